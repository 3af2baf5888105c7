import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsBetween } from "../../claims/relations/figures.js";
import { happeningAt } from "../../claims/subjects/concept.js";
import type { VerbGroup } from "../../claims/syntax/clause.js";
import { wordSet } from "../../text/word-set.js";
import type { Quantity } from "../../values/quantity.js";
import { rational } from "../../values/rational.js";

/** The bare years of a sentence as figures, so that the older is the smaller. */
export function yearsIn({ mentions }: SentenceView): readonly Figure[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== "timex" || mention.expression.form !== "calendar") return [];
    const { year, month, era } = mention.expression;
    if (year === undefined || month !== undefined || era !== undefined) return [];
    return [{ mention, quantity: asQuantity(year), first: mention.first, next: mention.next }];
  });
}

export function isYear({ mention }: Figure): boolean {
  return mention.kind === "timex" && mention.expression.form === "calendar";
}

/** "was built in 1312", "dates from 1240", "went up in 1198": the year is that of the making. */
export function isMade(view: SentenceView, verb: VerbGroup, { first }: Figure): boolean {
  if (first < verb.next) return false;
  const joint = wordsBetween(view, verb.next, first);
  if (dating.has(verb.base) && /^(?:back )?(?:to|from)$/.test(joint)) return true;
  const isOne = makings.has(happeningAt(view.tokens, verb.head)) || rising.has(verb.base);
  return isOne && /^(?:up )?(?:in|by [a-z]+ in)$/.test(joint);
}

function asQuantity(year: number): Quantity {
  const one = rational(1);
  const written = { style: "digits", decimals: 0, group: "", magnitude: null, step: one, place: one } as const;
  const value = rational(year);
  return {
    kind: "count",
    min: value,
    max: value,
    bound: "exact",
    unit: null,
    per: null,
    written,
    defects: [],
    vague: false,
  };
}

const dating = wordSet("date go trace");
const rising = wordSet("go put form erect raise set");
const makings = wordSet("construction completion opening foundation launch birth establishment beginning");
