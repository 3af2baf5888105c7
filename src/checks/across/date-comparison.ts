import type { Claim, Reading } from "../../claims/reading.js";
import { agree } from "../../claims/subjects/compare-subjects.js";
import { thingAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf } from "../../claims/token-access.js";
import { isEqual, type Rational } from "../../values/rational.js";
import { calendarOf } from "../conflicts/date-slips.js";
import { occasionOf } from "../conflicts/once-only.js";
import type { Comparison } from "./comparison.js";
import { ageOf, isWeekday, ofDates, startOf } from "./evidence/of-dates.js";
import { commonWords } from "./shared-words.js";
import { dayOf, type Telling } from "./telling.js";
import { isTelltaleDate } from "./values.js";

/** Dates are held against each other where something is said of both, and it is no report that appeared then. */
export const dateComparison: Comparison = {
  areOfTwo,
  evidence: ofDates,
  agree({ subject: a }, { subject: b }) {
    const [left, right] = [a.claim.mention, b.claim.mention];
    if (agree(a, b) || areWeeksApart(left, right)) return true;
    return isSameDay(left, right) || isSameNight(left, right) || isSameNight(right, left);
  },
  isRetold: (a, b) => isTelltaleDate(a) || !areOfTwo(a, b),
  mostWitnesses: 1,
  evolves(odd, others) {
    if (odd.subject.claim.modality !== "planned") return null;
    return [odd, ...others].some(({ reading }) => tellsOfDelay(reading)) ? "daily" : "weekly";
  },
};

function areOfTwo(a: Telling, b: Telling): boolean {
  if (isAftershock(a) !== isAftershock(b) || areOfOneRow(a.subject.claim, b.subject.claim)) return true;
  if (areNewsOfTheirOwn(a, b) || isTimeOfState(a.subject) || isTimeOfState(b.subject)) return true;
  if (commonWords(a.names, b.names) > 0) return false;
  if (occasionOf(a.subject) === "birth") return true;
  return a.names.size > 0 && b.names.size > 0 && commonWords(a.words.names, b.words.names) === 0;
}

/** "its sixth day on Friday", "its fourth day on Wednesday": each has a date of its own. */
function areOfOneRow(a: Claim, b: Claim): boolean {
  const row = ordinalsIn(b);
  return ordinalsIn(a).some(({ noun, value }) =>
    row.some((other) => other.noun === noun && !isEqual(other.value, value)),
  );
}

function ordinalsIn({ block: { tokens }, sentence, clause }: Claim): readonly { noun: string; value: Rational }[] {
  return sentence.mentions.flatMap((mention) => {
    if (mention.kind !== "quantity" || mention.quantity.kind !== "ordinal" || mention.counted === null) return [];
    const isInClause = clause.first <= mention.first && mention.first < clause.next;
    return isInClause ? [{ noun: thingAt(tokens, mention.counted.head), value: mention.quantity.min }] : [];
  });
}

function isAftershock({ words }: Telling): boolean {
  return words.stems.has("aftershock");
}

/** "By Wednesday 5,000 hectares were lost", "took 4,100 vehicles a day in 2015": how it was then, and nothing that happened. */
function isTimeOfState({ claim: { block, sentence, mention } }: Subject): boolean {
  if (isOneOf(block.tokens, mention.first - 1, limits)) return true;
  const isYear = mention.kind === "timex" && mention.timex.granularity === "year";
  return isYear && sentence.mentions.some((other) => other.kind === "quantity" && other.quantity.per != null);
}

const limits = new Set(["by", "until", "till"]);

/** Where a plan is put off, somebody says so. */
function tellsOfDelay({ blocks }: Reading): boolean {
  return blocks.some(({ tokens }) => {
    for (let at = 0; at < tokens.count; at++) if (isOneOf(tokens, at, delays)) return true;
    return false;
  });
}

const delays = new Set(
  "delay delays delayed postpone postponed postponement later earlier instead rather sooner brought pushed rescheduled moved new again".split(
    " ",
  ),
);

/** Weekdays as far before the one article as before the other, or in two weeks: each tells what is new, and in a series much is alike. */
function areNewsOfTheirOwn(a: Telling, b: Telling): boolean {
  if (!isWeekday(a) || !isWeekday(b)) return false;
  const [age, other] = [ageOf(a), ageOf(b)];
  return dayOf(a) !== dayOf(b) && age !== null && (age === other || weeksBetween(a, b) > 0);
}

function weeksBetween(a: Telling, b: Telling): number {
  const [from, to] = [startOf(a), startOf(b)];
  return from === null || to === null ? 0 : Math.floor(Math.abs(from - to) / 7);
}

/** "Sunday night" goes on until Monday morning. */
function isSameNight(night: Mention, morning: Mention): boolean {
  if (night.kind !== "timex" || morning.kind !== "timex" || night.timex.start === null) return false;
  return (
    night.timex.value.endsWith("TNI") &&
    morning.timex.value.endsWith("TMO") &&
    morning.timex.start === night.timex.start + 1
  );
}

/** "Wednesday" in one week and in the next: what happened then is not the same. */
function areWeeksApart(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  return from?.weekday !== undefined && from.day === undefined && to?.day === undefined && from.weekday === to?.weekday;
}

/** "February 27" is the day of another article's year. */
function isSameDay(a: Mention, b: Mention): boolean {
  const [from, to] = [calendarOf(a), calendarOf(b)];
  if (from?.month === undefined || to?.month === undefined || (from.year !== undefined && to.year !== undefined))
    return false;
  return from.month === to.month && (from.day === to.day || from.day === undefined || to.day === undefined);
}

type Mention = Telling["subject"]["claim"]["mention"];
