import { expect, test } from "vitest";
import { read } from "../../src/pipeline.js";

/** The times that are read in an article of these paragraphs. */
function timesIn(...paragraphs: string[]): string[] {
  const reading = read({ path: "a.md", text: `${paragraphs.join("\n\n")}\n` }, { dateOverride: "2019-06-20" });
  return reading.blocks.flatMap(({ block, mentions }) =>
    mentions.flatMap(({ kind, start, end }) => (kind === "timex" ? [block.text.slice(start, end)] : [])),
  );
}

test.each<[string[], string[]]>([
  [["Theresa May spoke.", "A letter from May arrived, and support for May grew."], []],
  [["Mrs May spoke.", "They met in May, and again after May had gone."], ["May"]],
  [["The court sat.", "A ruling from May was upheld."], ["May"]],
  [["Sales rose.", "The figure for May was 3 percent."], ["May"]],
  [["Anna June sang.", "They left in June, to the delight of June."], ["June"]],
])("in %j the months are %j", (paragraphs, times) => {
  expect(timesIn(...paragraphs)).toEqual(times);
});
