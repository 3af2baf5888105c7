import { rational } from "../../values/rational.js";
import { lengthOf } from "../dates/lengths.js";
import { directionAfter, finishLength } from "../dates/offsets.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import {
  isAdjacent,
  isCapitalised,
  isHyphen,
  isOneOf,
  isWord,
  lexeme,
  opensSentence,
  signAt,
  wordAt,
} from "../token-access.js";
import { number, type Tokens } from "../tokens.js";

/** Lengths of time without a number. */
export const looseLengthForms: readonly Form[] = [
  { id: "duration-vague", triggers: trigger.timeUnit, read: readVague },
  { id: "duration-long", triggers: trigger.timeUnit | trigger.longUnit, read: readLong },
  { id: "duration-whole", triggers: trigger.timeUnit, read: readWhole },
];

/** "for years", "recent months", "the past few weeks", "decades of war": how many is not said. */
function readVague(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const unit = entry?.timeUnit;
  if (!unit || !entry.word.endsWith("s") || isHyphen(tokens, i - 1)) return null;
  if (isCapitalised(tokens, i) && isWord(tokens, i - 1)) return null;
  const counted = countedBefore(tokens, i);
  const isCounted = counted !== null;
  const first = counted ?? i;
  const reach = wordAt(tokens, first - 1);
  const reference = references.get(reach);
  if (reference && !(isCounted && (reach === "last" || reach === "past" || reach === "next"))) {
    if (unit === "quarter" && reach === "last") return null;
    const the = isOneOf(tokens, first - 2, articles) ? first - 2 : first - 1;
    return timexMention("duration-vague", tokens, the, i + 1, { form: "vague", value: reference });
  }
  if (tokens.kind[i - 1] === number || lexeme(tokens, i - 1)?.cardinal !== undefined) return null;
  const ahead = isCounted ? null : aheadOf(tokens, i);
  if (ahead !== null) {
    const the = isOneOf(tokens, i - 1, articles) ? i - 1 : i;
    return timexMention("duration-vague", tokens, the, ahead, { form: "vague", value: "FUTURE_REF" });
  }
  const isMoved = directionAfter(tokens, i + 1) !== null;
  const spread = isCounted || isMoved ? null : spreadFrom(tokens, i, unit);
  if (spread !== null)
    return timexMention("duration-vague", tokens, spread, i + 1, {
      form: "duration",
      amount: null,
      unit,
      bound: "exact",
    });
  if (!isCounted && !isMoved && !lasts(tokens, i, unit)) return null;
  return finishLength(tokens, { first, next: i + 1, quantity: null, unit }, "duration-vague");
}

/** "the years ahead", "in years to come", "in the months ahead": where what is to come ends; not "days ahead of the vote". */
function aheadOf(tokens: Tokens, i: number): number | null {
  if (wordAt(tokens, i + 1) === "to" && wordAt(tokens, i + 2) === "come") return i + 3;
  const isAhead = wordAt(tokens, i + 1) === "ahead" && wordAt(tokens, i + 2) !== "of";
  return isAhead && (isOneOf(tokens, i - 1, articles) || isOneOf(tokens, i - 1, during)) ? i + 2 : null;
}

/** "over the years", "in the days after the vote", "Hours before the vote": where a length without a number begins. */
function spreadFrom(tokens: Tokens, i: number, unit: string): number | null {
  if (unit === "quarter" || unit === "night") return null;
  const the = isOneOf(tokens, i - 1, articles);
  if (isOneOf(tokens, i + 1, going) && !the && (opensSentence(tokens, i) || isOneOf(tokens, i - 1, goingBefore)))
    return i;
  if (wordAt(tokens, i + 1) === "apart") return i;
  const isTold = wordAt(tokens, i + 1) === "that" && isOneOf(tokens, i + 2, turning);
  if (isTold || isOneOf(tokens, i + 1, around)) {
    if (the && isOneOf(tokens, i - 2, during)) return i - 1;
    const isOpen = opensSentence(tokens, i) || signAt(tokens, i - 1, ",");
    return isOpen || isOneOf(tokens, i - 1, exactly) || isPastVerb(tokens, i - 1) ? i : null;
  }
  const isLong = unit === "year" || unit === "decade" || unit === "century";
  return the && isLong && isOneOf(tokens, i - 2, overThe) && wordAt(tokens, i + 1) !== "of" ? i - 1 : null;
}

/** "came hours after the vote", "died days before it". */
function isPastVerb(tokens: Tokens, i: number): boolean {
  const bits = lexeme(tokens, i)?.pos ?? 0;
  return (bits & pos.past) !== 0 && (bits & (pos.noun | pos.adjective)) === 0;
}

/** The token where "several", "a few", "a couple of" and "many more" before a unit begin; null where there are none. */
function countedBefore(tokens: Tokens, i: number): number | null {
  if (wordAt(tokens, i - 1) === "of" && isOneOf(tokens, i - 2, loosely))
    return isOneOf(tokens, i - 3, anyArticle) ? i - 3 : i - 2;
  const at = wordAt(tokens, i - 1) === "more" && isOneOf(tokens, i - 2, several) ? i - 2 : i - 1;
  const couple = wordAt(tokens, at) === "of" && wordAt(tokens, at - 1) === "couple" ? at - 1 : at;
  if (wordAt(tokens, couple) !== "couple" && !isOneOf(tokens, at, several)) return null;
  if (wordAt(tokens, couple - 1) === "as") return null;
  return wordAt(tokens, couple - 1) === "a" || isOneOf(tokens, couple - 1, several) ? couple - 1 : couple;
}

/** "for years", "after decades of", "took hours"; "office hours", "school days" and "light years" last nothing. */
function lasts(tokens: Tokens, i: number, unit: string): boolean {
  if (unit === "quarter" || unit === "night") return false;
  // "weeks away", "with just days to spare"
  if (isOneOf(tokens, i - 1, justOnly) && wordAt(tokens, i + 1) === "to") return true;
  if (wordAt(tokens, i + 1) === "away" && ((lexeme(tokens, i - 1)?.pos ?? pos.noun) & pos.noun) === 0) return true;
  if (isListed(tokens, i)) return unit !== "second";
  // "months, if not years"
  if (wordAt(tokens, i - 1) === "not" && wordAt(tokens, i - 2) === "if") return unit !== "second";
  if (isOneOf(tokens, i - 1, lasting)) return unit !== "second" || isOneOf(tokens, i - 1, shortly);
  if (unit === "second") return false;
  const isOpen = !isWord(tokens, i - 1) || isOneOf(tokens, i - 1, beforeOf);
  return wordAt(tokens, i + 1) === "of" && isOpen && unit !== "day" && unit !== "hour";
}

/** The "weeks" of "for days or weeks", the "months" of "days, weeks or even months": one of several lengths. */
function isListed(tokens: Tokens, i: number): boolean {
  let at = i;
  for (let k = 0; k < 4; k++) {
    const even = isOneOf(tokens, at - 1, evenly) ? at - 2 : at - 1;
    const isJoint = signAt(tokens, even, ",") || isOneOf(tokens, even, listJoints);
    const before = signAt(tokens, even - 1, ",") ? even - 2 : even - 1;
    const unit = isJoint ? lexeme(tokens, before) : undefined;
    if (!unit?.timeUnit || !unit.word.endsWith("s")) return false;
    if (isOneOf(tokens, before - 1, lasting)) return true;
    at = before;
  }
  return false;
}

/** "month-long", "yearlong", "decades-old", "a century-old": the unit stands for one of it. */
function readLong(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (entry?.longUnit) {
    const { unit, many } = entry.longUnit;
    const expression = { form: "duration", amount: many ? null : lengthOf(unit, 1), unit, bound: "exact" } as const;
    return timexMention("duration-long", tokens, i, i + 1, expression);
  }
  const unit = entry?.timeUnit;
  if (!unit || !isHyphen(tokens, i + 1) || !isAdjacent(tokens, i + 1) || !isAdjacent(tokens, i + 2)) return null;
  const word = wordAt(tokens, i + 2);
  if (word !== "long" && word !== "old") return null;
  if (isHyphen(tokens, i - 1)) return readHalf(tokens, i, unit);
  if (tokens.kind[i - 1] === number || lexeme(tokens, i - 1)?.cardinal !== undefined) return null;
  const amount = entry.word.endsWith("s") ? null : lengthOf(unit, 1);
  return timexMention("duration-long", tokens, i, i + 3, { form: "duration", amount, unit, bound: "exact" });
}

/** "half-century-old" */
function readHalf(tokens: Tokens, i: number, unit: TimeUnit): Mention | null {
  if (wordAt(tokens, i - 2) !== "half" || !isAdjacent(tokens, i - 1) || !isAdjacent(tokens, i)) return null;
  const half = rational(1, 2);
  const amount = { ...lengthOf(unit, 1), min: half, max: half };
  return timexMention("duration-long", tokens, i - 2, i + 3, { form: "duration", amount, unit, bound: "exact" });
}

/** "all day", "the whole week", "the entire year". */
function readWhole(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const unit = entry?.timeUnit;
  if (!unit || entry.word.endsWith("s") || !wholeUnits.has(unit) || isHyphen(tokens, i + 1)) return null;
  if (isHyphen(tokens, i - 1) && wordAt(tokens, i - 2) === "full" && unit === "year") {
    const amount = lengthOf(unit, 1);
    return timexMention("duration-whole", tokens, i - 2, i + 1, { form: "duration", amount, unit, bound: "exact" });
  }
  const word = wordAt(tokens, i - 1);
  const isWhole = word === "whole" || word === "entire" || word === "full";
  const first = word === "all" ? i - 1 : isWhole && wordAt(tokens, i - 2) === "the" ? i - 2 : null;
  if (first === null) return null;
  return timexMention("duration-whole", tokens, first, i + 1, {
    form: "duration",
    amount: lengthOf(unit, 1),
    unit,
    bound: "exact",
  });
}

const several = new Set(["several", "many", "few", "some", "numerous", "countless"]);
/** "a number of years", "a matter of weeks", "a handful of days". */
const loosely = new Set(["number", "matter", "handful", "string"]);
const anyArticle = new Set(["a", "any"]);
const articles = new Set(["the", "these", "those"]);
const around = new Set("before after following since leading preceding until prior".split(" "));
const turning = new Set(["followed", "follow", "preceded"]);
const during = new Set("in during for over within through throughout".split(" "));
const exactly = new Set("just only mere even be been was is were".split(" "));
/** "Months passed", "as weeks went by". */
const going = new Set("passed pass passes went elapsed elapse dragged".split(" "));
const goingBefore = new Set("as when while and after before but until".split(" "));
const justOnly = new Set(["just", "only", "mere"]);
const overThe = new Set("over through throughout down".split(" "));
const references = new Map<string, "PAST_REF" | "FUTURE_REF">([
  ["recent", "PAST_REF"],
  ["past", "PAST_REF"],
  ["previous", "PAST_REF"],
  ["last", "PAST_REF"],
  ["earlier", "PAST_REF"],
  ["coming", "FUTURE_REF"],
  ["next", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
]);
const lasting = new Set(
  "for in after over within follows took take takes last lasted lasts spent spend spends spending through throughout during by until before lasting taking".split(
    " ",
  ),
);
const evenly = new Set(["even", "perhaps", "maybe", "possibly"]);
const listJoints = new Set(["or", "and"]);
const shortly = new Set(["within", "for", "lasted", "took"]);
const beforeOf = new Set(
  "after following despite ended ending end amid with for of by and from through over".split(" "),
);
const wholeUnits = new Set(["day", "week", "month", "year", "weekend"]);
