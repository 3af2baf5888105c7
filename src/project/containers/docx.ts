import { composeArticle, type Passage } from "../../document/wire/extracted.js";
import { passageNamer } from "../../document/wire/passages.js";
import type { Extracted } from "./articles-in.js";

/** More than this, unpacked, is no article but an attack. */
const mostBytes = 256 * 1024 * 1024;

/** What mammoth makes of a Word document, as far as it is used here. */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  readonly children?: readonly WordElement[];
  readonly body?: readonly WordElement[];
  /** Of a whole document: the notes that its references lead to. */
  readonly notes?: { resolve(reference: WordElement): WordElement | null };
}

/**
 * Reads a Word document: its paragraphs, list entries, table cells and notes, in order. The first paragraph in the style
 * Title or Heading 1 is the headline, and one in the style Subtitle the deck.
 */
export async function readDocx(bytes: Buffer): Promise<Extracted> {
  if (unpackedSize(bytes) > mostBytes) return { message: "is too large for an article" };
  let document: WordElement | undefined;
  const keep = (element: WordElement): WordElement => {
    document = element;
    return { ...element, children: [] };
  };
  try {
    const { default: mammoth } = await import("mammoth");
    await mammoth.convertToHtml({ buffer: bytes }, { transformDocument: keep, externalFileAccess: false });
  } catch {
    return { message: "is no Word document, or a damaged one" };
  }
  return document ? composed(document) : { message: "is no Word document, or a damaged one" };
}

function composed(document: WordElement): Extracted {
  const nameNext = passageNamer();
  const passages: (Passage & { readonly style: string })[] = [];
  const references: WordElement[] = [];
  const visit = (element: WordElement, kind: string): void => {
    if (element.type === "noteReference") references.push(element);
    if (element.type === "paragraph") {
      const text = textOf(element).replace(/\s+/g, " ").trim();
      const own = element.numbering ? "list entry" : kind;
      if (text !== "") passages.push({ name: nameNext(own), text, style: element.styleName ?? "" });
    }
    const inner = element.type === "tableCell" ? "table cell" : kind;
    for (const child of element.children ?? []) visit(child, inner);
  };
  visit(document, "paragraph");
  const bodies = references.flatMap((reference) => document.notes?.resolve(reference)?.body ?? []);
  for (const element of bodies) visit(element, "note");
  const title = passages.find(({ style }) => /^(title|heading 1)$/i.test(style));
  const deck = passages.find(({ style }) => /^subtitle$/i.test(style));
  const copy = passages.filter((passage) => passage !== title && passage !== deck);
  return composeArticle(title?.name ?? "paragraph 1", { title: title?.text, deck: deck?.text }, copy);
}

function textOf({ type, value, children }: WordElement): string {
  if (type === "text") return value ?? "";
  if (type === "tab" || type === "break") return " ";
  return (children ?? []).map(textOf).join("");
}

/** What the directory of a ZIP file says that its files unpack to. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function unpackedSize(bytes: Buffer): number {
  let sum = 0;
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0 && at + 28 <= bytes.length; ) {
    sum += bytes.readUInt32LE(at + 24);
    at = bytes.indexOf("PK\u0001\u0002", at + 46);
  }
  return sum;
}
