import type { RuleTestFile } from "../findings/rule-tests.js";
import { loadFacts } from "../pipeline.js";
import { testRules } from "../rulebook/test-rules.js";
import { loadRules, ruleOpener } from "./load-rules.js";

/** Runs the examples of rule files, each judged by its own file and what that extends. */
export function testRuleFiles(asked: readonly string[], cwd: string): RuleTestFile[] {
  const open = ruleOpener(cwd);
  return loadRules(asked, cwd).map((source) => testRules(source, loadFacts([source], open)));
}
