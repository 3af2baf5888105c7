import { wordSet } from "../../text/word-set.js";
import { isSingle, type Quantity } from "../../values/quantity.js";
import { compareRational, rational } from "../../values/rational.js";
import { isOneOf, lexeme, wordAt } from "../token-access.js";
import { looksLikeYear } from "./comparable.js";
import { isCounted } from "./counted-noun.js";
import { sharedOut, unequal } from "./equal-shares.js";
import type { Figure, SentenceView } from "./figures.js";
import { hasWordOf, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import { dimensionOf, isBare, isFor, isPlainCount, isPlural, nounAt } from "./rate-terms.js";
import { ofEach, total, totalOf } from "./rate-total.js";
import { endsRate, givesAnswer, widens } from "./rate-words.js";

/** A figure that others of its sentence give when they are multiplied or divided. */
export type Rate =
  /** "4,000 cases among 2 million residents, or 200 per 100,000"; 2 million people in 500 km², "4,000 per km²". */
  | {
      readonly form: "per-head";
      readonly result: Figure;
      readonly part: Figure;
      readonly whole: Figure;
      /** The 100,000 of "75 for every 100,000 residents". */
      readonly heads?: Figure;
    }
  /** "45 points in three games, an average of 15"; "300 miles in five hours, an average of 60 mph". */
  | { readonly form: "average"; readonly result: Figure; readonly part: Figure; readonly whole: Figure }
  /** "scored 20, 24 and 28, an average of 24". */
  | { readonly form: "mean"; readonly result: Figure; readonly items: readonly Figure[] }
  /** "$20 a month, or $240 a year". */
  | { readonly form: "period"; readonly result: Figure; readonly rate: Figure; readonly isPrice: boolean }
  /** "1,200 tickets at $25 each, raising $30,000". */
  | { readonly form: "total"; readonly result: Figure; readonly count: Figure; readonly price: Figure }
  /** "$15 an hour, 40 hours a week, $31,200 over 52 weeks". */
  | { readonly form: "pay"; readonly result: Figure; readonly rate: Figure; readonly lengths: readonly Length[] };

/** A length of time, and the period that it recurs in: "40 hours a week". */
export interface Length {
  readonly figure: Figure;
  readonly per: string | null;
}

/** Finds rates, averages and products whose terms stand in the same sentence. */
export function findRates(view: SentenceView): Rate[] {
  const figures = view.figures.filter(
    (figure) => !looksLikeYear(figure) && isSingle(figure.quantity) && !isOneLength(view, figure),
  );
  const found: Rate[] = [];
  for (let i = 1; i < figures.length; i++) {
    const result = figures[i] as Figure;
    const joint = wordsBetween(view, (figures[i - 1] as Figure).next, result.first);
    const rate =
      payOf(view, figures, result, joint) ??
      periodOf(view, figures[i - 1] as Figure, result, joint) ??
      sharedOut(view, figures[i - 1] as Figure, result, figures[i + 1], joint) ??
      (i === 2 ? ofTwo(view, figures[0] as Figure, figures[1] as Figure, result, joint) : null) ??
      (i === 2 ? forEvery(view, figures[0] as Figure, figures[1] as Figure, result, figures[3], joint) : null);
    if (rate) found.push(rate);
  }
  return found;
}

/** "Six murders in a year": how long, where another length is not told. */
function isOneLength({ tokens }: SentenceView, { mention, first }: Figure): boolean {
  return mention.kind === "timex" && isOneOf(tokens, first, oneWords) && wordAt(tokens, first - 1) === "in";
}

/** "which is one for every", "or one teacher to" */
function isOneForEvery(joint: string): boolean {
  const before = /^(.*[^a-z])one (?:[a-z]+ )?(?:for|to|per)(?: every| each)?$/.exec(joint)?.[1]?.trim();
  return before !== undefined && givesAnswer(before);
}

/** "Six murders among 80,000 people: that is 7.5 for every 100,000"; "40 nurses for 240 patients, which is one nurse for every six". */
function forEvery(
  view: SentenceView,
  a: Figure,
  b: Figure,
  result: Figure,
  heads: Figure | undefined,
  joint: string,
): Rate | null {
  if (!heads || ![a, b, result, heads].every(isPlainCount)) return null;
  if (!everyJoint.test(wordsBetween(view, result.next, heads.first)) || !givesAnswer(joint)) return null;
  const [part, whole] = compareRational(a.quantity.min, b.quantity.min) < 0 ? [a, b] : [b, a];
  if (compareRational(result.quantity.min, one) === 0) {
    const isCountOfTwo = nounAt(view, a) !== nounAt(view, b);
    return isCountOfTwo ? { form: "average", result: heads, part: whole, whole: part } : null;
  }
  return { form: "per-head", result, part, whole, heads };
}

/** What the two figures before it give. */
function ofTwo(view: SentenceView, a: Figure, b: Figure, result: Figure, joint: string): Rate | null {
  if ([a, b].some(({ quantity }) => quantity.vague || quantity.kind === "percent" || quantity.kind === "ratio"))
    return null;
  // "20 doctors for 40,000 people, one for every 2,000"
  // "35 posts, or one for every 14 of its 490 pupils" names what it is of itself.
  if (isOneForEvery(joint) && /^of (?:the|its|their|all) #/.test(wordsAfter(view, result.next, 3))) return null;
  if (isOneForEvery(joint) && [a, b].every(isCounted) && result.quantity.kind === "count") {
    const [large, small] = compareRational(a.quantity.min, b.quantity.min) > 0 ? [a, b] : [b, a];
    return { form: "average", result, part: large, whole: small };
  }
  const isAnswer =
    answer.test(joint) ||
    average.test(joint) ||
    rateOf.test(joint) ||
    (result.quantity.per !== null && comes.test(joint)) ||
    (isPerUnit(view, result, [a, b]) && givesAnswer(joint) && endsRate.test(wordsAfter(view, result.next, 7)));
  return (
    (isAnswer ? perHead(a, b, result) : null) ??
    (average.test(joint) ||
    (isAnswer && (result.quantity.per !== null || isPerOne(view, result, [a, b]))) ||
    isShared(view, joint, result)
      ? averageOf(view, a, b, result)
      : null) ??
    totalOf(view, a, b, result, joint) ??
    ofEach(view, a, b, result, joint)
  );
}

/** Told for each of what one of the terms counts or measures, or for a length of time. */
function isPerUnit(view: SentenceView, result: Figure, terms: readonly Figure[]): boolean {
  return result.quantity.per !== null || isPerOne(view, result, terms);
}

/** "or $300 a farm": for each of what was counted. */
function isPerOne(view: SentenceView, { next }: Figure, terms: readonly Figure[]): boolean {
  const noun =
    /^(?:[a-z]+ )?(?:a|an|per|for (?:each|every)|in (?:each|every)|on each|to (?:a|an|the|each|every)) ([a-z]+)/.exec(
      wordsAfter(view, next, 4),
    )?.[1];
  return noun !== undefined && terms.some((term) => isPlural(noun, nounAt(view, term)));
}

/** So many in 100,000 heads, or on a square kilometre. */
function perHead(a: Figure, b: Figure, result: Figure): Rate | null {
  const { per, kind } = result.quantity;
  if (per === null || kind !== "count") return null;
  if (/^[\d,]+$|^(?:million|thousand)$/.test(per)) {
    if (![a, b].every(({ quantity }) => quantity.kind === "count" && quantity.per === null)) return null;
    const [part, whole] = compareRational(a.quantity.min, b.quantity.min) < 0 ? [a, b] : [b, a];
    return { form: "per-head", result, part, whole };
  }
  const [area, heads] = a.quantity.unit?.dimension === "area" ? [a, b] : [b, a];
  return area.quantity.unit?.name === per && heads.quantity.kind === "count"
    ? { form: "per-head", result, part: heads, whole: area }
    : null;
}

/** One divided by the other: which by which follows from the units, for bare counts from the size of the result. */
function averageOf(view: SentenceView, a: Figure, b: Figure, result: Figure): Rate | null {
  const make = (part: Figure, whole: Figure): Rate => ({ form: "average", result, part, whole });
  const { unit, per, min } = result.quantity;
  if (unit?.dimension === "speed") {
    const [way, time] = dimensionOf(a) === "length" ? [a, b] : [b, a];
    return dimensionOf(way) === "length" && dimensionOf(time) === "time" ? make(way, time) : null;
  }
  if (per !== null && isTime(per)) {
    const [part, time] = dimensionOf(b) === "time" ? [a, b] : [b, a];
    // "On £200,000 over 25 years that is £1,044 a month": what is reckoned on a sum is no part of it.
    if (/(?:^| )on(?: (?:a|an|the) (?:[a-z]+ ){0,3}of)?$/.test(wordsBefore(view, part.first, 6))) return null;
    return dimensionOf(time) === "time" && part.quantity.per === null && sameMeasure(part.quantity, result.quantity)
      ? make(part, time)
      : null;
  }
  if (a.quantity.per !== null || b.quantity.per !== null) return null;
  if (unit) {
    const [part, whole] = a.quantity.unit?.code === unit.code ? [a, b] : [b, a];
    return part.quantity.unit?.code === unit.code &&
      isFor(view, per, whole) &&
      (isCounted(whole) || (per === "each" && isBare(whole)) || (per !== null && whole.quantity.unit?.name === per)) &&
      compareRational(whole.quantity.min, one) > 0
      ? make(part, whole)
      : null;
  }
  if (![a, b].every(isCounted) || nounAt(view, a) === nounAt(view, b)) return null;
  const noun = nounAt(view, result);
  if (noun !== "" && noun !== nounAt(view, a) && noun !== nounAt(view, b)) return null;
  // "24 goals in 32 games": what stands behind "in" is what it is for each of.
  if (
    /^(?:[a-z]+ ){0,2}(?:in|from|over|across|during)(?: (?:the|his|her|its|their))?$/.test(
      wordsBetween(view, a.next, b.first),
    )
  )
    return make(a, b);
  const [large, small] = compareRational(a.quantity.min, b.quantity.min) > 0 ? [a, b] : [b, a];
  return compareRational(min, one) >= 0 ? make(large, small) : make(small, large);
}

/** "four winners, who got $400,000 each"; "split among 15 districts, gives each district $3 million". */
function isShared(view: SentenceView, joint: string, { quantity }: Figure): boolean {
  const isEach = (quantity.per === "each" && gotEach.test(joint)) || (quantity.per === null && giveEach.test(joint));
  return isEach && !hasWordOf(view, unequal);
}

/** The same rate for another period. */
function periodOf(view: SentenceView, rate: Figure, result: Figure, joint: string): Rate | null {
  const [a, b] = [rate.quantity, result.quantity];
  if (a.per === null || b.per === null || a.per === b.per || !isTime(a.per) || !isTime(b.per)) return null;
  if (!sameMeasure(a, b) || a.vague || b.vague || isOfASeason(view, rate, result)) return null;
  // "53p and 34p a day come to £320 a year": two rates, and the sum of both.
  if (/# and(?: (?:a|an|about|some))?$/.test(wordsBefore(view, rate.first, 6))) return null;
  const isSame =
    /^(?:[a-z]+ ){0,5}(?:[,(-] )(?:or|that is|equal to|equivalent to|the equivalent of)$/.test(joint) ||
    comes.test(joint) ||
    // "40 an hour, 300 a day": nobody says for how long they are open.
    (givesAnswer(joint) && !(isOfHours(a.per) && !isOfHours(b.per)) && endsRate.test(wordsAfter(view, result.next, 7)));
  const isWider = widens.test(wordsAfter(view, result.next, 7));
  return isSame && !isWider ? { form: "period", result, rate, isPrice: speaksOfPrice(view) } : null;
}

/** "9,000 a day in summer, 1.4 million a year": a rate that holds for a part of the year. */
function isOfASeason({ mentions }: SentenceView, { next }: Figure, { first }: Figure): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === "timex" &&
      next <= mention.first &&
      mention.next <= first &&
      mention.expression.form === "calendar" &&
      (mention.expression.month ?? mention.expression.season) !== undefined,
  );
}

function isOfHours(per: string): boolean {
  return per === "second" || per === "minute" || per === "hour";
}

/** A rate of pay, and the time that it was paid for. */
function payOf(view: SentenceView, figures: readonly Figure[], result: Figure, joint: string): Rate | null {
  const [rate, ...more] = figures.filter(
    (figure) =>
      figure !== result &&
      figure.quantity.per !== null &&
      isTime(figure.quantity.per) &&
      dimensionOf(figure) !== "time",
  );
  if (!rate || more.length > 0 || rate.first > result.first || !rate.quantity.unit) return null;
  if (result.quantity.unit?.code !== rate.quantity.unit.code) return null;
  const others = figures.filter((figure) => figure !== result && figure !== rate);
  if (others.length === 0 || others.some((figure) => dimensionOf(figure) !== "time")) return null;
  const isSum =
    comes.test(joint) || earns.test(joint) || total(view, result, joint) || /[,(-] (?:or|that is)$/.test(joint);
  if (
    !isSum ||
    /^(?:(?:an?|per) [a-z]+ )?(?:[a-z]+ )?(?:including|with|plus|after|before|counting)(?: |$)/.test(
      wordsAfter(view, result.next, 5),
    ) ||
    hasWordOf(view, unequal)
  )
    return null;
  const lengths = others.map((figure) => ({ figure, per: recurrence(view, figure) }));
  return {
    form: "pay",
    result,
    rate,
    lengths: lengths.sort((a, b) => Number(a.per === null) - Number(b.per === null)),
  };
}

/** The week of "40 hours a week". */
function recurrence(view: SentenceView, { next }: Figure): string | null {
  const unit = /^(?:a|per|each|every) ([a-z]+)/.exec(wordsAfter(view, next, 2))?.[1];
  return unit !== undefined && isTime(unit) ? unit : null;
}

function sameMeasure(a: Quantity, b: Quantity): boolean {
  return a.unit?.code === b.unit?.code ? a.kind === b.kind : a.unit === null || b.unit === null;
}

function isTime(per: string): boolean {
  return times.has(per);
}

function speaksOfPrice({ tokens, syntax }: SentenceView): boolean {
  for (let at = syntax.first; at < syntax.next; at++) {
    if (prices.has(lexeme(tokens, at)?.verb?.base ?? wordAt(tokens, at))) return true;
  }
  return false;
}

const one = rational(1);
const gotEach =
  /(?:^| )(?:got|get|gets|getting|receive|received|receiving|take|took|taking|share|shared|(?:take|takes|took|taking) home|pocket|pocketed|pocketing)$/;
const giveEach =
  /(?:^| )(?:gives|giving|gave|give|leaves|leaving|left|earns|earning|earned|pays|paying|paid) each(?: [a-z]+)?$|[,(-] each [a-z]+ (?:[a-z'-]+ ){0,5}(?:has|had|gets|got|looks after|cares for|serves|teaches|covers)$/;
const times = wordSet("second minute hour day week fortnight month quarter year");
const prices = wordSet(
  "cost charge price fee ticket tickets pass passes subscription subscriptions membership fare rent parking admission licence license plan hire",
);
const oneWords = new Set(["a", "an", "one"]);
const everyJoint = /^(?:[a-z]+ )?(?:for|in|to|per|out of|among)(?: (?:every|each))?$/;
const answer =
  /^(?:[a-z'-]+ ){0,6}(?:[,(-] )?(?:or|that is|i e|which is|equivalent to|equal to|the equivalent of|\()(?: (?:a|an|just|only|some))?$|^(?:[a-z'-]+ ){0,3}[,(-]$/;
const average =
  /(?:^| )(?:(?:an|the|at an|for an|its) (?:[a-z]+ )?average (?!(?:age|rating|grade|mark)s? )(?:[a-z-]+ ){0,3}?(?:of|is|was)|averaging|averaged|averages)$/;
const rateOf = /[,(-] (?:an?|the) (?:[a-z]+ ){0,3}(?:rate|density|incidence|pace|speed) of$/;
const comes =
  /(?:^| )(?:comes?|came|coming|amounts?|amounted|amounting|adds? up|added up|adding up|works? out|worked out|working out|translates?|translated|translating|equals?|equates?|totals?|totalled|totaled) ?(?:to|at|into|as)?$/;
const earns =
  /(?:^| )(?:earns?|earned|earning|makes?|made|making|pays?|paid|gets?|got|receives?|received|would earn|costs?)$/;
