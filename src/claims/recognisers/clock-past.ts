import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { skipHyphen } from "../numbers/cardinals.js";
import type { Form } from "../recogniser.js";
import { isHyphen, isOneOf, isWord, lexeme, wordAt } from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";
import { askForTime, clockMention, readHalfDay, readHour, timeBefore } from "./clock.js";

/** Times of day told from the full hour. */
export const clockPastForms: readonly Form[] = [
  { id: "clock-past", triggers: trigger.cardinal | trigger.fraction | trigger.timeUnit, read: readPast },
];

/** "half past eight", "quarter to nine", "ten past three p.m.", "twenty-five past ten". */
function readPast(tokens: Tokens, i: number): Mention | null {
  const word = wordAt(tokens, i);
  if (word === "half" && wordAt(tokens, skipHyphen(tokens, i + 1)) !== "past") return readHalfHour(tokens, i);
  const { minutes, next: at } = minutesAt(tokens, i);
  const joint = wordAt(tokens, at);
  const mostTo = wordAt(tokens, i - 1) === "at" ? 25 : 15;
  if (minutes % 5 !== 0 || minutes === 0 || minutes > 30 || (joint !== "past" && (joint !== "to" || minutes > mostTo)))
    return null;
  const hour = readHour(tokens, at + 1);
  if (!hour || hour.minutes || hour.hour > 12 || hour.hour < 1) return null;
  const half = readHalfDay(tokens, hour.next);
  const isAsked =
    word === "half" ||
    word === "quarter" ||
    (joint === "past" && isWord(tokens, i) && isWord(tokens, at + 1)) ||
    isOneOf(tokens, i - 1, joint === "past" ? askForTime : timeBefore);
  if (!half && !(isAsked && endsPhrase(tokens, hour.next))) return null;
  const start = joint === "past" ? hour.hour * 60 + minutes : hour.hour * 60 - minutes;
  const inDay = half ? (start % 720) + (half.afternoon ? 720 : 0) : start;
  const clock = { hour: Math.floor(inDay / 60), minute: inDay % 60, second: 0, offset: null, zone: null };
  const first = word === "quarter" && wordAt(tokens, i - 1) === "a" ? i - 1 : i;
  return clockMention("clock-past", tokens, first, { clock, next: half?.next ?? hour.next, defects: [] });
}

/** How many minutes past or to the hour: a half, a quarter, "ten", "twenty-five". */
function minutesAt(tokens: Tokens, i: number): { minutes: number; next: number } {
  const word = wordAt(tokens, i);
  const minutes = word === "half" ? 30 : word === "quarter" ? 15 : (lexeme(tokens, i)?.cardinal ?? 0);
  const isLonger = minutes === 20 && isHyphen(tokens, i + 1) && wordAt(tokens, i + 2) === "five";
  if (isLonger) return { minutes: 25, next: i + 3 };
  // "half-past four"
  const past = skipHyphen(tokens, i + 1);
  return { minutes, next: wordAt(tokens, past) === "past" ? past : i + 1 };
}

/** "at half eight", as the British say for half past it. */
function readHalfHour(tokens: Tokens, i: number): Mention | null {
  const hour = isOneOf(tokens, i - 1, askForTime) ? readHour(tokens, i + 1) : null;
  if (!hour || hour.minutes || hour.hour > 12 || hour.hour < 1 || !endsPhrase(tokens, hour.next)) return null;
  const clock = { hour: hour.hour, minute: 30, second: 0, offset: null, zone: null };
  return clockMention("clock-past", tokens, i, { clock, next: hour.next, defects: [] });
}

function endsPhrase(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.kind[i] === sign || isOneOf(tokens, i, behindHours)) return true;
  const following = lexeme(tokens, i)?.pos ?? 0;
  return (following & (pos.pronoun | pos.auxiliary | pos.modal | pos.past)) !== 0 && (following & pos.noun) === 0;
}

const behindHours = new Set(["on", "in", "and", "when", "by"]);
