import { openCoverage } from "../findings/coverage.js";
import type { RunError } from "../findings/run-result.js";
import { excludedBy, includedPaths, ruleAddresses } from "../project/config/use-config.js";
import { discover } from "../project/discover.js";
import { readArticles } from "../project/read-articles.js";
import { UsageError } from "../project/usage-error.js";
import { openPlan } from "../project/workers/plan.js";
import { coverageJson, drawCoverage } from "../report/draw-coverage.js";
import type { coverageFlags } from "./coverage-flags.js";
import { exitCodes } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import { writeFile } from "./output.js";
import { startProgress } from "./progress.js";
import { readArticleDate, unknownName } from "./report-orders.js";
import { say } from "./say.js";

/** `claimlint coverage`: which figures no rule covers, and which facts no article used. */
export async function runCoverage({ flags, paths }: Invocation<typeof coverageFlags>): Promise<void> {
  const { format = "text", output } = flags;
  if (format !== "text" && format !== "json") throw unknownName("format", format, ["text", "json"]);
  const date = readArticleDate("--date", flags.date);
  const dateOverride = readArticleDate("--date-override", flags["date-override"]);
  const cwd = process.cwd();
  const order = { none: flags["no-config"] ?? false, ...(flags.config === undefined ? {} : { file: flags.config }) };
  const read = { ...(date === undefined ? {} : { date }), ...(dateOverride === undefined ? {} : { dateOverride }) };
  const { config, facts, settingsFor } = openPlan({
    cwd,
    config: order,
    rules: flags.rules ?? [],
    flags: { read, judge: {} },
  });
  if (ruleAddresses(flags.rules ?? [], config).length === 0) {
    throw new UsageError("coverage is that of rules: give them with --rules, or in the configuration");
  }
  const articles = await discover(paths.length > 0 ? paths : includedPaths(config, cwd), cwd, excludedBy(config));
  const coverage = openCoverage(facts.facts.map(({ id }) => id));
  const progress = startProgress("Reading");
  const errors: RunError[] = [];
  let done = 0;
  for await (const outcome of readArticles(articles, { cwd, settingsFor, facts })) {
    progress.update(++done, articles.files.length);
    if ("source" in outcome) coverage.add(outcome);
    else errors.push(outcome);
  }
  progress.stop();
  if (errors.length > 0) process.exitCode = exitCodes.failed;
  for (const { path, message } of errors) say(`${path}: ${message}`);
  const text =
    format === "json" ? coverageJson(coverage.result()) : drawCoverage(coverage.result(), flags.list ?? false);
  if (output === undefined) process.stdout.write(text);
  else writeFile(output, text);
}
