import { composeArticle, type ExtractedArticle, type Metadata, type Passage } from "./extracted.js";
import { passagesOfHtml, passagesOfText } from "./passages.js";
import { wireDate } from "./wire-date.js";

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads an article of IPTC's ninjs (https://iptc.org/standards/ninjs/), versions 1 to 3: headline, day, text in plain or
 * XHTML bodies. Null for an object without any text.
 */
export function readNinjs(item: JsonObject): ExtractedArticle | null {
  const passages = bodyOf(item);
  const title = textAt(item, "headline") || preferred(item.headlines) || textAt(item, "title");
  if (passages.length === 0 && title === "") return null;
  const stamps = [
    "firstcreated",
    "firstCreated",
    "contentcreated",
    "contentCreated",
    "versioncreated",
    "versionCreated",
  ];
  const date = stamps.map((key) => wireDate(textAt(item, key))).find((day) => day !== "") ?? "";
  return composeArticle("headline", { title, date, ...idOf(item), ...subjectsOf(item) }, passages);
}

/** True for objects that look like ninjs rather than a plain article of an archive. */
export function isNinjs(item: JsonObject): boolean {
  return ["body_text", "body_xhtml", "bodies", "headlines", "versioncreated", "versionCreated"].some(
    (key) => key in item,
  );
}

/**
 * Reads an article of an archive: `text` (or `body`), and where they are known `title`, `date`, `id` and `format` (text,
 * markdown or html). `name` is the part's own. Null for an object without text.
 */
export function readArchived(item: JsonObject, name: string): ExtractedArticle | null {
  const text = textAt(item, "text") || textAt(item, "body");
  const title = textAt(item, "title") || textAt(item, "headline");
  if (text === "" && title === "") return null;
  const format = textAt(item, "format");
  const syntax = format === "markdown" || format === "html" ? format : "text";
  const others = Object.keys(item).filter((key) => !notMetadata.has(key) && /^[A-Za-z_][\w-]*$/.test(key));
  const metadata = Object.fromEntries(others.map((key) => [key, scalarOrList(item[key])]));
  return composeArticle(name, { title, ...metadata }, [{ name, text }], syntax);
}

const notMetadata: ReadonlySet<string> = new Set(["text", "body", "title", "headline", "format"]);

function scalarOrList(value: unknown): Metadata[string] {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.filter((entry): entry is string => typeof entry === "string");
  return typeof value === "string" ? value : undefined;
}

function bodyOf(item: JsonObject): readonly Passage[] {
  const plain = textAt(item, "body_text");
  if (plain !== "") return passagesOfText(plain);
  const markup = textAt(item, "body_xhtml") || textAt(item, "body_html");
  if (markup !== "") return passagesOfHtml(markup);
  for (const body of listAt(item, "bodies")) {
    const value = textAt(body, "value");
    if (value === "") continue;
    return /html/i.test(textAt(body, "contenttype") + textAt(body, "contentType"))
      ? passagesOfHtml(value)
      : passagesOfText(value);
  }
  return passagesOfText(textAt(item, "description_text") || preferred(item.descriptions));
}

/** The main one of a list of texts with roles, else the first. */
function preferred(list: unknown): string {
  const entries = Array.isArray(list) ? list.filter(isObject) : [];
  const main = entries.find((entry) => /main/i.test(textAt(entry, "role"))) ?? entries[0];
  return main ? textAt(main, "value") : "";
}

function idOf(item: JsonObject): { readonly id?: string } {
  const id = textAt(item, "uri") || textAt(item, "guid");
  return id === "" ? {} : { id };
}

/** What the article is about, for groups that are held against each other. */
function subjectsOf(item: JsonObject): Metadata {
  const names = listAt(item, "subject").concat(listAt(item, "subjects"));
  return {
    slug: textAt(item, "slugline") || textAt(item, "slug"),
    subject: names.map((name) => textAt(name, "name")).filter((name) => name !== ""),
  };
}

function listAt(item: JsonObject, key: string): JsonObject[] {
  const value = item[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textAt(item: JsonObject, key: string): string {
  const value = item[key];
  return typeof value === "string" ? value : "";
}

/** True for objects of JSON, lists apart. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
