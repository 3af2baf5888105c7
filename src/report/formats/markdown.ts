import type { Finding, Severity } from "../../findings/finding.js";
import { capitalise } from "../../text/capital.js";
import { positionAt } from "../../text/source.js";
import { count } from "../count.js";
import { type Format, frameWidth, type RenderOptions, shown } from "../format.js";
import { choosePlaces } from "../frame/choose.js";
import { drawFinding } from "../frame/draw.js";
import { helpOf } from "../frame/remarks.js";
import { segmentsOf } from "../frame/segments.js";
import { codeBlock, codeSpan, escapeMarkdown } from "../markdown.js";
import { notesOf } from "../notes.js";
import { plainStyle } from "../style.js";
import { verdictOf } from "../summary.js";

/**
 * A comment on a pull request, or a job's summary: findings by file, each with the sentence and what to write; the frame
 * folded away below.
 */
export const markdown: Format = {
  name: "markdown",
  extension: "md",
  render(result, options) {
    const reported = shown(result, options);
    const { sign, text } = verdictOf(reported);
    const tick = sign === "good" && !options.ascii ? "\u2713 " : "";
    const head = options.quiet ? [] : [`### claimlint`, `${tick}**${escapeMarkdown(text)}**`];
    const errors = reported.errors.map(
      ({ path, message }) => `- **error** ${codeSpan(path)}: ${escapeMarkdown(message)}`,
    );
    const notes = options.quiet ? [] : notesOf(result, options).map((note) => `_Note: ${escapeMarkdown(note)}_`);
    const blocks = [...head, ...(errors.length > 0 ? [errors.join("\n")] : []), ...notes];
    blocks.push(...withinBudget([...reported.rules, ...reported.files], options));
    return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
  },
};

/** A comment on GitHub holds 65,536 characters; the head and the closing line need some of them. */
const budget = 60_000;
const excerptColumns = 160;

/** The findings of all files as blocks, until the budget is used up; the rest is counted. */
function withinBudget(
  files: readonly { path: string; findings: readonly Finding[] }[],
  options: RenderOptions,
): string[] {
  const blocks: string[] = [];
  let length = 0;
  let left = 0;
  for (const { path, findings } of files) {
    let heading: string[] = [`#### ${codeSpan(path)}`];
    for (const finding of findings) {
      const block = left > 0 ? "" : [...heading, describe(finding, options)].join("\n\n");
      if (left > 0 || length + block.length > budget) {
        left++;
        continue;
      }
      blocks.push(block);
      length += block.length + 2;
      heading = [];
    }
  }
  if (left > 0) blocks.push(`_${count(left, "more finding")} left out here: a comment has no room for more._`);
  return blocks;
}

const signs: Readonly<Record<Severity, string>> = { error: "\u{1f534}", warning: "\u{1f7e1}", notice: "\u{1f535}" };

function describe(finding: Finding, options: RenderOptions): string {
  const { severity, check, message, source, span, part } = finding;
  const sign = options.ascii ? "" : `${signs[severity]} `;
  const line = part === undefined ? `line ${positionAt(source, span.start).line}` : escapeMarkdown(part);
  const help = helpOf(finding);
  const frame = drawFinding(finding, plainStyle, { width: frameWidth, ascii: options.ascii ?? false });
  const lines = [
    `- ${sign}**${severity}** ${codeSpan(check)}, ${line}: ${escapeMarkdown(message)}`,
    "",
    ...quoteLines(finding).map((quote) => `  > ${quote}`),
    "",
    ...(help === null ? [] : [`  ${escapeMarkdown(`${capitalise(help)}`)}`, ""]),
    "  <details><summary>How it was reckoned</summary>",
    "",
    ...codeBlock(frame).map((row) => `  ${row}`.trimEnd()),
    "",
    "  </details>",
  ];
  return lines.join("\n");
}

/** The shown text of the article, the figure in bold. */
function quoteLines(finding: Finding): string[] {
  const excerpt = choosePlaces(finding, excerptColumns).excerpts[0];
  return (excerpt?.lines ?? []).flatMap(({ passages, marks }) =>
    passages.map((passage) => {
      const segments = segmentsOf(finding.source.text, passage, marks);
      const words = segments.map(({ text, mark }) =>
        mark === "primary" ? `<b>${escapeMarkdown(text)}</b>` : escapeMarkdown(text),
      );
      return `${passage.cutBefore ? "\u2026 " : ""}${words.join("").trim()}${passage.cutAfter ? " \u2026" : ""}  `;
    }),
  );
}
