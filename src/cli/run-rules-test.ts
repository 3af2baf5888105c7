import { countRuleTests } from "../findings/rule-tests.js";
import { ownPackage } from "../project/own-package.js";
import { ruleTestFormats } from "../report/rule-tests/index.js";
import { testRules } from "../rulebook/test-rules.js";
import { exitCodes } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import { openRules } from "./open-rules.js";
import { writeEach } from "./output.js";
import { readReports } from "./report-orders.js";
import type { rulesTestFlags } from "./rules-flags.js";

/** `claimlint rules test`: runs the examples of the rule files, each judged by its own file and what that extends. */
export async function runRulesTest({ flags, paths }: Invocation<typeof rulesTestFlags>): Promise<void> {
  const reports = readReports(flags.format ?? ["pretty"], flags.output, ruleTestFormats);
  const { sources, load } = openRules(paths, flags, process.cwd());
  const files = sources.map((source) => testRules(source, load([source])));
  const result = { version: ownPackage().version, files };
  const { errors, failed } = countRuleTests(result);
  process.exitCode = errors > 0 ? exitCodes.failed : failed > 0 ? exitCodes.found : exitCodes.clean;
  writeEach(reports, result, { quiet: flags.quiet ?? false, noColor: flags["no-color"] ?? false });
}
