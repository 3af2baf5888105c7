import { sentencesNear } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBefore, wordsBetween } from "../../claims/relations/figures.js";
import type { Rate } from "../../claims/relations/rate.js";
import { changing } from "../../claims/relations/rate-words.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { periodsIn } from "../../values/periods.js";
import { isSingle } from "../../values/quantity.js";
import { divide, multiply, type Rational, rational } from "../../values/rational.js";
import { isTaken, nounOf, type Told, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/**
 * The only two rates near one another that tell the same for two lengths of time, in whatever order and words: "At 250 litres
 * a minute the pump moves 15,000 litres an hour". Silent where another subject or another time has the other.
 */
export function periodApart(place: Place): Rate | null {
  const own = viewOf(place.block, place.sentence);
  for (const back of [0, 1]) {
    const told = sentencesNear(place.block, place.sentence, back, 0).flatMap((sentence) => {
      const view = viewOf(place.block, sentence);
      return view.figures.filter(isRate).map((figure): Told => ({ view, figure }));
    });
    const [one, two, ...more] = told;
    if (!one || more.length > 0) return null;
    if (!two) continue;
    return two.view.syntax === own.syntax && !isTaken(place, two.figure) ? rateOf(one, two) : null;
  }
  return null;
}

function isRate({ quantity }: Figure): boolean {
  const { per, bound, vague, min } = quantity;
  return per !== null && lengths.has(per) && isSingle(quantity) && bound === "exact" && !vague && min.n > 0n;
}

function rateOf(one: Told, two: Told): Rate | null {
  const [a, b] = [one.figure.quantity, two.figure.quantity];
  if (a.per === b.per || a.kind !== b.kind || a.unit?.code !== b.unit?.code || !isOfSame(one, two)) return null;
  if ([one, two].some(isHeldAgainst)) return null;
  const isUp = order.indexOf(a.per ?? "") < order.indexOf(b.per ?? "");
  const [short, long] = isUp ? [a, b] : [b, a];
  if (isPartOfDay(short.per ?? "", long.per ?? "", divide(long.min, short.min))) return null;
  return { form: "period", result: two.figure, rate: one.figure, isPrice: a.kind === "money" };
}

/** "40 an hour and 320 a day": so many whole hours of it. */
function isPartOfDay(short: string, long: string, ratio: Rational): boolean {
  const counts = periodsIn(short, long);
  if (counts === null || short !== "hour") return counts === null;
  // Half hours are told of few.
  const half = multiply(ratio, rational(2));
  return (ratio.d === 1n && ratio.n < (counts[0] as Rational).n) || (half.d === 1n && half.n <= 24n);
}

/** One clause tells both, or the second clause says what the first comes to; both count the same where they have nouns. */
function isOfSame(one: Told, two: Told): boolean {
  const [a, b] = [nounOf(one), nounOf(two)];
  if (a !== "" && b !== "" && a !== b) return false;
  const [left, right] = [one, two].map(({ view, figure }) => clauseAt(view.syntax, figure.first));
  if (!left || !right) return false;
  const joint = one.view.syntax === two.view.syntax ? wordsBetween(one.view, one.figure.next, two.figure.first) : "";
  if (joining.test(joint)) return false;
  const isAside =
    left === right ||
    left.kind === "participial" ||
    left.kind === "relative" ||
    right.kind === "participial" ||
    right.kind === "relative";
  if (isAside || !right.subject || !right.verb || !left.verb) return true;
  return two.view.tagged[right.subject.head] === tags.pronoun && right.verb.base === "be";
}

/** More or less than the other, an upper bound, with or without something. */
function isHeldAgainst({ view, figure }: Told): boolean {
  const before = wordsBefore(view, figure.first, 6);
  return changing.test(before) || against.test(before) || wider.test(wordsAfter(view, figure.next, 8));
}

const order = ["second", "minute", "hour", "day", "week", "month", "year"];
const lengths = new Set(order);
const against =
  /(?:^| )(?:against|than|from|versus|to|up|down|by|and|but|while|or up to|up to|at (?:most|least))(?: (?:the|its|a|an|about))?$/;
const joining = /(?:^| )(?:and|but|while|whereas)(?: (?!so |thus |that )|$)/;
const wider =
  /^(?:(?:of )?[a-z]+ ){0,2}(?:(?:a|an|per|each|every) [a-z]+ )?(?:(?:of )?[a-z]+ )?(?:with|including|plus|after|before|without|if|when|unless|because|since|in|from|at (?:its|the|most|least|peak)|to|more|less|during|on (?:average|weekdays|working))(?: |$)/;
