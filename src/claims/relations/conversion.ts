import { multiply, toNumber } from "../../values/rational.js";
import { convert } from "../../values/unit.js";
import { unitOf } from "../../values/units.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsAfter, wordsBetween } from "./figures.js";
import { isEndOfPhrase, isSetOff, isSetOffLater, saysAgain, told } from "./said-again.js";

/** One amount said in two units: "10 miles (16 km)", "€500 million, or $560 million". */
export interface Conversion {
  readonly said: Figure;
  readonly converted: Figure;
}

/** Finds amounts that are said again in another unit, in brackets or after "or". */
export function findConversions(view: SentenceView): Conversion[] {
  const found: Conversion[] = [];
  for (let i = 1; i < view.figures.length; i++) {
    const converted = view.figures[i] as Figure;
    const dimension = converted.quantity.unit?.dimension;
    if (!dimension || dimension === "share" || dimension === "time") continue;
    const said = saidBefore(view, i, found);
    if (said && isPair(said, converted)) found.push({ said, converted });
  }
  return found;
}

/** The figure that this one says again: the one before it, or the first of a row ("253lb (18st 1lb; 115kg)"). */
function saidBefore(view: SentenceView, i: number, found: readonly Conversion[]): Figure | null {
  const [previous, converted] = [view.figures[i - 1] as Figure, view.figures[i] as Figure];
  const joint = wordsBetween(view, previous.next, converted.first);
  const row = found.at(-1);
  const side = besideIn(view, i, joint);
  if (side) return side;
  // "8 stone 9 pounds, or 121 pounds, five pounds less than"
  if (farther.test(wordsAfter(view, converted.next, 2))) return null;
  if (row?.converted === previous && rowJoint.test(joint)) return row.said;
  if (bracket.test(joint)) return closesBracket(view, converted) ? previous : null;
  if (laterBracket.test(joint) || laterOr.test(joint)) {
    const isEnd = joint.endsWith("or") ? isEndOfPhrase(view, converted.next) : closesBracket(view, converted);
    return isEnd && areNear(previous, converted) ? previous : null;
  }
  const isAgain = orJoint.test(joint) || plainJoint.test(joint);
  const isNear = (): boolean => isAside(view, previous, converted) && areNear(previous, converted);
  const { first, next } = converted;
  return isAgain || saysAgain(view, previous.next, first, next) || isNear() ? previous : null;
}

/** "20C and 30C (68F and 86F)", "10 and 20 miles, or 16 and 32 kilometres": of two and two each is said again by its own. */
function besideIn(view: SentenceView, i: number, joint: string): Figure | null {
  for (const middle of [i, i - 1]) {
    const [a, b, c, d] = [middle - 2, middle - 1, middle, middle + 1].map((at) => view.figures[at]);
    if (!a || !b || !c || !d || !isTwo(view, a, b) || !isTwo(view, c, d)) continue;
    const between = middle === i ? joint : wordsBetween(view, b.next, c.first);
    if (!bracket.test(between) && !orJoint.test(between)) continue;
    return middle === i ? (c.quantity.unit ? a : null) : b;
  }
  return null;
}

/** "20C and 30C", "20 to 30C": both of one unit, or the first bare. */
function isTwo(view: SentenceView, a: Figure, b: Figure): boolean {
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  if (!other || (one ? one.code !== other.code : a.quantity.kind !== "count")) return false;
  return /^(?:and|to|-)$/.test(wordsBetween(view, a.next, b.first));
}

/** "60 knots, 81 km/h, felled": of two units that measure the same in two countries. */
function isAside(view: SentenceView, said: Figure, { first, next, quantity: { unit } }: Figure): boolean {
  if (unit?.dimension === "money") return false;
  return isSetOff(view, said.next, first, next) || isSetOffLater(view, said.next, first, next);
}

/** Far apart the two measure two things; of sums nothing can be told by that. */
function areNear({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (!a.unit || !b.unit || a.unit.dimension !== b.unit.dimension) return false;
  if (a.unit.dimension === "money") return true;
  const celsius = unitOf("Cel");
  if (a.unit.dimension === "temperature" && celsius)
    return Math.abs(toNumber(convert(a.min, a.unit, celsius)) - toNumber(convert(b.min, b.unit, celsius))) <= 25;
  const times = toNumber(multiply(b.min, b.unit.factor)) / toNumber(multiply(a.min, a.unit.factor));
  // "70 mph, 43 km/h": multiplied where it should have been divided.
  const inverted = times / (toNumber(b.unit.factor) / toNumber(a.unit.factor)) ** 2;
  return (times > 0.4 && times < 2.5) || (inverted > 0.97 && inverted < 1.03);
}

/** What the last amount of a sentence is in the unit of the first one of the next: "Snow lay ten inches deep. That is 45cm". */
export function conversionOf(said: Figure | undefined, converted: Figure | undefined): Conversion | null {
  const dimension = converted?.quantity.unit?.dimension;
  if (!said || !converted || dimension === "share" || dimension === "time" || dimension === "money") return null;
  return isPair(said, converted) && areNear(said, converted) ? { said, converted } : null;
}

function isPair(said: Figure, converted: Figure): boolean {
  const [a, b] = [said.quantity, converted.quantity];
  return (
    a.unit !== null &&
    a.unit.dimension === b.unit?.dimension &&
    a.unit.code !== b.unit.code &&
    !a.vague &&
    !b.vague &&
    a.defects.length === 0 &&
    b.defects.length === 0 &&
    // "8,000 kronor a week (€760)"
    (a.per === b.per || b.per === null)
  );
}

/** After the figure the bracket closes, or goes on with another unit: "(9 metres)", "(48-kilometre-long)", "(18st; 115kg)". */
function closesBracket(view: SentenceView, { next }: Figure): boolean {
  const after = wordsAfter(view, next, 4);
  return /^(?:- )?(?:[a-z]+ )?[);/,]/.test(after);
}

const farther =
  /^(?:less|more|lighter|heavier|longer|shorter|taller|higher|lower|wider|deeper|warmer|colder|cooler|hotter|under|over|above|below|short|off|up|down)(?: |$)/;
const bracket =
  /^(?:- )?(?:(?!(?:to|from|by|for|with|at|on|into|than|and|but|is|was|were|are|has|had) )[a-z']+ ){0,4}(?:, )?\((?: (?:or|that is|that's|i ?e|=|equivalent to|the equivalent of|equal to|which is|it is|some))?(?: ,)?$/;
/** "18 metres high at the harbour wall (59 feet)" */
const laterBracket = new RegExp(`^(?:${told})?\\((?: (?:or|that is|about))?(?: ,)?$`);
const laterOr = new RegExp(`^${told}, or$`);
const orJoint =
  /^(?:\. (?=,))?(?:- )?(?:(?:long|tall|high|deep|wide|away|across|thick|apart|off|square|of [a-z]+|in [a-z]+) )?(?:[,-] )?(?:or|that is|i ?e|equivalent to|the equivalent of|equal to|which is|equals)(?: ,)?$/;
const plainJoint = /^(?:[/=]|- or -)$/;
const rowJoint = /^(?:[;,/]|(?:[;,] )?or)$/;
