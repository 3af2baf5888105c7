import type { Mention } from "../../src/claims/mention.js";
import type { Quantity } from "../../src/values/quantity.js";
import { isEqual, type Rational, toDecimal } from "../../src/values/rational.js";
import type { Expected } from "./corpus.js";

/** A mention in the terms of the fixtures. */
export function describeMention(mention: Mention): Record<string, unknown> {
  if (mention.kind === "identifier") return { kind: "identifier" };
  if (mention.kind === "quantity") return { kind: mention.quantity.kind, ...describeQuantity(mention.quantity) };
  const { timex } = mention;
  return {
    kind: timex.type,
    value: timex.value,
    edtf: timex.edtf,
    mod: timex.mod,
    freq: timex.freq,
    implied: timex.implied,
    defects: timex.defects,
    bound: timex.quantity?.bound ?? "exact",
    quantity: timex.quantity && writeQuantity(timex.quantity),
  };
}

/** What a fixture expects, with the usual values filled in; what it leaves open is left out. */
export function describeExpected(expected: Expected): Record<string, unknown> {
  const { kind, value, defects = [], bound } = expected;
  if (kind === "identifier") return { kind };
  if (["date", "time", "duration", "set"].includes(kind)) {
    const hasDate = kind === "date" || kind === "time";
    const { edtf = hasDate ? value : "none", mod = null, freq, implied, quantity } = expected;
    return {
      kind,
      value,
      edtf: edtf === "none" ? null : edtf,
      mod,
      defects,
      bound: bound ?? "exact",
      ...(freq === undefined ? {} : { freq }),
      ...(implied === undefined ? {} : { implied }),
      ...(quantity === undefined ? {} : { quantity }),
    };
  }
  const { unit = null, per = null, loose } = expected;
  const isRange = value?.includes("..") === true;
  return {
    kind,
    value,
    unit,
    bound: bound ?? (isRange ? "range" : "exact"),
    per,
    vague: loose === "true",
    defects,
  };
}

function describeQuantity(quantity: Quantity): Record<string, unknown> {
  const { unit, bound, per, vague, defects } = quantity;
  return { value: writeValue(quantity), unit: unit?.code ?? null, bound, per, vague, defects };
}

/** "age 34 a", "measure 8..10 wk". */
function writeQuantity(quantity: Quantity): string {
  return [quantity.kind, writeValue(quantity), quantity.unit?.code].filter((part) => part !== undefined).join(" ");
}

/** "2500", "0.5", "2/3", "10..20" for ranges, "3:2" for results. */
function writeValue({ min, max, kind, bound }: Quantity): string {
  if (isEqual(min, max)) return writeRational(min);
  return writeRational(min) + (kind === "ratio" && bound === "exact" ? ":" : "..") + writeRational(max);
}

function writeRational(value: Rational): string {
  return 10n ** 9n % value.d === 0n ? toDecimal(value, 9) : `${value.n}/${value.d}`;
}
