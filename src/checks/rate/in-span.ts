import type { Mention, TimexMention } from "../../claims/mention.js";
import { areComparable } from "../../claims/relations/comparable.js";
import { isCounted } from "../../claims/relations/counted-noun.js";
import { type Figure, wordsAfter, wordsBetween } from "../../claims/relations/figures.js";
import type { Rate } from "../../claims/relations/rate.js";
import { endsRate, givesAnswer } from "../../claims/relations/rate-words.js";
import { hasOneOf } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { periodsIn } from "../../values/periods.js";
import { isExactly } from "../../values/quantity.js";
import { rational } from "../../values/rational.js";
import { knownUnit } from "../../values/units.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/** So many in a week, a month or a year that a time says, and how many that is a day: "In the week to Sunday 210 died, an average of 30 a day". */
export function rateInSpan(place: Place): Rate | null {
  const view = viewOf(place.block, place.sentence);
  const results = view.figures.filter(({ quantity }) => quantity.per !== null);
  const [result, ...more] = results;
  const per = result?.quantity.per;
  if (!result || !per || more.length > 0 || !isExactly(result.quantity)) return null;
  if (hasOneOf(view.tokens, apart, view.syntax.first, view.syntax.next)) return null;
  const others = view.figures.filter((figure) => figure !== result);
  const [count, ...rest] = others;
  if (!count || rest.length > 0 || count.first > result.first || !isOfCount(count, result)) return null;
  if (!givesAnswer(wordsBetween(view, count.next, result.first).replace(/^[^,;:(-]*/, ""))) return null;
  // "42 a day of them children"
  if (!endsRate.test(wordsAfter(view, result.next, 5))) return null;
  const spans = view.mentions.filter((mention): mention is TimexMention => mention.kind === "timex" && isSpan(mention));
  const [span, ...times] = spans;
  if (!span || times.length > 0 || span.first > count.first) return null;
  const { expression } = span;
  const period =
    expression.form === "period" || expression.form === "text" ? expression.unit : isMonth(expression) ? "month" : null;
  if (period === null || periodsIn(per, period) === null) return null;
  // "the week to Sunday" has all its days, where "last week" may have five of work.
  const week = period === "week" && view.mentions.some((mention) => endsWeek(mention)) ? knownUnit("wk") : null;
  if (week) {
    const one = { kind: "measure", min: rational(1), max: rational(1), unit: week } as const;
    return {
      form: "average",
      result,
      part: count,
      whole: { ...span, mention: span, quantity: { ...count.quantity, ...one } },
    };
  }
  return { form: "period", isPrice: false, result, rate: { ...count, quantity: { ...count.quantity, per: period } } };
}

function endsWeek(mention: Mention): boolean {
  return mention.kind === "timex" && mention.form === "weekday";
}

function isOfCount(count: Figure, result: Figure): boolean {
  const { quantity } = count;
  if (!isExactly(quantity) || quantity.kind !== result.quantity.kind) return false;
  const bare = { ...result, quantity: { ...result.quantity, per: null } };
  return areComparable(count, bare) && (quantity.kind !== "count" || isCounted(count));
}

/** "In March", "In March 2019" */
function isMonth(expression: TimexMention["expression"]): boolean {
  return (
    expression.form === "calendar" &&
    expression.month !== undefined &&
    expression.day === undefined &&
    expression.weekday === undefined
  );
}

/** A whole week, month or year; a third of one, and one that is going on, is no such length. */
function isSpan({ expression }: TimexMention): boolean {
  if (expression.form === "set") return false;
  if (expression.form === "calendar") return expression.weekday === undefined || expression.month !== undefined;
  return true;
}

/** More than the one span is told of. */
const apart = wordSet(
  "than against compared so far since already weekdays working weekends peak record usual normal including",
);
