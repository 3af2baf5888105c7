import { describe, expect, it } from "vitest";
import type { RunResult } from "../../src/findings/run-result.js";
import type { RenderOptions } from "../../src/report/format.js";
import { plainStyle } from "../../src/report/style.js";
import { drawSummary } from "../../src/report/summary.js";
import { fileWith, findingAt, optionsOf, runOf } from "./support.js";

const source = { path: "a.md", text: "It fell." };
const error = findingAt(source, { start: 0, end: 2 });
const warning = { ...error, severity: "warning" as const };
const rules = [{ path: "r.yaml", facts: 9, findings: [] }];

const cases: [string, Partial<RunResult>, Partial<RenderOptions>, string[]][] = [
  [
    "clean articles get a tick",
    { files: [fileWith("a.md", [], { claims: 143 })], rules },
    {},
    ["✓ 1 article, 143 claims, 9 facts: no findings"],
  ],
  [
    "no tick in ASCII",
    { files: [fileWith("a.md", [], { claims: 1 })] },
    { ascii: true },
    ["1 article, 1 claim: no findings"],
  ],
  ["no tick where no claim was read", { files: [fileWith("a.md", [])] }, {}, ["1 article, 0 claims: no findings"]],
  ["nothing checked is never clean", {}, {}, ["Nothing was checked"]],
  [
    "thousands are grouped",
    { files: [fileWith("a.md", [], { claims: 1234567 })] },
    {},
    ["✓ 1 article, 1,234,567 claims: no findings"],
  ],
  [
    "errors and warnings are counted apart",
    { files: [fileWith("a.md", [error, error, warning], { claims: 7 })] },
    {},
    ["1 article, 7 claims: 2 errors, 1 warning"],
  ],
  [
    "what stands is told, also of a clean run",
    { files: [fileWith("a.md", [], { claims: 7, stetted: 2, baselined: 4 })] },
    { width: 100 },
    ["✓ 1 article, 7 claims: no findings, 2 let stand by stets, 4 known from the baseline"],
  ],
  [
    "an unreadable file takes the tick away",
    { files: [fileWith("a.md", [], { claims: 7 })], errors: [{ path: "b.md", message: "cannot be read" }] },
    {},
    ["error: b.md: cannot be read", "1 article, 7 claims: no findings"],
  ],
  [
    "remarks come before the verdict",
    {},
    { notes: ["nothing is staged"] },
    ["note: nothing is staged", "Nothing was checked"],
  ],
  [
    "quiet keeps only what could not be read",
    { files: [fileWith("a.md", [], { claims: 7 })], errors: [{ path: "b.md", message: "cannot be read" }] },
    { quiet: true, notes: ["nothing is staged"] },
    ["error: b.md: cannot be read"],
  ],
  [
    "long remarks are wrapped",
    {},
    { width: 40, notes: ["no rules loaded: the rules family was off"] },
    ["note: no rules loaded: the rules family", "  was off", "Nothing was checked"],
  ],
];

describe("the summary", () => {
  it.each(cases)("%s", (_name, result, options, lines) => {
    expect(drawSummary(runOf(result), plainStyle, optionsOf(options))).toEqual(lines);
  });
});
