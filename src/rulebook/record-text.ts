import { asOfText, claimText, sayDays } from "../checks/wording/words.js";
import type { BlockReading, Reading } from "../claims/reading.js";
import { sourceSpan } from "../document/document.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Occurrence } from "../facts/occurrences.js";
import type { Trial } from "../facts/trial.js";
import type { TextRecord, TrialRecord } from "../findings/fact-record.js";
import type { Label, Severity } from "../findings/finding.js";
import { mistake } from "../schema/mistake.js";
import { positionAt, type Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import { explainFacts, namesSubject } from "./explain-fact.js";
import { sayExplanation, sayTie, sayTrial, telling, textOf } from "./say-trial.js";

/** What a text has of a fact, by the fact's index: the words that were met, and what came of every figure beside them. */
export function recordText(reading: Reading, base: FactBase, index: number): TextRecord {
  const { source } = reading.document;
  const explanation = explainFacts(reading, base)(index);
  const trials = telling(explanation.trials).map((trial) => recordTrial(source, trial));
  return {
    path: source.path,
    date: reading.anchor?.edtf ?? null,
    applies: explanation.isOpen,
    met: explanation.occurrences.map((hit) => ({
      role: hit.role,
      text: textOf(hit),
      start: positionAt(source, placeOf(hit).start),
    })),
    trials: trials.sort((a, b) => a.finding.span.start - b.finding.span.start),
    reason: trials.length === 0 ? (sayExplanation(explanation)[0] ?? null) : null,
  };
}

/** True when a text names the fact, in a place where the rule file applies. */
export function speaksOf({ applies, met }: TextRecord): boolean {
  return applies && met.some(namesSubject);
}

function recordTrial(source: Source, trial: Trial): TrialRecord {
  const { subject, claim, outcome } = trial;
  const verdict = "kind" in outcome ? outcome.kind : "silent";
  const named = placeOf(subject);
  const span = claim ? sourceSpan(claim.block.block, claim.mention) : named;
  const message = sayTrial(trial);
  const labels: Label[] = claim && !covers(span, named) ? [{ source, span: named, message: "the fact's words" }] : [];
  return {
    verdict,
    subject: textOf(subject),
    said: claim ? claimText(claim) : null,
    start: positionAt(source, span.start),
    asOf: claim && asOfText(claim),
    message,
    finding: mistake(source, span, message, {
      check: verdict,
      severity: severityOf[verdict],
      label: claim ? said[verdict] : "the fact's words",
      labels,
      notes: claim ? [sayTie(trial), sayTime(trial)].filter((note) => note !== null) : [],
    }),
  };
}

const severityOf: Readonly<Record<TrialRecord["verdict"], Severity>> = {
  agree: "notice",
  contradict: "error",
  outdated: "warning",
  garbled: "error",
  silent: "notice",
};

const said: Readonly<Record<TrialRecord["verdict"], string>> = {
  agree: "agrees",
  contradict: "contradicts it",
  outdated: "another period's value",
  garbled: "a known slip gives this",
  silent: "not held against it",
};

/** Which time a claim was taken to speak of, and who says so. */
function sayTime({ claim }: Trial): string {
  if (!claim) return "";
  const { asOf, speaker, quoted } = claim;
  const { start, end } = asOf;
  const when =
    start !== null && end !== null
      ? `Said of ${sayDays({ start, end })}`
      : start === null && end === null
        ? "No time is given or implied"
        : start === null
          ? "Said of the past"
          : "Said of what is to come";
  const why = asOf.explicit ? ", which the sentence names" : asOf.current ? ", the article's own date" : "";
  const who = speaker === null ? (quoted ? "; in quotation marks" : "") : `; in the words of ${speaker}`;
  return `${when}${why}${who}`;
}

function placeOf({ block, first, next }: Occurrence): Span {
  return sourceSpan(block.block, wordsOf(block, first, next));
}

function wordsOf({ tokens }: BlockReading, first: number, next: number): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[next - 1] ?? 0 };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
