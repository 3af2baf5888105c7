import { resolve } from "node:path";
import { compareArticles } from "../project/compare-articles.js";
import { settingsFor } from "../project/config/settings-for.js";
import { excludedBy, openConfiguredFacts, ruleAddresses, useConfig } from "../project/config/use-config.js";
import { discover, shownPath } from "../project/discover.js";
import { ownPackage } from "../project/own-package.js";
import { UsageError } from "../project/usage-error.js";
import { storyFormats } from "../report/stories/index.js";
import type { compareFlags } from "./compare-flags.js";
import { exitCodes } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import { writeEach } from "./output.js";
import { readArticleDate, readReports } from "./report-orders.js";
import { tellMistakes } from "./run-rules-list.js";
import { say } from "./say.js";
import { readStdin } from "./stdin.js";

/** `claimlint compare`: lays the articles of a story beside each other. */
export async function runCompare({ flags, paths }: Invocation<typeof compareFlags>): Promise<void> {
  const cwd = process.cwd();
  const reports = readReports(flags.format ?? ["table"], flags.output, storyFormats);
  const date = readArticleDate("--date", flags.date);
  const dateOverride = readArticleDate("--date-override", flags["date-override"]);
  const config = useConfig(
    { none: flags["no-config"] ?? false, ...(flags.config === undefined ? {} : { file: flags.config }) },
    cwd,
  );
  const rules = flags.rules ?? [];
  const facts = ruleAddresses(rules, config).length > 0 ? openConfiguredFacts(rules, config, cwd) : null;
  if (facts && tellMistakes(facts, ownPackage().version)) process.exitCode = exitCodes.failed;
  const { reference } = flags;
  const isPiped = paths.includes("-");
  const named = [...paths.filter((path) => path !== "-"), ...(reference === undefined ? [] : [reference])];
  const articles = await discover(named, cwd, excludedBy(config));
  const stdin = flags["stdin-filename"] ?? "<stdin>";
  if (articles.errors.length === 0 && articles.files.length + (isPiped ? 1 : 0) < 2) {
    throw new UsageError("compare needs two articles at least");
  }
  const story = await compareArticles(articles, {
    cwd,
    facts,
    settingsFor: settingsFor(
      config,
      {
        read: { ...(date === undefined ? {} : { date }), ...(dateOverride === undefined ? {} : { dateOverride }) },
        judge: {},
      },
      cwd,
    ),
    reference: reference === undefined ? null : shownPath(resolve(cwd, reference), cwd),
    ...(isPiped ? { piped: { path: stdin, bytes: await readStdin() } } : {}),
  });
  if (story.errors.length > 0) process.exitCode = exitCodes.failed;
  const shown = writeEach(reports, story, { quiet: false, noColor: flags["no-color"] ?? false });
  if (shown?.extension !== "txt") for (const { path, message } of story.errors) say(`${path}: ${message}`);
}
