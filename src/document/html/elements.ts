import type { BlockKind } from "../document.js";

/** Elements that stand in a line of text; all others, unknown ones too, stand by themselves. */
export const inlineElements = names(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp " +
    "small span strike strong sub sup time tt u var wbr button select input output progress meter svg math object link meta",
);

/** Elements without content or end tag. */
export const voidElements = names(
  "area base basefont br col embed frame hr img input link meta param source track wbr",
);

/** Elements whose text is never seen on the page, or only where the rest is not. They part no blocks. */
export const unseenElements = names(
  "title script style template iframe object svg math noembed noframes audio video canvas map datalist rp",
);

/** Elements that hold furniture wherever they stand. */
export const furnitureElements = names("nav aside footer dialog menu noscript button select textarea fieldset search");

/** Text in a paragraph that is not copy: struck out, or typed at a machine. */
export const asideElements = names("del s strike code kbd samp");

/** What the text of an element is. */
export const elementKinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["h1", "headline"],
  ["h2", "subheading"],
  ["h3", "subheading"],
  ["h4", "subheading"],
  ["h5", "subheading"],
  ["h6", "subheading"],
  ["blockquote", "quote"],
  ["li", "list-item"],
  ["dt", "list-item"],
  ["dd", "list-item"],
  ["td", "table-cell"],
  ["th", "table-cell"],
  ["figcaption", "caption"],
  ["caption", "caption"],
]);

/** ARIA roles that say the same as elements. */
export const roleElements: ReadonlyMap<string, string> = new Map([
  ["navigation", "nav"],
  ["complementary", "aside"],
  ["contentinfo", "footer"],
  ["banner", "header"],
  ["search", "search"],
  ["dialog", "dialog"],
  ["alertdialog", "dialog"],
  ["menu", "menu"],
  ["main", "main"],
  ["article", "article"],
]);

/** Which open elements a start tag ends, and the elements that keep them from it. */
export const impliedEnds: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ["li", { ends: names("li"), within: names("ul ol menu") }],
  ["dt", { ends: names("dt dd"), within: names("dl") }],
  ["dd", { ends: names("dt dd"), within: names("dl") }],
  ["tr", { ends: names("tr"), within: names("table") }],
  ["td", { ends: names("td th"), within: names("tr table") }],
  ["th", { ends: names("td th"), within: names("tr table") }],
  ["option", { ends: names("option"), within: names("select") }],
]);

/** Start tags that end an open paragraph. */
export const paragraphEnds = names(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr li main menu nav ol p pre search section summary table ul",
);

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
