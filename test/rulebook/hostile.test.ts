import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { judge, loadFacts, read } from "../../src/pipeline.js";
import { listFacts } from "../../src/rulebook/list-facts.js";
import { recordFact } from "../../src/rulebook/record-fact.js";
import { recordText } from "../../src/rulebook/record-text.js";
import { testRules } from "../../src/rulebook/test-rules.js";
import { yamlPiece } from "../schema/yaml-soup.js";

const root = join(import.meta.dirname, "../..");
const texts = [
  ...readdirSync(join(root, "fixtures/rules/valid")).map((name) => `fixtures/rules/valid/${name}`),
  "fixtures/rulebook/examples.yaml",
  "fixtures/rulebook/timelines.yaml",
].map((path) => readFileSync(join(root, path), "utf8"));
const trees = texts.map((text) => parse(text) as unknown);

const article = read({
  path: "a.md",
  text: "# US troops in Iraq\n\nThe ferry crew has 61 sailors, down from 2,5. Ada Quist, 60, said there are 5,200 US troops in Iraq, eight years after the invasion of 2003.\n",
});

/** Does with a rule file all that the commands do; every mark must lie in the file. */
function useWhole(text: string): void {
  const source = { path: "rules.yaml", text };
  const base = loadFacts([source]);
  const tests = testRules(source, base);
  const shown = tests.examples.flatMap(({ finding }) => finding ?? []);
  for (const { span } of [...base.files.flatMap(({ findings }) => findings), ...tests.findings, ...shown])
    expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
  for (const { span, labels } of judge(article, base).findings) {
    expect(span.end).toBeLessThanOrEqual(article.document.source.text.length);
    for (const label of labels) expect(label.span.end).toBeLessThanOrEqual(label.source.text.length);
  }
  listFacts(base, "2021-07-26");
  base.facts.slice(0, 3).forEach((_, index) => {
    recordFact(base, index, "2021-07-26");
    recordText(article, base, index);
  });
}

/** The tree with something else in the place that the steps lead to. */
function replaced(tree: unknown, steps: readonly number[], value: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof tree !== "object" || tree === null || Object.keys(tree).length === 0 || steps.length === 0) return value;
  const keys = Object.keys(tree);
  const chosen = keys[step % keys.length] ?? "";
  if (Array.isArray(tree)) return tree.map((entry, i) => (String(i) === chosen ? replaced(entry, rest, value) : entry));
  return { ...tree, [chosen]: replaced((tree as Record<string, unknown>)[chosen], rest, value) };
}

describe("no rule file makes claimlint crash", () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      ...[
        null,
        true,
        -1,
        1e308,
        "",
        " ",
        "2,5",
        "2020-02-30",
        "late 2017",
        "9999-12-31",
        "-0044",
        "1e9",
        "fourth",
        "0",
      ],
      ...[
        "{a}",
        "{a",
        "(a|",
        "[a]",
        "...",
        "a ... b",
        "US",
        "\u0000",
        "\u{1f600}",
        "∞",
        "%",
        "1%",
        "-5 km",
        "100 °C",
        [],
      ],
      ...[
        { min: "9", max: "1" },
        { min: "" },
        { value: "1", from: "2021", until: "2020" },
        ["a", ["b"]],
        "x".repeat(5000),
      ],
      ...[
        { order: ["a", "a"] },
        { within: {} },
        { sum: { total: "a", parts: [] } },
        { agree: [{ text: "61", date: "x" }] },
      ],
    ),
  );

  it("with any value in any place", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...trees), fc.array(fc.nat(40), { maxLength: 6 }), odd, (tree, steps, value) =>
        useWhole(stringify(replaced(tree, steps, value))),
      ),
      { numRuns: 400 },
    );
  });

  it("with its text damaged", { timeout: 60_000 }, () => {
    const slips = fc.array(fc.tuple(fc.nat(4000), fc.nat(30), yamlPiece), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), slips, (text, cuts) =>
        useWhole(cuts.reduce((old, [at, cut, piece]) => old.slice(0, at) + piece + old.slice(at + cut), text)),
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    [
      "aliases that grow beyond all bounds",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(",")}]\n`)
        .join("")}`,
    ],
    [
      "terms that go round in a ring",
      'version: 1\nterms: {a: ["{b}"], b: ["{a}"]}\nfacts: [{id: x, subject: "{a}", value: 1, source: x}]\n',
    ],
    [
      "terms that multiply",
      `version: 1\nterms:\n  t0: [a, b]\n${Array.from({ length: 30 }, (_, i) => `  t${i + 1}: ["{t${i}} {t${i}}"]\n`).join("")}facts: [{id: x, subject: "{t30}", value: 1, source: x}]\n`,
    ],
    [
      "brackets nested a thousand deep",
      `version: 1\nfacts: [{id: x, subject: "${"(a|".repeat(1000)}b${")".repeat(1000)}", value: 1, source: x}]\n`,
    ],
    [
      "a phrase of one endless name",
      `version: 1\nfacts: [{id: x, subject: ${"A".repeat(200_000)}, value: 1, source: x}]\n`,
    ],
    [
      "a phrase of endless words",
      `version: 1\nfacts: [{id: x, subject: ${"Aa a ".repeat(20_000)}b, value: 1, source: x}]\n`,
    ],
    ["lists nested ten thousand deep", `facts: ${"[".repeat(10_000)}`],
    [
      "ten thousand keys that are none",
      `version: 1\n${Array.from({ length: 10_000 }, (_, i) => `k${i}: 1\n`).join("")}`,
    ],
    ["a line of a million characters", `version: 1\ntitle: ${"x ".repeat(500_000)}\n`],
    [
      "ten thousand values on one day",
      `version: 1\nfacts:\n  - id: x\n    subject: crew\n    source: x\n    values:\n${"      - {value: 1, from: 2020}\n".repeat(10_000)}`,
    ],
  ])("with %s", { timeout: 30_000 }, (_, text) => useWhole(text));
});
