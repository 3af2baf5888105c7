import { unitSymbolAfter, unitWordsAfter } from "../claims/amounts/unit-words.js";
import { entryOf } from "../claims/lexicon/index.js";
import type { QuantityMention } from "../claims/mention.js";
import { type BlockReading, claimsOf } from "../claims/reading.js";
import { isHyphen, textAt, wordAt } from "../claims/token-access.js";
import type { Span } from "../text/span.js";
import type { Check } from "./check.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import { quoted } from "./wording/words.js";

export const duplicateUnit: Check = {
  id: "duplicate-unit",
  family: "figures",
  severity: "error",
  title: "a unit or magnitude that is said twice",
  finds:
    "A figure with its unit, currency or magnitude both before and after, or twice in a row: $5 million dollars, 4% percent, 12 km kilometres, 3 million million. Naming whose dollars are meant ($5 million US dollars) is left alone.",
  matters: "Read aloud it is five million dollars dollars; a doubled magnitude makes a sum a million times as large.",
  example: { wrong: "The bridge cost $5 million dollars.", right: "The bridge cost $5 million." },
  remedy: "Strike one of the two.",
  *judge({ reading }) {
    for (const claim of claimsOf(reading)) {
      const { mention, block } = claim;
      if (mention.kind !== "quantity") continue;
      const found = doubledUnit(block, mention) ?? doubledSign(block, mention) ?? doubledMagnitude(block, mention);
      if (!found) continue;
      const said = block.block.text.slice(found.span.start, found.span.end);
      yield findingAt(duplicateUnit, reading, block, found.span, claim, {
        message: `${quoted(said)} names the ${found.what} twice: ${found.written}`,
        label: `the ${found.what} is said twice`,
        actual: said,
        expected: [found.written],
        fixes: fixAt(block, found.span, `Write ${found.written}`, found.written, found.safe ? "safe" : "unsafe"),
      });
    }
  },
};

interface Doubled {
  readonly span: Span;
  readonly written: string;
  readonly what: "unit" | "currency" | "magnitude";
  /** The meaning does not hang on which of the two goes. */
  readonly safe: boolean;
}

/** "$5 million dollars", "58 percent percent", "4% percent", "38°C degrees Celsius". */
function doubledUnit({ tokens, block }: BlockReading, mention: QuantityMention): Doubled | null {
  const { unit } = mention.quantity;
  if (!unit || mention.ends) return null;
  const degrees = degreesAgain(tokens, block, mention);
  if (degrees) return degrees;
  const word = unitWordsAfter(tokens, mention.next);
  const again = word ?? unitSymbolAfter(tokens, mention.next);
  if (!again || again.hundredth || again.start === mention.end) return null;
  const isMoney = unit.dimension === "money";
  const text = block.text.slice(again.start, again.end);
  // "US$5 million US dollars" says twice whose they are.
  const isWhole = isMoney && /^(?:US|[ACN]Z?|HK)\$/.test(block.text.slice(mention.start, mention.end));
  const same = isMoney && !isWhole ? namesCurrency(unit.code, text, again.unit.code) : again.unit.code === unit.code;
  if (!same) return null;
  const span = { start: mention.start, end: again.end };
  const what = isMoney ? "currency" : "unit";
  return { span, written: block.text.slice(mention.start, mention.end), what, safe: true };
}

/** "1,200°C degrees": the sign has said it. */
function degreesAgain(
  tokens: BlockReading["tokens"],
  block: BlockReading["block"],
  mention: QuantityMention,
): Doubled | null {
  const said = block.text.slice(mention.start, mention.end);
  if (!said.includes("°") || !/^degrees?$/.test(wordAt(tokens, mention.next))) return null;
  if (/^[CFK]$|^(?:Celsius|Fahrenheit|Kelvin)$/.test(textAt(tokens, mention.next + 1))) return null;
  return {
    span: { start: mention.start, end: tokens.end[mention.next] as number },
    written: said,
    what: "unit",
    safe: true,
  };
}

/** "dollars" after any dollar sign; "US dollars" says whose, so it is no doubling. */
function namesCurrency(code: string, text: string, found: string): boolean {
  const word = text.toLowerCase();
  if (/[\s.]/.test(text.trim()) || /^[A-Z]{3}$/.test(text)) return false;
  if (/^dollars?$/.test(word)) return dollars.has(code);
  if (/^pounds?$/.test(word)) return pounds.has(code);
  return found === code;
}

/** "$$5 million", "€ €5": the sign twice before the figure. */
function doubledSign({ block }: BlockReading, mention: QuantityMention): Doubled | null {
  if (mention.quantity.unit?.dimension !== "money") return null;
  const sign = block.text.charAt(mention.start);
  if (!/[$€£¥]/.test(sign)) return null;
  const gap = block.text.charAt(mention.start - 1) === " " ? 2 : 1;
  const start = mention.start - gap;
  if (block.text.charAt(start) !== sign || /[$€£¥\w]/.test(block.text.charAt(start - 1))) return null;
  const written = block.text.slice(mention.start, mention.end);
  return { span: { start, end: mention.end }, written, what: "currency", safe: true };
}

/** "$12 million million", "€3bn billion"; "a million million" explains a trillion. */
function doubledMagnitude({ tokens, block }: BlockReading, mention: QuantityMention): Doubled | null {
  const { style, magnitude } = mention.quantity.written;
  const again = magnitude && exponentOf(wordAt(tokens, mention.next));
  // "£3m million"
  if (magnitude && /^[a-z]{1,2}$/i.test(magnitude.text) && again === exponentOf(magnitude.text.toLowerCase())) {
    const span = { start: mention.start, end: tokens.end[mention.next] as number };
    return { span, written: block.text.slice(mention.start, mention.end), what: "magnitude", safe: false };
  }
  if (!magnitude || style !== "digits" || mention.ends || isHyphen(tokens, mention.next)) return null;
  const [first = "", second = "", ...more] = magnitude.text.split(/\s+/);
  if (more.length > 0 || second === "" || exponentOf(first) !== exponentOf(second)) return null;
  const said = block.text.slice(mention.start, mention.end);
  return { span: mention, written: said.replace(magnitude.text, first), what: "magnitude", safe: false };
}

/** The power of ten of "million", "bn", "m". */
function exponentOf(name: string): number | undefined {
  const entry = entryOf(name);
  return entry?.scale ?? entry?.suffix;
}

const dollars = new Set("USD AUD CAD NZD HKD SGD TWD JMD TTD BBD BSD BZD FJD GYD LRD NAD".split(" "));
const pounds = new Set("GBP EGP LBP SYP SDG SSP".split(" "));
