import type { Span } from "../../text/span.js";
import type { Bound, Quantity, QuantityKind, Written } from "../../values/quantity.js";
import { rational } from "../../values/rational.js";
import type { QuantityMention } from "../mention.js";
import type { Tokens } from "../tokens.js";
import type { Amount } from "./amount.js";

/** The quantity of an amount, before the words around it are heard. */
export function quantityOf(amount: Amount, kind: QuantityKind = amount.kind): Quantity {
  return {
    kind,
    min: amount.min,
    max: amount.max,
    bound: amount.vague ? "range" : "exact",
    unit: amount.unit,
    per: amount.per,
    written: amount.written,
    defects: amount.defects,
    vague: amount.vague,
  };
}

/** The mention of an amount as it stands. */
export function mentionOf(form: string, amount: Amount, kind?: QuantityKind): QuantityMention {
  return {
    kind: "quantity",
    form,
    first: amount.first,
    next: amount.next,
    start: amount.start,
    end: amount.end,
    core: amount.core,
    unitSpan: amount.unitSpan,
    quantity: quantityOf(amount, kind),
    hedge: null,
    counted: null,
    ends: null,
  };
}

/** The mention of a number without a unit that fills tokens `first` up to `next`; exact and sound unless it says otherwise. */
export function numberMention(
  form: string,
  tokens: Tokens,
  first: number,
  next: number,
  number: Pick<Quantity, "kind" | "min" | "max" | "written"> & Partial<Pick<Quantity, "bound" | "defects">>,
): QuantityMention {
  const core = { start: tokens.start[first] as number, end: tokens.end[next - 1] as number };
  const { kind, min, max, bound = "exact", written, defects = [] } = number;
  return {
    kind: "quantity",
    form,
    first,
    next,
    start: core.start,
    end: core.end,
    core,
    unitSpan: null,
    quantity: { kind, min, max, bound, unit: null, per: null, written, defects, vague: false },
    hedge: null,
    counted: null,
    ends: null,
  };
}

/** The mention of a rank: "fourth", "21st", the XIII of Leo XIII. */
export function ordinalMention(
  form: string,
  tokens: Tokens,
  first: number,
  next: number,
  value: bigint,
  style: Written["style"],
  defects: Quantity["defects"] = [],
): QuantityMention {
  const rank = rational(value);
  const one = rational(1);
  const written: Written = { style, decimals: 0, group: "", magnitude: null, step: one, place: one };
  return numberMention(form, tokens, first, next, { kind: "ordinal", min: rank, max: rank, written, defects });
}

/** The mention of a range: the unit of its second end holds for both where the first has none. */
export function rangeMention(
  form: string,
  tokens: Tokens,
  low: Amount,
  high: Amount,
  first: number,
  bound: Bound = "range",
): QuantityMention {
  const ends: readonly [Span, Span] = [
    { start: low.start, end: low.end },
    { start: high.start, end: high.end },
  ];
  return {
    kind: "quantity",
    form,
    first,
    next: high.next,
    start: tokens.start[first] as number,
    end: high.end,
    core: { start: low.core.start, end: high.core.end },
    unitSpan: high.unitSpan,
    quantity: { ...quantityOf(high), min: low.min, max: high.max, bound, defects: [...low.defects, ...high.defects] },
    hedge: null,
    counted: null,
    ends,
  };
}
