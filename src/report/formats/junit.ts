import type { Finding } from "../../findings/finding.js";
import { type Format, frameWidth, type RenderOptions, shown } from "../format.js";
import { visible } from "../frame/cells.js";
import { drawFinding } from "../frame/draw.js";
import { plainStyle } from "../style.js";
import { element, escapeXml } from "../xml.js";

/**
 * JUnit's XML: a suite for each file, a case for each finding, one passing case for a clean file. Notices pass, with
 * their frame as output; an input that could not be read is an error.
 */
export const junit: Format = {
  name: "junit",
  extension: "xml",
  withoutNotes: true,
  render(result, options) {
    const { rules, files } = shown(result, options);
    const suites = [
      ...result.errors.map(({ path, message }) =>
        suiteOf(path, [
          { name: "cannot be read", outcome: "error", content: element("error", { message: visible(message) }) },
        ]),
      ),
      ...[...rules, ...files].map(({ path, findings }) =>
        suiteOf(path, findings.length === 0 ? [clean] : casesOf(findings, options)),
      ),
    ];
    const total = (of: (suite: Suite) => number): number => suites.reduce((sum, suite) => sum + of(suite), 0);
    const body = element(
      "testsuites",
      {
        name: "claimlint",
        tests: total((suite) => suite.tests),
        failures: total((suite) => suite.failures),
        errors: total((suite) => suite.errors),
      },
      suites.length === 0 ? [] : [...suites.map((suite) => `\n  ${suite.text}`), "\n"],
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
  },
};

interface Case {
  readonly name: string;
  readonly outcome: "pass" | "failure" | "error";
  readonly content: string;
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

const clean: Case = { name: "no findings", outcome: "pass", content: "" };

function suiteOf(path: string, cases: readonly Case[]): Suite {
  const of = (outcome: Case["outcome"]): number => cases.filter((one) => one.outcome === outcome).length;
  const counts = { tests: cases.length, failures: of("failure"), errors: of("error") };
  const lines = cases.map(({ name, content }) =>
    element("testcase", { name, classname: path, file: path, time: 0 }, content === "" ? [] : [content]),
  );
  const text = element("testsuite", { name: path, ...counts, skipped: 0, time: 0 }, [
    ...lines.map((line) => `\n    ${line}`),
    "\n  ",
  ]);
  return { ...counts, text };
}

/** Readers of these files tell cases apart by name, so twins in a file are numbered. */
function casesOf(findings: readonly Finding[], options: RenderOptions): Case[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = visible(`${finding.check}: ${finding.message}`);
    const twins = (seen.get(name) ?? 0) + 1;
    seen.set(name, twins);
    return { name: twins === 1 ? name : `${name} (${twins})`, ...outcomeOf(finding, options) };
  });
}

function outcomeOf(finding: Finding, options: RenderOptions): Pick<Case, "outcome" | "content"> {
  const { severity } = finding;
  const message = visible(finding.message);
  const frame = drawFinding(finding, plainStyle, { width: frameWidth, ascii: options.ascii ?? false });
  const text = frame.map(escapeXml).join("\n");
  if (severity === "notice") return { outcome: "pass", content: element("system-out", {}, [text]) };
  return { outcome: "failure", content: element("failure", { message, type: severity }, [text]) };
}
