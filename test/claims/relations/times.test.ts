import { describe, expect, it } from "vitest";
import type { Moment } from "../../../src/claims/relations/moment.js";
import { read } from "../../../src/pipeline.js";

/** Every relation of times in a text, in words. */
function relationsIn(text: string): string[] {
  const reading = read({ path: "article.md", text: `---\ndate: 2021-07-25\n---\n${text}` });
  return reading.blocks.flatMap((block) =>
    block.sentences.flatMap(({ relations: { times } }) => {
      const say = (at: Pick<Moment, "start" | "end"> | null): string =>
        at === null ? "the article" : block.block.text.slice(at.start, at.end);
      return [
        ...times.spans.map(({ begin, end, by }) => `${by}: ${say(begin)} to ${say(end)}`),
        ...times.lengths.map(({ length, from, to, by }) => `${say(length)} ${by}: ${say(from)} to ${say(to)}`),
        ...times.restatements.map(({ said, again }) => `${say(said)} = ${say(again)}`),
      ];
    }),
  );
}

describe("times that nothing binds", () => {
  it.each([
    "In 2003 he won; in 2007 he lost.",
    "Last year, in 2012 and in 2010, he won.",
    "The mill opened in 1990, and its owner died in 1985.",
    "The mine closed in 2001 and opened again in 2010.",
    "The launch was moved from 2029 to 2021.",
    "The lockdown started on December 22 last year.",
    "The four-year college was praised in 1990 and in 2005.",
    "The museum, founded in 1936, marked the 75th anniversary of the war in 2014.",
    "It opened two years ago this Friday.",
  ])("%s", (text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});

describe("stretches of time", () => {
  it.each([
    ["He served from 2003 to 2007.", "range: 2003 to 2007"],
    ["It was in force between October 2019 and March 2020.", "range: October 2019 to March 2020"],
    [
      "The truce began at noon on Friday and expires at 9 a.m. on Monday.",
      "events: noon on Friday to 9 a.m. on Monday",
    ],
    ["Founded in 1996, the company closed in 2003.", "events: 1996 to 2003"],
    ["The strike, which ended in June 2017, began in May 2017.", "events: May 2017 to June 2017"],
    ["The poet, born in 1886, died in 1968.", "events: 1886 to 1968"],
  ])("%s", (text, relation) => {
    expect(relationsIn(text)).toEqual([relation]);
  });
});

describe("lengths between two ends", () => {
  it.each([
    ["The bridge fell in 2007, a decade ago.", "a decade ago ago: 2007 to the article"],
    ["Fourteen years ago, in 2007, the bridge fell.", "Fourteen years ago ago: 2007 to the article"],
    ["She has led it for six years, since 2015.", "six years since: 2015 to the article"],
    ["Ten years on from the 2008 crash, banks are safe.", "Ten years since: 2008 to the article"],
    ["They left in 2011, eight years after the 2003 invasion.", "eight years after: 2003 to 2011"],
    ["Half a century after the 1969 landing, in 2019, they met.", "Half a century after: 1969 to 2019"],
    ["In 2012, four years before the 2016 vote, he quit.", "four years before: 2012 to 2016"],
    ["Founded in 1996, it closed 20 years later, in 2016.", "20 years later after: 1996 to 2016"],
    ["In 2016 the club, formed in 1966, marked its 50th anniversary.", "50th anniversary: 1966 to 2016"],
    ["The 30th anniversary of the 1986 fire was marked in 2016.", "30th anniversary: 1986 to 2016"],
  ])("%s", (text, relation) => {
    expect(relationsIn(text)).toContain(relation);
  });

  it("is told of a stretch beside it or as a property of what began and ended", () => {
    expect(relationsIn("The six-year war from 1861 to 1865, four years in all.")).toEqual([
      "range: 1861 to 1865",
      "six-year span: 1861 to 1865",
      "four years span: 1861 to 1865",
    ]);
    expect(relationsIn("The 48-hour truce began at noon on Friday and expires at noon on Sunday.")).toContain(
      "48-hour span: noon on Friday to noon on Sunday",
    );
  });
});

describe("one time said twice", () => {
  it.each([
    ["Next year, in 2022, it opens.", "Next year = 2022"],
    ["It broke in the 1970s, in 1973.", "the 1970s = 1973"],
    ["They met yesterday, July 24, in Rome.", "yesterday = July 24"],
    ["She got 24 months, or two years.", "24 months = two years"],
  ])("%s", (text, relation) => {
    expect(relationsIn(text)).toEqual([relation]);
  });
});
