import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { json } from "../../../src/report/formats/json.js";
import { ndjson } from "../../../src/report/formats/ndjson.js";
import type { JsonReport } from "../../../src/report/json-report.js";
import { reportCases } from "../cases.js";
import { fileWith, findingAt, optionsOf, runOf } from "../support.js";

const schema = JSON.parse(readFileSync(new URL("../../../schemas/check-report.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addSchema(schema, "report");

function problemsOf(value: unknown, reference = "report"): unknown {
  const validate = ajv.getSchema(reference);
  if (!validate) throw new Error(`no schema ${reference}`);
  return validate(value) ? null : validate.errors;
}

function reportOf(name: string, quiet = false): JsonReport {
  const found = reportCases.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return JSON.parse(json.render(found.result, optionsOf({ quiet, notes: found.notes ?? [] })));
}

describe("the json report", () => {
  it.each(reportCases)("of $name follows its schema", ({ name }) => {
    expect(problemsOf(reportOf(name))).toBeNull();
    expect(problemsOf(reportOf(name, true))).toBeNull();
  });

  it.each<[string, (report: Record<string, unknown>) => void]>([
    ["a missing summary", (report) => delete report.summary],
    ["a key nobody knows", (report) => Object.assign(report, { extra: 1 })],
    ["another version", (report) => Object.assign(report, { version: 2 })],
    ["a severity nobody knows", (report) => setSeverity(report, "fatal")],
  ])("is not valid with %s", (_name, spoil) => {
    const report = JSON.parse(JSON.stringify(reportOf("rule-in-another-file"))) as Record<string, unknown>;
    spoil(report);
    expect(problemsOf(report)).not.toBeNull();
  });

  it("keeps its keys in order", () => {
    const report = reportOf("rule-in-another-file");
    expect(Object.keys(report).join(" ")).toBe("version tool rules summary errors notes files");
    expect(Object.keys(report.files[1]?.findings[0] ?? {}).join(" ")).toBe(
      "check severity fact message fingerprint span start end text label actual expected notes quoted speaker asOf source labels fixes",
    );
  });

  it("tells places in code units, lines and columns, the rule's place in the rule file", () => {
    const [finding] = reportOf("rule-in-another-file").files[1]?.findings ?? [];
    expect(finding).toMatchObject({ text: "3 to 2,5", start: { line: 5, column: 179 }, end: { line: 5, column: 187 } });
    expect((finding?.span.end ?? 0) - (finding?.span.start ?? 0)).toBe(8);
    expect(finding?.labels[1]).toMatchObject({ path: "rules/iraq-us-troops.yaml", start: { line: 8, column: 10 } });
  });

  it("lists articles without findings, and rule files apart from articles", () => {
    const report = reportOf("run-errors");
    expect(report.files).toEqual([
      { path: "articles/a.md", date: null, claims: 5, stetted: 0, baselined: 0, findings: [] },
    ]);
    expect(report.rules.map(({ path, findings }) => [path, findings.length])).toEqual([["rules/broken.yaml", 1]]);
    expect(report.summary.errors).toBe(1);
    expect(report.errors).toEqual([{ path: "articles/locked.md", message: "cannot be read: permission denied" }]);
  });

  it("counts no notices when quiet", () => {
    expect(reportOf("wide-and-hostile").summary.notices).toBe(1);
    expect(reportOf("wide-and-hostile", true).summary.notices).toBe(0);
  });

  it("names the part of a container, and is valid with it", () => {
    const source = { path: "story.docx", text: "It fell to 2,5." };
    const finding = findingAt(
      source,
      { start: 11, end: 14 },
      {
        part: "paragraph 3",
        labels: [{ source, span: { start: 0, end: 2 }, message: "it", part: "paragraph 3" }],
      },
    );
    const report = JSON.parse(json.render(runOf({ files: [fileWith(source.path, [finding])] }), optionsOf()));
    expect(problemsOf(report)).toBeNull();
    expect(report.files[0].findings[0]).toMatchObject({ part: "paragraph 3", labels: [{ part: "paragraph 3" }] });
  });
});

describe("the ndjson report", () => {
  it.each(reportCases)("of $name has a line for each article, then one for the run", ({ name, result, notes = [] }) => {
    const lines = ndjson.render(result, optionsOf({ notes })).trimEnd().split("\n");
    const values = lines.map((line) => JSON.parse(line));
    const whole = reportOf(name);
    const { files, ...run } = whole;
    expect(values).toEqual([...files, run]);
    for (const file of values.slice(0, -1)) expect(problemsOf(file, "report#/$defs/file")).toBeNull();
    expect(problemsOf(values.at(-1), "report#/$defs/run")).toBeNull();
  });
});

function setSeverity(report: Record<string, unknown>, severity: string): void {
  const [, file] = report.files as { findings: { severity: string }[] }[];
  for (const finding of file?.findings ?? []) finding.severity = severity;
}
