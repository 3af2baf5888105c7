import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import { isOurs } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";

/**
 * The words of the rule stand for somebody else: "Denmark's parliament", "the Danish parliament", "the parliament of
 * Denmark" where Merevia's is meant; "revenue at the bank's Swedish arm" where the bank's is.
 */
export function isStranger(context: LinkContext): boolean {
  if (isKin(context)) return true;
  return !hasName(context) && (isNamedBefore(context) || isNamedBehind(context) || isNarrower(context));
}

function hasName({ claim, subject }: LinkContext): boolean {
  if (subject.owner !== undefined) return true;
  for (let at = subject.first; at < subject.next; at++) {
    if (claim.block.tagged[at] === tags.proper) return true;
    if (isOneOf(claim.block.tokens, at, standIns)) return true;
  }
  return false;
}

/** A name or a nationality in the same phrase that is none of the fact's. */
function isNamedBefore(context: LinkContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  let first = subject.first;
  let named = false;
  while (first > claim.sentence.first && subject.first - first < 8 && within.has(tagged[first - 1] as number)) {
    first--;
    if (tagged[first] === tags.proper || lexeme(tokens, first)?.nationality === true) named = true;
  }
  return named && !isOurs(context, { first, next: subject.first });
}

/** "the parliament of Denmark". */
function isNamedBehind(context: LinkContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  if (wordAt(tokens, subject.next) !== "of") return false;
  const phrase = nounPhraseAt(tokens, tagged, subject.next + 1, claim.sentence.next);
  return phrase !== null && tagged[phrase.head] === tags.proper && !isOurs(context, phrase);
}

/** "a ticket to the opera", "the toll for lorries": words behind the phrase that the rule does not have. */
function isNarrower({ claim, subject, fact }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (!isOneOf(tokens, subject.next, narrowing)) return false;
  const phrase = nounPhraseAt(tokens, tagged, subject.next + 1, claim.sentence.next);
  if (!phrase || tagged[phrase.head] !== tags.noun || tagged[phrase.first] === tags.number) return false;
  for (let at = phrase.first; at < phrase.next; at++) {
    if (tagged[at] === tags.proper || tagged[at] === tags.pronoun || tagged[at] === tags.time) return false;
    if (fact.words.has(wordAt(tokens, at)) || fact.descriptions.has(wordAt(tokens, at))) return false;
  }
  return !isOneOf(tokens, phrase.head, wide) && !fact.nouns.has(wordAt(tokens, phrase.head));
}

/** "Nordvik's rival", "the bank's Swedish arm": it belongs to the one that is meant, and is another. */
function isKin({ claim, nearby, factIndex, subject, site }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  return nearby.some((hit) => {
    if (hit.fact !== factIndex || tagged[hit.next] !== tags.possessive) return false;
    const phrase = nounPhraseAt(tokens, tagged, hit.first, claim.sentence.next);
    if (!phrase || !isOneOf(tokens, phrase.head, kin) || phrase.head < subject.next) return false;
    const isBehind = phrase.first >= subject.first && phrase.first - subject.next < 3;
    return isBehind || site.holders.some(({ heads }) => heads.includes(phrase.head));
  });
}

const narrowing = new Set(["of", "to", "for", "on"]);
/** Nouns that leave a phrase as wide as it is. */
const wide = new Set(
  "country nation state region city town district county company firm group club airline bank project scheme vote election poll year month quarter day week world population people public whole total record level figure number it them".split(
    " ",
  ),
);
const within = new Set<number>([tags.noun, tags.proper, tags.adjective, tags.possessive]);
const standIns = new Set("it its they their he she which who whose that".split(" "));
const kin = new Set(
  "arm unit subsidiary subsidiaries division rival rivals competitor sister parent branch partner supplier neighbour neighbor offshoot affiliate twin predecessor successor academy foundation reserve owner brother wife husband son daughter father mother".split(
    " ",
  ),
);
