import { describe, expect, it } from "vitest";
import { metadataValues } from "../../src/document/metadata-values.js";
import { type DocumentSettings, readDocument } from "../../src/document/read-document.js";

const kinds = (text: string, settings: DocumentSettings, path = "a.html") =>
  readDocument({ path, text }, settings).blocks.map(({ kind, text: words }) => `${kind}: ${words}`);

describe("elements that a newsroom calls furniture are no part of the article", () => {
  const page =
    "<h1>Talks resume</h1><p>They go on.</p><div class='poll box' data-kind=quiz><p>Vote now.</p></div><p id=x>The end.</p>";
  it.each([
    [".poll", "Vote now."],
    ["div", "Vote now."],
    ["div.poll.box", "Vote now."],
    ["[data-kind]", "Vote now."],
    ["div[data-kind=quiz]", "Vote now."],
    ['[data-kind="quiz"]', "Vote now."],
    ["#x", "The end."],
    ["P#x", "The end."],
    ["p", "They go on.|Vote now.|The end."],
  ])("%s", (selector, words) => {
    const furniture = kinds(page, { furnitureSelectors: [selector] }).filter((line) => line.startsWith("furniture"));
    expect(furniture).toEqual(words.split("|").map((text) => `furniture: ${text}`));
  });

  it.each(["span", ".pol", "#y", "div.poll.no", "[data-kind=poll]", "p.poll"])("but not others: %s", (selector) => {
    expect(kinds(page, { furnitureSelectors: [selector] })).toEqual(kinds(page, {}));
  });

  it("in the HTML of a Markdown article too", () => {
    const text = "They go on.\n\n<div class=poll>Vote now.</div>\n";
    expect(kinds(text, { furnitureSelectors: [".poll"] }, "a.md")).toContain("furniture: Vote now.");
  });
});

describe("lines that begin with words that a newsroom calls furniture are no part of the article", () => {
  const text =
    "# Talks resume\n\nThey go on.\n\n» Hear the 14 episodes of our podcast. It's free.\n\nHearing them took hours.\n";
  it.each([
    ["Hear", 1],
    ["hear the 14 episodes", 1],
    ["They", 1],
    ["Hear the 15", 0],
    ["Talks", 0],
    ["go on", 0],
  ])("%s: %i", (words, count) => {
    const found = kinds(text, { furnitureWords: [words] }, "a.md").filter((line) => line.startsWith("furniture"));
    expect(found).toHaveLength(count);
  });
});

it("the day of publication may stand under keys of a newsroom's own, ahead of the usual ones", () => {
  const text = "---\ndate: 2021-07-01\nfirst-print: 2021-07-26\n---\n\nThey go on.\n";
  const dates = (dateKeys: string[]) =>
    readDocument({ path: "a.md", text }, { dateKeys }).dates.map((date) => date.text);
  expect(dates(["First Print"])).toEqual(["2021-07-26", "2021-07-01"]);
  expect(dates([])).toEqual(["2021-07-01"]);
});

describe("the story that an article belongs to is read from", () => {
  it.each([
    ["a scalar", "---\nstory: Iraq Talks\n---\n", ["iraq talks"]],
    ["a list on one line", '---\nstory: [Iraq, "US, forces"]\n---\n', ["iraq", "us, forces"]],
    ["a list with dashes", "---\nstory:\n  - Iraq\n  - 'US'\ntitle: x\n---\n", ["iraq", "us"]],
    ["TOML", '+++\nstory = ["Iraq", "US"]\n+++\n', ["iraq", "us"]],
    [
      "a meta element",
      '<head><meta name="story" content="Iraq"><meta content=US property=story></head>',
      ["iraq", "us"],
    ],
    ["nowhere", "---\ntitle: The story: a tale\n---\nstory: no", []],
  ])("%s", (_where, text, values) => {
    expect(metadataValues({ path: "a.md", text }, "Story")).toEqual(values);
  });
});
