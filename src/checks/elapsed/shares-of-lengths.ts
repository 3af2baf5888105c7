import type { TimexMention } from "../../claims/mention.js";
import { sentenceBefore } from "../../claims/reading.js";
import { joins } from "../../claims/relations/figures.js";
import { isEndOfPhrase } from "../../claims/relations/said-again.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { dictionary } from "../../text/dictionary.js";
import { multiply, type Rational, rational, toDecimal, toNumber } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { writeLength } from "../wording/times.js";
import { quoted } from "../wording/words.js";

/** "was jailed for 36 months. She must serve half of that term, two years": a fraction of the one length told before. */
export function* sharesOfLengths(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  const { block, sentence, reading } = place;
  const view = viewOf(block, sentence);
  const lengths = sentence.mentions.filter(isLength);
  for (const share of sentence.mentions) {
    if (share.kind !== "quantity" || share.quantity.kind !== "ratio" || share.quantity.bound !== "exact") continue;
    const part = lengths.find(({ first }) => first >= share.next);
    if (!part || !joins(view, share.next, part.first, ofIt) || !isEndOfPhrase(view, part.next)) continue;
    const own = lengths.filter(({ next }) => next <= share.first);
    const before = own.length > 0 ? own : (sentenceBefore(block, sentence)?.mentions.filter(isLength) ?? []);
    const [whole, ...more] = before;
    const [all, told] = [whole && monthsOf(whole), monthsOf(part)];
    if (!whole || more.length > 0 || !all || !told || all.isMonths !== told.isMonths) continue;
    const fraction = share.quantity.min;
    const right = multiply(all.value, fraction);
    if (toNumber(fraction) >= 1 || Math.abs(toNumber(right) - toNumber(told.value)) <= toNumber(told.unit) * 0.45)
      continue;
    const [said, base] = [printed(place, part), printed(place, whole)];
    const inUnit = multiply(right, { n: told.unit.d, d: told.unit.n });
    const written = inUnit.d === 1n ? writeLength(place, part, { value: inUnit, years: toNumber(inUnit) }) : null;
    const unit = all.isMonths ? "months" : "days";
    const sum = `${printed(place, share)} of ${base} is ${written ?? `${toDecimal(right, 1)} ${unit}`}`;
    yield findingAt(check, reading, block, part, claimAt(place, part), {
      message: `${quoted(said)} does not fit: ${sum}`,
      label: sum,
      actual: said,
      expected: [written ?? `${toDecimal(right, 1)} ${unit}`],
      notes: ["Either length or the fraction may be the wrong one"],
      labels: [labelAt(reading, block, whole, "the whole")],
    });
  }
}

function isLength(mention: Place["sentence"]["mentions"][number]): mention is TimexMention {
  if (mention.kind !== "timex" || mention.expression.form !== "duration" || mention.expression.bound !== "exact")
    return false;
  const { amount } = mention.expression;
  return amount !== null && !amount.vague && amount.kind !== "age" && amount.bound === "exact";
}

interface Measured {
  readonly value: Rational;
  /** One of the printed unit, in months or in days. */
  readonly unit: Rational;
  readonly isMonths: boolean;
}

function monthsOf({ expression }: TimexMention): Measured | null {
  if (expression.form !== "duration" || !expression.amount) return null;
  const [months, days] = [inMonths[expression.unit], inDays[expression.unit]];
  const unit = months ?? days;
  if (unit === undefined) return null;
  return {
    value: multiply(expression.amount.min, rational(unit)),
    unit: rational(unit),
    isMonths: months !== undefined,
  };
}

const inMonths: Readonly<Record<string, number>> = dictionary({ month: 1, year: 12, decade: 120 });
const inDays: Readonly<Record<string, number>> = dictionary({ day: 1, night: 1, week: 7, fortnight: 14 });
const ofIt =
  /^(?:of )?(?:that|the|this|these|those|his|her|its|their|which|it|them)(?: (?!own )[a-z'’-]+){0,2} [,(-] (?:or |that is (?:, )?|namely |i e )?$/;
