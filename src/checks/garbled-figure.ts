import type { QuantityMention } from "../claims/mention.js";
import { type Claim, claimsOf, type Reading, type SentenceReading } from "../claims/reading.js";
import type { Change } from "../claims/relations/change.js";
import { lexeme } from "../claims/token-access.js";
import { writeFigure } from "../claims/write-figure.js";
import type { FigureVerdict, Verdict } from "../facts/verdict.js";
import type { Finding } from "../findings/finding.js";
import { compareRational, isWhole, multiply, type Rational, rational, toDecimal } from "../values/rational.js";
import type { Check } from "./check.js";
import { correctionOf, factFinding, ruleLabel } from "./wording/fact-findings.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import { asOfText, claimText, quoted, sayPeriod } from "./wording/words.js";

export const garbledFigure: Check = {
  id: "garbled-figure",
  family: "figures",
  severity: "error",
  title: "a figure that was damaged on the way",
  finds:
    "Figures whose notation is broken (2,5 · 223,00 · 14,,300 · 1.234.567 · l00 · Â£3m), and figures that a known kind of damage makes of a true one in the claim rules: a lost thousand, a decimal comma, digits dropped, doubled or swapped. Grouping of other countries in quotation marks and lists of numbers are left alone.",
  matters: "A lost thousand turns an army into a handful; a decimal comma reads as thousands.",
  example: {
    wrong: "American troops in Iraq dropped from 3 to 2,5.",
    right: "American troops in Iraq dropped from 3,000 to 2,500.",
  },
  remedy:
    "Restore the figure from the source. The correction that is offered without a rule is a likely reading, not a proof.",
  *judge({ reading, verdicts }) {
    const byRule = new Set<unknown>();
    for (const finding of damagedByRule(reading, verdicts, byRule)) yield finding;
    for (const claim of claimsOf(reading)) {
      if (byRule.has(claim.mention) || claim.mention.kind !== "quantity") continue;
      const change = claim.sentence.changes.find(
        ({ before, after }) => before === claim.mention || after === claim.mention,
      );
      const other = change && (change.before === claim.mention ? change.after : change.before);
      if (change?.adjacent && other && first(change) !== claim.mention && isDamaged(other)) continue;
      if (change?.adjacent && isDamaged(claim.mention) !== isDamaged(other) && !isDamaged(claim.mention)) continue;
      if (!isDamaged(claim.mention)) continue;
      const finding =
        change?.adjacent && isPairDamage(change) ? pairFinding(reading, claim, change) : singleFinding(reading, claim);
      if (finding) yield finding;
    }
  },
};

/** Verdicts of the rules; a pair "from A to B" that is garbled on both sides is one finding. */
function* damagedByRule(reading: Reading, verdicts: readonly Verdict[], done: Set<unknown>): Iterable<Finding> {
  const garbled = verdicts.filter((verdict) => verdict.kind === "garbled");
  for (const verdict of garbled) {
    if (done.has(verdict.claim.mention)) continue;
    const pair = verdict.about === "figure" ? pairOf(verdict, garbled) : null;
    if (verdict.about === "figure" && pair) {
      done.add(verdict.claim.mention).add(pair.claim.mention);
      yield pairByRule(reading, verdict, pair);
    } else {
      done.add(verdict.claim.mention);
      yield factFinding(garbledFigure, reading, verdict);
    }
  }
  for (const verdict of verdicts) if (verdict.kind !== "garbled") done.add(verdict.claim.mention);
}

/** The other side of the same change, garbled too. */
function pairOf(verdict: FigureVerdict, garbled: readonly Verdict[]): FigureVerdict | null {
  const change = changeOf(verdict.claim);
  if (!change?.adjacent) return null;
  const partner = garbled.find(
    (other) =>
      other !== verdict &&
      other.claim.sentence === verdict.claim.sentence &&
      (other.claim.mention === change.before || other.claim.mention === change.after),
  );
  return partner?.about === "figure" ? partner : null;
}

function changeOf({ sentence, mention }: Claim): Change | undefined {
  return sentence.changes.find(({ before, after }) => before === mention || after === mention);
}

function pairByRule(reading: Reading, a: FigureVerdict, b: FigureVerdict): Finding {
  const [left, right] = a.claim.mention.start < b.claim.mention.start ? [a, b] : [b, a];
  const { block } = left.claim;
  const span = { start: left.claim.mention.start, end: right.claim.mention.end };
  const said = block.block.text.slice(span.start, span.end);
  const sides = [left, right].map((side) => correctionOf(side.claim, side.truth, side.fact.unit));
  const between = block.block.text.slice(left.claim.mention.end, right.claim.mention.start);
  const corrected = sides.every((side) => side !== null) ? sides.join(between) : null;
  const after = left.claim.role === "after" ? left : right;
  return findingAt(garbledFigure, reading, block, span, left.claim, {
    message: `${left.fact.title}: ${quoted(said)} looks garbled; it is ${corrected ?? after.truth.text}`,
    label: "the thousands are lost",
    severity: left.fact.severity ?? garbledFigure.severity,
    actual: `${toDecimal(minOf(left.claim))}${between}${toDecimal(minOf(right.claim))}`,
    expected: corrected === null ? [] : [corrected],
    notes: [
      ...[left, right].map(
        (side) => `The rules have ${side.truth.text} ${sayPeriod(side.value.from, side.value.until)}`,
      ),
      "Likely slip: the thousands are lost",
    ],
    fact: left.fact.id,
    authority: after.truth.authority ?? left.fact.authority,
    asOf: asOfText(after.claim),
    labels: [left, right].map((side) =>
      ruleLabel(side.fact, side.truth.span, side.claim.role === "before" ? "before" : "after"),
    ),
    fixes: corrected === null ? [] : fixAt(block, span, `Write ${corrected}`, corrected, "unsafe"),
  });
}

function minOf({ mention }: Claim): Rational {
  return mention.kind === "quantity" ? mention.quantity.min : rational(0);
}

/** Damage that shows without any rule. */
function isDamaged(mention: unknown): boolean {
  const candidate = mention as QuantityMention;
  return candidate?.kind === "quantity" && candidate.quantity.defects.some((defect) => defect !== "wrong-suffix");
}

function first(change: Change): unknown {
  return change.before.start < change.after.start ? change.before : change.after;
}

/** "from 3 to 2,5" of things that have no halves: both sides have lost their thousands. */
function isPairDamage(change: Change): boolean {
  return (
    change.before.kind === "quantity" &&
    change.after.kind === "quantity" &&
    change.before.quantity.unit === null &&
    change.after.quantity.unit === null
  );
}

function pairFinding(reading: Reading, claim: Claim, change: Change): Finding | null {
  const [left, right] =
    change.before.start < change.after.start ? [change.before, change.after] : [change.after, change.before];
  if (left.kind !== "quantity" || right.kind !== "quantity") return null;
  const { block, sentence } = claim;
  const span = { start: left.start, end: right.end };
  const said = block.block.text.slice(span.start, span.end);
  const between = block.block.text.slice(left.end, right.start);
  const plain = [left, right].map((side) => writeFigure(side.quantity.min, plainStyle)).join(between);
  const whole = countsWholeThings(block, sentence, left, right);
  const restored = whole
    ? [left, right].map((side) => writeFigure(multiply(side.quantity.min, thousand), plainStyle)).join(between)
    : plain;
  return findingAt(garbledFigure, reading, block, span, claim, {
    message: whole
      ? `${quoted(said)} looks garbled: ${whole} have no halves; it may be ${restored}`
      : `${quoted(said)} has a decimal comma; English has a point: ${plain}`,
    label: whole ? "the thousands may be lost" : "a decimal comma",
    actual: plain,
    expected: whole ? [restored] : [plain],
    notes: whole
      ? [
          `“2,5” in English copy is neither 2.5 nor 2,500; of ${whole} only thousands can be meant`.replace(
            "2,5",
            badText(block.block.text, left, right),
          ),
          "A likely reading, not a proof: look the figures up",
        ]
      : [],
    fixes: whole ? [] : fixAt(block, span, `Write ${plain}`, plain, "safe"),
    asOf: asOfText(claim),
  });
}

function badText(text: string, left: QuantityMention, right: QuantityMention): string {
  const bad = right.quantity.defects.length > 0 ? right : left;
  return text.slice(bad.core.start, bad.core.end);
}

/** The noun of things that come in whole numbers only, when that is what the sentence counts; null otherwise. */
function countsWholeThings(
  block: Claim["block"],
  sentence: SentenceReading,
  ...mentions: QuantityMention[]
): string | null {
  const { tokens } = block;
  for (const mention of mentions) {
    const head = mention.counted?.head;
    if (head !== undefined)
      return lexeme(tokens, head)?.indivisible ? tokens.text.slice(tokens.start[head], tokens.end[head]) : null;
  }
  const start = Math.min(...mentions.map((mention) => mention.first));
  const clause = sentence.syntax.clauses[sentence.syntax.clauseOf[start - sentence.first] ?? 0];
  // The first such noun heads what changes: "the number of soldiers in the province dropped".
  for (let at = clause?.first ?? sentence.first; at < start; at++) {
    if (lexeme(tokens, at)?.indivisible) return tokens.text.slice(tokens.start[at], tokens.end[at]);
  }
  return null;
}

/** One figure with broken notation. */
function singleFinding(reading: Reading, claim: Claim): Finding | null {
  const { block, mention } = claim;
  if (mention.kind !== "quantity") return null;
  const { quantity } = mention;
  const [defect] = quantity.defects;
  if (!defect || defect === "wrong-suffix" || isListComma(claim)) return null;
  const said = claimText(claim);
  const head = mention.counted?.head;
  const wholeThings = head !== undefined && lexeme(block.tokens, head)?.indivisible === true;
  // A document that is quoted may be written in another country's notation; a speaker's troops are as whole as ours.
  if (claim.quoted && !wholeThings && foreignNotation.has(defect)) return null;
  const readings = readingsOf(mention, block.block.text, wholeThings);
  const written = readings.map((reading) => replaceCore(block.block.text, mention, reading));
  const [best] = written;
  const single = written.length === 1;
  return findingAt(garbledFigure, reading, block, mention, claim, {
    message: `${quoted(said)} is garbled: ${reasons[defect]}`,
    label: labels[defect] ?? "garbled",
    actual: said,
    expected: written,
    notes: wholeThings && defect === "decimal-comma" ? ["What is counted has no halves"] : [],
    fixes: single && best && isNotation(defect) ? fixAt(block, mention, `Write ${best}`, best, "safe") : [],
    asOf: asOfText(claim),
  });
}

/** "1,2 and 3", "results 3,5 and 7": a list of numbers without spaces. */
function isListComma({ block, mention }: Claim): boolean {
  if (mention.kind !== "quantity" || !mention.quantity.defects.includes("decimal-comma")) return false;
  const after = block.block.text.slice(mention.end, mention.end + 8);
  return /^(?:,\d| and \d| or \d| & \d)/.test(after) || /\d,$/.test(block.block.text.slice(0, mention.start).trimEnd());
}

/** What the digits can have been, best first. */
function readingsOf(mention: QuantityMention, text: string, wholeThings: boolean): string[] {
  const { quantity, core } = mention;
  const { min, written } = quantity;
  const style = { group: ",", magnitude: written.magnitude };
  const asRead = writeFigure(min, style);
  const [defect] = quantity.defects;
  if (defect === "decimal-comma" && quantity.unit === null && !written.magnitude && wholeThings) {
    const [integer = "", decimals = ""] = text.slice(core.start, core.end).split(",");
    const padded = `${integer}${decimals.padEnd(3, "0")}`;
    return [writeFigure(rational(BigInt(padded)), style)];
  }
  if (defect === "short-group" && isWhole(min) && compareRational(min, thousand) >= 0) return [asRead];
  return [asRead];
}

function replaceCore(text: string, mention: QuantityMention, core: string): string {
  const clean = (piece: string): string => piece.replace("Â", "").replace("â‚¬", "€");
  if (mention.quantity.defects.includes("letter-for-digit") && mention.quantity.unit) {
    return `$${core}`;
  }
  return clean(text.slice(mention.start, mention.core.start)) + core + clean(text.slice(mention.core.end, mention.end));
}

function isNotation(defect: string): boolean {
  return defect !== "short-group" && defect !== "long-group";
}

const foreignNotation = new Set<string>(["decimal-comma", "mixed-separators", "point-groups"]);
const thousand = rational(1000);
const plainStyle = { group: ",", magnitude: null };

const reasons: Readonly<Record<string, string>> = {
  "decimal-comma": "a comma stands where English has a decimal point or a group of three digits",
  "short-group": "a group after a comma has three digits",
  "long-group": "a group after a comma has three digits, not more",
  "doubled-separator": "a separator stands twice",
  "point-groups": "points stand between groups where English has commas",
  "mixed-separators": "point and comma have changed places",
  "stray-space": "a space stands inside the figure",
  "letter-for-digit": "a letter stands for a digit",
  mojibake: "a broken character stands in the figure",
  "two-points": "it has two decimal points",
};
const labels: Readonly<Record<string, string>> = {
  "decimal-comma": "decimal comma",
  "short-group": "a digit is lost",
  "long-group": "a comma is lost or a digit too many",
  "doubled-separator": "doubled separator",
  "point-groups": "points between groups",
  "mixed-separators": "separators of another language",
  "stray-space": "stray space",
  "letter-for-digit": "letter for digit",
  mojibake: "broken encoding",
  "two-points": "two decimal points",
};
