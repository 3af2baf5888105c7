import { describe, expect, it } from "vitest";
import { formats } from "../../../src/report/formats/index.js";
import { fileWith, findingAt, optionsOf, runOf, spanOf } from "../support.js";

const source = { path: "archive.ndjson", text: "The talks go on.\n" };
const parts = { part: "line 2, a-17", expected: ["dialogue"] };
const result = runOf({ files: [fileWith(source.path, [findingAt(source, spanOf(source, "talks"), parts)])] });

describe("a finding in a container", () => {
  it.each(formats.map((format) => [format.name, format] as const))("names its part in %s", (_name, format) => {
    expect(format.render(result, optionsOf())).toContain("line 2, a-17");
  });

  it.each(
    formats.filter(({ name }) => ["sarif", "rdjson"].includes(name)).map((format) => [format.name, format] as const),
  )("is offered no correction in %s, since the file is not the text", (_name, format) => {
    expect(format.render(result, optionsOf())).not.toContain("deletedRegion");
    expect(format.render(result, optionsOf())).not.toContain("suggestions");
  });
});
