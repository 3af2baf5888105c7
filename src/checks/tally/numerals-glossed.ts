import { romanSeries, romanThings } from "../../claims/lexicon/roman-names.js";
import { readRoman, toRoman } from "../../claims/numbers/roman.js";
import type { BlockReading, Reading } from "../../claims/reading.js";
import { suffixOf } from "../../claims/recognisers/ordinals.js";
import type { Finding } from "../../findings/finding.js";
import { once } from "../../text/once.js";
import { wordSet } from "../../text/word-set.js";
import { rational } from "../../values/rational.js";
import { writeOrdinalWords, writeWords } from "../../values/write-number.js";
import { findingAt } from "../wording/finding-at.js";
import { quoted } from "../wording/words.js";

/**
 * A numeral that is said again in figures or words, and otherwise: "Super Bowl XLIX (48)", "MCMXXIV, or 1926", "the XXXII
 * Olympiad (the 31st)", "Type II (Type 3)"; and a figure whose numeral follows: "1926 (MCMXXIV)".
 */
export function* numeralsGlossed(reading: Reading): Iterable<Finding> {
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    const { text } = block.block;
    for (const match of text.matchAll(numeral)) {
      const said = readRoman(match[0]);
      if (said === null) continue;
      const glossed = glossBehind(text, match, said) ?? glossBefore(text, match, said);
      if (glossed) yield glossFinding(reading, block, glossed);
    }
  }
}

interface Glossed {
  readonly numeral: Printed;
  readonly figure: Printed;
  readonly start: number;
  readonly end: number;
}

interface Printed {
  readonly text: string;
  readonly value: number;
}

const numeral = /(?=[IVXLCDM]{1,15}(?![A-Za-z0-9]))(?<![\p{L}\p{N}.&/-])[IVXLCDM]{1,15}(?![\p{L}\p{N}&/-])/gu;
/** What may stand between the two: the noun that is counted, a sign or a word that says them the same, the noun again. */
const gloss =
  /^((?: [A-Za-z]+){0,2}?)( \(|, | — | – | = |: )((?:or |that is,? |i\.?e\.?,? |namely |meaning |in other words,? |in figures |(?:which )?(?:means |reads |stands for ))?)((?:the year |the |number |no\.? |[A-Za-z][a-z]+ )?)(\d{1,4}(?:st|nd|rd|th)?|[a-z]+(?:-[a-z]+)?)(?=[),.;:!?–—]| –| —|$| edition| Olympiad| Games| in all)/;
const earlier = /(\d{1,4}(?:st|nd|rd|th)?)((?: [A-Za-z]+){0,2}) \((?:or |in (?:Roman )?numerals,? |Roman )?$/;

function glossBehind(text: string, { 0: letters, index }: RegExpMatchArray, value: number): Glossed | null {
  const start = index ?? 0;
  const next = start + letters.length;
  const found = gloss.exec(text.slice(next, next + 60));
  if (!found) return null;
  const [all, noun = "", sign = "", says = "", again = "", digits = ""] = found;
  const figure = figureOf(digits);
  const lead = /([A-Za-z]+) $/.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? "";
  const isBracket = sign === " (" && text.charAt(next + all.length) === ")";
  if (!figure || figure.value === value || (sign === " (" && !isBracket)) return null;
  const isOrdinal = !/^\d+$/.test(digits) && !numbers().includes(digits);
  const isSaid = says !== "" || (again !== "" && lead !== "" && again.trim().toLowerCase() === lead.toLowerCase());
  const behind = text.slice(next + all.length + 1, next + all.length + 20);
  const isSeries = series.has(lead.toLowerCase()) || games.test(noun) || (isBracket && openingGames.test(behind));
  const fits = isYearLike(value, figure.value)
    ? (isBracket || says !== "" || sign !== ", ") && noun === ""
    : noun !== "" && !games.test(noun)
      ? false
      : isSeries
        ? isBracket || isOrdinal || isSaid
        : things.has(lead.toLowerCase()) &&
          (isSaid ||
            (sign === " (" && again === "" && !laws.has(lead.toLowerCase()) && Math.abs(figure.value - value) <= 2));
  const end = next + all.length + (isBracket ? 1 : 0);
  return fits ? { numeral: { text: letters, value }, figure, start, end } : null;
}

/** "1926 (MCMXXIV)", "the 54th Super Bowl (LV)" */
function glossBefore(text: string, { 0: letters, index }: RegExpMatchArray, value: number): Glossed | null {
  const start = index ?? 0;
  const next = start + letters.length;
  if (text.charAt(next) !== ")") return null;
  const found = earlier.exec(text.slice(Math.max(0, start - 50), start));
  const figure = found && figureOf(found[1] ?? "");
  if (!found || !figure || figure.value === value) return null;
  const noun = found[2] ?? "";
  const isSeries = games.test(noun) || [...series].some((word) => noun.toLowerCase().endsWith(` ${word}`));
  const fits =
    noun === "" ? isYearLike(value, figure.value) || /\bSuper Bowl \d+ \($/.test(text.slice(0, start)) : isSeries;
  return fits ? { numeral: { text: letters, value }, figure, start: start - found[0].length, end: next + 1 } : null;
}

/** MCMXXIV is a year beside one; D and C alone are grades and notes. */
function isYearLike(value: number, figure: number): boolean {
  return value >= 1000 && value < 2100 && figure >= 1000 && figure < 2100;
}

function figureOf(text: string): Printed | null {
  const value = /^\d/.test(text)
    ? Number.parseInt(text, 10)
    : Math.max(numbers().indexOf(text), ordinals().indexOf(text));
  return value > 0 ? { text, value } : null;
}

function glossFinding(reading: Reading, block: BlockReading, { numeral, figure, start, end }: Glossed): Finding {
  const printed = block.block.text.slice(start, end);
  const right = likeWritten(figure.text, numeral.value);
  const other = toRoman(figure.value);
  return findingAt({ id: "wrong-tally", severity: "error" }, reading, block, { start, end }, null, {
    message: `${quoted(printed)}: ${numeral.text} is ${numeral.value}, not ${figure.value}`,
    label: `${numeral.text} is ${numeral.value}`,
    actual: printed,
    expected: [printed.replace(figure.text, right), printed.replace(numeral.text, other)],
    notes: [`${numeral.text} is ${numeral.value}, and ${figure.value} is ${other}; either may be the wrong one`],
  });
}

/** "54th" for "53rd", "ninth" for "eighth", "XI" as eleven. */
function likeWritten(said: string, value: number): string {
  if (/^\d+$/.test(said)) return String(value);
  if (/^\d/.test(said)) return `${value}${suffixOf(BigInt(value))}`;
  return (numbers().includes(said) ? writeWords(rational(value)) : writeOrdinalWords(BigInt(value))) ?? String(value);
}

/** The words for the first hundred numbers, made when a numeral is glossed. */
const numbers = once(() => [...Array(100).keys()].map((value) => writeWords(rational(value)) ?? ""));
const ordinals = once(() =>
  [...Array(100).keys()].map((value) => (value === 0 ? "" : (writeOrdinalWords(BigInt(value)) ?? ""))),
);
const series = wordSet(romanSeries);
const games = /^ (?:(?:Summer|Winter) )?(?:Olympiad|Games|Olympics|Universiade|edition)$/i;
const openingGames =
  /^ (?:(?:Summer|Winter|World|National|Annual|International) )?(?:Olympiad|Games|Olympics|Universiade|Congress|Championships?|Festival|Cup|Conference|Assembly|Biennale|Convention|Legislature|Exhibition|edition|congress|festival|regatta|conference|session|legislature|legislative|exhibition)\b/;
const things = wordSet(`${romanThings} apollo headed numbered marked`);
/** "Article IV (2)" is its second paragraph. */
const laws = wordSet("article section schedule appendix annex protocol part title act");
