import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStets } from "../../src/document/stets.js";
import { slice } from "../../src/text/source.js";
import { read } from "./outline.js";

/** What the stets of a text hold in: its words with single spaces, in the order of the stets. */
function reaches(text: string, path?: string): string[] {
  const document = read(text, path);
  return readStets(document).stets.map(({ reach }) => slice(document.source, reach).replace(/\s+/g, " ").trim());
}

const stet = "<!-- claimlint stet garbled-figure: why -->";
const line = "<!-- claimlint stet-line garbled-figure: why -->";

describe("a stet in Markdown holds in the next block", () => {
  it.each([
    ["a paragraph", `Before.\n\n${stet}\n\nOne 2,5.\nTwo.\n\nAfter.`, "One 2,5. Two."],
    ["a paragraph right below", `Before.\n\n${stet}\nOne 2,5.\n\nAfter.`, "One 2,5."],
    ["a heading", `Before.\n\n${stet}\n\n## One 2,5\n\nAfter.`, "One 2,5"],
    ["a whole list", `Before.\n\n${stet}\n\n- One 2,5.\n- Two.\n\nAfter.`, "One 2,5. - Two."],
    ["a whole table", `${stet}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nAfter.`, "a | b | |---|---| | 1 | 2"],
    ["the whole of a quotation", `${stet}\n\n> One.\n>\n> Two.\n\nAfter.`, "One. > > Two."],
    ["the words after it on its own line", `${stet} One 2,5.\n\nAfter.`, "One 2,5."],
    ["the paragraph that it stands in", `Before.\n\nOne ${stet} 2,5.\n\nAfter.`, `One ${stet} 2,5.`],
    ["the paragraph that it closes", `Before.\n\nOne 2,5. ${stet}\n\nAfter.`, "One 2,5."],
    ["the list entry that it stands in", `- One ${stet} 2,5.\n- Two.`, `One ${stet} 2,5.`],
    ["the list entry that it opens", `- Zero.\n- ${stet} One 2,5.\n- Two.`, "One 2,5."],
    ["nothing, at the end", `Before.\n\n${stet}\n`, ""],
  ])("%s", (_what, text, reach) => {
    expect(reaches(text)).toEqual([reach]);
  });
});

describe("a stet in HTML holds in the next block", () => {
  it.each([
    ["a paragraph", `<p>Before.</p>${stet}<p>One 2,5.</p><p>After.</p>`, "One 2,5."],
    ["the paragraph that it opens", `<p>Before.</p><p>${stet}One 2,5.</p><p>After.</p>`, "One 2,5."],
    ["the paragraph that it closes", `<p>Before.</p><p>One 2,5. ${stet}</p><p>After.</p>`, "One 2,5."],
    ["a whole list", `${stet}\n<ul><li>One.</li><li>Two.</li></ul><p>After.</p>`, "One.</li><li>Two."],
    ["one entry", `<ul><li>${stet}One.</li><li>Two.</li></ul><p>After.</p>`, "One."],
  ])("%s", (_what, text, reach) => {
    expect(reaches(text, "a.html")).toEqual([reach]);
  });
});

describe("a stet in plain text is a note in square brackets, or a comment as in HTML", () => {
  const note = "[claimlint stet garbled-figure: why]";
  it.each([
    ["above a paragraph", `Before.\n\n${note}\nOne 2,5.\n\nAfter.\n`, "One 2,5."],
    ["apart from it", `Before.\n\n${note}\n\nOne 2,5.\n\nAfter.\n`, "One 2,5."],
    ["in a line of it", `Before it.\n\nOne ${note} 2,5.\n\nAfter.\n`, `One ${note} 2,5.`],
    ["between two lines of it", `Before it.\n\nOne\n${note}\n2,5.\n\nAfter.\n`, `One ${note} 2,5.`],
    ["as a comment", `Before it.\n\n${stet}\nOne 2,5.\n\nAfter.\n`, "One 2,5."],
    ["over two lines", `Before.\n\n[claimlint stet garbled-figure:\nwhy not]\nOne 2,5.\n\nAfter.`, "One 2,5."],
  ])("%s", (_what, text, reach) => {
    expect(reaches(text, "a.txt")).toEqual([reach]);
  });

  it("that is no part of the copy: its own figures are not read, the paragraph around it stays whole", () => {
    const { blocks } = read(`Before.\n\nOne\n[claimlint stet garbled-figure "9,9": 8,8]\n2,5 troops.\n`, "a.txt");
    expect(blocks.map(({ text }) => text.replace(/\s+/g, " "))).toEqual(["Before.", "One 2,5 troops."]);
  });

  it.each(["[claimlint stet never closed\n\nOne.", "[claimlint [stet] One.", "claimlint stet x: y", "[Claimlint]"])(
    "and nothing else: %j",
    (text) => {
      expect(read(text, "a.txt").comments).toEqual([]);
    },
  );
});

describe("a stet for a line holds", () => {
  it.each([
    ["where it ends the line", `Zero.\nOne 2,5. ${line}\nTwo.`, "a.md", `One 2,5. ${line}`],
    ["where it begins the line", `Zero.\n\n${line} One 2,5.\nTwo.`, "a.md", `${line} One 2,5.`],
    ["on the next line when it has one to itself", `Zero.\n\n${line}\nOne 2,5.\nTwo.`, "a.md", "One 2,5."],
    ["on the next line that is not blank", `Zero.\n\n${line}\n\n\nOne 2,5.\nTwo.`, "a.md", "One 2,5."],
    ["on the next line of a list", `- Zero.\n- ${line}\n  One 2,5.\n`, "a.md", "One 2,5."],
    ["with line ends of any kind", `Zero.\r\nOne 2,5. ${line}\r\nTwo.`, "a.md", `One 2,5. ${line}`],
    ["in HTML", `<p>Zero.\nOne 2,5. ${line}\nTwo.</p>`, "a.html", `One 2,5. ${line}`],
    ["in plain text", "Zero.\nOne 2,5. [claimlint stet-line x]\nTwo.", "a.txt", "One 2,5. [claimlint stet-line x]"],
  ])("%s", (_where, text, path, reach) => {
    expect(reaches(text, path)).toEqual([reach]);
  });
});

describe("a stet for a range holds from its start to its end", () => {
  const start = "<!-- claimlint stet-start a, b: why -->";
  const end = "<!-- claimlint stet-end -->";

  it("over blocks", () => {
    expect(reaches(`Zero.\n\n${start}\n\nOne.\n\nTwo.\n\n${end}\n\nThree.`)).toEqual(["One. Two."]);
  });

  it("one range in another, the inner one ended first", () => {
    const text = `${start}\n\nOne.\n\n${start}\n\nTwo.\n\n${end}\n\nThree.\n\n${end}`;
    expect(reaches(text).map((reach) => reach.replace(/<!--.*?-->/g, "…"))).toEqual(["One. … Two. … Three.", "Two."]);
  });

  it("an end that names a check ends the range of that check", () => {
    const text = `<!-- claimlint stet-start a -->\n\nOne.\n\n<!-- claimlint stet-start b -->\n\nTwo.\n\n<!-- claimlint stet-end a -->\n\nThree.\n\n${end}`;
    const { stets, mistakes } = readStets(read(text));
    expect(stets.map(({ checks }) => checks.map(({ id }) => id))).toEqual([["a"], ["b"]]);
    expect(stets.map(({ comments }) => comments.length)).toEqual([2, 2]);
    expect(mistakes).toEqual([]);
  });

  it("a start without an end holds to the end of the article, and that is told", () => {
    const { stets, mistakes } = readStets(read(`${start}\n\nOne.\n\nTwo.`));
    expect(stets).toHaveLength(1);
    expect(mistakes.map(({ message }) => message)).toEqual([
      "This stet-start is never ended, so it holds up to the end of the article",
    ]);
  });

  it("an end without a start is told", () => {
    const { mistakes } = readStets(read(`One.\n\n${end}\n\nTwo.`));
    expect(mistakes.map(({ message }) => message)).toEqual(["Nothing is open for this stet-end to end"]);
  });
});

it("a stet for the file holds in all of it", () => {
  const text = "---\ntitle: One 2,5\n---\n\nTwo.\n\n<!-- claimlint stet-file x: why -->";
  const [stet] = readStets(read(text)).stets;
  expect(stet?.reach).toEqual({ start: 0, end: text.length });
});

describe("what a stet says", () => {
  const say = (words: string) => readStets(read(`<!-- ${words} -->\n\nOne.`));
  const checksOf = (words: string) =>
    say(words).stets.map(({ checks }) => checks.map(({ id, figures }) => [id, figures]));

  it.each<[string, [string, string[]][], string, string | undefined]>([
    ["claimlint stet a", [["a", []]], "", undefined],
    [
      "claimlint stet a, b: why",
      [
        ["a", []],
        ["b", []],
      ],
      "why",
      undefined,
    ],
    [
      "claimlint stet a b: why: because",
      [
        ["a", []],
        ["b", []],
      ],
      "why: because",
      undefined,
    ],
    ['claimlint stet a "2,5": why', [["a", ["2,5"]]], "why", undefined],
    [
      "claimlint stet a “3 to 2,5” “4,1”, b: why",
      [
        ["a", ["3 to 2,5", "4,1"]],
        ["b", []],
      ],
      "why",
      undefined,
    ],
    ["claimlint stet a until 2026-01-31: why", [["a", []]], "why", "2026-01-31"],
    ["claimlint stet a until 2026-01: why", [["a", []]], "why", "2026-01"],
    ["claimlint stet a: until 2026-01-31, why", [["a", []]], "until 2026-01-31, why", "2026-01-31"],
    ["claimlint stet a: why (until 2026-01-31).", [["a", []]], "why (until 2026-01-31).", "2026-01-31"],
    ["claimlint stet a: open until 2026-01-31 they say", [["a", []]], "open until 2026-01-31 they say", undefined],
    ["claimlint stet a -- why", [["a", []]], "why", undefined],
    ["claimlint stet a — why", [["a", []]], "why", undefined],
    ["claimlint stet a - why", [["a", []]], "why", undefined],
    ["claimlint-stet wrong-age: why", [["wrong-age", []]], "why", undefined],
    ["Claimlint: STET a: why", [["a", []]], "why", undefined],
    [
      "  claimlint\n  stet\n  a,\n  b:\n  why\n  ",
      [
        ["a", []],
        ["b", []],
      ],
      "why",
      undefined,
    ],
  ])("%s", (words, checks, reason, until) => {
    const [stet] = say(words).stets;
    expect(checksOf(words)).toEqual([checks]);
    expect(stet?.reason).toBe(reason);
    expect(stet?.until?.text).toBe(until);
  });

  it.each(["An ordinary comment", "claim stet a", "stet a", "claimlints stet a", ""])(
    "is not looked for in other comments: %j",
    (words) => {
      expect(say(words)).toEqual({ stets: [], mistakes: [] });
    },
  );

  it.each([
    ["claimlint", "This comment asks for nothing"],
    ["claimlint disable a", "claimlint knows no comment called disable"],
    ["claimlint stet: why", "A stet names the checks that it keeps silent"],
    ["claimlint stet-file", "A stet names the checks that it keeps silent"],
    ['claimlint stet "2,5": why', "A figure stands after the check that it is kept to"],
    ['claimlint stet a "2,5: why', "A quotation mark that nothing closes"],
    ["claimlint stet a until Friday: why", "until wants a day, as 2026-01-31"],
  ])("is told where it cannot be followed: %s", (words, message) => {
    const { stets, mistakes } = say(words);
    expect(stets).toEqual([]);
    expect(mistakes.map((mistake) => mistake.message)).toEqual([message]);
  });

  it("has exact places", () => {
    const document = read('One <!-- claimlint stet a "2,5", b until 2026-01-31: why --> two.');
    const [stet] = readStets(document).stets;
    const words = [...(stet?.checks ?? []), ...(stet?.until ? [stet.until] : [])];
    expect(words.map(({ span }) => slice(document.source, span))).toEqual(['a "2,5"', "b", "2026-01-31"]);
  });
});

it("no comment makes reading fail, and every place lies in the source", () => {
  const words = fc.constantFrom(
    ...'claimlint|stet|stet-start|stet-end|stet-line|a|b|,|:|"|“|until|2026-01-31|--|\n|\r\n|<!--|-->|[|]| |2,5'.split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom("a.md", "a.html", "a.txt"), (parts, path) => {
      const text = `<!-- claimlint ${parts.join(" ")}\n\n[claimlint ${parts.join("")}`;
      const { stets, mistakes } = readStets(read(text, path));
      const spans = [
        ...stets.flatMap(({ reach, comments, checks }) => [reach, ...comments, ...checks.map((check) => check.span)]),
      ];
      for (const { start, end } of [...spans, ...mistakes.map(({ span }) => span)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});
