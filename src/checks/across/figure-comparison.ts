import type { Mention } from "../../claims/mention.js";
import type { Claim } from "../../claims/reading.js";
import {
  agree,
  differInDeeds,
  isChange,
  isPerson,
  isWide,
  sameThing,
  sharedDeeds,
} from "../../claims/subjects/compare-subjects.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { compareRational, isEqual, rational } from "../../values/rational.js";
import { slipBetween } from "../conflicts/conflict.js";
import type { Comparison } from "./comparison.js";
import { evolves } from "./evolving.js";
import { commonWords, solePoints, stemPoints, twinPoints } from "./shared-words.js";
import { slipPoints } from "./slip-points.js";
import type { Telling } from "./telling.js";
import { isByTheDozen, isRare } from "./values.js";

/** Figures are about the same when they count or measure the same thing, of the same names, with the same done to it. */
export const figureComparison: Comparison = {
  likeness,
  agree: (a, b) => agree(a.subject, b.subject) || isByTheDozen(a, b),
  // What sets a figure apart from others of its article does not keep it from growing.
  evolves: (a, others, points) => evolves(a, others, points - Math.max(0, ...others.map((b) => solePoints(a, b)))),
};

function likeness(a: Telling, b: Telling): number | null {
  const [left, right] = [a.subject, b.subject];
  const slip = slipPoints(a, b);
  if (!areGivenAlike(left, right, slip) || !areBothChanges(left, right)) return null;
  if (
    (slip < 2 && (areFarApart(left.claim, right.claim) || isHistory(a) !== isHistory(b))) ||
    differInDeeds(left, right) ||
    differInAspect(left, right)
  )
    return null;
  if (left.measure === "money" && left.quantity?.unit?.code !== right.quantity?.unit?.code) return null;
  const isLong = slip >= longSlip || (slip > 0 && isThousands(left));
  const isSlip = isLong && slipBetween(left, right)?.kind === "swapped digits";
  if (isAftershock(a) || isAftershock(b)) return null;
  if (slip === 0 && (isContrasted(left, right) || isContrasted(right, left))) return null;
  const thing = thingPoints(left, right, isSlip);
  if (thing === null) return null;
  if (left.phrase.partial !== right.phrase.partial && !isSlip && !areComparableParts(left, right)) return null;
  if (left.phrase.partial && right.phrase.partial && stemPoints(a, b) < twinPoints) return null;
  if ((isStretch(left) && differInPlace(left, right)) || nameContests(left, right)) return null;
  const names = commonWords(a.names, b.names);
  if (a.names.size > 0 && b.names.size > 0 && names === 0 && commonWords(a.words.names, b.words.names) === 0)
    return null;
  if (left.measure === "count" && thing === 0 && !isSlip && !sharesCore(left, right)) return null;
  let ties = thing + companions(a, b);
  ties += Math.min(2, deedsInCommon(left, right) * 2) + (areAskedFor(left, right) ? 1 : 0);
  if (areOneAspect(left, right)) ties += 2;
  if (isSoleDeed(a, b)) ties += 2;
  if (!isStretch(left)) ties += solePoints(a, b);
  if (left.holder !== null && (left.holder === right.holder || left.holder === right.thing)) ties += 1;
  if (isOfWhole(left) && isOfWhole(right)) ties += 4.5;
  if (isRare(left.measure) || (isDimension(left) && isDimension(right))) ties += 1.5;
  const talk = stemPoints(a, b);
  const points = ties + Math.min(2, names) + Math.min(1, commonWords(a.words.names, b.words.names) / 2) + talk;
  // Two figures that nothing but the words around them binds may be any two of the story.
  return ties === 0 && talk < enoughTalk ? Math.min(points, enoughTalk) : points;
}

/** Each article tells of one sentence, one fine, one load of passengers. */
function isSoleDeed(a: Telling, b: Telling): boolean {
  return sharedDeeds(a.subject, b.subject).some((deed) => a.sole.has(deed) && b.sole.has(deed) && singular.has(deed));
}

/** What happens once in most stories, and is told with one figure. */
const singular = new Set("sentence fine award aboard theft duration vote donation conviction".split(" "));

/** "Eleven passengers were treated", "eleven of them were treated": what is done to them tells which they are. */
function areComparableParts(a: Subject, b: Subject): boolean {
  return areGoods(a, b) || sharedDeeds(a, b).length > 0;
}

/** "another 14 million doses" are the order of 14 million doses; another 14 dead are not the toll. */
function areGoods(a: Subject, b: Subject): boolean {
  return a.thing !== null && a.thing === b.thing && !isPerson(a) && !isPerson(b);
}

/** "a 22-metre wall", "22 metres high": how large something is, not how far off. */
function isDimension({ measure, aspect, phrase }: Subject): boolean {
  return (
    measure === "length" && (phrase.attributive || (aspect !== null && aspect !== "distance" && dimensions.has(aspect)))
  );
}

/** How long something took, or how far off it is: many stretches of time and way are told of one event. */
function isStretch(subject: Subject): boolean {
  return subject.measure === "time" || (subject.measure === "length" && !isDimension(subject));
}

/** The strength of one of several: "an aftershock of 5.6". */
function isAftershock({ subject: { measure }, words }: Telling): boolean {
  return measure === "magnitude" && words.stems.has("aftershock");
}

/** "fell 80 metres" is nothing like prices that fall. */
function deedsInCommon(a: Subject, b: Subject): number {
  const falls = a.measure === "length" && a.deeds.has("fall") && b.deeds.has("fall") ? 1 : 0;
  return sharedDeeds(a, b).length + falls;
}

/** Points for the other figures that both sentences have: "£4.6m in 19 transfers" and "£6.4 million in 19 transfers". */
function companions(a: Telling, b: Telling): number {
  const [left, right] = [otherFigures(a), otherFigures(b)];
  let same = 0;
  for (const mention of left) {
    if (right.some((other) => areSameFigure(mention, other))) same++;
    if (same === mostCompanions) break;
  }
  return same * 1.5;
}

/** Sentences that share more are no more alike. */
const mostCompanions = 2;

function otherFigures({ subject: { claim } }: Telling): readonly Mention[] {
  return claim.sentence.mentions.filter((mention) => mention.kind === "quantity" && mention !== claim.mention);
}

function areSameFigure(a: Mention, b: Mention): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity" || a.quantity.vague || a.quantity.kind !== b.quantity.kind)
    return false;
  const isTelling = a.quantity.unit !== null || a.quantity.min.n >= 10n * a.quantity.min.d;
  return isTelling && a.quantity.unit?.code === b.quantity.unit?.code && isEqual(a.quantity.min, b.quantity.min);
}

/** By how much something changed, or how much there is; "14 percent more" may be either, and so may what is asked for. */
function areBothChanges(a: Subject, b: Subject): boolean {
  return isChange(a) === isChange(b) || isByMore(a) || isByMore(b) || areAskedFor(a, b);
}

function isByMore({ claim: { block }, phrase }: Subject): boolean {
  return isOneOf(block.tokens, phrase.next, comparatives);
}

const comparatives = new Set("more less higher lower fewer up down".split(" "));

/** A rise of 12 percent that is demanded, and a demand of 12 percent. */
function areAskedFor(a: Subject, b: Subject): boolean {
  return sharedDeeds(a, b).some((deed) => intents.has(deed));
}

const intents = new Set(["demand", "offer", "promise", "planning"]);

/** "the 100 metres backstroke" and "the 200 metres backstroke" are two races. */
function nameContests(a: Subject, b: Subject): boolean {
  return [a, b].some(
    ({ measure, phrase, thing }) => measure === "length" && phrase.attributive && contests.has(thing ?? ""),
  );
}

const contests = new Set(
  "backstroke breaststroke butterfly freestyle medley crawl sprint hurdle race dash relay run heat final event steeplechase title record time trial gold silver bronze medal".split(
    " ",
  ),
);

/** Given for the same; "75 kroner for a car" may be 75 kroner elsewhere, 400 tonnes a day are not 400 tonnes. */
function areGivenAlike(a: Subject, b: Subject, slip: number): boolean {
  if (a.measure !== b.measure) return false;
  if (slip >= 2 && (a.per === null || b.per === null)) return true;
  return a.per === b.per || ((a.per === null || b.per === null) && !periods.has(a.per ?? b.per ?? ""));
}

const periods = new Set(
  "second minute hour day night week month quarter season year each person head capita".split(" "),
);

/** "45 kilometres south of Lebu" and "of Talca", or north of Lebu. */
function differInPlace({ phrase: a }: Subject, { phrase: b }: Subject): boolean {
  const [left, right] = [a, b].map(({ narrowing }) => [...narrowing].filter((word) => compass.test(word)));
  return areApart(a.names, b.names) || areApart(new Set(left), new Set(right));
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && commonWords(a, b) === 0;
}

const compass = /^(?:north|south|east|west)/;

function isThousands({ quantity }: Subject): boolean {
  return quantity !== null && compareRational(quantity.min, rational(1000)) >= 0;
}

/** Members of a union are miners as well: digits that are swapped tell more than such nouns. */
function thingPoints(a: Subject, b: Subject, isSlip: boolean): number | null {
  if (a.measure !== "count") return a.thing !== null && a.thing === b.thing ? 2 : 0;
  if (a.thing === null || b.thing === null) return 0;
  if (a.thing === b.thing && !isWide(a)) return 2;
  if (sameThing(a, b) && (a.thing === "staff" || b.thing === "staff")) return 1;
  if (isSlip && isPerson(a) && isPerson(b)) return sameThing(a, b) ? 1 : 0;
  if (isWide(a) !== isWide(b) && sharedDeeds(a, b).length === 0) return null;
  return sameThing(a, b) ? 1 : null;
}

/** Times that are named on both sides, weeks apart: days of the week are told too loosely to set two tellings apart. */
function areFarApart({ asOf: a }: Claim, { asOf: b }: Claim): boolean {
  if (!a.explicit || !b.explicit) return false;
  return gap(a.end, b.start) > near || gap(b.end, a.start) > near;
}

/** Told of a year well before the article's own, beside the dead of another time: "in 1987, when 73 people died". */
function isHistory({ subject: { claim, deeds }, reading: { anchor }, sole }: Telling): boolean {
  const { explicit, end } = claim.asOf;
  return (
    deeds.has("death") &&
    !sole.has("death") &&
    explicit &&
    end !== null &&
    anchor?.start != null &&
    anchor.start - end > 365
  );
}

function gap(end: number | null, start: number | null): number {
  return end === null || start === null ? 0 : start - end;
}

const near = 10;
/** Points of swapped digits in figures of three or more. */
const longSlip = 2.5;
/** Points for shared words that stand for a tie. */
const enoughTalk = 2;

/** Bare figures are about the same only where something is done to both, or both have one holder. */
function sharesCore(a: Subject, b: Subject): boolean {
  if (sharedDeeds(a, b).length > 0 || (a.aspect !== null && a.aspect === b.aspect)) return true;
  return commonWords(a.names, b.names) > 0 || (a.holder !== null && (a.holder === b.holder || a.holder === b.thing));
}

/** "the toll is 57 kroner", "a five-year contract" and "the contract is for five years", "a toll of 75 kroner", "the cost was put at 32 million". */
function areOneAspect(a: Subject, b: Subject): boolean {
  if (a.aspect === null || b.aspect === null) {
    const [{ aspect }, { holder, thing, phrase }] = a.aspect === null ? [b, a] : [a, b];
    return aspect !== null && (aspect === holder || (phrase.attributive && aspect === thing));
  }
  return a.aspect === b.aspect;
}

/** "78 of the 155 seats": a whole that several articles name is one. */
function isOfWhole({ claim: { block, mention } }: Subject): boolean {
  const { tokens, tagged } = block;
  return (
    wordAt(tokens, mention.first - 1) === "the" &&
    wordAt(tokens, mention.first - 2) === "of" &&
    tagged[mention.first - 3] === tags.number
  );
}

function differInAspect(a: Subject, b: Subject): boolean {
  return (
    a.aspect !== null &&
    b.aspect !== null &&
    a.aspect !== b.aspect &&
    dimensions.has(a.aspect) &&
    dimensions.has(b.aspect)
  );
}

const dimensions = new Set([
  "height",
  "length",
  "depth",
  "width",
  "thickness",
  "weight",
  "age",
  "speed",
  "area",
  "distance",
]);
