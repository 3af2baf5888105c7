import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding, Label } from "../../findings/finding.js";
import { allFindings, type RunResult } from "../../findings/run-result.js";
import { positionAt } from "../../text/source.js";
import { type Format, type RenderOptions, shown } from "../format.js";
import { visible } from "../frame/cells.js";
import { choosePlaces, type Excerpt, type LineMark, type ShownLine } from "../frame/choose.js";
import { remarksOf } from "../frame/remarks.js";
import { segmentsOf } from "../frame/segments.js";
import { type Html, lines, markup, none } from "../html.js";
import { notesOf } from "../notes.js";
import { pageStyle } from "../page-style.js";
import { verdictOf } from "../summary.js";

/** A page to read or to send on: one file, no scripts, nothing loaded from anywhere. */
export const html: Format = {
  name: "html",
  extension: "html",
  render: (result, options) => `${page(shown(result, options), options).html}\n`,
};

/** Text columns that an excerpt is chosen for; the browser wraps it. */
const columns = 110;
/** Code units of a marked text that its words repeat. */
const longestQuote = 60;

function page(result: RunResult, options: RenderOptions): Html {
  const { sign, text } = verdictOf(result);
  const found = [...result.rules, ...result.files].filter(({ findings }) => findings.length > 0);
  const spoken = new Set(allFindings(result).map(({ check }) => check));
  const checks = result.checks.filter(({ id }) => spoken.has(id));
  const linked = new Set(checks.map(({ id }) => id));
  const notes = options.quiet ? [] : notesOf(result, options);
  const body = [
    markup`<h1>claimlint report</h1>`,
    markup`<p class="verdict${sign === "good" ? " good" : ""}">${text}</p>`,
    ...notes.map((note) => markup`<p class="faint">Note: ${visible(note)}</p>`),
    ...result.errors.map(
      ({ path, message }) =>
        markup`<p class="error"><span class="tag">error</span> ${visible(path)}: ${visible(message)}</p>`,
    ),
    ...found.flatMap(({ path, findings }) => [
      markup`<h2>${visible(path)}</h2>`,
      ...findings.map((finding) => article(finding, linked)),
    ]),
    ...fileTable(result),
    ...(checks.length === 0 ? [] : [markup`<h2>About the checks</h2>`, ...checks.map(aboutCheck)]),
    markup`<footer>claimlint ${result.version}</footer>`,
  ];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>claimlint: ${text}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
${lines(body)}
</body>
</html>`;
}

function article(finding: Finding, linked: ReadonlySet<string>): Html {
  const { severity, check, message } = finding;
  const { excerpts, more } = choosePlaces(finding, columns);
  const name = linked.has(check) ? markup`<a href="#check-${check}">${check}</a>` : markup`${visible(check)}`;
  const remarks = remarksOf(finding).map(
    (remark) => markup`<dt>${remark.name}</dt><dd class="${remark.name}">${visible(remark.text)}</dd>`,
  );
  return lines([
    markup`<article class="${severity}">`,
    markup`<span class="tag">${severity} \u00b7 ${name}</span>`,
    markup`<h3>${visible(message)}</h3>`,
    ...excerpts.map(figure),
    ...more.map(furtherPlace),
    ...(remarks.length === 0 ? [] : [markup`<dl class="remarks">${remarks}</dl>`]),
    markup`</article>`,
  ]);
}

function figure({ source, part, position, lines: shownLines }: Excerpt): Html {
  const where = `${source.path}:${position.line}:${position.column}${part === undefined ? "" : ` (${part})`}`;
  return lines([
    markup`<figure>`,
    markup`<figcaption class="place">${visible(where)}</figcaption>`,
    ...shownLines.flatMap((line, i) => [...gapBefore(shownLines, i), ...row(source.text, line)]),
    markup`</figure>`,
  ]);
}

function furtherPlace({ source, span, message }: Label): Html {
  const { line, column } = positionAt(source, span.start);
  return markup`<p class="place">${visible(`${source.path}:${line}:${column} ${message}`)}</p>`;
}

function gapBefore(shownLines: readonly ShownLine[], i: number): Html[] {
  const previous = shownLines[i - 1];
  const follows = previous === undefined || shownLines[i]?.number === previous.number + 1;
  return follows ? [] : [markup`<div class="row"><span>\u2026</span><p></p></div>`];
}

function row(text: string, { number, passages, marks }: ShownLine): Html[] {
  const pieces = passages.map((passage) => {
    const segments = segmentsOf(text, passage, marks).map((segment) =>
      segment.mark === "none" ? markup`${segment.text}` : markup`<mark class="${segment.mark}">${segment.text}</mark>`,
    );
    return markup`${passage.cutBefore ? "\u2026 " : ""}${segments}${passage.cutAfter ? " \u2026" : ""} `;
  });
  const words = marks.filter(({ closes, message }) => closes && message !== "").map((mark) => wordsUnder(text, mark));
  return [
    markup`<div class="row"><span>${number}</span><p dir="auto">${pieces}</p></div>`,
    ...(words.length === 0 ? [] : [markup`<ul class="words">${words}</ul>`]),
  ];
}

function wordsUnder(text: string, { primary, span, message }: LineMark): Html {
  const quote = visible(text.slice(span.start, Math.min(span.end, span.start + longestQuote)));
  const quoted = quote === "" ? none : markup`<q>${quote}</q>: `;
  return markup`<li class="${primary ? "primary" : "secondary"}">${quoted}${visible(message)}</li>`;
}

/** Every article that was read: a page without findings still says what it looked at. */
function fileTable(result: RunResult): Html[] {
  if (result.files.length === 0) return [];
  const rows = result.files.map(
    ({ path, date, claims, findings }) =>
      markup`<tr><td>${visible(path)}</td><td>${date ?? "no date"}</td><td class="number">${claims}</td><td class="number">${findings.length}</td></tr>`,
  );
  return [
    markup`<h2>Articles read</h2>`,
    markup`<table>`,
    markup`<tr><th>article</th><th>dated</th><th class="number">claims</th><th class="number">findings</th></tr>`,
    ...rows,
    markup`</table>`,
  ];
}

function aboutCheck({ id, title, finds, matters, example, remedy }: CheckInfo): Html {
  return lines([
    markup`<details id="check-${id}"><summary><b>${id}</b>: ${title}</summary>`,
    ...prose(finds),
    ...prose(matters),
    markup`<p>Wrong: <q>${example.wrong}</q><br>Right: <q>${example.right}</q></p>`,
    ...prose(remedy),
    markup`</details>`,
  ]);
}

/** Paragraphs of a check's documentation; of Markdown it uses code spans only. */
function prose(text: string): Html[] {
  return text.split(/\n\n+/).map((paragraph) => {
    const pieces = paragraph
      .split("`")
      .map((piece, i) => (i % 2 === 1 ? markup`<code>${piece}</code>` : markup`${piece}`));
    return markup`<p>${pieces}</p>`;
  });
}
