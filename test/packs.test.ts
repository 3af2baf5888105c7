import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../src/pipeline.js";
import { testRules } from "../src/rulebook/test-rules.js";

const folder = join(import.meta.dirname, "../rules");
const packs = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe.each(packs)("the pack %s", (name) => {
  const source = { path: `rules/${name}`, text: readFileSync(join(folder, name), "utf8") };
  const base = loadFacts([source]);

  it("is sound, and every fact has a source", () => {
    expect(base.files.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
  });

  it("shows each fact by examples that agree, that are wrong and that are silent", () => {
    const incomplete = base.rules.filter(({ examples }) => {
      const shown = new Set(examples.map(({ expect: wanted }) => wanted));
      const isWrong = shown.has("contradict") || shown.has("garbled") || shown.has("outdated");
      return !shown.has("agree") || !isWrong || !shown.has("silent");
    });
    expect(incomplete.map(({ id }) => id.text)).toEqual([]);
  });

  it("finds what its examples say", () => {
    const failed = testRules(source, base).examples.filter(({ passed }) => !passed);
    expect(failed.map(({ fact, text, finding }) => `${fact}: ${text}: ${finding?.notes[0] ?? ""}`)).toEqual([]);
  });
});

describe("all packs together", () => {
  const sources = packs.map((name) => ({ path: `rules/${name}`, text: readFileSync(join(folder, name), "utf8") }));

  it("name no fact twice", () => {
    expect(loadFacts(sources).files.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
  });
});
