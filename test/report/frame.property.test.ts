import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/findings/finding.js";
import { splitCells, visible } from "../../src/report/frame/cells.js";
import { drawFinding } from "../../src/report/frame/draw.js";
import { plainStyle } from "../../src/report/style.js";
import type { Source } from "../../src/text/source.js";
import type { Span } from "../../src/text/span.js";
import { displayWidth } from "../../src/text/width.js";
import { findingAt } from "./support.js";

/** Pieces of copy that are hard to measure; each begins a character of its own. */
const piece = fc.constantFrom(
  ..."the troops fell from 3 to 2,5 late last year. A “quoted” word — and more, said Kadhimi: ".split(/(?= )/),
  " ",
  "  ",
  "\t",
  "\n",
  "\r\n",
  "日本",
  "東京の自衛隊",
  "é",
  "e\u0301",
  "n\u0303o\u0308",
  "👍",
  "👩‍👩‍👧",
  "🇮🇶",
  "1️⃣",
  "\u001b[31m",
  "\u0007",
  "\u009b2J",
  "\u202e",
  "\u200b",
  "\u00ad",
  "\u{1d7d9}",
  "한국",
  "x".repeat(45),
  "<b>&amp;</b>",
);

interface Copy {
  readonly source: Source;
  readonly spans: readonly Span[];
}

/** A text with spans that begin and end between its pieces. */
const copy: fc.Arbitrary<Copy> = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 120 }),
    places: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 })), { minLength: 1, maxLength: 5 }),
  })
  .map(({ pieces, places }) => {
    const edges = [0];
    for (const text of pieces) edges.push((edges.at(-1) ?? 0) + text.length);
    const spans = places.map(([at, length]) => {
      const first = at % edges.length;
      return { start: edges[first] ?? 0, end: edges[Math.min(first + length, edges.length - 1)] ?? 0 };
    });
    return { source: { path: "a.md", text: pieces.join("") }, spans };
  });

const words = fc.array(fc.constantFrom("said", "twice", "in", "force", "since", "November", "日本"), { maxLength: 9 });

const finding: fc.Arbitrary<Finding> = fc
  .record({ copy, label: words, others: fc.array(words, { minLength: 5, maxLength: 5 }), notes: fc.array(words) })
  .map(({ copy: { source, spans }, label, others, notes }) => {
    const [own = { start: 0, end: 0 }, ...rest] = spans;
    const labels = rest.map((span, i) => ({ source, span, message: (others[i] ?? []).join(" ") }));
    return findingAt(source, own, {
      label: label.join(" "),
      labels,
      message: `a headline ${label.join(" ")}`,
      notes: notes.map((note) => note.join(" ")),
    });
  });

const width = fc.integer({ min: 30, max: 160 });

describe("a frame of any copy", () => {
  it("is never wider than it may be", () => {
    fc.assert(
      fc.property(finding, width, (any, columns) => {
        for (const line of drawFinding(any, plainStyle, { width: columns, ascii: false })) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("passes nothing on that a terminal would obey", () => {
    fc.assert(
      fc.property(finding, width, (any, columns) => {
        const lines = drawFinding(any, plainStyle, { width: columns, ascii: false });
        expect(lines.join("")).not.toMatch(/[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 300 },
    );
  });

  it("has its marks exactly under the marked text", () => {
    fc.assert(
      fc.property(copy, width, ({ source, spans: [span = { start: 0, end: 0 }] }, columns) => {
        const marked = source.text.slice(span.start, span.end);
        // Of what is longer, or on more lines, only the ends are shown.
        fc.pre(marked.trim() !== "" && marked.split(/\r?\n/).length <= 5 && marked.length <= 4 * (columns - 8));
        const lines = drawFinding(findingAt(source, span), plainStyle, { width: columns, ascii: false });
        const shown = lines.flatMap((line, i) => {
          const marks = /^ *\| ( *)(\^+)$/.exec(line);
          return marks ? [textAbove(lines[i - 1] ?? "", line.indexOf("^"), line.length)] : [];
        });
        expect(withoutSpace(shown.join(""))).toBe(withoutSpace(visible(marked)));
      }),
      { numRuns: 600 },
    );
  });

  it("has every line of marks under a line of text", () => {
    fc.assert(
      fc.property(finding, width, (any, columns) => {
        const lines = drawFinding(any, plainStyle, { width: columns, ascii: false });
        const marked = lines.findIndex((line) => /^ *\| [ -]*\^/.test(line));
        expect(marked).toBeGreaterThan(2);
      }),
      { numRuns: 200 },
    );
  });
});

describe("cells", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.array(piece).map((pieces) => pieces.join("")),
  );

  it("cover the text without gap or overlap", () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 9 }), (text, offset) => {
        let at = offset;
        for (const cell of splitCells(text, offset)) {
          expect(cell.start).toBe(at);
          expect(cell.end).toBeGreaterThan(cell.start);
          at = cell.end;
        }
        expect(at).toBe(offset + text.length);
      }),
    );
  });

  it("know the width of what they show", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const cell of splitCells(text)) {
          if (cell.text !== "\t") expect(cell.width).toBe(displayWidth(cell.text));
          expect(cell.text).not.toBe("");
        }
      }),
    );
  });

  it("show a visible text as it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

/** What stands in the columns from `from` to `to` of a printed line, measured anew. */
function textAbove(line: string, from: number, to: number): string {
  let column = 0;
  let text = "";
  for (const { segment } of new Intl.Segmenter("en").segment(line)) {
    if (column >= from && column < to) text += segment;
    column += stringWidth(segment);
  }
  return text;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
