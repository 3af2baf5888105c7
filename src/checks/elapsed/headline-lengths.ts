import type { TimexMention } from "../../claims/mention.js";
import type { Reading } from "../../claims/reading.js";
import { isOneOf } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { fromDay } from "../../values/calendar.js";
import { rational, toNumber } from "../../values/rational.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, headlinePlaces, type Place, placesOf, printed } from "../wording/places.js";
import { writeLength } from "../wording/times.js";
import { quoted } from "../wording/words.js";

/** "40 years on, survivors go back" above a text of 2008 in which the only year of the past is 1958. */
export function* headlineLengths(check: Pick<CheckInfo, "id" | "severity">, reading: Reading): Iterable<Finding> {
  const { anchor } = reading;
  if (anchor?.start == null || anchor.end === null || anchor.end - anchor.start > 366) return;
  const [head] = headlinePlaces(reading);
  const length = head?.sentence.mentions.find((mention) => isYearsOn(head, mention));
  if (!head || length?.kind !== "timex") return;
  const today = fromDay(anchor.end).year;
  const dated = placesOf(reading).flatMap((place) =>
    place.sentence.mentions.flatMap((date) => {
      const year = yearOf(date);
      return year !== null && year < today ? [{ place, date, year }] : [];
    }),
  );
  const [first] = dated;
  if (first?.date.kind !== "timex" || dated.some(({ year }) => year !== first.year)) return;
  const { expression } = length;
  if (expression.form !== "duration" && expression.form !== "offset") return;
  const said = toNumber(expression.amount?.min ?? rational(0)) * (expression.unit === "decade" ? 10 : 1);
  const right = today - first.year;
  // Another year than the one meant hardly ever lies as many decades off, or half as far again.
  const off = Math.abs(said - right);
  if (
    off <= 1 ||
    right <= 0 ||
    !(off % 10 === 0 || (off <= 5 && said >= 10)) ||
    Math.max(said, right) > 2 * Math.min(said, right)
  )
    return;
  const text = printed(head, length);
  const written = writeLength(head, length, { value: rational(right), years: right });
  yield findingAt(check, reading, head.block, length, claimAt(head, length), {
    message: `${quoted(text)} does not fit: from ${first.year} to ${today} is ${right} years`,
    label: `from ${first.year} to ${today} is ${right} years`,
    actual: text,
    expected: written === null ? [] : [written],
    notes: ["The length or the year may be the wrong one"],
    labels: [labelAt(reading, first.place.block, first.date, "the only year of the text")],
  });
}

/** "40 years on", "Thirty years later", "50 years after" */
function isYearsOn({ block: { tokens } }: Place, mention: Place["sentence"]["mentions"][number]): boolean {
  if (mention.kind !== "timex") return false;
  const { expression, next } = mention;
  if (expression.form !== "duration" && expression.form !== "offset") return false;
  const { amount, unit } = expression;
  if (
    !amount ||
    amount.vague ||
    amount.bound !== "exact" ||
    amount.kind === "age" ||
    (unit !== "year" && unit !== "decade")
  )
    return false;
  return (expression.form === "offset" && expression.direction > 0) || isOneOf(tokens, next, followers);
}

function yearOf(mention: TimexMention | Place["sentence"]["mentions"][number]): number | null {
  if (mention.kind !== "timex" || mention.expression.form !== "calendar") return null;
  const { year, shortYear, fiscal } = mention.expression;
  return year === undefined || shortYear || fiscal ? null : year;
}

const followers = wordSet("on after since later");
