import type { QuantityMention } from "../../claims/mention.js";
import { toRoman } from "../../claims/numbers/roman.js";
import type { BlockReading, Reading } from "../../claims/reading.js";
import { suffixOf } from "../../claims/recognisers/ordinals.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { writeOrdinalWords } from "../../values/write-number.js";
import { findingAt } from "../wording/finding-at.js";
import { quoted } from "../wording/words.js";

/** Numerals that a figure beside them contradicts. */
export function* judgeNumerals(reading: Reading): Iterable<Finding> {
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    for (const [i, mention] of block.mentions.entries()) {
      if (mention.kind !== "quantity" || mention.form !== "roman-ordinal") continue;
      const next = block.mentions[i + 1];
      const repeated = next?.kind === "quantity" && repeats(block, mention, next) ? next : null;
      if (repeated && repeated.quantity.min.n !== mention.quantity.min.n)
        yield repeatFinding(reading, block, mention, repeated);
    }
  }
}

/** "Henrik IV, the fifth of that name", "Leo XIV, the thirteenth pope to take the name" */
function repeats({ tokens }: BlockReading, numeral: QuantityMention, figure: QuantityMention): boolean {
  const { first, next, quantity } = figure;
  if (quantity.kind !== "ordinal" || wordAt(tokens, first - 1) !== "the" || first - numeral.next > longestReach)
    return false;
  // Of some popes' names there were antipopes, who are counted by some.
  if (isOneOf(tokens, next, popes) && isOneOf(tokens, numeral.first - 1, disputed)) return false;
  for (let at = next; at < next + 5; at++) {
    const isNamed =
      isOneOf(tokens, at, namings) && isOneOf(tokens, at + 1, pointing) && wordAt(tokens, at + 2) === "name";
    if (isNamed) return true;
  }
  // "Charles III, the fourth king called Charles"
  return isOneOf(tokens, next + 1, called) && wordAt(tokens, next + 2) === wordAt(tokens, numeral.first - 1);
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

const longestReach = 8;
const pointing = new Set(["that", "the", "his", "her"]);
const namings = wordSet("of with take takes took bear bears bore use used have had by to");
const popes = wordSet("pope pontiff");
const disputed = wordSet("john felix alexander benedict martin stephen boniface");
const called = wordSet("called named");
