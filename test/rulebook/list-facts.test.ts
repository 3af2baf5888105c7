import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FactRow } from "../../src/findings/fact-list.js";
import { loadFacts } from "../../src/pipeline.js";
import { factListFormats } from "../../src/report/fact-list/index.js";
import { listFacts } from "../../src/rulebook/list-facts.js";

const fixtures = join(import.meta.dirname, "../../fixtures/rulebook");
const source = { path: "rules/ferries.yaml", text: readFileSync(join(fixtures, "timelines.yaml"), "utf8") };

function list(values: string, today: string): FactRow {
  const text = `version: 1\nfacts:\n  - {id: crew, subject: crew, source: x, ${values}}\n`;
  const [row] = listFacts(loadFacts([{ path: "r.yaml", text }]), today)[0]?.facts ?? [];
  if (!row) throw new Error("no fact");
  return row;
}

const timeline =
  'values: [{value: "48", until: 2010}, {value: "50", from: 2012, until: 2015, also: ["51"]}, {value: "52", from: 2015-06}]';

describe("the value of a fact on a day", () => {
  it.each([
    [timeline, "2009-05-01", "48", { from: null, until: "2010-12-31" }],
    [timeline, "2011-05-01", null, null],
    [timeline, "2013-01-01", "50 or 51", { from: "2012-01-01", until: "2015-12-31" }],
    [timeline, "2015-08-01", "50 or 51 or 52", { from: "2015-06-01", until: "2015-12-31" }],
    [timeline, "2030-01-01", "52", { from: "2015-06-01", until: null }],
    ["value: about 14", "2030-01-01", "about 14", null],
    ["value: {min: 10, max: 20}", "2030-01-01", "10 to 20", null],
  ])("%s on %s", (values, today, value, holds) => {
    expect(list(values, today)).toMatchObject({ value, holds });
  });
});

describe("gaps and overlaps", () => {
  it.each<[string, string, unknown[], unknown[]]>([
    ["a timeline without any", 'values: [{value: "1", until: 2010}, {value: "2", from: 2011}]', [], []],
    ["a constant", "value: 14", [], []],
    [
      "a gap of a day",
      'values: [{value: "1", until: 2010-05-01}, {value: "2", from: 2010-05-03}]',
      [{ from: "2010-05-02", until: "2010-05-02" }],
      [],
    ],
    [
      "an overlap of a day",
      'values: [{value: "1", until: 2010-05-02}, {value: "2", from: 2010-05-02}]',
      [],
      [{ from: "2010-05-02", until: "2010-05-02" }],
    ],
    ["both", timeline, [{ from: "2011-01-01", until: "2011-12-31" }], [{ from: "2015-06-01", until: "2015-12-31" }]],
    [
      "three at once",
      'values: [{value: "1", from: 2010, until: 2012}, {value: "2", from: 2011, until: 2013}, {value: "3", from: 2012, until: 2014}]',
      [],
      [{ from: "2011-01-01", until: "2013-12-31" }],
    ],
    [
      "two that have always held",
      'values: [{value: "1", until: 2010}, {value: "2"}]',
      [],
      [{ from: null, until: "2010-12-31" }],
    ],
  ])("%s", (_what, values, gaps, overlaps) => {
    expect(list(values, "2020-01-01")).toMatchObject({ gaps, overlaps });
  });
});

describe("the list", () => {
  const render = (name: string, today: string) =>
    factListFormats
      .find((format) => format.name === name)
      ?.render(
        { version: "1.2.3", today, files: listFacts(loadFacts([source]), today) },
        { color: false, width: 80, quiet: false },
      );

  it.each([
    ["table", "txt"],
    ["json", "json"],
    ["csv", "csv"],
  ])("is written as %s", async (name, extension) => {
    await expect(render(name, "2022-07-01")).toMatchFileSnapshot(join(fixtures, `timelines.list.${extension}`));
  });

  it("calls a fact past its review only when the day is over", () => {
    expect(render("table", "2022-06-30")).not.toContain(": over");
    expect(render("table", "2022-07-01")).toContain("review by 2022-06-30: over");
  });
});
