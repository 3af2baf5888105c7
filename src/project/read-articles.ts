import type { ReadFile } from "../findings/mention-record.js";
import type { RunError } from "../findings/run-result.js";
import { type FactBase, judge, read, recordMentions } from "../pipeline.js";
import type { SettingsFor } from "./config/settings-for.js";
import type { Articles } from "./discover.js";
import { inputsOf, type OpenedArticle, openArticles, type PipedArticle } from "./open-article.js";

/** How articles are to be read for `claimlint claims`. */
export interface ReadArticlesSettings {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly settingsFor: SettingsFor;
  /** Adds verdicts; null where no rules were given. */
  readonly facts: FactBase | null;
  readonly piped?: PipedArticle;
}

/**
 * Reads articles one after the other, in path order, and hands each on before the next is opened: memory is that of one
 * article. What cannot be read comes as an error in its place.
 */
export async function* readArticles(
  articles: Articles,
  settings: ReadArticlesSettings,
): AsyncGenerator<ReadFile | RunError> {
  yield* articles.errors;
  for (const input of inputsOf(articles, settings.cwd, settings.piped)) {
    for await (const opened of openArticles(input)) yield "message" in opened ? opened : readOne(opened, settings);
    await new Promise(setImmediate);
  }
}

/** A crash is told with the article that caused it. */
function readOne({ source, container }: OpenedArticle, settings: ReadArticlesSettings): ReadFile {
  try {
    const reading = read(source, { ...settings.settingsFor(source.path).read, ...container });
    const verdicts = settings.facts && judge(reading, settings.facts, noChecks).verdicts;
    return { source, date: reading.anchor?.edtf ?? null, mentions: recordMentions(reading, verdicts) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${source.path}: ${message}`, { cause: error });
  }
}

const noChecks = { select: new Set<string>() };
