import type { Claim, Reading } from "../../claims/reading.js";
import { writeInPlace } from "../../claims/write-figure.js";
import type { Fact, Truth } from "../../facts/fact.js";
import type { DateVerdict, ElapsedVerdict, FigureVerdict, Verdict } from "../../facts/verdict.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding, Label } from "../../findings/finding.js";
import { findingAt, fixAt, type Say } from "./finding-at.js";
import { asOfText, claimText, quoted, sayDate, sayPeriod } from "./words.js";

/** The finding of a verdict that is no agreement, worded for the check that speaks. */
export function factFinding(check: Pick<CheckInfo, "id" | "severity">, reading: Reading, verdict: Verdict): Finding {
  const { claim } = verdict;
  const say =
    verdict.about === "figure"
      ? sayFigure(verdict)
      : verdict.about === "date"
        ? sayWrongDate(verdict)
        : sayElapsed(verdict);
  return findingAt(check, reading, claim.block, claim.mention, claim, {
    ...say,
    fact: verdict.fact.id,
    asOf: asOfText(claim),
    ...severityOf(verdict.fact, check),
  });
}

function severityOf(fact: Fact, check: Pick<CheckInfo, "severity">): Pick<Say, "severity"> {
  return { severity: fact.severity ?? check.severity };
}

function sayFigure(verdict: FigureVerdict): Say {
  const { claim, fact, truth, value, garble, other } = verdict;
  const said = claimText(claim);
  const corrected = correctionOf(claim, truth, fact.unit);
  const period = value.from === null && value.until === null ? "" : ` ${sayPeriod(value.from, value.until)}`;
  const notes = [`The rules have ${truth.text}${period}`];
  if (garble) notes.push(`Likely slip: ${garble.words}`);
  if (other) notes.push(`${other.truths[0]?.text ?? ""} was the figure ${sayPeriod(other.from, other.until)}`);
  if (fact.note) notes.push(fact.note);
  const right = corrected ?? truth.text;
  const message =
    verdict.kind === "outdated"
      ? `${fact.title}: ${quoted(said)} is out of date; it is ${right}`
      : verdict.kind === "garbled"
        ? `${fact.title}: ${quoted(said)} looks garbled; it is ${right}`
        : `${fact.title}: ${quoted(said)} contradicts the rules; it is ${right}`;
  return {
    message: wherePast(verdict) ? message.replace(/; it is /, "; it was ") : message,
    label:
      verdict.kind === "outdated"
        ? `held ${other ? sayPeriod(other.from, other.until) : "before"}`
        : `the rules have ${truth.text}`,
    actual: said,
    expected: corrected === null ? [] : [corrected],
    notes,
    authority: truth.authority ?? fact.authority,
    labels: [
      ruleLabel(fact, truth.span, verdict.kind === "outdated" ? "in force on that day" : `declared here${period}`),
    ],
    fixes: corrected === null ? [] : fixAt(claim.block, claim.mention, `Write ${corrected}`, corrected, "unsafe"),
  };
}

/** A value that is over by the article's day is spoken of in the past. */
function wherePast({ claim }: FigureVerdict): boolean {
  return claim.asOf.explicit && !claim.asOf.current;
}

/** The true figure in the article's own style; null for sanity bounds, which name no one figure. */
export function correctionOf(claim: Claim, truth: Truth, unit: Parameters<typeof writeInPlace>[3]): string | null {
  const { low, high } = truth.interval;
  if (low === null || high === null || low.n !== high.n || low.d !== high.d) {
    return truth.quantity.bound === "about"
      ? writeInPlace(claim.block.block, claim.mention, truth.quantity.min, unit)
      : null;
  }
  return writeInPlace(claim.block.block, claim.mention, low, unit);
}

function sayWrongDate(verdict: DateVerdict): Say {
  const { claim, fact, garble } = verdict;
  const said = claimText(claim);
  const [corrected] = verdict.expected;
  const notes = [`The rules have ${sayDate(verdict.truthText)}`];
  if (garble) notes.push(`Likely slip: ${garble.words}`);
  if (fact.note) notes.push(fact.note);
  return {
    message: `${verdict.happening}: ${quoted(said)} ${garble ? "looks garbled" : "contradicts the rules"}; the date is ${sayDate(verdict.truthText)}`,
    label: `the rules have ${sayDate(verdict.truthText)}`,
    actual: said,
    expected: verdict.expected,
    notes,
    authority: fact.authority,
    labels: [ruleLabel(fact, verdict.truthSpan, "declared here")],
    fixes: corrected === undefined ? [] : fixAt(claim.block, claim.mention, `Write ${corrected}`, corrected, "unsafe"),
  };
}

function sayElapsed(verdict: ElapsedVerdict): Say {
  const { claim, fact } = verdict;
  const said = claimText(claim);
  const [corrected] = verdict.expected;
  return {
    message: `${fact.title}: ${quoted(said)} contradicts the rules; ${verdict.reckoning}`,
    label: corrected === undefined ? "does not add up" : `should be ${corrected}`,
    actual: said,
    expected: verdict.expected,
    notes: [`${capital(verdict.reckoning)}`, ...(fact.note ? [fact.note] : [])],
    authority: fact.authority,
    labels: [ruleLabel(fact, verdict.truthSpan, "declared here")],
    fixes: corrected === undefined ? [] : fixAt(claim.block, claim.mention, `Write ${corrected}`, corrected, "unsafe"),
  };
}

export function ruleLabel(fact: Fact, span: Label["span"], message: string): Label {
  return { source: fact.source, span, message };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
