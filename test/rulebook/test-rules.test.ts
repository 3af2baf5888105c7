import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RuleTestFile } from "../../src/findings/rule-tests.js";
import { loadFacts } from "../../src/pipeline.js";
import { ruleTestFormats } from "../../src/report/rule-tests/index.js";
import { testRules } from "../../src/rulebook/test-rules.js";

const fixtures = join(import.meta.dirname, "../../fixtures/rulebook");

function run(text: string, path = "rules.yaml", others: Readonly<Record<string, string>> = {}): RuleTestFile {
  const source = { path, text };
  const open = (address: string) => [{ path: address, text: others[address] ?? "" }];
  return testRules(source, loadFacts([source], open));
}

/** A fact about the crew of 52, with these examples. */
function crew(examples: string, more = ""): RuleTestFile {
  return run(`version: 1
${more}
facts:
  - id: crew
    title: Crew
    subject: [ferry crew]
    unit: [sailors]
    values: [{value: "48", until: 2019}, {value: "52", from: 2020}]
    source: harbour office
    examples: {date: 2021-05-04, ${examples}}
`);
}

const outcomes = (file: RuleTestFile) => file.examples.map(({ expect: wanted, passed }) => `${wanted} ${passed}`);

describe("an example", () => {
  it.each([
    ["agree", "The ferry crew has 52 sailors."],
    ["contradict", "The ferry crew has 61 sailors."],
    ["outdated", "The ferry crew has 48 sailors."],
    ["garbled", "The ferry crew has 520 sailors."],
    ["silent", "The ferry crew will have 80 sailors next year."],
  ])("to %s passes when the text does, and under no other heading", (wanted, text) => {
    for (const heading of ["agree", "contradict", "outdated", "garbled", "silent"]) {
      // What agrees is no finding, so it is silent as well.
      const passes = heading === wanted || (heading === "silent" && wanted === "agree");
      expect(outcomes(crew(`${heading}: ["${text}"]`))).toEqual([`${heading} ${passes}`]);
    }
  });

  it("is judged with its own date and title before those of all", () => {
    expect(outcomes(crew('agree: [{text: "The ferry crew has 48 sailors.", date: 2018-02-03}]'))).toEqual([
      "agree true",
    ]);
    const titled = crew('agree: [{title: "Ferry crew has 61 sailors", text: "The ferry crew has 52 sailors."}]');
    expect(outcomes(titled)).toEqual(["agree false"]);
    const [{ finding } = { finding: null }] = titled.examples;
    expect(finding?.source.text.slice(finding.span.start, finding.span.end)).toBe("61");
  });

  it("may agree only when no other fact has anything against it", () => {
    const other = "facts: [{id: boats, subject: ferry boats, unit: boats, value: 7, source: harbour office}]";
    const source = {
      path: "rules.yaml",
      text: `version: 1
extends: [other.yaml]
facts:
  - id: crew
    subject: [ferry crew]
    unit: [sailors]
    value: "52"
    source: harbour office
    examples: {silent: ["There are 9 ferry boats."], agree: ["The ferry crew has 52 sailors. There are 7 ferry boats."]}
`,
    };
    const file = testRules(
      source,
      loadFacts([source], () => [{ path: "other.yaml", text: `version: 1\n${other}\n` }]),
    );
    expect(outcomes(file)).toEqual(["agree true", "silent false"]);
    expect(file.examples[1]?.finding?.message).toBe(
      "An example of `crew` should be silent, but the fact `boats` speaks",
    );
  });

  it("is found again through folded lines and escapes", () => {
    const { examples } = crew('agree: ["The\\u0020ferry crew\n        \\"on board\\" has 61 sailors."]');
    const { finding } = examples[0] ?? { finding: null };
    expect(finding?.source.text.slice(finding.span.start, finding.span.end)).toBe("61");
  });
});

describe("what tests nothing", () => {
  it("a fact without examples is noted", () => {
    const { findings } = run('version: 1\nfacts:\n  - {id: a, subject: crew, value: "4", source: x}\n');
    expect(findings.map(({ check, severity, fact }) => [check, severity, fact])).toEqual([
      ["untested-fact", "notice", "a"],
    ]);
  });

  it("a silent text that does not even name the subject is noted, and passes", () => {
    const [first, second] = crew('silent: ["The crane lifts 80 tonnes.", "The ferry crew hired 80 sailors."]').examples;
    expect(first).toMatchObject({ passed: true, finding: { check: "idle-example", severity: "notice" } });
    expect(second).toMatchObject({ passed: true, finding: null });
  });

  it("a text outside `about` counts when it names the subject", () => {
    const [example] = crew('silent: ["The ferry crew has 80 sailors."]', "about: [Skerry Sound]").examples;
    expect(example).toMatchObject({ passed: true, finding: null });
  });
});

describe("a file with a mistake", () => {
  it("is not tested, and says why", () => {
    const { examples, findings } = crew('agree: ["The ferry crew has 61 sailors."]', "tittle: Ferries");
    expect(examples).toEqual([]);
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ["error", "`tittle` is not a key of a rule file; did you mean `title`?"],
    ]);
  });
});

describe("the report", () => {
  const file = run(readFileSync(join(fixtures, "examples.yaml"), "utf8"), "rules/ferries.yaml");
  const render = (name: string) =>
    ruleTestFormats
      .find((format) => format.name === name)
      ?.render({ version: "1.2.3", files: [file] }, { color: false, width: 100, quiet: false });

  it.each(["pretty", "json", "junit"])("is written for %s", async (name) => {
    const extension = { pretty: "txt", json: "json", junit: "xml" }[name];
    await expect(render(name)).toMatchFileSnapshot(join(fixtures, `examples.${name}.${extension}`));
  });
});
