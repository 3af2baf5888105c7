import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judge, loadFacts, read } from "../src/pipeline.js";
import { dictionary } from "../src/text/dictionary.js";

const folder = join(import.meta.dirname, "../fixtures/articles");
const articles = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name));
const facts = loadFacts([
  { path: "rules.yaml", text: readFileSync(join(folder, "../../rules/iraq-us-troops.yaml"), "utf8") },
]);

/** Words of copy, and of motor racing, that every JavaScript object answers to. */
const names = ["constructor", "Constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"];

/** The text with one word in `step`, from the one at `from`, and currency signs too, changed for such a name. */
function withNames(text: string, from: number, step: number): string {
  let count = 0;
  return text.replace(/[A-Za-z$€£]+/g, (word) => {
    const index = count++ - from;
    return index >= 0 && index % step === 0 ? (names[(index / step) % names.length] as string) : word;
  });
}

describe("copy about constructors", () => {
  it.each(articles)("%s is read and judged, whichever of its words they stand for", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    for (let from = 0; from < 7; from++) {
      const article = { path: "a.txt", text: withNames(text, from, 7) };
      expect(() => judge(read(article), facts)).not.toThrow();
    }
  });

  it.each([
    "He is in his constructor 70s, the 12 men said.",
    "Ferrari is the constructor: France, Germany and Italy, with 3 wins.",
    "It costs 300 constructor, or 20 a constructor.",
    "In a best of constructor series they won 4-3, constructor 2-1.",
  ])("%s", (text) => {
    expect(judge(read({ path: "a.txt", text }), facts).findings).toEqual([]);
  });
});

describe("a dictionary", () => {
  it("knows its own words and no others", () => {
    const sizes = dictionary({ duo: 2, trio: 3 });
    expect([sizes.duo, ...names.map((name) => sizes[name])]).toEqual([2, ...names.map(() => undefined)]);
  });
});
