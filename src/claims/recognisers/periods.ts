import { yearOwner, yearWordsAfter } from "../dates/year-words.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
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
import { readYear } from "./years.js";

/** Seasons, quarters, halves, decades in words, centuries and millennia. */
export const periodForms: readonly Form[] = [
  { id: "season", triggers: trigger.season, read: readSeason },
  { id: "quarter", triggers: trigger.ordinal | trigger.compound, read: readQuarter },
  { id: "last-quarter", triggers: trigger.timeUnit | trigger.fraction, read: readLastQuarter },
  { id: "quarter-short", triggers: trigger.compound, read: readQuarterShort },
  { id: "century", triggers: trigger.ordinal | trigger.compound | trigger.cardinal, read: readCentury },
  { id: "decade-words", triggers: trigger.cardinal | trigger.decade, read: readDecadeWord },
];

/** "summer 2020", "the winter of 2010", "spring", "late summer"; "fall" and "spring" only where they are seasons. */
function readSeason(tokens: Tokens, i: number): Mention | null {
  const season = lexeme(tokens, i)?.season;
  if (!season) return null;
  const ofYear = wordAt(tokens, i + 1) === "of" || wordAt(tokens, i + 1) === "in" ? i + 2 : i + 1;
  const year = winterOf(tokens, readYear(tokens, ofYear, true));
  const third = thirdBefore(tokens, i);
  const words = year ? null : yearWordsAfter(tokens, i + 1);
  const article = words !== null || isOneOf(tokens, i - 1, seasonBefore);
  const doubtful = wordAt(tokens, i) === "fall" || wordAt(tokens, i) === "spring";
  if (!year && !words && (doubtful ? !isSeasonContext(tokens, i) && !third : isHyphen(tokens, i + 1))) return null;
  if (!year && !words && isCapitalised(tokens, i) && isCapitalised(tokens, i + 1)) return null;
  if (!year && !article && !third && isCapitalised(tokens, i) && i > 0) return null;
  const the = wordAt(tokens, i - 1) === "the" ? i - 1 : i;
  return timexMention("season", tokens, third?.first ?? the, year?.next ?? words?.next ?? i + 1, {
    form: "calendar",
    season,
    ...(words ? { yearShift: words.yearShift } : {}),
    ...(year?.parts.year !== undefined ? { year: year.parts.year } : {}),
    ...(third ? { third: third.third } : {}),
    ...(!year && !words && !third && isOneOf(tokens, i - 1, anyOf) ? { generic: true } : {}),
  });
}

/** "the winter of 1995-96" is that of 1996. */
function winterOf(tokens: Tokens, year: ReturnType<typeof readYear>): ReturnType<typeof readYear> {
  const at = year?.next ?? tokens.count;
  if (year?.parts.year === undefined || !isDash(tokens, at)) return year;
  const last = year.parts.year + 1;
  const isNext = isAdjacent(tokens, at) && isAdjacent(tokens, at + 1) && Number(textAt(tokens, at + 1)) === last % 100;
  return isNext ? { parts: { form: "calendar", year: last }, next: at + 2 } : year;
}

/** "the third quarter of 2020", "first half", "the second half of the year", "fourth-quarter"; sport has halves too. */
function readQuarter(tokens: Tokens, i: number): Mention | null {
  const ordinal = ordinalAt(tokens, i);
  if (!ordinal || ordinal.value > 4) return null;
  const at = isHyphen(tokens, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  const unit = wordAt(tokens, at);
  const fiscal = unit === "fiscal" ? 1 : 0;
  const noun = wordAt(tokens, at + fiscal);
  if (noun !== "quarter" && noun !== "half") return null;
  if (noun === "half" && ordinal.value > 2) return null;
  const next = at + fiscal + 1;
  const owner = yearOwner(tokens, wordAt(tokens, i - 1) === "fiscal" ? i - 1 : i);
  const year = yearOf(tokens, next) ?? (owner && { ...owner, next });
  // A half without a year may be of a match; of a business it has a hyphen, or sales stand near it.
  const isOfBusiness = at === ordinal.next ? isNearSales(tokens, i, next) : isOneOf(tokens, next, businessNouns);
  if (noun === "half" && !year && (!isOfBusiness || isOfLonger(tokens, next))) return null;
  if (noun === "quarter" && !year && (isOneOf(tokens, next, matchWords) || isOfMatch(tokens, i, next))) return null;
  const part = noun === "quarter" ? { quarter: ordinal.value } : { half: ordinal.value };
  const isAttribute = at !== ordinal.next && !year;
  const third = isAttribute ? null : thirdBefore(tokens, i);
  const word = wordAt(tokens, i - 1) === "fiscal" ? i - 1 : i;
  const the = wordAt(tokens, word - 1) === "the" && !isAttribute ? word - 1 : word;
  return timexMention("quarter", tokens, owner?.first ?? third?.first ?? the, year?.next ?? next, {
    form: "calendar",
    ...part,
    ...(third ? { third: third.third } : {}),
    ...((isAttribute && isReported(tokens, next)) || (noun === "half" && !year) ? { reported: true } : {}),
    ...(year?.year !== undefined ? { year: year.year } : {}),
    ...(year?.shift !== undefined ? { yearShift: year.shift } : {}),
    ...(fiscal ? { fiscal: true } : {}),
  });
}

/** "the last quarter of 2023", "the final quarter of 2022", "the latter half of 1996". */
function readLastQuarter(tokens: Tokens, i: number): Mention | null {
  const noun = wordAt(tokens, i);
  if ((noun !== "quarter" && noun !== "half") || !isOneOf(tokens, i - 1, closing)) return null;
  const year = yearOf(tokens, i + 1);
  if (year?.year === undefined) return null;
  const first = wordAt(tokens, i - 2) === "the" ? i - 2 : i - 1;
  const part = noun === "half" ? { half: 2 } : { quarter: 4 };
  return timexMention("last-quarter", tokens, first, year.next, { form: "calendar", ...part, year: year.year });
}

const closing = new Set(["last", "final", "closing", "latter"]);

/** "In the first half, profit doubled": what a business earns is spoken of in the same clause. */
function isNearSales(tokens: Tokens, first: number, next: number): boolean {
  for (let at = first - 6; at < next + 6; at++) if (isOneOf(tokens, at, salesNouns)) return true;
  return false;
}

/** "the first half of the decade": of what is no year. */
function isOfLonger(tokens: Tokens, next: number): boolean {
  if (wordAt(tokens, next) !== "of") return false;
  return !isOneOf(tokens, next + 1, fiscalWords) && !isOneOf(tokens, next + 2, fiscalWords);
}

/** "outscored Utah 33-14 in the third quarter", "two touchdowns in the first quarter". */
function isOfMatch(tokens: Tokens, first: number, next: number): boolean {
  for (let at = first - 9; at < next + 6; at++) if (isOneOf(tokens, at, matchDeeds)) return true;
  return false;
}

/** "third-quarter net income", "fourth-quarter gross domestic product figures": what is reported when it is over. */
function isReported(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 5 && isWord(tokens, at); at++) if (isOneOf(tokens, at, businessNouns)) return true;
  return false;
}

/** "Q3 2020", "3Q", "H1 2021", "1Q 2019", "4Q98". */
function readQuarterShort(tokens: Tokens, i: number): Mention | null {
  const digit = textAt(tokens, i);
  if (!/^[1-4]$/.test(digit)) return null;
  const before = isAdjacent(tokens, i) ? textAt(tokens, i - 1) : "";
  const after = isAdjacent(tokens, i + 1) ? textAt(tokens, i + 1) : "";
  const kind = /^[QH]$/.test(before) ? before : after === "Q" ? "Q" : "";
  if (kind === "" || (kind === "H" && Number(digit) > 2)) return null;
  const first = kind === before ? i - 1 : i;
  const end = kind === before ? i + 1 : i + 2;
  const year = grownYear(tokens, end) ?? yearOf(tokens, end);
  if (kind === "H" && !year) return null;
  return timexMention("quarter-short", tokens, first, year?.next ?? end, {
    form: "calendar",
    ...(kind === "Q" ? { quarter: Number(digit) } : { half: Number(digit) }),
    ...(year?.year !== undefined ? { year: year.year } : {}),
  });
}

/** The year of "4Q98" and "1Q2005". */
function grownYear(tokens: Tokens, i: number): YearOf | null {
  if (!isAdjacent(tokens, i) || !/^(?:(?:19|20)\d\d|\d\d)$/.test(textAt(tokens, i))) return null;
  const year = Number(textAt(tokens, i));
  return { year: year > 100 ? year : year + (year < 50 ? 2000 : 1900), next: i + 1 };
}

/** "the 19th century", "the mid-20th century", "the eighteenth century", "20th-century". */
function readCentury(tokens: Tokens, i: number): Mention | null {
  const ordinal = ordinalAt(tokens, i);
  if (!ordinal) return null;
  const at = isHyphen(tokens, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  const noun = wordAt(tokens, at);
  const period = noun === "century" || noun === "centuries" ? "century" : noun === "millennium" ? "millennium" : null;
  if (!period || ordinal.value > 30 || (isCapitalised(tokens, at) && isOneOf(tokens, at + 1, studios))) return null;
  const era = textAt(tokens, at + 1);
  const isBefore = /^(BC|B\.C\.|BCE)$/.test(era);
  const third = thirdBefore(tokens, i);
  const compound = at !== ordinal.next;
  const the = wordAt(tokens, i - 1) === "the" && !third && !compound ? i - 1 : i;
  const value = isBefore ? -ordinal.value : ordinal.value;
  return timexMention("century", tokens, third?.first ?? the, isBefore ? at + 2 : at + 1, {
    form: "calendar",
    ...(period === "century" ? { century: value } : { millennium: value }),
    ...(third ? { third: third.third } : {}),
    ...(isBefore ? { era: "BC" } : {}),
  });
}

/** "the nineties", "the nineteen-sixties", "the roaring twenties"; not the age of "in his sixties". */
function readDecadeWord(tokens: Tokens, i: number): Mention | null {
  const isFull = lexeme(tokens, i)?.cardinal === 19;
  const at = isFull ? (isHyphen(tokens, i + 1) ? i + 2 : i + 1) : i;
  const decade = lexeme(tokens, at)?.decade;
  if (decade === undefined) return null;
  const third = thirdBefore(tokens, i);
  const adjective = isOneOf(tokens, i - 1, decadeAdjectives) ? i - 1 : i;
  const first = third?.first ?? adjective;
  const hasThe = wordAt(tokens, first - 1) === "the" || wordAt(tokens, first) === "the";
  if (!isFull && !hasThe) return null;
  const the = wordAt(tokens, first - 1) === "the" ? first - 1 : first;
  return timexMention("decade-words", tokens, the, at + 1, {
    form: "calendar",
    decade: 1900 + decade,
    ...(isFull ? {} : { shortYear: true }),
    ...(third ? { third: third.third } : {}),
  });
}

interface YearOf {
  readonly year?: number;
  /** Told from the article's own year: "of last year". */
  readonly shift?: number;
  readonly next: number;
}

/** "of 2020", "2020", "of the year", "of last year", "next year". */
export function yearOf(tokens: Tokens, next: number): YearOf | null {
  const of = wordAt(tokens, next) === "of" || wordAt(tokens, next) === "in";
  const at = of ? next + 1 : signAt(tokens, next, ",") ? next + 1 : next;
  const the = of && wordAt(tokens, at) === "the" ? at + 1 : at;
  const fiscal = isOneOf(tokens, the, fiscalWords) ? the + 1 : the;
  const year = readYear(tokens, fiscal, true);
  if (year?.parts.year !== undefined) return { year: year.parts.year, next: year.next };
  const shift = yearShifts.get(wordAt(tokens, the));
  if (shift !== undefined && wordAt(tokens, the + 1) === "year") return { shift, next: the + 2 };
  return of && the > at && wordAt(tokens, fiscal) === "year" ? { next: fiscal + 1 } : null;
}

/** An ordinal in digits or in one word. */
function ordinalAt(tokens: Tokens, i: number): { value: number; next: number } | null {
  const word = lexeme(tokens, i)?.ordinal;
  if (word !== undefined) return { value: word, next: i + 1 };
  const tens = lexeme(tokens, i)?.cardinal;
  if (tens === 20 && isHyphen(tokens, i + 1)) {
    const unit = lexeme(tokens, i + 2)?.ordinal;
    return unit !== undefined && unit < 10 ? { value: 20 + unit, next: i + 3 } : null;
  }
  if (!isNumber(tokens, i) || !/^\d{1,2}$/.test(textAt(tokens, i)) || !isAdjacent(tokens, i + 1)) return null;
  return /^(st|nd|rd|th)$/i.test(textAt(tokens, i + 1)) ? { value: Number(textAt(tokens, i)), next: i + 2 } : null;
}

function isSeasonContext(tokens: Tokens, i: number): boolean {
  if (isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return false;
  if (wordAt(tokens, i - 1) === "the")
    return (
      isOneOf(tokens, i - 2, seasonPrepositions) && wordAt(tokens, i + 1) !== "of" && wordAt(tokens, i + 1) !== "in"
    );
  // "a wet fall", "a strong spring"; a strong fall is no season.
  const isTold = isOneOf(tokens, i - 1, weather) || (wordAt(tokens, i) === "spring" && isOneOf(tokens, i - 1, trade));
  if (isTold) return isOneOf(tokens, i - 2, anyOf) || wordAt(tokens, i - 2) === "the";
  return (
    isOneOf(tokens, i - 1, seasonBefore) &&
    wordAt(tokens, i - 1) !== "the" &&
    !(wordAt(tokens, i) === "fall" && wordAt(tokens, i - 1) === "to")
  );
}

const studios = new Set(["fox"]);
const anyOf = new Set(["a", "an", "any", "one", "another"]);
const fiscalWords = new Set(["fiscal", "financial"]);
const yearShifts = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
const businessNouns = new Set(
  "profit profits earnings results revenue revenues sales loss losses net income figures output growth turnover result dividend".split(
    " ",
  ),
);
const salesNouns = new Set(
  "profit profits earnings revenue revenues sales losses turnover income dividend shipments deliveries growth recovery economy demand outlook forecast forecasts gdp inflation output orders exports imports spending margins".split(
    " ",
  ),
);
/** Quarters of a match and of a town. */
const matchWords = new Set(
  "century lead touchdown touchdowns goal goals points score scores minute minutes".split(" "),
);
const matchDeeds = new Set(
  "touchdown touchdowns yard yards halftime tipoff rebound rebounds quarterback interception interceptions fumble layup jumper dunk dunks punt outscored trailed three-pointer three-pointers buzzer baskets".split(
    " ",
  ),
);
const seasonBefore = new Set(
  "in this last next since by until during each every the early late mid following previous".split(" "),
);
const weather = new Set("wet dry warm mild rainy snowy wintry busy unusually cool chilly".split(" "));
const trade = new Set("strong weak slow tough difficult disappointing record bumper good bad".split(" "));
const seasonPrepositions = new Set(["in", "by", "during", "until", "since"]);
const decadeAdjectives = new Set(["roaring", "swinging", "hungry", "dirty"]);
