import { hasWordBetween } from "../../claims/relations/figures.js";
import {
  agree,
  differInDeeds,
  differInTime,
  isChange,
  isPerson,
  isWhole,
  isWide,
  sameMeasure,
  sameThing,
  sharedDeeds,
} from "../../claims/subjects/compare-subjects.js";
import { isFormer } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import type { Tokens } from "../../claims/tokens.js";
import {
  absolute,
  add,
  compareRational,
  isEqual,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../values/rational.js";
import { type Conflict, isBody, isHeading, shares, slipBetween } from "./conflict.js";
import { isMet, isOfBefore, isSuperseded } from "./heading-overtaken.js";
import { onlyInOpening } from "./only-in-opening.js";
import { nameOthers } from "./set-apart.js";

/** Holds what the headline, the deck and captions say against the first sentences of the article. */
export function* againstHeadline(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter((subject) => isBody(subject) && subject.claim.block.block.kind !== "caption");
  const lead = body.filter((subject) => isLead(subject, body) && !isSuperseded(subject));
  for (const heading of subjects) {
    if (!isHeading(heading) || !isWhole(heading) || heading.measure === "date" || isPartOfRow(heading)) continue;
    const found = lead.filter((subject) => isRelated(heading, subject));
    const related = found.length > 0 ? found : onlyInOpening(heading, lead);
    const [first] = related;
    if (!first) continue;
    const met = body.filter((subject) => isMet(heading, subject));
    if (met.length > 0 && !isOddLead(first, heading, met)) continue;
    if (met.length === 0 && related.some((subject) => agree(heading, subject))) continue;
    if (
      hasSeveral(related) ||
      takesAway(heading, first, lead) ||
      addsUp(heading, first, lead) ||
      isPart(heading, first)
    )
      continue;
    yield met.length > 0
      ? { marked: first, other: heading, by: "headline" }
      : { marked: heading, other: first, by: "headline" };
  }
}

/** "first half", "second time": of these there are always several. */
function isPartOfRow({ measure, thing, quantity, claim: { block, mention } }: Subject): boolean {
  // "beat Northmarch (50 overs)": of what stands before the bracket.
  if (measure === "count" && signAt(block.tokens, mention.first - 1, "(")) return true;
  if (measure !== "ordinal") return false;
  if (thing === null || partsOfRow.has(thing)) return true;
  return quantity === null || compareRational(quantity.min, rational(1)) <= 0;
}

const partsOfRow = new Set(
  "half leg quarter set part time place minute hour person man woman people floor seed round century country city company class grade".split(
    " ",
  ),
);

function isLead(subject: Subject, body: readonly Subject[]): boolean {
  const start = body[0]?.claim.block.index ?? 0;
  const { block, sentence } = subject.claim;
  return block.index - start <= 2 && (block.index === start ? sentence.index < 3 : sentence.index < 2);
}

/** What both speak of is one thing. */
function isRelated(heading: Subject, subject: Subject): boolean {
  if (!sameMeasure(heading, subject) || !(isWhole(subject) || isSlipOfPart(heading, subject))) return false;
  if (subject.phrase.definite && subject.measure === "count" && subject.deeds.size === 0) return false;
  if (nameOthers(heading, subject) || isChange(heading) !== isChange(subject)) return false;
  if (differInTime(heading.claim, subject.claim) || isFormer(subject, heading) || isOfBefore(heading, subject))
    return false;
  if (differInDeeds(heading, subject)) return false;
  if (heading.measure === "ordinal" && isOverBefore(heading, subject)) return false;
  const deeds = sharedDeeds(heading, subject).length > 0;
  if (heading.measure === "age")
    return isSlipOfDigits(heading, subject) || deeds || shares(personsBy(heading), personsBy(subject));
  if (isSlipOfDigits(heading, subject)) return true;
  if (sameDirection(heading, subject) && shares(heading.topics, subject.topics)) return true;
  if (heading.measure === "count") {
    if (heading.thing === null || subject.thing === null) return deeds && !isOfNobody(heading, subject);
    return sameThing(heading, subject) && (deeds || !isWide(heading));
  }
  if (deeds) return true;
  if (heading.thing !== null && heading.thing === subject.thing) return true;
  if (heading.measure === "magnitude") return true;
  return heading.aspect !== null && heading.aspect === subject.aspect;
}

/** "Strike enters third week", "ended the second week of their strike" */
function isOverBefore({ quantity: a }: Subject, { quantity: b, claim: { clause } }: Subject): boolean {
  const isNext = a !== null && b !== null && isEqual(subtract(a.min, b.min), rational(1));
  return isNext && endings.has(clause.verb?.base ?? "");
}

const endings = new Set(["end", "finish", "complete", "close"]);

/** "to close 14 shops", "is to shut 41 of its shops". */
function isSlipOfPart(heading: Subject, subject: Subject): boolean {
  if (!subject.phrase.partial || sharedDeeds(heading, subject).length === 0) return false;
  return slipBetween(heading, subject)?.kind === "swapped digits";
}

/** £4.5m and £5.4 million, 43 and 34 years: what the headline has is nowhere in the text, but for the order of its digits. */
function isSlipOfDigits(heading: Subject, subject: Subject): boolean {
  const isTelling = heading.measure !== "count" || (heading.thing !== null && sameThing(heading, subject));
  return isTelling && slipBetween(heading, subject)?.kind === "swapped digits";
}

/** "Six arrested" are not the countries in which they were. */
function isOfNobody(heading: Subject, subject: Subject): boolean {
  if (heading.thing !== null || subject.thing === null || isPerson(subject)) return false;
  return sharedDeeds(heading, subject).every((deed) => fatesOfPeople.has(deed));
}

const fatesOfPeople = new Set(
  "death injury arrest rescue missing charge sentence conviction dismissal infection".split(" "),
);

/** The person whose age it is: "nurse" of "Nurse, 43", of a 34-year-old nurse, of a nurse of 34. */
function personsBy({ claim: { block, mention }, phrase }: Subject): ReadonlySet<string> {
  const near = [mention.first - 2, phrase.head, phrase.ofNoun].filter((at) => at >= 0);
  // "Mayor Otto Lenz, 62,": what he is stands before his name.
  for (let at = mention.first - 3; block.tagged[at + 1] === tags.proper && at >= 0; at--) near.push(at);
  return new Set(
    near
      .filter((at) => block.tagged[at] === tags.noun || block.tagged[at] === tags.proper)
      .map((at) => wordAt(block.tokens, at)),
  );
}

function sameDirection(a: Subject, b: Subject): boolean {
  return ["rise", "fall", "growth", "reduction"].some((deed) => a.deeds.has(deed) && b.deeds.has(deed));
}

/**
 * The text has the headline's figure as well, and the first sentences are the odd ones out: with its digits swapped, or with
 * the same done as in the headline, which is done to none of the others.
 */
function isOddLead(first: Subject, heading: Subject, met: readonly Subject[]): boolean {
  if (met.some((subject) => isBefore(subject, first))) return false;
  // Who is of another age may be somebody else.
  const isOne = heading.measure !== "age" || shares(personsBy(heading), personsBy(first));
  if (isOne && slipBetween(heading, first)?.kind === "swapped digits") return true;
  const isDone = (subject: Subject): boolean => sharedDeeds(heading, subject).some((deed) => fatesOfPeople.has(deed));
  return isDone(first) && met.every((subject) => subject.deeds.size > 0 && !isDone(subject));
}

function isBefore({ claim: a }: Subject, { claim: b }: Subject): boolean {
  return a.block.index - b.block.index < 0 || (a.block === b.block && a.mention.start < b.mention.start);
}

function hasSeveral(related: readonly Subject[]): boolean {
  const [first] = related;
  return related.some(
    (other) => first && other !== first && other.claim.sentence === first.claim.sentence && !agree(first, other),
  );
}

function addsUp(heading: Subject, first: Subject, lead: readonly Subject[]): boolean {
  const target = heading.quantity?.min;
  if (!target || !first.quantity) return false;
  const parts = lead
    .filter((subject) => subject !== first && subject.measure === heading.measure && subject.quantity)
    .map((subject) => subject.quantity?.min ?? rational(0))
    .slice(0, 6);
  const sums = (from: number, total: Rational): boolean => {
    if (isEqual(total, target) || isRoundedTo(total, heading)) return true;
    for (let i = from; i < parts.length; i++) if (sums(i + 1, add(total, parts[i] as Rational))) return true;
    return false;
  };
  return (
    sums(0, first.quantity.min) ||
    (heading.measure === "count" && hasSingle(first) && sums(0, add(first.quantity.min, rational(1))))
  );
}

/** "40kg", of 31 and 9.4 */
function isRoundedTo(total: Rational, { quantity }: Subject): boolean {
  if (!quantity || total.d === 1n) return false;
  return compareRational(multiply(absolute(subtract(total, quantity.min)), rational(2)), quantity.written.place) <= 0;
}

/** "Two held", after three were arrested and one was released. */
function takesAway(heading: Subject, first: Subject, lead: readonly Subject[]): boolean {
  const [held, arrested] = [heading.quantity?.min, first.quantity?.min];
  if (!held || !arrested || heading.measure !== "count") return false;
  if (isEqual(add(held, rational(1)), arrested) && tellsOfOne(first)) return true;
  return lead.some(
    (subject) =>
      subject.measure === "count" &&
      !subject.phrase.partial &&
      !isDescribed(subject) &&
      subject.quantity &&
      isEqual(add(held, subject.quantity.min), arrested),
  );
}

/** "two of them critically": who fared worse, and did not leave. */
function isDescribed({ claim: { block, mention } }: Subject): boolean {
  const { tokens, tagged } = block;
  if (wordAt(tokens, mention.next) !== "of" || !isOneOf(tokens, mention.next + 1, them)) return false;
  const tag = tagged[mention.next + 2];
  return tag === tags.adverb || tag === tags.adjective;
}

const them = new Set(["them", "whom"]);

/** "One was released", "one of them". */
function tellsOfOne({ claim: { block } }: Subject): boolean {
  for (let at = 0; at < block.tokens.count; at++) if (wordAt(block.tokens, at) === "one") return true;
  return false;
}

/** "two women and a man", "and their driver": one more who is not written as a figure. */
function hasSingle({ claim: { block, sentence } }: Subject): boolean {
  for (let at = sentence.first; at < sentence.next; at++) {
    if (
      lexeme(block.tokens, at)?.person &&
      wordAt(block.tokens, at - 1) !== "" &&
      singles.has(wordAt(block.tokens, at - 1)) &&
      !isIncluded(block.tokens, at)
    )
      return true;
  }
  return false;
}

/** "13 people, among them a girl": one of those who were counted. */
function isIncluded(tokens: Tokens, at: number): boolean {
  return hasWordBetween({ tokens }, including, at - 4, at);
}

const including = new Set(["among", "including", "includes", "included"]);
const singles = new Set("a an one his her their its another the".split(" "));

/** The headline speaks of some of those whom the article counts. */
function isPart(heading: Subject, subject: Subject): boolean {
  if (!heading.quantity || !subject.quantity || heading.measure !== "count") return false;
  return (
    isPerson(heading) &&
    !isWide(heading) &&
    isWide(subject) &&
    compareRational(heading.quantity.min, subject.quantity.min) < 0
  );
}
