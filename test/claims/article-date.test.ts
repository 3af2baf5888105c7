import { describe, expect, it } from "vitest";
import { judge, loadFacts, type ReadSettings, read } from "../../src/pipeline.js";

const facts = loadFacts([]);
const copy = "The meeting is on Monday, May 14.\n";

/** The notices on an article, each with the words that it stands at. */
function noticesOn(text: string, settings: ReadSettings = {}, path = "a.md"): string[] {
  const { findings } = judge(read({ path, text }, settings), facts);
  return findings
    .filter(({ check }) => check === "not-judged")
    .map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`);
}

const dated = (value: string) => `---\ndate: ${value}\n---\n${copy}`;

describe("a date of the article that is understood, or none, needs no notice", () => {
  it.each(["2024-05-14", "14 May 2024", "14/5/24", "2024-05-14T10:00:00Z", "2024-05", "", "''", "[2024-05-14]"])(
    "date: %s",
    (value) => expect(noticesOn(dated(value))).toEqual([]),
  );

  it.each([
    ["a switch", `---\npublished: true\n---\n${copy}`],
    ["a second key that is right", `---\ndate: soon\ncreated: 2024-05-14\n---\n${copy}`],
    ["a dateline that is right", `---\ndate: soon\n---\nLONDON, May 14, 2024 (Wire) - ${copy}`],
    ["no front matter", copy],
  ])("%s", (_case, text) => expect(noticesOn(text)).toEqual([]));

  it("nor where every article has the date that the editor says", () => {
    expect(noticesOn(dated("soon"), { dateOverride: "2024-05-14" })).toEqual([]);
  });

  it("nor for the times of day and lengths of a page", () => {
    const page = `<h1>Talks</h1><time datetime="14:05">2.05 pm</time><time datetime="PT2H">two hours</time><p>${copy}</p>`;
    expect(noticesOn(page, {}, "a.html")).toEqual([]);
  });
});

describe("a date of the article that is none is told at its place", () => {
  it.each(["2024-31-05", "2024-02-30", "tomorrow", "TBC"])("date: %s", (value) => {
    expect(noticesOn(dated(value))).toEqual([`${value}: the article's date is not understood: “${value}”`]);
  });

  it("in a page's metadata too", () => {
    const page = `<meta name="date" content="2024-31-05"><h1>Talks</h1><p>${copy}</p>`;
    expect(noticesOn(page, {}, "a.html")).toEqual(["2024-31-05: the article's date is not understood: “2024-31-05”"]);
  });
});
