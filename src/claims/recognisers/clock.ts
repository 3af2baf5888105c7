import type { Clock, TimexDefect } from "../../values/timex.js";
import { dayAfter } from "../dates/day-after.js";
import { zoneNames, zones } from "../lexicon/calendar-words.js";
import { pos, trigger } from "../lexicon/index.js";
import { zonePhrases } from "../lexicon/time-zones.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import {
  isAdjacent,
  isCapitalised,
  isDash,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { isInMinutes } from "./running-times.js";

/** Times of day. */
export const clockForms: readonly Form[] = [
  { id: "clock", triggers: trigger.digits, read: readClockMention },
  { id: "clock-words", triggers: trigger.cardinal, read: readClockMention },
  { id: "military-time", triggers: trigger.digits, read: readMilitary },
  { id: "noon", triggers: trigger.dayPart, read: readNoon },
];

export interface ClockReading {
  readonly clock: Clock;
  readonly next: number;
  readonly defects: readonly TimexDefect[];
}

function readClockMention(tokens: Tokens, i: number): Mention | null {
  if (isInMinutes(tokens, i)) return null;
  const reading = readClock(tokens, i) ?? readFirstOfTwo(tokens, i);
  return reading && clockMention("clock", tokens, i, reading);
}

/** A time of day, with the day that stands right after it: "8:30 a.m. Tuesday", "noon today", "9 p.m. July 3". */
export function clockMention(
  form: string,
  tokens: Tokens,
  first: number,
  { clock, next, defects }: ClockReading,
): Mention {
  const day = defects.length === 0 ? dayAfter(tokens, next) : null;
  if (!day) return timexMention(form, tokens, first, next, { form: "clock", clock, part: null, defects });
  return timexMention(form, tokens, first, day.next, { ...day.expression, clock });
}

/** "5 p.m.", "10:15", "17.30 GMT", "7:68 a.m.", "25:00", "3 p.m. Eastern", "five o'clock", "6am". */
export function readClock(tokens: Tokens, i: number, afterDate = false): ClockReading | null {
  const start = readHour(tokens, i);
  if (!start) return null;
  let { hour, minute, second, next } = start;
  const half = readHalfDay(tokens, next);
  const oClock = wordAt(tokens, next) === "o'clock" || isSharp(tokens, i, next);
  if (half) next = half.next;
  else if (oClock) next++;
  // "7 o'clock in the evening", "7:30 in the morning"
  const told = half ?? (oClock || start.colon ? readSpokenHalf(tokens, next) : null);
  if (told) next = told.next;
  const zone = readZone(tokens, next, half !== null || start.minutes);
  if (!half && !oClock && !start.minutes && !zone) return null;
  if (!half && !oClock && !start.colon && !zone) return null;
  // "2:05:46" is how long a race took, unless the words around make it a time of day.
  if (start.seconds && !half && !zone && !afterDate && !isOneOf(tokens, i - 1, timeBefore)) return null;
  const impossible =
    minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute > 0) || (half !== null && hour > 12 && hour > 23);
  if (told?.afternoon === true && hour < 12) hour += 12;
  if (told?.afternoon === false && hour === 12) hour = 0;
  if (zone) next = zone.next;
  return {
    clock: { hour, minute, second, offset: zone?.offset ?? null, zone: zone?.name ?? null },
    next,
    defects: impossible ? ["impossible"] : [],
  };
}

/** "at eight sharp"; not "about eight sharp knives". */
function isSharp(tokens: Tokens, i: number, next: number): boolean {
  if (wordAt(tokens, next) !== "sharp" || wordAt(tokens, i - 1) !== "at") return false;
  const following = lexeme(tokens, next + 1);
  if (!isWord(tokens, next + 1) || following?.deictic !== undefined || following?.weekday !== undefined) return true;
  return ((following?.pos ?? 0) & (pos.preposition | pos.coordinator | pos.subordinator)) !== 0;
}

/** The first hour of "from 5 to 1 a.m.", "between 9 and 11 p.m.", "8-10 p.m.": its half of the day stands with the second. */
function readFirstOfTwo(tokens: Tokens, i: number): ClockReading | null {
  const first = readHour(tokens, i);
  if (!first || first.hour > 12 || !(isOneOf(tokens, first.next, pairWords) || isDash(tokens, first.next))) return null;
  const second = readHour(tokens, first.next + 1);
  const half = second && second.hour <= 12 ? readHalfDay(tokens, second.next) : null;
  if (!second || !half) return null;
  const sameHalf = first.hour % 12 <= second.hour % 12;
  const afternoon = sameHalf ? half.afternoon : !half.afternoon;
  const hour = (first.hour % 12) + (afternoon ? 12 : 0);
  return {
    clock: { hour, minute: first.minute, second: 0, offset: null, zone: null },
    next: first.next,
    defects: first.minute > 59 ? ["impossible"] : [],
  };
}

interface Hour {
  hour: number;
  minute: number;
  second: number;
  next: number;
  readonly minutes: boolean;
  readonly colon: boolean;
  readonly seconds?: boolean;
}

/** The hour, with minutes after a colon or (before a.m. and p.m., or after "at") a point. */
export function readHour(tokens: Tokens, i: number): Hour | null {
  const cardinal = lexeme(tokens, i)?.cardinal;
  if (cardinal !== undefined && cardinal >= 1 && cardinal <= 12) {
    return { hour: cardinal, minute: 0, second: 0, next: i + 1, minutes: false, colon: false };
  }
  if (!isNumber(tokens, i)) return null;
  const digits = textAt(tokens, i);
  const pointed = /^(\d{1,2})\.(\d\d)(?:\.(\d\d))?$/.exec(digits);
  if (pointed) {
    const departs = isDeparture(tokens, i) && Number(pointed[1]) < 24;
    const isTime =
      departs ||
      readHalfDay(tokens, i + 1) !== null ||
      (readZone(tokens, i + 1, true) !== null && Number(pointed[1]) < 24);
    // "at 8.75 pm" is a time that no clock shows.
    return isTime && (departs || Number(pointed[2]) < 60 || isSlip(tokens, i, Number(pointed[1])))
      ? {
          hour: Number(pointed[1]),
          minute: Number(pointed[2]),
          second: Number(pointed[3] ?? 0),
          next: i + 1,
          minutes: true,
          colon: departs,
        }
      : null;
  }
  if (!/^\d{1,2}$/.test(digits)) return null;
  if (
    !signAt(tokens, i + 1, ":") ||
    !isAdjacent(tokens, i + 1) ||
    !isAdjacent(tokens, i + 2) ||
    !/^\d\d$/.test(textAt(tokens, i + 2))
  ) {
    return { hour: Number(digits), minute: 0, second: 0, next: i + 1, minutes: false, colon: false };
  }
  const withSeconds =
    signAt(tokens, i + 3, ":") && isAdjacent(tokens, i + 3) && /^\d\d(\.\d+)?$/.test(textAt(tokens, i + 4));
  // A colon before it belongs to a longer time or a verse; a running time such as 2:24:18 has no zone and no half of the day.
  if (signAt(tokens, i - 1, ":") && isAdjacent(tokens, i)) return null;
  return {
    hour: Number(digits),
    minute: Number(textAt(tokens, i + 2)),
    second: withSeconds ? Math.floor(Number(textAt(tokens, i + 4))) : 0,
    next: withSeconds ? i + 5 : i + 3,
    minutes: true,
    colon: true,
    seconds: withSeconds,
  };
}

/** "the 18.42 train", "her 7.15 flight" */
function isDeparture(tokens: Tokens, i: number): boolean {
  return isOneOf(tokens, i + 1, departures) && isOneOf(tokens, i - 1, departing);
}

const departures = new Set(["train", "bus", "ferry", "flight", "service", "express", "coach", "boat"]);
const departing = new Set(["the", "his", "her", "their", "our", "my"]);

/** A time is asked for, and the hour is one of the twelve. */
function isSlip(tokens: Tokens, i: number, hour: number): boolean {
  return hour >= 1 && hour <= 12 && isOneOf(tokens, i - 1, askForTime);
}

/** "a.m.", "pm", "p.m"; "in the morning" is left to the sentence. */
export function readHalfDay(tokens: Tokens, i: number): { afternoon: boolean; next: number } | null {
  const text = wordAt(tokens, i);
  if (text === "am" && !isNumber(tokens, i - 1) && lexeme(tokens, i - 1)?.cardinal === undefined) return null;
  if (text === "am" || text === "pm") return { afternoon: text === "pm", next: i + 1 };
  return isOneOf(tokens, hourBefore(tokens, i - 1), askForTime) ? readSpokenHalf(tokens, i) : null;
}

/** The token before the hour that ends at token `i`. */
function hourBefore(tokens: Tokens, i: number): number {
  return signAt(tokens, i - 1, ":") ? i - 3 : i - 1;
}

/** "at 6 in the morning", "about 10 at night". */
function readSpokenHalf(tokens: Tokens, i: number): { afternoon: boolean; next: number } | null {
  if (wordAt(tokens, i) === "at" && wordAt(tokens, i + 1) === "night") return { afternoon: true, next: i + 2 };
  if (wordAt(tokens, i) !== "in" || wordAt(tokens, i + 1) !== "the") return null;
  const part = wordAt(tokens, i + 2);
  if (part === "morning") return { afternoon: false, next: i + 3 };
  return part === "afternoon" || part === "evening" ? { afternoon: true, next: i + 3 } : null;
}

/** "GMT", "ET", "Eastern", "local time", "GMT+2", "(1500 GMT)". */
function readZone(
  tokens: Tokens,
  i: number,
  timeSure: boolean,
): { offset: number | null; name: string; next: number } | null {
  if (isOneOf(tokens, i, localWords) && wordAt(tokens, i + 1) === "time")
    return { offset: null, name: "local", next: i + 2 };
  const key = wordAt(tokens, i);
  if (key === "") return null;
  const text = textAt(tokens, i);
  const phrase = timeSure ? zonePhraseAt(tokens, i) : null;
  if (phrase) return { offset: zones[phrase.name.toLowerCase()] ?? null, ...phrase };
  if (key in zones && /^[A-Z.]+$/.test(text) && (text.length > 1 || timeSure)) {
    const offset = zones[key] ?? null;
    const signed = signAt(tokens, i + 1, "+") ? 1 : signAt(tokens, i + 1, "-") ? -1 : 0;
    if (
      signed !== 0 &&
      isAdjacent(tokens, i + 1) &&
      isAdjacent(tokens, i + 2) &&
      /^\d{1,2}$/.test(textAt(tokens, i + 2))
    ) {
      return { offset: signed * Number(textAt(tokens, i + 2)) * 60, name: text, next: i + 3 };
    }
    return { offset, name: text, next: i + 1 };
  }
  const named = zoneNames[key];
  if (named === undefined || !timeSure) return null;
  const standard = isOneOf(tokens, i + 1, standardWords) ? i + 2 : i + 1;
  return { offset: named, name: text, next: wordAt(tokens, standard) === "time" ? standard + 1 : standard };
}

/** "Central European Summer Time", "Greenwich Mean Time". */
function zonePhraseAt(tokens: Tokens, i: number): { name: string; next: number } | null {
  if (!isCapitalised(tokens, i)) return null;
  const words = [wordAt(tokens, i)];
  for (let at = i + 1; at < i + longestZone && isWord(tokens, at); at++) {
    words.push(wordAt(tokens, at));
    const name = wordAt(tokens, at) === "time" ? zonePhrases[words.join(" ")] : undefined;
    if (name !== undefined) return { name, next: at + 1 };
  }
  return null;
}

const longestZone = 4;

/** "1430 GMT", "0600 hours", "between 2300 and 0600", "2200h". */
function readMilitary(tokens: Tokens, i: number): Mention | null {
  const digits = textAt(tokens, i);
  if (!/^([01]\d|2[0-4])\d\d$/.test(digits)) return null;
  const zone = readZone(tokens, i + 1, true);
  const hours = isOneOf(tokens, i + 1, hourWords) || /^(hrs|h)$/.test(textAt(tokens, i + 1));
  // "at 0965 hours", "at 1562 GMT"; a pilot has 1970 hours.
  const impossible = Number(digits.slice(2)) > 59 || Number(digits) > 2400;
  if (impossible && !(zone || (hours && isOneOf(tokens, i - 1, askForTime)))) return null;
  const pair = digits.startsWith("0") || isHourPair(tokens, i);
  if (!zone && !hours && !pair) return null;
  const next = zone?.next ?? (hours ? i + 2 : i + 1);
  const clock = {
    hour: Number(digits.slice(0, 2)),
    minute: Number(digits.slice(2)),
    second: 0,
    offset: zone?.offset ?? null,
    zone: zone?.name ?? null,
  };
  return clockMention("military-time", tokens, i, { clock, next, defects: impossible ? ["impossible"] : [] });
}

/** The other end of "between 2300 and 0600" has a zero in front. */
function isHourPair(tokens: Tokens, i: number): boolean {
  return isOneOf(tokens, i + 1, pairWords) && /^0\d[0-5]\d$/.test(textAt(tokens, i + 2));
}

/** "noon", "midnight", "midday", "12 noon". */
function readNoon(tokens: Tokens, i: number): Mention | null {
  const noon = wordAt(tokens, i);
  if (noon !== "noon" && noon !== "midnight" && noon !== "midday") return null;
  const twelve = textAt(tokens, i - 1) === "12" || wordAt(tokens, i - 1) === "twelve";
  const zone = readZone(tokens, i + 1, true);
  const clock = {
    hour: noon === "midnight" ? 0 : 12,
    minute: 0,
    second: 0,
    offset: zone?.offset ?? null,
    zone: zone?.name ?? null,
  };
  return clockMention("noon", tokens, twelve ? i - 1 : i, { clock, next: zone?.next ?? i + 1, defects: [] });
}

const localWords = new Set(["local"]);
const standardWords = new Set(["standard", "daylight", "summer"]);
const hourWords = new Set(["hours", "hour", "hrs"]);
export const timeBefore = new Set(["at", "about", "around", "until", "till"]);
export const askForTime = new Set("at about around until till by from before after since to and".split(" "));
const pairWords = new Set(["and", "to"]);
