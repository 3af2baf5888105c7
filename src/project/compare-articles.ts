import type { ComparedStory } from "../findings/compared-story.js";
import type { RunError } from "../findings/run-result.js";
import { compareStory, type FactBase, judge, type Reading, read } from "../pipeline.js";
import type { SettingsFor } from "./config/settings-for.js";
import type { Articles } from "./discover.js";
import { inputsOf, openArticles, type PipedArticle } from "./open-article.js";
import { ownPackage } from "./own-package.js";

/** How articles are to be laid beside each other. */
export interface CompareSettings {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly settingsFor: SettingsFor;
  /** The facts that claims are held against; null where no rules were given. */
  readonly facts: FactBase | null;
  /** Path of the article that is trusted, as reports show it; null where the majority decides. */
  readonly reference: string | null;
  readonly piped?: PipedArticle;
}

/** Reads the articles of a story and lays them beside each other; what cannot be read becomes an error of the result. */
export async function compareArticles(articles: Articles, settings: CompareSettings): Promise<ComparedStory> {
  const { cwd, facts, reference, piped, settingsFor } = settings;
  const errors: RunError[] = [...articles.errors];
  const readings: Reading[] = [];
  for (const input of inputsOf(articles, cwd, piped)) {
    for await (const opened of openArticles(input)) {
      if ("message" in opened) errors.push(opened);
      else readings.push(read(opened.source, { ...settingsFor(opened.source.path).read, ...opened.container }));
    }
  }
  const judged = readings
    .filter(({ language }) => language !== "other")
    .map((reading) => ({ reading, verdicts: facts ? judge(reading, facts, noChecks).verdicts : [] }));
  return { version: ownPackage().version, ...compareStory(judged, reference), errors };
}

const noChecks = { select: new Set<string>() };
