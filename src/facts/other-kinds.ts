import { hasVerb } from "../claims/syntax/finite-verbs.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, wordAt } from "../claims/token-access.js";
import { wordsOf } from "./fact-words.js";
import { possessives } from "./links/figure-site.js";
import { indefinite } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";
import { materials } from "./narrowed.js";
import { hasName } from "./phrase-names.js";

/** Words at the phrase, before it or behind, that the rule does not have, make another kind of it. */
export function isAnotherKind(context: LinkContext): boolean {
  return isNarrower(context) || isOfOtherWords(context);
}

/** "a parking ticket", "the freight fleet": a noun before the phrase, which the rule does not have, makes another kind of it. */
function isOfOtherWords({ claim, subject, fact }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const at = subject.first - 1;
  // "Debt per head"
  if (wordAt(tokens, subject.next) === "per") return !wordsOf(fact).all.has(wordAt(tokens, subject.next + 1));
  if (at < claim.sentence.first || tagged[subject.first] !== tags.noun) return false;
  const word = wordAt(tokens, at);
  // "the average retirement age", "the proposed toll", "the former limit"
  if (isOneOf(tokens, at, otherwise)) return !wordsOf(fact).all.has(word);
  // "A second pipeline, of 860 km,"
  if (isOneOf(tokens, at, oneMore) && isOneOf(tokens, at - 1, indefinite) && !wordsOf(fact).all.has(word))
    return !fact.ordinal;
  if (materials.has(word)) return false;
  // "day tickets" of a rule that has those for the weekend
  if (tagged[at] === tags.noun && isOneOf(tokens, at, terms)) return !wordsOf(fact).all.has(word);
  if (tagged[at] === tags.noun) return isUnknown(claim, fact, { first: at, next: subject.first, head: at });
  return tagged[at] === tags.adjective && word.endsWith("ing") && !lasting.has(word) && !wordsOf(fact).all.has(word);
}

/** "a ticket to the opera", "the toll for lorries": words behind the phrase that the rule does not have. */
function isNarrower(context: LinkContext): boolean {
  const { claim, subject, fact } = context;
  const { tokens, tagged } = claim.block;
  if (!isOneOf(tokens, subject.next, narrowing)) return false;
  // "began their twelfth walkout of a dispute": the rule has the figure's own phrase.
  if (subject.first < claim.mention.first && claim.mention.next < subject.next) return false;
  // Of a name it is the time or the purpose that "for" tells: "climbed Mount Everest for the thirtieth time".
  if (wordAt(tokens, subject.next) !== "of" && hasName(context, wordsOf(fact).small)) return false;
  // "people live in containers on the edge of Orvada": it is told of what they do.
  if (wordAt(tokens, subject.next) === "on" && hasVerb(tagged, subject.first, subject.next)) return false;
  // "the pass for the disabled"
  const some = subject.next + 2;
  if (
    wordAt(tokens, subject.next) === "for" &&
    wordAt(tokens, some - 1) === "the" &&
    ofPeople.has(tagged[some] as number)
  )
    if (tagged[some + 1] !== tags.noun && tagged[some + 1] !== tags.proper)
      return !wordsOf(fact).all.has(wordAt(tokens, some));
  const phrase = nounPhraseAt(tokens, tagged, subject.next + 1, claim.sentence.next);
  // "the segments of beryllium"
  if (phrase && wordAt(tokens, subject.next) === "of" && materials.has(wordAt(tokens, phrase.head))) return false;
  // "the fifth title of its history"
  return phrase !== null && !isOneOf(tokens, phrase.first, possessives) && isUnknown(claim, fact, phrase);
}

/** A common noun, with no name beside it, that the rule does not know. */
export function isUnknown(
  { block: { tokens, tagged } }: LinkContext["claim"],
  fact: LinkContext["fact"],
  phrase: { readonly first: number; readonly next: number; readonly head: number },
): boolean {
  if (tagged[phrase.head] !== tags.noun) return false;
  for (let at = phrase.first; at < phrase.next; at++) {
    if (tagged[at] === tags.proper || tagged[at] === tags.pronoun || tagged[at] === tags.time) return false;
    if (tagged[at] === tags.number) return false;
    if (tagged[at] === tags.determiner) continue;
    if (wordsOf(fact).all.has(wordAt(tokens, at)) || wordsOf(fact).descriptions.has(wordAt(tokens, at))) return false;
  }
  return !isOneOf(tokens, phrase.head, wide) && !fact.nouns.has(wordAt(tokens, phrase.head));
}

const ofPeople = new Set<number>([tags.adjective, tags.past, tags.participle]);
const oneMore = new Set(
  "second third fourth new further parallel smaller larger bigger separate similar later earlier previous prior subsequent".split(
    " ",
  ),
);
/** Another way to reckon it, one that is only thought of, or one that is past. */
const otherwise = new Set(
  "average mean median typical effective nominal proposed planned suggested recommended mooted desired future possible potential projected former previous old earlier".split(
    " ",
  ),
);
const terms = new Set("day week weekend month season night evening".split(" "));
/** "the existing fleet" is the fleet. */
const lasting = new Set(
  "existing remaining operating standing surviving working ongoing running sitting growing leading".split(" "),
);
const narrowing = new Set(["of", "to", "for", "on", "among"]);
/** Nouns that leave a phrase as wide as it is. */
const wide = new Set(
  "country nation state region city town district county company firm group club airline bank project scheme vote election poll year month quarter day week world population people public whole total record level figure number treatment it them".split(
    " ",
  ),
);
