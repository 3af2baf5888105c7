import { countsAfter } from "../dates/year-counts.js";
import { yearOfRow } from "../dates/year-row.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import type { CalendarExpression } from "../time-expression.js";
import { thirdBefore } from "../time-modifiers.js";
import { timexMention } from "../timex-mention.js";
import {
  isAdjacent,
  isCapitalised,
  isDash,
  isHyphen,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Years on their own, decades in digits, and seasons that span two years. */
export const yearForms: readonly Form[] = [
  { id: "year", triggers: trigger.digits, read: readYearAlone },
  { id: "year-in-row", triggers: trigger.digits, read: readYearInRow },
  { id: "year-span", triggers: trigger.digits, read: readSpan },
  { id: "decade-digits", triggers: trigger.compound | trigger.sign, read: readDecade },
];

/** "2017", "late 2017", "the year 2000", "fiscal 2019", "the 2012 fiscal year"; what counts something is no year. */
function readYearAlone(tokens: Tokens, i: number): Mention | null {
  const at = isApostrophe(tokens, i - 1) && isAdjacent(tokens, i) ? i - 1 : i;
  const third = thirdBefore(tokens, at);
  const year = readYear(
    tokens,
    at,
    third !== null ||
      isOneOf(tokens, beforeHedge(tokens, at) - 1, yearBefore) ||
      (at < i && followsShortYear(tokens, at)) ||
      isOneOf(tokens, i + 1, fiscalWords) ||
      (wordAt(tokens, at - 1) === "the" && isOneOf(tokens, i + 1, yearUnits)),
  );
  if (year?.parts.year === undefined) return null;
  const before = readBefore(tokens, at);
  const after =
    isOneOf(tokens, year.next, fiscalWords) && wordAt(tokens, year.next + 1) === "year" ? year.next + 2 : null;
  const the = after && wordAt(tokens, at - 1) === "the" ? at - 1 : at;
  const first = third?.first ?? before?.first ?? the;
  return timexMention("year", tokens, first, after ?? year.next, {
    ...year.parts,
    ...(third ? { third: third.third } : {}),
    ...(before?.fiscal || after ? { fiscal: true } : {}),
  });
}

/** The 12, 13 and 14 of "2011, 12, 13 and 14". */
function readYearInRow(tokens: Tokens, i: number): Mention | null {
  const year = yearOfRow(tokens, i);
  return year === null ? null : timexMention("year-in-row", tokens, i, i + 1, { form: "calendar", year });
}

/** "'83, '85 and '91", "1987, '89": one year after another. */
function followsShortYear(tokens: Tokens, at: number): boolean {
  const joint = signAt(tokens, at - 1, ",") || isOneOf(tokens, at - 1, rangeJoints);
  if (!joint || !isNumber(tokens, at - 2)) return false;
  const isShort = isAdjacent(tokens, at - 2) && isApostrophe(tokens, at - 3);
  return isShort || /^(?:19|20)\d\d$/.test(textAt(tokens, at - 2));
}

/** Where the hedge of "until at least 2014" or "in around 1950" begins, else where the year does. */
function beforeHedge(tokens: Tokens, at: number): number {
  if (isOneOf(tokens, at - 1, roughly)) return at - 1;
  return isOneOf(tokens, at - 1, bounds) && wordAt(tokens, at - 2) === "at" ? at - 2 : at;
}

const roughly = new Set(["about", "around", "approximately", "roughly"]);
const bounds = new Set(["least", "latest", "earliest"]);

/** "fiscal 2019", "FY 2019", "fiscal year 2019", "the year 2000": what belongs to the year before it. */
function readBefore(tokens: Tokens, i: number): { first: number; fiscal: boolean } | null {
  if (isOneOf(tokens, i - 1, fiscalWords)) return { first: i - 1, fiscal: true };
  if (wordAt(tokens, i - 1) !== "year") return null;
  if (isOneOf(tokens, i - 2, fiscalWords)) return { first: i - 2, fiscal: true };
  return wordAt(tokens, i - 2) === "the" ? { first: i - 2, fiscal: false } : null;
}

/**
 * A year in digits: 1000 to 2099 without a separator; with `expected` (after a month, "in", "late") whatever follows,
 * else only where it counts nothing. "'98" is a short year where one is expected; "AD 60" and "500 BC" carry their era.
 */
export function readYear(
  tokens: Tokens,
  i: number,
  expected: boolean,
): { parts: Pick<CalendarExpression, "form" | "year" | "shortYear" | "era">; next: number } | null {
  if (
    expected &&
    isApostrophe(tokens, i) &&
    isNumber(tokens, i + 1) &&
    isAdjacent(tokens, i + 1) &&
    /^\d\d$/.test(textAt(tokens, i + 1))
  ) {
    return { parts: { form: "calendar", year: expandShort(textAt(tokens, i + 1)), shortYear: true }, next: i + 2 };
  }
  if (!isNumber(tokens, i)) return null;
  const digits = textAt(tokens, i);
  const era = eraAfter(tokens, i + 1) ?? eraOfRange(tokens, i + 1);
  if (era && /^\d{1,4}$/.test(digits)) {
    const year = era.era === "BC" ? 1 - Number(digits) : Number(digits);
    return { parts: { form: "calendar", year, era: era.era }, next: era.next };
  }
  if (!/^(1\d|20)\d\d$/.test(digits) && !(expected && isFarAhead(tokens, i, digits))) return null;
  if (isAdjacent(tokens, i + 1) && !endsYear(tokens, i + 1)) return null;
  if (isAdjacent(tokens, i) && !isDash(tokens, i - 1) && !startsYear(tokens, i - 1)) return null;
  if (countsAfter(tokens, i, expected)) return null;
  if (!expected && !looksLikeYear(tokens, i, digits)) return null;
  return { parts: { form: "calendar", year: Number(digits) }, next: i + 1 };
}

/** "until 2117", "by 2150": a year that few live to see, where nothing follows that it could count. */
function isFarAhead(tokens: Tokens, i: number, digits: string): boolean {
  if (!/^2[12]\d\d$/.test(digits) || !isOneOf(tokens, i - 1, aheadOf)) return false;
  if (isWord(tokens, i + 1)) return ((lexeme(tokens, i + 1)?.pos ?? 0) & closed) !== 0;
  return !isNumber(tokens, i + 1) && !signAt(tokens, i + 1, "%");
}

/** "the 1990s", "the '80s", "the early 2000s", "mid-1970s", "1990's". */
function readDecade(tokens: Tokens, i: number): Mention | null {
  const apostrophe = isApostrophe(tokens, i);
  const at = apostrophe ? i + 1 : i;
  const digits = textAt(tokens, at);
  if (!isNumber(tokens, at) || !/^(1[0-9]|20)\d0$|^[1-9]0$/.test(digits) || (apostrophe && !isAdjacent(tokens, at)))
    return null;
  const ending = textAt(tokens, at + 1);
  if (!isAdjacent(tokens, at + 1) || (ending !== "s" && !/^['’‘]s$/.test(ending))) return null;
  const short = digits.length === 2;
  // "in his 70s" is an age, "temperatures in the 80s" degrees: a short decade needs "the" and a person does not own it.
  const first = apostrophe ? i : i;
  if (short && !apostrophe && wordAt(tokens, at - 1) !== "the" && !thirdBefore(tokens, at)) return null;
  if (short && (isOneOf(tokens, first - 1, owners) || isMeasured(tokens, first))) return null;
  const third = thirdBefore(tokens, first);
  const decade = short ? 1900 + Number(digits) : Number(digits);
  // "the 1800s" are a hundred years, "the 2000s" ten.
  const isCentury = digits.length === 4 && digits.endsWith("00") && decade < 2000;
  const the = wordAt(tokens, first - 1) === "the" && !third ? first - 1 : first;
  return timexMention("decade-digits", tokens, third?.first ?? the, at + 2, {
    form: "calendar",
    ...(isCentury ? { century: decade / 100 + 1 } : { decade }),
    ...(short ? { shortYear: true } : {}),
    ...(third ? { third: third.third } : {}),
  });
}

/** "temperatures in the 80s", "golfers who shot in the 70s". */
function isMeasured(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 7; at--) if (isOneOf(tokens, at, measured)) return true;
  return false;
}

/** "2017-18", "2009/10", "2019-2020": a season or school year, or a span of years. */
function readSpan(tokens: Tokens, i: number): Mention | null {
  const digits = textAt(tokens, i);
  if (!/^(1[5-9]|20)\d\d$/.test(digits) || !isAdjacent(tokens, i + 1) || !isAdjacent(tokens, i + 2)) return null;
  if (!(isDash(tokens, i + 1) || signAt(tokens, i + 1, "/")) || !isNumber(tokens, i + 2)) return null;
  if (isAdjacent(tokens, i + 3) && isDash(tokens, i + 3)) return null;
  const last = textAt(tokens, i + 2);
  const year = Number(digits);
  const toYear = /^\d\d$/.test(last)
    ? Math.floor(year / 100) * 100 + Number(last)
    : /^(1[5-9]|20)\d\d$/.test(last)
      ? Number(last)
      : null;
  if (toYear === null) return null;
  const follows = toYear === year + 1 || (last === "00" && year % 100 === 99);
  if (last.length === 2 && !follows && toYear <= year) return null;
  if (last.length === 2 && Number(last) <= 12 && !follows) return null;
  const next = isAdjacent(tokens, i + 3) && textAt(tokens, i + 3) === "s" ? i + 4 : i + 3;
  return timexMention("year-span", tokens, i, next, {
    form: "calendar",
    year,
    toYear: follows && last === "00" ? year + 1 : toYear,
  });
}

/** A two-digit year: up to 30 belongs to this century. */
function expandShort(digits: string): number {
  const value = Number(digits);
  return value <= 30 ? 2000 + value : 1900 + value;
}

/** Without a word that asks for a year: 1500 to 2059, and nothing after it that it could count. */
function looksLikeYear(tokens: Tokens, i: number, digits: string): boolean {
  const value = Number(digits);
  if (isBesideCentury(tokens, i)) return true;
  if (value < 1500 || value > 2059) return false;
  const before = wordAt(tokens, i - 1);
  const after = lexeme(tokens, i + 1);
  // "a 2000-seat hall": what a hyphen binds to the number is counted.
  if (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1) && isWord(tokens, i + 2) && isAdjacent(tokens, i + 2))
    return false;
  if (countBefore.has(before) && !isDatedNoun(tokens, i, value)) return false;
  const next = i + 1 < tokens.count ? tokens.kind[i + 1] : 3;
  if (
    next === 3 ||
    (after && (after.pos & (pos.preposition | pos.auxiliary | pos.coordinator | pos.modal | pos.past)) !== 0)
  ) {
    return value >= 1700;
  }
  if (before === "the" || before === "a") return value >= 1700;
  if (value >= 1900 && (isOneOf(tokens, i + 1, yearly) || isOneOf(tokens, i + 1, onwards))) return true;
  return (
    value >= 1900 &&
    !(next === 1 && after === undefined && /\ws$/.test(textAt(tokens, i + 1)) && !isCapitalised(tokens, i + 1))
  );
}

/** "the 15th century, between 1410 and 1440": years as old as these are told with their century. */
export function isBesideCentury(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - 7; at--)
    if (isOneOf(tokens, at, centuries)) return !isWord(tokens, i + 1) || isOneOf(tokens, i + 1, rangeJoints);
  return false;
}

/** "jailed over 2017 murder": one thing of that year, where a count would have several. */
function isDatedNoun(tokens: Tokens, i: number, value: number): boolean {
  const next = lexeme(tokens, i + 1);
  if (value < 1950 || value > 2035 || !isWord(tokens, i + 1) || next?.person) return false;
  return !/s$/.test(textAt(tokens, i + 1)) && ((next?.pos ?? pos.noun) & (pos.noun | pos.verb)) !== 0;
}

function eraAfter(tokens: Tokens, i: number): { era: "BC" | "AD"; next: number } | null {
  const text = textAt(tokens, i);
  if (/^(BC|B\.C\.|BCE|B\.C\.E\.)$/.test(text)) return { era: "BC", next: i + 1 };
  return /^(AD|A\.D\.|CE|C\.E\.)$/.test(text) ? { era: "AD", next: i + 1 } : null;
}

/** "1700 to 1500 BC": the era is said once for both. */
function eraOfRange(tokens: Tokens, i: number): { era: "BC"; next: number } | null {
  const joins = isDash(tokens, i) || isOneOf(tokens, i, rangeJoints);
  if (!joins || !/^\d{1,4}$/.test(textAt(tokens, i + 1))) return null;
  return eraAfter(tokens, i + 2)?.era === "BC" ? { era: "BC", next: i } : null;
}

/** What belongs to a year and is hardly counted by the thousand: "put 1990 outlays at". */
const yearly = new Set(
  "outlays deliveries shipments estimates forecasts projections taxes levels elections attacks bombings riots olympics floods wildfires accords sanctions hearings primaries finals playoffs championships budgets models results".split(
    " ",
  ),
);
/** "emissions for 2012 onwards" */
const onwards = new Set(["onwards", "onward", "upwards"]);
const centuries = new Set(["century", "centuries"]);
const rangeJoints = new Set(["to", "until", "and", "through", "or"]);

export function isApostrophe(tokens: Tokens, i: number): boolean {
  return signAt(tokens, i, "'") || signAt(tokens, i, "’") || signAt(tokens, i, "‘");
}

function endsYear(tokens: Tokens, i: number): boolean {
  if (isDash(tokens, i) && isNumber(tokens, i + 1) && isDash(tokens, i + 2) && isAdjacent(tokens, i + 2)) return false;
  if (signAt(tokens, i, ":")) return !isAdjacent(tokens, i + 1);
  return !isNumber(tokens, i) && !/^[A-Za-z/]/.test(textAt(tokens, i));
}

function startsYear(tokens: Tokens, i: number): boolean {
  return /^[(["“‘'’/—–]$/.test(textAt(tokens, i));
}

const closed = pos.coordinator | pos.preposition | pos.auxiliary | pos.modal | pos.subordinator;
const aheadOf = new Set(["until", "till", "by", "in", "before", "year"]);
const yearBefore = new Set(
  "in since by until till during before after from of late early mid circa around spring summer autumn fall winter fiscal year elections election christmas".split(
    " ",
  ),
);
const fiscalWords = new Set(["fiscal", "fy", "financial"]);
/** "the 1988 quarter": one of that year, where a count would have several. */
const yearUnits = new Set(["quarter", "period", "season", "half", "month"]);
const measured = new Set(
  "temperature temperatures high highs low lows degrees heat mercury humid warm shot scored scores percent age aged ages people men women".split(
    " ",
  ),
);
const owners = new Set(["his", "her", "their", "my", "your", "our"]);
const countBefore = new Set(
  "about nearly almost over some than least most approximately roughly another all least every only just total".split(
    " ",
  ),
);
