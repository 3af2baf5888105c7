import type { CheckInfo } from "../../src/findings/check-info.js";
import type { Finding, Label } from "../../src/findings/finding.js";
import type { FileResult, RunResult } from "../../src/findings/run-result.js";
import type { RenderOptions } from "../../src/report/format.js";
import type { Source } from "../../src/text/source.js";
import type { Span } from "../../src/text/span.js";

/** The place of a text in a source; `after` says behind which words it is looked for. */
export function spanOf(source: Source, text: string, after = ""): Span {
  const from = after === "" ? 0 : source.text.indexOf(after);
  const start = source.text.indexOf(text, from);
  if (from < 0 || start < 0) throw new Error(`not in ${source.path}: ${text}`);
  return { start, end: start + text.length };
}

/** A label on a text of a source. */
export function labelOn(source: Source, text: string, message: string, after = ""): Label {
  return { source, span: spanOf(source, text, after), message };
}

/** A finding with the parts that a test cares for. */
export function findingAt(source: Source, span: Span, parts: Partial<Finding> = {}): Finding {
  return {
    check: "garbled-figure",
    severity: "error",
    message: "the figure is garbled",
    source,
    span,
    label: "",
    actual: null,
    expected: [],
    notes: [],
    fact: null,
    authority: null,
    quoted: false,
    speaker: null,
    asOf: null,
    labels: [],
    fixes: [],
    context: source.text.slice(Math.max(0, span.start - 20), span.end + 20),
    ...parts,
  };
}

export function fileWith(path: string, findings: readonly Finding[], parts: Partial<FileResult> = {}): FileResult {
  return { path, date: null, findings, claims: 0, stetted: 0, baselined: 0, ...parts };
}

export function runOf(parts: Partial<RunResult> = {}): RunResult {
  return { version: "0.1.0", checks: sampleChecks, files: [], rules: [], errors: [], ...parts };
}

export function optionsOf(parts: Partial<RenderOptions> = {}): RenderOptions {
  return { color: false, width: 80, quiet: false, ...parts };
}

const info = (id: string, family: CheckInfo["family"], severity: CheckInfo["severity"], title: string): CheckInfo => ({
  id,
  family,
  severity,
  title,
  finds: `It marks ${title}. It stays silent where the copy says otherwise.`,
  matters: "Readers who catch one wrong figure stop trusting the others.",
  example: { wrong: "The force dropped from 3 to 2,5.", right: "The force dropped from 3,000 to 2,500." },
  remedy: "Write the figure out, or let it stand with a stet & a reason.",
});

export const sampleChecks: readonly CheckInfo[] = [
  info("contradicts-fact", "rules", "error", "a figure that no value in force can be"),
  info("garbled-figure", "figures", "error", "a figure damaged on its way into the copy"),
  info("wrong-change", "arithmetic", "error", "a change that its two figures do not make"),
  info("wrong-weekday", "calendar", "error", "a weekday that does not fall on its date"),
  info("not-judged", "housekeeping", "notice", "copy that was left unjudged"),
  info("invalid-rule", "housekeeping", "error", "a rule file that cannot be used"),
];
