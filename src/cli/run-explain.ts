import { checks } from "../checks/index.js";
import type { Explanation, FactExplanation } from "../findings/fact-record.js";
import { compareText } from "../findings/finding.js";
import { type FactBase, read } from "../pipeline.js";
import { settingsFor } from "../project/config/settings-for.js";
import { excludedBy, includedPaths, useConfig } from "../project/config/use-config.js";
import { discover } from "../project/discover.js";
import { explainArticles } from "../project/explain-articles.js";
import { ownPackage } from "../project/own-package.js";
import { rulesAtHand } from "../project/rules-at-hand.js";
import { UsageError } from "../project/usage-error.js";
import { explanationFormats } from "../report/explanations/index.js";
import { recordFact } from "../rulebook/record-fact.js";
import { recordText } from "../rulebook/record-text.js";
import { didYouMean } from "../schema/did-you-mean.js";
import { exitCodes } from "./exit-codes.js";
import type { explainFlags } from "./explain-flags.js";
import type { Invocation } from "./flags.js";
import { configOrder } from "./open-rules.js";
import { writeEach } from "./output.js";
import { readArticleDate, readReports, readToday } from "./report-orders.js";
import { tellMistakes } from "./run-rules-list.js";
import { say } from "./say.js";

/** `claimlint explain NAME`: what a check is for; or what the rules say of a fact, and how texts stand to it. */
export async function runExplain(name: string, invocation: Invocation<typeof explainFlags>): Promise<void> {
  const { flags } = invocation;
  const reports = readReports(flags.format ?? ["text"], flags.output, explanationFormats);
  const check = checks.find(({ id }) => id === name);
  if (check && flags.text !== undefined) throw new UsageError(`--text asks about a fact, and ${name} is a check`);
  const explanation: Explanation = check
    ? { kind: "check", version: ownPackage().version, check }
    : await explainFact(name, invocation);
  writeEach(reports, explanation, { quiet: false, noColor: flags["no-color"] ?? false });
}

async function explainFact(name: string, { flags, paths }: Invocation<typeof explainFlags>): Promise<FactExplanation> {
  const cwd = process.cwd();
  const today = readToday(flags.today);
  const date = readArticleDate("--date", flags.date);
  const config = useConfig(configOrder(flags), cwd);
  const { version } = ownPackage();
  const { sources, load } = rulesAtHand(flags.rules ?? [], config, cwd);
  const base = load(sources);
  if (tellMistakes(base, version)) process.exitCode = exitCodes.failed;
  const index = findFact(name, base);
  const settings = settingsFor(config, { read: date === undefined ? {} : { date }, judge: {} }, cwd);
  const asked = paths.length > 0 ? paths : config?.include ? includedPaths(config, cwd) : null;
  const found =
    asked && flags.text === undefined
      ? await explainArticles(
          await discover(asked, cwd, excludedBy(config)),
          { cwd, settingsFor: settings },
          base,
          index,
        )
      : null;
  for (const { path, message } of found?.errors ?? []) say(`${path}: ${message}`);
  if (found && found.errors.length > 0) process.exitCode = exitCodes.failed;
  const source = { path: "<text>", text: flags.text ?? "" };
  return {
    kind: "fact",
    version,
    today,
    record: recordFact(base, index, today),
    text: flags.text === undefined ? null : recordText(read(source, settings(source.path).read), base, index),
    articles: found?.articles ?? null,
  };
}

/** The index of the fact with that id, else with that title or name in any case; a UsageError says what was meant. */
function findFact(name: string, { facts }: FactBase): number {
  const byId = facts.findIndex(({ id }) => id === name);
  const folded = name.toLowerCase();
  const index = byId >= 0 ? byId : facts.findIndex(({ title }) => title.toLowerCase() === folded);
  if (index >= 0) return index;
  const meant = didYouMean(name, [...checks, ...facts].map(({ id }) => id).sort(compareText));
  const hint = meant ? `did you mean ${meant}?` : "claimlint rules list shows the facts";
  throw new UsageError(`there is no check and no fact ${JSON.stringify(name)}; ${hint}`);
}
