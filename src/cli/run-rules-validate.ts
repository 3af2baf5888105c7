import { checks } from "../checks/index.js";
import type { RunResult } from "../findings/run-result.js";
import { judgeRules } from "../pipeline.js";
import { ownPackage } from "../project/own-package.js";
import { formats } from "../report/formats/index.js";
import { exitCode } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import { openRules } from "./open-rules.js";
import { writeEach } from "./output.js";
import { readReports, readToday } from "./report-orders.js";
import type { rulesValidateFlags } from "./rules-flags.js";

/** `claimlint rules validate`: loads the rule files and writes what is wrong in them. */
export async function runRulesValidate({ flags, paths }: Invocation<typeof rulesValidateFlags>): Promise<void> {
  const reports = readReports(flags.format ?? ["pretty"], flags.output, formats);
  const today = readToday(flags.today);
  const { sources, load } = openRules(paths, flags, process.cwd());
  const rules = judgeRules(load(sources), { today });
  const { version } = ownPackage();
  const result: RunResult = { version, checks, files: [], rules, errors: [], about: "rules" };
  process.exitCode = exitCode(result, { failOn: "never", maxWarnings: undefined });
  writeEach(reports, result, { quiet: flags.quiet ?? false, noColor: flags["no-color"] ?? false });
}
