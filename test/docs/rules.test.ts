import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../../src/pipeline.js";
import { testRules } from "../../src/rulebook/test-rules.js";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/rules.md"), "utf8");
const files = [...page.matchAll(/^## (.+)$[\s\S]*?^```yaml\n([\s\S]*?)^```$/gm)].map(([, title = "", text = ""]) => ({
  title,
  text,
}));

describe("the page on the rule language", () => {
  it("shows a rule file for each kind", () => expect(files.length).toBeGreaterThanOrEqual(7));

  it.each(files)("has sound rules with examples that pass: $title", ({ text }) => {
    const source = { path: "docs.yaml", text };
    const base = loadFacts([source]);
    expect(base.files.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
    const outcomes = testRules(source, base).examples;
    const failed = outcomes.filter(({ passed }) => !passed);
    expect(
      failed.map(
        ({ expect: wanted, text: example, finding }) => `${wanted}: ${example}: ${finding?.message}: ${finding?.notes}`,
      ),
    ).toEqual([]);
  });

  it("speaks of every key", () => {
    const schema: unknown = JSON.parse(readFileSync(join(root, "schemas/claim-rules.json"), "utf8"));
    const missing = [...keysIn(schema)].filter((key) => key !== "$schema" && !new RegExp(`\\b${key}\\b`).test(page));
    expect(missing).toEqual([]);
  });
});

/** Every key that a rule file may have, wherever. */
function keysIn(part: unknown): Set<string> {
  const keys = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === "examples" || name === "defaultSnippets") continue;
      if (name === "properties") for (const key of Object.keys(inner)) keys.add(key);
      look(inner);
    }
  };
  look(part);
  return keys;
}
