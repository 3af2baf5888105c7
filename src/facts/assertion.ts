import { hasVerb } from "../claims/syntax/finite-verbs.js";
import { hasOwner } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { hasOneOf, isCapitalised, isOneOf, lexeme, signAt, textAt, wordAt } from "../claims/token-access.js";
import { isWhole } from "../values/rational.js";
import { isAllOfOnce } from "./all-of-once.js";
import { isContent } from "./contents.js";
import { wordsOf } from "./fact-words.js";
import { hangsOnAnother, isOfKnownThing, isSetBesideName, isWhatFits } from "./links/complements.js";
import { indefinite, isOurs } from "./links/find-link.js";
import type { Holder, Link, LinkContext } from "./links/link.js";
import { isInPredicate, isVerbOfRule } from "./links/predicate.js";
import { isWholeExtent } from "./links/whole-extent.js";
import { isOfOneAmongMany, isOfOneDay, isOfOneTime, isOnOneDay } from "./occasions.js";
import { isLedAsPart, isPart, isShareNamed } from "./parts.js";
import { isOfLongerTime, isOfOtherPeriod, isOfThePeriod } from "./per-period.js";
import { isHeld, isLocated, makesUp } from "./presence.js";
import { isRestricted, rises } from "./restrictions.js";
import { exceeds } from "./timeline.js";

/**
 * True when the figure is said to be the whole of what the fact counts. A total is asserted by existence and possession,
 * measuring verbs, definite and possessive phrases, membership and apposition; a bare plural that does something
 * ("Eleven EU governments wrote") is a part, and so are "another", "more", "the first", "of the", "including".
 */
export function assertsTotal(context: LinkContext, link: Link): boolean {
  if (isLedAsPart(context) || isImagined(context)) return false;
  if (isNamedWhole(context)) return true;
  if (isSetApart(context, link) || (!isDefinite(context) && hangsOnAnother(context))) return false;
  if (context.fact.ordinal || context.fact.unit || isOfThePeriod(context)) return true;
  if (link.by === "agent") return isDefinite(context) || isMade(context);
  if (link.by !== "counted" && link.by !== "inside" && link.by !== "within") return true;
  if (isDamaged(context)) return true;
  return isDefinite(context) || isHeld(context) || isLocated(context) || isDoneAsSaid(context) || isAllOfOnce(context);
}

/** True unless the words make the figure one of a part, of another period, of a change or of something else. */
export function mayBeTotal(context: LinkContext, link: Link): boolean {
  if (isLedAsPart(context) || isImagined(context)) return false;
  return isNamedWhole(context) || !isSetApart(context, link);
}

function isNamedWhole(context: LinkContext): boolean {
  return isAll(context) || isWholeNamed(context) || isWholeExtent(context);
}

/** "One of the stolen paintings was worth", "Two thirds of the fleet are": told of some of what the phrase names. */
function isOfOneOfThem({ claim: { block, mention, clause }, subject, fact }: LinkContext): boolean {
  const { tokens, tagged } = block;
  if (fact.unit?.code === "%" || subject.next > mention.first || !clause.verb || clause.verb.next > mention.first)
    return false;
  let at = subject.first - 1;
  while (at > clause.first && describing.has(tagged[at] as number)) at--;
  if (wordAt(tokens, at) !== "of" || wordsOf(fact).all.has(wordAt(tokens, at - 1))) return false;
  return (
    (tagged[at - 1] === tags.number || isOneOf(tokens, at - 1, someOf) || isOneOf(tokens, at - 1, single)) &&
    wordAt(tokens, at - 1) !== "all"
  );
}

const single = new Set("one each every any either neither both another".split(" "));
const describing = new Set<number>([tags.determiner, tags.adjective, tags.past, tags.participle]);

function isSetApart(context: LinkContext, link: Link): boolean {
  const { fact } = context;
  if (isOfOneOfThem(context)) return true;
  if (isPart(context) || isWhatFits(context) || isContent(context, link) || isOfOtherPeriod(context)) return true;
  if (isDifference(context) || isShareNamed(context) || isReckoned(context)) return true;
  if (fact.ordinal) return isOtherRank(context) || isPastRank(context);
  const isOfPeriod = isOfThePeriod(context);
  if (!isOfPeriod && (isRestricted(context, link) || isOfOneAmongMany(context))) return true;
  if (isOnOneDay(context) || (!isOfPeriod && isOfLongerTime(context))) return true;
  if (fact.unit) return link.by === "counted" && isAdded(context);
  if (isOfPeriod) return false;
  const isCounting = link.by === "counted" || link.by === "inside" || link.by === "within" || link.by === "alone";
  return isCounting && (isOfOneDay(context) || isUnit(context));
}

/** "A toll of £4.80 each way is £9.60 there and back": the subject has its own figure, and the other is made of it. */
function isReckoned({ claim: { sentence, mention }, site: { holders, governor } }: LinkContext): boolean {
  if (
    governor?.base !== "be" ||
    governor.side !== "object" ||
    governor.preposition !== "" ||
    mention.kind !== "quantity"
  )
    return false;
  const { kind } = mention.quantity;
  return holders.some(
    ({ by, first, next }) =>
      by === "predicate" &&
      sentence.mentions.some(
        (other) =>
          other !== mention &&
          other.kind === "quantity" &&
          other.quantity.kind === kind &&
          first <= other.first &&
          other.next <= next,
      ),
  );
}

/** "plans for a 32,000-seat Mill Lane": with that article a name stands for what it might be. */
function isImagined({ claim: { block, mention }, subject, site }: LinkContext): boolean {
  const { phraseFirst } = site;
  const { tokens } = block;
  // "a new St Orla's, with 560 beds"
  const isNew = ({ first: at, heads: [head = at] }: Holder): boolean =>
    isOneOf(tokens, at, indefinite) && block.tagged[at + 1] === tags.adjective && block.tagged[head] === tags.proper;
  if (site.holders.some(isNew)) return true;
  if (!isOneOf(tokens, phraseFirst, indefinite) || subject.first < mention.next) return false;
  return isCapitalised(tokens, subject.first) && isCapitalised(tokens, subject.next - 1);
}

/** "all 14 of its instruments", "all 229 steps of the tower": of the whole, whatever is said of it. */
function isAll({ claim, site: { counted, isElided }, first, next }: LinkContext): boolean {
  const { tokens } = claim.block;
  // "All 83 cast-iron guns of the ship" are those of iron.
  const end = counted && !isElided && counted.next === next + 1 ? counted.next : next;
  return wordAt(tokens, first - 1) === "all" && (wordAt(tokens, next) === "of" || wordAt(tokens, end) === "of");
}

/** "workers on the bridge, the entire crew,", "fewer than 4,000 soldiers, the total for the Sahel", "all there are". */
function isWholeNamed(context: LinkContext): boolean {
  const { claim, site, next } = context;
  const { tokens } = claim.block;
  const end = site.counted && !site.isElided ? site.counted.next : next;
  if (signAt(tokens, end, ",") && wordAt(tokens, end + 1) === "all" && isOneOf(tokens, end + 2, everyOne)) return true;
  return site.holders.some((holder) => {
    const {
      by,
      first,
      next: last,
      heads: [head = first],
    } = holder;
    if (by !== "apposition" || first < end) return false;
    if (isOneOf(tokens, first + 1, entire)) return true;
    return isOneOf(tokens, head, totals) && (last === head + 1 || isOurs(context, holder));
  });
}

/** "the fifth rover on Mars and the first with a microphone": a rank among others. */
function isOtherRank({ claim: { block }, site, next }: LinkContext): boolean {
  return (site.isElided || site.counted === null) && isOneOf(block.tokens, next, afterRank);
}

/** "Fifteen years after the first festival", "since the third": an earlier one, which tells when something else was. */
function isPastRank({ claim: { block, mention }, fact, site: { phraseFirst } }: LinkContext): boolean {
  if (mention.kind !== "quantity" || exceeds(mention.quantity, fact.values)) return false;
  return wordAt(block.tokens, mention.first) === "first" || isOneOf(block.tokens, phraseFirst - 1, telling);
}

/** "rose by 300", "cut 300 jobs", "is down 2,600 to 61,300": how much was added or taken away. */
function isDifference(context: LinkContext): boolean {
  const { claim, site, first, next } = context;
  const { governor } = site;
  const { tokens, tagged } = claim.block;
  const { mention, sentence } = claim;
  const isOfRule = governor !== null && isVerbOfRule(context, governor);
  if (isOfRule || wordsOf(context.fact).isOfChange) return false;
  // "led Dray by 44 percent to 37"
  const isPair = wordAt(tokens, next) === "to" && tagged[next + 1] === tags.number;
  if (wordAt(tokens, first - 1) === "by") return !isPair;
  if (context.fact.ordinal) return false;
  // "is now $13.40 an hour, up 80 cents", "is up 80 cents"
  if (isOneOf(tokens, first - 1, upOrDown) && (signAt(tokens, first - 2, ",") || governor?.base === "be")) return true;
  if (sentence.relations.movements.some(({ sizes }) => sizes.some(({ figure }) => figure.mention === mention)))
    return true;
  if (!governor || claim.role !== "value" || governor.side !== "object" || isInPredicate(context, governor.head))
    return false;
  if (context.fact.unit?.dimension === "length" && rises(site)) return false;
  return (governor.group?.direction ?? 0) !== 0 && governor.preposition === "" && !reachingVerbs.has(governor.base);
}

/** "the 28 EU countries", "its 2,500 troops", "all 27 governments", "Iowa's six votes". */
export function isDefinite({ claim, site, first }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (site.holders.some(({ by }) => by === "owner" || by === "modifier" || by === "label")) return true;
  return hasOneOf(tokens, definite, site.phraseFirst, first) || tagged[first - 1] === tags.possessive;
}

/**
 * "does not work in the 18-kilometre tunnel", "may not enter the 6 km zone", "is to lose 40 of its 340 staff": so it is,
 * whatever is denied or planned.
 */
export function isPresupposed({ site, claim, first, subject }: LinkContext): boolean {
  if (site.holders[0]?.by === "modifier" || isSetBesideName(site.holders, claim.block.tagged)) return true;
  if (site.phraseFirst === first - 1 && isOneOf(claim.block.tokens, first - 1, known)) return true;
  const { tokens, tagged } = claim.block;
  const before = site.phraseFirst - 1;
  // "the rest of Tesla's workforce of 99,290"
  const [whole] = site.holders;
  if (
    whole?.by === "of" &&
    tagged[whole.heads[0] as number] !== tags.number &&
    hasOwner(tagged, whole.first, whole.heads[0] ?? whole.first)
  )
    return true;
  if (isOfKnownThing(claim, whole, subject)) return true;
  if (site.phraseFirst === first || wordAt(tokens, before) !== "of") return false;
  return tagged[before - 1] === tags.number || isOneOf(tokens, before - 1, someOf);
}

/** The rule itself says what they do ("people walked on the Moon"); of one time among many it would be a part. */
function isDoneAsSaid(context: LinkContext): boolean {
  const { claim, subject, fact } = context;
  // "The hotels took on 14,000 people who were out of work": some of them.
  const { governor } = context.site;
  if (governor?.side === "object" && !isVerbOfRule(context, governor)) return false;
  const { verb } = claim.clause;
  const perfect = verb?.perfect === true && verb.tense === "present";
  const isOnce = fact.values.length === 1 && !perfect && isOfOneTime(context);
  return !isOnce && hasVerb(claim.block.tagged, subject.first, subject.next);
}

/** "picked from 22.5 applicants": there are none by halves, so that the figure is damaged, whatever it is said of. */
export function isDamaged({ claim: { mention, block }, fact, site: { counted } }: LinkContext): boolean {
  if (fact.values.some(({ truths }) => truths.some(({ quantity }) => !isWhole(quantity.min)))) return false;
  if (mention.kind !== "quantity" || !counted || mention.quantity.written.magnitude) return false;
  return !isWhole(mention.quantity.min) && lexeme(block.tokens, counted.head)?.indivisible === true;
}

/** "A company of 110 soldiers": a unit, which the rule does not speak of. */
function isUnit({ claim: { block }, fact, site: { phraseFirst } }: LinkContext): boolean {
  const { tokens } = block;
  if (wordAt(tokens, phraseFirst - 1) !== "of" || !isOneOf(tokens, phraseFirst - 2, units)) return false;
  return !wordsOf(fact).all.has(wordAt(tokens, phraseFirst - 2));
}

/** "Forty jets make up the fleet", "5.1 million people live in Carvania", "52,600 vehicles cross the bridge every day". */
function isMade(context: LinkContext): boolean {
  const { site, fact } = context;
  // What one is on is a list, and those who are on it make it up.
  return (
    fact.per !== null || site.governor?.base === "be" || (site.governor !== null && makesUp(context, site.governor))
  );
}

/** "€12 million more in aid" of a loan: what comes on top. */
function isAdded({ claim, next }: LinkContext): boolean {
  return /^(?:more|extra|additional|further)$/i.test(textAt(claim.block.tokens, next));
}

const someOf = new Set("some many most all half part none few several".split(" "));
const known = new Set(["the", "all", "its", "their", "his", "her", "these", "those"]);
const definite = new Set("the all its their his her our your my those these both whose".split(" "));
const upOrDown = new Set(["up", "down"]);
const reachingVerbs = new Set(["exceed", "top", "total", "number", "double"]);
const telling = new Set(["after", "since", "before", "until", "till"]);
const afterRank = new Set(["with", "to", "whose", "who", "that", "without"]);
const units = new Set("company battalion platoon brigade regiment squadron detachment section shift".split(" "));
const everyOne = new Set(["there", "it", "they", "that"]);
const totals = new Set("total whole sum lot complement strength entirety".split(" "));
const entire = new Set(["entire", "whole", "full", "complete", "total"]);
