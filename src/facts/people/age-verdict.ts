import type { Claim } from "../../claims/reading.js";
import { quantityOf } from "../../claims/relations/change.js";
import { writeInPlace } from "../../claims/write-figure.js";
import { type Ages, agesAt as agesBetween, agrees } from "../../values/age.js";
import { rational, toNumber } from "../../values/rational.js";
import type { DatedText, PersonFact } from "../fact.js";
import type { Occurrence } from "../occurrences.js";
import type { AgeVerdict, Days } from "../verdict.js";
import type { Naming } from "./namings.js";

/** A time at which somebody may have the age that is printed. */
export type AgeTime = AgeVerdict["when"];

/**
 * Holds an age against the date of birth: right when it is the age at one of the times that may be meant. Null when birth
 * and times leave more than two ages open.
 */
export function judgeAge(claim: Claim, naming: Naming, times: readonly AgeTime[]): AgeVerdict | null {
  const { born } = naming.fact;
  const quantity = quantityOf(claim.mention);
  const [meant] = times;
  if (!born || !quantity || !meant || quantity.vague || quantity.defects.length > 0) return null;
  const ages = times.map((time) => agesAt(born, time));
  const known = ages[0] as Ages;
  if (known.high - known.low > 2 || known.high < 0) return null;
  const [min, max] = [toNumber(quantity.min), toNumber(quantity.max)];
  const isRight = ages.some((age) => agrees(min, max, quantity.bound, age));
  const right = quantity.bound === "exact" && !isRight ? [...new Set([known.high, known.low])] : [];
  return {
    about: "age",
    kind: isRight ? "agree" : "contradict",
    claim,
    fact: naming.fact,
    subject: asOccurrence(naming),
    truthText: born.text,
    truthSpan: born.span,
    low: known.low,
    high: known.high,
    when: meant,
    expected: right.flatMap((age) => writeInPlace(claim.block.block, claim.mention, rational(age), null) ?? []),
  };
}

/** The least and the most that somebody can be; a birth known to the day leaves one age on any day. */
export function agesAt({ date }: DatedText, time: Days): Ages {
  const start = date.start ?? date.end ?? time.end;
  return agesBetween({ start, end: date.end ?? date.start ?? time.start }, time);
}

export function asOccurrence({ block, first, next, factIndex }: Naming): Occurrence {
  return { role: "person", fact: factIndex, block, first, next };
}

/** The days on which a person's life is known to have ended. */
export function deathOf({ died }: PersonFact): Days | null {
  const start = died?.date.start;
  const end = died?.date.end;
  return start == null || end == null ? null : { start, end };
}
