import { exclusiveFates, exclusiveKinds } from "../../claims/lexicon/exclusive-kinds.js";
import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import {
  type Figure,
  hasWordBetween,
  hasWordOf,
  type SentenceView,
  wordsBefore,
} from "../../claims/relations/figures.js";
import { isShareOf } from "../../claims/relations/part-of-whole.js";
import { percentOf, type Split } from "../../claims/relations/split.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, isWord, signAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { absolute, add, compareRational, multiply, type Rational, rational, subtract } from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import { baseOf } from "./share-role.js";
import { type Told, viewOf } from "./told-near.js";
import { toldSize } from "./told-size.js";

/**
 * The only two shares near, of which one leaves the other: "to own 51 percent, leaving its partner with 39 percent", "Three in
 * five of the patients were men. … women, who made up 45 percent of the group". Silent where a third may have a part.
 */
export function complementOf(place: Place): Split | null {
  const view = viewOf(place.block, place.sentence);
  const own = view.figures.filter(isShareOf);
  if (own.length === 0 || own.length > 2) return null;
  return leftWith(view, own) ?? otherSide(place, view, own);
}

/** "She kept 60 percent, leaving her brother with 30 percent." */
function leftWith(view: SentenceView, [held, left]: readonly Figure[]): Split | null {
  if (!held || !left || hasWordOf(view, others) || [held, left].some((share) => toldSize(view, share) !== null))
    return null;
  if ([held, left].some(({ quantity }) => quantity.kind !== "percent")) return null;
  const { verb } = clauseAt(view.syntax, held.first);
  if (!verb || !holding.has(verb.base) || !leaving.test(wordsBefore(view, left.first, 9))) return null;
  if (isWord(view.tokens, left.next) && !isOneOf(view.tokens, left.next, ending)) return null;
  const over = absolute(subtract(add(percentOf(held), percentOf(left)), hundred));
  return compareRational(over, farthest) <= 0 ? { shares: [held, left], closed: true } : null;
}

/** The one share is told of men, the other of women, and no time or place apart. */
function otherSide(place: Place, view: SentenceView, own: readonly Figure[]): Split | null {
  const [before] = sentencesNear(place.block, place.sentence, 1, 0);
  const where = before && before !== place.sentence ? viewOf(place.block, before) : view;
  const told: Told[] = own.map((figure) => ({ view, figure }));
  if (own.length === 1) told.unshift(...where.figures.filter(isShareOf).map((figure) => ({ view: where, figure })));
  const [one, other, ...more] = told;
  if (!one || !other || more.length > 0) return null;
  const sentences: readonly SentenceReading[] =
    one.view === view ? [place.sentence] : [before as SentenceReading, place.sentence];
  if (
    sentences.some(({ mentions }) =>
      mentions.some((mention) => mention.kind === "timex" && isMoment(mention.expression.form)),
    )
  )
    return null;
  if (told.some((share) => isSetOff(share)) || !areOfOneBase(one, other) || !areOpposite(one, other)) return null;
  return isNear(one.figure, other.figure) ? null : { shares: [one.figure, other.figure], closed: true };
}

function isMoment(form: string): boolean {
  return form === "calendar" || form === "period" || form === "offset" || form === "duration";
}

/** A distance, a bound, or a share of another kind of whole: "20 percent more", "of the rest", "45 percent of women". */
function isSetOff({ view, figure }: Told): boolean {
  const { bound } = figure.quantity;
  if ((bound !== "exact" && bound !== "about") || toldSize(view, figure) !== null || hasWordOf(view, apart))
    return true;
  if (fronted.test(wordsBefore(view, figure.first, 6).replace(/.*[,;:(] /, ""))) return true;
  const base = baseOf(view, figure);
  return sides.some((family) => family.some((side) => side.has(base)));
}

/** Both of one name, or the later of what takes it up: "of the group", "of them". */
function areOfOneBase(one: Told, other: Told): boolean {
  const [a, b] = [one, other].map(({ view, figure }) => baseOf(view, figure));
  return a === b || b === "" || generic.has(b as string);
}

/** What each is told of is the one and the other side of a family that has no third. */
function areOpposite(one: Told, other: Told): boolean {
  return sides.some((family) => {
    const [a, b] = [one, other].map((share) => sideOf(family, share));
    return a !== undefined && b !== undefined && a >= 0 && b >= 0 && a !== b;
  });
}

/** The only side that is named between the joints around a share; -1 where none is or both are. */
function sideOf(family: readonly ReadonlySet<string>[], { view, figure }: Told): number {
  const { tokens, syntax } = view;
  let [first, next] = [figure.first, figure.next];
  const isJoint = (at: number): boolean =>
    [";", ":", "."].some((sign) => signAt(tokens, at, sign)) || isOneOf(tokens, at, joints);
  while (first > syntax.first && !isJoint(first - 1)) first--;
  while (next < syntax.next && !isJoint(next)) next++;
  const said = family.flatMap((side, i) => (hasWordBetween(view, side, first, next) ? [i] : []));
  return said.length === 1 ? (said[0] as number) : -1;
}

/** As near to a whole as a fraction in words leaves open. */
function isNear(one: Figure, other: Figure): boolean {
  const slack = [one, other].map(slackOf).reduce(add);
  return compareRational(absolute(subtract(add(percentOf(one), percentOf(other)), hundred)), slack) <= 0;
}

function slackOf(share: Figure): Rational {
  return share.quantity.kind === "percent" ? rational(1) : multiply(percentOf(share), rational(5, 100));
}

const hundred = rational(100);
const farthest = rational(15);
const sexes = [wordSet("man men male males boy boys"), wordSet("woman women female females girl girls")];
const sides = [
  sexes,
  ...exclusiveFates.filter(([, ...more]) => more.length === 1),
  ...exclusiveKinds.filter(
    (family) => family.length === 2 && family.some((side) => side.has("no") || side.has("unsold")),
  ),
];
/** "Of the nurses 85 percent", "Among those hired 45 percent" */
const fronted = /(?:^| )(?:of|among|amongst|in|for) (?:the|those|all|its|their) [a-z'-]+(?: [a-z'-]+)?$/;
const leaving = /(?:^| )(?:leaving|leaves)(?: [a-z'-]+){1,6}? with(?: (?:a|an|the|just|only))?$/;
const holding = wordSet("own hold keep retain have control");
const ending = new Set(["stake", "share", "holding", "interest", "of"]);
const others = wordSet(
  "rest other others remaining remainder third another each public float free investors shareholders market",
);
const apart = wordSet("rest remainder others than nationally elsewhere other twice");
const joints = new Set(["while", "whereas", "but"]);
const generic = wordSet("group sample total class number intake staff workforce team party crowd toll");
