import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { referencePages, uses } from "../../src/build/reference.mjs";
import { checks } from "../../src/checks/index.js";
import { exitCodes } from "../../src/cli/exit-codes.js";
import { families } from "../../src/findings/check-info.js";
import { formats } from "../../src/report/formats/index.js";

const folder = join(import.meta.dirname, "../../docs/reference");
const pages = referencePages({ checks, families, formats });
const written = (name: string) => readFileSync(join(folder, name), "utf8");

describe("docs/reference is what the code says of itself (npm run build writes it)", () => {
  it.each(Object.keys(pages))("%s", (name) => {
    expect(written(name)).toBe(pages[name]);
  });

  it("has no page that nobody keeps", () => {
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(pages), "exit-codes.md"].sort());
  });

  it("says of every format what it is for", () => {
    expect(Object.keys(uses)).toEqual(formats.map(({ name }) => name));
  });

  it("says of every exit code what it means", () => {
    const codes = [...written("exit-codes.md").matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(exitCodes));
  });
});
