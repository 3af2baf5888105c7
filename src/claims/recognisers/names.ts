import { wordSet } from "../../text/word-set.js";
import { currencyPrinted } from "../../values/currencies.js";
import { unitSymbolAfter, unitWordsAfter } from "../amounts/unit-words.js";
import { endOfCode } from "../code-bounds.js";
import { identifier } from "../identifier-mention.js";
import { pos, trigger } from "../lexicon/index.js";
import * as words from "../lexicon/name-words.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { countedPluralAt, isPlural } from "../syntax/counted-plural.js";
import { isTitleCase } from "../title-case.js";
import {
  isAdjacent,
  isAllCapitals,
  isCapitalised,
  isDash,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  opensSentence,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Numbers that belong to a name: products, laws, roads, flights, streets, groups. */
export const nameForms: readonly Form[] = [
  { id: "name-number", triggers: trigger.name, read: readNameNumber },
  { id: "numbered-things", triggers: trigger.name, read: readNumberedThings },
  { id: "group-of", triggers: trigger.name, read: readGroupOf },
  { id: "street-number", triggers: trigger.digits, read: readStreetNumber },
  { id: "version-number", triggers: trigger.digits, read: readVersion },
  { id: "numbered-name", triggers: trigger.digits, read: readNumberedName },
  { id: "model-number", triggers: trigger.digits, read: readModel },
  { id: "calibre", triggers: trigger.sign, read: readCalibre },
];

/** "Boeing 737", "Article 370", "Windows 8.1", "flight 370", "No. 10", "phase 3", "Big Three", "Psalm 23:4". */
function readNameNumber(tokens: Tokens, i: number): Mention | null {
  const name = wordAt(tokens, i);
  const capital = isCapitalised(tokens, i);
  if (!capital && !things.has(name) && !smallBrands.has(name)) return null;
  // "cases now number 486", "shops, which number 12"
  if (name === "number" && isOneOf(tokens, i - 1, beforeVerb)) return null;
  let at = i + 1;
  if (signAt(tokens, at, ".") && abbreviated.has(name)) at++;
  if (isOneOf(tokens, at, numberWords)) at++;
  if (signAt(tokens, at, ".") && wordAt(tokens, at - 1) === "no") at++;
  if (signAt(tokens, at, "#")) at++;
  const first = name === "p" && signAt(tokens, i - 1, "&") ? i - 2 : i;
  if (isNumberWord(tokens, at) && name !== "no" && name !== "nos") {
    const named = capital ? isCapitalised(tokens, at) : things.has(name) && at === i + 1;
    return named && !countsOn(tokens, name, at) ? identifier("name-number", tokens, first, at + 1) : null;
  }
  // What is grown together with the word is a code.
  if (!isNumber(tokens, at) || isAdjacent(tokens, at)) return null;
  if (!isName(tokens, name, at) || isResult(tokens, name, at)) return null;
  return identifier("name-number", tokens, first, endOfVerse(tokens, endOfCode(tokens, at + 1)));
}

const beforeVerb = wordSet(
  "now already currently still together only then which who that they we these those will would may might could should",
);

/** A number after a name word is a name when it is short, has no comma, and counts nothing that follows. */
function isName(tokens: Tokens, name: string, at: number): boolean {
  const digits = textAt(tokens, at);
  if (longNumbered.has(name)) return !digits.includes(",");
  if (digits.includes(",") || !/^\d{1,4}(?:\.\d+)?$/.test(digits) || countsOn(tokens, name, at)) return false;
  return !(/^(19|20)\d\d$/.test(digits) && yearTakers.has(name));
}

/** A unit, a share or a plural behind the number: "level 20 percent higher", "seat 300 people"; not "grade 5 pupils". */
function countsOn(tokens: Tokens, name: string, at: number): boolean {
  const next = at + 1;
  // "a hole six to eight feet deep"
  if (isOneOf(tokens, next, rangeJoints) && unitWordsAfter(tokens, next + 2)) return true;
  const following = lexeme(tokens, next);
  if (following?.scale !== undefined || unitSymbolAfter(tokens, next) || unitWordsAfter(tokens, next)) return true;
  if (brands.has(name) || following?.timeUnit !== undefined) return following?.timeUnit !== undefined;
  const digits = textAt(tokens, at);
  if (attributive.has(name) && (digits.length <= 2 || !isNumber(tokens, at))) return false;
  if (isCapitalised(tokens, next)) return false;
  return isCapitalised(tokens, at - 1) ? following?.person === true : following?.indivisible === true;
}

/** "approved the resolution 301-150": the pair is a result, not the resolution's number. */
function isResult(tokens: Tokens, name: string, at: number): boolean {
  return votedOn.has(name) && isDash(tokens, at + 1) && isNumber(tokens, at + 2);
}

/** "sections 3, 4(2) and 5A", "questions 1,2 and 3", "pages 14 to 16". */
function readNumberedThings(tokens: Tokens, i: number): Mention | null {
  const name = wordAt(tokens, i);
  const plural = plurals.has(name);
  if ((!plural && !things.has(name)) || !isNumber(tokens, i + 1) || isAdjacent(tokens, i + 1)) return null;
  let next = endOfCode(tokens, i + 2);
  // "questions 1,2" are two; "the hall seats 40,000" counts.
  const digits = textAt(tokens, i + 1);
  let listed = (digits.includes(",") && !isGrouped(digits)) || isDash(tokens, i + 2);
  for (;;) {
    let at = next;
    while (signAt(tokens, at, ",") || isOneOf(tokens, at, listJoints) || isDash(tokens, at)) at++;
    if (at === next || !isNumber(tokens, at)) break;
    next = endOfCode(tokens, at + 1);
    listed = true;
  }
  return listed && plural && !countsOn(tokens, name, next - 1) ? identifier("numbered-things", tokens, i, next) : null;
}

/** "40,000" with its thousands set off. */
function isGrouped(digits: string): boolean {
  return /^\d{1,3}(?:,\d{3})+$/.test(digits);
}

/** "Group of Seven", "Gang of Four". */
function readGroupOf(tokens: Tokens, i: number): Mention | null {
  if (!isCapitalised(tokens, i) || !groupNames.has(wordAt(tokens, i)) || wordAt(tokens, i + 1) !== "of") return null;
  const isNamed = isNumber(tokens, i + 2)
    ? !isOneOf(tokens, i + 3, heads)
    : isNumberWord(tokens, i + 2) && isCapitalised(tokens, i + 2);
  return isNamed ? identifier("group-of", tokens, i, i + 3) : null;
}

/** "10 Downing Street", "221b Baker Street": a number, one to three capitalised words, a word for a street. */
function readStreetNumber(tokens: Tokens, i: number): Mention | null {
  const letter = isAdjacent(tokens, i + 1) && /^[a-h]$/i.test(textAt(tokens, i + 1));
  let at = letter ? i + 2 : i + 1;
  if (!isCapitalised(tokens, at) || !/^\d{1,5}$/.test(textAt(tokens, i))) return null;
  for (let names = 0; names < 4; at++) {
    if (names > 0 && isCapitalised(tokens, at) && streets.has(textAt(tokens, at).toLowerCase())) {
      const people = lexeme(tokens, at + 1)?.indivisible === true || /^[a-z]+s$/.test(textAt(tokens, at + 1));
      return people ? null : identifier("street-number", tokens, i, letter ? i + 2 : i + 1);
    }
    if (isCapitalised(tokens, at)) names++;
    else if (!signAt(tokens, at, ".") && textAt(tokens, at) !== "'s" && textAt(tokens, at) !== "’s") return null;
  }
  return null;
}

/** "CentOS 8", "RHL 8.", "HR 6819", "RTX 2070": a word with capitals inside it or all over, and a number before no noun. */
function readVersion(tokens: Tokens, i: number): Mention | null {
  if (!isWord(tokens, i - 1) || isAdjacent(tokens, i) || isAdjacent(tokens, i - 1)) return null;
  const name = textAt(tokens, i - 1);
  const inner = /^[A-Za-z][a-z]*[A-Z]/.test(name) && !isAllCapitals(tokens, i - 1) && !/^Ma?c[A-Z]/.test(name);
  if (isRelease(tokens, i)) return identifier("version-number", tokens, i - 1, i + 1);
  if (!inner && (!isAllCapitals(tokens, i - 1) || name.includes(".") || places.has(name))) return null;
  const digits = textAt(tokens, i);
  if (!/^\d{1,5}(?:\.\d+)?$/.test(digits) || currencyPrinted(name)) return null;
  if (!inner && isTitleCase(tokens, i)) return null;
  const ends = i + 1 >= tokens.count || isClosing(tokens, i + 1);
  const closed = ((lexeme(tokens, i + 1)?.pos ?? 0) & closedClasses) !== 0;
  const isShort = /^\d{1,2}(?:\.\d+)?$/.test(digits);
  if (isShort)
    return ends || (inner && closed) || countsNothing(tokens, i, name)
      ? identifier("version-number", tokens, i - 1, inner ? endOfVersions(tokens, i + 1) : i + 1)
      : null;
  return isCatalogued(tokens, i, name, ends || closed) ? identifier("version-number", tokens, i - 1, i + 1) : null;
}

/** "Web 2.0", "the Apache License 2.0": a name with a capital, and a release that ends its phrase. */
function isRelease(tokens: Tokens, i: number): boolean {
  if (!/^[1-9]\.0$/.test(textAt(tokens, i)) || !isNameWord(tokens, i - 1) || isTitleCase(tokens, i)) return false;
  if (opensSentence(tokens, i - 1)) return false;
  const closed = ((lexeme(tokens, i + 1)?.pos ?? 0) & closedClasses) !== 0;
  return closed || i + 1 >= tokens.count || isClosing(tokens, i + 1);
}

/** "The Queen Mary 2 has kennels": the last word of a name behind "the", which counts nothing since a verb follows. */
function readNumberedName(tokens: Tokens, i: number): Mention | null {
  if (!/^[1-9]\d?$/.test(textAt(tokens, i)) || isAdjacent(tokens, i) || !isNameWord(tokens, i - 1)) return null;
  let first = i - 1;
  while (isNameWord(tokens, first - 1)) first--;
  if (wordAt(tokens, first - 1) !== "the" || textAt(tokens, i - 1).endsWith("s")) return null;
  const following = lexeme(tokens, i + 1)?.pos ?? 0;
  const isFollowed = (following & (pos.auxiliary | pos.modal | pos.relative)) !== 0;
  return isFollowed || countsNothing(tokens, i, textAt(tokens, i - 1))
    ? identifier("numbered-name", tokens, first, i + 1)
    : null;
}

/** A word with a capital that has no other use: not "May", not "Group". */
function isNameWord(tokens: Tokens, i: number): boolean {
  if (!isCapitalised(tokens, i) || isOneOf(tokens, i, measures)) return false;
  return ((lexeme(tokens, i)?.pos ?? 0) & ~(pos.noun | pos.proper | pos.title | pos.verb | pos.seldomVerb)) === 0;
}

/** "CentOS 7 and 8", "iOS 12, 13 and 14". */
function endOfVersions(tokens: Tokens, from: number): number {
  let next = from;
  for (;;) {
    const at = signAt(tokens, next, ",") || isOneOf(tokens, next, listJoints) ? next + 1 : next;
    const isShort = at > next && isNumber(tokens, at) && /^\d{1,2}(?:\.\d+)?$/.test(textAt(tokens, at));
    const closed = ((lexeme(tokens, at + 1)?.pos ?? 0) & closedClasses) !== 0;
    if (!isShort || !(at + 1 >= tokens.count || isClosing(tokens, at + 1) || closed)) return next;
    next = at + 1;
  }
}

/** "the dates around RHEL 7 shift": no plural follows, which a number other than one would count. */
function countsNothing(tokens: Tokens, i: number, name: string): boolean {
  const next = i + 1;
  if (name.length < 4 || textAt(tokens, i) === "1" || !isWord(tokens, next) || isCapitalised(tokens, next))
    return false;
  const following = lexeme(tokens, next);
  const isVerb = ((following?.pos ?? 0) & (pos.verb | pos.past)) !== 0 && following?.timeUnit === undefined;
  return (
    isVerb && countedPluralAt(tokens, next) === null && !unitSymbolAfter(tokens, next) && !unitWordsAfter(tokens, next)
  );
}

/** A long number without a comma that no plural follows: a model's or a star's, unless it is a year or a level of an index. */
function isCatalogued(tokens: Tokens, i: number, name: string, ends: boolean): boolean {
  const digits = textAt(tokens, i);
  if (digits.length < 4 || digits.includes(".") || /^(19|20)[0-4]\d$/.test(digits) || name.length > 4) return false;
  const next = i + 1;
  if (ends) return true;
  return (
    isCapitalised(tokens, next) ||
    !(isPlural(tokens, next) || unitSymbolAfter(tokens, next) || unitWordsAfter(tokens, next))
  );
}

function isClosing(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at) === "'s" || textAt(tokens, at) === "’s") return true;
  return [",", ".", ";", ")", ":", "!", "?"].some((text) => signAt(tokens, at, text)) && !isNumber(tokens, at + 1);
}

/** "the 737 Max 8", "a 787 Dreamliner", "777 jets": the number comes before the rest of the name. */
function readModel(tokens: Tokens, i: number): Mention | null {
  const digits = textAt(tokens, i);
  const named = /^\d{3}$/.test(digits) && isCapitalised(tokens, i + 1) && models.has(wordAt(tokens, i + 1));
  if (!named)
    return /^7[0-8]7$/.test(digits) && planes.has(wordAt(tokens, i + 1))
      ? identifier("model-number", tokens, i, i + 1)
      : null;
  const isNumbered = isNumber(tokens, i + 2) && /^\d{1,2}$/.test(textAt(tokens, i + 2));
  return identifier("model-number", tokens, i, isNumbered ? i + 3 : i + 2);
}

/** ".223 Bushmaster", ".38-calibre". */
function readCalibre(tokens: Tokens, i: number): Mention | null {
  if (!signAt(tokens, i, ".") || !isNumber(tokens, i + 1) || !isAdjacent(tokens, i + 1)) return null;
  if (i > 0 && isAdjacent(tokens, i)) return null;
  const following = isDash(tokens, i + 2) ? i + 3 : i + 2;
  const named = isCapitalised(tokens, following) || calibres.has(textAt(tokens, following).toLowerCase());
  return named ? identifier("calibre", tokens, i, i + 2) : null;
}

/** Over the verse of "John 3:16" and "Psalm 23:4-6". */
function endOfVerse(tokens: Tokens, from: number): number {
  if (!signAt(tokens, from, ":") || !isAdjacent(tokens, from) || !isNumber(tokens, from + 1)) return from;
  return endOfCode(tokens, from + 2);
}

function isNumberWord(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && (lexeme(tokens, i)?.cardinal ?? -1) >= 1;
}

/** After a version the sentence goes on with a word that nothing is counted by. */
const closedClasses =
  pos.coordinator | pos.preposition | pos.subordinator | pos.auxiliary | pos.modal | pos.pronoun | pos.relative;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const things = setOf(words.numberedThings);
const plurals = setOf(words.numberedPlurals);
const brands = setOf(words.brands);
const longNumbered = setOf(words.longNumbered);
const yearTakers = setOf(words.yearTakers);
const attributive = setOf(words.attributiveNames);
const models = setOf(words.modelNames);
const planes = setOf(words.aeroplanes);
const smallBrands = setOf("windows ios macos ipad iphone android");
const abbreviated = setOf("no nos fig art sec ch vol p pp apt ext bldg");
const numberWords = setOf("number no box");
const votedOn = setOf("resolution bill measure amendment motion proposition act");
const groupNames = setOf("group gang big");
const heads = setOf("people men women children");
const listJoints = setOf("and or to through");
const calibres = setOf("calibre caliber rifle pistol handgun revolver magnum round rounds gun");
const measures = setOf("magnitude richter category level scale score average grade rating force stage beaufort");
const places = new Set("US USA UK EU UN UAE NATO ISIS IS DC NYC LA WHO FBI CIA AM PM".split(" "));
const streets = setOf(
  "street st avenue ave road rd lane ln drive dr boulevard blvd square sq place pl court ct way terrace crescent close gardens row highway parkway alley plaza quay mews hill walk",
);
const rangeJoints = new Set(["to", "or"]);
