import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, sourceSpan } from "../../src/document/document.js";
import { read } from "./outline.js";

/** Words whose letters say where they belong: of every kind of character that offsets go wrong on. */
const word = fc.constantFrom(
  "The",
  "army",
  "2,500",
  "men",
  "😀",
  "e\u0301te\u0301",
  "naïve",
  "“so",
  "so”",
  "14.",
  "£3m",
  "伊拉克",
  "it’s",
);
const words = fc.array(word, { minLength: 1, maxLength: 12 });

/** Every unit of a block that was copied stands in the source at its place; replaced ones come from markup. */
function checkOffsets(document: Document): void {
  const { text } = document.source;
  for (const block of document.blocks) {
    let last = -1;
    for (let i = 0; i < block.text.length; i++) {
      const { start, end } = sourceSpan(block, { start: i, end: i + 1 });
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(text.length);
      last = start;
      const there = text.slice(start, end);
      if (there === block.text[i]) continue;
      expect(
        there === "" || /^(?:&[#\w]+;|\s+|\s*<[\s\S]*>\s*|\\["\\u]|[ \\]*\n[\s>]*|\d)/.test(there),
        JSON.stringify([there, block.text[i]]),
      ).toBe(true);
    }
    for (const span of [...block.sentences, ...block.quotations]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(block.text.length);
      expect(sourceSpan(block, span).end).toBeLessThanOrEqual(text.length);
    }
  }
  for (const { span } of [...document.dates, ...document.comments, ...document.notices]) {
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

const plainOf = (document: Document) =>
  document.blocks.map((block) => block.text.replace(/\s+/g, " ").trim()).join(" ");

/** What an editor may do to a word without changing it. */
const inMarkdown: ((text: string) => string)[] = [
  (text) => text,
  (text) => `**${text}**`,
  (text) => `*${text}*`,
  (text) => `***${text}***`,
  (text) => `[${text}](https://example.org/2021/07 "of 2019")`,
  (text) => `<b class="x">${text}</b>`,
  (text) => `${text}<!-- 3,000 -->`,
  (text) => `${text}[^1]`,
  (text) => text.replace("£", "&pound;").replace("’", "&rsquo;").replace("“", "&#8220;"),
];
const inHtml: ((text: string) => string)[] = [
  (text) => text,
  (text) => `<b>${text}</b>`,
  (text) => `<a href="/2021?a=1&b=2"><i>${text}</i></a>`,
  (text) => `${text}<!-- 3,000 -->`,
  (text) => `<span data-x='>'>${text}</span>`,
  (text) => text.replace("£", "&pound;").replace("’", "&rsquo;").replace("“", "&ldquo;").replace("é", "&#233;"),
  (text) => `${text}<script>3,000</script>`,
  (text) => `\n\t  ${text} `,
];
const dressed = (ways: ((text: string) => string)[]) =>
  fc.array(fc.tuple(word, fc.constantFrom(...ways)), { minLength: 1, maxLength: 12 });

describe("a text says the same in whatever markup, and every character of it is where it was", () => {
  it.each([
    { frame: "a paragraph", wrap: (text: string) => text },
    { frame: "a quotation", wrap: (text: string) => `> ${text.replaceAll("\n", "\n> ")}` },
    { frame: "a list", wrap: (text: string) => `- ${text.replaceAll("\n", "\n  ")}` },
    { frame: "after front matter", wrap: (text: string) => `---\ntags: [a]\n---\n${text}` },
    { frame: "a table", wrap: (text: string) => `| x |\n|---|\n| ${text.replaceAll("\n", " ")} |`, before: "x " },
  ])("Markdown: $frame", ({ wrap, before = "" }) => {
    fc.assert(
      fc.property(
        dressed(inMarkdown),
        fc.constantFrom(" ", "\n"),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\ufeff"),
        (parts, gap, lineEnd, mark) => {
          const written = parts.map(([text, dress]) => dress(text)).join(gap);
          const text = mark + wrap(`Z ${written}`).replaceAll("\n", lineEnd);
          const document = read(text);
          checkOffsets(document);
          expect(plainOf(document)).toBe(`${before}Z ${parts.map(([plain]) => plain).join(" ")}`);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("HTML", () => {
    fc.assert(
      fc.property(
        dressed(inHtml),
        fc.constantFrom("p", "li", "td", "h2", "blockquote", "div", "pre"),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\ufeff"),
        (parts, element, lineEnd, mark) => {
          const written = parts.map(([text, dress]) => dress(text)).join(" ");
          const text = `${mark}<body>\n<${element}>Z ${written}</${element}>`.replaceAll("\n", lineEnd);
          const document = read(text, "a.html");
          checkOffsets(document);
          expect(plainOf(document)).toBe(`Z ${parts.map(([plain]) => plain).join(" ")}`);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("plain text", () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.constantFrom("", "\ufeff"),
        (paragraphs, lineEnd, mark) => {
          const text = mark + paragraphs.map((each) => `Z ${each.join(lineEnd)}`).join(lineEnd + lineEnd);
          const document = read(text, "a.txt");
          checkOffsets(document);
          expect(plainOf(document)).toBe(paragraphs.map((each) => `Z ${each.join(" ")}`).join(" "));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("whatever it is given", () => {
  const soups = {
    "a.md": [
      "*",
      "_",
      "**",
      "[",
      "](",
      "][",
      "]",
      ")",
      "!",
      "`",
      "```",
      "~~",
      "<b>",
      "<!--",
      "-->",
      "<div>",
      "&amp;",
      "&",
      "\\",
      "> ",
      "- ",
      "1. ",
      "# ",
      "| ",
      "|-|\n",
      "---",
      "===",
      "[^1]",
      "[a]:",
      "    ",
      "\n",
      "\n\n",
      "\r\n",
      "a",
      "14",
      "é",
      "😀",
      "\ufeff",
      "\0",
      "\ud800",
    ],
    "a.html": [
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<div class=share>",
      "</div>",
      "<td>",
      "<li>",
      "<h1>",
      "<article>",
      "</article>",
      "<main>",
      "<nav>",
      "</nav>",
      "<br>",
      "<sup>",
      "</sup>",
      "<q>",
      "</q>",
      "<span hidden>",
      "</span>",
      "<script>",
      "</script>",
      "<script type=application/ld+json>",
      '{"datePublished":"2021"}',
      "<time datetime=2021>",
      "<meta name=date content='",
      "<title>",
      "</title>",
      "<svg>",
      "</svg>",
      "<pre>",
      "<!--",
      "-->",
      "<",
      ">",
      "&amp;",
      "&",
      "'",
      '"',
      " ",
      "\n\n",
      "a",
      "14",
      "😀",
      "\0",
    ],
    "a.txt": [
      "- ",
      "1. ",
      "> ",
      "*",
      "\n",
      "\r",
      "\r\n",
      "\n\n",
      "  ",
      "\t",
      "a",
      "14",
      '"',
      "“",
      "‘",
      "’",
      ".",
      "Mr.",
      "U.S.",
      "2021-07-26",
      "May 17, 2022",
      "BAMAKO, ",
      "---\n",
      "title: ",
      "\ufeff",
      "\u2028",
      "Comments",
      "Related",
    ],
  };

  it.each(Object.entries(soups))("nothing makes a reader throw or lose its place: %s", (path, tokens) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 60 }), (parts) => {
        const document = read(parts.join(""), path);
        for (const block of document.blocks) {
          expect(block.map.derived.length).toBeGreaterThan(0);
          for (let run = 0; run < block.map.derived.length; run++) {
            const [start, end] = [block.map.source[run] ?? -1, block.map.sourceEnd[run] ?? -1];
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(document.source.text.length);
            if (!block.map.copied[run]) continue;
            const begin = block.map.derived[run] ?? 0;
            expect(block.text.slice(begin, begin + end - start)).toBe(document.source.text.slice(start, end));
          }
          for (const span of block.sentences)
            expect(sourceSpan(block, span).end).toBeLessThanOrEqual(document.source.text.length);
        }
        for (const { span } of [...document.dates, ...document.comments, ...document.notices]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(document.source.text.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
