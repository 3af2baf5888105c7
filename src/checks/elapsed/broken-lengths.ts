import type { Mention } from "../../claims/mention.js";
import { hasWordBetween, quantityOf } from "../../claims/relations/figures.js";
import { wordSet } from "../../text/word-set.js";
import type { Elapsed } from "../../values/elapsed.js";
import { toNumber } from "../../values/rational.js";
import type { Place } from "../wording/places.js";

/** "for 25 years, from 1990 to 2018 with three years off", "for 40 years, and stood idle for five": not all the time. */
export function isBroken({ block, sentence }: Place, length: Mention, said: number, { low, high }: Elapsed): boolean {
  if (said >= low) return false;
  if (hasWordBetween(block, breaking, sentence.first, sentence.next)) return true;
  return sentence.mentions.some((mention) => {
    const isCounted = mention.kind === "quantity" && mention.counted !== null;
    const quantity = isCounted ? null : quantityOf(mention);
    if (mention === length || !quantity || quantity.kind === "ordinal") return false;
    const gap = toNumber(quantity.min);
    return gap >= Math.floor(low - said) && gap <= Math.ceil(high - said) && gap > 0;
  });
}

const breaking = wordSet(
  "less minus excluding except weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays",
);
