import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.js";
import { byPlace, type Finding } from "../../src/findings/finding.js";
import { judge, judgeTogether, loadFacts, read } from "../../src/pipeline.js";
import { drawFinding } from "../../src/report/frame/draw.js";
import { plainStyle } from "../../src/report/style.js";
import { readSpec, type SpecCase } from "./spec-file.js";

const folder = join(import.meta.dirname, "../../fixtures/checks");
const update = process.env.UPDATE !== undefined;

describe.each(readdirSync(folder).filter((name) => name.endsWith(".md")))("fixtures/checks/%s", (name) => {
  const path = join(folder, name);
  const text = readFileSync(path, "utf8");
  const cases = readSpec(text);
  const check = name.replace(/\.md$/, "");

  it("is the spec of a check, with findings and with silence", () => {
    expect(checks.map(({ id }) => id)).toContain(check);
    const silent = cases.filter(({ findings }) => findings.trim() === "silent").length;
    expect(silent).toBeGreaterThanOrEqual(cases.length - silent);
    expect(cases.length - silent).toBeGreaterThan(0);
  });

  it.each(cases.map((example, index) => ({ ...example, at: `${index + 1}. ${example.title}` })))("$at", (example) => {
    if (!update) expect(framesOf(check, example)).toBe(example.findings);
  });

  if (update) rewrite(path, text, check, cases);
});

/** The frames that a case gives for the spec's own check. */
function framesOf(check: string, { rules, articles }: SpecCase): string {
  const facts = loadFacts(rules === null ? [] : [{ path: "rules.yaml", text: rules }]);
  expect(facts.files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"))).toEqual([]);
  const settings = { select: new Set([check]) };
  const readings = articles.map((article) => read(article, {}));
  const found: Finding[] = [
    ...readings.flatMap((reading) => judge(reading, facts, settings).findings),
    ...(readings.length > 1 ? judgeTogether(readings, settings).findings : []),
  ].sort(byPlace);
  if (found.length === 0) return "silent\n";
  return `${found.map((finding) => drawFinding(finding, plainStyle, { width: 100, ascii: false }).join("\n")).join("\n\n")}\n`;
}

function rewrite(path: string, text: string, check: string, cases: readonly SpecCase[]): void {
  let result = "";
  let done = 0;
  for (const example of cases) {
    const { start, end } = example.findingsAt;
    result += text.slice(done, start) + framesOf(check, example);
    done = end;
  }
  writeFileSync(path, result + text.slice(done));
}
