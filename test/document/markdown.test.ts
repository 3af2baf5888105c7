import { describe, expect, it } from "vitest";
import { outline, read } from "./outline.js";

const body = "The base was hit by 14 rockets.";

describe("only the words of a Markdown article are read", () => {
  it.each([
    { case: "emphasis", text: "**Five** of *the* ***14*** ~~died~~ _left_", words: "Five of the 14 left" },
    {
      case: "links without their addresses",
      text: "[Five died](https://example.org/2021/26 'in 2021'), <https://example.org/7>",
      words: "Five died, https://example.org/7",
    },
    {
      case: "bare addresses",
      text: "See https://example.org/a_b_c for 14",
      words: "See https://example.org/a_b_c for 14",
    },
    {
      case: "links by name",
      text: "[Five died][a], [a] and [a][]\n\n[a]: https://example.org",
      words: "Five died, a and a",
    },
    {
      case: "brackets of the author",
      text: 'He said "[a] 14 [men] died" [sic][really]',
      words: 'He said "[a] 14 [men] died" [sic][really]',
    },
    {
      case: "entities and escapes",
      text: "Fish &amp; chips &#163;9\\* &c; &notone;",
      words: "Fish & chips £9* &c; &notone;",
    },
    { case: "inline code is no copy", text: "Set `rate = 3,5` now", words: "Set now" },
    { case: "footnote marks", text: "Five died[^1] there.", words: "Five died there." },
    {
      case: "inline HTML",
      text: "Five <b>died</b> there<!-- not 3 --> <span class='x'>now</span>",
      words: "Five died there now",
    },
    { case: "line breaks asked for", text: "Five  \ndied<br>there\\\nnow", words: "Five died there now" },
    {
      case: "figures that look like lists",
      text: "Five died in\n2021. It was hot.",
      words: "Five died in 2021. It was hot.",
    },
    { case: "products", text: "2 * 3 * 4 and a*b*c_d_e", words: "2 * 3 * 4 and abc_d_e" },
    { case: "words with marks inside", text: "un**frigging**believable", words: "unfriggingbelievable" },
  ])("$case", ({ text, words }) => expect(outline(`${body}\n\n${text}`)[1]).toBe(`paragraph: ${words}`));

  it.each([
    {
      case: "headings",
      text: `# One\n\n## Two\n\n${body}\n\nThree\n===\n\n### Four ###`,
      blocks: ["headline: One", "subheading: Two", `paragraph: ${body}`, "subheading: Three", "subheading: Four"],
    },
    {
      case: "a first heading of the second rank",
      text: `## One\n\n${body}`,
      blocks: ["headline: One", `paragraph: ${body}`],
    },
    {
      case: "nested lists",
      text: "- One\n  - Two\n    1. Three\n\n       Again\n- [x] Four",
      blocks: ["list-item: One", "list-item: Two", "list-item: Three", "list-item: Again", "list-item: Four"],
    },
    {
      case: "quotations",
      text: "> We lost\n> **14** men.\n>\n> - Two\n>\n> > Three",
      blocks: ["quote: We lost 14 men.", "quote: Two", "quote: Three"],
    },
    {
      case: "tables",
      text: "| a | **2021** |\n|---|:-:|\n| b \\| c | 3,000 |\n| | `4` |",
      blocks: ["table-cell: a", "table-cell: 2021", "table-cell: b | c", "table-cell: 3,000"],
    },
    {
      case: "code",
      text: `${body}\n\n~~~js\nlet a = 2,5\n~~~`,
      blocks: [`paragraph: ${body}`, "furniture: let a = 2,5"],
    },
    {
      case: "indented copy",
      text: `${body}\n\n    ALDERPORT - It rained.`,
      blocks: [`paragraph: ${body}`, "paragraph: ALDERPORT - It rained."],
    },
    {
      case: "images",
      text: `![Troops in *2019*](a.jpg "by x") ${body}\n\n![](b.jpg)`,
      blocks: ["caption: Troops in *2019*", `paragraph: ${body}`],
    },
    {
      case: "footnotes",
      text: `${body}[^a]\n\n[^a]: The office, 14 May.`,
      blocks: [`paragraph: ${body}`, "paragraph: The office, 14 May."],
    },
    {
      case: "definitions",
      text: `[a]: https://x.example "2021"\n[b]: <y> (z)\n${body}`,
      blocks: [`paragraph: ${body}`],
    },
    { case: "rules", text: `${body}\n\n***\n\n---\n\n${body}`, blocks: [`paragraph: ${body}`, `paragraph: ${body}`] },
    {
      case: "generator commands",
      text: `${body}\n\n{{< figure src="a.jpg" width="2,5" >}}\n\n{% include 14.html %}\n\n{: .wide}`,
      blocks: [
        `paragraph: ${body}`,
        'furniture: {{< figure src="a.jpg" width="2,5" >}}',
        "furniture: {% include 14.html %}",
        "furniture: {: .wide}",
      ],
    },
    {
      case: "CR LF",
      text: "# One\r\n\r\n> a  \r\n> b\r\n\r\n<div>\r\nc\r\n</div>\r\n\r\nd\r\n",
      blocks: ["headline: One", "quote: a b", "paragraph: c", "paragraph: d"],
    },
    { case: "nothing but marks", text: "***\n\n![](a.jpg)\n\n> \n", blocks: [] },
  ])("$case", ({ text, blocks }) => expect(outline(text)).toEqual(blocks));

  it.each([
    {
      case: "figures with captions",
      text: `${body}\n\n<figure>\n<img src="a">\n<figcaption>Built in <b>1974</b></figcaption>\n</figure>`,
      blocks: [`paragraph: ${body}`, "caption: Built in 1974"],
    },
    {
      case: "boxes that are no copy",
      text: `${body}\n\n<aside>Related: 14 more</aside>\n\n<script>let a = 2,5</script>\n\n<div class="newsletter">Get 5 stories</div>`,
      blocks: [`paragraph: ${body}`, "furniture: Related: 14 more", "furniture: Get 5 stories"],
    },
    {
      case: "a heading in HTML",
      text: `<h1 align="center">One</h1>\n\n# Two\n\n${body}`,
      blocks: ["headline: One", "subheading: Two", `paragraph: ${body}`],
    },
    { case: "HTML in a quotation", text: "> <p>We lost\n> 14 men.</p>\n", blocks: ["paragraph: We lost 14 men."] },
  ])("HTML blocks: $case", ({ text, blocks }) => expect(outline(text)).toEqual(blocks));
});

describe("a headline without a mark", () => {
  it.each([
    { case: "a short first line", text: `14 rockets hit base\n\n${body}`, kinds: ["headline", "paragraph"] },
    {
      case: "and a deck",
      text: `14 rockets hit base\n\nNobody hurt, says the army\n\n${body}`,
      kinds: ["headline", "deck", "paragraph"],
    },
    { case: "ending in an acronym", text: `14 rockets found in the U.S.\n\n${body}`, kinds: ["headline", "paragraph"] },
    { case: "a question", text: `Were there 14 rockets?\n\n${body}`, kinds: ["headline", "paragraph"] },
    {
      case: "no byline as deck",
      text: `14 rockets hit base\n\nBy Jane Doe\n\n${body}`,
      kinds: ["headline", "paragraph", "paragraph"],
    },
    { case: "not a sentence", text: `${body}\n\n${body}`, kinds: ["paragraph", "paragraph"] },
    { case: "not where nothing follows", text: "14 rockets hit base", kinds: ["paragraph"] },
    { case: "not a date", text: `26 July 2021\n\n${body}`, kinds: ["paragraph", "paragraph"] },
    { case: "not a long line", text: `${"and so on ".repeat(20)}\n\n${body}`, kinds: ["paragraph", "paragraph"] },
    {
      case: "not under a title in front matter",
      text: `---\ntitle: x\n---\n14 rockets hit base\n\n${body}`,
      kinds: ["headline", "paragraph", "paragraph"],
    },
    {
      case: "under an agency's slug",
      text: `URGENT\n\n14 rockets hit base\n\n${body}`,
      kinds: ["furniture", "headline", "paragraph"],
    },
  ])("$case", ({ text, kinds }) => {
    expect(read(text).blocks.map((block) => block.kind)).toEqual(kinds);
    expect(read(text, "a.txt").blocks.map((block) => block.kind)).toEqual(kinds);
  });
});

describe("comments are kept for stets", () => {
  it("with their marks, wherever they stand", () => {
    const text = `<!-- first -->\n\n${body} <!-- second\nline --> More.\n\n<!-- third --> Text.\n\n> <!-- fourth -->\n`;
    expect(read(text).comments.map(({ span, text: inside }) => [text.slice(span.start, span.end), inside])).toEqual([
      ["<!-- first -->", " first "],
      ["<!-- second\nline -->", " second\nline "],
      ["<!-- third -->", " third "],
      ["<!-- fourth -->", " fourth "],
    ]);
    expect(outline(text)).toEqual([`paragraph: ${body} More.`, "paragraph: Text."]);
  });
});

describe("markup past all bounds is read as plain text, with a notice", () => {
  const noticesOf = (text: string) => read(text).notices.map((notice) => notice.message);

  it.each([
    { case: "10,000 quotations in one another", text: `${"> ".repeat(10_000)}14 men` },
    { case: "10,000 lists in one another", text: `${"- ".repeat(10_000)}14 men` },
    { case: "both, over many lines", text: `${"> - ".repeat(5_000)}14 men\n`.repeat(20) },
  ])("$case", ({ text }) => {
    expect(noticesOf(text)).toEqual(["quotations or lists are nested too deep to follow"]);
    expect(read(text).blocks[0]?.text).toBe("14 men");
  });

  it.each([
    { case: "40,000 open brackets", text: `${"[".repeat(40_000)}14 men` },
    { case: "open emphasis", text: `${"*a **b _c ".repeat(10_000)}14 men` },
    { case: "a line of a million characters with a mark", text: `*14* ${"men and ".repeat(130_000)}` },
  ])("$case", ({ text }) => {
    expect(noticesOf(text)).toEqual([expect.stringContaining("for its markup to be followed")]);
    expect(read(text).blocks.map((block) => block.text)).toEqual([text.trim()]);
  });

  it("links without an end are the author's brackets", () => {
    const text = `${"[a](".repeat(40_000)}14 men`;
    expect(read(text).blocks.map((block) => block.text)).toEqual([text]);
  });

  it("many links and much emphasis that are closed are read as ever", () => {
    const text = "[five](a) *of* **14** `x` men ".repeat(5_000);
    expect(noticesOf(text)).toEqual([]);
    expect(outline(text)).toEqual([`paragraph: ${"five of 14 men ".repeat(5_000).trim()}`]);
  });
});
