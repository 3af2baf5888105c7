import { entries, trigger } from "./lexicon/index.js";
import type { Mention } from "./mention.js";
import type { Form } from "./recogniser.js";
import { forms } from "./recognisers/index.js";
import { number, sign, type Tokens } from "./tokens.js";

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
  if (kind === number) return trigger.digits;
  if (kind === sign) return openingSigns.has(tokens.hash[i] as number) ? trigger.sign : 0;
  const id = tokens.lex[i] as number;
  return id === 0 ? 0 : (entries[id]?.triggers ?? 0);
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

/** Currency signs, fractions, a point before digits, minus and plus signs, #, @, §, (. */
const openingSigns = new Set(
  [..."$€£¥₹₽₩₺₪₴₦₱₫฿৳₿￥½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞.-−–+#@§('’‘´"].map((character) => character.charCodeAt(0)),
);
