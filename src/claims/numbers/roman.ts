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
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
