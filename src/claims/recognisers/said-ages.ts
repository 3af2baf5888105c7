import type { Amount } from "../amounts/amount.js";
import { mentionOf } from "../amounts/quantity-mention.js";
import { hedgePhrasesBefore } from "../hedge-phrases.js";
import { pos } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { isCapitalised, isOneOf, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { ageAt, endsPhrase, isClosing, isScore, isSomebody } from "./age-amount.js";

/** "he is 34", "when she was 34", "Ana Berg is 34", "a man of 34", "died at 34". */
export function readSaid(tokens: Tokens, i: number): Mention | null {
  const age = ageAt(tokens, i);
  if (!age || !endsPhrase(tokens, age.next)) return null;
  const hedge = hedgePhrasesBefore.before(tokens, i);
  let at = (hedge?.first ?? i) - 1;
  if (isOneOf(tokens, at, onlyWords)) at--;
  const before = wordAt(tokens, at);
  const isSaid =
    (before === "of" &&
      isSomebody(tokens, at - 1) &&
      isAfterArticle(tokens, at - 1) &&
      !isParentOf(tokens, at - 1, age)) ||
    (before === "at" && isOneOf(tokens, at - 1, lifeVerbs) && !isNumberOfDead(tokens, at - 1)) ||
    (isOneOf(tokens, at, beForms) && isOneOf(tokens, at - 1, pronouns) && !isScore(tokens, age.next)) ||
    (before === "at" && hedge === null && isOpeningAge(tokens, at, age)) ||
    ((before === "is" || before === "was") && isFullName(tokens, at - 2) && !isScore(tokens, age.next)) ||
    ((before === "is" || before === "was") &&
      isKnownPerson(tokens, at - 1) &&
      age.min.n >= 12n &&
      endsAge(tokens, age.next));
  return isSaid ? mentionOf("age-said", age, "age") : null;
}

/** "a mother of two": her children, and not her years. */
function isParentOf(tokens: Tokens, at: number, { min }: Amount): boolean {
  return min.n < 15n && isOneOf(tokens, at, parents);
}

/** "puts the number of dead at 14" */
function isNumberOfDead(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === "dead" && isOneOf(tokens, at - 1, countingDead);
}

/** "the driver", "her husband": somebody the text knows. */
function isKnownPerson(tokens: Tokens, at: number): boolean {
  return isSomebody(tokens, at) && isOneOf(tokens, at - 1, knowing);
}

/** "is 48 and has", "was 48 when"; a batsman may be 48 at lunch, and a golfer four under. */
function endsAge(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || isClosing(tokens, at) || isOneOf(tokens, at, goingOn);
}

/** "At 67, Ana Berg has won": no hour of the day, and somebody's name behind. */
function isOpeningAge(tokens: Tokens, at: number, { min, next }: Amount): boolean {
  const isOpening =
    at <= 0 || isOneOf(tokens, at - 1, openings) || signAt(tokens, at - 1, ",") || signAt(tokens, at - 1, ".");
  if (!isOpening || min.n <= 24n) return false;
  // "At 27 the goalkeeper moved"
  if (wordAt(tokens, next) === "the") return isPersonWord(tokens, next + 1);
  return signAt(tokens, next, ",") && isFullName(tokens, next + 1);
}

function isPersonWord(tokens: Tokens, at: number): boolean {
  return isSomebody(tokens, at) || /^[a-z]{3,}(?:keeper|player|maker|writer|singer|ist)$/.test(textAt(tokens, at));
}

/** "a judge", "a retired judge". */
function isAfterArticle(tokens: Tokens, i: number): boolean {
  if (isOneOf(tokens, i - 1, articles)) return true;
  return isOneOf(tokens, i - 2, articles) && ((lexeme(tokens, i - 1)?.pos ?? pos.adjective) & describing) !== 0;
}

/** Two words with capitals that are no other words: "Ana Roca", not "Mount Etna". */
function isFullName(tokens: Tokens, i: number): boolean {
  const isName = (at: number): boolean => isCapitalised(tokens, at) && lexeme(tokens, at) === undefined;
  return isName(i) && isName(i + 1) && !isOneOf(tokens, i - 1, pluralising);
}

const parents = new Set(
  "mother father parent mum mom dad grandmother grandfather grandparent stepmother stepfather widow widower".split(" "),
);
const countingDead = new Set(["of", "the"]);
const knowing = new Set(["the", "his", "her", "their", "whose"]);
const goingOn = new Set(["and", "but", "when", "while"]);
const pluralising = new Set(["and", "or", "of", "in", "at"]);
const openings = new Set(["now", "and", "but"]);
const lifeVerbs = new Set(
  "died dies die dead retired retire retires married marry quit began started debuted orphaned widowed emigrated".split(
    " ",
  ),
);
const onlyWords = new Set("only just now then still already barely nearly almost about".split(" "));
const beForms = new Set("is was be turned am".split(" "));
const pronouns = new Set(["he", "she", "i", "who"]);
const articles = new Set(["a", "an", "the"]);
const describing = pos.adjective | pos.noun | pos.past;
