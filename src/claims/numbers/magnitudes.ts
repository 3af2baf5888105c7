import type { Written } from "../../values/quantity.js";
import { entryAt } from "../lexicon/index.js";
import { isAdjacent, isHyphen, lexeme, textAt, textBetween } from "../token-access.js";
import { sign, type Tokens, word } from "../tokens.js";

/** A power of ten printed after a number. */
export interface Magnitude {
  readonly next: number;
  readonly written: NonNullable<Written["magnitude"]>;
  /** "5Â million": a space that was read in the wrong encoding stood between. */
  readonly mojibake: boolean;
}

/** "million", "bn", "k", "thousand million" after digits, with a space, a hyphen or nothing between. */
export function readMagnitude(tokens: Tokens, i: number): Magnitude | null {
  if (i >= tokens.count) return null;
  const garbled = isBrokenSpace(tokens, i);
  let at = garbled ? i + 1 : i;
  if (isHyphen(tokens, at) && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1)) at++;
  if (at >= tokens.count || tokens.kind[at] !== word) return null;
  const entry = entryAt(tokens.lex[at] as number);
  if (!entry) return null;
  const hyphenated = at !== (garbled ? i + 1 : i);
  const glued = !hyphenated && isAdjacent(tokens, at);
  const exponent =
    entry.scale ??
    (entry.suffix !== undefined && !hyphenated && isSuffix(tokens, at, glued) ? entry.suffix : undefined);
  if (exponent === undefined) return null;
  let next = at + 1;
  let total = exponent;
  for (let scale = lexeme(tokens, next)?.scale; scale !== undefined && scale > 2; scale = lexeme(tokens, next)?.scale) {
    total += scale;
    next++;
  }
  return { next, written: writeMagnitude(tokens, i, at, next, total), mojibake: garbled };
}

/** "m", "mm", "t" and the like, which are powers of ten where a currency sign has spoken. */
export function readMoneyMagnitude(tokens: Tokens, i: number): Magnitude | null {
  const entry = lexeme(tokens, i);
  if (entry?.suffix === undefined) return null;
  const text = textAt(tokens, i);
  const glued = isAdjacent(tokens, i);
  if (!glued && text.length === 1 && text !== "m" && text !== "M") return null;
  if (glued && isAdjacent(tokens, i + 1) && tokens.kind[i + 1] !== sign) return null;
  return { next: i + 1, written: writeMagnitude(tokens, i, i, i + 1, entry.suffix), mojibake: false };
}

/** The magnitude from token `at` to `next`, with the gap since the digits before token `i`. */
export function writeMagnitude(
  tokens: Tokens,
  i: number,
  at: number,
  next: number,
  exponent: number,
): Magnitude["written"] {
  return {
    text: textBetween(tokens, at, next),
    gap: tokens.text.slice(tokens.end[i - 1], tokens.start[at]),
    exponent,
  };
}

/** A no-break space of UTF-8 read as Windows-1252 leaves "Â" behind the digits. */
export function isBrokenSpace(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === word && isAdjacent(tokens, i) && textAt(tokens, i) === "Â";
}

/** Short forms of one letter stand right after the digits and end there; "m" and "t" are left to metres and tonnes. */
function isSuffix(tokens: Tokens, at: number, glued: boolean): boolean {
  const short = textAt(tokens, at);
  if (short.length > 1)
    return short !== "mm" && short !== "mil" && (glued || short.length > 2 || /^(?:bn|mn|tn|BN|MN)$/.test(short));
  if (!glued || (at + 1 < tokens.count && isAdjacent(tokens, at + 1) && tokens.kind[at + 1] !== sign)) return false;
  if (short === "k" || short === "K") return true;
  // "3.2B" and "3b people" are billions, "flat 2b" is none.
  const decimals = textAt(tokens, at - 1).includes(".");
  return (short === "b" || short === "B") && (decimals || lexeme(tokens, at + 1)?.indivisible === true);
}
