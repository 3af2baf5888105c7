import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences, lineBreak } from "../../src/document/sentences.js";

const sentencesOf = (text: string) => findSentences(text).map((span) => text.slice(span.start, span.end));

describe("a stop inside a sentence does not end it", () => {
  it.each([
    "Mr. Biden met Gen. Kenneth McKenzie and Lt. Col. Anna Ruiz on Monday.",
    "The U.S. Army and the U.N. Security Council met in Washington, D.C. on Friday.",
    "On Jan. 3, 2020, and again on Sept. 14 the base was hit.",
    "The bill, No. 14, passed at 9.30 a.m. Monday.",
    "It starts at 10 p.m. GMT on Sunday.",
    "Prices rose 2.5 percent, not 2,5.",
    "J. R. Holm and C.L. Gammon signed for Holm Bros. Shipping Inc. of Fairfax, Va., in 2014.",
    "He works for Acme Inc. Chairman Li said so too",
    "They lived in St. Louis near Mt. Hood.",
    "See Roe v. Wade, e.g. Section 4 of it.",
    "The dish costs Rs. 500 or more.",
    "Well ... it was not so.",
    "“Why now?” asked the minister.",
    '"Why now?" Jane Smith asked.',
    "Smith, Jones et al. found 14 cases.",
    "the vote on version 2.0.1 of the app",
    "Martin Luther King Jr. Day is in January.",
    "George W. Bush and John F. Kennedy Jr. were there.",
    "The meeting (see Fig. 3) took 2 hrs. 14 people came",
    "1. Lighting costs £4m",
    "The company, Yahoo!, was sold.",
  ])("%s", (text) => expect(sentencesOf(text)).toEqual([text]));
});

describe("sentences end where an editor ends them", () => {
  it.each([
    "The base was hit.‖Nobody was hurt.",
    "“We won.”‖The crowd cheered.",
    '"We won."‖The crowd cheered.',
    "The crowd cheered (it was late).‖Then it rained.",
    "He left in 2011.‖In 2014 he came back.",
    "It cost $2.5 million.‖It was to cost $2 million.",
    "It happened in the U.S.‖The army said so.",
    "She came at 9 a.m.‖Police arrived at 10.",
    "They paid in Sept.‖The rest came later.",
    "He joined Acme Inc.‖The firm has 14 staff.",
    "Was it 14?‖Or was it 40?!‖Nobody knows.",
    "It was over …‖Then came 14 more.",
    "He said no.‖Fourteen people left.",
    "The answer is no.‖No. 14 was his.",
    "“Really?”‖The minister did not answer.",
    "It ended in 2014.[3]‖The toll was 40.",
    "Zu Ende.‖Élysée officials said so.",
    "Plan B.‖The end.",
    "It was I.‖Nobody else came.",
    "‘Go home.’‖They went.",
  ])("%s", (marked) => {
    expect(sentencesOf(marked.replaceAll("‖", " "))).toEqual(marked.split("‖"));
  });

  it("end where the space after the stop was forgotten", () => {
    expect(sentencesOf("They saw the troops.The army saw them too.")).toEqual([
      "They saw the troops.",
      "The army saw them too.",
    ]);
    expect(sentencesOf("He works for Booking.com in Node.JS.")).toEqual(["He works for Booking.com in Node.JS."]);
  });

  it("goes on over a wrapped line", () => {
    expect(sentencesOf("The base was hit\nby 14 rockets. Nobody\nwas hurt.")).toEqual([
      "The base was hit\nby 14 rockets.",
      "Nobody\nwas hurt.",
    ]);
  });

  it("ends at a line break that the markup asks for, unless a small letter follows", () => {
    expect(sentencesOf(`Deaths: 14${lineBreak}Injured: 35`)).toEqual(["Deaths: 14", "Injured: 35"]);
    expect(sentencesOf(`Every 20${lineBreak}minutes.`)).toEqual([`Every 20${lineBreak}minutes.`]);
  });

  it("takes a closing mark after a space along", () => {
    expect(sentencesOf("'Let us talk tomorrow.' \" He left.")).toEqual(["'Let us talk tomorrow.' \"", "He left."]);
  });

  it("finds nothing in nothing, and one sentence where there is no stop", () => {
    expect(sentencesOf("")).toEqual([]);
    expect(sentencesOf("  \n ")).toEqual([]);
    expect(sentencesOf("  Talks resume in Baghdad ")).toEqual(["Talks resume in Baghdad"]);
  });
});

describe("whatever the text", () => {
  const words = fc.array(
    fc.constantFrom(
      "Mr.",
      "the",
      "U.S.",
      "14.",
      ".",
      "…",
      "?",
      '"',
      "”",
      "‘",
      " ",
      "\n",
      lineBreak,
      "[1]",
      "Jan.",
      "a.m.",
      "The",
      "9",
      "é",
      "😀",
      ")",
    ),
    { maxLength: 40 },
  );

  it("sentences lie in order, apart, without space at their ends, and hold all that is not space", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
        let last = 0;
        let rest = "";
        for (const { start, end } of findSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe("");
      }),
    );
  });
});
