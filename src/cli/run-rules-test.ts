import { countRuleTests } from "../findings/rule-tests.js";
import { ownPackage } from "../project/own-package.js";
import { testRuleFiles } from "../project/test-rule-files.js";
import { ruleTestFormats } from "../report/rule-tests/index.js";
import { exitCodes } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import { writeEach } from "./output.js";
import { readReports } from "./report-orders.js";
import type { rulesTestFlags } from "./rules-flags.js";
import { rulePaths } from "./rules-paths.js";

/** `claimlint rules test`: runs the examples of the rule files and writes what came of them. */
export async function runRulesTest({ flags, paths }: Invocation<typeof rulesTestFlags>): Promise<void> {
  const reports = readReports(flags.format ?? ["pretty"], flags.output, ruleTestFormats);
  const cwd = process.cwd();
  const result = { version: ownPackage().version, files: testRuleFiles(rulePaths(paths, cwd), cwd) };
  const { errors, failed } = countRuleTests(result);
  process.exitCode = errors > 0 ? exitCodes.failed : failed > 0 ? exitCodes.found : exitCodes.clean;
  writeEach(reports, result, { quiet: flags.quiet ?? false, noColor: flags["no-color"] ?? false });
}
