import {
  agree,
  differInNames,
  differInTime,
  isChange,
  isPerson,
  isWhole,
  sameMeasure,
  sameThing,
  sharedDeeds,
} from "../../claims/subjects/compare-subjects.js";
import { happeningAt, happeningOfStem } from "../../claims/subjects/concept.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { lexeme, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { compareRational, isEqual, rational } from "../../values/rational.js";
import { areOfTwoKinds } from "../across/two-things.js";
import { isAddedTo, isSumWith } from "./added-to.js";
import {
  areToldByTwo,
  type Conflict,
  earlierIn,
  firstTellings,
  isBody,
  isNear,
  isOutcomeOfPlan,
  isWholeOfParts,
  shares,
  slipBetween,
  wasTold,
} from "./conflict.js";
import { wordsOf } from "./known-words.js";
import { isResized } from "./resized.js";
import { isSetApart } from "./set-apart.js";

/** "the £43m move", after the move was said to cost £34m: a definite phrase takes up what was counted or measured before. */
export function* takenUp(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter(isBody);
  const tellings = firstTellings(body);
  for (const [index, subject] of body.entries()) {
    if (!subject.phrase.definite || !isWhole(subject) || !subject.quantity || isLeftOut(subject)) continue;
    if (wasTold(tellings, subject) || isWholeOfParts(subject)) continue;
    const told = earlierIn(body, index);
    const same = told.filter((earlier) => isTakenUp(earlier, subject) || isSummedUp(earlier, subject, told));
    if (same.some((earlier) => agree(earlier, subject))) continue;
    const antecedent = same.findLast(
      (earlier) =>
        isWhole(earlier) && earlier.claim.sentence !== subject.claim.sentence && !isSetApart(earlier, subject),
    );
    if (
      !antecedent ||
      isContrasted(subject, antecedent) ||
      areOfTwoKinds(antecedent, subject) ||
      areToldByTwo(antecedent, subject) ||
      isOutcomeOfPlan(antecedent, subject) ||
      isResized(antecedent, subject) ||
      isAddedTo(antecedent, subject) ||
      isSumWith(antecedent, subject) ||
      !staysWithin(antecedent, subject) ||
      !isNear(antecedent, subject)
    )
      continue;
    yield { marked: subject, other: antecedent, by: "taken up" };
  }
}

/** "ran 9 days and the one in May 14", "the 14-day fair": a bare count, which a month before it makes look like a date. */
export function isSaidBare(earlier: Subject, subject: Subject): boolean {
  const { measure, thing, claim } = earlier;
  const { quantity } = subject;
  if (quantity === null) return false;
  const { mention, block } = claim;
  if (mention.kind === "timex" && mention.expression.form === "calendar" && mention.expression.day !== undefined)
    return wordAt(block.tokens, mention.first - 1) === "in" && isEqual(rational(mention.expression.day), quantity.min);
  return (
    measure === "count" && thing === null && earlier.quantity !== null && isEqual(earlier.quantity.min, quantity.min)
  );
}

function isTakenUp(earlier: Subject, subject: Subject): boolean {
  if (!sameMeasure(earlier, subject) || earlier.quantity === null) return false;
  if (differInNames(earlier, subject) || isOfOne(earlier, subject)) return false;
  // "offered a rise of 4 percent", "the 4 percent offer"
  if (isChange(earlier) !== isChange(subject) && !subject.phrase.attributive) return false;
  if (subject.measure === "magnitude") return !isAftershock(earlier) && !isAftershock(subject);
  if (subject.measure === "count") {
    // "banned for six matches", "the eight-match ban"
    if (subject.phrase.compound >= 0 && subject.holder !== earlier.holder)
      return subject.thing === earlier.thing && earlier.deeds.has(deedOf(subject));
    if (sameThing(earlier, subject)) return subject.thing !== "people" || sharedDeeds(earlier, subject).length > 0;
    return sharedDeeds(earlier, subject).length > 0 && (earlier.thing === null || subject.thing === null);
  }
  if (subject.thing !== null && [earlier.thing, earlier.holder, earlier.aspect].includes(subject.thing)) return true;
  if ([...earlier.deeds].some((deed) => nounsOfDeeds[subject.thing ?? ""]?.has(deed))) return true;
  if (subject.aspect !== null && (subject.aspect === earlier.aspect || subject.aspect === earlier.holder)) return true;
  if (sharedDeeds(earlier, subject).length > 0) return true;
  return subject.thing === null && shares(earlier.phrase.narrowing, subject.phrase.narrowing);
}

function deedOf({ claim: { block }, phrase }: Subject): string {
  return happeningAt(block.tokens, phrase.compound);
}

/** "lost 11 of their 26 seats", "now have 15 of the 44 seats": what one side had, and all there is. */
function isOfOne({ phrase: a, quantity: few }: Subject, { phrase: b, quantity: all }: Subject): boolean {
  return a.possessive && !b.possessive && few !== null && all !== null && compareRational(few.min, all.min) < 0;
}

/** "an aftershock of magnitude 5.6": one of several. */
function isAftershock({ topics }: Subject): boolean {
  return topics.has("aftershock");
}

/**
 * "Her 57 percent share", "the 4.8 percent rate", "his time of 2:07:41": a noun that says no more than the measure takes up
 * the only such figure that was told.
 */
function isSummedUp(earlier: Subject, subject: Subject, told: readonly Subject[]): boolean {
  const word = subject.phrase.attributive ? subject.thing : subject.aspect;
  if (word === null || !sameMeasure(earlier, subject) || earlier.quantity === null) return false;
  if (earlier.claim.role === "before" || differInTime(earlier.claim, subject.claim)) return false;
  const isOf =
    (portions.has(word) && earlier.thing !== null && subject.measure === "percent") ||
    (rates.has(word) && earlier.thing === null && earlier.aspect === null && subject.measure === "percent") ||
    (word === "time" && isClocked(earlier) && isClocked(subject));
  return isOf && told.every((other) => other === earlier || !isAlike(other, subject) || agree(other, earlier));
}

function isAlike(other: Subject, subject: Subject): boolean {
  return sameMeasure(other, subject) && isClocked(other) === isClocked(subject);
}

/** 2:07:41, as runners are timed. */
function isClocked({ claim: { block, mention }, measure }: Subject): boolean {
  return measure === "time" && block.block.text.slice(mention.start, mention.end).includes(":");
}

/** Ordinals and the ages of people are judged on their own terms, what is counted in pairs by their sum. */
function isLeftOut(subject: Subject): boolean {
  if (isPaired(subject) || isRateOfTime(subject)) return true;
  if (subject.measure === "ordinal" || subject.aspect === "age") return true;
  return subject.measure === "age" && (subject.thing === null || isPerson(subject));
}

/** "the 40-hour week": how much of each. */
export function isRateOfTime({ measure, phrase, claim: { block } }: Subject): boolean {
  return measure === "time" && phrase.head >= 0 && lexeme(block.tokens, phrase.head)?.timeUnit !== undefined;
}

/** "the four boys and four girls": each are some of those who were told of. */
function isPaired({ phrase, claim: { block, sentence } }: Subject): boolean {
  if (wordAt(block.tokens, phrase.next) !== "and") return false;
  return sentence.mentions.some(
    ({ kind, first }) => kind === "quantity" && (first === phrase.next + 1 || first === phrase.next + 2),
  );
}

/** What narrows the later phrase was said before: "the eleven buried skiers". */
function staysWithin(earlier: Subject, subject: Subject): boolean {
  if (subject.phrase.compared && !slipBetween(earlier, subject)) return false;
  const known = wordsOf(earlier);
  const fresh = [...subject.phrase.narrowing].filter(
    (word) => !known.has(word) && !offices.has(word) && !earlier.deeds.has(happeningOfStem(word)),
  );
  if (fresh.length === 0) return true;
  return slipBetween(earlier, subject) !== null;
}

/** "seven years in office", "ten years in prison": where the time was spent goes without saying. */
const offices = new Set(["office", "power", "prison", "jail"]);
const portions = new Set(["share", "result", "score"]);
const rates = new Set(["rate", "figure", "level"]);
/** Nouns that take up what was done: "jailed for six years", "the seven-year term". */
const nounsOfDeeds: Readonly<Record<string, ReadonlySet<string>>> = dictionary({
  deal: wordSet("payment purchase sale spending sign join agree bid offer"),
  term: wordSet("sentence"),
  award: wordSet("win"),
  loan: wordSet("lending"),
});
