import { describe, expect, it } from "vitest";
import { findDatelineDate, findLineDates, isDateLine } from "../../src/document/date-lines.js";
import { read } from "./outline.js";

const body = "The base was hit by 14 rockets on Monday, the army said in a statement, and nobody was hurt.";

describe("a line near the top that is only a date", () => {
  it.each([
    { line: "19-07-2021", dates: ["19-07-2021"] },
    { line: "2021-07-26", dates: ["2021-07-26"] },
    { line: "2021-07-26T14:05:00+03:00", dates: ["2021-07-26T14:05:00+03:00"] },
    { line: "26.7.2021", dates: ["26.7.2021"] },
    { line: "7/26/21", dates: ["7/26/21"] },
    { line: "Saturday, January 8, 2005", dates: ["January 8, 2005"] },
    { line: "Sat 8 Jan. 2005", dates: ["8 Jan. 2005"] },
    { line: "26 July 2021, 14:05 GMT", dates: ["26 July 2021"] },
    { line: "July 26, 2021 | 9:14 am ET", dates: ["July 26, 2021"] },
    { line: "14:05, 26th of July 2021", dates: ["26th of July 2021"] },
    { line: "26-Jul-2021 (Monday)", dates: ["26-Jul-2021"] },
    { line: "Jul 26 2021 5:30PM", dates: ["Jul 26 2021"] },
    { line: "Updated 1414 GMT (2214 HKT) July 26, 2021", dates: ["July 26, 2021 (update)"] },
    { line: "Mon 26 Jul 2021 06.59 BST", dates: ["26 Jul 2021"] },
    { line: "JULY 26, 2021", dates: ["JULY 26, 2021"] },
    { line: "July 2021", dates: ["July 2021"] },
    { line: "Published: July 26, 2021", dates: ["July 26, 2021"] },
    { line: "Published on July 26, 2021 by Jane Doe", dates: ["July 26, 2021"] },
    { line: "By Jane Doe | July 26, 2021 | Baghdad", dates: ["July 26, 2021"] },
    { line: "Last updated July 27, 2021", dates: ["July 27, 2021 (update)"] },
    { line: "Published 26 July 2021, updated 27 July 2021", dates: ["26 July 2021", "27 July 2021 (update)"] },
    { line: "Updated: July 27, 2021 • Published: July 26, 2021", dates: ["July 27, 2021 (update)", "July 26, 2021"] },
    { line: "Updated | 27 July 2021", dates: ["27 July 2021 (update)"] },
  ])("$line", ({ line, dates }) => {
    const found = findLineDates(line).map(
      ({ span, isUpdate }) => line.slice(span.start, span.end) + (isUpdate ? " (update)" : ""),
    );
    expect(found).toEqual(dates);
  });

  it.each([
    "The treaty of 8 January 2005 was signed in Paris",
    "In July 2021 the troops left",
    "Call 020 7946 0958",
    "Talks on 26 July 2021",
    "14-05",
    "Room 2021",
    "",
  ])("is not: %s", (line) => {
    expect(findLineDates(line)).toEqual([]);
    expect(isDateLine(line)).toBe(false);
  });
});

describe("a dateline's date", () => {
  it.each([
    { text: "BAMAKO, May 17, 2022 (Wire) - The army", date: "May 17, 2022" },
    { text: "ALDERPORT, March 4, 2019 (Northern Wire) -- A strike", date: "March 4, 2019" },
    { text: "BAGHDAD, Iraq, 26 July 2021 — The army", date: "26 July 2021" },
    { text: "New York/Geneva, 26 July 2021 – The council", date: "26 July 2021" },
    { text: "Baghdad (Wire), July 26, 2021: The army", date: "July 26, 2021" },
    { text: "26 July 2021 – The army", date: "26 July 2021" },
    { text: "WASHINGTON (July 26, 2021) - The army", date: "July 26, 2021" },
    { text: "Tuesday, January 18, 2005Through a telethon", date: "January 18, 2005" },
    { text: "Saturday, March 26, 2005 Up to four times", date: "March 26, 2005" },
  ])("$text", ({ text, date }) => {
    const span = findDatelineDate(text);
    expect(span && text.slice(span.start, span.end)).toBe(date);
  });

  it.each([
    "The army said on July 26, 2021 - a Monday - that it would stay.",
    "On July 26, 2021, the army left.",
    "BAGHDAD, July 26 (Wire) - The army",
    "Obama, born August 4, 1961, said",
    "Saturday, March 26, 2005 was the day.",
  ])("is not: %s", (text) => expect(findDatelineDate(text)).toBeNull());
});

describe("an article's dates, the most trustworthy first", () => {
  const datesOf = (text: string, path?: string) => read(text, path).dates.map((date) => `${date.from}: ${date.text}`);

  it.each([
    {
      case: "front matter before the date line, its keys by trust",
      text: `---\ncreated: 2021-07-20\ndate: 2021-07-26\n---\n27 July 2021\n\n${body}`,
      dates: ["front matter: 2021-07-26", "front matter: 2021-07-20", "date line: 27 July 2021"],
    },
    {
      case: "publication before update, both before the dateline",
      text: `Talks resume\n\nUpdated 28 July 2021\n\nPublished 27 July 2021\n\nBAGHDAD, 26 July 2021 (Wire) - ${body}`,
      dates: ["date line: 27 July 2021", "date line: 28 July 2021", "dateline: 26 July 2021"],
    },
    {
      case: "a date line under the headline",
      text: `Talks resume\n\n19-07-2021\n\n${body}`,
      dates: ["date line: 19-07-2021"],
    },
    {
      case: "a date line first of all",
      text: `19-07-2021\n\nTalks resume\n\n${body}`,
      dates: ["date line: 19-07-2021"],
    },
    { case: "none far down", text: `Talks resume\n\n${`${body}\n\n`.repeat(8)}2 August 2021`, dates: [] },
    {
      case: "none of a timeline in the text",
      text: `Talks resume\n\n${body} ${body} ${body}\n\n${body} ${body} ${body}\n\n20 March 2003\n\n${body}`,
      dates: [],
    },
    {
      case: "none in furniture at the foot",
      text: `Talks resume\n\n${body}\n\n${body}\n\n${body}\n\n${body}\n\nMore news\n\n2 August 2021\n\n${body}`,
      dates: [],
    },
    { case: "none in a sentence", text: `Talks resume\n\nOn 19 July 2021 ${body}`, dates: [] },
    {
      case: "metadata of a page before its date line",
      text: `<meta name="date" content="2021-07-26"><article><h1>Talks</h1><p>27 July 2021</p><p>${body}</p></article>`,
      path: "a.html",
      dates: ["metadata: 2021-07-26", "date line: 27 July 2021"],
    },
  ])("$case", ({ text, path, dates }) => expect(datesOf(text, path)).toEqual(dates));

  it("stand exactly where they are written", () => {
    const text = `---\npublished: "2021-07-26"\n---\n**Monday**, *26 July* 2021\n\n${body}`;
    const { dates } = read(text);
    expect(dates.map(({ span }) => text.slice(span.start, span.end))).toEqual(["2021-07-26", "26 July* 2021"]);
  });

  it("a date line is judged like any text, so that a wrong weekday in it is found", () => {
    const { blocks } = read(`Talks resume\n\nTuesday, July 26, 2021\n\n${body}`);
    expect(blocks[1]).toMatchObject({ kind: "paragraph", text: "Tuesday, July 26, 2021" });
  });
});
