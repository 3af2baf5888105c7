import { describe, expect, it } from "vitest";
import { writeAsOf } from "../../src/claims/as-of.js";
import { read } from "../../src/pipeline.js";

/** The time that each figure of an article of 18 June 2024 is given for. */
function timesOf(text: string): string[] {
  const path = "copy.md";
  return read({ path, text: `---\ndate: 2024-06-18\n---\n${text}\n` }, {}).blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ claims }) =>
      claims
        .filter(({ mention }) => mention.kind === "quantity")
        .map(({ mention, block, asOf }) => `${block.block.text.slice(mention.start, mention.end)} ${writeAsOf(asOf)}`),
    ),
  );
}

describe("the time that a figure is given for", () => {
  it.each([
    ["In 2021, when the ferry carried 900 people, it was new.", ["900 2021"]],
    ["It dates from 2021, when it carried 900 people.", ["900 2021"]],
    ["Until May 2021, when it was sold, the ferry carried 900 people.", ["900 ../2021-04-30"]],
    [
      "There are now 900 ferries, up from 700 in the spring and 500 two years ago.",
      ["900 2024-06-18", "700 2024-21", "500 2022"],
    ],
    ["In the last quarter of 2023 the yard built 900 ferries.", ["900 2023-36"]],
    ["The harbour had 900 ferries in 2021 and now has 700.", ["900 2021", "700 2024-06-18"]],
    ["The mayor said on Monday that there were 900 ferries.", ["900 ../2024-06-18"]],
    ["There are 900 ferries, but those who sail them will wait until May 2026.", ["900 2024-06-18"]],
  ])("%s", (text, times) => expect(timesOf(text)).toEqual(times));
});
