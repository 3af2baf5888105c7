import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read, recordMentions } from "../../src/pipeline.js";

const folder = join(import.meta.dirname, "../../fixtures/timexes");

interface Marked {
  readonly name: string;
  readonly date: string;
  readonly text: string;
  readonly times: readonly Time[];
}

interface Time {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly mod: string | undefined;
}

const articles: readonly Marked[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readArticles(name, readFileSync(join(folder, name), "utf8")));

describe.each(articles)("$name of $date", ({ date, text, times }) => {
  test("has the times that a reader sees, and nothing else", () => {
    const reading = read({ path: "a.md", text }, { dateOverride: date });
    const withMod = new Set(times.flatMap(({ start, mod }) => (mod === undefined ? [] : [start])));
    const found = recordMentions(reading, null).flatMap(({ timex, span: { start, end } }) => {
      if (!timex) return [];
      const { value, mod } = timex.timex3;
      return [describeTime(text, { start, end, value, mod: withMod.has(start) ? (mod ?? "none") : undefined })];
    });
    expect(found).toEqual(times.map((time) => describeTime(text, time)));
  });
});

test("there are enough of them to tell", () => {
  expect(articles.flatMap(({ times }) => times).length).toBeGreaterThan(150);
});

/** `date:` opens an article; every line is a paragraph; `[words|value]` or `[words|value|MOD]` is a time. */
function readArticles(name: string, file: string): Marked[] {
  return file
    .split(/^date: /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      const marked = part.slice(end + 1).replace(/\n(?!$)/g, "\n\n");
      let text = "";
      let at = 0;
      const times: Time[] = [];
      for (const match of marked.matchAll(/\[([^\]|]*)\|([^\]|]*)(?:\|([^\]]*))?\]/g)) {
        const [whole, words = "", value = "", mod] = match;
        text += marked.slice(at, match.index);
        times.push({ start: text.length, end: text.length + words.length, value, mod });
        text += words;
        at = match.index + whole.length;
      }
      text += marked.slice(at);
      return { name, date: part.slice(0, end).trim(), text, times };
    });
}

/** "3: late 2017 = 2017 END", with the line that it stands in. */
function describeTime(text: string, { start, end, value, mod }: Time): string {
  const line = text.slice(0, start).split("\n").length;
  return `${line}: ${text.slice(start, end)} = ${value}${mod === undefined ? "" : ` ${mod}`}`;
}
