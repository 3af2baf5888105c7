import { trigger, triggers } from "./lexicon/index.js";
import { fractionSigns } from "./lexicon/number-words.js";
import type { Mention } from "./mention.js";
import type { Form } from "./recogniser.js";
import { forms } from "./recognisers/index.js";
import { isAdjacent, isNumber, isWord, signAt, textAt } from "./token-access.js";
import { number, type Tokens, word } from "./tokens.js";

/**
 * Finds the mentions in a block: forms are tried only where a token triggers them; of those that begin at a token the
 * longest wins, then the first in the list; a longer one that begins earlier swallows what it covers.
 */
export function recognise(tokens: Tokens): Mention[] {
  const found: Mention[] = [];
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i < done) continue;
    const bits = triggersAt(tokens, i);
    if (bits === 0) continue;
    const best = longestAt(tokens, i, formsFor(bits));
    if (!best || best.next <= done) continue;
    while (found.length > 0 && (found.at(-1) as Mention).next > best.first) found.pop();
    found.push(best);
    done = best.next;
  }
  return found;
}

function longestAt(tokens: Tokens, i: number, candidates: readonly Form[]): Mention | null {
  let best: Mention | null = null;
  for (const form of candidates) {
    const mention = form.read(tokens, i);
    if (mention && (!best || mention.end - mention.start > best.end - best.start)) {
      best = mention;
      // One function may read for several forms.
      best.form = form.id;
    }
  }
  return best;
}

function triggersAt(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i];
  if (kind === word) return triggers[tokens.lex[i] as number] as number;
  if (kind === number) return isCompound(tokens, i) ? trigger.digits | trigger.compound : trigger.digits;
  return triggersOfSign(tokens, i);
}

/** True for digits that more than a closing mark stands right against, or with points among them. */
function isCompound(tokens: Tokens, i: number): boolean {
  if (isAdjacent(tokens, i) || textAt(tokens, i).includes(".")) return true;
  if (!isAdjacent(tokens, i + 1)) return false;
  return !closingSigns.has(tokens.hash[i + 1] as number) || isAdjacent(tokens, i + 2);
}

/** Most signs open nothing: what they stand right before decides. */
function triggersOfSign(tokens: Tokens, i: number): number {
  const unit = tokens.hash[i] as number;
  if (signsAlone.has(unit)) return trigger.sign;
  const bits = openingSigns.get(unit);
  if (bits === undefined || !isAdjacent(tokens, i + 1)) return 0;
  if (isNumber(tokens, i + 1) || signAt(tokens, i + 1, "+")) return bits & trigger.sign;
  return isWord(tokens, i + 1) || signAt(tokens, i + 1, "/") ? bits & trigger.address : 0;
}

const formsByBits = new Map<number, readonly Form[]>();

/** The forms that any of these triggers can begin, in the order of the list. */
function formsFor(bits: number): readonly Form[] {
  const known = formsByBits.get(bits);
  if (known) return known;
  const fitting = forms.filter((form) => (form.triggers & bits) !== 0);
  formsByBits.set(bits, fitting);
  return fitting;
}

/** ½ and its like, and the sign of a section, after which a space may stand. */
const signsAlone = new Set([..."§", ...Object.keys(fractionSigns)].map((text) => text.charCodeAt(0)));
/** Before digits: the point of .5, the apostrophe of '90s, marks of telephone numbers. Inside addresses on the net: @.#: */
const openingSigns: ReadonlyMap<number, number> = new Map([
  ...bitsOf(".#", trigger.sign | trigger.address),
  ...bitsOf("+('’‘´", trigger.sign),
  ...bitsOf("@:", trigger.address),
]);
const closingSigns = new Set([...".,;:)]!?\"”’'"].map((text) => text.charCodeAt(0)));

function bitsOf(signs: string, bits: number): [unit: number, bits: number][] {
  return [...signs].map((text) => [text.charCodeAt(0), bits]);
}
