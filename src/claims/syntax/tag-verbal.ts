import { type Entry, entryAt, pos } from "../lexicon/index.js";
import { isAdjacent, isCapitalised, isHyphen, textAt, wordAt } from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";
import { describesCounted, isPlural as isPluralAt } from "./counted-plural.js";
import { agrees, followsDeed, governs, hasArticle, hasObject, isFigure, takesObject } from "./objects-behind.js";
import { tags } from "./tags.js";

/** Chooses between the verb and the noun or adjective that a word can be. */
export function tagVerbal(tokens: Tokens, i: number, tagged: Uint8Array, entry: Entry, isCapital: boolean): number {
  const bits = entry.pos;
  if (isCapital && entry.word === "mount" && isCapitalised(tokens, i + 1)) return tags.proper;
  if (entry.word === "thanks" && wordAt(tokens, i + 1) === "to") return tags.preposition;
  const before = skipAdverbs(tagged, i - 1);
  const beforeTag = before < 0 ? -1 : (tagged[before] as number);
  // "230-seat", "work-to-rule": what a hyphen binds to the word before it does nothing.
  if (isHyphen(tokens, i - 1) && isAdjacent(tokens, i) && isAdjacent(tokens, i - 1) && !(bits & pos.participle))
    return tags.noun;
  // "from end to end"
  if (
    beforeTag === tags.to &&
    bits & pos.noun &&
    wordAt(tokens, i - 2) === entry.word &&
    wordAt(tokens, i - 3) === "from"
  )
    return tags.noun;
  if (beforeTag === tags.to || beforeTag === tags.modal) return tags.verb;
  // "whose ground, the Tannery, seats": what somebody has.
  if (beforeTag === tags.relative && bits & pos.noun && wordAt(tokens, before) === "whose") return tags.noun;
  // "cost 54 lives"
  if (entry.word === "lives" && beforeTag === tags.number) return tags.noun;
  // "a five-year contract": so long a thing is.
  if (tagged[i - 1] === tags.time && isHyphen(tokens, i - 2) && bits & (pos.noun | pos.verb) && !(bits & pos.past))
    return tags.noun;
  // "the 2019 race": the year tells which.
  const isOfYear =
    tagged[i - 1] === tags.time && tokens.kind[i - 1] === number && isDeterminer(tagged[i - 2] as number);
  if (isOfYear && bits & pos.noun) return tags.noun;
  // "Put at $4 billion, the cost": a participle leads.
  if (
    (beforeTag === -1 || beforeTag === tags.sign) &&
    bits & pos.participle &&
    bits & pos.verb &&
    textAt(tokens, i + 1) === "at"
  )
    return tags.past;
  if (bits & pos.verb && beforeTag === tags.auxiliary && entryAt(tokens.lex[before] ?? 0).verb?.base === "do")
    return tags.verb;
  if (bits & pos.past && bits & pos.verb && isSubjectTag(beforeTag) && takesObject(tokens, i + 1)) return tags.past;
  if (bits & pos.gerund) return tagGerund(tokens, i, tagged, bits, beforeTag);
  // "shook", "saw": a past that is no participle is the verb of its clause.
  if (bits & pos.past && !(bits & (pos.participle | pos.verb | pos.noun))) return tags.past;
  if (bits & (pos.past | pos.participle) && beforeTag === tags.auxiliary && !(bits & pos.adjective && bits & pos.noun))
    return entry.word === "cost" && entryAt(tokens.lex[before] ?? 0).verb?.base !== "have"
      ? tags.noun
      : tags.participle;
  if (actsOn(tokens, i, tagged, beforeTag)) {
    if (bits & pos.past) return tags.past;
    if (bits & pos.verb && (isPureVerb(entry) || agrees(tokens, i) || isObjectOfPreposition(tagged, before)))
      return tags.verb;
  }
  if (bits & (pos.past | pos.participle) && !(bits & pos.verb && isNominalContext(tokens, i, beforeTag)))
    return tagPastForm(tokens, i, tagged, entry, beforeTag);
  if (before >= 0 && before !== i - 1 && isSubjectTag(beforeTag) && bits & pos.verb) return tags.verb;
  if (bits & pos.verb && isPureVerb(entry) && !isDeterminer(beforeTag) && beforeTag !== tags.preposition)
    return tags.verb;
  if (bits & pos.noun && bits & pos.verb && isCountedPlural(tokens, i, tagged)) return tags.noun;
  if ((bits & (pos.noun | pos.verb)) !== 0 && isNominalContext(tokens, i, beforeTag))
    return bits & pos.adjective && startsNominal(tokens, i + 1) ? tags.adjective : tags.noun;
  if (bits & pos.adjective && beforeTag !== tags.pronoun && !isSubjectTag(beforeTag)) return tags.adjective;
  if (isCapital && i > 0 && tagged[i - 1] === tags.proper) return tags.proper;
  return tags.verb;
}

function tagGerund(tokens: Tokens, i: number, tagged: Uint8Array, bits: number, before: number): number {
  if (before === tags.proper && isNamedDeed(tokens, i, tagged)) return tags.noun;
  if (!isAfterDeterminer(before)) return tags.gerund;
  // "was €71.9 million and its spending €69.5 million"
  if (moneyGerunds.has(wordAt(tokens, i)) && isFigure(tokens, i + 1)) return tags.noun;
  if (bits & pos.noun || entryAt(tokens.lex[i + 1] ?? 0).pos & pos.determiner) return tags.noun;
  return startsNominal(tokens, i + 1) ? tags.adjective : tags.noun;
}

/** "the first Moon landing,": with an article before the name, and no object. */
function isNamedDeed(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  if (i + 1 < tokens.count && tokens.kind[i + 1] !== sign) return false;
  let at = i - 1;
  while (at >= 0 && tagged[at] === tags.proper) at--;
  return at >= 0 && isAfterDeterminer(tagged[at] as number);
}

/** "cost", "said", "killed": the finite verb, a participle or the adjective before a noun. */
function tagPastForm(tokens: Tokens, i: number, tagged: Uint8Array, entry: Entry, before: number): number {
  const bits = entry.pos;
  // "11 confirmed cases": what describes those who are counted.
  if (before === tags.number && describesCounted(tokens, i) && isPluralAt(tokens, i + 1)) return tags.adjective;
  if (entry.verb?.saying && bits & pos.past && isSubjectTag(before)) return tags.past;
  if (before === tags.number && bits & pos.past && hasArticle(tokens, i + 1)) return tags.past;
  if (isAfterDeterminer(before) && startsNominal(tokens, i + 1) && !(bits & pos.past && endsPhrase(tokens, i, tagged)))
    return tags.adjective;
  // "opened the shop in 1962 and closed it in 1990"
  if (bits & pos.past && before === tags.coordinator && governs(tokens, i + 1)) return tags.past;
  // "killed 73 and injured 118"
  if (
    bits & pos.past &&
    tagged[i - 1] === tags.coordinator &&
    isFigure(tokens, i + 1) &&
    followsDeed(tokens, i, tagged)
  )
    return tags.past;
  if (bits & pos.adjective && !isSubjectTag(before) && before !== tags.auxiliary) return tags.adjective;
  if (before === tags.auxiliary) return tags.participle;
  // "the club's ground, the Tannery"
  if (bits & pos.noun && isAfterDeterminer(before) && !startsNominal(tokens, i + 1)) return tags.noun;
  if (bits & pos.past && bits & pos.verb && !isSubjectTag(before))
    return isNominalContext(tokens, i, before) ? tags.noun : tags.past;
  if (bits & pos.past) return tagPast(tagged, i);
  // "its debts come to", but "lorries run by the firm"
  const isPlural = agrees(tokens, i - 1) || oddPlural.has(entryAt(tokens.lex[i - 1] ?? 0).word);
  const isBase = (bits & pos.verb) !== 0 && isSubjectTag(before) && isPlural && textAt(tokens, i + 1) !== "by";
  return isBase ? tags.verb : tags.participle;
}

/** "A crowd of 24,310 watched the game": a bare figure after "of" is all of its phrase. */
function endsPhrase(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  if (tagged[i - 1] !== tags.number) return false;
  let first = i - 1;
  while (first > 0 && (tagged[first - 1] === tags.number || tagged[first - 1] === tags.determiner)) first--;
  const next = entryAt(tokens.lex[i + 1] ?? 0);
  return tagged[first - 1] === tags.preposition && ((next.pos & pos.determiner) !== 0 || isCapitalised(tokens, i + 1));
}

/**
 * "the bridge cost $870 million", "prisoners in Valdonia share a cell": with an object right behind it and no verb so
 * far, a word that can be one is the verb. After an insertion the third person is enough: "the mill, with 80 staff, closes".
 */
function actsOn(tokens: Tokens, i: number, tagged: Uint8Array, before: number): boolean {
  const inserted = before === tags.sign ? insertionStart(tokens, i - 1) : i;
  if (inserted < 0) return false;
  if (before !== tags.sign && before !== tags.noun && before !== tags.proper && before !== tags.number) return false;
  const isFigureBehind = tagged[i + 1] === tags.number || hasObject(tokens, i + 1);
  if (!isFigureBehind && !(inserted < i && agrees(tokens, i))) return false;
  let nominal = false;
  for (let at = inserted - 1; at >= 0 && inserted - at < 24; at--) {
    const tag = tagged[at];
    if (tag === tags.verb || tag === tags.past || tag === tags.auxiliary || tag === tags.modal) return false;
    if (tag === tags.noun || tag === tags.proper) nominal = true;
    if (tag === tags.relative || tag === tags.subordinator || tag === tags.coordinator) return nominal;
    if (tag === tags.sign && /^[.!?;:—–]$/.test(textAt(tokens, at))) break;
  }
  return nominal;
}

/** Where what stands between two commas, or brackets, and ends at token `at` begins; -1 when nothing does. */
function insertionStart(tokens: Tokens, at: number): number {
  const closing = textAt(tokens, at);
  if (closing !== "," && closing !== ")") return -1;
  const opening = closing === "," ? "," : "(";
  for (let i = at - 1; i >= 0 && at - i < 24; i--) {
    const text = textAt(tokens, i);
    if (text === opening) return i;
    if (tokens.kind[i] === sign && /^[.!?;:]$/.test(text)) return -1;
  }
  return -1;
}

/** "prisoners in Valdonia share": the noun before is not the subject, so that nothing is said of its number. */
function isObjectOfPreposition(tagged: Uint8Array, at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    (tagged[first] === tags.noun ||
      tagged[first] === tags.proper ||
      tagged[first] === tags.adjective ||
      tagged[first] === tags.determiner)
  )
    first--;
  return tagged[first] === tags.preposition;
}

/** "74 Malaysian stores", "30 Spanish ships": a plural behind a figure and a name is what is counted. */
function isCountedPlural(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  if (tagged[i - 1] !== tags.proper || !agrees(tokens, i) || agrees(tokens, i - 1)) return false;
  let at = i - 1;
  while (at >= 0 && tagged[at] === tags.proper) at--;
  return tagged[at] === tags.number && tokens.kind[at] === number;
}

/** Where a word that may be noun or verb is the noun: after a determiner, a preposition, a number, an adjective. */
function isNominalContext(tokens: Tokens, i: number, before: number): boolean {
  if (isAfterDeterminer(before) || before === tags.preposition || before === tags.gerund) return true;
  if (before === tags.pronoun || before === tags.relative || before === tags.auxiliary)
    return before === tags.auxiliary && !startsNominal(tokens, i + 1);
  if (before === tags.noun || before === tags.proper || before === tags.time) {
    // A plural before a base form is its subject ("prices rise"); a singular before it makes a compound ("price rise").
    const next = entryAt(tokens.lex[i + 1] ?? 0);
    const previous = entryAt(tokens.lex[i - 1] ?? 0);
    const isMove = (entryAt(tokens.lex[i] ?? 0).verb?.direction ?? 0) !== 0;
    if (!isMove && compounding.has(previous.word)) return true;
    const isPlural = agrees(tokens, i - 1) || oddPlural.has(previous.word);
    const third = agrees(tokens, i);
    const object = startsNominal(tokens, i + 1) || (next.pos & (pos.preposition | pos.adverb | pos.pronoun)) !== 0;
    if (before === tags.time && object) return false;
    return !(third !== isPlural && object) && !(isCapitalised(tokens, i - 1) && third && object);
  }
  return before === -1 || before === tags.sign || before === tags.coordinator
    ? !startsNominal(tokens, i + 1)
    : before === tags.verb || before === tags.past;
}

function isDeterminer(tag: number): boolean {
  return tag === tags.determiner || tag === tags.possessive || tag === tags.adjective;
}

export function isAfterDeterminer(tag: number): boolean {
  return isDeterminer(tag) || tag === tags.number;
}

function isSubjectTag(tag: number): boolean {
  return (
    tag === tags.noun ||
    tag === tags.proper ||
    tag === tags.pronoun ||
    tag === tags.relative ||
    tag === tags.time ||
    tag === tags.number
  );
}

/** A form in -ed: participle after an auxiliary, adjective before a noun, else past. */
export function tagPast(tagged: Uint8Array, i: number): number {
  const before = skipAdverbs(tagged, i - 1);
  const tag = before < 0 ? -1 : (tagged[before] as number);
  if (tag === tags.auxiliary) return tags.participle;
  if (isAfterDeterminer(tag) && tag !== tags.number) return tags.adjective;
  return tag === tags.preposition ? tags.adjective : tags.past;
}

/** The first token from `from` on, backwards unless told, that is no adverb. */
export function skipAdverbs(tagged: Uint8Array, from: number, step = -1): number {
  let i = from;
  while (i >= 0 && tagged[i] === tags.adverb) i += step;
  return i;
}

/** A verb that is hardly ever a noun in this very form. */
export function isPureVerb(entry: Entry): boolean {
  return entry.verb?.pure ?? false;
}

/** True when a noun phrase can begin or go on at token `i`, by the lexicon alone. */
export function startsNominal(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  if (tokens.kind[i] === number) return true;
  if (tokens.kind[i] === sign) return /^[$€£¥“"‘]$/.test(textAt(tokens, i));
  const entry = entryAt(tokens.lex[i] as number);
  if (entry.pos === 0) return !/ly$/.test(textAt(tokens, i));
  if (entry.pos & pos.relative && !(entry.pos & pos.determiner)) return false;
  const open = pos.noun | pos.adjective | pos.proper | pos.determiner | pos.number | pos.title;
  if (entry.pos & open) return true;
  return (
    (entry.pos & (pos.verb | pos.gerund)) !== 0 && (entry.pos & (pos.preposition | pos.auxiliary | pos.modal)) === 0
  );
}

const moneyGerunds = new Set("spending borrowing lending funding trading saving".split(" "));
/** Plurals that stand before nouns: "sales tax", "arms trade". */
const compounding = new Set(
  "sales sports arms savings customs communications operations goods jobs human member".split(" "),
);
const oddPlural = new Set("people men women children police personnel staff".split(" "));
