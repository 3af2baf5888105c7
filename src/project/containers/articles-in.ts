import { extname } from "node:path";
import type { ExtractedArticle } from "../../document/wire/extracted.js";
import { isNinjs, isObject, readArchived, readNinjs } from "../../document/wire/news-json.js";
import { readNewsXml } from "../../document/wire/news-xml.js";
import { decode } from "../decode.js";
import { linesOf } from "./lines-of.js";

/** An article of a container, or why one is missing. */
export type Extracted = ExtractedArticle | { readonly message: string };

/** File name extensions of containers that a walk through a folder takes for articles. */
export const documentExtensions: readonly string[] = [".docx"];

/** Those of wire formats and archives: files of these names are often something else, so they are read when they are named. */
export const wireExtensions: readonly string[] = [".ndjson", ".jsonl", ".json", ".xml", ".nitf", ".ninjs"];

type Chunks = () => Iterable<Uint8Array>;

/**
 * The way to the articles of a container; undefined for files that are articles themselves. An archive is read line by
 * line, the others as a whole.
 */
export function containerAt(path: string): ((chunks: Chunks) => AsyncIterable<Extracted>) | undefined {
  switch (extname(path).toLowerCase()) {
    case ".docx":
      return articlesInWord;
    case ".ndjson":
    case ".jsonl":
      return articlesInArchive;
    case ".json":
    case ".ninjs":
      return articlesInJson;
    case ".xml":
    case ".nitf":
      return articlesInXml;
    default:
      return undefined;
  }
}

/** True for names of Word documents. */
export function isWord(path: string): boolean {
  return containerAt(path) === articlesInWord;
}

async function* articlesInWord(chunks: Chunks): AsyncGenerator<Extracted> {
  const { readDocx } = await import("./docx.js");
  yield await readDocx(Buffer.concat([...chunks()]));
}

/** So many broken lines are told of one by one. */
const mostTold = 20;

async function* articlesInArchive(chunks: Chunks): AsyncGenerator<Extracted> {
  let broken = 0;
  let number = 0;
  for (const line of linesOf(chunks())) {
    number++;
    if (line.trim() === "") continue;
    const article = readLine(line, number);
    if ("message" in article && ++broken > mostTold) continue;
    yield article;
  }
  if (broken > mostTold) yield { message: `${broken - mostTold} further lines cannot be read either` };
}

function readLine(line: string, number: number): Extracted {
  const parsed = parse(line);
  if ("message" in parsed) return { message: `line ${number}: ${parsed.message}` };
  const item = parsed.value;
  if (!isObject(item)) return { message: `line ${number}: is no object with a text` };
  const id = typeof item.id === "string" || typeof item.id === "number" ? `, ${item.id}` : "";
  const article = isNinjs(item) ? readNinjs(item) : readArchived(item, `line ${number}${id}`);
  if (!article) return { message: `line ${number}: has neither text nor title` };
  return isNinjs(item) ? withPrefix(article, `line ${number}, `) : article;
}

function withPrefix(article: ExtractedArticle, prefix: string): ExtractedArticle {
  return { ...article, parts: article.parts.map(({ start, name }) => ({ start, name: prefix + name })) };
}

async function* articlesInJson(chunks: Chunks): AsyncGenerator<Extracted> {
  const text = textOf(chunks);
  if (text === undefined) return yield { message: "is binary, not text" };
  const parsed = parse(text);
  if ("message" in parsed) return yield parsed;
  const item = parsed.value;
  const found = isObject(item) ? (isNinjs(item) ? readNinjs(item) : readArchived(item, "text")) : null;
  yield found ?? { message: "is JSON, but no news article that is known (ninjs, or an object with a text)" };
}

async function* articlesInXml(chunks: Chunks): AsyncGenerator<Extracted> {
  const text = textOf(chunks);
  if (text === undefined) return yield { message: "is binary, not text" };
  const articles = readNewsXml(text);
  if (articles === null) return yield { message: "is XML, but no news format that is known (NITF, NewsML-G2)" };
  if (articles.length === 0) return yield { message: "is NewsML-G2 without an article in it" };
  yield* articles;
}

function textOf(chunks: Chunks): string | undefined {
  return decode(Buffer.concat([...chunks()]))?.text;
}

function parse(text: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch {
    return { message: "is no JSON" };
  }
}
