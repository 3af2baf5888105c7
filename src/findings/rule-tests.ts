import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { Finding } from "./finding.js";

/** What became of one entry of `examples:`. */
export interface ExampleOutcome {
  /** Id of the fact. */
  readonly fact: string;
  /** What it is to show: agree, contradict, outdated, garbled or silent. */
  readonly expect: string;
  readonly text: string;
  /** The date that the text was read with, as EDTF; null when it has none. */
  readonly date: string | null;
  /** Where the text stands in the rule file. */
  readonly span: Span;
  readonly passed: boolean;
  /** What failed, framed in the rule file; of an example that passed but shows nothing, a notice. */
  readonly finding: Finding | null;
}

/** The examples of one rule file. */
export interface RuleTestFile {
  readonly source: Source;
  readonly facts: number;
  readonly examples: readonly ExampleOutcome[];
  /** Mistakes of the file, and facts without examples; what examples show is in their outcomes. */
  readonly findings: readonly Finding[];
}

/** A run of `claimlint rules test`. */
export interface RuleTestResult {
  readonly version: string;
  readonly files: readonly RuleTestFile[];
}

/** Counts of such a run. */
export function countRuleTests({ files }: RuleTestResult) {
  const examples = files.flatMap((file) => file.examples);
  const failed = examples.filter(({ passed }) => !passed).length;
  const findings = files.flatMap((file) => file.findings);
  return {
    files: files.length,
    facts: files.reduce((sum, { facts }) => sum + facts, 0),
    examples: examples.length,
    passed: examples.length - failed,
    failed,
    errors: findings.filter(({ severity }) => severity === "error").length,
  };
}
