import { composeArticle, type ExtractedArticle } from "./extracted.js";
import { named, readNitf, type Wrapping } from "./nitf.js";
import { passagesOf, passagesOfHtml, passagesOfText } from "./passages.js";
import { wireDate } from "./wire-date.js";
import { type Element, find, findAll, readTree, textOf } from "./xml-tree.js";

/**
 * The articles of news XML: an `nitf` document, or the items of NewsML-G2 (https://iptc.org/standards/newsml-g2/) with NITF,
 * XHTML or plain text in them. Pictures and packages are passed over. Null for XML that is neither.
 */
export function readNewsXml(text: string): readonly ExtractedArticle[] | null {
  const root = readTree(text, true);
  const itemElements = findAll(root, "newsitem");
  if (itemElements.length > 0) {
    const hasSeveral = itemElements.length > 1;
    return itemElements.flatMap((element) => readNewsItem(element, hasSeveral) ?? []);
  }
  const nitf = find(root, "nitf");
  return nitf ? [readNitf(nitf)] : null;
}

function readNewsItem(element: Element, hasSeveral: boolean): ExtractedArticle | null {
  const content = find(element, "contentset");
  const markup = content && (find(content, "inlinexml") ?? find(content, "inlinedata"));
  if (!markup) return null;
  const id = element.attributes.guid ?? "";
  const stamps = ["firstcreated", "contentcreated", "versioncreated"].map((name) => textOf(find(element, name)));
  const title = textOf(find(element, "contentmeta", "headline"));
  const date = stamps.map(wireDate).find((day) => day !== "") ?? "";
  const wrapping: Wrapping = { title, date, ...(hasSeveral ? { id } : {}) };
  const nitf = find(markup, "nitf");
  if (nitf) return readNitf(nitf, wrapping);
  const shownId = hasSeveral ? id : undefined;
  const head = shownId ? `headline, ${shownId}` : "headline";
  return composeArticle(head, { title, date, id }, named(passagesIn(markup), shownId));
}

function passagesIn(markup: Element) {
  if (markup.name === "inlinexml") return passagesOf(find(markup, "body") ?? markup);
  const text = markup.children.filter((child) => typeof child === "string").join("");
  return /html/i.test(markup.attributes.contenttype ?? "") ? passagesOfHtml(text) : passagesOfText(text);
}
