import { compatible } from "../../values/compare.js";
import { inUnit, isSingle, type Quantity } from "../../values/quantity.js";
import {
  absolute,
  compareRational,
  isEqual,
  maximum,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../values/rational.js";
import { datesAgree } from "../../values/timex.js";
import { clocksAgree } from "../dates/clocks-agree.js";
import { happenings } from "../lexicon/concepts.js";
import type { TimexMention } from "../mention.js";
import type { Claim } from "../reading.js";
import { isWeekday } from "../relations/moment.js";
import { isOneOf, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { happeningAt } from "./concept.js";
import type { Subject } from "./subject.js";

/** True when two figures or dates can both be right of one thing: hedges, rounding and conversion allowed for. */
export function agree(a: Subject, b: Subject): boolean {
  if (a.quantity && b.quantity) return figuresAgree(a.quantity, b.quantity);
  const [left, right] = [a.claim.mention, b.claim.mention];
  if (left.kind !== "timex" || right.kind !== "timex") return true;
  if (a.measure === "clock" && b.measure === "clock") return clocksAgree(a.claim, b.claim);
  // "on Sunday": the same word is hardly printed for two days.
  const [day, other] = [weekdayAt(left), weekdayAt(right)];
  if (day !== null && day === other) return true;
  if (day !== null && other !== null && (left.timex.start === null || right.timex.start === null)) return false;
  return datesAgree(left.timex, right.timex) && !areOtherDays(left, right);
}

/** The weekday of "on Sunday" and "last Sunday"; null where a date tells more, or no day. */
function weekdayAt(mention: TimexMention): number | null {
  const { expression } = mention;
  if (expression.form === "period") return expression.weekday ?? null;
  return isWeekday(mention) && expression.form === "calendar" ? (expression.weekday ?? null) : null;
}

/** 14 June and 15 June, where nothing tells the year. */
function areOtherDays({ expression: a, timex }: TimexMention, { expression: b, timex: other }: TimexMention): boolean {
  if (timex.start !== null || other.start !== null || a.form !== "calendar" || b.form !== "calendar") return false;
  return a.month !== b.month || a.day !== b.day;
}

function figuresAgree(a: Quantity, b: Quantity): boolean {
  const other = a.unit && b.unit ? inUnit(b, a.unit) : b;
  if (!other) return a.unit?.dimension === "money";
  // A bare age is in years.
  const isConverted = a.unit?.code !== b.unit?.code && a.unit !== null && b.unit !== null;
  const isExact = a.bound === "exact" && b.bound === "exact" && isSingle(a) && isSingle(b);
  // Lengths and weights are converted in round figures; 147 minutes are two hours and 27.
  const isLoose = isConverted && a.unit?.dimension !== "time";
  if (!isExact || isConverted) return compatible(a, b) || (isLoose && isNear(a.min, other.min, rational(1, 5)));
  if (isEqual(a.min, other.min)) return true;
  return !(isSmallCount(a) && isSmallCount(b)) && isRounded(a, other);
}

/** Copy rounds more freely than arithmetic: one is the other to the last place written, within an eighth. */
function isRounded(a: Quantity, b: Quantity): boolean {
  const step = maximum(a.written.step, b.written.step);
  const distance = absolute(subtract(a.min, b.min));
  const side = compareRational(distance, multiply(step, rational(1, 2)));
  return (side < 0 || (side === 0 && isRoundedUp(a, b))) && isNear(a.min, b.min, rational(1, 8));
}

/** Half a step goes up: 45 is rounded to 50, never to 40. */
function isRoundedUp(a: Quantity, b: Quantity): boolean {
  const [coarse, fine] = compareRational(a.written.step, b.written.step) >= 0 ? [a, b] : [b, a];
  return compareRational(absolute(coarse.min), absolute(fine.min)) > 0;
}

function isNear(a: Rational, b: Rational, share: Rational): boolean {
  const larger = maximum(absolute(a), absolute(b));
  return compareRational(absolute(subtract(a, b)), multiply(larger, share)) <= 0;
}

function isSmallCount({ kind, unit, min, written }: Quantity): boolean {
  return (
    (kind === "count" || kind === "age" || kind === "ordinal" || wholeTimes.has(unit?.code ?? "")) &&
    compareRational(absolute(min), rational(100)) < 0 &&
    written.magnitude === null
  );
}

/** What a figure is measured in. */
export type Measured = Pick<Subject, "measure" | "per" | "quantity">;

/** Figures of one kind, given for the same: metres and miles, euros and euros a month. */
export function sameMeasure(a: Measured, b: Measured): boolean {
  return a.measure === b.measure && a.per === b.per && hasDecimals(a) === hasDecimals(b);
}

/** "clocked at 9.79", before "all eight runners": what was measured, and not counted. */
function hasDecimals({ measure, quantity }: Measured): boolean {
  return measure === "count" && quantity !== null && !quantity.written.magnitude && quantity.written.decimals > 0;
}

/** What happens to both. */
export function sharedDeeds(a: Subject, b: Subject): string[] {
  return [...a.deeds].filter((deed) => b.deeds.has(deed) && !weakDeeds.has(deed));
}

/** True when both are said to have something happen to them, and never the same; what has room for many may hold few. */
export function differInDeeds(a: Subject, b: Subject): boolean {
  if (isRoom(a) !== isRoom(b)) return true;
  const [left, right] = [a, b].map(fatesOf);
  if (!left || !right || left.size === 0 || right.size === 0) return false;
  return ![...left].some((fate) => right.has(fate));
}

/** Whether something grew or was raised, shrank or was cut, depends on who tells it. */
function fatesOf({ deeds }: Subject): ReadonlySet<string> {
  return new Set([...deeds].filter((deed) => fates.has(deed)).map((deed) => directions.get(deed) ?? deed));
}

/** Same noun, or people under two names where one of them is as wide as "people". */
export function sameThing(a: Subject, b: Subject): boolean {
  if ((isCrowd(a) && isCrowd(b)) || (isYoung(a) && isYoung(b))) return true;
  if (a.thing === null || b.thing === null) return false;
  if (isRoom(a) && isRoom(b)) return true;
  if (isGroupOf(a, b) || isGroupOf(b, a)) return true;
  return a.thing === b.thing || (isWide(a) && isPerson(b)) || (isWide(b) && isPerson(a)) || (isStaff(a) && isStaff(b));
}

/** "seats 620 people", "all 620 seats" */
function isRoom({ thing, deeds }: Subject): boolean {
  return deeds.has("capacity") || thing === "seat";
}

/** "people", "victims": any person may be meant. */
export function isWide({ thing }: Subject): boolean {
  return thing === "people" || thing === "victim" || thing === "suspect";
}

/** A person by any name. */
export function isPerson(subject: Subject): boolean {
  const { claim, phrase } = subject;
  if (isWide(subject)) return true;
  return phrase.head >= 0 && lexeme(claim.block.tokens, phrase.head)?.person === true;
}

/** Those who work somewhere, or the jobs that they have: "employs 300 people", "its 300 staff", "all 300 jobs". */
function isStaff({ thing, deeds, phrase }: Subject): boolean {
  return thing === "staff" || thing === "job" || (thing === "people" && (deeds.has("employment") || phrase.possessive));
}

/** "a team of 14 climbers", "Team of 12". */
function isGroupOf(team: Subject, climbers: Subject): boolean {
  return team.thing !== null && team.thing === team.aspect && team.aspect === climbers.aspect;
}

/** Children on their way to school are pupils as well. */
function isYoung({ thing }: Subject): boolean {
  return thing === "child" || thing === "student";
}

/** Those who come to see something, under any name. */
function isCrowd({ thing, aspect, deeds }: Subject): boolean {
  if (thing === "people" && deeds.has("attendance")) return true;
  return thing === "spectator" || thing === "visitor" || crowds.has(aspect ?? "");
}

/** Years, months, weeks and days: a bare number of them is exact, as a count is. */
const wholeTimes = new Set(["a", "mo", "wk", "d"]);

/** Names on both sides and none in common, or two that are called alike in two places. */
export function differInNames(a: Subject, b: Subject): boolean {
  return (
    areDisjoint(a.names, b.names) ||
    areDisjoint(a.numbers, b.numbers) ||
    (a.holder !== null && a.holder === b.holder && areDisjoint(a.places, b.places))
  );
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const name of a) if (b.has(name)) return false;
  return true;
}

/** Times that are named on both sides and do not meet. */
export function differInTime(a: Claim, b: Claim): boolean {
  if (!a.asOf.explicit || !b.asOf.explicit) return false;
  const after = a.asOf.start !== null && b.asOf.end !== null && b.asOf.end < a.asOf.start;
  const before = a.asOf.end !== null && b.asOf.start !== null && a.asOf.end < b.asOf.start;
  return after || before;
}

/** Said as a figure of its own: not denied, neither a part nor a difference nor an earlier value, and not garbled. */
export function isWhole({ claim, phrase, quantity }: Subject): boolean {
  if (claim.polarity === "negated" && !phrase.definite && !isSizeOfPlace(claim.block.tokens, phrase.ofNoun))
    return false;
  if (phrase.partial || claim.role === "before") return false;
  return quantity === null || quantity.defects.length === 0;
}

/** "Not a drop reached a town of 90,000 people": so many live there all the same. */
function isSizeOfPlace(tokens: Tokens, noun: number): boolean {
  return isOneOf(tokens, noun, places);
}

const places = new Set("town city village island country district community suburb".split(" "));

/** The figure tells by how much something changed, not how much there is. */
export function isChange({ deeds, claim, phrase, measure }: Subject): boolean {
  const before = wordAt(claim.block.tokens, phrase.first - 1);
  if (claim.role === "after" || before === "to" || before === "at") return false;
  if (phrase.attributive || phrase.compound >= 0) return changes.has(happeningAt(claim.block.tokens, phrase.head));
  if (measure !== "money" && measure !== "percent" && measure !== "points" && before !== "by") return false;
  // Money is raised as well as prices are.
  if (measure === "money" && before !== "by" && phrase.ofNoun < 0 && !deeds.has("reduction")) return false;
  return [...deeds].some((deed) => changes.has(deed));
}

const crowds = new Set(["crowd", "audience", "attendance"]);
const changes = new Set(["rise", "fall", "growth", "reduction"]);
/** Who sells has a buyer who pays: one deal is told under several names. */
const dealings = new Set(["purchase", "sale", "payment", "spending", "cost", "investment"]);
const directions = new Map([
  ["growth", "rise"],
  ["reduction", "fall"],
]);
const fates = new Set(Object.keys(happenings).filter((name) => !dealings.has(name)));
/** Deeds that are said of so many things that sharing one means little. */
const weakDeeds = new Set(
  "call say speak talk work find reach bring keep cover set run move play show follow hold expect help need want look think know rise fall growth win order payment attendance employment".split(
    " ",
  ),
);
