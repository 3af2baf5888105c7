import { builtPhraseIndexes } from "../built-phrase-indexes.js";
import { identifier } from "../identifier-mention.js";
import { pos, trigger } from "../lexicon/index.js";
import { numberNames } from "../lexicon/number-names.js";
import type { Mention } from "../mention.js";
import { phraseTable } from "../phrase-table.js";
import type { Form } from "../recogniser.js";
import { isTitleCase } from "../title-case.js";
import { isAdjacent, isAllCapitals, isCapitalised, isHyphen, isWord, lexeme } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Number words with a capital that belong to a name: Formula One, Three Mile Island, the Final Four. */
export const numberNameForms: readonly Form[] = [
  { id: "known-name", triggers: trigger.cardinal, read: readKnownName },
  { id: "capital-number", triggers: trigger.cardinal, read: readCapitalNumber },
];

const names = phraseTable<true>(
  numberNames.split(",").map((name) => [name, true]),
  builtPhraseIndexes.numberNames,
);

/** A name from the list that begins with the number or ends with it. */
function readKnownName(tokens: Tokens, i: number): Mention | null {
  if (!isCapitalised(tokens, i)) return null;
  const after = names.after(tokens, i);
  if (after && isCapitalised(tokens, after.next - 1)) return identifier("known-name", tokens, i, after.next);
  const before = names.before(tokens, i + 1);
  return before && isCapitalised(tokens, before.first) ? identifier("known-name", tokens, before.first, i + 1) : null;
}

/** Any name with a capital number inside a sentence that has small letters otherwise. */
function readCapitalNumber(tokens: Tokens, i: number): Mention | null {
  if (!isCapitalised(tokens, i) || isAllCapitals(tokens, i) || !isWord(tokens, i - 1) || isHyphen(tokens, i + 1))
    return null;
  if (!isAdjacent(tokens, i) && isTitleCase(tokens, i)) return null;
  const afterName = i >= 2 && isNameWord(tokens, i - 1);
  const next = endOfName(tokens, i + 1);
  if (!afterName && next === i + 1) return null;
  return identifier("capital-number", tokens, afterName ? i - 1 : i, next);
}

function isNameWord(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  if (!isCapitalised(tokens, i) || entry?.weekday !== undefined || entry?.month !== undefined) return false;
  return ((entry?.pos ?? 0) & functionWord) === 0;
}

function endOfName(tokens: Tokens, from: number): number {
  let next = from;
  while (isCapitalised(tokens, next) && !lexeme(tokens, next)?.nationality) next++;
  return next;
}

const functionWord = pos.preposition | pos.determiner | pos.coordinator | pos.subordinator | pos.auxiliary;
