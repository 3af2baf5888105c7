import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isCapitalised, isHyphen, isOneOf, lexeme, textAt, wordAt } from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";
import { readYear } from "./years.js";

/** Times told from the one that the text spoke of before. */
export const textTimeForms: readonly Form[] = [
  { id: "same", triggers: trigger.shift, read: readSame },
  { id: "that-period", triggers: trigger.timeUnit | trigger.dayPart | trigger.season, read: readThat },
  { id: "day-before", triggers: trigger.timeUnit, read: readDayBefore },
  { id: "year-ago", triggers: trigger.timeUnit, read: readYearAgo },
];

/** "the same month", "the previous day", "the following Monday", "the next morning", "the same quarter last year". */
function readSame(tokens: Tokens, i: number): Mention | null {
  const word = wordAt(tokens, i);
  const shift = textShifts.get(word);
  const the = wordAt(tokens, i - 1) === "the" || wordAt(tokens, i - 1) === "that";
  if (shift === undefined || !(the || (word === "next" && wordAt(tokens, i + 1) === "day"))) return null;
  const first = the ? i - 1 : i;
  if (wordAt(tokens, i + 1) === "period") return readSamePeriod(tokens, first, i + 2, shift);
  const entry = lexeme(tokens, i + 1);
  if (!entry || isHyphen(tokens, i + 2)) return null;
  if (entry.weekday !== undefined && isCapitalised(tokens, i + 1) && !entry.word.endsWith("days") && word !== "next") {
    return timexMention("same", tokens, first, i + 2, { form: "text", unit: "day", shift, weekday: entry.weekday });
  }
  if (entry.season && word !== "next") {
    return timexMention("same", tokens, first, i + 2, { form: "text", unit: "season", shift, season: entry.season });
  }
  if (entry.word.endsWith("s")) return null;
  if (entry.dayPart && entry.deictic === undefined) {
    return timexMention("same", tokens, first, i + 2, { form: "text", unit: "day", shift, part: entry.dayPart });
  }
  const unit = entry.timeUnit;
  if (!unit || tooShort.has(unit)) return null;
  const year = shift === 0 ? anotherYear(tokens, i + 2) : null;
  if (!year) return timexMention("same", tokens, first, i + 2, { form: "text", unit, shift });
  return timexMention("same", tokens, first, year.next, { form: "text", unit, shift, ...year.fields });
}

/** "the same period last year", "the corresponding period of 2018"; without a year it is no more than a word. */
function readSamePeriod(tokens: Tokens, first: number, next: number, shift: number): Mention | null {
  const year = shift === 0 ? anotherYear(tokens, next) : null;
  if (!year) return null;
  return timexMention("same", tokens, first, year.next, {
    form: "text",
    unit: "year",
    shift,
    asSpoken: true,
    ...year.fields,
  });
}

/** "last year", "a year earlier", "of 2012": the year that "the same quarter" is in. */
function anotherYear(
  tokens: Tokens,
  i: number,
): { readonly next: number; readonly fields: { years: number } | { year: number } } | null {
  const at = wordAt(tokens, i) === "of" || wordAt(tokens, i) === "in" ? i + 1 : i;
  if (wordAt(tokens, at) === "last" && wordAt(tokens, at + 1) === "year")
    return { next: at + 2, fields: { years: -1 } };
  const previous = isOneOf(tokens, at + 1, earlierYears);
  if (wordAt(tokens, at) === "the" && previous && wordAt(tokens, at + 2) === "year")
    return { next: at + 3, fields: { years: -1 } };
  const back = wordAt(tokens, at + 2);
  if (wordAt(tokens, at) === "a" && wordAt(tokens, at + 1) === "year" && (back === "ago" || back === "earlier"))
    return { next: at + 3, fields: { years: -1 } };
  const year = at > i ? readYear(tokens, at, true) : null;
  return year?.parts.year === undefined ? null : { next: year.next, fields: { year: year.parts.year } };
}

/** "that day", "that night", "that summer"; not "that year-end". */
function readThat(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (!entry || wordAt(tokens, i - 1) !== "that" || entry.word.endsWith("s") || isCapitalised(tokens, i)) return null;
  if (isHyphen(tokens, i + 1)) return null;
  const expression = { form: "text", shift: 0 } as const;
  const later = isOneOf(tokens, i - 2, laterWords) ? i - 2 : i - 1;
  if (entry.season) {
    return timexMention("that-period", tokens, later, i + 1, { ...expression, unit: "season", season: entry.season });
  }
  if (entry.dayPart && entry.deictic === undefined && entry.word !== "noon") {
    return timexMention("that-period", tokens, later, i + 1, { ...expression, unit: "day", part: entry.dayPart });
  }
  const unit = entry.timeUnit;
  if (!unit || tooShort.has(unit)) return null;
  return timexMention("that-period", tokens, later, i + 1, { ...expression, unit });
}

/** "the day before" and "the year after" where they govern nothing: from the time spoken of. */
function readDayBefore(tokens: Tokens, i: number): Mention | null {
  const unit = lexeme(tokens, i)?.timeUnit;
  const word = wordAt(tokens, i + 1);
  if (!unit || tooShort.has(unit) || wordAt(tokens, i).endsWith("s") || wordAt(tokens, i - 1) !== "the") return null;
  if ((word !== "before" && word !== "after") || !endsPhrase(tokens, i + 2)) return null;
  // "the day after it"
  if (wordAt(tokens, i + 2) === "it" && endsClause(tokens, i + 3)) return null;
  const shift = word === "before" ? -1 : 1;
  const told = unit === "night" ? ({ unit: "day", part: "NI" } as const) : { unit };
  return timexMention("day-before", tokens, i - 1, i + 2, { form: "text", shift, ...told });
}

function endsClause(tokens: Tokens, i: number): boolean {
  return i >= tokens.count || tokens.kind[i] === sign;
}

function endsPhrase(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || (tokens.kind[i] === sign && !isHyphen(tokens, i) && !/^[$€£(“"]/.test(textAt(tokens, i))))
    return true;
  return tokens.kind[i] !== number && isOneOf(tokens, i, endingWords);
}

/** "the year-ago quarter", "the year-earlier period", "a year-earlier profit". */
function readYearAgo(tokens: Tokens, i: number): Mention | null {
  if (wordAt(tokens, i) !== "year" || !isHyphen(tokens, i + 1)) return null;
  const back = wordAt(tokens, i + 2);
  if (back !== "ago" && back !== "earlier") return null;
  const quarter = lexeme(tokens, i + 3)?.ordinal;
  if (quarter !== undefined && quarter <= 4 && wordAt(tokens, i + 4) === "quarter") {
    const the = wordAt(tokens, i - 1) === "the" ? i - 1 : i;
    return timexMention("year-ago", tokens, the, i + 5, { form: "calendar", quarter, yearShift: -1 });
  }
  const noun = wordAt(tokens, i + 3);
  const unit = noun === "period" ? null : lexeme(tokens, i + 3)?.timeUnit;
  const the = wordAt(tokens, i - 1) === "the" && (noun === "period" || unit) ? i - 1 : i;
  const next = noun === "period" || unit ? i + 4 : i + 3;
  if (noun === "period")
    return timexMention("year-ago", tokens, the, next, {
      form: "text",
      unit: "year",
      shift: 0,
      years: -1,
      asSpoken: true,
    });
  return unit === "quarter" || unit === "month" || unit === "week" || unit === "half"
    ? timexMention("year-ago", tokens, the, next, { form: "text", unit, shift: 0, years: -1, near: true })
    : timexMention("year-ago", tokens, the, next, { form: "text", unit: "year", shift: -1, near: true });
}

const textShifts = new Map<string, number>([
  ["same", 0],
  ["corresponding", 0],
  ["comparable", 0],
  ["equivalent", 0],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["following", 1],
  ["next", 1],
  ["subsequent", 1],
]);
const tooShort = new Set(["second", "minute", "hour"]);
const laterWords = new Set(["later", "earlier"]);
const endingWords = new Set(
  "and but or when as with in at on by from to he she they it was were had has about near outside inside because while for off around who which".split(
    " ",
  ),
);
const earlierYears = new Set(["previous", "preceding", "prior"]);
