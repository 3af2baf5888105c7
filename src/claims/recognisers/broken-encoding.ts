import { add, rational } from "../../values/rational.js";
import { measureOf } from "../amounts/amount.js";
import { mentionOf } from "../amounts/quantity-mention.js";
import { trigger } from "../lexicon/index.js";
import { fractionSigns } from "../lexicon/number-words.js";
import type { Mention } from "../mention.js";
import { readDigits } from "../numbers/digits.js";
import { partReading } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isNumber, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Fraction signs of UTF-8 that were read as Windows-1252; other signs are read with their amounts and ranges. */
export const brokenEncodingForms: readonly Form[] = [
  { id: "broken-part", triggers: trigger.digits, read: readBrokenPart },
];

/** "3Â½ percent". */
function readBrokenPart(tokens: Tokens, i: number): Mention | null {
  const part = fractionSigns[textAt(tokens, i + 2)];
  const isBroken = part && textAt(tokens, i + 1) === "Â" && isAdjacent(tokens, i + 1) && isAdjacent(tokens, i + 2);
  if (!isBroken || !isNumber(tokens, i)) return null;
  const whole = readDigits(tokens.text, tokens.start[i], tokens.end[i]);
  const amount = measureOf(tokens, partReading(i, i + 3, add(whole.value, rational(part[0], part[1])), "digits"));
  return amount && mentionOf("broken-part", { ...amount, defects: ["mojibake"] });
}
