import { describe, expect, it } from "vitest";
import { loadFacts } from "../../src/pipeline.js";
import { showFindings } from "../schema/show-findings.js";

const event = (id: string, date: string, more = "") =>
  `  - {id: ${id}, event: "${id} opened", date: ${date}, source: harbour office${more}}\n`;
const figure = (id: string, value: string, more = "") =>
  `  - {id: ${id}, subject: ${id}, value: "${value}", source: harbour office${more}}\n`;
const timeline = (id: string, ...values: string[]) =>
  `  - {id: ${id}, subject: ${id}, values: [${values.join(", ")}], source: harbour office}\n`;
const rules = (relation: string, ...facts: string[]) =>
  `version: 1\nfacts:\n${facts.join("")}relations:\n  - ${relation}\n`;

function wrong(text: string): string {
  return showFindings(loadFacts([{ path: "rules.yaml", text }]).files.flatMap(({ findings }) => findings));
}

describe("relations that hold are silent", () => {
  it.each<[string, string, string[]]>([
    [
      "events in order",
      "order: [pier, dock, lock]",
      [event("pier", "1990"), event("dock", "1995-05"), event("lock", "2001-02-03")],
    ],
    [
      "events whose dates leave the order open",
      "order: [pier, dock]",
      [event("pier", "2003"), event("dock", "2003-02")],
    ],
    [
      "events a day apart, with a tolerance of a day",
      "order: [pier, dock]",
      [event("pier", "2003-05-02", ", tolerance: 1 day"), event("dock", "2003-05-01")],
    ],
    [
      "events within their time",
      "within: {first: pier, second: dock, at-most: 4 years, at-least: 18 months}",
      [event("pier", "2003-05-02"), event("dock", "2007-05-02")],
    ],
    [
      "events whose years leave the time open",
      "within: {first: pier, second: dock, at-most: 4 years}",
      [event("pier", "2003"), event("dock", "2007")],
    ],
    [
      "parts that add up",
      "sum: {total: crew, parts: [deck, bridge]}",
      [figure("crew", "52"), figure("deck", "40"), figure("bridge", "12")],
    ],
    [
      "parts that add up but for rounding",
      "sum: {total: cargo, parts: [coal, grain]}",
      [
        figure("cargo", "2.5 million tonnes"),
        figure("coal", "1.23 million tonnes"),
        figure("grain", "1.3 million tonnes"),
      ],
    ],
    [
      "parts in other units",
      "sum: {total: line, parts: [north, south]}",
      [figure("line", "10 km"), figure("north", "4,000 m"), figure("south", "6,000 m")],
    ],
    [
      "parts within their tolerance",
      "sum: {total: crew, parts: [deck, bridge]}",
      [figure("crew", "1,000", ", tolerance: 2%"), figure("deck", "600"), figure("bridge", "410")],
    ],
    [
      "parts that add up to a rival figure",
      "sum: {total: crew, parts: [deck, bridge]}",
      [timeline("crew", '{value: "52", also: ["53"]}'), figure("deck", "41"), figure("bridge", "12")],
    ],
    [
      "timelines that are wrong only where one has no value",
      "sum: {total: crew, parts: [deck, bridge]}",
      [
        timeline("crew", '{value: "50", from: 2010, until: 2015}', '{value: "52", from: 2018}'),
        timeline("deck", '{value: "40", from: 2017}'),
        figure("bridge", "12"),
      ],
    ],
    [
      "a part as large as its whole",
      "part-of: {part: deck, whole: crew}",
      [figure("crew", "52"), figure("deck", "52")],
    ],
    ["a loose part", "part-of: {part: deck, whole: crew}", [figure("crew", "100"), figure("deck", "about 105")]],
    ["equal figures", "equal: [deck, crew]", [figure("crew", "52"), figure("deck", "52")]],
    ["equal lengths in other units", "equal: [line, track]", [figure("line", "5 miles"), figure("track", "8 km")]],
    [
      "equal events, one of them fuzzy",
      "equal: [pier, dock]",
      [event("pier", "late 2017"), event("dock", "2017-12-09")],
    ],
  ])("%s", (_what, relation, facts) => {
    expect(wrong(rules(relation, ...facts))).toBe("");
  });
});

describe("relations that the facts contradict are framed at the values", () => {
  it.each<[string, string, string[], string[]]>([
    [
      "events out of order",
      "order: [pier, dock]",
      [event("pier", "1995"), event("dock", "1990")],
      ["`dock` comes before `pier`, which is to be the earlier of the two", "«1990»", "«1995»"],
    ],
    [
      "events out of order with one between them",
      "order: [pier, dock, lock]",
      [event("pier", "1995"), event("dock", "1990/2010"), event("lock", "1994")],
      ["`lock` comes before `pier`"],
    ],
    [
      "too long between events",
      "within: {first: pier, second: dock, at-most: 4 years}",
      [event("pier", "2003-05-02"), event("dock", "2007-05-03")],
      ["More than 4 years lie between `pier` and `dock`", "«2007-05-03»", "«2003-05-02»"],
    ],
    [
      "too short between events",
      "within: {first: pier, second: dock, at-least: 10 days}",
      [event("pier", "2003-05-02"), event("dock", "2003-05-11")],
      ["Less than 10 days lie between `pier` and `dock`"],
    ],
    [
      "events the wrong way round",
      "within: {first: pier, second: dock, at-most: 4 years}",
      [event("pier", "2003"), event("dock", "2002")],
      ["`dock` comes before `pier`, not after it"],
    ],
    [
      "parts that do not add up",
      "sum: {total: crew, parts: [deck, bridge]}",
      [figure("crew", "53"), figure("deck", "40"), figure("bridge", "12")],
      ["The parts of `crew` add up to 52, not to 53", "«53»", "«40»", "«12»"],
    ],
    [
      "parts in a unit that do not add up",
      "sum: {total: line, parts: [north, south]}",
      [figure("line", "12 km"), figure("north", "4,000 m"), figure("south", "6 km")],
      ["The parts of `line` add up to 10 kilometres, not to 12 km"],
    ],
    [
      "parts that do not add up from some day on",
      "sum: {total: crew, parts: [deck, bridge]}",
      [
        timeline("crew", '{value: "52", from: 2010}', '{value: "60", from: 2020-03}'),
        figure("deck", "40"),
        figure("bridge", "12"),
      ],
      ["add up to 52, not to 60", "This is so from 2020-03-01 on"],
    ],
    [
      "a part larger than its whole",
      "part-of: {part: deck, whole: crew}",
      [figure("crew", "52"), figure("deck", "53")],
      ["`deck` is more than `crew`, which it is a part of", "«53»", "«52»"],
    ],
    [
      "figures that should be equal",
      "equal: [deck, crew]",
      [figure("deck", "52"), figure("crew", "53")],
      ["`crew` and `deck` are to be equal, and differ"],
    ],
    [
      "events that should be equal",
      "equal: [pier, dock]",
      [event("pier", "2017-12-09"), event("dock", "2018-03")],
      ["`dock` and `pier` are to be equal, and differ"],
    ],
    [
      "facts of two kinds",
      "equal: [pier, crew]",
      [event("pier", "2017"), figure("crew", "52")],
      ["`crew` is a figure and `pier` an event: they cannot be equal"],
    ],
    [
      "figures in units that do not fit",
      "part-of: {part: line, whole: cargo}",
      [figure("line", "5 km"), figure("cargo", "8 tonnes")],
      ["`cargo` is given in tonnes, `line` in kilometres"],
    ],
    [
      "a length that is none",
      "within: {first: pier, second: dock, at-most: four boats}",
      [event("pier", "2003"), event("dock", "2004")],
      ["`four boats` is no length of time"],
    ],
    [
      "bounds that no length meets",
      "within: {first: pier, second: dock, at-most: 2 years, at-least: 30 months}",
      [event("pier", "2003"), event("dock", "2005")],
      ["No length of time is at least 30 months and at most 2 years"],
    ],
  ])("%s", (_what, relation, facts, said) => {
    const shown = wrong(rules(relation, ...facts));
    for (const words of said) expect(shown).toContain(words);
    expect(shown.match(/^ {2}\d+:\d+ /gm)).toHaveLength(1);
  });

  it("across files, each place in its own", () => {
    const files = [
      { path: "a.yaml", text: `version: 1\nfacts:\n${figure("crew", "53")}` },
      {
        path: "b.yaml",
        text: `version: 1\nfacts:\n${figure("deck", "54")}relations: [{part-of: {part: deck, whole: crew}, note: The cook counts.}]\n`,
      },
    ];
    const [first, second] = loadFacts(files).files;
    expect(first?.findings).toEqual([]);
    const [finding] = second?.findings ?? [];
    expect(finding?.labels.map(({ source }) => source.path)).toEqual(["a.yaml", "b.yaml"]);
    expect(finding?.notes).toEqual(["The cook counts."]);
  });

  it("and left alone where one of the facts has a mistake of its own", () => {
    const shown = wrong(rules("part-of: {part: deck, whole: crew}", figure("crew", "52"), figure("deck", "many")));
    expect(shown).toContain("`many` is not a figure");
    expect(shown).not.toContain("is more than");
  });
});

describe("relations are kept for those who check articles by them", () => {
  it("with their facts", () => {
    const text = rules("order: [pier, dock]", event("pier", "1990"), event("dock", "1995"));
    const [relation] = loadFacts([{ path: "rules.yaml", text }]).relations;
    expect(relation).toMatchObject({ kind: "order", facts: [{ id: "pier" }, { id: "dock" }] });
  });
});
