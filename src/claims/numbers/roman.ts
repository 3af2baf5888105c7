import { dictionary } from "../../text/dictionary.js";
/** The value of a Roman numeral in capitals (I to MMMCMXCIX); null when the letters make none. */
export function readRoman(text: string): number | null {
  if (
    text.length === 0 ||
    text.length > longest ||
    !/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)
  )
    return null;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const own = values[text.charAt(i)] ?? 0;
    const next = values[text.charAt(i + 1)] ?? 0;
    sum += own < next ? -own : own;
  }
  return sum;
}

/** MMMDCCCLXXXVIII. */
const longest = 15;
const values: Readonly<Record<string, number>> = dictionary({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 });

/** A whole number from 1 to 3,999 in Roman numerals. */
export function toRoman(value: number): string {
  let left = value;
  let text = "";
  for (const [letters, size] of steps) {
    while (left >= size) {
      text += letters;
      left -= size;
    }
  }
  return text;
}

const steps: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
