import { compareRational, multiply, rational } from "../../values/rational.js";
import { wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { Amount } from "./amount.js";

/** "fell by 27,000 to 385,000": how far, and where to; "by 3 to 5 percent" is a range, "lost by 1 to 4" a result. */
export function isSizeAndLevel(tokens: Tokens, size: Amount, level: Amount): boolean {
  if (wordAt(tokens, size.first - 1) !== "by" || compareRational(level.min, rational(100)) < 0) return false;
  return compareRational(level.min, multiply(size.max, rational(3))) > 0;
}
