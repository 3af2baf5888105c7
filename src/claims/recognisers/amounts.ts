import type { QuantityKind } from "../../values/quantity.js";
import { amountFrom } from "../amounts/amount-from.js";
import { isInCompound, isOneCounted } from "../amounts/one-alone.js";
import { mentionOf } from "../amounts/quantity-mention.js";
import { unitsByCode } from "../dates/lengths.js";
import { trigger } from "../lexicon/index.js";
import type { Form } from "../recogniser.js";
import { wordAt } from "../token-access.js";
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
      if (amount?.kind !== kind || (amount.unit?.dimension === "time" && unitsByCode[amount.unit.code])) return null;
      return mentionOf(id, amount);
    },
  };
}

function readCardinal(tokens: Tokens, i: number): ReturnType<Form["read"]> {
  const amount = amountFrom(tokens, i);
  if (amount?.kind !== "count" || amount.reading.codeLike || isInCompound(tokens, amount.next)) return null;
  // "per 100,000 people" is what another figure is given for.
  if (wordAt(tokens, amount.first - 1) === "per") return null;
  return amount.reading.bare === "one" && !isOneCounted(tokens, i) ? null : mentionOf("cardinal", amount);
}
