import { easterHolidays, fixedHolidays, floatingHolidays, otherFeasts } from "../lexicon/calendar-words.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { phraseTable } from "../phrase-table.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isCapitalised, isOneOf, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { partAt } from "./weekdays.js";
import { readYear } from "./years.js";

const names = phraseTable(
  [...Object.keys(fixedHolidays), ...Object.keys(floatingHolidays), ...Object.keys(easterHolidays), ...otherFeasts].map(
    (name) => [name, name] as const,
  ),
);

/** Days with a name and a rule. */
export const holidayForms: readonly Form[] = [{ id: "holiday", triggers: trigger.holiday, read: readHoliday }];

/** "Christmas Eve", "Easter Sunday 2019", "Christmas morning", "the Labor Day weekend"; not the tree, the carol or the dinner. */
function readHoliday(tokens: Tokens, i: number): Mention | null {
  if (!isCapitalised(tokens, i)) return null;
  const found = names.after(tokens, i);
  if (!found || !isNamed(tokens, i, found.next)) return null;
  const { next, value: holiday } = found;
  const around = otherFeasts.has(holiday) ? null : aroundAfter(tokens, next);
  if (around) {
    const long = wordAt(tokens, i - 1) === "long" ? i - 1 : i;
    const the = wordAt(tokens, long - 1) === "the" ? long - 1 : i;
    return timexMention("holiday", tokens, the, around.next, { form: "calendar", holiday, around: around.unit });
  }
  if (isWord(tokens, next) && isCapitalised(tokens, next) && !isOneOf(tokens, next, dayWords)) return null;
  if (isThing(tokens, next) && !(isDayName(holiday) && isOneOf(tokens, next, occasions))) return null;
  if (holiday === "new year" && !isOneOf(tokens, i - 1, newYearBefore)) return null;
  const part = partAt(tokens, next);
  const at = signAt(tokens, next, ",") ? next + 1 : next;
  const year = wordAt(tokens, next) === "" || at > next ? readYear(tokens, at, true) : null;
  const sense = senses.get(wordAt(tokens, i - 1));
  const isShifted = year === null && !part && (sense !== undefined || wordAt(tokens, i - 1) === "this");
  return timexMention("holiday", tokens, isShifted ? i - 1 : i, part?.next ?? year?.next ?? next, {
    form: "calendar",
    holiday,
    ...(isShifted && sense ? { sense } : {}),
    ...(part ? { part: part.part } : {}),
    ...(year?.parts.year !== undefined ? { year: year.parts.year } : {}),
  });
}

/** "Thanksgiving weekend", "the Fourth of July holiday weekend", "Christmas week". */
function aroundAfter(tokens: Tokens, next: number): { unit: "week" | "weekend"; next: number } | null {
  const at = wordAt(tokens, next) === "holiday" ? next + 1 : next;
  const unit = wordAt(tokens, at);
  return unit === "weekend" || unit === "week" ? { unit, next: at + 1 } : null;
}

/** A name that says that it is a day. */
function isDayName(holiday: string): boolean {
  return /(?:day|eve|july)$/.test(holiday);
}

/** Every word of the name has its capital: "May Day" is a holiday, "the coldest May day" is not. */
function isNamed(tokens: Tokens, first: number, next: number): boolean {
  for (let at = first; at < next; at++) {
    const isSmall = isWord(tokens, at) && !isCapitalised(tokens, at) && !isOneOf(tokens, at, articles);
    if (isSmall && !wordAt(tokens, at).startsWith("'")) return false;
  }
  return true;
}

/** "Christmas tree", "Easter eggs", "Halloween costume": a noun follows that the day only describes. */
function isThing(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  if (!isWord(tokens, i) || isAdjacent(tokens, i) || isCapitalised(tokens, i)) return false;
  const open =
    entry === undefined ? !/ly$/.test(wordAt(tokens, i)) : (entry.pos & pos.noun) !== 0 && entry.pos === pos.noun;
  return open && entry?.timeUnit === undefined && entry?.dayPart === undefined;
}

/** What happens on a day and is told by it: "the Labor Day parade", "Black Friday sales". */
const occasions = new Set(
  "sales sale parade parades march marches rally rallies holiday traffic travel attack attacks bombing massacre riot riots protest protests speech address ceremony service game games match matches race concert fireworks crowds celebrations celebration festivities".split(
    " ",
  ),
);
/** Of "Eid al-Fitr". */
const articles = new Set(["al", "ul"]);
const newYearBefore = new Set(["the", "since", "by", "before", "after", "until", "at", "over", "for"]);
/** "last Christmas", "next Easter" */
const senses = new Map<string, "past" | "future">([
  ["last", "past"],
  ["next", "future"],
  ["coming", "future"],
]);
const dayWords = new Set(["this", "last", "next"]);
