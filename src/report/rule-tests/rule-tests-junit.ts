import type { Finding } from "../../findings/finding.js";
import type { ExampleOutcome, RuleTestFile, RuleTestResult } from "../../findings/rule-tests.js";
import { type FormatOf, frameWidth, type RenderOptions } from "../format.js";
import { visible } from "../frame/cells.js";
import { drawFinding } from "../frame/draw.js";
import { plainStyle } from "../style.js";
import { element, escapeXml } from "../xml.js";

/** JUnit's XML: a suite for each rule file, a case for each example. A fact without examples is a skipped case. */
export const ruleTestsJunit: FormatOf<RuleTestResult> = {
  name: "junit",
  extension: "xml",
  render({ files }, options) {
    const suites = files.map((file) => suiteOf(file, options));
    const body = element(
      "testsuites",
      { name: "claimlint rules test", ...total(suites) },
      suites.length === 0 ? [] : [...suites.map(({ text }) => `\n  ${text}`), "\n"],
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
  },
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite extends Counts {
  readonly text: string;
}

function total(suites: readonly Counts[]): Counts {
  const sum = (of: keyof Counts): number => suites.reduce((all, suite) => all + suite[of], 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors"), skipped: sum("skipped") };
}

function suiteOf({ source, examples, findings }: RuleTestFile, options: RenderOptions): Suite {
  const names = new Map<string, number>();
  const write = (name: string, content: string): string => {
    // Readers of these files tell cases apart by name, so twins in a file are numbered.
    const twins = (names.get(name) ?? 0) + 1;
    names.set(name, twins);
    const shown = twins === 1 ? name : `${name} (${twins})`;
    const attributes = { name: visible(shown), classname: source.path, file: source.path, time: 0 };
    return element("testcase", attributes, content === "" ? [] : [content]);
  };
  const cases = [
    ...findings.map((finding) =>
      write(`${finding.fact ?? finding.check}: ${finding.message}`, aside(finding, options)),
    ),
    ...examples.map((example) => write(nameOf(example), outcome(example, options))),
  ];
  const counts = {
    tests: cases.length,
    failures: examples.filter(({ passed }) => !passed).length,
    errors: findings.filter(({ severity }) => severity === "error").length,
    skipped: findings.filter(({ severity }) => severity !== "error").length,
  };
  const lines = cases.length === 0 ? [] : [...cases.map((line) => `\n    ${line}`), "\n  "];
  return { ...counts, text: element("testsuite", { name: source.path, ...counts, time: 0 }, lines) };
}

function nameOf({ fact, expect, text }: ExampleOutcome): string {
  return `${fact}: ${expect}: ${text.replace(/\s+/g, " ").trim()}`;
}

function aside(finding: Finding, options: RenderOptions): string {
  const message = visible(finding.message);
  if (finding.severity !== "error") return element("skipped", { message });
  return element("error", { message, type: finding.check }, [frameOf(finding, options)]);
}

function outcome({ passed, finding }: ExampleOutcome, options: RenderOptions): string {
  if (!finding) return "";
  if (passed) return element("system-out", {}, [frameOf(finding, options)]);
  return element("failure", { message: visible(finding.message), type: finding.check }, [frameOf(finding, options)]);
}

function frameOf(finding: Finding, { ascii }: RenderOptions): string {
  return drawFinding(finding, plainStyle, { width: frameWidth, ascii: ascii ?? false })
    .map(escapeXml)
    .join("\n");
}
