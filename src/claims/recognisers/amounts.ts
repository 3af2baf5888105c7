import type { QuantityKind } from "../../values/quantity.js";
import type { Amount } from "../amounts/amount.js";
import { isInCompound, isOneCounted } from "../amounts/one-alone.js";
import { mentionOf } from "../amounts/quantity-mention.js";
import { amountAt, amountOfOne } from "../amounts/read-amount.js";
import { pos, trigger } from "../lexicon/index.js";
import { isArticle } from "../numbers/cardinals.js";
import type { Form } from "../recogniser.js";
import { isHyphen, isWord, lexeme } from "../token-access.js";
import type { Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal | trigger.loose | trigger.fraction | trigger.sign;

/** Single amounts by what their unit makes of them; the article "a" before a scale or a part opens one as well. */
export const amountForms: readonly Form[] = [
  amountForm("money", "money"),
  amountForm("percent", "percent"),
  amountForm("points", "points"),
  amountForm("measure", "measure"),
  amountForm("fraction", "ratio"),
  { id: "cardinal", triggers: opening, read: readCardinal },
];

function amountForm(id: string, kind: QuantityKind): Form {
  return {
    id,
    triggers: opening,
    read(tokens, i) {
      const amount = amountFrom(tokens, i);
      if (amount?.kind !== kind || amount.unit?.dimension === "time") return null;
      return mentionOf(id, amount);
    },
  };
}

function readCardinal(tokens: Tokens, i: number): ReturnType<Form["read"]> {
  const amount = amountFrom(tokens, i);
  if (amount?.kind !== "count" || amount.reading.codeLike || isInCompound(tokens, amount.next)) return null;
  return amount.reading.bare === "one" && !isOneCounted(tokens, i) ? null : mentionOf("cardinal", amount);
}

/** The amount at a trigger, from its article on where that belongs to it. */
function amountFrom(tokens: Tokens, i: number): Amount | null {
  const ofOne = amountOfOne(tokens, i);
  if (ofOne) return ofOne;
  if (isArticle(tokens, i - 1) && !isHyphen(tokens, i - 2)) {
    const amount = amountAt(tokens, i - 1);
    // In "a half-mile tunnel" the article is the tunnel's.
    if (amount && !(amount.hyphenated && leadsNoun(tokens, amount.next))) return amount;
  }
  return amountAt(tokens, i);
}

function leadsNoun(tokens: Tokens, at: number): boolean {
  const following = lexeme(tokens, at);
  return isWord(tokens, at) && (following === undefined || (following.pos & pos.noun) !== 0);
}
