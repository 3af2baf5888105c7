import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { thirdBefore } from "../time-modifiers.js";
import { timexMention } from "../timex-mention.js";
import { isCapitalised, isHyphen, isOneOf, isWord, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Parts of a day that is told elsewhere. */
export const dayPartForms: readonly Form[] = [{ id: "day-part", triggers: trigger.dayPart, read: readDayPart }];

/** "overnight", "in the morning", "during the evening"; "this morning" and "Monday morning" are read elsewhere. */
function readDayPart(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const part = entry?.dayPart;
  if (part && isBarePart(tokens, i)) {
    return ofWeekday(tokens, i, i + 1, part) ?? timexMention("day-part", tokens, i, i + 1, { form: "part", part });
  }
  if (!part || entry.deictic !== undefined || entry.timeUnit || isClockWord(entry.word) || isCapitalised(tokens, i))
    return null;
  if (entry.word.endsWith("s") || isHyphen(tokens, i + 1)) return null;
  if (isHyphen(tokens, i - 1)) {
    return wordAt(tokens, i - 2) === "mid"
      ? (ofWeekday(tokens, i - 2, i + 1, part) ??
          timexMention("day-part", tokens, i - 2, i + 1, { form: "part", part }))
      : null;
  }
  if (entry.word === "overnight") {
    const isAttribute = wordAt(tokens, i - 1) === "an" && isWord(tokens, i + 1);
    return isAttribute ? null : timexMention("day-part", tokens, i, i + 1, { form: "part", part });
  }
  const bare = isOneOf(tokens, i - 1, earlyOrLate) && isOneOf(tokens, i - 2, inWords);
  if (bare) return timexMention("day-part", tokens, i - 1, i + 1, { form: "part", part });
  const the = wordAt(tokens, i - 1) === "the" && isOneOf(tokens, i - 2, inWords) && wordAt(tokens, i + 1) !== "of";
  const early = the ? thirdBefore(tokens, i - 1) : null;
  return the ? timexMention("day-part", tokens, early?.first ?? i - 1, i + 1, { form: "part", part }) : null;
}

/** "by mid-afternoon Friday", "at dawn Monday": the part of the day that is named right after it. */
function ofWeekday(tokens: Tokens, first: number, next: number, part: string): Mention | null {
  const weekday = lexeme(tokens, next)?.weekday;
  const isDated = weekday !== undefined && isCapitalised(tokens, next) && !wordAt(tokens, next).endsWith("days");
  if (!isDated || wordAt(tokens, next + 1) === "'s") return null;
  return timexMention("day-part", tokens, first, next + 1, { form: "calendar", weekday, part });
}

/** "at night", "before dawn", "by midmorning". */
function isBarePart(tokens: Tokens, i: number): boolean {
  if (isHyphen(tokens, i + 1) || isCapitalised(tokens, i)) return false;
  if (isOneOf(tokens, i, middles) && isOneOf(tokens, i - 1, inWords)) return true;
  if (isOneOf(tokens, i - 1, bareBefore)) return isOneOf(tokens, i, bareParts) || isOneOf(tokens, i, middles);
  return isOneOf(tokens, i - 1, reaching) && isOneOf(tokens, i, bareParts) && wordAt(tokens, i) !== "night";
}

function isClockWord(word: string): boolean {
  return word === "noon" || word === "midnight" || word === "midday";
}

const inWords = new Set(["in", "during", "for", "throughout", "into", "by", "through", "from", "till", "until"]);
/** "at night", "before dawn"; "by night" is an attribute of cities. */
const bareBefore = new Set(["at", "before", "after", "until", "till"]);
const reaching = new Set(["by", "since", "around"]);
const middles = new Set(["midmorning", "midafternoon"]);
const bareParts = new Set(["night", "dawn", "dusk", "daybreak", "sunrise", "sunset", "lunchtime"]);
const earlyOrLate = new Set(["early", "late", "mid"]);
