import type { Claim } from "../claims/reading.js";
import { isPlural } from "../claims/syntax/counted-plural.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, signAt, wordAt } from "../claims/token-access.js";
import { wordsOf } from "./fact-words.js";
import { groups, isOurs } from "./links/find-link.js";
import { canHold } from "./links/holding-verbs.js";
import type { Governor, LinkContext } from "./links/link.js";
import { occasional } from "./occasions.js";
import { stayingVerbs } from "./state-verbs.js";

/** "there are 5,200", "France has 5,100", "the agency keeps 300", "a force of 300", "with 300 beds", "down to 300". */
export function isHeld(context: LinkContext): boolean {
  const { site, claim } = context;
  const { governor } = site;
  const { tokens } = claim.block;
  // "a force of 300"; "a majority of 15 countries" is some of them.
  if (isOneOf(tokens, site.phraseFirst - 1, holders))
    return (
      !isOneOf(tokens, site.phraseFirst - 2, groups) &&
      !isOfSome(context) &&
      !(governor?.side === "subject" && wordAt(tokens, site.phraseFirst - 2) === "total" && !makesUp(context, governor))
    );
  if (site.isElided && site.holders.some(({ by }) => by === "list")) return true;
  if (claim.role !== "value") return true;
  if (!governor)
    return (
      isListed(claim) || site.holders.some(({ by }) => by === "apposition" || (by === "opening" && !isAmong(context)))
    );
  if (governor.side === "subject") return makesUp(context, governor);
  if (governor.base === "be")
    return isThere(claim) || governor.preposition !== "" || claim.clause.verb?.negated !== true;
  const isKept = governor.group?.tense === "present" && !governor.group.progressive && equipped.has(governor.base);
  return canHold(context, governor) && (isKept || !occasional.has(governor.base));
}

/** "sound enough to carry the 5,700 French soldiers": with the article they are all there are, whoever does what to them. */
export function isGiven({ claim: { block }, site: { phraseFirst, governor } }: LinkContext): boolean {
  return wordAt(block.tokens, phraseFirst) === "the" && !sharing.has(governor?.base ?? "");
}

/** "the trousers of 300 soldiers", "the support of 15 countries": what some have. */
function isOfSome({ claim: { block }, fact, site: { phraseFirst } }: LinkContext): boolean {
  const { tokens, tagged } = block;
  const at = phraseFirst - 2;
  if (wordAt(tokens, phraseFirst - 1) !== "of" || tagged[at] !== tags.noun) return false;
  const word = wordAt(tokens, at);
  if (wordsOf(fact).all.has(word) || fact.nouns.has(word)) return false;
  return isPlural(tokens, at) || isOneOf(tokens, at, doings);
}

/** "the nurse writes: 9,120 cases and 1,870 deaths": told without a verb behind a colon. */
function isListed({ clause, block }: Claim): boolean {
  return clause.verb === null && signAt(block.tokens, clause.first, ":");
}

/** "Nearly 5,600 of them worked on Christmas Day": what some did on one day is not what there are. */
export function makesUp(context: LinkContext, { base }: Governor): boolean {
  const { asOf, clause, block } = context.claim;
  const { verb } = clause;
  if (!verb) return false;
  const onOneDay = asOf.explicit && asOf.start !== null && asOf.start === asOf.end;
  if (base === "leave") return verb.passive;
  // "Some 1,640 people are locked up at Dunholm"
  if (confining.has(base)) return verb.passive && verb.tense === "present" && !verb.perfect;
  if (base === "be") return isOneOf(block.tokens, verb.next, surviving);
  // "Forty-four rangers look after the park"
  if (base === "look") return verb.tense === "present" && !verb.perfect && isForOurs(context, verb.next);
  return makingUp.has(base) && !(base === "work" && onOneDay) && !isSomewhere(context);
}

/** The verb has the place of the rule for its object: "look after Karrabee", not "after Karrabee's cliffs". */
function isForOurs(context: LinkContext, after: number): boolean {
  const { block, sentence } = context.claim;
  if (wordAt(block.tokens, after) !== "after") return false;
  const object = nounPhraseAt(block.tokens, block.tagged, after + 1, sentence.next);
  return object !== null && isOurs(context, { first: object.head, next: object.head + 1 });
}

/** "households on the list live in temporary rooms": in what the rule does not have, which tells of some of them. */
function isSomewhere({ claim: { clause, block, sentence }, fact }: LinkContext): boolean {
  const { tokens, tagged } = block;
  if (!clause.verb || !isOneOf(tokens, clause.verb.next, inWords)) return false;
  const place = nounPhraseAt(tokens, tagged, clause.verb.next + 1, sentence.next);
  if (!place || tagged[place.head] !== tags.noun || isOneOf(tokens, place.first, definite)) return false;
  return !wordsOf(fact).all.has(wordAt(tokens, place.head));
}

export const confining: ReadonlySet<string> = new Set(
  "hold lock jail house keep detain imprison accommodate confine incarcerate intern lodge".split(" "),
);
const surviving = new Set(["alive", "left"]);

/** "In six prisons the heating was off": in some of them. */
function isAmong({ claim, site }: LinkContext): boolean {
  return isOneOf(claim.block.tokens, site.phraseFirst - 1, inWords);
}

function isThere({ clause, block }: Claim): boolean {
  return clause.verb !== null && wordAt(block.tokens, clause.verb.first - 1) === "there";
}

/** "5,100 French soldiers are deployed in the Sahel", "are hunting Islamists across the Sahel": present, and in the place. */
export function isLocated(context: LinkContext): boolean {
  const { claim, nearby, factIndex } = context;
  const { verb } = claim.clause;
  if (!verb || claim.mention.first > verb.first || verb.tense !== "present" || verb.modality !== "actual") return false;
  if (verb.perfect || verb.negated || (makingUp.has(verb.base) && isSomewhere(context))) return false;
  const { tokens, tagged } = claim.block;
  if (stayingVerbs.has(verb.base) && isEverywhere(tokens, verb.next)) return true;
  // "900 names on the list in Norland are those of children": where they are is told behind another verb than "are".
  const isSaidOf = verb.base === "be" && nounPhraseAt(tokens, tagged, verb.next, claim.sentence.next) !== null;
  return nearby.some(
    (hit) =>
      hit.role === "near" &&
      hit.fact === factIndex &&
      hit.first >= (stayingVerbs.has(verb.base) && !isSaidOf ? claim.mention.next : verb.next) &&
      (isOneOf(tokens, hit.first - 1, inWords) || isOneOf(tokens, hit.first - 2, inWords)),
  );
}

/** "are deployed around the world", "are serving in the field" */
function isEverywhere(tokens: Claim["block"]["tokens"], at: number): boolean {
  if (wordAt(tokens, at) === "worldwide") return true;
  return isOneOf(tokens, at, inWords) && wordAt(tokens, at + 1) === "the" && isOneOf(tokens, at + 2, everywhere);
}

const doings = new Set(
  "support backing help death arrest loss absence arrival departure rescue escort consent approval vote agreement resignation dismissal signature testimony work burial funeral".split(
    " ",
  ),
);
const holders = new Set(["with", "of"]);
const inWords = new Set(["in", "across", "around", "throughout", "inside", "on", "over"]);
const makingUp = new Set("make live form compose work inhabit populate survive exist sit".split(" "));
const everywhere = new Set(["world", "globe", "field"]);
/** "The probe carries 11 instruments" at any time; "carried 11 passengers" once. */
const equipped = new Set(["carry", "feature", "support"]);
const definite = new Set("the its their his her all".split(" "));
/** Verbs under which one has some of what many have: "holds the 31 seats in the parliament that". */
const sharing = new Set("hold win lose take retain gain control contest".split(" "));
