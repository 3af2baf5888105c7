import { lastStartingBy } from "../../text/span.js";

/** A part of a container, by the offset at which it begins in the text that was taken out. */
export interface Part {
  readonly start: number;
  /** "paragraph 3", "line 12, id a-17". */
  readonly name: string;
}

/** An article taken out of a container: text with front matter as a newsroom would write it, and where its parts begin. */
export interface ExtractedArticle {
  readonly text: string;
  readonly syntax: "text" | "markdown" | "html";
  /** In order; the first begins at 0. */
  readonly parts: readonly Part[];
}

/** A piece of an article's text with the name of its part. */
export interface Passage {
  readonly name: string;
  readonly text: string;
}

/** What an article in a container says of itself; what is empty is left out. */
export type Metadata = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Puts an article together. Metadata become front matter in JSON's notation, which is YAML too. */
export function composeArticle(
  head: string,
  metadata: Metadata,
  passages: readonly Passage[],
  syntax: ExtractedArticle["syntax"] = "text",
): ExtractedArticle {
  const given = Object.entries(metadata).filter(([, value]) => value !== undefined && value.length > 0);
  const lines = given.map(([key, value]) => `${key}: ${writeScalar(value)}\n`);
  let text = lines.length === 0 ? "" : `---\n${lines.join("")}---\n`;
  const parts: Part[] = text === "" ? [] : [{ start: 0, name: head }];
  for (const passage of passages) {
    if (text !== "") text += "\n";
    parts.push({ start: text.length, name: passage.name });
    text += `${passage.text}\n`;
  }
  const [first] = parts;
  return { text, syntax, parts: first ? [{ ...first, start: 0 }, ...parts.slice(1)] : [{ start: 0, name: head }] };
}

/** The part that holds an offset. */
export function partAt(parts: readonly Part[], offset: number): string | undefined {
  return parts[lastStartingBy(parts, offset)]?.name;
}

/** On one line, without the characters that YAML has for line ends and JSON has not. */
function writeScalar(value: string | readonly string[] | undefined): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, " ");
}
