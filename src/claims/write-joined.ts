import type { Quantity } from "../values/quantity.js";
import { compareRational, divide, isWhole, type Rational, rational, subtract } from "../values/rational.js";
import { writeWords } from "../values/write-number.js";

/**
 * A value in the manner of a figure of two units, "2 hours 10 minutes" or "six foot two"; undefined where the printed one has
 * but one, null where it does not come out even.
 */
export function writeJoined(text: string, { kind, written }: Quantity, value: Rational): string | null | undefined {
  const { step, decimals } = written;
  const found = joined.exec(text);
  if (!found || kind === "money" || decimals > 0 || compareRational(step, rational(1)) >= 0 || step.n !== 1n)
    return undefined;
  const whole = rational(value.n / value.d);
  const rest = divide(subtract(value, whole), step);
  if (value.n <= 0n || !isWhole(rest) || whole.n === 0n || rest.n === 0n) return null;
  const [, one = "", unit = "", joint = "", two = "", smaller = ""] = found;
  return `${like(one, whole)}${agree(unit, whole)}${joint}${like(two, rest)}${agree(smaller, rest)}`;
}

function like(said: string, value: Rational): string {
  return /\d/.test(said) ? String(value.n) : (writeWords(value) ?? String(value.n));
}

/** "1 hour", "2 hours" */
function agree(unit: string, value: Rational): string {
  const isOne = value.n === value.d;
  if (isOne) return unit.replace(/(hour|minute|second|pound|ounce|yard|mile)s$/, "$1");
  return unit.replace(/(hour|minute|second|pound|ounce|yard|mile)$/, "$1s");
}

const joined = /^(\d+|[a-z-]+)( ?[a-z'′]+\.?)((?:,)? (?:and )?| ?)(\d+|[a-z-]+)( ?[a-z"″]+\.?|)$/i;
