import { isAdjacent, isClitic, isHyphen, isOneOf, lexeme } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { NounPhrase } from "./clause.js";
import { tags } from "./tags.js";

/** The noun phrase that begins at token `i`; null when none does. Prepositional phrases after it are not taken in. */
export function nounPhraseAt(tokens: Tokens, tagged: Uint8Array, i: number, end = tokens.count): NounPhrase | null {
  const limit = Math.min(end, i + longestPhrase);
  if (i < limit && tagged[i] === tags.pronoun) return { first: i, next: i + 1, head: i };
  let at = i;
  let head = -1;
  while (at < limit) {
    const tag = tagged[at];
    if (tag === tags.noun || tag === tags.proper) {
      // "St Finan's": the clitic of a name is no word of its own.
      if (head < 0 || !isClitic(tokens, at)) head = at;
    } else if (tag === tags.determiner) {
      if (at !== i && head >= 0) break;
    } else if (tag === tags.number) {
      const joins =
        tagged[at - 1] === tags.possessive || tagged[at - 1] === tags.sign || tagged[at - 1] === tags.number;
      if (head >= 0 && !joins) break;
      if (head < 0) head = at;
    } else if (tag === tags.possessive) {
      if (head < 0) break;
    } else if (tag === tags.adjective || (tag === tags.gerund && at > i && (head < 0 || isCompound(tagged, at)))) {
      const opens =
        head < 0 ||
        tagged[head] === tags.number ||
        tagged[at - 1] === tags.possessive ||
        (head === at - 1 && (isNationality(tokens, tagged, head, limit) || isInstitution(tokens, tagged, at)));
      if (!opens && !isHyphenated(tokens, at) && tag !== tags.gerund) break;
    } else if (tag === tags.time) {
      // A time inside a phrase modifies its noun: "the 2003 invasion", "Monday's vote", "last year's budget".
      if (
        at === i ? !leadsNoun(tagged, at, limit) : tagged[at - 1] !== tags.determiner && !leadsNoun(tagged, at, limit)
      )
        break;
    } else if (
      tag === tags.adverb &&
      at + 1 < limit &&
      (tagged[at + 1] === tags.adjective || tagged[at + 1] === tags.number)
    ) {
      if (head >= 0) break;
    } else if (tag === tags.sign && isHyphen(tokens, at) && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1)) {
      at++;
      const joined = tagged[at];
      if (joined === tags.noun || joined === tags.proper || joined === tags.number) head = at;
      at++;
      continue;
    } else {
      break;
    }
    at++;
  }
  return head < 0 ? null : { first: i, next: lastOf(tagged, head, at), head };
}

/** Tokens after which a phrase is cut, so that work stays linear in rows of numbers. */
const longestPhrase = 60;

/** The noun phrase that ends right before token `next`. */
export function nounPhraseBefore(tokens: Tokens, tagged: Uint8Array, next: number, from = 0): NounPhrase | null {
  let first = next;
  while (first > from && (isNominal(tagged[first - 1] as number) || isHyphenated(tokens, first - 1))) first--;
  for (let at = first; at < next; at++) {
    const phrase = nounPhraseAt(tokens, tagged, at, next);
    if (phrase?.next === next) return phrase;
    if (phrase) at = phrase.next - 1;
  }
  return null;
}

function isNominal(tag: number): boolean {
  return (
    tag === tags.noun ||
    tag === tags.proper ||
    tag === tags.adjective ||
    tag === tags.determiner ||
    tag === tags.number ||
    tag === tags.possessive ||
    tag === tags.pronoun
  );
}

function isHyphenated(tokens: Tokens, i: number): boolean {
  return (
    (isHyphen(tokens, i - 1) && isAdjacent(tokens, i)) ||
    (isHyphen(tokens, i) && isAdjacent(tokens, i) && isAdjacent(tokens, i + 1))
  );
}

/** "the Northmoor waiting list": a gerund between a name and its noun. */
function isCompound(tagged: Uint8Array, at: number): boolean {
  return tagged[at - 1] === tags.proper && tagged[at + 1] === tags.noun;
}

/** "the French military presence": a nationality before an adjective and a noun is no head. */
function isNationality(tokens: Tokens, tagged: Uint8Array, at: number, limit: number): boolean {
  if (!lexeme(tokens, at)?.nationality) return false;
  let next = at + 1;
  while (next < limit && tagged[next] === tags.adjective) next++;
  return tagged[next] === tags.noun || tagged[next] === tags.proper;
}

/** An owner stands before a head: "Tesla's workforce", "its fleet". */
export function hasOwner(tagged: Uint8Array, first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (tagged[at] === tags.possessive) return true;
  return false;
}

/** "Wexcombe national park", "Halmvik public library": the adjective is a part of the name. */
function isInstitution(tokens: Tokens, tagged: Uint8Array, at: number): boolean {
  return tagged[at - 1] === tags.proper && isOneOf(tokens, at, naming) && isOneOf(tokens, at + 1, institutions);
}

const naming = new Set(
  "national public central royal regional municipal federal international general medical technical primary secondary military naval high old new grand".split(
    " ",
  ),
);
const institutions = new Set(
  "park library school museum theatre theater bank hospital university airport station forest gallery prison jail garden gardens college bridge orchestra council market stadium hall court church cathedral harbour harbor port dam".split(
    " ",
  ),
);

function leadsNoun(tagged: Uint8Array, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && tagged[next] === tags.time) next++;
  const tag = next < limit ? tagged[next] : tags.other;
  if (tag === tags.noun || tag === tags.adjective || tag === tags.possessive) return true;
  // "the 2003 Iraq war" has its article; "in 2020 Valdonia had" is a time and then a name.
  const before = tagged[at - 1];
  return tag === tags.proper && (before === tags.determiner || before === tags.adjective || before === tags.possessive);
}

/** A phrase ends at its head, or at a number that closes it ("Article 50"). */
function lastOf(tagged: Uint8Array, head: number, at: number): number {
  let next = at;
  while (
    next > head + 1 &&
    tagged[next - 1] !== tags.number &&
    tagged[next - 1] !== tags.noun &&
    tagged[next - 1] !== tags.proper
  )
    next--;
  return next;
}
