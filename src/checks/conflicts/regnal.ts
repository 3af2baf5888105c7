import type { BlockReading, Reading } from "../../claims/reading.js";
import { isAllCapitals, isCapitalised, isOneOf, textAt, wordAt } from "../../claims/token-access.js";
import type { Span } from "../../text/span.js";

/** A ruler's name with its numeral: "Elizabeth II". */
export interface Regnal {
  readonly block: BlockReading;
  readonly span: Span;
  readonly numeral: Span;
  readonly text: string;
  readonly titled: boolean;
}

/** Rulers of one name with two numerals, where nothing says that there were two of them. */
export function* regnal(reading: Reading): Iterable<{ readonly marked: Regnal; readonly other: Regnal }> {
  const rulers = new Map<string, Regnal[]>();
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    for (const { name, ruler } of rulersIn(block)) rulers.set(name, [...(rulers.get(name) ?? []), ruler]);
  }
  for (const found of rulers.values()) {
    const [first] = found;
    const texts = new Set(found.map(({ block, numeral }) => block.block.text.slice(numeral.start, numeral.end)));
    if (!first || texts.size !== 2 || !first.titled || found.some(({ block }) => hasLineage(block))) continue;
    const others = found.filter((ruler) => numeralOf(ruler) !== numeralOf(first));
    const [odd] = others;
    if (odd && others.length === 1 && !odd.titled) yield { marked: odd, other: first };
  }
}

export function numeralOf({ block, numeral }: Regnal): string {
  return block.block.text.slice(numeral.start, numeral.end);
}

function* rulersIn(block: BlockReading): Iterable<{ name: string; ruler: Regnal }> {
  const { tokens } = block;
  for (let i = 1; i < tokens.count; i++) {
    if (!isCapitalised(tokens, i) || !numerals.test(textAt(tokens, i))) continue;
    if (!isCapitalised(tokens, i - 1) || isAllCapitals(tokens, i - 1) || isOneOf(tokens, i - 1, notNames)) continue;
    const span = { start: tokens.start[i - 1] as number, end: tokens.end[i] as number };
    yield {
      name: wordAt(tokens, i - 1),
      ruler: {
        block,
        span,
        numeral: { start: tokens.start[i] as number, end: span.end },
        text: block.block.text.slice(span.start, span.end),
        titled: isOneOf(tokens, i - 2, titles) || (isCapitalised(tokens, i - 2) && isOneOf(tokens, i - 3, titles)),
      },
    };
  }
}

const numerals = /^(?:I{2,3}|IV|VI{0,3}|IX|X[IVX]{0,4})$/;

/** Talk of families and forerunners has more than one of a name. */
function hasLineage({ tokens }: BlockReading): boolean {
  for (let i = 0; i < tokens.count; i++) if (isOneOf(tokens, i, lineage)) return true;
  return false;
}

const titles = new Set(
  "king queen pope emperor empress tsar czar kaiser prince princess sultan shah grand-duke duke patriarch".split(" "),
);
const notNames = new Set("war bowl act part volume title chapter article phase type class world book super".split(" "));
const lineage = new Set(
  "father mother son daughter grandfather grandmother grandson granddaughter great-grandson uncle aunt nephew niece brother cousin predecessor predecessors successor successors succeeded ancestor ancestors dynasty namesake heir century".split(
    " ",
  ),
);
