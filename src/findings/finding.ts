import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";

/** How much a finding weighs. `error`: proved by a rule, arithmetic or the calendar; `warning`: strong evidence. */
export type Severity = "error" | "warning" | "notice";

/** From the lightest to the heaviest. */
export const severities: readonly Severity[] = ["notice", "warning", "error"];

/** A place with words of its own: in the article, in the rule file, in another article. */
export interface Label {
  readonly source: Source;
  readonly span: Span;
  readonly message: string;
  /** The part of a container (a docx paragraph, a line of an archive) that holds the span. */
  readonly part?: string;
}

/** One replacement: the span's text gives way to `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * A correction that can be applied to the finding's source.
 * `safe`: notation with one reading, the meaning stays; `unsafe`: changes what is said, so an editor must ask for it.
 */
export interface Fix {
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly Edit[];
}

/** What an editor is shown. Plain data: reports and editors need nothing else. */
export interface Finding {
  /** Id of the check that speaks. */
  readonly check: string;
  readonly severity: Severity;
  /** A headline that stands on its own, without a full stop. */
  readonly message: string;
  readonly source: Source;
  readonly span: Span;
  /** The words under the mark, at most a short line. */
  readonly label: string;
  /** What is said, in plain notation; null where a place and a message are all there is. */
  readonly actual: string | null;
  /** Texts that would replace exactly `span`, in the article's own style, best first. */
  readonly expected: readonly string[];
  /** How it was reckoned, and what else an editor should know; whole sentences without a full stop. */
  readonly notes: readonly string[];
  /** Id of the fact that proves it. */
  readonly fact: string | null;
  /** On whose authority. */
  readonly authority: string | null;
  /** The figure stands in quotation marks or is attributed to a speaker. */
  readonly quoted: boolean;
  readonly speaker: string | null;
  /** The time that the claim speaks of, as EDTF. */
  readonly asOf: string | null;
  readonly labels: readonly Label[];
  readonly fixes: readonly Fix[];
  /** The sentence around the span, as printed: identity for baselines. */
  readonly context: string;
  readonly part?: string;
}

/** Order of findings in every report: path, place, check, message. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.source.path, b.source.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message)
  );
}

/** Order by code units: the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
