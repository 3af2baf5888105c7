import type { Finding, Label, Severity } from "../findings/finding.js";
import { lineSpan, positionAt, type Source, slice } from "../text/source.js";
import type { Span } from "../text/span.js";

/** What may be said beside a mistake's headline. */
export interface MistakeDetails {
  /** Check that speaks; `invalid-rule` unless given. */
  readonly check?: string;
  readonly severity?: Severity;
  /** The words under the mark. */
  readonly label?: string;
  readonly notes?: readonly string[];
  /** Texts that would replace exactly the span, best first. */
  readonly expected?: readonly string[];
  readonly labels?: readonly Label[];
  readonly fact?: string | null;
}

/** A finding about a file that was written for claimlint: a rule file, a configuration. */
export function mistake(source: Source, span: Span, message: string, details: MistakeDetails = {}): Finding {
  return {
    check: details.check ?? "invalid-rule",
    severity: details.severity ?? "error",
    message,
    source,
    span,
    label: details.label ?? "",
    actual: null,
    expected: details.expected ?? [],
    notes: details.notes ?? [],
    fact: details.fact ?? null,
    authority: null,
    quoted: false,
    speaker: null,
    asOf: null,
    labels: details.labels ?? [],
    fixes: [],
    context: slice(source, lineSpan(source, positionAt(source, span.start).line)).trim(),
  };
}

/** Says what is wrong at a span of one file; `also` are further places in that file. */
export type Say = (span: Span, message: string, details?: SayDetails) => void;
export type SayDetails = Omit<MistakeDetails, "labels"> & {
  readonly also?: readonly { readonly span: Span; readonly message: string }[];
};

/** Collects what is said about a source into `findings`; `defaults` hold where the details say nothing else. */
export function sayInto(findings: Finding[], source: Source, defaults: MistakeDetails = {}): Say {
  return (span, message, details = {}) => {
    const labels = (details.also ?? []).map((place) => ({ source, ...place }));
    findings.push(mistake(source, span, message, { ...defaults, ...details, labels }));
  };
}

/** A piece of a file as a message quotes it: one line, at most `longest` characters, between backticks. */
export function quote(text: string, longest = 40): string {
  const line = text.replace(/\s+/g, " ").trim();
  const shown = line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
  return `\`${shown.replaceAll("`", "'")}\``;
}

/** "a, b and c". */
export function listOf(names: readonly string[], word: "and" | "or"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** "`a`, `b` and `c`". */
export function listQuoted(names: readonly string[], word: "and" | "or"): string {
  const quoted = names.map((name) => quote(name));
  return listOf(quoted, word);
}
