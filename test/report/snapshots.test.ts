import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/formats/index.js";
import { renderPretty } from "../../src/report/formats/pretty.js";
import { plainStyle, wordStyle } from "../../src/report/style.js";
import { reportCases } from "./cases.js";
import { optionsOf } from "./support.js";

const folder = "../../fixtures/reports";

describe.each(reportCases)("the report of $name", ({ name, result, notes = [] }) => {
  it.each(formats.filter((format) => format.name !== "pretty"))("as $name", async (format) => {
    const report = format.render(result, optionsOf({ notes }));
    await expect(report).toMatchFileSnapshot(`${folder}/${name}/${format.name}.${format.extension}`);
  });

  it.each([60, 100])("as frames in %i columns", async (width) => {
    const plain = renderPretty(result, optionsOf({ notes, width }), plainStyle);
    await expect(plain).toMatchFileSnapshot(`${folder}/${name}/pretty.${width}.txt`);
    const words = renderPretty(result, optionsOf({ notes, width }), wordStyle);
    await expect(words).toMatchFileSnapshot(`${folder}/${name}/pretty.${width}.words.txt`);
  });
});
