import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.js";
import type { Explanation, TextRecord } from "../../src/findings/fact-record.js";
import { loadFacts, read } from "../../src/pipeline.js";
import { explanationFormats } from "../../src/report/explanations/index.js";
import { recordFact } from "../../src/rulebook/record-fact.js";
import { recordText, speaksOf } from "../../src/rulebook/record-text.js";

const fixtures = join(import.meta.dirname, "../../fixtures/rulebook");

const rules = loadFacts([
  {
    path: "rules/ferries.yaml",
    text: `version: 1
title: Ferries of the Sound
about: [Sound, Skerry]
terms:
  boat: [ferry, "{line} boat"]
  line: [Skerry Line]
facts:
  - id: crew
    title: Crew of the ferries
    subject: ["{boat} crew", "crew of the {boat}"]
    unless: [trainees]
    unit: [sailors]
    values:
      - {value: "48", until: 2019}
      - {value: "52", from: 2020, also: [{value: "53", source: union}], source: Harbour office}
    source: Harbour office
    note: Cooks are counted in.
  - id: launch
    event: ["ferry was launched"]
    date: 2015-06-01
    source: Almanac
  - {id: first-run, event: ["first run of the ferry"], date: 2015-07-01, source: Almanac}
people:
  - {name: Ada Quist, born: 1961-02-03, source: Almanac}
relations:
  - {order: [launch, first-run]}
`,
  },
]);
const indexOf = (id: string) => rules.facts.findIndex((fact) => fact.id === id);

function ask(id: string, text: string): TextRecord {
  const reading = read({ path: "<text>", text }, { date: "2021-05-04" });
  return recordText(reading, rules, indexOf(id));
}

describe("why a text did or did not match a fact", () => {
  it.each([
    ["agree", "The ferry crew has 52 sailors. Skerry is calm.", "“52” agrees with “ferry crew”: the rules have 52"],
    ["outdated", "The ferry crew has 48 sailors. Skerry is calm.", "“48” is out of date for “ferry crew”"],
    ["contradict", "The ferry crew has 61 sailors. Skerry is calm.", "“61” contradicts “ferry crew”"],
    ["garbled", "The ferry crew has 520 sailors. Skerry is calm.", "“520” looks garbled"],
    ["silent", "The ferry crew has 61 sailors and trainees. Skerry is calm.", "A phrase of `unless`"],
    ["silent", "The ferry crew will have 61 sailors next year. Skerry is calm.", "planned, denied or hypothetical"],
  ])("%s: %s", (verdict, text, message) => {
    const { trials, reason } = ask("crew", text);
    expect(trials).toMatchObject([{ verdict, said: /\d+/.exec(text)?.[0] }]);
    expect(trials[0]?.message).toContain(message);
    expect(reason).toBeNull();
  });

  it.each([
    ["crew", "The Sound has nine islands.", "None of the phrases of its `subject` is in the text"],
    ["launch", "The Sound has nine islands.", "None of the phrases of its `event` is in the text"],
    ["Ada Quist", "The Sound has nine islands.", "None of the phrases of the person's names is in the text"],
    ["crew", "The ferry crew has 61 sailors.", "The text names nothing of what its rule file is `about`"],
    ["crew", "The ferry crew of the Sound sleeps.", "nothing in its sentence can be held against it"],
  ])("%s and “%s”", (id, text, reason) => {
    const record = ask(id, text);
    expect(record.trials).toEqual([]);
    expect(record.reason).toContain(reason);
  });

  it("names the time that the figure was taken to speak of", () => {
    const { trials } = ask("crew", "In 2018 the ferry crew had 48 sailors. Skerry is calm.");
    expect(trials).toMatchObject([{ verdict: "agree", asOf: "2018" }]);
    expect(trials[0]?.finding.notes).toContain("Said of 2018, which the sentence names");
  });

  it("names who says so", () => {
    const { trials } = ask("crew", '"The ferry crew has 61 sailors," Quist said. Skerry is calm.');
    expect(trials[0]?.finding.notes.at(-1)).toMatch(/in the words of Quist$/);
  });
});

describe("an article speaks of a fact", () => {
  it.each([
    [true, "The ferry crew of the Sound sleeps."],
    [false, "The ferry crew sleeps."],
    [false, "The Sound has no trainees."],
  ])("%s: %s", (speaks, text) => expect(speaksOf(ask("crew", text))).toBe(speaks));
});

describe("the explanation", () => {
  const render = (name: string, explanation: Explanation, width = 80) =>
    explanationFormats
      .find((format) => format.name === name)
      ?.render(explanation, { color: false, width, quiet: false });

  const fact: Explanation = {
    kind: "fact",
    version: "1.2.3",
    today: "2021-05-04",
    record: recordFact(rules, indexOf("crew"), "2021-05-04"),
    text: ask("crew", "The ferry crew has 61 sailors; in 2019 it had 48. Skerry is calm."),
    articles: [ask("crew", "The Skerry Line boat crew has 52 sailors."), ask("crew", "The ferry crew of the Sound.")],
  };

  it.each([
    ["text", "txt"],
    ["json", "json"],
  ])("of a fact is written as %s", async (name, extension) => {
    await expect(render(name, fact)).toMatchFileSnapshot(join(fixtures, `explained.${name}.${extension}`));
  });

  it("of an event names its relations", () => {
    const record = recordFact(rules, indexOf("launch"), "2021-05-04");
    expect(record).toMatchObject({
      fact: { value: "2015-06-01" },
      timeline: [],
      relations: ["order: launch, first-run"],
    });
  });

  it.each(checks.map((check) => [check.id, check] as const))(
    "of the check %s has all that there is to say",
    (id, check) => {
      const text = render("text", { kind: "check", version: "1.2.3", check }, 10_000);
      expect(text).toContain(`[${id}]`);
      for (const part of [
        check.title,
        check.finds,
        check.matters,
        check.example.wrong,
        check.example.right,
        check.remedy,
      ])
        expect(text).toContain(part);
      expect(JSON.parse(render("json", { kind: "check", version: "1.2.3", check }) ?? "")).toMatchObject({
        check: { id },
      });
    },
  );

  it("holds nothing that a terminal would obey", () => {
    const hostile = { ...fact, text: ask("crew", "The ferry crew has 61\u001b[2J sailors. Skerry is calm.") };
    expect(render("text", hostile)).not.toContain("\u001b");
    expect(render("json", hostile)).not.toContain("\u001b");
  });
});
