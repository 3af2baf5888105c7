import { areComparable } from "../../claims/relations/comparable.js";
import type { Difference } from "../../claims/relations/difference.js";
import { type Figure, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { plain } from "../../claims/relations/size.js";
import { compareRational, rational } from "../../values/rational.js";
import { isSetApart } from "../apart/set-apart.js";
import { stretchOf } from "../apart/share-role.js";
import { endOf, isTaken, nounOf, type Pair, pairNear, type Told, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { baseValue } from "./reckon-size.js";

/**
 * A multiple that tells how the only two values near stand to each other, whichever is first: "In 2015 it had 40 members. Now
 * there are 120, three times as many", "twice as many girls as boys, 60 against 30".
 */
export function multipleApart(place: Place): Difference | null {
  const view = viewOf(place.block, place.sentence);
  const [size, ...more] = view.figures.filter(({ quantity }) => quantity.kind === "multiple");
  if (!size || more.length > 0 || isTaken(place, size)) return null;
  if (compareRational(size.quantity.min, rational(1)) <= 0 || !saysWhatItIs(view, size)) return null;
  const named = namedPair(view, size);
  const pair = named ?? pairNear(place, size, isValue);
  if (!pair || pair.every((told) => told.view.syntax !== view.syntax)) return null;
  // "£1,166; in Band D it will be £1,749, and in Band H twice that: £3,498"
  const isThird = (figure: Figure): boolean => figure !== size && pair.every((told) => told.figure !== figure);
  if (
    view.figures.some((figure) => isThird(figure) && isValue({ view, figure }) && areComparable(figure, pair[0].figure))
  )
    return null;
  if (!named && isSetApart(view, plain(size), pair, false)) return null;
  const [before, after] = pair
    .map(({ figure }) => figure)
    .toSorted((a, b) => compareRational(baseValue(a, b), baseValue(b, a))) as [Figure, Figure];
  return { ends: { before, after }, size: plain(size) };
}

function isValue({ figure: { quantity } }: Told): boolean {
  return kinds.has(quantity.kind) && quantity.per === null && quantity.min.n > 0n && quantity.bound === "exact";
}

/** "twice as many girls as boys, 60 girls and 30 boys": both nouns stand in the comparison. */
function namedPair(view: SentenceView, size: Figure): Pair | null {
  const [a, b, ...more] = view.figures
    .filter((figure) => figure !== size)
    .map((figure) => ({ view, figure }))
    .filter(isValue);
  if (!a || !b || more.length > 0 || !areComparable(a.figure, b.figure)) return null;
  const words = wordsAfter(view, size.next, 9).replace(/ [,;:(].*/, "");
  const isNamed = [a, b].every((told) => nounOf(told) === "" || words.includes(` ${nounOf(told)}`));
  return isNamed && / as [a-z]/.test(words) && Math.max(a.figure.first, b.figure.first) > endOf(size) ? [a, b] : null;
}

const kinds = new Set(["count", "money", "measure"]);
/** Said of one of the two, or what it is: ", three times as many", "is twice the number", "costs twice that". */
function saysWhatItIs(view: SentenceView, size: Figure): boolean {
  const { first, next } = stretchOf(view, size);
  const lead = wordsBefore(view, size.first, Math.min(8, size.first - first))
    .replace(small, "")
    .trim();
  if (!/^$|(?:^| )(?:is|was|are|were|costs?|be)$/.test(lead)) return false;
  return ending.test(wordsAfter(view, size.next, Math.min(9, next - size.next)));
}

const small = /(?:^| )(?:(?:just|only|some|about|nearly|almost|exactly|or|that is|a|an|more than|which is) ?)+$/;
/** What it is of is told, or stands in it: "as many", "that", "the number of its 20". */
const ending =
  /^(?:as [a-z]+(?: as (?:[a-z'-]+ ){0,4}#.*| (?:[a-z'-]+ )as (?:there (?:are|were) )?[a-z'-]+)?|(?:the|its|their|his|her) (?:[a-z]+ )?[a-z]+(?: of (?:[a-z'-]+ ){0,3}#.*)?|that|what it (?:is|was)|his|hers|theirs|(?:increase|rise|jump|growth|gain|leap|surge|expansion)|more than (?:[a-z'-]+ ){0,4}#.*)?$/;
