import type { Claim, Reading } from "../../claims/reading.js";
import { writeInPlace } from "../../claims/write-figure.js";
import type { Fact, Truth } from "../../facts/fact.js";
import type { AgeVerdict, DateVerdict, ElapsedVerdict, FigureVerdict, Verdict } from "../../facts/verdict.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding, Label } from "../../findings/finding.js";
import { uncapitalise } from "../../text/capital.js";
import type { Span } from "../../text/span.js";
import type { Quantity } from "../../values/quantity.js";
import { absolute, isEqual, powerOfTen, type Rational, rational, roundTo, toNumber } from "../../values/rational.js";
import { digitsOf } from "../../values/telling-slip.js";
import { canConvert, convert, type Unit } from "../../values/unit.js";
import { findingAt, fixAt, type Say } from "./finding-at.js";
import { asOfText, claimText, onDate, quoted, sayDate, sayDays, sayPeriod } from "./words.js";

/** The finding of a verdict that is no agreement, worded for the check that speaks. */
export function factFinding(check: Pick<CheckInfo, "id" | "severity">, reading: Reading, verdict: Verdict): Finding {
  const { claim } = verdict;
  return findingAt(check, reading, claim.block, spanOf(verdict), claim, {
    ...sayVerdict(verdict),
    fact: verdict.fact.id,
    asOf: asOfText(claim),
    ...severityOf(verdict.fact, check),
  });
}

function sayVerdict(verdict: Verdict): Say {
  switch (verdict.about) {
    case "figure":
      return sayFigure(verdict);
    case "date":
      return sayWrongDate(verdict);
    case "elapsed":
      return sayElapsed(verdict);
    case "age":
      return sayAge(verdict);
  }
}

/** The figure or date; of a life span "(1930-2012)" the year that is wrong. */
function spanOf(verdict: Verdict): Span {
  return verdict.about === "date" ? verdict.span : verdict.claim.mention;
}

function severityOf(fact: Fact, check: Pick<CheckInfo, "severity">): Pick<Say, "severity"> {
  return { severity: fact.severity ?? check.severity };
}

function sayFigure(verdict: FigureVerdict): Say {
  const { claim, fact, truth, value, garble, other } = verdict;
  const said = claimText(claim);
  const corrections = correctionsOf(claim, truth, fact.unit);
  const [corrected = null] = corrections;
  const period = value.from === null && value.until === null ? "" : ` ${sayPeriod(value.from, value.until)}`;
  const notes = [`The rules have ${truth.text}${period}`];
  if (garble) notes.push(`Likely slip: ${garble.words}`);
  if (other) notes.push(`${other.truths[0]?.text ?? ""} was the figure ${sayPeriod(other.from, other.until)}`);
  if (fact.note) notes.push(fact.note);
  const right = corrected === null ? truth.text : isInWords(claim) ? uncapitalise(corrected) : corrected;
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
    expected: corrections,
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

/** The correction, and for a figure in words also the one in digits, first where the words are many. */
function correctionsOf(claim: Claim, truth: Truth, unit: Parameters<typeof writeInPlace>[3]): string[] {
  const own = correctionOf(claim, truth, unit);
  const value = truth.interval.low;
  if (own === null || !isInWords(claim) || !value || value.n < 10n * value.d) return own ? [own] : [];
  const digits = writeInPlace(claim.block.block, claim.mention, value, unit, true);
  if (digits === null || digits === own) return [own];
  const opens = claim.block.block.sentences.some(({ start }) => start === claim.mention.start);
  return own.split(" ").length > 2 && !opens ? [digits, own] : [own, digits];
}

function isInWords({ mention }: Claim): boolean {
  return mention.kind === "quantity" && mention.quantity.written.style === "words";
}

/** The true figure in the article's own style; null for sanity bounds, which name no one figure. */
export function correctionOf(claim: Claim, truth: Truth, unit: Parameters<typeof writeInPlace>[3]): string | null {
  const { low, high } = truth.interval;
  // "half", where the rules have 38 percent
  if (claim.mention.kind === "quantity" && claim.mention.quantity.kind === "ratio") return truth.text;
  if (low === null || high === null || low.n !== high.n || low.d !== high.d) {
    return truth.quantity.bound === "about"
      ? writeInPlace(claim.block.block, claim.mention, truth.quantity.min, unit)
      : null;
  }
  const said = claim.mention.kind === "quantity" ? claim.mention.quantity : null;
  const isOther = said?.unit && unit && said.unit.code !== unit.code;
  // "€41 million" of £41 million
  if (isOther && !canConvert(unit, said.unit) && isEqual(said.min, low)) return truth.text;
  const isConverted = isOther && canConvert(unit, said.unit);
  if (!isConverted || !truth.quantity.written.magnitude)
    return writeInPlace(claim.block.block, claim.mention, low, unit);
  return writeInPlace(claim.block.block, claim.mention, roundedLike(said, low, unit, truth.quantity), said.unit);
}

/** "930,000 miles" for 1.5 million km: no more of it than the rule knows. */
function roundedLike({ unit: printed }: Quantity, value: Rational, unit: Unit, truth: Quantity): Rational {
  const converted = printed ? convert(value, unit, printed) : value;
  const digits = Math.max(digitsOf(truth.min).length, 2);
  const exponent = Math.floor(Math.log10(toNumber(absolute(converted)))) + 1 - digits;
  if (!Number.isFinite(exponent)) return converted;
  return roundTo(converted, exponent < 0 ? rational(1n, powerOfTen(-exponent)) : rational(powerOfTen(exponent)));
}

function sayWrongDate(verdict: DateVerdict): Say {
  const { claim, fact, garble, span } = verdict;
  const said = claim.block.block.text.slice(span.start, span.end);
  const expected = /\d-\d/.test(said) ? verdict.expected : verdict.expected.map(sayDate);
  const [corrected] = expected;
  const truth = sayDate(verdict.truthText);
  const notes = [`The rules have ${truth}`];
  if (garble) notes.push(`Likely slip: ${garble.words}`);
  if (fact.note) notes.push(fact.note);
  const right = { event: "the date is", birth: "the date of birth is", death: "the date of death is" }[verdict.of];
  return {
    message: `${fact.title}: ${quoted(said)} ${garble ? "looks garbled" : "contradicts the rules"}; ${right} ${truth}`,
    label: `the rules have ${truth}`,
    actual: said,
    expected,
    notes,
    authority: fact.authority,
    labels: [ruleLabel(fact, verdict.truthSpan, "declared here")],
    fixes: corrected === undefined ? [] : fixAt(claim.block, span, `Write ${corrected}`, corrected, "unsafe"),
  };
}

function sayElapsed(verdict: ElapsedVerdict): Say {
  const { fact, low, high, unit, reference } = verdict;
  const length = `${range(low, high)} ${high === 1 ? unit : `${unit}s`}`;
  const other = sayDays(reference);
  const { start } = fact.date;
  if (verdict.reversed && start !== null) {
    const order = start < reference.start ? "later" : "earlier";
    return sayReckoned(verdict, `${other} is ${order} than ${sayDate(verdict.truthText)}`);
  }
  const forward = start === null || start <= reference.start;
  const [from, to] = forward ? [sayDate(verdict.truthText), other] : [other, sayDate(verdict.truthText)];
  return sayReckoned(verdict, `from ${from} to ${to} is ${length}`);
}

function sayAge(verdict: AgeVerdict): Say {
  const { when, low, high, fact } = verdict;
  const age = range(low, high);
  const born = `born ${onDate(sayDate(verdict.truthText))}`;
  const reckoned =
    when.at === "death" && fact.died
      ? `${born} and died ${onDate(sayDate(fact.died.text))}: the age was ${age}`
      : `${born}: the age ${onDate(sayDays(when))} was ${age}`;
  return sayReckoned(verdict, reckoned);
}

function sayReckoned(verdict: ElapsedVerdict | AgeVerdict, reckoning: string): Say {
  const { claim, fact } = verdict;
  const said = claimText(claim);
  const [corrected] = verdict.expected;
  return {
    message: `${fact.title}: ${quoted(said)} contradicts the rules; ${reckoning}`,
    label: corrected === undefined ? "does not add up" : `should be ${verdict.expected.join(" or ")}`,
    actual: said,
    expected: verdict.expected,
    notes: [`The rules have ${sayDate(verdict.truthText)}`, ...(fact.note ? [fact.note] : [])],
    authority: fact.authority,
    labels: [ruleLabel(fact, verdict.truthSpan, "declared here")],
    fixes: corrected === undefined ? [] : fixAt(claim.block, claim.mention, `Write ${corrected}`, corrected, "unsafe"),
  };
}

function range(low: number, high: number): string {
  return low === high ? String(low) : high === low + 1 ? `${low} or ${high}` : `${low} to ${high}`;
}

export function ruleLabel(fact: Fact, span: Label["span"], message: string): Label {
  return { source: fact.source, span, message };
}
