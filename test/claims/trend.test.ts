import { describe, expect, test } from "vitest";
import { read, recordMentions } from "../../src/pipeline.js";

function trendsIn(text: string): (string | null | undefined)[] {
  const reading = read({ path: "a.md", text }, { dateOverride: "2021-07-27" });
  return recordMentions(reading, null).flatMap(({ quantity }) => (quantity ? [quantity.trend] : []));
}

describe("which way a figure went", () => {
  test.each([
    ["Women make up 40 percent of the staff.", null],
    ["It paid off $3 million of debt.", null],
    ["The tower has 40 floors.", null],
  ])("is left open: %s", (text, trend) => {
    expect(trendsIn(text)).toEqual([trend]);
  });

  test.each([
    ["Sales were up 12 percent.", "up"],
    ["Sales were down some 3 percent.", "down"],
    ["Orders were 5 percent higher.", "up"],
    ["It has 8 percent fewer staff.", "down"],
    ["It was a 30 percent increase.", "up"],
    ["The shares closed flat after a loss of 5 percent.", "down"],
    ["Wheat was flat, soybeans rose 3 cents.", "up"],
    ["Turnout was 2.3 points lower.", "down"],
  ])("is told by the words around it: %s", (text, trend) => {
    expect(trendsIn(text)).toEqual([trend]);
  });

  test("is left open for what is scored off so many balls", () => {
    expect(trendsIn("Root was on 87 off 164 balls.")).toEqual([null, null]);
  });
});
