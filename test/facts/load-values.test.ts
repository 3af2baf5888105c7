import { describe, expect, it } from "vitest";
import type { QuantityFact } from "../../src/facts/fact.js";
import { loadFacts } from "../../src/pipeline.js";
import { formatDay } from "../../src/values/calendar.js";
import { toDecimal } from "../../src/values/rational.js";
import { showFindings } from "../schema/show-findings.js";

function load(fact: string) {
  const base = loadFacts([{ path: "rules.yaml", text: `version: 1\nfacts:\n  - {id: x, source: y, ${fact}}\n` }]);
  const [found] = base.facts as readonly QuantityFact[];
  return { fact: found, wrong: showFindings(base.files.flatMap(({ findings }) => findings)) };
}

describe("values in other units", () => {
  it.each([
    ["value: 5 miles, unit: km", "8.04672"],
    ["value: 5, unit: km", "5"],
    ["value: 5 miles", "5"],
    ["values: [{value: 5 km, until: 2001}, {value: 2,000 m, from: 2002}]", "5 2"],
    ["values: [{value: 5 km, also: [3 miles]}]", "5 4.828032"],
    ["value: {min: 1 km, max: 2 miles}, unit: m", "1000-3218.688"],
  ])("subject: line, %s", (fact, expected) => {
    const values = load(`subject: line, ${fact.replace(/(\d),(\d)/, "$1$2")}`).fact?.values ?? [];
    const shown = values.flatMap(({ truths }) =>
      truths.map(({ interval: { low, high } }) => {
        const [from, to] = [low, high].map((end) => (end ? toDecimal(end) : ""));
        return from === to ? from : `${from}-${to}`;
      }),
    );
    expect(shown.join(" ")).toBe(expected);
  });

  it.each([
    ["value: 5 kg, unit: km", "`5 kg` is no figure in kilometre"],
    ["values: [{value: 5 km}, {value: €3, from: 2020}]", "`€3` is no figure in kilometre"],
    ["value: 5 km, tolerance: 2 kg", "`2 kg` is no length of kilometre"],
  ])("that do not fit are said: %s", (fact, said) => {
    const { fact: found, wrong } = load(`subject: line, ${fact}`);
    expect(wrong).toContain(said);
    expect(found).toBeUndefined();
  });

  it("bring their tolerance along", () => {
    const distance = load("subject: line, value: 5 km, tolerance: 50 m").fact?.values[0]?.latitude.distance;
    expect(distance && toDecimal(distance)).toBe("0.05");
  });
});

describe("a timeline", () => {
  const spans = (values: string) =>
    load(`subject: crew, values: [${values}]`).fact?.values.map(({ from, until }) =>
      [from, until].map((day) => (day === null ? "" : formatDay(day))).join("/"),
    );

  it.each([
    [
      "a value without an end holds until the next begins",
      '{value: "1", from: 2001}, {value: "2", from: 2003-05}',
      ["2001-01-01/2003-04-30", "2003-05-01/"],
    ],
    [
      "two from the same day end together",
      '{value: "1", from: 2001}, {value: "2", from: 2001}, {value: "3", from: 2002}',
      ["2001-01-01/2001-12-31", "2001-01-01/2001-12-31", "2002-01-01/"],
    ],
    ["values are put in order", '{value: "2", from: 2003}, {value: "1"}', ["/2002-12-31", "2003-01-01/"]],
    [
      "an end that is given stays",
      '{value: "1", from: 2001, until: 2005}, {value: "2", from: 2003}',
      ["2001-01-01/2005-12-31", "2003-01-01/"],
    ],
    [
      "1 January 1970 is a day like others",
      '{value: "1", from: 1960}, {value: "2", from: 1970-01-01}',
      ["1960-01-01/1969-12-31", "1970-01-01/"],
    ],
  ])("%s", (_what, values, expected) => {
    expect(spans(values)).toEqual(expected);
  });

  it("is left out whole when one value has a mistake, so that nothing is judged by half of it", () => {
    const { fact, wrong } = load('subject: crew, values: [{value: "1", from: 2001}, {value: "2", from: 2003-02-30}]');
    expect(fact).toBeUndefined();
    expect(wrong).toContain("`2003-02-30` is not a date");
  });
});

describe("dates that nobody reads while judging are dates all the same", () => {
  it.each([
    "subject: crew, value: 3, review-by: 2021-02-30",
    "subject: crew, values: [{value: 3, source: {text: a, date: 2021-13}}]",
    "subject: crew, values: [{value: 3, also: [{value: 4, source: {text: a, date: soon}}]}]",
    'subject: crew, value: 3, examples: {date: 2021-02-30, agree: ["a", "b"]}',
    "event: a boat sank, date: 2020, review-by: some day",
  ])("%s", (fact) => {
    expect(load(fact).wrong.match(/is not a date/g)).toHaveLength(1);
  });
});

describe("a date in a rule may be written", () => {
  it.each([
    "2021-07-26",
    "2020-21",
    "spring 2019",
    "mid-2015",
    "1 Jan. 2020",
    "Friday 3 January 2020",
    "the end of 2017",
    "about 1990",
  ])("%s", (date) => {
    expect(load(`event: a boat sank, date: "${date}"`).wrong).toBe("");
  });
});

describe("an id that a figure, an event and a person share", () => {
  it("is said, and each is loaded as what it is", () => {
    const text = `version: 1
facts:
  - {id: pier, subject: pier crew, value: 12, source: x}
  - {id: pier, event: pier opened, date: 1990, source: x}
people:
  - {id: pier, name: Ada Pier, born: 1950-02-03, source: x}
`;
    const { facts, files } = loadFacts([{ path: "rules.yaml", text }]);
    expect(facts.map(({ kind }) => kind)).toEqual(["quantity", "event", "person"]);
    const messages = files.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(messages).toEqual(["The id `pier` is taken", "The id `pier` is taken"]);
  });
});
