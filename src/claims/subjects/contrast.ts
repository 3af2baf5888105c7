import type { Claim } from "../reading.js";
import type { Clause, NounPhrase } from "../syntax/clause.js";
import { tags } from "../syntax/tag.js";
import { isVerbal } from "../syntax/verb-groups.js";
import { isCapitalised, isHyphen, isOneOf, isPossessive, lexeme, signAt, wordAt } from "../token-access.js";
import type { Subject } from "./subject.js";

/**
 * Another, a former, a planned one, or the one that it replaces, or one in a place that opens the sentence: what is spoken
 * of is not what was spoken of before.
 */
export function isContrasted(later: Subject, earlier: Subject): boolean {
  const words = [
    ...contrastsOf(later),
    ...openingNames(later.claim),
    ...kinOf(later),
    ...formerOf(later),
    ...atFirst(later),
  ];
  return hasMoreWords(words, earlier.claim) || isFormer(earlier, later);
}

/** "the old record was 5.99 feet", beside one that is not called old. */
export function isFormer(subject: Subject, other: Subject): boolean {
  return hasMoreWords([...formerOf(subject)], other.claim);
}

/** One of the words is not in the sentence of a claim. */
function hasMoreWords(words: readonly string[], { block, sentence }: Claim): boolean {
  if (words.length === 0) return false;
  const missing = new Set(words);
  for (let at = sentence.first; at < sentence.next && missing.size > 0; at++) missing.delete(wordAt(block.tokens, at));
  return missing.size > 0;
}

function* formerOf({ claim: { block, sentence, clause }, phrase }: Subject): Iterable<string> {
  const subject = namedSubject(block.tagged, sentence.syntax.clauses, clause);
  for (const { first, next } of subject ? [subject, phrase] : [phrase]) {
    for (let at = first; at < next; at++) {
      // The "old" of "34-year-old" is part of the age.
      if (isOneOf(block.tokens, at, former) && !isHyphen(block.tokens, at - 1)) yield wordAt(block.tokens, at);
    }
  }
}

/** "It had first set aside £460,000", "were originally to close 45": what was so before it was as the earlier figure says. */
function* atFirst({ claim: { block, clause, mention } }: Subject): Iterable<string> {
  for (let at = clause.first; at < mention.first; at++)
    if (
      isOneOf(block.tokens, at, beforehand) &&
      (isVerbal(block.tagged[at + 1] as number) || isVerbal(block.tagged[at - 1] as number))
    )
      yield wordAt(block.tokens, at);
}

const beforehand = new Set(["first", "originally", "initially", "once", "previously", "formerly"]);

/** The subject of a clause; where it is "it" or "they", that of the clause above: "the previous one is seen as it was". */
function namedSubject(tagged: Uint8Array, clauses: readonly Clause[], clause: Clause): NounPhrase | null {
  const above = clauses[clause.parent];
  const tag = clause.subject === null ? -1 : tagged[clause.subject.head];
  const isPronoun = tag === tags.pronoun || tag === tags.relative;
  return isPronoun && above && above !== clause ? namedSubject(tagged, clauses, above) : clause.subject;
}

const former = new Set("old older previous prior earlier best".split(" "));

/** "In the Republican caucuses, ...", "In the second trial, ...": the names and numbers of the phrase that opens the sentence. */
function* openingNames({ block, sentence, mention }: Claim): Iterable<string> {
  const { tokens, tagged } = block;
  // "On the Tees it found 571"; "On Sunday" is no place.
  const isPlace =
    isOneOf(tokens, sentence.first, waters) &&
    wordAt(tokens, sentence.first + 1) === "the" &&
    isCapitalised(tokens, sentence.first + 2);
  if (!isPlace && !isOneOf(tokens, sentence.first, settings)) return;
  for (let at = sentence.first + 1; at < mention.first && !signAt(tokens, at, ","); at++) {
    if (tagged[at] === tags.possessive) return;
    if ((isCapitalised(tokens, at) && !isInDate(sentence, at)) || isOrdinal(sentence, at)) yield wordAt(tokens, at);
  }
}

/** "In the second trial" is not the first. */
function isOrdinal({ mentions }: Claim["sentence"], at: number): boolean {
  return mentions.some(
    (mention) => mention.kind === "quantity" && mention.quantity.kind === "ordinal" && mention.first === at,
  );
}

const settings = new Set(["in", "at", "for", "among", "across", "under", "within"]);
const waters = new Set(["on", "off", "near", "along"]);

function* contrastsOf({ claim: { block, sentence, mention, clause }, phrase }: Subject): Iterable<string> {
  for (let at = clause.subject?.first ?? 0; at < (clause.subject?.next ?? 0); at++) {
    if (isOneOf(block.tokens, at, successors)) yield wordAt(block.tokens, at);
    if (at !== clause.subject?.head && isOneOf(block.tokens, at, sides)) yield wordAt(block.tokens, at);
  }
  for (let at = phrase.first; at < phrase.next; at++)
    if (isOneOf(block.tokens, at, sides)) yield wordAt(block.tokens, at);
  // "The old one, which had 4,182 pipes": what the relative clause is said of
  for (let at = clause.first - contrastReach; clause.kind === "relative" && at < clause.first; at++) {
    if (isOneOf(block.tokens, at, former)) yield wordAt(block.tokens, at);
  }
  const from = Math.max(sentence.first, phrase.first - contrastReach);
  for (let at = from; at < phrase.next; at++) {
    const inFigure = mention.first <= at && at < mention.next;
    if (!inFigure && isOneOf(block.tokens, at, contrasts) && !isRank(block, at) && !isInDate(sentence, at))
      yield wordAt(block.tokens, at);
  }
  for (let at = sentence.first; at < phrase.first; at++) {
    if (isOneOf(block.tokens, at, succession)) yield wordAt(block.tokens, at);
  }
  const to = Math.min(sentence.next, phrase.next + contrastReach);
  for (let at = phrase.next; at < to; at++) {
    // "the 21 percent increase of the year before"
    const isTimeBefore = wordAt(block.tokens, at) === "before" && lexeme(block.tokens, at - 1)?.timeUnit !== undefined;
    if (isTimeBefore || isOneOf(block.tokens, at, replacements)) yield wordAt(block.tokens, at);
  }
}

/** "His brother was fined": somebody else. */
function* kinOf({ measure, claim: { block, clause, mention } }: Subject): Iterable<string> {
  const { subject, verb } = clause;
  // "His lawyer said six hours was not enough"
  if (verb && lexeme(block.tokens, verb.head)?.verb?.saying) return;
  if (!subject || !isPossessive(block.tokens, subject.first) || mention.first < subject.next) return;
  const word = wordAt(block.tokens, subject.head);
  // "Its twin is 83 light years away"
  const isOther = lexeme(block.tokens, subject.head)?.person === true || measure === "length" || measure === "mass";
  if (isOther && !word.endsWith("s")) yield word;
}

/** "last week", "the following day". */
export function isInDate({ mentions }: Claim["sentence"], at: number): boolean {
  return mentions.some(({ kind, first, next }) => kind === "timex" && first <= at && at < next);
}

/** "was second, 41 seconds behind" sets nothing apart. */
function isRank({ tokens, tagged }: Claim["block"], at: number): boolean {
  return wordAt(tokens, at) === "second" && tagged[at + 1] !== tags.noun && tagged[at + 1] !== tags.adjective;
}

const contrastReach = 4;
const contrasts = new Set(
  "another own other others second best worst fastest slowest highest lowest semi different separate similar rival former previous previously earlier original originally initial initially old older new newer sister predecessor successor expected forecast forecasts target planned proposed average usual usually typical instead elsewhere record next following subsequent later last compared upstream downstream nearby".split(
    " ",
  ),
);
const succession = new Set("replace replaces replaced replacing predecessor successor".split(" "));
/** Before the subject of the clause: it is the next one. */
const successors = new Set("latest fresh another second previous next following subsequent".split(" "));
/** One of two or more that bear one noun: "the south tower", "the women's race". */
const sides = new Set(
  "north south east west northern southern eastern western upper lower left right inner outer front rear elder younger eldest youngest larger smaller bigger longer shorter taller men women boys girls male female senior junior rural urban".split(
    " ",
  ),
);
const replacements = new Set(
  "replace replaces replaced replacing predecessor successor elsewhere previously originally earlier upstream downstream nearby opposite further planned proposed".split(
    " ",
  ),
);
