import type { Claim } from "../reading.js";
import type { Clause, NounPhrase } from "../syntax/clause.js";
import { tags } from "../syntax/tag.js";
import { isCapitalised, isHyphen, isOneOf, signAt, wordAt } from "../token-access.js";
import type { Subject } from "./subject.js";

/**
 * Another, a former, a planned one, or the one that it replaces, or one in a place that opens the sentence: what is spoken
 * of is not what was spoken of before.
 */
export function isContrasted(later: Subject, earlier: Subject): boolean {
  return hasMoreWords([...contrastsOf(later), ...openingNames(later.claim)], earlier.claim) || isFormer(earlier, later);
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

/** The subject of a clause; where it is "it" or "they", that of the clause above: "the previous one is seen as it was". */
function namedSubject(tagged: Uint8Array, clauses: readonly Clause[], clause: Clause): NounPhrase | null {
  const above = clauses[clause.parent];
  const isPronoun = clause.subject !== null && tagged[clause.subject.head] === tags.pronoun;
  return isPronoun && above && above !== clause ? namedSubject(tagged, clauses, above) : clause.subject;
}

const former = new Set("old older previous prior earlier".split(" "));

/** "In the Republican caucuses, ...", "In the second trial, ...": the names and numbers of the phrase that opens the sentence. */
function* openingNames({ block, sentence, mention }: Claim): Iterable<string> {
  const { tokens, tagged } = block;
  if (!isOneOf(tokens, sentence.first, settings)) return;
  for (let at = sentence.first + 1; at < mention.first && !signAt(tokens, at, ","); at++) {
    if (tagged[at] === tags.possessive) return;
    if (isCapitalised(tokens, at) || isOrdinal(sentence, at)) yield wordAt(tokens, at);
  }
}

/** "In the second trial" is not the first. */
function isOrdinal({ mentions }: Claim["sentence"], at: number): boolean {
  return mentions.some(
    (mention) => mention.kind === "quantity" && mention.quantity.kind === "ordinal" && mention.first === at,
  );
}

const settings = new Set(["in", "at", "for", "among", "across", "under", "within"]);

function* contrastsOf({ claim: { block, sentence, mention, clause }, phrase }: Subject): Iterable<string> {
  for (let at = clause.subject?.first ?? 0; at < (clause.subject?.next ?? 0); at++) {
    if (isOneOf(block.tokens, at, successors)) yield wordAt(block.tokens, at);
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
    if (isOneOf(block.tokens, at, replacements)) yield wordAt(block.tokens, at);
  }
}

/** "last week", "the following day". */
function isInDate({ mentions }: Claim["sentence"], at: number): boolean {
  return mentions.some(({ kind, first, next }) => kind === "timex" && first <= at && at < next);
}

/** "was second, 41 seconds behind" sets nothing apart. */
function isRank({ tokens, tagged }: Claim["block"], at: number): boolean {
  return wordAt(tokens, at) === "second" && tagged[at + 1] !== tags.noun && tagged[at + 1] !== tags.adjective;
}

const contrastReach = 4;
const contrasts = new Set(
  "another own other others second semi different separate similar rival former previous previously earlier original originally initial initially old older new newer sister predecessor successor expected forecast forecasts target planned proposed average usual usually typical instead elsewhere record next following subsequent later last compared upstream downstream nearby".split(
    " ",
  ),
);
const succession = new Set("replace replaces replaced replacing predecessor successor".split(" "));
/** Before the subject of the clause: it is the next one. */
const successors = new Set("latest fresh another second previous next following subsequent".split(" "));
const replacements = new Set(
  "replace replaces replaced replacing predecessor successor elsewhere previously originally earlier upstream downstream nearby opposite planned proposed".split(
    " ",
  ),
);
