import type { FixedArticle } from "../project/fix-files.js";
import { drawDiff } from "../report/fix-diff.js";
import { colourStyle, plainStyle } from "../report/style.js";
import type { CheckOptions } from "./check-options.js";
import { terminal } from "./output.js";
import { print } from "./streams.js";

/** Prints what the corrections change, ahead of the report. */
export function printDiff(articles: readonly FixedArticle[], options: CheckOptions): void {
  const { color } = terminal(options);
  const corrections = articles.map(({ source, corrected }) => ({
    path: source.path,
    before: source.text,
    after: corrected,
  }));
  const diff = drawDiff(corrections, color ? colourStyle() : plainStyle, color);
  if (diff !== "") print(`${diff}\n`);
}
