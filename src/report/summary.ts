import { type RunResult, summarise } from "../findings/run-result.js";
import { count } from "./count.js";
import type { RenderOptions } from "./format.js";
import { visible } from "./frame/cells.js";
import { notesOf } from "./notes.js";
import type { Style } from "./style.js";
import { wrapText } from "./wrap.js";

/**
 * The closing lines of a report for people: what could not be read, remarks on the run, and what was found in how much.
 * "No findings" is never said of nothing. Quiet reports keep the errors only.
 */
export function drawSummary(result: RunResult, style: Style, options: RenderOptions): string[] {
  const paragraph = (text: string, width: number): string[] => {
    const [first = "", ...rest] = wrapText(visible(text), options.width - 2, options.width - width);
    return [first, ...rest.map((line) => `  ${line}`)];
  };
  const errors = result.errors.map(({ path, message }) =>
    prefix(style.paint("error", "error:"), paragraph(`${path}: ${message}`, 7)),
  );
  if (options.quiet) return errors.flat();
  const notes = notesOf(result, options).map((note) => prefix(style.paint("remark", "note:"), paragraph(note, 6)));
  const { sign, text } = verdictOf(result);
  const mark = sign === "good" && !options.ascii ? `${style.paint("good", "\u2713")} ` : "";
  const words = paragraph(text, mark === "" ? 0 : 2);
  return [
    ...errors.flat(),
    ...notes.flat(),
    ...words.map((line, i) => (i === 0 ? mark : "") + style.paint(sign, line)),
  ];
}

function prefix(name: string, [first = "", ...rest]: readonly string[]): string[] {
  return [`${name} ${first}`, ...rest];
}

/** The verdict in one line: what was read, then what was found; `good` when there is nothing to mend. */
export function verdictOf(result: RunResult): { sign: "good" | "headline"; text: string } {
  const summary = summarise(result);
  const facts = result.rules.reduce((sum, rules) => sum + rules.facts, 0);
  const found = [
    ...nonZero(summary.errors, "error"),
    ...nonZero(summary.warnings, "warning"),
    ...nonZero(summary.notices, "notice"),
  ];
  const standing = [
    ...(summary.stetted > 0 ? [`${summary.stetted} let stand by ${summary.stetted === 1 ? "a stet" : "stets"}`] : []),
    ...(summary.baselined > 0 ? [`${summary.baselined} known from the baseline`] : []),
  ];
  const isOnRules = result.about === "rules";
  const files = isOnRules ? result.rules.length : summary.files;
  const read =
    files === 0
      ? "Nothing was checked"
      : isOnRules
        ? `${count(files, "rule file")}, ${count(facts, "fact")}`
        : [count(files, "article"), count(summary.claims, "claim"), ...nonZero(facts, "fact")].join(", ");
  const clean = found.length === 0 && files > 0 && result.errors.length === 0;
  const verdictWords = found.length > 0 ? found : files > 0 ? ["no findings"] : [];
  return {
    sign: clean && (isOnRules ? facts : summary.claims) > 0 ? "good" : "headline",
    text: [read, [...verdictWords, ...standing].join(", ")].filter((words) => words !== "").join(": "),
  };
}

function nonZero(number: number, noun: string): string[] {
  return number === 0 ? [] : [count(number, noun)];
}
