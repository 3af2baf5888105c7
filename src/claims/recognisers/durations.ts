import type { Quantity } from "../../values/quantity.js";
import { compareRational, rational } from "../../values/rational.js";
import { unitOf } from "../../values/units.js";
import type { Amount } from "../amounts/amount.js";
import { quantityOf, rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import type { TimeUnit } from "../lexicon/calendar-words.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { wordsWritten } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { timexMention } from "../timex-mention.js";
import { isAdjacent, isDash, isHyphen, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal | trigger.loose | trigger.fraction;

/** How long something lasts, and times that are so long before or after another. */
export const durationForms: readonly Form[] = [
  { id: "duration", triggers: opening, read: readDuration },
  { id: "duration-range", triggers: opening, read: readDurationRange },
  { id: "duration-article", triggers: trigger.timeUnit, read: readArticleDuration },
  { id: "duration-vague", triggers: trigger.timeUnit, read: readVagueDuration },
];

interface Length {
  readonly first: number;
  readonly next: number;
  readonly quantity: Quantity | null;
  readonly unit: TimeUnit;
}

/** "eight years", "a four-hour operation", "five more weeks"; with "ago", "later", "earlier" a time. */
function readDuration(tokens: Tokens, i: number): Mention | null {
  const article = wordAt(tokens, i - 1);
  const withArticle = article === "a" || article === "an" ? amountAt(tokens, i - 1) : null;
  const amount = withArticle ?? amountAt(tokens, i);
  const length = amount && lengthOf(tokens, amount);
  return length ? finish(tokens, length) : null;
}

/** "two to three weeks", "24 or 36 hours", "between five and ten years", "10-15 minutes". */
function readDurationRange(tokens: Tokens, i: number): Mention | null {
  const low = amountAt(tokens, i);
  if (low?.kind !== "count" || low.reading.codeLike) return null;
  const between = wordAt(tokens, low.first - 1) === "between" && wordAt(tokens, low.next) === "and";
  const joint = between || isDash(tokens, low.next) || isOneOf(tokens, low.next, rangeJoints);
  if (!joint || wordAt(tokens, low.first - 1) === "from") return null;
  const high = amountAt(tokens, low.next + 1);
  const length = high && high.first === low.next + 1 ? lengthOf(tokens, high) : null;
  if (!high || !length?.quantity || compareRational(low.min, high.max) >= 0) return null;
  const { quantity } = rangeMention("duration-range", tokens, low, high, low.first);
  return finish(tokens, {
    ...length,
    first: low.first,
    quantity: { ...quantity, kind: "measure", unit: length.quantity.unit },
  });
}

/** What an amount measures when a unit of time follows, with "more", "full" or the like between. */
function lengthOf(tokens: Tokens, amount: Amount): Length | null {
  if (amount.unit?.dimension === "time") {
    const unit = spelt[amount.unit.code];
    const ordinal = wordAt(tokens, amount.next - 1) === "second" && amount.reading.bare !== "one" && !amount.hyphenated;
    return unit && !ordinal
      ? { first: amount.first, next: amount.next, quantity: quantityOf(amount, "measure"), unit }
      : null;
  }
  if (amount.unit || amount.kind !== "count" || amount.reading.codeLike) return null;
  const filled =
    isOneOf(tokens, amount.next, fillers) || (isHyphen(tokens, amount.next) && isAdjacent(tokens, amount.next));
  const at = filled ? amount.next + 1 : amount.next;
  const unit = lexeme(tokens, at)?.timeUnit;
  // "three quarters" is a fraction, "the first 20 minute" a slip; seconds and minutes were units already.
  if (!unit || unit === "quarter" || unit === "second") return null;
  const known = unitOf(codes[unit] ?? "") ?? null;
  return { first: amount.first, next: at + 1, quantity: { ...quantityOf(amount, "measure"), unit: known }, unit };
}

/** "a year", "half an hour": with "ago", "later" and the like, or as a length after "for", "in", "within". */
function readArticleDuration(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  if (!entry?.timeUnit || entry.word.endsWith("s")) return null;
  let first = isOneOf(tokens, i - 1, fillers) ? i - 2 : i - 1;
  const article = wordAt(tokens, first);
  if (article !== "a" && article !== "an") return null;
  const half = wordAt(tokens, first - 1) === "half";
  if (half) first--;
  const length: Length = { first, next: i + 1, quantity: half ? halfOfIt : oneOfIt, unit: entry.timeUnit };
  if (half || directionAfter(tokens, i + 1)) return finish(tokens, length);
  // "$5 a day" and "twice a week" are rates.
  if (notAlone.has(entry.timeUnit) || isRate(tokens, first)) return null;
  if (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1)) return null;
  return finish(tokens, length);
}

/** "years", "recent months", "the past few weeks": how many is not said. */
function readVagueDuration(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const unit = entry?.timeUnit;
  if (!unit || !entry.word.endsWith("s") || isOneOf(tokens, i, new Set(["quarters", "seconds", "minutes", "nights"])))
    return null;
  const before = wordAt(tokens, i - 1);
  const several = before === "several" || before === "many" || before === "few";
  let first = several ? i - 1 : i;
  if (several && wordAt(tokens, first - 1) === "a") first--;
  const span = vagueSpans.get(wordAt(tokens, first - 1));
  if (span) {
    const the = wordAt(tokens, first - 2);
    const from = the === "the" || the === "these" ? first - 2 : first - 1;
    return timexMention("duration-vague", tokens, from, i + 1, { form: "vague", value: span });
  }
  if (tokens.kind[i - 1] === number || lexeme(tokens, i - 1)?.cardinal !== undefined || isHyphen(tokens, i - 1))
    return null;
  return finish(tokens, { first, next: i + 1, quantity: null, unit });
}

/** A length, or with "ago", "later", "earlier" the time that it leads to; "the past eight years" keep their anchor. */
function finish(tokens: Tokens, { first, next, quantity, unit }: Length): Mention {
  const after = directionAfter(tokens, next);
  if (after) {
    const vague = after.direction < 0 ? "PAST_REF" : "FUTURE_REF";
    return timexMention(
      "offset",
      tokens,
      first,
      after.next,
      quantity
        ? { form: "offset", amount: quantity, unit, direction: after.direction, from: after.from, bound: "exact" }
        : { form: "vague", value: vague },
    );
  }
  const before = wordAt(tokens, first - 1);
  const span = pastWords.has(before) ? "past" : comingWords.has(before) ? "coming" : null;
  const the = wordAt(tokens, first - 2);
  const from = span === null ? first : the === "the" || the === "these" ? first - 2 : first - 1;
  const expression = { form: "duration", amount: quantity, unit, bound: "exact" } as const;
  return timexMention("duration", tokens, from, next, span ? { ...expression, span } : expression);
}

/** "ago", "later", "earlier", "from now", "hence"; "before" and "after" where they govern nothing. */
function directionAfter(
  tokens: Tokens,
  next: number,
): { direction: -1 | 1; from: "article" | "text"; next: number } | null {
  const word = wordAt(tokens, next);
  if (word === "ago") return { direction: -1, from: "article", next: next + 1 };
  if (word === "from" && wordAt(tokens, next + 1) === "now") return { direction: 1, from: "article", next: next + 2 };
  if (word === "hence") return { direction: 1, from: "article", next: next + 1 };
  const alone = endsClause(tokens, next + 1);
  if (word === "earlier" || word === "previously" || (word === "before" && alone)) {
    return { direction: -1, from: "text", next: next + 1 };
  }
  const later = word === "later" || word === "afterwards" || word === "afterward" || (word === "after" && alone);
  return later && wordAt(tokens, next + 1) !== "than" ? { direction: 1, from: "text", next: next + 1 } : null;
}

function endsClause(tokens: Tokens, i: number): boolean {
  return i >= tokens.count || (tokens.kind[i] === sign && !isHyphen(tokens, i) && !signAt(tokens, i, "("));
}

/** "$15 an hour", "30 deaths a day", "twice a week": the time is what the figure is given for. */
function isRate(tokens: Tokens, article: number): boolean {
  for (let at = article - 1; at >= 0 && at >= article - 3; at--) {
    const entry = lexeme(tokens, at);
    if (tokens.kind[at] === number || entry?.cardinal !== undefined || entry?.scale !== undefined) return true;
    if (entry?.multiple || entry?.word === "times" || entry?.vague) return true;
    if (tokens.kind[at] === sign && !signAt(tokens, at, "%")) return false;
  }
  return false;
}

const measure = (n: number, d: number): Quantity => ({
  kind: "measure",
  min: rational(n, d),
  max: rational(n, d),
  bound: "exact",
  unit: null,
  per: null,
  written: wordsWritten(rational(n, d)),
  defects: [],
  vague: false,
});
const oneOfIt = measure(1, 1);
const halfOfIt = measure(1, 2);

const spelt: Readonly<Record<string, TimeUnit>> = {
  s: "second",
  min: "minute",
  h: "hour",
  d: "day",
  wk: "week",
  mo: "month",
  a: "year",
  "10.a": "decade",
  "100.a": "century",
};
const codes: Readonly<Partial<Record<TimeUnit, string>>> = Object.fromEntries(
  Object.entries(spelt).map(([code, unit]) => [unit, code]),
);
/** "a second man", "a minute detail", "a quarter of them" are no times unless "ago" or "later" follows. */
const notAlone = new Set<TimeUnit>(["second", "minute", "quarter"]);
const fillers = new Set("more full whole further additional straight consecutive long other".split(" "));
const rangeJoints = new Set(["to", "or"]);
const pastWords = new Set(["past", "last", "previous", "preceding"]);
const comingWords = new Set(["next", "coming", "following"]);
const vagueSpans = new Map<string, "PAST_REF" | "FUTURE_REF">([
  ["recent", "PAST_REF"],
  ["past", "PAST_REF"],
  ["previous", "PAST_REF"],
  ["last", "PAST_REF"],
  ["earlier", "PAST_REF"],
  ["coming", "FUTURE_REF"],
  ["next", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
]);
