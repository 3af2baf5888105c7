import { basename, extname } from "node:path";
import { read } from "../pipeline.js";
import { settingsFor } from "../project/config/settings-for.js";
import { useConfig } from "../project/config/use-config.js";
import { discover } from "../project/discover.js";
import { inputsOf, type OpenedArticle, openArticles } from "../project/open-article.js";
import { UsageError } from "../project/usage-error.js";
import { draftRules } from "../rulebook/draft/draft-rules.js";
import type { Invocation } from "./flags.js";
import { configOrder } from "./open-rules.js";
import { readArticleDate } from "./report-orders.js";
import type { rulesDraftFlags } from "./rules-flags.js";
import { say } from "./say.js";
import { refuseToReplace, writeRules } from "./write-rules.js";

/** `claimlint rules draft ARTICLE`: drafts a rule file from an article that is trusted. */
export async function runRulesDraft(
  path: string,
  { flags }: Pick<Invocation<typeof rulesDraftFlags>, "flags">,
): Promise<void> {
  refuseToReplace(flags);
  const cwd = process.cwd();
  const date = readArticleDate("--date", flags.date);
  const opened = await openOne(path, cwd);
  const config = useConfig(configOrder(flags), cwd);
  const settings = settingsFor(config, { read: date === undefined ? {} : { date }, judge: {} }, cwd)(path);
  const reading = read(opened.source, { ...settings.read, ...opened.container });
  if (reading.language === "other") throw new UsageError(`${path}: only English is read`);
  const when = reading.anchor?.edtf;
  const authority = flags.source ?? (when ? `${basename(path)}, ${when}` : basename(path));
  const { text, facts } = draftRules(reading, { title: flags.title ?? basename(path, extname(path)), authority });
  if (facts === 0)
    throw new UsageError(`${path}: no figure or date in it has a subject that is plain enough for a rule`);
  if (!when) say(`${path}: the article has no date, so the facts have no times; --date gives it one`);
  writeRules(text, flags);
}

async function openOne(path: string, cwd: string): Promise<OpenedArticle> {
  const articles = await discover([path], cwd);
  const [input, second] = inputsOf(articles, cwd);
  const failed = articles.errors[0];
  if (failed) throw new UsageError(`${failed.path}: ${failed.message}`);
  if (!input || second) throw new UsageError(`${path}: give one article`);
  for await (const opened of openArticles(input)) {
    if ("message" in opened) throw new UsageError(`${opened.path}: ${opened.message}`);
    return opened;
  }
  throw new UsageError(`${path}: there is no article in it`);
}
