import { clauseOf } from "../claims/reading.js";
import { nounPhraseAt, possessorOf } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../claims/token-access.js";
import type { LinkContext } from "./links/link.js";
import type { Occurrence } from "./occurrences.js";

/** Why a figure that is tied to the subject is none of the fact's all the same; null when it is. */
export type OutOfScope = "another owner" | "another place" | "not near" | "excluded" | "no predicate";

/** Checks `near`, `unless`, `predicate`, and that nobody and nowhere else owns what is counted. */
export function outOfScope(context: LinkContext): OutOfScope | null {
  const { fact, factIndex, nearby } = context;
  const unless = nearby.filter((hit) => hit.role === "unless" && hit.fact === factIndex);
  if (unless.some((hit) => sharesClause(context, hit))) return "excluded";
  if (fact.hasPredicate && !nearby.some((hit) => hit.role === "predicate" && hit.fact === factIndex))
    return "no predicate";
  const names = nearby.filter(
    (hit) => (hit.role === "near" || hit.role === "subject" || hit.role === "alias") && hit.fact === factIndex,
  );
  if (hasOtherOwner(context, names)) return "another owner";
  if (hasOtherPlace(context, names)) return "another place";
  if (fact.hasNear && !isNear(context, names)) return "not near";
  return null;
}

function sharesClause({ claim, subject }: LinkContext, hit: Occurrence): boolean {
  const clause = clauseOf(claim.sentence, hit.first);
  return clause.index === claim.clause.index || clause.index === clauseOf(claim.sentence, subject.first).index;
}

/** `near` is met inside the subject, in the sentence, else in the headline, else earlier in the article. */
function isNear({ claim, factIndex, occurrences, subject }: LinkContext, names: readonly Occurrence[]): boolean {
  if (names.some((hit) => hit.role === "near")) return true;
  const places = occurrences.near.get(factIndex) ?? [];
  return places.some(
    (place) =>
      place.block.block.kind === "headline" ||
      place.block.index < claim.block.index ||
      (place.block === claim.block && place.first < subject.next),
  );
}

/**
 * Somebody else has it: "Queen Eleanor's, with 640 beds", "Jupiter has 95 known moons". A subject that names its owner
 * itself needs no more.
 */
function hasOtherOwner(context: LinkContext, names: readonly Occurrence[]): boolean {
  const { claim, subject, first } = context;
  const { tokens, tagged } = claim.block;
  if (!context.fact.hasNear || holdsNear(context, subject)) return false;
  const isOurs = (token: number): boolean => names.some((hit) => hit.first <= token && token < hit.next);
  const phrase = nounPhraseAt(tokens, tagged, phraseStart(context));
  const possessor = phrase ? possessorOf(tokens, tagged, phrase) : -1;
  if (possessor >= 0) return tagged[possessor] === tags.proper && !isOurs(possessor);
  // "X, with 640 beds,": the name before the comma.
  if (isOneOf(tokens, first - 1, new Set(["with"])) && signAt(tokens, first - 2, ",")) {
    let owner = first - 3;
    if (tagged[owner] === tags.possessive) owner--;
    if (tagged[owner] === tags.proper) return !isOurs(owner);
  }
  const { verb, subject: grammatical } = claim.clause;
  const owns = verb !== null && (lexeme(tokens, verb.head)?.verb?.measuring ?? false) && verb.base !== "be";
  if (owns && grammatical && first > verb.head && tagged[grammatical.head] === tags.proper) {
    const named = names.some((hit) => hit.first < grammatical.next && grammatical.first < hit.next);
    return !named;
  }
  return false;
}

/** The first token of the phrase around figure and subject, its determiner or owner included. */
function phraseStart({ claim, subject, first }: LinkContext): number {
  const { tagged } = claim.block;
  let at = Math.min(first, subject.first);
  while (at > claim.sentence.first) {
    const tag = tagged[at - 1];
    const belongs =
      tag === tags.determiner ||
      tag === tags.adjective ||
      tag === tags.possessive ||
      tag === tags.proper ||
      tag === tags.noun;
    if (!belongs) break;
    at--;
  }
  return at;
}

function holdsNear({ nearby, factIndex }: LinkContext, subject: Occurrence): boolean {
  return nearby.some(
    (hit) => hit.role === "near" && hit.fact === factIndex && hit.first >= subject.first && hit.next <= subject.next,
  );
}

/** It is elsewhere: "2,500 US troops in Afghanistan", "MMR uptake in England as a whole". */
function hasOtherPlace(context: LinkContext, names: readonly Occurrence[]): boolean {
  const { claim, subject, next } = context;
  const { tokens, tagged } = claim.block;
  if (!context.fact.hasNear) return false;
  const ends = [
    subject.next,
    claim.mention.kind === "quantity" && claim.mention.counted ? claim.mention.counted.next : next,
  ];
  for (const end of ends) {
    if (!placePrepositions.has(wordAt(tokens, end))) continue;
    const place = nounPhraseAt(tokens, tagged, end + 1);
    if (!place || tagged[place.head] !== tags.proper) continue;
    const ours = names.some((hit) => hit.first < place.next && place.first < hit.next);
    const time = tagged[place.first] === tags.time;
    if (!ours && !time) return true;
  }
  return false;
}

const placePrepositions = new Set([
  "in",
  "at",
  "across",
  "around",
  "throughout",
  "inside",
  "outside",
  "within",
  "near",
]);
