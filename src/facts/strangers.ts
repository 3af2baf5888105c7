import type { NounPhrase } from "../claims/syntax/clause.js";
import { hasOwner, nounPhraseAt, nounPhraseBefore } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, lexeme, signAt, textAt, wordAt } from "../claims/token-access.js";
import { wordsOf } from "./fact-words.js";
import { isOfSeveral, isOneOfTwo } from "./joint-owners.js";
import { kin } from "./kin.js";
import { pastFillers } from "./links/ascent.js";
import { comparedName } from "./links/contest.js";
import { possessives } from "./links/figure-site.js";
import { isOurs } from "./links/find-link.js";
import type { LinkContext, SubjectContext } from "./links/link.js";
import { isAnotherKind, isUnknown } from "./other-kinds.js";
import { hasName, nearOnly } from "./phrase-names.js";

/**
 * The words of the rule stand for somebody else: "Denmark's parliament", "the Danish parliament", "the parliament of
 * Denmark" where Merevia's is meant; "revenue at the bank's Swedish arm" where the bank's is.
 */
export function isStranger(context: LinkContext): boolean {
  if (isKin(context) || isUnderAnother(context) || isForAnother(context) || isPaidByAnother(context)) return true;
  if (isAnotherKind(context) || isOneOfTwo(context) || holdsName(context) || isOfAntecedent(context)) return true;
  if (isWithObject(context)) return true;
  if (isOfOtherPossessor(context) || isGapped(context) || isOfSeveral(context)) return true;
  const { small, all } = wordsOf(context.fact);
  if (hasName(context, small)) return false;
  if (isLedByAnother(context)) return true;
  return isNamedBefore(context, all) || isNamedBehind(context);
}

/** Whose figure it is in an elliptical clause is another than who has the figure before. */
function isGapped(context: LinkContext): boolean {
  const { claim, first, next } = context;
  const name = gappedName(context) ?? comparedName(claim.block, first, next);
  return name !== null && !isOurs(context, name);
}

/** "The EU has 28 members and the Council of Europe 47": a name behind "and" or a comma has the verb before it for its own. */
function gappedName({ claim, first }: LinkContext): NounPhrase | null {
  const { tokens, tagged } = claim.block;
  const end = pastFillers(claim.block, first - 1, claim.sentence.first) + 1;
  let at = end - 1;
  while (gappedNames.has(tagged[at] as number) || wordAt(tokens, at) === "of") at--;
  if (tagged[at] === tags.determiner) at--;
  const isJoint = tagged[at] === tags.coordinator || signAt(tokens, at, ",") || signAt(tokens, at, ";");
  if (!isJoint || !tagged.subarray(at + 1, end).includes(tags.proper)) return null;
  if (!claim.sentence.syntax.clauses.some(({ verb }) => verb !== null && verb.next <= at)) return null;
  return nounPhraseAt(tokens, tagged, at + 1, end);
}

/** "the Storholm tunnel", "Denmark's parliament": words without a name stand behind one that is none of the fact's. */
export function isNamesake(context: SubjectContext): boolean {
  return (
    holdsName(context) || isOfOtherPossessor(context) || (!hasName(context, noWords) && isNamedBefore(context, noWords))
  );
}

/** "The nurses of Norland walked out" of a rule that has "nurses walked out": another's name between the words. */
function holdsName(context: SubjectContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  const { inserted } = subject;
  if (!inserted) return false;
  for (let at = inserted.first; at < inserted.next; at++) {
    if (tagged[at] !== tags.preposition) continue;
    const phrase = nounPhraseAt(tokens, tagged, at + 1, inserted.next);
    if (phrase && tagged[phrase.head] === tags.proper && !isOurs(context, phrase)) return true;
  }
  return false;
}

/** "approval of Sorrel's third runway" of a rule that has that of another airport. */
function isOfOtherPossessor(context: SubjectContext): boolean {
  const { subject } = context;
  if (!subject.possessor) return false;
  return !isOurs(nearOnly(context), subject.possessor);
}

/** "The ground opened its new stand, with 4,000 seats": what the object of the verb has. */
function isWithObject({ claim, fact, site: { phraseFirst } }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const { verb } = claim.clause;
  if (!verb || wordAt(tokens, phraseFirst - 1) !== "with" || !signAt(tokens, phraseFirst - 2, ",")) return false;
  const object = nounPhraseBefore(tokens, tagged, phraseFirst - 2, verb.next);
  if (!object || object.first < verb.next || !isOneOf(tokens, object.first, newcomers)) return false;
  return tagged[object.head] === tags.noun && !wordsOf(fact).all.has(wordAt(tokens, object.head));
}

const newcomers = new Set(["its", "their", "a", "an"]);
const noWords: ReadonlySet<string> = new Set();

/** "Haddle Royal, up the valley, whose own waiting list": that of the name before. */
function isOfAntecedent(context: SubjectContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  const whose = wordAt(tokens, subject.first - 1) === "own" ? subject.first - 2 : subject.first - 1;
  if (wordAt(tokens, whose) !== "whose") return false;
  for (let at = whose - 1; at >= claim.sentence.first; at--) {
    if (tagged[at] !== tags.proper) continue;
    const name = nounPhraseBefore(tokens, tagged, at + 1, claim.sentence.first);
    return name !== null && !isOurs(context, name);
  }
  return false;
}

/** "In the books of Northgate, the city's other club, debts come to": a name that leads the clause, and is another. */
function isLedByAnother(context: LinkContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  const { first, subject: topic, verb } = claim.clause;
  if (!isOneOf(tokens, first, leading) || !topic || !verb || subject.next > verb.first) return false;
  if (topic.head < subject.first || subject.next <= topic.head) return false;
  let at = first;
  let last = null;
  while (at < topic.first && tagged[at] === tags.preposition) {
    last = nounPhraseAt(tokens, tagged, at + 1, topic.first);
    if (!last) return false;
    at = last.next;
  }
  return last !== null && tagged[last.head] === tags.proper && !isOurs(context, { first, next: at });
}

/** A name or a nationality in the same phrase that is none of the fact's. */
function isNamedBefore(context: SubjectContext, known: ReadonlySet<string>): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  let first = subject.first;
  let named = false;
  while (first > claim.sentence.first && subject.first - first < 8 && within.has(tagged[first - 1] as number)) {
    first--;
    const isName = tagged[first] === tags.proper || lexeme(tokens, first)?.nationality === true;
    // "UN peacekeepers" of a rule that has "UN troops"
    if (isName && !known.has(wordAt(tokens, first))) named = true;
  }
  return named && !isOurs(context, { first, next: subject.first });
}

/** "the parliament of Denmark", "a bill from Kelder Water". */
function isNamedBehind(context: LinkContext): boolean {
  const { claim, subject } = context;
  const { tokens, tagged } = claim.block;
  if (!isOneOf(tokens, subject.next, belonging)) return false;
  const phrase = nounPhraseAt(tokens, tagged, subject.next + 1, claim.sentence.next);
  return phrase !== null && tagged[phrase.head] === tags.proper && !isOurs(context, phrase);
}

/** "Repairs to the tunnel cost", "The ward at the hospital has": the phrase begins inside the subject of something else. */
function isUnderAnother(context: LinkContext): boolean {
  const { claim, subject, fact } = context;
  const { tokens, tagged } = claim.block;
  const { verb, subject: grammatical, first } = claim.clause;
  if (!verb || !grammatical || subject.first >= verb.first || subject.next <= verb.first) return false;
  const { head } = grammatical;
  // "ESA's science programme has an annual budget" of a rule with "ESA ... budget": it is the programme that has it.
  if (hasOwner(tagged, subject.first, head)) return isThing(context, head);
  if (grammatical.first < first || head >= subject.first) return false;
  // "Kelder Water, Norvik's neighbour, lost" of a rule that has "Norvik ... lost"
  if (tagged[head] === tags.proper) return !isOurs(context, { first: grammatical.first, next: head + 1 });
  if (tagged[head] !== tags.noun) return false;
  return lexeme(tokens, head)?.measureNoun !== true && !wordsOf(fact).all.has(wordAt(tokens, head));
}

function isThing({ claim: { block }, fact }: LinkContext, head: number): boolean {
  const word = wordAt(block.tokens, head);
  if (block.tagged[head] !== tags.noun || lexeme(block.tokens, head)?.measureNoun || fact.nouns.has(word)) return false;
  return !wordsOf(fact).all.has(word);
}

/** "a loan of €900 million for the shipyard": money that goes elsewhere. */
function isForAnother({ claim, fact, next, site }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  // "The toll is £4.80, or £3.10 for holders of a card"
  const isChoice = isOneOf(tokens, site.phraseFirst - 1, choosing);
  if (fact.unit?.dimension !== "money" || wordAt(tokens, next) !== "for") return false;
  const phrase = nounPhraseAt(tokens, tagged, next + 1, claim.sentence.next);
  return phrase !== null && (isChoice || wordAt(tokens, phrase.first) === "the") && isUnknown(claim, fact, phrase);
}

/** "Motorcyclists pay a toll of": what some pay, where the rule has what all do. */
function isPaidByAnother(context: LinkContext): boolean {
  const { claim, fact, site } = context;
  const { governor, holders } = site;
  if (governor?.base !== "pay" || governor.side !== "object" || fact.unit?.dimension !== "money") return false;
  const payer = holders.find(({ by }) => by === "predicate");
  const [head] = payer?.heads ?? [];
  if (!payer || head === undefined) return false;
  const { tokens } = claim.block;
  // "Visitors from Norland pay", "Students from outside the Union pay": some of them.
  const from = isOneOf(tokens, head + 1, origins) ? { first: head + 1, next: payer.next } : null;
  if (from && from.first < from.next && !isOurs(context, from)) return true;
  if (isOneOf(tokens, head, payers)) return false;
  // "Motorcyclists", at the start of its sentence, has the capital of a name.
  const isToll = holders[0]?.by === "of" && head === claim.sentence.first;
  const opens = isToll && /^[A-Z][a-z]+(?:ists|ers|ors|ians|ees)$/.test(textAt(tokens, head));
  // "Students in the Mardle bar pay": whoever is not named by the rule, wherever it is.
  const next = isOneOf(tokens, head + 1, places) ? head + 1 : payer.next;
  return opens || isUnknown(claim, fact, { first: payer.first, next, head });
}

/** "Nordvik's rival", "the bank's Swedish arm": it belongs to the one that is meant, and is another. */
function isKin({ claim, nearby, factIndex, subject, site, fact }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  // "its rival, the Royal, has 700 beds"
  const { subject: owner } = claim.clause;
  if (owner && site.governor?.side === "object" && isOneOf(tokens, owner.first, possessives))
    if (isOneOf(tokens, owner.head, kin) && !wordsOf(fact).all.has(wordAt(tokens, owner.head))) return true;
  return nearby.some((hit) => {
    if (hit.fact !== factIndex || tagged[hit.next] !== tags.possessive) return false;
    const phrase = nounPhraseAt(tokens, tagged, hit.first, claim.sentence.next);
    if (!phrase || !isOneOf(tokens, phrase.head, kin) || phrase.head < hit.next) return false;
    // "Port Arden's women have won their third title"
    if (phrase.head < subject.first)
      return site.holders.some(({ by, heads }) => by === "predicate" && heads[0] === phrase.head);
    if (phrase.head < subject.next) return !wordsOf(fact).all.has(wordAt(tokens, phrase.head));
    const isBehind = phrase.first >= subject.first && phrase.first - subject.next < 3;
    return isBehind || site.holders.some(({ heads }) => heads.includes(phrase.head));
  });
}

const leading = new Set(["in", "at", "for", "across", "over", "beyond"]);
const choosing = new Set(["or", "and", "but"]);
const belonging = new Set(["of", "from", "by", "to", "under", "near", "between"]);
const payers = new Set(
  "driver drivers motorist motorists user users people visitor visitors passenger passengers customer customers regular regulars drinker drinkers diner diners guest guests patron patrons spectator spectators fan fans reader readers subscriber subscribers patient patients commuter commuters traveller travellers car cars vehicle vehicles adult adults resident residents household households taxpayer taxpayers everyone each buyer buyers consumer consumers club".split(
    " ",
  ),
);
const within = new Set<number>([tags.noun, tags.proper, tags.adjective, tags.possessive]);
const gappedNames = new Set<number>([tags.noun, tags.proper]);
const places = new Set(["in", "at"]);
const origins = new Set(["from", "outside", "under", "over", "without"]);
