import { describe, expect, it } from "vitest";
import { agree, isChange, isWhole } from "../../../src/claims/subjects/compare-subjects.js";
import { type Subject, subjectsOf } from "../../../src/claims/subjects/subject.js";
import { read } from "../../../src/pipeline.js";

/** The subject of the figure that is printed so. */
function subjectIn(text: string, figure: string): Subject {
  const subjects = subjectsOf(read({ path: "a.md", text: `---\ndate: 2021-03-02\n---\n${text}\n` }));
  const found = subjects.find(({ claim: { block, mention } }) => textOf(block.block.text, mention) === figure);
  if (!found) throw new Error(`no subject was read for ${figure} in ${text}`);
  return found;
}

function textOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

describe("what a figure is about", () => {
  it.each([
    ["Rebels killed 14 people near the border.", "14", { thing: "people", deed: "death" }],
    ["The bodies of 14 miners were found.", "14", { thing: "miner", deed: "death" }],
    ["Fourteen people were injured.", "Fourteen", { thing: "people", deed: "injury" }],
    ["The storm left 14 people dead.", "14", { thing: "people", deed: "death" }],
    ["Police held 14 men for two days.", "14", { thing: "man", deed: "arrest" }],
    ["The death toll of 14 shocked the town.", "14", { deed: "death", aspect: "toll" }],
    ["Fans welcomed the £43m move.", "£43m", { thing: "deal" }],
    ["He was jailed for seven years.", "seven years", { deed: "sentence" }],
    ["He got seven years for fraud.", "seven years", { deed: "sentence" }],
    ["The nine-year sentence was read out.", "nine-year", { thing: "sentence" }],
    ["The bridge is 243 metres high.", "243 metres", { holder: "bridge", aspect: "height" }],
    ["The 620-bed hospital opened.", "620", { thing: "bed", holder: "hospital" }],
    ["The hospital has 620 beds.", "620", { thing: "bed", holder: "hospital" }],
    ["A turnout of 62.4 percent was the lowest.", "62.4 percent", { aspect: "turnout" }],
    ["The choir was founded in 1948.", "1948", { deed: "foundation", holder: "choir" }],
    ["Since its launch in 2009 the probe has been silent.", "2009", { deed: "launch" }],
  ])("%s: %s", (text, figure, expected) => {
    const { deeds, ...subject } = subjectIn(text, figure);
    const { deed, ...rest } = expected as { deed?: string };
    expect(subject).toMatchObject(rest);
    if (deed !== undefined) expect([...deeds]).toContain(deed);
  });

  it.each([
    ["Of the 40 passengers 12 of them were children.", "12"],
    ["Another 12 people were hurt.", "12"],
    ["Twelve more people were hurt.", "Twelve"],
    ["The top 12 teams go through.", "12"],
    ["The 12 votes needed for a majority were there.", "12"],
    ["Staff numbers fell from 900 to 700.", "900"],
  ])("%s: %s is a part, a difference or an earlier value", (text, figure) => {
    expect(isWhole(subjectIn(text, figure))).toBe(false);
  });

  it.each([
    ["Rents rose by 9 percent.", "9 percent", true],
    ["Rents in the capital are up 9 percent.", "9 percent", true],
    ["A rise of 9 percent was agreed.", "9 percent", true],
    ["The rate rose to 9 percent.", "9 percent", false],
    ["The rate is 9 percent.", "9 percent", false],
    ["The charity raised £4 million.", "£4 million", false],
  ])("%s: %s tells a change: %s", (text, figure, expected) => {
    expect(isChange(subjectIn(text, figure))).toBe(expected);
  });
});

describe("figures that can both be right of one thing", () => {
  it.each([
    ["The bank lost $2bn.", "$2bn", "The bank lost $1.96 billion.", "$1.96 billion", true],
    ["Nearly 50 people died.", "50", "The fire killed 47 people.", "47", true],
    ["At least 12 people died.", "12", "The fire killed 14 people.", "14", true],
    ["Some 2,000 people live there.", "2,000", "The island has 1,960 people.", "1,960", true],
    ["The road is 100 miles long.", "100 miles", "The road is 161 kilometres long.", "161 kilometres", true],
    ["The fine was $50m.", "$50m", "The fine was €46m.", "€46m", true],
    ["He served 11 months.", "11 months", "He served one year.", "one year", true],
    ["It opened in 1999.", "1999", "It opened in May 1999.", "May 1999", true],
    ["The strike lasted 11 days.", "11 days", "The strike lasted 12 days.", "12 days", false],
    ["The fire killed 12 people.", "12", "The fire killed 13 people.", "13", false],
    ["The rate is 2.4 percent.", "2.4 percent", "The rate is 2.5 percent.", "2.5 percent", false],
    ["More than 300 people came.", "300", "Some 200 people came.", "200", false],
    ["It opened in May 1999.", "May 1999", "It opened in June 1999.", "June 1999", false],
  ])("%s %s and %s %s: %s", (text, figure, other, otherFigure, expected) => {
    expect(agree(subjectIn(text, figure), subjectIn(other, otherFigure))).toBe(expected);
    expect(agree(subjectIn(other, otherFigure), subjectIn(text, figure))).toBe(expected);
  });
});
