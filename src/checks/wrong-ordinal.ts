import type { QuantityMention } from "../claims/mention.js";
import { type BlockReading, type Claim, claimsOf, type Reading } from "../claims/reading.js";
import { suffixOf } from "../claims/recognisers/ordinals.js";
import { lexeme, wordAt } from "../claims/token-access.js";
import type { Span } from "../text/span.js";
import type { Check } from "./check.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import { quoted } from "./wording/words.js";

export const wrongOrdinal: Check = {
  id: "wrong-ordinal",
  family: "figures",
  severity: "error",
  title: "an ordinal with the ending of another number",
  finds:
    "Ordinals in digits whose ending is not that of the number: 22th, 3nd, 101th, 12nd, also within dates. Weights in stone (11st 4lb) and the old military forms (2d, 3d) are left alone.",
  matters: "The slip is small and every reader sees it; often the digit was changed and the ending forgotten.",
  example: { wrong: "She finished 22th in the final.", right: "She finished 22nd in the final." },
  remedy: "Write the ending that the number takes, after making sure that the number is the right one.",
  *judge({ reading }) {
    for (const { claim, block, span } of misspelt(reading)) {
      const said = block.block.text.slice(span.start, span.end);
      const digits = said.replace(/\D/g, "");
      const suffix = suffixOf(BigInt(digits));
      const written = said.slice(0, -2) + (/[A-Z]$/.test(said) ? suffix.toUpperCase() : suffix);
      yield findingAt(wrongOrdinal, reading, block, span, claim, {
        message: `${quoted(said)} has the wrong ending: the ordinal of ${digits} is ${written}`,
        label: `should be ${written}`,
        actual: said,
        expected: [written],
        notes: ["If the ending is right, the number is the slip"],
        fixes: fixAt(block, span, `Write ${written}`, written, "unsafe"),
      });
    }
  },
};

/** Ordinals with a wrong ending: those that claim something, and those in names ("43th Street"). */
function* misspelt(reading: Reading): Iterable<{ claim: Claim | null; block: BlockReading; span: Span }> {
  for (const claim of claimsOf(reading)) {
    const span = wrongSuffix(claim);
    if (span) yield { claim, block: claim.block, span };
  }
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    for (const { kind, form, start, end } of block.mentions) {
      const found =
        kind === "identifier" && form === "ordinal-name" ? nameOrdinal.exec(block.block.text.slice(start, end)) : null;
      if (found && suffixOf(BigInt(found[1] as string)) !== (found[2] as string).toLowerCase())
        yield { claim: null, block, span: { start, end: start + found[0].length } };
    }
  }
}

const nameOrdinal = /^(\d{1,3})(st|nd|rd|th)\b/i;

/** The ordinal whose ending does not fit, alone, as the day of a date or as a century. */
function wrongSuffix(claim: Claim): Span | null {
  const { mention, block } = claim;
  if (mention.kind === "quantity")
    return mention.quantity.defects.includes("wrong-suffix") && !isStone(claim, mention) ? mention : null;
  const { expression } = mention;
  if (expression.form !== "calendar" || (expression.day === undefined && expression.century === undefined)) return null;
  for (const match of block.block.text.slice(mention.start, mention.end).matchAll(/\b(\d{1,2})(st|nd|rd|th)\b/gi)) {
    const [text, digits = "0", suffix = ""] = match;
    if (suffixOf(BigInt(digits)) === suffix.toLowerCase()) continue;
    const start = mention.start + match.index;
    return { start, end: start + text.length };
  }
  return null;
}

/** "He is 15st" is a weight unless the words make a rank of it: "the 15st floor". */
function isStone(claim: Claim, { first, next, counted, start, end, quantity }: QuantityMention): boolean {
  const { tokens, block } = claim.block;
  if (quantity.min.n > heaviest) return false;
  if (!block.text.slice(start, end).toLowerCase().endsWith("st")) return false;
  const ranked = rankBefore.has(wordAt(tokens, first - 1)) && counted !== null && counted.head >= next;
  if (!ranked) return true;
  // "the 15st woman" may be heavy; nobody weighs two stone, and who is the first to do it is ranked.
  const isRanked =
    quantity.min.n < lightest || wordAt(tokens, first - 2) === "only" || wordAt(tokens, counted.next) === "to";
  return lexeme(tokens, counted.head)?.person === true && !isRanked;
}

/** In stones, a grown person's. */
const lightest = 5n;

/** Nobody weighs as many stones. */
const heaviest = 70n;
const rankBefore = new Set("the this that his her its their our my your every each".split(" "));
