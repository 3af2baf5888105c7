import { dictionary } from "../../text/dictionary.js";
import type { Passage } from "./extracted.js";
import { type Element, readTree } from "./xml-tree.js";

/** Elements of NITF and HTML that stand inside a line; every other begins and ends a passage. */
const inline: ReadonlySet<string> = new Set(
  `a abbr acronym alt-code b bdo big chron cite city classifier code copyrite country currency del dfn em event frac
  frac-den frac-num function i ins kbd lang location mark money name.family name.given num object.title org person
  postaddr pronounce q region s samp small span state strong sub sublocation sup time tt u var virtloc`.split(/\s+/),
);

/** Elements whose text is no copy. */
const mute: ReadonlySet<string> = new Set(
  "script style template media-metadata media-object media-producer head docdata".split(" "),
);

/** What a passage is called after the element around it. */
const names: Readonly<Record<string, string>> = dictionary({
  caption: "caption",
  figcaption: "caption",
  "media-caption": "caption",
  td: "table cell",
  th: "table cell",
  li: "list entry",
});

/** Names passages one after the other: "paragraph 1", "caption 1", "paragraph 2". */
export function passageNamer(): (kind: string) => string {
  const counts = new Map<string, number>();
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind} ${count}`;
  };
}

/** The passages of an element of NITF or HTML, in order, white space evened out. */
export function passagesOf(element: Element, nameNext = passageNamer()): readonly Passage[] {
  const passages: Passage[] = [];
  let line = "";
  const finish = (kind: string): void => {
    const text = line.replace(/\s+/g, " ").trim();
    line = "";
    if (text !== "") passages.push({ name: nameNext(kind), text });
  };
  const visit = ({ name, children }: Element, around: string): void => {
    if (mute.has(name)) return;
    if (name === "br") line += " ";
    const isBlock = name !== "br" && !inline.has(name);
    const kind = names[name] ?? around;
    if (isBlock) finish(around);
    for (const child of children) {
      if (typeof child === "string") line += child;
      else visit(child, kind);
    }
    if (isBlock) finish(kind);
  };
  visit(element, "paragraph");
  return passages;
}

/** The passages of plain text: what blank lines part. */
export function passagesOfText(text: string, nameNext = passageNamer()): readonly Passage[] {
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => ({ name: nameNext("paragraph"), text: paragraph }));
}

/** The passages of a piece of HTML. */
export function passagesOfHtml(html: string, nameNext = passageNamer()): readonly Passage[] {
  return passagesOf(readTree(html, false), nameNext);
}
