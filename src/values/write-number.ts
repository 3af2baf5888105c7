import {
  absolute,
  compareRational,
  isWhole,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  toDecimal,
} from "./rational.js";

/** Digits with a mark between groups of three ("" for none), rounded to so many decimals, zeros kept to fill them. */
export function writeDigits(value: Rational, decimals: number, group: string): string {
  const rounded = roundTo(value, rational(1n, powerOfTen(decimals)));
  const [integer = "0", fraction = ""] = toDecimal(absolute(rounded), decimals).split(".");
  const grouped = group === "" ? integer : integer.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const sign = rounded.n < 0n ? "-" : "";
  return sign + grouped + (decimals > 0 ? `.${fraction.padEnd(decimals, "0")}` : "");
}

/** Decimals that a value needs to be written exactly; at most `most`. */
export function decimalsNeeded(value: Rational, most = 4): number {
  for (let decimals = 0; decimals < most; decimals++) {
    if (isWhole(multiply(value, rational(powerOfTen(decimals))))) return decimals;
  }
  return most;
}

/** A whole number below a thousand million in English words, hyphens as in British and American copy; null for others. */
export function writeWords(value: Rational): string | null {
  if (
    !isWhole(value) ||
    compareRational(value, rational(0)) < 0 ||
    compareRational(value, rational(1_000_000_000)) >= 0
  )
    return null;
  const number = Number(value.n);
  if (number === 0) return "zero";
  const parts: string[] = [];
  const millions = Math.floor(number / 1_000_000);
  const thousands = Math.floor((number % 1_000_000) / 1000);
  const rest = number % 1000;
  if (millions > 0) parts.push(`${belowThousand(millions)} million`);
  if (thousands > 0) parts.push(`${belowThousand(thousands)} thousand`);
  if (rest > 0) parts.push((parts.length > 0 && rest < 100 ? "and " : "") + belowThousand(rest));
  return parts.join(" ");
}

/** "third", "twenty-first"; null above a hundred. */
export function writeOrdinalWords(value: bigint): string | null {
  if (value < 1n || value > 100n) return null;
  const number = Number(value);
  if (number === 100) return "hundredth";
  if (number < 20) return ordinalOnes[number] ?? null;
  const ten = tens[Math.floor(number / 10)] ?? "";
  return number % 10 === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${ordinalOnes[number % 10]}`;
}

function belowThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const small =
    rest < 20 ? (ones[rest] ?? "") : (tens[Math.floor(rest / 10)] ?? "") + (rest % 10 > 0 ? `-${ones[rest % 10]}` : "");
  if (hundreds === 0) return small;
  return `${ones[hundreds]} hundred${rest > 0 ? ` and ${small}` : ""}`;
}

const ones =
  " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinalOnes =
  " first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
