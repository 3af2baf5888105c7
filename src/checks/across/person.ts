import type { BlockReading, Claim, Reading } from "../../claims/reading.js";
import { happeningAt, thingAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isCapitalised, isOneOf, isTitle, lexeme, signAt, textAt, wordAt } from "../../claims/token-access.js";
import type { Tokens } from "../../claims/tokens.js";
import { nameOf, nameUpTo } from "../conflicts/ages.js";
import { spellingOf } from "./spelling.js";

/** The name of the person whose age is told: beside it, or of whom the sentences before were. */
export function personOf({ claim, phrase }: Subject, reading: Reading): readonly string[] | null {
  const { block, sentence, mention } = claim;
  const beside = nameOf(claim);
  if (beside && !isDescription(block, mention.first)) return beside;
  if (isDeathAt(claim)) {
    const name = nameUpTo(block, (claim.clause.subject?.head ?? -1) + 1);
    return name.length > 0 ? name : null;
  }
  const isKnown =
    beside !== null || isPronoun(block, mention.first - 2) || (phrase.definite && leadsBack(block, phrase.next));
  if (!isKnown) return null;
  const surnames = surnamesOf(reading);
  const last =
    lastName(block, sentence.first, surnames) ??
    lastName(reading.blocks[block.index - 1], Number.POSITIVE_INFINITY, surnames);
  // "The 42-year-old won against Hafner" is about somebody else.
  const surname = last?.at(-1);
  for (let at = mention.next; at < sentence.next; at++) if (wordAt(block.tokens, at) === surname) return null;
  return last;
}

/** "Said was killed at the age of 66", "died at 66". */
function isDeathAt({ block: { tokens, tagged }, clause, mention }: Claim): boolean {
  const { verb, subject } = clause;
  if (!verb || !subject || tagged[subject.head] !== tags.proper || happeningAt(tokens, verb.head) !== "death")
    return false;
  return (
    wordAt(tokens, mention.first - 1) === "at" ||
    (isOneOf(tokens, mention.first - 1, aged) && mention.first > verb.next) ||
    isAgeOf(tokens, mention.first)
  );
}

function isAgeOf(tokens: Tokens, first: number): boolean {
  return wordAt(tokens, first - 1) === "of" && wordAt(tokens, first - 2) === "age";
}

/** "He was 63": whoever was named last. */
function isPronoun({ tokens }: BlockReading, at: number): boolean {
  return isOneOf(tokens, at, pronouns) && isOneOf(tokens, at + 1, being);
}

/** What somebody is: "guard" of a guard of 63, of the 63-year-old guard, of "a guard, 63," and of "the guard Ana Berg, 63". */
export function roleOf({ claim, phrase }: Subject): string | null {
  const { block, mention } = claim;
  const { tokens, tagged } = block;
  // "the driver, a man of 61": what he is, and not that he is one
  const { ofNoun } = phrase;
  const start = ofNoun >= 0 ? ofNoun - 1 : phrase.attributive ? phrase.first : -1;
  const apposed = isOneOf(tokens, start - 1, articles) ? start - 1 : start;
  const head = ofNoun >= 0 ? ofNoun : phrase.head;
  const isApposed = apposed > 0 && isOneOf(tokens, head, anyone) && signAt(tokens, apposed - 1, ",");
  if (isApposed && isSomebody(block, apposed - 2)) return thingAt(tokens, apposed - 2);
  const said = saidOf(claim);
  if (said >= 0) return thingAt(tokens, said);
  const before = isOneOf(tokens, mention.first - 1, aged) ? mention.first - 2 : mention.first - 1;
  let beside = signAt(tokens, before, ",") ? before - 1 : before;
  while (tagged[beside] === tags.proper) beside--;
  const at = [phrase.attributive ? phrase.head : -1, phrase.ofNoun, beforeOf(block, beside), beside].find(
    (token) => token >= 0 && tagged[token] === tags.noun && lexeme(tokens, token)?.person === true,
  );
  return at === undefined || wordAt(tokens, at).endsWith("s") ? null : thingAt(tokens, at);
}

/** "the driver of the lorry, 29,": the token before "of the lorry"; -1 without one. */
function beforeOf({ tokens, tagged }: BlockReading, noun: number): number {
  let at = noun;
  while (tagged[at] === tags.noun || tagged[at] === tags.determiner) at--;
  return at < noun && wordAt(tokens, at) === "of" ? at - 1 : -1;
}

/** "The driver is 48", "the driver, who is 48": the noun of whom it is said; -1 for others. */
function saidOf({ block, clause, mention }: Claim): number {
  const { verb, subject } = clause;
  if (verb?.base !== "be" || mention.first < verb.next || mention.first > verb.next + 1) return -1;
  const { tokens, tagged } = block;
  const relative = tagged[verb.first - 1] === tags.relative ? verb.first - 1 : -1;
  const beside = signAt(tokens, relative - 1, ",") ? relative - 2 : relative - 1;
  const at = relative >= 0 ? beside : (subject?.head ?? -1);
  return isSomebody(block, at) && !wordAt(tokens, at).endsWith("s") ? at : -1;
}

function isSomebody({ tokens, tagged }: BlockReading, at: number): boolean {
  return at >= 0 && tagged[at] === tags.noun && lexeme(tokens, at)?.person === true;
}

const articles = new Set(["a", "an"]);
const aged = new Set(["aged", "age", "now"]);
const anyone = new Set(["man", "woman", "boy", "girl"]);
const pronouns = new Set(["he", "she"]);
const being = new Set(["is", "was"]);

/** "The Ethiopian, 24," and "the mayor, 54," name nobody. */
function isDescription({ tokens }: BlockReading, figure: number): boolean {
  const at = wordAt(tokens, figure - 1) === "" ? figure - 2 : figure - 3;
  return wordAt(tokens, at - 1) === "the" || lexeme(tokens, at)?.nationality === true;
}

/** "The 24-year-old crossed the line": nobody is named anew. */
function leadsBack({ tagged }: BlockReading, next: number): boolean {
  const tag = tagged[next];
  return tag !== tags.proper && tag !== tags.noun;
}

/** The last words of names that are told in full and stand alone elsewhere: "Lone Kragh", and then "Kragh said". */
function surnamesOf(reading: Reading): ReadonlySet<string> {
  const known = surnames.get(reading);
  if (known) return known;
  const full = new Set<string>();
  const alone = new Set<string>();
  for (const { tokens } of reading.blocks) {
    for (let at = 0; at < tokens.count; at++) {
      if (!isCapitalised(tokens, at) || isCapitalised(tokens, at + 1)) continue;
      (isCapitalised(tokens, at - 1) && !isTitle(tokens, at - 1) ? full : alone).add(wordAt(tokens, at));
    }
  }
  const found = new Set([...full].filter((name) => alone.has(name)));
  surnames.set(reading, found);
  return found;
}

const surnames = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * The name of two words or more, or the known surname, that the last sentence with one before a token begins with, but for those
 * of places: "Markova beat Julia Brandt in New York" is about Markova.
 */
function lastName(
  block: BlockReading | undefined,
  before: number,
  known: ReadonlySet<string>,
): readonly string[] | null {
  if (!block) return null;
  let found: readonly string[] | null = null;
  let sentence = -1;
  for (let at = 0; at < Math.min(before, block.tokens.count); at++) {
    if (block.tagged[at] !== tags.proper) continue;
    const isPlaced = isOneOf(block.tokens, at - 1, placing);
    const name: string[] = [];
    for (; block.tagged[at] === tags.proper; at++) if (!isTitle(block.tokens, at)) name.push(wordAt(block.tokens, at));
    const isDateline = at === name.length && datelineSigns.has(textAt(block.tokens, at));
    if (isPlaced || isDateline || (name.length < 2 && !known.has(name[0] ?? ""))) continue;
    const own = block.sentences.findIndex(({ next }) => at <= next);
    if (own !== sentence) found = name;
    sentence = own;
  }
  return found;
}

/** The same surname, and given names that may be spellings of one. */
export function areOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (spellingOf(a.at(-1) ?? "") !== spellingOf(b.at(-1) ?? "")) return false;
  const [given, other] = [a[0] ?? "", b[0] ?? ""];
  if (a.length === 1 || b.length === 1) return true;
  return given.slice(0, 3) === other.slice(0, 3) || spellingOf(given) === spellingOf(other);
}

/** After the place that an article begins with: "ADDIS ABABA - With a garland". */
const datelineSigns = new Set(["-", "–", "—", "("]);
const placing = new Set("in at of from near on to the with".split(" "));
