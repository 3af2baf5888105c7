import type { Claim, Reading } from "../../claims/reading.js";
import { agree } from "../../claims/subjects/compare-subjects.js";
import { thingAt } from "../../claims/subjects/concept.js";
import { datedDeedsOf } from "../../claims/subjects/dated-deed.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { isEqual, type Rational } from "../../values/rational.js";
import { calendarOf } from "../conflicts/date-slips.js";
import { occasionOf } from "../conflicts/once-only.js";
import type { Comparison } from "./comparison.js";
import { ageOf, areOfOneEvent, isWeekday, ofDates, shareOtherEnd, startOf, tellOneDeed } from "./evidence/of-dates.js";
import { commonWords } from "./shared-words.js";
import { isTelltaleSlip } from "./slip-points.js";
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
  evolves(odd, others) {
    if (odd.subject.claim.modality !== "planned") return null;
    return [odd, ...others].some(({ reading }) => tellsOfDelay(reading)) ? "daily" : "weekly";
  },
};

function areOfTwo(a: Telling, b: Telling): boolean {
  if (isAftershock(a) !== isAftershock(b) || areOfOneRow(a.subject.claim, b.subject.claim)) return true;
  if (isRepeated(a.subject) !== isRepeated(b.subject)) return true;
  if (isState(a.subject) || isState(b.subject) || isReport(a.subject) || isReport(b.subject) || areNewsOfTheirOwn(a, b))
    return true;
  const [occasion, other] = [occasionOf(a.subject), occasionOf(b.subject)];
  const isSlip = isTelltaleSlip(a, b);
  if (occasion !== null && other !== null && occasion !== other && !(isSlip && areMakings(occasion, other)))
    return true;
  if (occasion === "birth" && commonWords(a.names, b.names) === 0) return true;
  if (
    a.names.size > 0 &&
    b.names.size > 0 &&
    commonWords(a.names, b.names) + commonWords(a.words.names, b.words.names) === 0
  )
    return true;
  return !isSlip && !shareAnything(a, b);
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

function shareAnything(a: Telling, b: Telling): boolean {
  return (
    commonWords(a.clause.stems, b.clause.stems) > 0 ||
    [...a.subject.deeds].some((deed) => b.subject.deeds.has(deed)) ||
    areOfOneEvent(a, b) ||
    tellOneDeed(a, b) ||
    shareOtherEnd(a.subject, b.subject)
  );
}

/** "first elected in 2006", "re-elected in 2018" */
function isRepeated({ claim: { block, clause, mention } }: Subject): boolean {
  for (let at = Math.max(clause.first, mention.first - 8); at < mention.first; at++)
    if (isOneOf(block.tokens, at, repeated) || wordAt(block.tokens, at).startsWith("re-")) return true;
  return false;
}

const repeated = new Set("first again reelected reappointed reopened relaunched re".split(" "));

/** "were still missing on Friday", "took 4,100 vehicles a day in 2015": how it was then, and nothing that happened. */
function isState(subject: Subject): boolean {
  const { clause, sentence } = subject.claim;
  if (sentence.mentions.some((mention) => mention.kind === "quantity" && mention.quantity.per != null)) return true;
  if (isOneOf(subject.claim.block.tokens, subject.claim.mention.first - 1, limits)) return true;
  const isBeing = clause.verb !== null && clause.verb.base === "be" && !clause.verb.passive;
  return isBeing && occasionOf(subject) === null && datedDeedsOf(subject).length === 0;
}

/** "said on Tuesday", "in a statement on 2 June": when it was told, and not when it happened. */
function isReport({ claim: { block, clause, mention } }: Subject): boolean {
  const { verb } = clause;
  // "last shown in 1952 and long thought lost" was shown then.
  const isTold = verb !== null && (mention.first >= verb.next || mention.first <= clause.first + 1);
  if (isTold && lexeme(block.tokens, verb.head)?.verb?.saying) return true;
  for (let at = clause.first; at < clause.next; at++) if (isOneOf(block.tokens, at, reports)) return true;
  return false;
}

/** "By Wednesday noon 5,000 hectares were lost": how far it had come. */
const limits = new Set(["by", "until", "till"]);
const reports = new Set("statement report announcement interview release conference article bulletin".split(" "));

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

/** "built in 1958", "completed in 1985": with swapped digits they are hardly two dates of one thing. */
function areMakings(occasion: string, other: string): boolean {
  return makings.has(occasion) && makings.has(other);
}

const makings = new Set(["construction", "completion", "opening", "foundation", "launch"]);

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
