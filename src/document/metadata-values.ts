import type { Source } from "../text/source.js";
import { readFrontMatter } from "./front-matter.js";

/** Meta elements are looked for so far into a page. */
const headReach = 50_000;

/**
 * The values of a key of an article's front matter, a scalar or a list of them, or of the meta elements of that name; in
 * small letters. Empty where there is none.
 */
export function metadataValues(source: Source, key: string): readonly string[] {
  const front = readFrontMatter(source.text);
  const wanted = fold(key);
  const scalar = front?.entries.find((entry) => fold(entry.key) === wanted)?.text;
  const written = front && scalar === undefined ? listIn(source.text.slice(0, front.end), wanted) : [scalar ?? ""];
  return [...written, ...metaValues(source.text.slice(0, headReach), wanted)]
    .map((value) => fold(value))
    .filter((value) => value !== "");
}

/** A list of the front matter: `key: [a, b]`, `key = ["a"]`, or entries with dashes on the lines below. */
function listIn(front: string, key: string): string[] {
  const lines = front.split(/\r\n?|\n/);
  const at = lines.findIndex((line) => fold(/^["']?([^"':=]+?)["']?\s*[:=]/.exec(line)?.[1] ?? "") === key);
  if (at < 0) return [];
  const first = (lines[at] ?? "").replace(/^[^:=]*[:=]\s*/, "");
  if (first.startsWith("[")) {
    const rest = [first, ...lines.slice(at + 1)].join(" ");
    return (
      rest
        .slice(1, rest.indexOf("]"))
        .match(/"[^"]*"|'[^']*'|[^,"']+/g)
        ?.map(unquote) ?? []
    );
  }
  const end = lines.findIndex((line, index) => index > at && !/^\s*-\s|^\s*$/.test(line));
  return lines.slice(at + 1, end < 0 ? lines.length : end).map((line) => unquote(line.replace(/^\s*-\s+/, "")));
}

function metaValues(head: string, key: string): string[] {
  const values: string[] = [];
  for (const [tag] of head.matchAll(/<meta\b[^<>]*>/gi)) {
    const name = attribute(tag, "name") ?? attribute(tag, "property");
    const content = attribute(tag, "content");
    if (name !== undefined && content !== undefined && fold(name) === key) values.push(content);
  }
  return values;
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function unquote(text: string): string {
  const trimmed = text.trim();
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
