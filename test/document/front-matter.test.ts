import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/document/front-matter.js";
import { toSource } from "../../src/text/source-map.js";
import { outline, read } from "./outline.js";

const entriesOf = (text: string) => {
  const front = readFrontMatter(text);
  return front && Object.fromEntries(front.entries.map((entry) => [entry.key, entry.text]));
};

describe("what is no front matter stays text", () => {
  it.each([
    "",
    "---",
    "----\ntitle: x\n----\n",
    "--- title: x\n---\n",
    "---\nThe army left.\n---\nIt came back.",
    "---\n\n* * *\n",
    "text\n---\ntitle: x\n---\n",
    "+++\nThe army left.\n+++\n",
    "---\nNote:the colon needs a space\n---\n",
  ])("%j", (text) => expect(readFrontMatter(text)).toBeNull());
});

describe("front matter", () => {
  it.each([
    { case: "empty", text: "---\n---\nx", entries: {} },
    { case: "only a comment", text: "---\n# nothing yet\n---\nx", entries: {} },
    { case: "plain", text: "---\ntitle: Talks resume: a guide\n---\n", entries: { title: "Talks resume: a guide" } },
    { case: "closed by full stops", text: "---\ntitle: x\n...\n", entries: { title: "x" } },
    {
      case: "after a BOM, with CR LF",
      text: "\ufeff---\r\ntitle: x\r\ndate: 2021-07-26\r\n---\r\n",
      entries: { title: "x", date: "2021-07-26" },
    },
    { case: "comments", text: "---\ntitle: x # not this\ndate: 1#2\n---\n", entries: { title: "x", date: "1#2" } },
    { case: "quoted keys", text: `---\n"title": x\n'date': y\n---\n`, entries: { title: "x", date: "y" } },
    {
      case: "double quotes",
      text: '---\ntitle: "a \\"b\\" \\u2019 \\x41 \\t \\\\ c" # d\n---\n',
      entries: { title: 'a "b" ’ A \t \\ c' },
    },
    { case: "single quotes", text: "---\ntitle: 'it''s \\n so'\n---\n", entries: { title: "it's \\n so" } },
    {
      case: "over several lines",
      text: "---\ntitle: a\n  b\n  c\ndeck: 'd\n  e'\nx: \"f \\\n  g\"\n---\n",
      entries: { title: "a b c", deck: "d e", x: "f g" },
    },
    { case: "below the key", text: "---\ntitle:\n  a b\ndate: y\n---\n", entries: { title: "a b", date: "y" } },
    {
      case: "folded block",
      text: "---\ntitle: >-\n  a\n  b\n\n  c\ndate: y\n---\n",
      entries: { title: "a b\u2028c", date: "y" },
    },
    {
      case: "literal block",
      text: "---\ntitle: |\n  a\n  b\ndate: y\n---\n",
      entries: { title: "a\u2028b", date: "y" },
    },
    { case: "tag and anchor", text: "---\ntitle: !!str &t x\ndate: *t\n---\n", entries: { title: "x" } },
    {
      case: "lists and mappings are passed over",
      text: "---\ntags: [a, b]\nlist:\n- a: 1\n- b\nmap:\n  title: no\n  date: no\nflow: {title: no,\n  date: no\n}\ntitle: yes\n---\n",
      entries: { title: "yes" },
    },
    {
      case: "brackets in brackets, in quotation marks and in comments",
      text: `---\na: [b, [c, "]"], 'it''s {'] # [\nd: {e: [f,\n  # g]\n  don't], h: "\\"}"}\ni: &j [k]\ntitle: yes\n---\n`,
      entries: { title: "yes" },
    },
    { case: "empty values", text: "---\ntitle:\ndate: ''\nx: y\n---\n", entries: { x: "y" } },
    {
      case: "TOML",
      text: '+++\ntitle = "a \\"b\\" \\u2019" # c\ndate = 2021-07-26 # d\ndraft = false\nraw = \'x\\n\'\ntags = [\n "a",\n]\n[params]\ntitle = "no"\n+++\n',
      entries: { title: 'a "b" ’', date: "2021-07-26", draft: "false", raw: "x\\n" },
    },
    {
      case: "TOML strings of several lines",
      text: '+++\ntitle = """\na\nb \\\n   c"""\ndeck = \'\'\'\nd\ne\'\'\'\n"x y" = 2021-07-26 14:05:00Z\n+++\n',
      entries: { title: "a b c", deck: "d e", "x y": "2021-07-26 14:05:00Z" },
    },
  ])("$case", ({ text, entries }) => {
    expect(entriesOf(text)).toEqual(entries);
    expect(readFrontMatter(text)?.broken).toEqual(text.includes("resume: a") ? expect.anything() : null);
  });

  it("begins the article after its closing fence", () => {
    const text = "---\ntitle: x\n---\nThe army left.";
    expect(text.slice(readFrontMatter(text)?.end)).toBe("The army left.");
  });

  it.each(["title", "Title", "headline"])("a %s is judged like the headline", (key) => {
    expect(outline(`---\n${key}: 14 men leave\n---\nThe army left.`)).toEqual([
      "headline: 14 men leave",
      "paragraph: The army left.",
    ]);
  });

  it.each(["subtitle", "deck", "description", "stand_first", "sub-title"])("a %s is a deck", (key) => {
    expect(outline(`---\n${key}: 14 men leave\n---\nThe army left.`)[0]).toBe("deck: 14 men leave");
  });
});

describe("front matter that is broken is read as far as possible, with a notice", () => {
  it.each([
    { case: "no closing fence", text: "---\ntitle: x\ndate: 2021-07-26\n\nThe army left.", at: "---", title: "x" },
    {
      case: "a line that is none",
      text: "---\ntitle: x\nwhat is this\ndate: 2021-07-26\n---\nThe army left.",
      at: "what is this",
      title: "x",
    },
    { case: "an open quote", text: '---\ntitle: "x\ndate: "2021-07-26"\n---\nThe army left.', at: '"x', title: "x" },
    {
      case: "text after the quote",
      text: '---\ntitle: "x" y\ndate: 2021-07-26\n---\nThe army left.',
      at: '"x" y',
      title: "x",
    },
    {
      case: "a colon in plain text",
      text: "---\ntitle: x: y\ndate: 2021-07-26\n---\nThe army left.",
      at: "x: y",
      title: "x: y",
    },
    {
      case: "a list that is not closed",
      text: "---\ntitle: x\ntags: [a, b\ndate: 2021-07-26\n---\nThe army left.",
      at: "[a, b",
      title: "x",
    },
    {
      case: "a mapping closed by the wrong bracket",
      text: "---\ntitle: x\nimage: {src: a.png]\ndate: 2021-07-26\n---\nThe army left.",
      at: "{src: a.png]",
      title: "x",
    },
    {
      case: "text after a bracket",
      text: "---\ntitle: x\ndeck: [Updated] They left.\ndate: 2021-07-26\n---\nThe army left.",
      at: "[Updated] They left.",
      title: "x",
    },
    {
      case: "TOML without quotes",
      text: "+++\ntitle = x y z\ndate = 2021-07-26\n+++\nThe army left.",
      at: "title = x y z",
      title: "x y z",
    },
    {
      case: "an article swallowed by a later rule",
      text: "---\ntitle: x\ndate: 2021-07-26\n\nThe army left.\n\n---\n\nIt came back.",
      at: "---",
      title: "x",
    },
  ])("$case", ({ text, at, title }) => {
    const { notices, blocks, dates } = read(text);
    expect(notices.map(({ check, severity, span }) => [check, severity, text.slice(span.start, span.end)])).toEqual([
      ["not-judged", "notice", at],
    ]);
    expect(blocks[0]).toMatchObject({ kind: "headline", text: title });
    expect(blocks[1]).toMatchObject({ text: "The army left." });
    expect(dates[0]?.text).toBe("2021-07-26");
  });
});

describe("whatever a title says", () => {
  const title = fc
    .array(fc.constantFrom("a", "14", " ", '"', "'", "\\", "’", "é", "e\u0301", "😀", ":", "#", "2,5", "%", "-"), {
      minLength: 1,
      maxLength: 20,
    })
    .map((parts) => `x${parts.join("")}x`);
  const escapeDouble = (text: string, all: boolean) =>
    text.replace(all ? /[^ -~]|["\\]/g : /["\\]/g, (unit) =>
      /["\\]/.test(unit) ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );

  it("is read through its escapes, and each unit stands where it is written", () => {
    fc.assert(
      fc.property(title, fc.constantFrom("double", "escaped", "single", "toml", "literal"), (text, style) => {
        const written = {
          double: `---\ntitle: "${escapeDouble(text, false)}"\n---\n`,
          escaped: `---\r\ntitle: "${escapeDouble(text, true)}"\r\n---\r\n`,
          single: `---\ntitle: '${text.replaceAll("'", "''")}'\n---\n`,
          toml: `+++\ntitle = "${escapeDouble(text, true)}"\n+++\n`,
          literal: `---\ntitle: |-\n  ${text}\n---\n`,
        }[style];
        const entry = readFrontMatter(written)?.entries[0];
        expect(entry?.text).toBe(text);
        if (!entry) return;
        for (let i = 0; i < text.length; i++) {
          const span = toSource(entry.map, { start: i, end: i + 1 });
          const there = written.slice(span.start, span.end);
          if (there.length === 1) expect(there).toBe(text[i]);
          else expect(there).toMatch(/^(?:\\["\\]|\\u[\da-f]{4}|'')$/);
        }
        expect(written.slice(entry.keySpan.start, entry.keySpan.end)).toBe("title");
        expect(entry.valueSpan.end).toBeLessThanOrEqual(written.length);
      }),
    );
  });

  it("nothing between the fences makes it throw, and all spans lie inside the source", () => {
    const soup = fc.array(
      fc.constantFrom(
        "title:",
        "a: ",
        "- ",
        "|",
        ">",
        '"',
        "'",
        "\\",
        "\n",
        "\r\n",
        "  ",
        "#",
        "[",
        "]",
        "{",
        "=",
        '"""',
        "---",
        "...",
        "+++",
        "x",
        "&a",
        "*a",
        "!t",
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(soup, fc.constantFrom("---\n", "+++\n"), (parts, fence) => {
        const text = fence + parts.join("") + (parts.length % 2 ? `\n${fence}` : "");
        const { dates, notices, blocks } = read(text);
        for (const { span } of [...dates, ...notices]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        for (const { map } of blocks) expect(Math.max(...map.sourceEnd)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
