import { easterHolidays, fixedHolidays, floatingHolidays } from "../lexicon/calendar-words.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { phraseTable } from "../phrase-table.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isCapitalised, isOneOf, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { readYear } from "./years.js";

const names = phraseTable(
  [...Object.keys(fixedHolidays), ...Object.keys(floatingHolidays), ...Object.keys(easterHolidays)].map(
    (name) => [name, name] as const,
  ),
);

/** Days with a name and a rule. */
export const holidayForms: readonly Form[] = [{ id: "holiday", triggers: trigger.holiday, read: readHoliday }];

/** "Christmas Eve", "Thanksgiving", "Easter Sunday 2019"; not the tree, the carol or the dinner. */
function readHoliday(tokens: Tokens, i: number): Mention | null {
  if (!isCapitalised(tokens, i)) return null;
  const found = names.after(tokens, i);
  if (!found || !isNamed(tokens, i, found.next)) return null;
  const following = wordAt(tokens, found.next);
  if (isWord(tokens, found.next) && isCapitalised(tokens, found.next) && !isOneOf(tokens, found.next, dayWords))
    return null;
  if (isThing(tokens, found.next) || (found.value === "new year" && !isOneOf(tokens, i - 1, newYearBefore)))
    return null;
  const at = signAt(tokens, found.next, ",") ? found.next + 1 : found.next;
  const year = following === "" || signAt(tokens, found.next, ",") ? readYear(tokens, at, true) : null;
  return timexMention("holiday", tokens, i, year?.next ?? found.next, {
    form: "calendar",
    holiday: found.value,
    ...(year?.parts.year !== undefined ? { year: year.parts.year } : {}),
  });
}

/** Every word of the name has its capital: "May Day" is a holiday, "the coldest May day" is not. */
function isNamed(tokens: Tokens, first: number, next: number): boolean {
  for (let at = first; at < next; at++) {
    if (isWord(tokens, at) && !isCapitalised(tokens, at) && !wordAt(tokens, at).startsWith("'")) return false;
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

const newYearBefore = new Set(["the", "since", "by", "before", "after", "until", "at", "over", "for"]);
const dayWords = new Set(["this", "last", "next"]);
