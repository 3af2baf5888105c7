import type { Finding, Fix, Label, Severity } from "../findings/finding.js";
import { fingerprint } from "../findings/fingerprint.js";
import {
  type FileResult,
  type RuleFileResult,
  type RunResult,
  type Summary,
  summarise,
} from "../findings/run-result.js";
import { type Position, positionAt, type Source, slice } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { RenderOptions } from "./format.js";
import { notesOf } from "./notes.js";

/** The shape of `check --format json`, published as schemas/check-report.json. Keys keep this order. */
export interface JsonReport extends JsonRun {
  readonly files: readonly JsonFile[];
}

/** What is said of the whole run: the last line of `ndjson`. */
export interface JsonRun {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly JsonRules[];
  readonly summary: Summary;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly notes: readonly string[];
}

export interface JsonRules {
  readonly path: string;
  readonly facts: number;
  readonly findings: readonly JsonFinding[];
}

export interface JsonFile {
  readonly path: string;
  readonly articles?: number;
  readonly date: string | null;
  readonly claims: number;
  readonly undated?: number;
  readonly stetted: number;
  readonly baselined: number;
  readonly findings: readonly JsonFinding[];
}

export interface JsonPlace {
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
}

export interface JsonLabel extends JsonPlace {
  readonly path: string;
  readonly part?: string;
  readonly message: string;
}

export interface JsonFinding extends JsonPlace {
  readonly check: string;
  readonly severity: Severity;
  readonly fact: string | null;
  readonly message: string;
  readonly fingerprint: string;
  readonly part?: string;
  readonly text: string;
  readonly label: string;
  readonly actual: string | null;
  readonly expected: readonly string[];
  readonly notes: readonly string[];
  readonly quoted: boolean;
  readonly speaker: string | null;
  readonly asOf: string | null;
  readonly source: string | null;
  readonly labels: readonly JsonLabel[];
  readonly fixes: readonly Fix[];
}

export function runReport(result: RunResult, options: RenderOptions): JsonRun {
  return {
    version: 1,
    tool: { name: "claimlint", version: result.version },
    rules: result.rules.map(rulesReport),
    summary: summarise(result),
    errors: result.errors.map(({ path, message }) => ({ path, message })),
    notes: notesOf(result, options),
  };
}

export function fileReport(file: FileResult): JsonFile {
  const { path, articles, date, claims, undated, stetted, baselined, findings } = file;
  return {
    path,
    ...(articles === undefined ? {} : { articles }),
    date,
    claims,
    ...(undated === undefined ? {} : { undated }),
    stetted,
    baselined,
    findings: findings.map(findingReport),
  };
}

function rulesReport({ path, facts, findings }: RuleFileResult): JsonRules {
  return { path, facts, findings: findings.map(findingReport) };
}

/** A finding with its places as lines and columns too. */
export function findingReport(finding: Finding): JsonFinding {
  return {
    check: finding.check,
    severity: finding.severity,
    fact: finding.fact,
    message: finding.message,
    fingerprint: fingerprint(finding),
    ...partOf(finding),
    ...placeOf(finding.source, finding.span),
    text: slice(finding.source, finding.span),
    label: finding.label,
    actual: finding.actual,
    expected: finding.expected,
    notes: finding.notes,
    quoted: finding.quoted,
    speaker: finding.speaker,
    asOf: finding.asOf,
    source: finding.authority,
    labels: finding.labels.map(labelReport),
    fixes: finding.fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map(({ span, text }) => ({ span: spanReport(span), text })),
    })),
  };
}

function labelReport(label: Label): JsonLabel {
  return { path: label.source.path, ...partOf(label), ...placeOf(label.source, label.span), message: label.message };
}

/** A span, and the positions of its ends. */
export function placeOf(source: Source, span: Span): JsonPlace {
  return { span: spanReport(span), start: positionAt(source, span.start), end: positionAt(source, span.end) };
}

function spanReport({ start, end }: Span): Span {
  return { start, end };
}

function partOf({ part }: { readonly part?: string }): { part?: string } {
  return part === undefined ? {} : { part };
}
