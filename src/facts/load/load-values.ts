import { unitNamed } from "../../claims/amounts/unit-words.js";
import { readFigure } from "../../claims/read-figure.js";
import { quote } from "../../schema/mistake.js";
import { formatDay } from "../../values/calendar.js";
import { type Latitude, meaningOf } from "../../values/compare.js";
import { inUnit, type Quantity } from "../../values/quantity.js";
import { compareRational, multiply, rational } from "../../values/rational.js";
import { canConvert, convertDifference, type Unit } from "../../values/unit.js";
import type { FactValue, Truth } from "../fact.js";
import type { QuantityRule, RuleFigure, RuleValue, Written } from "../rule-file.js";
import { authorityOf, complain, type Loader, loadDay, once } from "./loader.js";

/** The timeline of a fact in one unit, ascending; null when any of its values has a mistake. */
export function loadValues(
  loader: Loader,
  rule: QuantityRule,
): { readonly values: readonly FactValue[]; readonly unit: Unit | null } | null {
  const unit = unitOf(loader, rule);
  const mistakes = loader.findings.length;
  const latitude = readLatitude({ ...loader, unit }, rule.tolerance, rule.exact);
  const isSound = loader.findings.length === mistakes;
  const values = rule.values.flatMap((value) => loadValue({ ...loader, unit }, rule, value, latitude) ?? []);
  return isSound && values.length === rule.values.length ? { values: withImpliedEnds(values), unit } : null;
}

/** What a timeline is loaded with. */
interface ValueLoader extends Loader {
  readonly unit: Unit | null;
}

/** The unit that the rule names, else that of its first figure. */
function unitOf({ known }: Loader, rule: QuantityRule): Unit | null {
  for (const { text } of rule.unit) {
    const unit = once(known.units, text, unitNamed);
    if (unit) return unit;
  }
  const [value] = rule.values;
  const written = value?.value.kind === "single" ? value.value.written : (value?.value.min ?? value?.value.max);
  return written ? (readFigure(written.text)?.unit ?? null) : null;
}

/** Null when anything about the value is wrong. */
function loadValue(loader: ValueLoader, rule: QuantityRule, value: RuleValue, usual: Latitude): FactValue | null {
  const mistakes = loader.findings.length;
  const latitude = value.tolerance ? readLatitude(loader, value.tolerance, rule.exact) : usual;
  const own = loadTruth(loader, value.value, authorityOf(value.source));
  const rivals = value.also.map((rival) => loadTruth(loader, rival.value, authorityOf(rival.source)));
  const from = value.from ? loadDay(loader, value.from, "start") : null;
  const until = value.until ? loadDay(loader, value.until, "end") : null;
  if (from !== null && until !== null && from > until && value.until) {
    complain(loader, value.until, "This value ends before it begins", `it holds from ${formatDay(from)}`);
  }
  const truths = [own, ...rivals].filter((truth) => truth !== null);
  return loader.findings.length === mistakes && truths.length > 0 ? { from, until, truths, latitude } : null;
}

/** A figure without `until` holds until the next one begins. */
function withImpliedEnds(values: readonly FactValue[]): FactValue[] {
  const ordered = [...values].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  /** Of the values that come later in the order: the day from which the next one holds, and when that itself begins. */
  let next: number | null = null;
  let own: number | null = null;
  return ordered
    .reverse()
    .map((value) => {
      if (own !== null && own !== value.from) next = own;
      own = value.from;
      return value.until === null && next !== null ? { ...value, until: next - 1 } : value;
    })
    .reverse();
}

function loadTruth(loader: ValueLoader, figure: RuleFigure, authority: string | null): Truth | null {
  if (figure.kind === "single") {
    const quantity = loadFigure(loader, figure.written);
    if (!quantity) return null;
    return { interval: declared(quantity), quantity, text: figure.written.text, span: figure.written.span, authority };
  }
  const min = figure.min && loadFigure(loader, figure.min);
  const max = figure.max && loadFigure(loader, figure.max);
  const written = figure.min ?? figure.max;
  const quantity = min ?? max;
  if (!quantity || !written || (figure.min && !min) || (figure.max && !max)) return null;
  if (min && max && compareRational(min.min, max.max) > 0 && figure.max) {
    complain(loader, figure.max, "The largest value is below the smallest", "less than `min`");
    return null;
  }
  const text = [figure.min?.text, figure.max?.text].filter((part) => part !== undefined).join(" to ");
  return { interval: { low: min?.min ?? null, high: max?.max ?? null }, quantity, text, span: written.span, authority };
}

/** A figure in a rule is exact unless it is hedged there: "about 2,500" is a loose fact. */
function declared(quantity: Quantity): Truth["interval"] {
  return quantity.bound === "exact" ? { low: quantity.min, high: quantity.max } : meaningOf(quantity);
}

/** A figure in the fact's unit. */
function loadFigure(loader: ValueLoader, written: Written): Quantity | null {
  const { unit } = loader;
  const quantity = readFigure(written.text);
  if (!quantity) {
    complain(loader, written, `${quote(written.text)} is not a figure`, "not read as a figure", [
      "A value is written as in an article: 2,500 · 2.5 million · €640 million · 84.2 percent · fourth",
    ]);
    return null;
  }
  if (quantity.defects.length > 0) {
    const label = "groups of three digits, a point before decimals";
    complain(loader, written, `The figure ${quote(written.text)} is garbled`, label);
    return null;
  }
  if (!unit || !quantity.unit) return quantity;
  const converted = inUnit(quantity, unit);
  if (converted) return converted;
  complain(loader, written, `${quote(written.text)} is no figure in ${unit.name}`, `the fact is given in ${unit.name}`);
  return null;
}

/** "5%" of the true value, or an amount in its unit. */
function readLatitude(loader: ValueLoader, written: Written | null, exact: boolean): Latitude {
  const { unit } = loader;
  const precision = exact ? ({ precision: "exact" } as const) : {};
  if (!written) return precision;
  const quantity = readFigure(written.text);
  if (!quantity) {
    complain(loader, written, `${quote(written.text)} is not a tolerance`, "a share or an amount, such as 5% or 50 km");
    return precision;
  }
  if (quantity.kind === "percent") return { ...precision, share: multiply(quantity.min, rational(1, 100)) };
  if (!quantity.unit || !unit || quantity.kind === "points") return { ...precision, distance: quantity.min };
  if (canConvert(quantity.unit, unit))
    return { ...precision, distance: convertDifference(quantity.min, quantity.unit, unit) };
  complain(loader, written, `${quote(written.text)} is no length of ${unit.name}`, `the fact is given in ${unit.name}`);
  return precision;
}
