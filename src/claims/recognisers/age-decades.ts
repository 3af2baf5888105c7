import { dictionary } from "../../text/dictionary.js";
import { rational } from "../../values/rational.js";
import { numberMention } from "../amounts/quantity-mention.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { wordsWritten } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isHyphen, isNumber, isOneOf, lexeme, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Ages by their decade. */
export const ageDecadeForms: readonly Form[] = [
  { id: "age-decade", triggers: trigger.digits | trigger.ageDecade, read: readDecade },
];

/** "in his 70s", "in their late seventies", "in her teens". */
function readDecade(tokens: Tokens, i: number): Mention | null {
  const entry = lexeme(tokens, i);
  const digits = isNumber(tokens, i) && isPluralS(tokens, i + 1) && /^[2-9]0$/.test(textAt(tokens, i));
  const low = digits ? Number(textAt(tokens, i)) : entry?.ageDecade;
  if (low === undefined) return null;
  const third = thirdBefore(tokens, i);
  const isOwn = isOneOf(tokens, third.first - 1, possessives) && wordAt(tokens, third.first - 2) === "in";
  if (!isOwn && !followsDecade(tokens, third.first)) return null;
  const teens = low === firstTeen;
  const from = teens ? firstTeen + (third.from > 0 ? 5 : 0) : low + third.from;
  const to = teens ? 19 : low + third.to;
  const next = digits ? i + 2 : i + 1;
  const mention = numberMention("age-decade", tokens, third.first, next, {
    kind: "age",
    min: rational(from),
    max: rational(to),
    bound: "range",
    written: { ...wordsWritten(rational(low)), style: digits ? "digits" : "words" },
  });
  return { ...mention, core: { start: tokens.start[i] as number, end: mention.end } };
}

/** "in their 20s and 30s". */
function followsDecade(tokens: Tokens, i: number): boolean {
  if (!isOneOf(tokens, i - 1, joints)) return false;
  const isDigits = isPluralS(tokens, i - 2) && isNumber(tokens, i - 3);
  const last = isDigits ? i - 3 : i - 2;
  if (!isDigits && lexeme(tokens, last)?.ageDecade === undefined) return false;
  const { first } = thirdBefore(tokens, last);
  return isOneOf(tokens, first - 1, possessives) && wordAt(tokens, first - 2) === "in";
}

/** "early", "mid-", "late" before a decade of life, and the years of it that are meant. */
function thirdBefore(tokens: Tokens, i: number): { first: number; from: number; to: number } {
  const at = isHyphen(tokens, i - 1) ? i - 2 : i - 1;
  const years = decadeParts[wordAt(tokens, at)];
  if (!years) return { first: i, from: 0, to: 9 };
  const [from, to] = years;
  const joined = wordAt(tokens, isHyphen(tokens, at - 1) ? at - 2 : at - 1) === "to";
  if (!joined) return { first: at, from, to };
  const earlier = isHyphen(tokens, at - 1) ? at - 4 : at - 2;
  const first = decadeParts[wordAt(tokens, earlier)];
  return first ? { first: earlier, from: first[0], to } : { first: at, from, to };
}

function isPluralS(tokens: Tokens, i: number): boolean {
  return isAdjacent(tokens, i) && textAt(tokens, i) === "s";
}

const firstTeen = 13;
const joints = new Set(["to", "and", "or", "through"]);
const possessives = new Set("his her their my our its".split(" "));
const decadeParts: Readonly<Record<string, readonly [number, number]>> = dictionary({
  early: [0, 4],
  mid: [3, 7],
  late: [5, 9],
});
