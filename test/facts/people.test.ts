import { describe, expect, it } from "vitest";
import { agreedIn, judgeText } from "./judge-text.js";

const rules = `
version: 1
facts:
  - id: first-flight
    event: ["first flight of the Dragonfly", "Dragonfly (flew|took off) for the first time"]
    date: 1987-04-12
    source: museum
people:
  - {name: Maren Holt, born: 1961-05-20}
  - {name: Silas Okoro, born: 1934-02-28, died: 2016-11-03}
  - {name: Dr Ivo Lind-Berg, born: 1975}
  - {name: Ada Prior, born: 1990-10-01}
  - {name: Paul Prior, born: 1958-07-07}
`;

describe("ages that the rules bear out, and figures that are no age of theirs", () => {
  it.each([
    ["2021-05-19", "Maren Holt, 59, was elected."],
    ["2021-05-20", "Maren Holt, 60, was elected."],
    ["2021-06-01", "Maren Holt (60) was elected."],
    ["2021-06-01", "Maren Holt, aged 60, was elected."],
    ["2021-06-01", "A street bears the name of Silas Okoro, whose friend, the poet who died in 2018, was there."],
    ["2021-06-01", "The 60-year-old Maren Holt was elected."],
    ["2021-06-01", "The minister, 60-year-old Maren Holt, was elected."],
    ["2021-06-01", "Maren Holt, a 60-year-old engineer, was elected."],
    ["2021-06-01", "At 60, Maren Holt is the oldest member."],
    ["2021-06-01", "Maren Holt was 25 when the Dragonfly flew for the first time."],
    ["2021-06-01", "Maren Holt was 48 when she was first elected in March 2010."],
    ["2021-06-01", "Maren Holt, then 48, was first elected in March 2010."],
    ["2021-06-01", "Maren Holt's deputy, 44, stood in for her."],
    ["2021-06-01", "Maren Holt's son Jonas, 31, is a baker."],
    ["2021-06-01", "Maren Holt, whose husband is 71, was elected."],
    ["2021-06-01", "Jonas Holt, 31, is the son of Maren Holt. Holt, 31, is a baker."],
    ["2021-06-01", "Maren Holt won 71 percent, 58 points more than the runner-up."],
    ["2021-06-01", "Maren Holt, 58 others and the mayor were invited."],
    ["2021-06-01", "Maren Holt sits in row 12, seat 58."],
    ["2021-06-01", "Maren Holt was nearly 50 when she was first elected in March 2010."],
    ["2021-06-01", "Maren Holt, who turned 60 in May, was elected."],
    ["2021-05-12", "Maren Holt turns 60 next week."],
    ["2021-06-01", "Holt, 31, scored twice."],
    ["2021-06-01", "The Maren Holt Foundation, 12, gives prizes."],
    ["2021-06-01", "Maren Holt Jr., 31, is a baker."],
    ["2021-06-01", "The minister said of Maren Holt: “She is not 58.”"],
    ["2021-06-01", "Dr Ivo Lind-Berg, 45, and Ivo Lind-Berg, 46, are one person."],
    ["2021-06-01", "Paul Prior and his daughter Ada Prior met. Prior, 30, is a teacher."],
    ["2016-11-04", "Silas Okoro, 82, died on Thursday."],
    ["2016-11-04", "Silas Okoro died on Thursday. He was 82."],
    ["2020-01-01", "Silas Okoro, who died in 2016 aged 82, built it."],
    ["2020-01-01", "Silas Okoro died at the age of 82 after a long illness."],
    ["2020-01-01", "Silas Okoro (1934-2016) built it."],
    ["2020-01-01", "Silas Okoro (1934–2016) built it."],
    ["2020-01-01", "Silas Okoro (28 February 1934 – 3 November 2016) built it."],
    ["2020-01-01", "Silas Okoro (2012) sees it otherwise."],
    ["2020-01-01", "Silas Okoro, born in 1934, built it."],
    ["2020-01-01", "Born in 1934, Silas Okoro built it at the age of 40."],
    ["2020-01-01", "Silas Okoro was born in Lagos on 28 February 1934 and died in London in November 2016."],
    ["2020-01-01", "Silas Okoro, whose first child was born in 1960, built it."],
    ["2020-01-01", "Silas Okoro's wife died in 2009."],
    ["2020-01-01", "Silas Okoro died after a fall in 2015."],
    ["2020-01-01", "Silas Okoro was 53 when the Dragonfly took off for the first time."],
  ])("%s: %s", (date, text) => expect(judgeText(rules, text as string, { date: date as string })).toEqual([]));

  it("without a date of the article only ages at a time that is told are judged", () => {
    expect(judgeText(rules, "Maren Holt, 12, was elected.")).toEqual([]);
    expect(agreedIn(rules, "Maren Holt was 48 when she was elected in March 2010.")).toEqual(["48"]);
  });
});

describe("ages and dates that the rules prove wrong", () => {
  it.each([
    ["2021-05-19", "Maren Holt, 60, was elected.", "60 → 59"],
    ["2021-06-01", "Maren Holt, 58, has led the party since 2010.", "58 → 60"],
    ["2021-06-01", "Maren Holt (58) was elected.", "58 → 60"],
    ["2021-06-01", "The minister, Maren Holt, aged 58, was elected.", "58 → 60"],
    ["2021-06-01", "Maren Holt, now 58 and a grandmother, was elected.", "58 → 60"],
    ["2021-06-01", "Maren Holt, the 58-year-old head of the party, was elected.", "58-year-old → 60-year-old"],
    ["2021-06-01", "The 58-year-old head of the party, Maren Holt, was elected.", "58-year-old → 60-year-old"],
    ["2021-06-01", "The 58-year-old Minister Maren Holt was elected.", "58-year-old → 60-year-old"],
    ["2021-06-01", "Maren Holt is 58 and leads the party.", "58 → 60"],
    ["2021-06-01", "Maren Holt, who is 58 years old, leads the party.", "58 years old → 60 years old"],
    ["2021-06-01", "At 58, Maren Holt is the oldest member.", "58 → 60"],
    ["2021-06-01", "Maren Holt was elected. Holt, 58, is an engineer.", "58 → 60"],
    ["2021-06-01", "Maren Holt was elected. The 58-year-old is an engineer.", "58-year-old → 60-year-old"],
    ["2021-06-01", "Maren Holt was elected. She is 58.", "58 → 60"],
    ["2021-06-01", "Maren Holt was 52 when she was first elected in March 2010.", "52 → 48"],
    ["2021-06-01", "Maren Holt, aged 52 when she was first elected in March 2010, won.", "52 → 48"],
    ["2021-06-01", "Maren Holt turned 59 in May.", "59 → 60"],
    ["2021-05-12", "Maren Holt turns 61 next week.", "61 → 60"],
    ["2021-06-01", "Ivo Lind-Berg, 43, leads the clinic.", "43 → 46 or 45"],
    ["2021-06-01", "“Maren Holt, 58, is too old,” he said.", "58 → 60"],
    ["2016-11-04", "Silas Okoro, 81, died on Thursday.", "81 → 82"],
    ["2016-11-04", "Silas Okoro died on Thursday. He was 81.", "81 → 82"],
    ["2020-01-01", "Silas Okoro, who died at 84, built it.", "84 → 82"],
    ["2020-01-01", "Silas Okoro died in 2016 at the age of 84.", "84 → 82"],
    ["2020-01-01", "Silas Okoro died in 2015 at the age of 82.", "2015 → 2016"],
    ["2020-01-01", "Silas Okoro's death in 2015 shook the city.", "2015 → 2016"],
    ["2020-01-01", "Silas Okoro (1934-2015) built it.", "2015 → 2016"],
    ["2020-01-01", "Silas Okoro, born in 1936, built it.", "1936 → 1934"],
    ["2020-01-01", "Born in 1936, Silas Okoro built it.", "1936 → 1934"],
    ["2020-01-01", "Silas Okoro was born on 27 February 1934.", "27 February 1934 → 28 February 1934"],
    ["2020-01-01", "Silas Okoro was 50 when the Dragonfly took off for the first time.", "50 → 53"],
  ])("%s: %s", (date, text, wrong) => expect(judgeText(rules, text, { date })).toEqual([`contradict ${wrong}`]));

  it("a year with two digits swapped is garbled", () => {
    const wrong = judgeText(rules, "Silas Okoro (1943-2016) built it.", { date: "2020-01-01" });
    expect(wrong).toEqual(["garbled 1943 → 1934"]);
  });
});
