import { romanSeries } from "../../claims/lexicon/roman-names.js";
import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import { readRoman, toRoman } from "../../claims/numbers/roman.js";
import type { BlockReading, Reading } from "../../claims/reading.js";
import { suffixOf } from "../../claims/recognisers/ordinals.js";
import { isOneOf, signAt, textAt, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { writeOrdinalWords } from "../../values/write-number.js";
import { findingAt } from "../wording/finding-at.js";
import { quoted } from "../wording/words.js";

/** Numerals that a figure beside them contradicts. */
export function* judgeNumerals(reading: Reading): Iterable<Finding> {
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    for (const [i, mention] of block.mentions.entries()) {
      const year = mention.kind === "timex" ? yearFinding(reading, block, mention) : null;
      if (year) yield year;
      if (mention.kind !== "quantity" || mention.form !== "roman-ordinal") continue;
      const next = block.mentions[i + 1];
      const repeated = next?.kind === "quantity" && repeats(block, mention, next) ? next : null;
      if (repeated && repeated.quantity.min.n !== mention.quantity.min.n)
        yield repeatFinding(reading, block, mention, repeated);
    }
  }
}

/** "Super Bowl XLIX (48)", "Super Bowl LV, the 54th, was": the figure says the numeral again. */
function repeats(
  { tokens }: BlockReading,
  numeral: QuantityMention,
  { first, next, quantity }: QuantityMention,
): boolean {
  // "Henrik IV, the fifth of that name"
  const of = wordAt(tokens, next) === "of" ? next : next + 1;
  const isNamed = wordAt(tokens, of) === "of" && isOneOf(tokens, of + 1, pointing) && wordAt(tokens, of + 2) === "name";
  if (isNamed) return quantity.kind === "ordinal" && wordAt(tokens, first - 1) === "the" && first === numeral.next + 2;
  // "the XXXII (32nd) Olympiad"
  const isSeries =
    isOneOf(tokens, numeral.first - 1, series) ||
    isOneOf(tokens, next + 1, games) ||
    isOneOf(tokens, numeral.next, games);
  if (!isSeries) return false;
  // "the XXIX Olympiad (28th)"
  const behind = isOneOf(tokens, numeral.next, games) ? numeral.next + 1 : numeral.next;
  if (signAt(tokens, first - 1, "(")) return first === behind + 1 && signAt(tokens, next, ")");
  const ordinal = quantity.kind === "ordinal" && wordAt(tokens, first - 1) === "the" && first === numeral.next + 2;
  return ordinal && (signAt(tokens, next, ",") || signAt(tokens, next, ".") || isOneOf(tokens, next, editions));
}

/** "built in MDCCCXC (1880)" */
function yearFinding(
  reading: Reading,
  block: BlockReading,
  { expression, first, next, start, end }: TimexMention,
): Finding | null {
  const { tokens } = block;
  const year = expression.form === "calendar" && expression.month === undefined ? expression.year : undefined;
  if (year === undefined || !signAt(tokens, first - 1, "(") || !signAt(tokens, next, ")")) return null;
  const roman = textAt(tokens, first - 2);
  const value = roman.length > 3 ? readRoman(roman) : null;
  if (value === null || value < 1000 || value === year) return null;
  const span = { start: tokens.start[first - 2] as number, end: tokens.end[next] as number };
  const printed = block.block.text.slice(span.start, span.end);
  const digits = block.block.text.slice(start, end);
  return findingAt({ id: "wrong-tally", severity: "error" }, reading, block, span, null, {
    message: `${quoted(printed)}: ${roman} is ${value}, not ${year}`,
    label: `${roman} is ${value}`,
    actual: printed,
    expected: [printed.replace(digits, String(value)), printed.replace(roman, toRoman(year))],
    notes: [`${roman} is ${value}, and ${year} is ${toRoman(year)}; either may be the wrong one`],
  });
}

function repeatFinding(
  reading: Reading,
  block: BlockReading,
  numeral: QuantityMention,
  figure: QuantityMention,
): Finding {
  const { text } = block.block;
  const roman = text.slice(numeral.start, numeral.end);
  const [value, said] = [numeral.quantity.min.n, figure.quantity.min.n];
  const span = { start: numeral.start, end: figure.end + (text[figure.end] === ")" ? 1 : 0) };
  const printed = text.slice(span.start, span.end);
  const digits = text.slice(figure.start, figure.end);
  const numeralOf = toRoman(Number(said));
  return findingAt({ id: "wrong-tally", severity: "error" }, reading, block, span, null, {
    message: `${quoted(printed)}: ${roman} is ${value}, not ${said}`,
    label: `${roman} is ${value}`,
    actual: printed,
    expected: [printed.replace(digits, likeWritten(digits, value)), printed.replace(roman, numeralOf)].filter(
      (text) => text !== printed,
    ),
    notes: [`${roman} is ${value}, and ${said} is ${numeralOf}; either may be the wrong one`],
  });
}

/** "54th" for "53rd", "ninth" for "eighth". */
function likeWritten(said: string, value: bigint): string {
  if (!/\d/.test(said)) return writeOrdinalWords(value) ?? said;
  return said.replace(/\d+(?:st|nd|rd|th)?/, (text) => `${value}${/\d$/.test(text) ? "" : suffixOf(value)}`);
}

const pointing = new Set(["that", "the", "his", "her"]);
const series = new Set(romanSeries.split(" "));
const games = new Set(["olympiad"]);
const editions = new Set(["edition", "super", "staging", "game"]);
