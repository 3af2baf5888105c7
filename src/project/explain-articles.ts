import type { TextRecord } from "../findings/fact-record.js";
import type { RunError } from "../findings/run-result.js";
import { type FactBase, read } from "../pipeline.js";
import { recordText, speaksOf } from "../rulebook/record-text.js";
import type { SettingsFor } from "./config/settings-for.js";
import type { Articles } from "./discover.js";
import { inputsOf, openArticles } from "./open-article.js";

/** The articles that speak of a fact, by its index, with what came of it; and those that could not be read. */
export async function explainArticles(
  articles: Articles,
  settings: { readonly cwd: string; readonly settingsFor: SettingsFor },
  base: FactBase,
  index: number,
): Promise<{ readonly articles: readonly TextRecord[]; readonly errors: readonly RunError[] }> {
  const found: TextRecord[] = [];
  const errors: RunError[] = [...articles.errors];
  for (const input of inputsOf(articles, settings.cwd)) {
    for await (const opened of openArticles(input)) {
      if ("message" in opened) errors.push(opened);
      else {
        const reading = read(opened.source, { ...settings.settingsFor(input.path).read, ...opened.container });
        const record = recordText(reading, base, index);
        if (speaksOf(record)) found.push(record);
      }
    }
  }
  return { articles: found, errors };
}
