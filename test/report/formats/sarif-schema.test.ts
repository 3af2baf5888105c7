import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { sarif } from "../../../src/report/formats/sarif.js";
import { reportCases } from "../cases.js";
import { optionsOf } from "../support.js";

/** The official schema, as a package of its makers ships it; draft 4, but for its id the same in draft 7. */
const official = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const { id: _id, $schema: _draft, ...schema } = official;
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

describe("the official SARIF 2.1.0 schema", () => {
  it.each(reportCases)("accepts the report of $name", ({ result, notes = [] }) => {
    expect(validate(JSON.parse(sarif.render(result, optionsOf({ notes }))))).toBe(true);
  });

  it("refuses a report that is spoilt", () => {
    const log = JSON.parse(sarif.render(reportCases[0]?.result as never, optionsOf()));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(log)).toBe(false);
  });
});
