import { type BlockReading, clauseOf } from "../../claims/reading.js";
import { hasVerb } from "../../claims/syntax/finite-verbs.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { measuresOther } from "../aspects.js";
import { wordsOf } from "../fact-words.js";
import type { Occurrence } from "../occurrences.js";
import { isCounted, isDoneByCounted } from "./counted.js";
import { possessives, siteOf } from "./figure-site.js";
import { canHold } from "./holding-verbs.js";
import type { Holder, Link, LinkContext, LinkKind, SubjectContext } from "./link.js";
import { partnerBefore } from "./partner.js";
import { isPaidFor } from "./payment.js";
import { isInPredicate, isVerbOfRule } from "./predicate.js";
import { isPriceOf } from "./price.js";
import { leaderOfRow } from "./row.js";
import { isShareOfAll } from "./share-of-all.js";
import { isNounOfAnother, isOfSibling } from "./sibling.js";
import { countsOthers } from "./staffs.js";
import { isWholeExtent } from "./whole-extent.js";

/**
 * Ties a figure to a subject of its sentence by structure, or not at all: the phrase around it, what is counted, then
 * everything that it is said of, the nearest first. A name of somebody else on the way keeps the figure for itself.
 */
export function findLink(context: LinkContext): Link | null {
  // "Ostshire's rate was 4.4 percent, Marlshire's 5.9 percent": before the verb would give it to the first owner.
  const isOwned = context.site.holders[0]?.by === "owner";
  const by = (isOwned ? tieOfRow(context) : null) ?? tieOf(context) ?? tieOfPartner(context) ?? tieOfRow(context);
  if (!by) return null;
  const { claim, fact, factIndex, subject } = context;
  return { claim, fact, factIndex, subject, by };
}

/** "38 percent of the voters cast a ballot, up from 31 percent": counted with the figure that it is told beside. */
function tieOfPartner(context: LinkContext): LinkKind | null {
  const partner = partnerBefore(context.claim);
  if (!partner) return null;
  const site = siteOf(partner.block, partner);
  const by = tieOf({ ...context, claim: partner, site, first: site.first, next: site.next });
  return by === "counted" || by === "inside" || by === "within" ? "change" : null;
}

/** "was 4.4 percent in Ostshire, 9.3 percent in Marlshire": said of what the first of the row is said of. */
function tieOfRow(context: LinkContext): LinkKind | null {
  const leader = leaderOfRow(context);
  if (!leader) return null;
  const site = siteOf(leader.block, leader);
  return tieOf({ ...context, claim: leader, site, first: site.first, next: site.next }) && "row";
}

function tieOf(context: LinkContext): LinkKind | null {
  const { claim, subject, site } = context;
  if (subject.first < claim.mention.first && claim.mention.next < subject.next)
    return isWholeOfPart(context) ? null : "inside";
  if (isCounted(context)) return "counted";
  if (isDoneByCounted(context)) return "counted";
  if (isVerbOfSubject(context)) return "predicate";
  if (isNextDeed(context)) return null;
  if (isShareOfAll(context)) return "agent";
  if (isWithin(context) || isWholeExtent(context) || isPriceOf(context)) return "within";
  if (isPaidFor(context)) return "payment";
  // "has cost the depot in Hull 400 days": what it cost one of many.
  const [paying] = site.holders;
  if (paying?.by === "object" && (paysAPart(context, paying) || isDealOverElse(context, paying))) return null;
  for (const [index, holder] of site.holders.entries()) {
    if (leadsToInner(context, holder, site.holders[index + 1])) continue;
    if (subject.first < holder.next && holder.first < subject.next)
      return isNamed(context, holder) && !isOfWhatIsThere(context, holder) ? holder.by : null;
    if (blocks(context, holder, site.holders[index + 1] ?? null)) return null;
  }
  return isSetOffBehind(context) ? "apposition" : null;
}

/** "the rise in the cost of the tunnel to": what changed stands inside. */
function leadsToInner({ claim, subject }: LinkContext, { by, first, next, heads }: Holder, inner?: Holder): boolean {
  const [head] = heads;
  if (by !== "change" || inner?.by !== "change" || head === undefined || head >= inner.first) return false;
  if (inner.first < first || inner.next > next || subject.first <= head) return false;
  return isChange(claim.block.tokens, head);
}

function isChange(tokens: BlockReading["tokens"], head: number): boolean {
  return lexeme(tokens, head)?.change !== undefined || isOneOf(tokens, head, changeNouns);
}

/** "the party took 44 of its 78 seats" of a rule that has "party took ... seats": the first of the two. */
function isWholeOfPart({ claim: { block, mention, clause }, fact, site: { phraseFirst } }: LinkContext): boolean {
  const { tokens, tagged } = block;
  if (fact.unit || !clause.verb || !wordsOf(fact).all.has(wordAt(tokens, clause.verb.head))) return false;
  if (wordAt(tokens, phraseFirst - 1) !== "of" || phraseFirst === mention.first) return false;
  return tagged[phraseFirst - 2] === tags.number && isOneOf(tokens, phraseFirst, possessives);
}

/** "patients seen within four hours, 74.5 per cent so far this year,": right behind the rule's own words, and set off. */
function isSetOffBehind({ claim, subject, site: { phraseFirst, counted }, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (!signAt(tokens, phraseFirst - 1, ",") || subject.next !== phraseFirst - 1 || counted) return false;
  let end = next;
  while (tagged[end] === tags.adverb || tagged[end] === tags.time) end++;
  return signAt(tokens, end, ",");
}

/** "the 722 aircraft in the Nordvik fleet", "the 412 beds at the hospital". */
function isWithin(context: LinkContext): boolean {
  const { claim, subject, site } = context;
  const { tokens, tagged } = claim.block;
  const { counted, isElided } = site;
  if (!counted || isElided || subject.first < counted.next) return false;
  // "A 9-kilometre stretch of the network"
  if (site.holders[0]?.by === "modifier" && isOneOf(tokens, site.phraseFirst, indefinite)) return false;
  const end =
    wordAt(tokens, counted.next) === "and" && isOneOf(tokens, counted.next + 1, women)
      ? counted.next + 2
      : counted.next;
  const from = isOneOf(tokens, end, containing) ? end + 1 : behindBelonging(context);
  const whole = from === null ? null : nounPhraseAt(tokens, tagged, from, claim.sentence.next);
  return whole !== null && subject.first < whole.next && subject.first <= whole.head && whole.head < subject.next;
}

/** "the 20 countries that belong to the agency", "the 27 states that make up the union": what they are all of. */
function behindBelonging({ claim: { sentence, block }, site: { counted } }: LinkContext): number | null {
  if (!counted || block.tagged[counted.next] !== tags.relative) return null;
  const { verb } = clauseOf(sentence, counted.next);
  if (!verb || !belonging.has(verb.base) || verb.negated || verb.tense === "past") return null;
  return isOneOf(block.tokens, verb.next, belongingTo) ? verb.next + 1 : verb.next;
}

const belonging = new Set(["belong", "make", "form", "comprise", "constitute", "compose"]);
const belongingTo = new Set(["to", "up"]);

/** The phrase has the verb in it: "Nordvik employs", "which cost". */
function isVerbOfSubject(context: LinkContext): boolean {
  const { subject, site } = context;
  const { governor, holders } = site;
  // "bought Okafor for £22 million and Jan Brandt for £8 million"
  const [object] = holders;
  if (object?.by === "object" && (!isOurs(context, object) || isThingOfOurs(context, object))) return false;
  return governor?.side === "object" && subject.first <= governor.head && governor.head < subject.next;
}

/** "killed 73 and injured 118" of a rule that has "killed": another verb behind "and" has the figure for its own. */
function isNextDeed({ subject, site: { governor }, claim: { block } }: LinkContext): boolean {
  if (governor?.side !== "object" || governor.head <= subject.next || governor.base === "be") return false;
  const { tagged } = block;
  let at = (governor.group?.first ?? governor.head) - 1;
  while (at > subject.next && tagged[at] === tags.adverb) at--;
  return tagged[at] === tags.coordinator && hasVerb(tagged, subject.first, subject.next);
}

/** "sold the Corby brand" of a rule that has "sold Corby": what bears the name is another thing. */
function isThingOfOurs({ subject, claim: { block }, fact }: LinkContext, { heads: [head = -1] }: Holder): boolean {
  if (head < subject.next || block.tagged[head] !== tags.noun || block.tagged[subject.next - 1] !== tags.proper)
    return false;
  const word = wordAt(block.tokens, head);
  return !wordsOf(fact).all.has(word) && !fact.nouns.has(word) && lexeme(block.tokens, head)?.measureNoun !== true;
}

/** "Akande sold his house for €3 million": the price is that of the house. */
function isDealOverElse(context: LinkContext, object: Holder): boolean {
  const { governor } = context.site;
  if (governor?.preposition !== "for" || context.fact.unit?.dimension !== "money") return false;
  const [head = object.first] = object.heads;
  return !isOurs(context, { first: head, next: head + 1 }) && !isVerbOfRule(context, governor);
}

function paysAPart(context: LinkContext, object: Holder): boolean {
  const { tokens, tagged } = context.claim.block;
  const [head] = object.heads;
  if (head === undefined || isOurs(context, object) || tagged[head] !== tags.noun) return false;
  return wordAt(tokens, object.first) === "the" && !isOneOf(tokens, head, allWhoPay);
}

/** The subject is what the phrase is about, or the phrase only says of the subject how many or how much. */
function isNamed(context: LinkContext, holder: Holder): boolean {
  const { subject, claim, site } = context;
  const covered = holder.heads.some((head) => subject.first <= head && head < subject.next);
  if (!covered && !holder.heads.some((head) => measures(context, head))) return false;
  const { governor } = site;
  if (holder.by === "with" && !governor && isOneOf(claim.block.tokens, site.phraseFirst - 1, distant)) return false;
  if (!governor || !throughVerb.has(holder.by)) return true;
  return canHold(context, governor);
}

/** "The hut on Mount Cook, at 2,210 metres,": that of the thing which is there, and not of the place. */
function isOfWhatIsThere(context: LinkContext, inner: Holder): boolean {
  const { claim, fact, site } = context;
  const { tokens, tagged } = claim.block;
  if (inner.by !== "apposition" || fact.unit?.dimension !== "length") return false;
  return site.holders.some(({ by, first, next, heads: [head = first] }) => {
    if (by !== "apposition" || next !== inner.next || first >= inner.first || tagged[head] !== tags.noun) return false;
    return (
      !measures(context, head) && !wordsOf(fact).all.has(wordAt(tokens, head)) && isOneOf(tokens, head + 1, whereabouts)
    );
  });
}

/** "the number of beds", "the capacity of the jail": a noun that measures what hangs on it, in the way that the fact does. */
function measures(context: LinkContext, head: number): boolean {
  const { claim, fact } = context;
  const { tokens } = claim.block;
  const word = wordAt(tokens, head);
  if (isInPredicate(context, head)) return true;
  if (measuresOther(word, wordsOf(fact).aspects)) return false;
  // "interest on the loan", "the limit on the debt"; "spending on the tunnel" is what it costs.
  if (wordAt(tokens, head + 1) === "on" && !isOneOf(tokens, head, spendings)) return false;
  // "the prison population" is that of the people in it.
  if (word === "population" && isOneOf(tokens, head - 1, inhabited)) return false;
  if (fact.nouns.has(word)) return true;
  // "a fleet of 72 and a staff of 9,600" of a rule that counts aircraft
  if (countsOthers(context, head)) return false;
  return (lexeme(tokens, head)?.measureNoun ?? false) || isOneOf(tokens, head, wholes);
}

/**
 * A holder that is not the subject ends the way: a name that is none of the fact's, the noun before "of" unless it only
 * measures or stands for what comes next, the thing that changes.
 */
function blocks(context: LinkContext, holder: Holder, next: Holder | null): boolean {
  const { tagged, tokens } = context.claim.block;
  const [head] = holder.heads;
  if (head === undefined || holder.by === "object") return false;
  // "the Tannery, Rovers' 27,000-seat ground": whose it is does not matter to what it is.
  if (holder.by === "owner" && context.site.holders[0]?.by === "modifier") return false;
  if (tagged[head] === tags.proper && !isOurs(context, holder))
    return holder.by !== "agent" && holder.by !== "modifier";
  // "Unemployment in Norland: 7 percent", "saw unemployment in Norland of 7 percent": where that is.
  if (tagged[head] === tags.proper && next?.by === holder.by && isPlaceIn(context, holder, next)) return false;
  if (tagged[head] === tags.proper && next?.by === "with" && holder.by === "of") {
    // "a fall in unemployment in Norland of 1.3 percent"
    return context.site.holders.some(({ heads: [each = -1] }) => isChange(tokens, each));
  }
  if (holder.by === "change" || holder.by === "label") return !measures(context, head) && !isChange(tokens, head);
  if (holder.by !== "of") return false;
  if (measures(context, head)) return false;
  if (countsOthers(context, head)) return true;
  // "Carvania, a nation of five million": the noun stands for what it is in apposition with.
  const isSame = next?.by === "apposition" || context.site.governor?.base === "be";
  const has = next?.by === "with" || next?.by === "predicate" || next?.by === "opening";
  return !(isSame || (has && !isOneOf(tokens, head, groups) && !context.fact.unit));
}

/** The next holder begins further out and has this one in it. */
function isPlaceIn({ claim: { block } }: LinkContext, inner: Holder, outer: Holder): boolean {
  return outer.first < inner.first && block.tagged[inner.first - 1] === tags.preposition;
}

/** The holder bears one of the names of the fact, or one that its rule file is about. */
export function isOurs(context: SubjectContext, holder: Pick<Occurrence, "first" | "next">): boolean {
  const { claim, fact, factIndex, nearby, occurrences } = context;
  const { tokens, tagged } = claim.block;
  // "Mount Arvo, a volcano that": a name of the rule that is a common noun, with "a", is of any.
  const isAny = ({ first }: Occurrence): boolean =>
    tagged[first] === tags.noun && isOneOf(tokens, first - 1, indefinite);
  const overlaps = (hit: Occurrence): boolean => hit.first < holder.next && holder.first < hit.next && !isAny(hit);
  return (
    nearby.some(
      (hit) =>
        hit.fact === factIndex && naming.has(hit.role) && overlaps(hit) && !isNounOfAnother(context, hit, holder),
    ) ||
    ((occurrences.about.get(fact.file) ?? []).some((hit) => hit.block === claim.block && overlaps(hit)) &&
      !isOfSibling(context, holder))
  );
}

/** Those who bear the whole of a cost. */
const allWhoPay = new Set(
  "taxpayer taxpayers public state country nation government treasury economy industry company firm city county club bank council region".split(
    " ",
  ),
);
export const indefinite: ReadonlySet<string> = new Set(["a", "an", "another"]);
const spendings = new Set("spending expenditure outlay cost costs bill".split(" "));
const inhabited = new Set(
  "prison jail camp hospital school city town village country island county district world".split(" "),
);
const whereabouts = new Set("on below under beneath near at beside above behind beyond off".split(" "));
/** "the 5,100 men and women of the force" */
const women = new Set(["women", "men", "girls", "boys"]);
const containing = new Set(["in", "of", "at", "on", "aboard"]);
const naming = new Set(["near", "subject", "alias"]);
/** Ties that go through the verb: what it does must be a way of having. */
const throughVerb = new Set<LinkKind>(["predicate", "agent", "change"]);
/** Nouns for all of something. */
const wholes = new Set(
  "summit peak top whole rest sum count staff fleet workforce array complement list roster".split(" "),
);
const changeNouns = new Set("reduction change move shift cutback expansion".split(" "));
/** Nouns for some of many. */
export const groups: ReadonlySet<string> = new Set(
  "group crowd team delegation batch wave series string handful party convoy squad unit bunch queue panel minority majority coalition alliance".split(
    " ",
  ),
);
const distant = new Set(["from", "off", "below", "above"]);
