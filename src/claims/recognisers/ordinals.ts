import type { Written } from "../../values/quantity.js";
import { rational } from "../../values/rational.js";
import { trigger } from "../lexicon/index.js";
import type { Mention, QuantityMention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isHyphen, isNumber, isOneOf, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Ranks and places in a row. */
export const ordinalForms: readonly Form[] = [
  { id: "ordinal-digits", triggers: trigger.digits, read: readDigits },
  { id: "ordinal-words", triggers: trigger.ordinal | trigger.cardinal, read: readWords },
];

/** "21st", "4th" and the wrong ones: "22th", "3nd". */
function readDigits(tokens: Tokens, i: number): Mention | null {
  const digits = textAt(tokens, i);
  const suffix = textAt(tokens, i + 1);
  if (!/^\d{1,3}(,\d{3})*$|^\d{1,5}$/.test(digits) || !isAdjacent(tokens, i + 1)) return null;
  if (!/^(st|nd|rd|th|d|ST|ND|RD|TH)$/.test(suffix) || (isAdjacent(tokens, i + 2) && isNumber(tokens, i + 2)))
    return null;
  const value = BigInt(digits.replaceAll(",", ""));
  const right = suffixOf(value);
  const given = suffix.toLowerCase();
  // "2d" and "3d" are the old military forms; 11st is eleven stone where pounds follow or a weight is given.
  const old = given === "d" && (right === "nd" || right === "rd");
  if (given === "d" && !old) return null;
  if (given === "st" && right !== "st" && isWeight(tokens, i)) return null;
  const defects = given === right || old ? [] : (["wrong-suffix"] as const);
  return ordinal("ordinal-digits", tokens, i, i + 2, value, "digits", defects);
}

/** The suffix that a number takes as an ordinal. */
export function suffixOf(value: bigint): "st" | "nd" | "rd" | "th" {
  const hundredth = value % 100n;
  if (hundredth >= 11n && hundredth <= 13n) return "th";
  const last = value % 10n;
  return last === 1n ? "st" : last === 2n ? "nd" : last === 3n ? "rd" : "th";
}

function isWeight(tokens: Tokens, i: number): boolean {
  if (isNumber(tokens, i + 2) && /^(lb|lbs)$/.test(textAt(tokens, i + 3))) return true;
  for (let at = i - 1; at >= 0 && at > i - 6; at--) {
    if (isOneOf(tokens, at, weightWords)) return true;
  }
  return signAt(tokens, i + 2, ")") || signAt(tokens, i - 1, "(");
}

/** "fourth", "twenty-first", "one hundredth"; not the second of time, nor the half of a pair. */
function readWords(tokens: Tokens, i: number): Mention | null {
  const first = lexeme(tokens, i);
  if (!first) return null;
  if (first.cardinal !== undefined && first.cardinal >= 20) {
    const unit = lexeme(tokens, i + 2);
    if (!isHyphen(tokens, i + 1) || unit?.ordinal === undefined || unit.ordinal > 9) return null;
    return ordinal("ordinal-words", tokens, i, i + 3, BigInt(first.cardinal + unit.ordinal), "words", []);
  }
  if (first.ordinal === undefined) return null;
  if (first.word === "second" && isSecondOfTime(tokens, i)) return null;
  if (isHyphen(tokens, i - 1) && isAdjacent(tokens, i)) return null;
  return ordinal("ordinal-words", tokens, i, i + 1, BigInt(first.ordinal), "words", []);
}

function isSecondOfTime(tokens: Tokens, i: number): boolean {
  const before = wordAt(tokens, i - 1);
  if (before === "per" || before === "one" || before === "split" || before === "each") return true;
  return (before === "a" || before === "every") && isOneOf(tokens, i + 1, afterTime);
}

function ordinal(
  form: string,
  tokens: Tokens,
  first: number,
  next: number,
  value: bigint,
  style: Written["style"],
  defects: QuantityMention["quantity"]["defects"],
): QuantityMention {
  const span = { start: tokens.start[first] as number, end: tokens.end[next - 1] as number };
  const one = rational(1);
  return {
    kind: "quantity",
    form,
    first,
    next,
    ...span,
    core: span,
    unitSpan: null,
    hedge: null,
    counted: null,
    ends: null,
    quantity: {
      kind: "ordinal",
      min: rational(value),
      max: rational(value),
      bound: "exact",
      unit: null,
      per: null,
      written: { style, decimals: 0, group: "", magnitude: null, step: one, place: one },
      defects,
      vague: false,
    },
  };
}

const weightWords = new Set(["weigh", "weighs", "weighed", "weighing", "weight", "lost", "gained"]);
const afterTime = new Set(["later", "before", "after", "earlier", "ago", "and", "or", "of"]);
