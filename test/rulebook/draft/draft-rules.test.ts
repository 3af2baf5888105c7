import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judge, loadFacts, read } from "../../../src/pipeline.js";
import { draftRules, type RulesDraft } from "../../../src/rulebook/draft/draft-rules.js";
import { testRules } from "../../../src/rulebook/test-rules.js";

const fixtures = join(import.meta.dirname, "../../../fixtures");
const order = { title: "ferries", authority: "Skerry Gazette, 26 July 2021" };

function draft(text: string): RulesDraft {
  return draftRules(read({ path: "a.md", text }, { date: "2021-07-26" }), order);
}

describe("a draft", () => {
  it("has a fact for each figure and date whose subject is plain", async () => {
    const text = readFileSync(join(fixtures, "rulebook/draft.md"), "utf8");
    await expect(draft(text).text).toMatchFileSnapshot(join(fixtures, "rulebook/draft.md.yaml"));
  });

  it.each([
    ["no figure or date", "The harbour was calm. Nobody came."],
    ["a figure of nobody", "There were 40. It cost £3."],
    ["a subject without a name", "The poll of 1,206 adults had a margin of error."],
    ["a plan", "Skerry Line will hire 300 Skerry pilots."],
    ["a denial", "Skerry Line did not buy 300 Skerry boats."],
    ["a bound", "Skerry Line employs more than 6,000 people."],
    ["a garbled figure", "Skerry Line employs 6,90 people."],
    ["what somebody said on a day", "Ada Quist said so on 3 May 2021."],
    ["a distance", "The Argo lay at Skerry, 20 km north of the Lindal Tunnel."],
    ["a date that is to come", "The Argo will be launched on 1 June 2025."],
  ])("makes no fact of %s", (_, text) => expect(draft(text)).toEqual({ text: "", facts: 0 }));

  it("puts figures of one thing at several times into one timeline", () => {
    const { text, facts } = draft("In 2019 Skerry Line had 38 ships. Skerry Line has 40 ships.");
    expect(facts).toBe(1);
    expect(text).toContain("- {value: 38, from: 2019-01-01, until: 2019-12-31}");
    expect(text).toContain("- {value: 40, from: 2021-07-26}");
  });

  const articles = readdirSync(join(fixtures, "articles")).filter((name) => /\.(md|txt|html)$/.test(name));
  it.each(articles)("of %s is sound, passes its examples, and finds nothing in the article itself", (name) => {
    const source = { path: name, text: readFileSync(join(fixtures, "articles", name), "utf8") };
    const reading = read(source);
    const made = draftRules(reading, order);
    if (made.facts === 0) return;
    const rules = { path: "draft.yaml", text: made.text };
    const base = loadFacts([rules]);
    expect(base.files.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
    expect(testRules(rules, base).examples.filter(({ passed }) => !passed)).toEqual([]);
    expect(judge(reading, base).findings.filter(({ fact }) => fact !== null)).toEqual([]);
  });
});
