import { composeArticle, type ExtractedArticle, type Passage } from "./extracted.js";
import { passagesOf } from "./passages.js";
import { wireDate } from "./wire-date.js";
import { type Element, find, findAll, textOf } from "./xml-tree.js";

/** What the wrapping around an article says of it, where the article does not. */
export interface Wrapping {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
}

/** Reads the `nitf` element of the News Industry Text Format. https://iptc.org/standards/nitf/ */
export function readNitf(nitf: Element, wrapping: Wrapping = {}): ExtractedArticle {
  const issued = find(nitf, "docdata", "date.issue") ?? find(nitf, "docdata", "date.release");
  const published = find(nitf, "pubdata");
  const content = find(nitf, "body", "body.content") ?? find(nitf, "body");
  const id = find(nitf, "doc-id")?.attributes["id-string"] ?? wrapping.id;
  const head = id ? `headline, ${id}` : "headline";
  return composeArticle(
    head,
    {
      title: textOf(find(nitf, "hedline", "hl1")) || textOf(find(nitf, "head", "title")) || wrapping.title,
      deck: findAll(nitf, "hedline").flatMap((lines) => findAll(lines, "hl2").map(textOf))[0],
      date:
        wireDate(issued?.attributes.norm) || wireDate(published?.attributes["date.publication"]) || wrapping.date || "",
      id: id ?? "",
    },
    content ? named(passagesOf(content), id) : [],
  );
}

/** Passages with the id of their article, where a container holds several. */
export function named(passages: readonly Passage[], id: string | undefined): readonly Passage[] {
  return id ? passages.map(({ name, text }) => ({ name: `${name}, ${id}`, text })) : passages;
}
