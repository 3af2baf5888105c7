import { regnalNames, romanSeries, romanThings, rulers } from "../../claims/lexicon/roman-names.js";
import { readRoman, toRoman } from "../../claims/numbers/roman.js";
import type { BlockReading, Reading } from "../../claims/reading.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { findingAt } from "../wording/finding-at.js";
import { quoted } from "../wording/words.js";

/** Numerals that no rule writes: "Super Bowl XLIIX". */
export function* numeralsWritten(reading: Reading): Iterable<Finding> {
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture" || !hasLetters.test(block.block.text)) continue;
    for (const match of block.block.text.matchAll(named)) {
      const finding = misspelt(reading, block, match);
      if (finding) yield finding;
    }
  }
}

const named = /\b([A-Za-z]+) ([IVXLC]{2,9})(th|st|nd|rd)?\b/g;

/** Shorter numerals are not looked into. */
const hasLetters = / [IVXLC]{3}/;

function misspelt(reading: Reading, block: BlockReading, match: RegExpMatchArray): Finding | null {
  const [, lead = "", letters = "", suffix = ""] = match;
  // "XXL" is a size.
  if (letters.length < 3 || readRoman(letters) !== null || /C|^X+L$/.test(letters)) return null;
  // Muscles have fibres of type IIX.
  if (lead.toLowerCase() === "type") return null;
  if (suffix === "" && !counted.has(lead.toLowerCase())) return null;
  const start = (match.index ?? 0) + lead.length + 1;
  const span = { start, end: start + letters.length + suffix.length };
  const expected = likely(letters).map((text) => text + suffix);
  return findingAt({ id: "wrong-tally", severity: "error" }, reading, block, span, null, {
    message: `${quoted(letters + suffix)} is no Roman numeral`,
    label: expected[0] ? `perhaps ${expected[0]}` : "no Roman numeral",
    actual: letters + suffix,
    expected,
    notes: ["A letter stands at most three times in a row, and one smaller letter at most before a larger one"],
  });
}

/** XLVIII for XLIIX, and VIII or IX for VIIII. */
function likely(letters: string): string[] {
  const fewer = letters.replace(/([IXC])\1{3,}/g, "$1$1$1");
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (const [i, letter] of [...letters].entries()) {
    const own = values[letter] ?? 0;
    sum += [...letters.slice(i + 1)].some((later) => (values[later] ?? 0) > own) ? -own : own;
  }
  const texts = [...(readRoman(fewer) !== null ? [fewer] : []), ...(sum > 0 ? [toRoman(sum)] : [])];
  return [...new Set(/X{4}/.test(letters) ? texts.reverse() : texts)];
}

const counted = wordSet(`${regnalNames} ${rulers} ${romanSeries} ${romanThings} apollo psalm`);
