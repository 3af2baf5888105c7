import type { FactBase } from "../pipeline.js";
import { ownPackage } from "../project/own-package.js";
import { factListFormats } from "../report/fact-list/index.js";
import { concise } from "../report/formats/concise.js";
import { listFacts } from "../rulebook/list-facts.js";
import { exitCodes } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import { openRules } from "./open-rules.js";
import { usualWidth, writeEach } from "./output.js";
import { readReports, readToday } from "./report-orders.js";
import type { rulesListFlags } from "./rules-flags.js";

/** `claimlint rules list`: writes every fact with its value on a day. Mistakes in the rules are told on standard error. */
export async function runRulesList({ flags, paths }: Invocation<typeof rulesListFlags>): Promise<void> {
  const reports = readReports(flags.format ?? ["table"], flags.output, factListFormats);
  const today = readToday(flags.today);
  const { sources, load } = openRules(paths, flags, process.cwd());
  const base = load(sources);
  const { version } = ownPackage();
  if (tellMistakes(base, version)) process.exitCode = exitCodes.failed;
  const list = { version, today, files: listFacts(base, today) };
  writeEach(reports, list, { quiet: flags.quiet ?? false, noColor: flags["no-color"] ?? false });
}

/** Writes the mistakes in rule files to standard error, a line each; true when there are errors among them. */
export function tellMistakes({ files: rules }: FactBase, version: string): boolean {
  const result = { version, checks: [], files: [], rules, errors: [] };
  process.stderr.write(concise.render(result, { color: false, width: usualWidth, quiet: true }));
  return rules.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
}
