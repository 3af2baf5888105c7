import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/findings/finding.js";
import { drawFinding } from "../../src/report/frame/draw.js";
import { plainStyle } from "../../src/report/style.js";
import type { Source } from "../../src/text/source.js";
import { findingAt, labelOn, spanOf } from "./support.js";

/** The frame without its headline and the empty gutter at its end. */
function frameOf(finding: Finding, width = 60): string[] {
  const lines = drawFinding({ ...finding, message: "m" }, plainStyle, { width, ascii: false });
  return lines.slice(1, -1);
}

const text = (content: string): Source => ({ path: "a.md", text: content });

describe("a frame", () => {
  it("shows the line with the figure underlined and the words beside it", () => {
    const source = text("The force fell to 2,5 soldiers.\n");
    expect(frameOf(findingAt(source, spanOf(source, "2,5"), { label: "no half soldier" }))).toEqual([
      " --> a.md:1:19",
      "  |",
      "1 | The force fell to 2,5 soldiers.",
      "  |                   ^^^ no half soldier",
    ]);
  });

  it("hangs the words of earlier marks below, the last mark's first", () => {
    const source = text("Rose 25 percent, from $4 to $6.\n");
    const labels = [labelOn(source, "25 percent", "the rise"), labelOn(source, "$4", "the base")];
    expect(frameOf(findingAt(source, spanOf(source, "$6"), { label: "not $6", labels })).slice(2)).toEqual([
      "1 | Rose 25 percent, from $4 to $6.",
      "  |      ----------       --    ^^ not $6",
      "  |      |                |",
      "  |      |                the base",
      "  |      the rise",
    ]);
  });

  it("gives overlapping marks lines of their own", () => {
    const source = text("It dropped from 3 to 2,5 in a year.\n");
    const labels = [labelOn(source, "2,5", "a decimal comma"), labelOn(source, "3", "thousands lost?")];
    expect(frameOf(findingAt(source, spanOf(source, "3 to 2,5"), { label: "garbled", labels })).slice(2)).toEqual([
      "1 | It dropped from 3 to 2,5 in a year.",
      "  |                 ^^^^^^^^ garbled",
      "  |                 -    --- a decimal comma",
      "  |                 thousands lost?",
    ]);
  });

  it("puts words that have no room beside or below their mark under all marks, with the text they speak of", () => {
    const source = text("In 2019 alone the 1,200 men of the force 3,400\n");
    const labels = [labelOn(source, "1,200", "first"), labelOn(source, "force", "second")];
    const finding = findingAt(source, spanOf(source, "3,400"), { label: "a longer explanation", labels });
    expect(frameOf(finding, 51).slice(2)).toEqual([
      "1 | In 2019 alone the 1,200 men of the force 3,400",
      "  |                   -----            ----- ^^^^^",
      "  |                   |                |     |",
      "  |                   |                second",
      "  |                   first",
      '  | "3,400": a longer explanation',
    ]);
  });

  it("marks every row of a span that runs over lines, white space at the edges left out", () => {
    const source = text("He said it fell from 3 to\r\n  2,5 in the end.\r\n");
    const span = { start: source.text.indexOf("3 to"), end: source.text.indexOf(" in the") };
    expect(frameOf(findingAt(source, span, { label: "garbled" })).slice(1)).toEqual([
      "  |",
      "1 | He said it fell from 3 to",
      "  |                      ^^^^",
      "2 |   2,5 in the end.",
      "  |   ^^^ garbled",
    ]);
  });

  it("leaves the middle of a long span out", () => {
    const source = text("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n");
    const lines = frameOf(findingAt(source, { start: 0, end: source.text.indexOf("\neight") }, { label: "all of it" }));
    expect(lines.filter((line) => !line.includes("^"))).toEqual([
      " --> a.md:1:1",
      "  |",
      "1 | one",
      "2 | two",
      "3 | three",
      "...",
      "6 | six",
      "7 | seven",
    ]);
    expect(lines.at(-1)).toBe("  | ^^^^^ all of it");
  });

  it("elides between marks far apart and shows an empty line between two paragraphs", () => {
    const source = text("The toll was 12.\n\nLater it was 14.\n\nA\n\nIn the end it was 15.\n");
    const labels = [labelOn(source, "12", "first"), labelOn(source, "14", "then")];
    expect(frameOf(findingAt(source, spanOf(source, "15"), { label: "now", labels })).slice(1)).toEqual([
      "  |",
      "1 | The toll was 12.",
      "  |              -- first",
      "2 |",
      "3 | Later it was 14.",
      "  |              -- then",
      "...",
      "7 | In the end it was 15.",
      "  |                   ^^ now",
    ]);
  });

  it("points at a place without width, also at the end of the file", () => {
    const source = text("It was said that 12");
    const end = { start: 19, end: 19 };
    expect(frameOf(findingAt(source, end, { label: "a unit is missing" })).slice(2)).toEqual([
      "1 | It was said that 12",
      "  |                    ^ a unit is missing",
    ]);
    const closed = text("12\n");
    expect(frameOf(findingAt(closed, { start: 3, end: 3 }, { label: "here" })).slice(0)).toEqual([
      " --> a.md:2:1",
      "  |",
      "2 |",
      "  | ^ here",
    ]);
    expect(frameOf(findingAt(text(""), { start: 0, end: 0 }, { label: "empty" }))).toEqual([
      " --> a.md:1:1",
      "  |",
      "1 |",
      "  | ^ empty",
    ]);
  });

  it("keeps marks under their text through tabs, wide characters, emoji and combining marks", () => {
    const source = text("\u65e5\u672c\tcafe\u0301 \u{1f469}\u200d\u{1f469}\u200d\u{1f467} 2,5\tend\n");
    expect(frameOf(findingAt(source, spanOf(source, "2,5"), { label: "here" })).slice(2)).toEqual([
      "1 | \u65e5\u672c    cafe\u0301 \u{1f469}\u200d\u{1f469}\u200d\u{1f467} 2,5 end",
      "  |                 ^^^ here",
    ]);
  });

  it("does not show a byte order mark unless that is what is wrong", () => {
    const source = text("\ufeffIt fell to 2,5.\n");
    expect(frameOf(findingAt(source, spanOf(source, "2,5"))).slice(2)).toEqual([
      "1 | It fell to 2,5.",
      "  |            ^^^",
    ]);
    expect(frameOf(findingAt(source, { start: 0, end: 1 })).slice(2)).toEqual([
      "1 | \\ufeffIt fell to 2,5.",
      "  | ^^^^^^",
    ]);
  });

  it("wraps a paragraph, and shows of a long one the sentence with its neighbours cut", () => {
    const before = "Nobody spoke for Lt. Gen. Smith of the U.S. Army. ".repeat(8);
    const after = " Both sides left without a word, by the back door.".repeat(8);
    const source = text(
      `${before}The number of soldiers fell from 3 to 2,5 within a year, officials of both sides told reporters.${after}\n`,
    );
    const lines = frameOf(findingAt(source, spanOf(source, "3 to 2,5"), { label: "garbled" }), 50).slice(2);
    expect(lines).toEqual([
      "1 | \u2026 The number of soldiers fell from 3 to 2,5",
      "  |                                    ^^^^^^^^",
      "  |                                    garbled",
      "  | within a year, officials of both sides told",
      "  | reporters. \u2026",
    ]);
  });

  it("crops at words where a sentence has no end in reach", () => {
    const source = text(`${"and so on and on ".repeat(200)}2,5 ${"and so on and on ".repeat(200)}`);
    const lines = frameOf(findingAt(source, spanOf(source, "2,5")), 50).slice(2);
    expect(lines.length).toBeLessThan(8);
    expect(lines[0]).toMatch(/^1 \| \u2026 (?:and|so|on) /);
    expect(lines.at(-1)).toMatch(/(?:and|so|on) \u2026$/);
  });

  it("shows a figure inside a label that covers the whole of a long paragraph", () => {
    const source = text(`${"and so on and on ".repeat(30)}2,5 ${"and so on and on ".repeat(30)}`);
    const labels = [{ source, span: { start: 0, end: source.text.length }, message: "all of this" }];
    const lines = frameOf(findingAt(source, spanOf(source, "2,5"), { label: "here", labels }), 50);
    expect(lines.filter((line) => /\^\^\^ here$/.test(line))).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/- all of this$/);
  });

  it("cuts a page that is one line at its tags", () => {
    const page = `<html><body>${"<p>Other news of the day came in.</p>".repeat(30)}<p class="x">It fell to 2,5 soldiers</p><div>Read more</div></body>`;
    const source = text(page);
    expect(frameOf(findingAt(source, spanOf(source, "2,5"))).slice(2)).toEqual([
      "1 | \u2026 It fell to 2,5 soldiers \u2026",
      "  |              ^^^",
    ]);
  });

  it("says other places briefly when there are very many", () => {
    const source = text("The toll was 12.\n");
    const others = Array.from({ length: 14 }, (_, i) => ({ path: `b${i}.md`, text: "The toll was 13.\n" }));
    const labels = others.map((other) => labelOn(other, "13", "13 here"));
    const lines = frameOf(findingAt(source, spanOf(source, "12"), { label: "12 here", labels }));
    expect(lines.filter((line) => line.includes(" ::: "))).toHaveLength(14);
    expect(lines.slice(-4)).toEqual([10, 11, 12, 13].map((i) => ` ::: b${i}.md:1:14 13 here`));
  });

  it("names the part of a container, and keeps texts of one path apart", () => {
    const first = { path: "archive.ndjson", text: "The toll was 12.\n" };
    const second = { path: "archive.ndjson", text: "The toll was 13.\n" };
    const labels = [{ ...labelOn(second, "13", "here 13"), part: "line 9" }];
    const lines = frameOf(findingAt(first, spanOf(first, "12"), { labels, part: "line 2" }));
    expect(lines).toContain(" --> archive.ndjson:1:14 (line 2)");
    expect(lines).toContain(" ::: archive.ndjson:1:14 (line 9)");
  });
});

describe("remarks below a frame", () => {
  const source = text("It fell to 2,5.\n");
  const remarks = (parts: Partial<Finding>): string[] =>
    drawFinding(findingAt(source, spanOf(source, "2,5"), parts), plainStyle, { width: 50, ascii: false }).slice(6);

  it.each<[string, Partial<Finding>, string[]]>([
    ["none", {}, []],
    [
      "wrapped notes",
      { notes: ["a note that is longer than one line of fifty columns"] },
      ["  = note: a note that is longer than one line of", "          fifty columns"],
    ],
    [
      "an authority and its fact",
      { authority: "the ministry", fact: "toll" },
      ["  = source: the ministry (fact toll)"],
    ],
    ["a fact without authority", { fact: "toll" }, ["  = source: fact toll"]],
    ["a speaker", { quoted: true, speaker: "Ms Doe" }, ["  = quoted: Ms Doe"]],
    ["nobody named", { quoted: true }, ["  = quoted: not in the article's own words"]],
    ["one text to write", { expected: ["2.5"] }, ['  = help: write "2.5"']],
    ["several texts", { expected: ["2.5", "25", ""] }, ['  = help: write "2.5", "25" or nothing']],
    [
      "a fix that an option makes",
      { expected: ["2.5"], fixes: [{ title: "write 2.5", safety: "safe", edits: [] }] },
      ['  = help: write "2.5" (--fix does it)'],
    ],
    [
      "a fix elsewhere",
      { fixes: [{ title: "remove the stet", safety: "unsafe", edits: [] }] },
      ["  = help: remove the stet (--fix-unsafe does it)"],
    ],
  ])("%s", (_name, parts, lines) => {
    expect(remarks(parts)).toEqual(lines);
  });
});
