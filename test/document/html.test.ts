import { describe, expect, it } from "vitest";
import { outline, read, textsOf } from "./outline.js";

const body = "The base was hit by 14 rockets on Monday, the army said in a statement, and nobody was hurt there.";
const page = (inside: string) =>
  `<!doctype html><html><head><title>14 rockets | Daily</title></head><body>${inside}</body></html>`;
const blocksOf = (inside: string) => outline(page(inside), "a.html");
const article = (inside: string) => blocksOf(`<article><h1>14 rockets</h1><p>${body}</p>${inside}</article>`).slice(2);

describe("only the words of a page are read", () => {
  it.each([
    { case: "inline markup", html: "Five <b>d<i>ie</i>d</b> <a href='/2021'>there</a>", words: "Five died there" },
    { case: "white space of the source", html: "\n\t Five\n   <b> died </b>\n there ", words: "Five died there" },
    {
      case: "character references",
      html: "&pound;5&nbsp;m &amp; &#8364;7 &lt;b&gt; &copy2021 AT&T &unknown;",
      words: "£5 m & €7 <b> ©2021 AT&T &unknown;",
    },
    { case: "invisible characters", html: "sol&shy;diers 2&#8203;,500 wo\u00adrd", words: "soldiers 2,500 word" },
    {
      case: "comments and scripts in a sentence",
      html: "Five<!-- 3 --><script>2,5</script> died<style>b{}</style>",
      words: "Five died",
    },
    {
      case: "hidden words in a sentence",
      html: "Five <span hidden>or 3 </span>died <span class='sr-only'>opens in a window</span>there<button>Copy</button>",
      words: "Five died there",
    },
    { case: "struck-out figures", html: "Five <del>or 3</del> <ins>died</ins>", words: "Five died" },
    { case: "exponents", html: "9,400 m<sup>2</sup>, the 21<sup>st</sup>", words: "9,400 m², the 21st" },
    {
      case: "note marks",
      html: "Five died<sup><a href='#1'>1</a></sup> there<sup class='reference'>[2]</sup>",
      words: "Five died there",
    },
    { case: "quotations", html: "He said <q>five <b>died</b></q>.", words: "He said “five died”." },
    { case: "less-than signs", html: "5 < 14 and a<5", words: "5 < 14 and a<5" },
    { case: "junk in tags", html: '<b a b=c \'d" e="f" / class>Five</b> died</i></b>', words: "Five died" },
    {
      case: "dates that only styles part",
      html: "Posted<time>8 June 2021</time><time>9 June 2021</time>.",
      words: "Posted 8 June 2021 9 June 2021.",
    },
    { case: "upper-case tags", html: "Five <B>died</B><BR>there", words: "Five died there" },
  ])("$case", ({ html, words }) => expect(article(`<p>${html}</p>`)[0]).toBe(`paragraph: ${words}`));

  it.each([
    {
      case: "paragraphs that are not closed",
      html: "<p>One<p>Two<div>Three</div>Four",
      blocks: ["paragraph: One", "paragraph: Two", "paragraph: Three", "paragraph: Four"],
    },
    {
      case: "double line breaks",
      html: "<p>One<br>one<br><br/>\n Two<br> <br>Three</p>",
      blocks: ["paragraph: One one", "paragraph: Two", "paragraph: Three"],
    },
    {
      case: "lists",
      html: "<ul><li>One<li>Two<ul><li><p>Three</p></ul></li></ul><dl><dt>Four<dd>Five</dl>",
      blocks: ["list-item: One", "list-item: Two", "list-item: Three", "list-item: Four", "list-item: Five"],
    },
    {
      case: "tables",
      html: "<table><caption>One</caption><tr><th>Two<td>3<tr><td><p>4</p></table>",
      blocks: ["caption: One", "table-cell: Two", "table-cell: 3", "table-cell: 4"],
    },
    {
      case: "quotations",
      html: "<blockquote><p>One</p><ul><li>Two</ul></blockquote>",
      blocks: ["quote: One", "quote: Two"],
    },
    {
      case: "captions",
      html: "<figure><img alt='no'><figcaption>One</figcaption></figure><p class='wp-caption-text'>Two</p>",
      blocks: ["caption: One", "caption: Two"],
    },
    {
      case: "headings",
      html: "<h2>One</h2><h3><a href='#one'>Two</a></h3><h1>Three</h1>",
      blocks: ["subheading: One", "subheading: Two", "subheading: Three"],
    },
    { case: "preformatted copy", html: "<pre>One\none\n\nTwo</pre>", blocks: ["paragraph: One one", "paragraph: Two"] },
    {
      case: "code",
      html: "<p>Set <code>rate=2,5</code> now</p>",
      blocks: ["paragraph: Set now", "furniture: rate=2,5"],
    },
    {
      case: "unknown elements",
      html: "<x-box>One</x-box><p>Two <x-tip>two</x-tip></p>",
      blocks: ["paragraph: One", "paragraph: Two two"],
    },
    {
      case: "nothing to see",
      html: "<script>2,5</script><template><p>3,5</p></template><iframe>4,5</iframe><svg><title>5,5</title><text>6,5</text></svg><p>One</p>",
      blocks: ["paragraph: One"],
    },
    {
      case: "end tags crosswise",
      html: "<b><p>One</b></p><p>Two</p></div></section>Three",
      blocks: ["paragraph: One", "paragraph: Two", "paragraph: Three"],
    },
  ])("$case", ({ html, blocks }) => expect(article(html)).toEqual(blocks));
});

describe("what surrounds an article on its page is furniture", () => {
  it.each([
    {
      case: "navigation, asides, footers",
      html: "<nav>One 14</nav><aside>Two 14</aside><footer>Three 14</footer><div role='navigation'>Four 14</div>",
    },
    { case: "forms and buttons", html: "<form><p>Five 14</p><select><option>2021</select></form><button>14</button>" },
    {
      case: "hidden parts",
      html: "<p hidden>One 14</p><div aria-hidden='true'>Two 14</div><p style='display: none'>Three 14</p>",
    },
    {
      case: "promotion by its class",
      html: "<div class='c-share-bar'>One 14</div><div class='relatedStories'>Two 14</div><p class='newsletter_signup'>Three 14</p><div id='cookie-consent'>Four 14</div><ul class='most-read'><li>Five 14</ul>",
    },
    {
      case: "comments, however long",
      html: `<section class='comments'><p>${body}</p><p>${body}</p><p>${body}</p><p>${body}</p></section><div id='disqus_thread'>One 14</div>`,
    },
    {
      case: "links alone",
      html: "<p><a href='/1'>Ferry fares rise by 6%</a></p><ul><li><a href='/2'>14 held</a></li></ul><h3><a href='/3'>Talks fail after 5 days</a></h3>",
    },
    {
      case: "teasers as articles",
      html: `<article><h3><a href='/9'>Storm cuts power to 12,000</a></h3><p>${body}</p></article>`,
    },
  ])("$case", ({ html }) => {
    const found = article(html);
    expect(found.length).toBeGreaterThan(0);
    for (const block of found) expect(block).toMatch(/^furniture: /);
  });

  it.each([
    {
      case: "classes that speak of the layout",
      html: "<div class='content has-sidebar no-comments'><p>One 14</p></div>",
      words: "One 14",
    },
    {
      case: "links in a sentence",
      html: "<p><a href='/1'>The base was hit by 14 rockets.</a></p>",
      words: "The base was hit by 14 rockets.",
    },
    { case: "words that only contain such a name", html: "<p class='shareholders adverb'>One 14</p>", words: "One 14" },
  ])("but not $case", ({ html, words }) => expect(article(html)).toEqual([`paragraph: ${words}`]));

  it("outside the article, but for what leads from the headline to it", () => {
    expect(
      blocksOf(
        `<p>Top 14</p><main><h1>14 rockets</h1><p class="byline">By Jane Doe</p><article><p>${body}</p></article><p>Foot 14</p></main><p>End 14</p>`,
      ),
    ).toEqual([
      "furniture: Top 14",
      "headline: 14 rockets",
      "paragraph: By Jane Doe",
      `paragraph: ${body}`,
      "furniture: Foot 14",
      "furniture: End 14",
    ]);
  });

  it("but not where the article element holds little of the text", () => {
    const found = blocksOf(
      `<div><h1>14 rockets</h1><p>${body}</p><p>${body}</p><p>${body}</p></div><article><p>One 14</p></article>`,
    );
    expect(found.filter((block) => block.startsWith("paragraph"))).toHaveLength(4);
  });

  it("takes the longest of several articles, and a live page's posts together", () => {
    const other = blocksOf(
      `<article><h1>14 rockets</h1><p>${body}</p><p>${body}</p></article><article><h1>15 men</h1><p>${body}</p></article>`,
    );
    expect(other.slice(-2)).toEqual(["furniture: 15 men", `furniture: ${body}`]);
    const post = (time: string) => `<article><h3>${time}</h3><p>${body}</p></article>`;
    const live = blocksOf(`<main><h1>14 rockets</h1>${["9.30", "9.45", "10.10", "11"].map(post).join("")}</main>`);
    expect(live.filter((block) => block.startsWith("furniture"))).toEqual([]);
  });

  it("but not where a class is plainly wrong: the part holds the story", () => {
    const found = blocksOf(
      `<form id="aspnet"><div class="social-wrapper"><h1>14 rockets</h1><p>${body}</p><p>${body}</p></div></form>`,
    );
    expect(found).toEqual(["headline: 14 rockets", `paragraph: ${body}`, `paragraph: ${body}`]);
  });
});

describe("headline and deck", () => {
  it.each([
    { case: "the first-rank heading", html: "<article><h1>14 rockets</h1>", found: ["14 rockets"] },
    {
      case: "not the site's name",
      html: "<header><h1>Daily</h1></header><article><h1>14 rockets</h1>",
      found: ["14 rockets"],
    },
    {
      case: "not the site's name above a story without article element",
      html: "<div><h1>Daily</h1></div><div><h1>14 rockets</h1>",
      found: ["14 rockets"],
    },
    { case: "the page's title where there is none", html: "<article>", found: ["14 rockets | Daily"] },
    {
      case: "a lower one that is the page's title, under the site's name",
      html: "<h1>Daily</h1><article><h2>14 rockets</h2>",
      found: ["14 rockets"],
    },
    { case: "an empty one does not count", html: "<h1><img src=logo></h1><article>", found: ["14 rockets | Daily"] },
  ])("$case", ({ html, found }) => expect(textsOf("headline", page(`${html}<p>${body}</p>`), "a.html")).toEqual(found));

  it.each([
    { case: "by its class", html: "<h1>14</h1><p class='article__standfirst'>Nobody hurt</p>", found: ["Nobody hurt"] },
    {
      case: "by its class on a wrapper, after the byline",
      html: "<h1>14</h1><p>By Jo</p><div class='sub-title'><p>Nobody hurt</p></div>",
      found: ["Nobody hurt"],
    },
    {
      case: "a second-rank heading in the header",
      html: "<header><h1>14</h1><h2>Nobody hurt</h2></header>",
      found: ["Nobody hurt"],
    },
    { case: "not a second-rank heading of the text", html: "<h1>14</h1><h2>Nobody hurt</h2>", found: [] },
    {
      case: "not a summary further down",
      html: `<h1>14</h1>${`<p>${body}</p>`.repeat(5)}<p class='summary'>Nobody hurt</p>`,
      found: [],
    },
  ])("deck: $case", ({ html, found }) => {
    expect(textsOf("deck", page(`<article>${html}<p>${body}</p></article>`), "a.html")).toEqual(found);
  });
});

describe("the day of publication", () => {
  const head = (inside: string) =>
    `<html><head>${inside}</head><body><article><h1>14</h1><p>${body}</p></article></body></html>`;
  const linked = (data: string) => head(`<script type="application/ld+json">${data}</script>`);

  it.each([
    {
      case: "linked data",
      html: linked('{"@type":"NewsArticle","datePublished":"2021-07-26","dateModified":"2021-07-28"}'),
      found: ["2021-07-26"],
    },
    {
      case: "in a graph, after other things",
      html: linked(
        '{"@graph":[{"@type":"WebPage","datePublished":"2021-07-25"},{"datePublished":"2021-07-26","@type":["Article","x"]},{"@type":"VideoObject","datePublished":"2019-01-01"}]}',
      ),
      found: ["2021-07-26", "2021-07-25"],
    },
    {
      case: "not of a comment in it",
      html: linked('[{"@type":"NewsArticle","comment":{"@type":"Comment","datePublished":"2021-08-01"}}]'),
      found: [],
    },
    {
      case: "broken data",
      html: linked('{"@type":"NewsArticle","headline":"A "big" day", "datePublished":"2021-07-26",'),
      found: ["2021-07-26"],
    },
    {
      case: "metadata",
      html: head(
        '<meta property="article:published_time" content="2021-07-26"><meta property="article:modified_time" content="2021-07-28">',
      ),
      found: ["2021-07-26"],
    },
    {
      case: "by trust",
      html: head('<meta name="pubdate" content="2021-07-25"><meta itemprop="datePublished" content="2021-07-26">'),
      found: ["2021-07-26", "2021-07-25"],
    },
    {
      case: "a marked-up time",
      html: page(
        `<article><h1>14</h1><time class="updated" datetime="2021-07-28">x</time><time itemprop="datePublished" datetime="2021-07-26">y</time><p>${body}</p></article>`,
      ),
      found: ["2021-07-26", "2021-07-28"],
    },
    {
      case: "not a time in the text far down",
      html: page(`<article><h1>14</h1>${`<p>${body}</p>`.repeat(10)}<time datetime="2021-08-01">x</time></article>`),
      found: [],
    },
    {
      case: "not a time in an aside or in the foot",
      html: page(
        `<aside><time datetime="2021-08-01">x</time></aside><article><h1>14</h1><p>${body}</p></article><footer><time datetime="2021-08-01">x</time></footer>`,
      ),
      found: [],
    },
  ])("$case", ({ html, found }) => {
    const { dates } = read(html, "a.html");
    expect(dates.filter((date) => date.from === "metadata").map((date) => date.text)).toEqual(found);
    for (const date of dates) expect(html.slice(date.span.start, date.span.end)).toBe(date.text);
  });
});

describe("broken pages", () => {
  it("a tag that is never closed loses the rest, which a notice says", () => {
    const html = page(`<p>${body}</p><a href="/x>Five died</a><p>Six died</p>`);
    const { notices, blocks } = read(html, "a.html");
    expect(blocks.filter((block) => block.kind === "paragraph").map((block) => block.text)).toEqual([body]);
    expect(notices).toMatchObject([
      { check: "not-judged", severity: "notice", span: { start: html.indexOf("<a href") } },
    ]);
  });

  it("an empty page is said to be empty", () => {
    expect(
      read("<html><body><script>1</script></body></html>", "a.html").notices.map((notice) => notice.message),
    ).toEqual(["the article is empty"]);
  });

  it.each([
    "<",
    "</",
    "<a",
    "<!",
    "<!--",
    "<![CDATA[",
    "&",
    "&#",
    "&#x",
    "<script>",
    "<title>",
    "</p>",
    "<svg><title>",
    "<q>",
    "</q>",
    "<sup>1",
  ])("%s alone does no harm", (html) => {
    expect(() => read(html, "a.html")).not.toThrow();
    expect(() => read(`<p>${body}${html}`, "a.html")).not.toThrow();
  });

  it("comments are kept, conditional ones too, bogus ones not", () => {
    const html = `<p>${body}<!-- claimlint-stet --><!doctype x><?php 1 ?><!x><!-- open`;
    expect(read(html, "a.html").comments.map(({ span, text }) => [html.slice(span.start, span.end), text])).toEqual([
      ["<!-- claimlint-stet -->", " claimlint-stet "],
      ["<!-- open", " open"],
    ]);
  });
});
