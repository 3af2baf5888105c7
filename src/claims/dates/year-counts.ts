import { pos } from "../lexicon/index.js";
import { isCapitalised, isOneOf, isWord, lexeme, signAt, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Magnitudes, units and things counted after four digits; a year may be followed by nouns only where one is expected. */
export function countsAfter(tokens: Tokens, i: number, expected: boolean): boolean {
  const after = lexeme(tokens, i + 1);
  if (signAt(tokens, i + 1, "%") || after?.scale !== undefined || after?.word === "percent") return true;
  if (expected) return isRoundCount(tokens, i);
  return (
    after?.timeUnit !== undefined ||
    (after?.indivisible === true && !isCapitalised(tokens, i + 1) && isManyAfter(tokens, i + 1, after.person)) ||
    unitWords.has(textAt(tokens, i + 1))
  );
}

/** "2005 workers", "2005 student leaders"; "the 2005 terrorist attacks" are of that year. */
function isManyAfter(tokens: Tokens, i: number, isPerson: true | undefined): boolean {
  if (!isPerson || isOneOf(tokens, i, severalPersons) || /s$/i.test(textAt(tokens, i)))
    return canBeMany(tokens, i, isPerson);
  const head = lexeme(tokens, i + 1);
  const isNoun = isWord(tokens, i + 1) && (head === undefined || (head.pos & pos.noun) !== 0);
  return !isNoun || head?.person === true;
}

/** "the 2008 crash": four digits before a singular count nothing. */
function canBeMany(tokens: Tokens, i: number, isPerson: true | undefined): boolean {
  return isPerson === true || /(?:s|fish|sheep|craft|staff|dead)$/i.test(textAt(tokens, i));
}

/** "in 2000 homes": a round number of things that one can be in. */
function isRoundCount(tokens: Tokens, i: number): boolean {
  return textAt(tokens, i).endsWith("00") && isOneOf(tokens, i + 1, containers);
}

const severalPersons = new Set("people police men women children personnel staff crew folk military youth".split(" "));
const containers = new Set(
  "homes houses households schools towns villages cities countries companies shops stores places locations branches people families hospitals".split(
    " ",
  ),
);
const unitWords = new Set([
  "km",
  "m",
  "kg",
  "miles",
  "metres",
  "meters",
  "feet",
  "ft",
  "tonnes",
  "tons",
  "mph",
  "cc",
  "mm",
  "lb",
  "lbs",
  "hp",
  "MW",
  "kW",
]);
