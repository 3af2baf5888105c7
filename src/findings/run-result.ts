import type { CheckInfo } from "./check-info.js";
import type { Finding, Severity } from "./finding.js";

/** A file that was read, with what was found in it: an article, or a container of them. */
export interface FileResult {
  readonly path: string;
  /** How many articles a container holds; absent for one. */
  readonly articles?: number;
  /** The anchor, as EDTF; null when the article has none. */
  readonly date: string | null;
  readonly findings: readonly Finding[];
  /** How many claims were read. */
  readonly claims: number;
  /** How many claims could be held against no fact, since the article carries no date; absent for none. */
  readonly undated?: number;
  /** How many findings a stet let stand. */
  readonly stetted: number;
  /** How many findings the baseline already held. */
  readonly baselined: number;
}

/** A rule file that was loaded, with what is wrong in it. */
export interface RuleFileResult {
  readonly path: string;
  readonly facts: number;
  readonly findings: readonly Finding[];
}

/** Something that kept an input from being read: the run goes on, the exit code is 2. */
export interface RunError {
  readonly path: string;
  readonly message: string;
}

/** All that a report may read. */
export interface RunResult {
  readonly version: string;
  /** Every check that findings may name, with its documentation. */
  readonly checks: readonly CheckInfo[];
  readonly files: readonly FileResult[];
  readonly rules: readonly RuleFileResult[];
  readonly errors: readonly RunError[];
  /** What the run was about, where it was not articles: the rule files themselves. */
  readonly about?: "rules";
}

/** How many of each; stetted and baselined findings are in none of the three severities. */
export interface Summary {
  readonly files: number;
  readonly claims: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly stetted: number;
  readonly baselined: number;
}

/** Every finding of a run: rule files first, then articles, both in path order. */
export function allFindings(result: RunResult): Finding[] {
  return [...result.rules, ...result.files].flatMap((file) => file.findings);
}

/** Counts a run. */
export function summarise(result: RunResult): Summary {
  const count = (severity: Severity): number =>
    allFindings(result).filter((finding) => finding.severity === severity).length;
  const sum = (field: "claims" | "stetted" | "baselined"): number =>
    result.files.reduce((total, file) => total + file[field], 0);
  return {
    files: result.files.reduce((total, { articles = 1 }) => total + articles, 0),
    claims: sum("claims"),
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
    stetted: sum("stetted"),
    baselined: sum("baselined"),
  };
}
