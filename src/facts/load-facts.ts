import { unitNamed } from "../claims/amounts/unit-words.js";
import { readDate } from "../claims/anchor.js";
import { readFigure } from "../claims/read-figure.js";
import type { Finding } from "../findings/finding.js";
import { mistake, quote } from "../schema/mistake.js";
import type { Source } from "../text/source.js";
import { formatDay } from "../values/calendar.js";
import type { Latitude } from "../values/compare.js";
import { meaningOf } from "../values/compare.js";
import type { Quantity } from "../values/quantity.js";
import { compareRational, multiply, rational } from "../values/rational.js";
import type { Timex } from "../values/timex.js";
import type { DatedText, EventFact, Fact, FactValue, PersonFact, QuantityFact, Truth } from "./fact.js";
import { nounForms } from "./noun-forms.js";
import type {
  EventRule,
  QuantityRule,
  RuleEntry,
  RuleFigure,
  RuleFile,
  RulePerson,
  RuleSource,
  RuleValue,
  Written,
} from "./rule-file.js";

/** The facts of a rule file, and what is wrong with their figures and dates. */
export function loadFacts(
  rules: RuleFile,
  file: number,
): { readonly facts: readonly Fact[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const loader: Loader = { source: rules.source, file, findings };
  const facts: Fact[] = [];
  for (const rule of rules.facts) {
    const fact = rule.kind === "quantity" ? loadQuantity(loader, rule) : loadEvent(loader, rule);
    if (fact) facts.push(fact);
  }
  for (const person of rules.people) {
    const fact = loadPerson(loader, person);
    if (fact) facts.push(fact);
  }
  return { facts, findings };
}

interface Loader {
  readonly source: Source;
  readonly file: number;
  readonly findings: Finding[];
}

function complain(
  loader: Loader,
  written: Written,
  message: string,
  label: string,
  notes: readonly string[] = [],
): void {
  loader.findings.push(mistake(loader.source, written.span, message, { label, notes }));
}

function base(
  loader: Loader,
  rule: RuleEntry,
  title: string,
  hasNear: boolean,
): Omit<PersonFact, "kind" | "name" | "born" | "died"> {
  return {
    id: rule.id.text,
    title,
    source: loader.source,
    span: rule.id.span,
    severity: rule.severity,
    authority: authorityOf(rule.source),
    note: rule.note?.text ?? null,
    file: loader.file,
    hasNear,
  };
}

function loadQuantity(loader: Loader, rule: QuantityRule): QuantityFact | null {
  const units = rule.unit.flatMap(({ text }) => unitNamed(text) ?? []);
  const values = rule.values.flatMap((value) => loadValue(loader, rule, value) ?? []);
  if (values.length === 0) return null;
  const unit = units[0] ?? values[0]?.truths[0]?.quantity.unit ?? null;
  const ordinal =
    rule.ordinal || values.some(({ truths }) => truths.some(({ quantity }) => quantity.kind === "ordinal"));
  return {
    ...base(loader, rule, rule.title?.text ?? rule.id.text, rule.near.length > 0),
    kind: "quantity",
    values: withImpliedEnds(values),
    unit,
    nouns: unit ? new Set() : nounForms(rule.unit.map(({ text }) => text)),
    ordinal,
    per: rule.per,
    hasPredicate: rule.predicate.length > 0,
  };
}

function loadValue(loader: Loader, rule: QuantityRule, value: RuleValue): FactValue | null {
  const latitude = readLatitude(loader, value.tolerance ?? rule.tolerance, rule.exact);
  const own = loadTruth(loader, value.value, authorityOf(value.source));
  const rivals = value.also.flatMap((rival) => loadTruth(loader, rival.value, authorityOf(rival.source)) ?? []);
  const from = value.from ? loadDay(loader, value.from, "start") : null;
  const until = value.until ? loadDay(loader, value.until, "end") : null;
  if (from !== null && until !== null && from > until && value.until) {
    complain(loader, value.until, "This value ends before it begins", `it holds from ${formatDay(from)}`);
    return null;
  }
  return own ? { from, until, truths: [own, ...rivals], latitude } : null;
}

/** A figure without `until` holds until the next one begins. */
function withImpliedEnds(values: readonly FactValue[]): FactValue[] {
  const ordered = [...values].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return ordered.map((value, index) => {
    if (value.until !== null) return value;
    const next = ordered.slice(index + 1).find(({ from }) => from !== null && from > (value.from ?? -Infinity));
    return next?.from ? { ...value, until: next.from - 1 } : value;
  });
}

function loadTruth(loader: Loader, figure: RuleFigure, authority: string | null): Truth | null {
  if (figure.kind === "single") {
    const quantity = loadFigure(loader, figure.written);
    if (!quantity) return null;
    return { interval: declared(quantity), quantity, text: figure.written.text, span: figure.written.span, authority };
  }
  const min = figure.min && loadFigure(loader, figure.min);
  const max = figure.max && loadFigure(loader, figure.max);
  const written = figure.min ?? figure.max;
  const quantity = min ?? max;
  if (!quantity || !written) return null;
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

function loadFigure(loader: Loader, written: Written): Quantity | null {
  const quantity = readFigure(written.text);
  if (!quantity) {
    complain(loader, written, `${quote(written.text)} is not a figure`, "not read as a figure", [
      "A value is written as in an article: 2,500 · 2.5 million · €640 million · 84.2 percent · fourth",
    ]);
    return null;
  }
  if (quantity.defects.length > 0) {
    complain(
      loader,
      written,
      `The figure ${quote(written.text)} is garbled`,
      "groups of three digits, a point before decimals",
    );
    return null;
  }
  return quantity;
}

function loadEvent(loader: Loader, rule: EventRule): EventFact | null {
  const date = loadDate(loader, rule.date);
  if (!date) return null;
  return {
    ...base(loader, rule, rule.title?.text ?? rule.id.text, rule.near.length > 0),
    kind: "event",
    date,
    dateText: rule.date.text,
    dateSpan: rule.date.span,
    hasActor: rule.subject.length > 0,
    reach: rule.tolerance ? reachOf(loader, rule.tolerance) : 0,
  };
}

function loadPerson(loader: Loader, rule: RulePerson): PersonFact | null {
  const born = rule.born && loadDated(loader, rule.born);
  const died = rule.died && loadDated(loader, rule.died);
  if (
    born &&
    died &&
    born.date.start !== null &&
    died.date.end !== null &&
    born.date.start > died.date.end &&
    rule.died
  ) {
    complain(loader, rule.died, `${rule.name.text} died before being born`, `born ${born.text}`);
    return null;
  }
  return {
    ...base(loader, rule, rule.name.text, false),
    kind: "person",
    name: rule.name.text,
    born: born ?? null,
    died: died ?? null,
  };
}

function loadDated(loader: Loader, written: Written): DatedText | null {
  const date = loadDate(loader, written);
  return date && { date, text: written.text, span: written.span };
}

function loadDate(loader: Loader, written: Written): Timex | null {
  const date = readDate(written.text);
  if (date) return date;
  complain(loader, written, `${quote(written.text)} is not a date`, "no such date in the calendar", [
    "A date is written in EDTF (2021-07-26, 2020-09, 2003) or in words (late 2017, 15 January 2021)",
  ]);
  return null;
}

/** A fuzzy start begins with its first day, a fuzzy end ends with its last. */
function loadDay(loader: Loader, written: Written, side: "start" | "end"): number | null {
  const date = loadDate(loader, written);
  return date ? date[side] : null;
}

/** "5%" of the true value, or an amount in its unit. */
function readLatitude(loader: Loader, written: Written | null, exact: boolean): Latitude {
  const precision = exact ? ({ precision: "exact" } as const) : {};
  if (!written) return precision;
  const quantity = readFigure(written.text);
  if (!quantity) {
    complain(loader, written, `${quote(written.text)} is not a tolerance`, "a share or an amount, such as 5% or 50 km");
    return precision;
  }
  if (quantity.kind === "percent") return { ...precision, share: multiply(quantity.min, rational(1, 100)) };
  return { ...precision, distance: quantity.min };
}

/** A tolerance of time, in days. */
function reachOf(loader: Loader, written: Written): number {
  const quantity = readFigure(written.text);
  if (quantity?.unit?.dimension !== "time") {
    complain(loader, written, `${quote(written.text)} is no length of time`, "such as 1 day or 2 weeks");
    return 0;
  }
  const days = multiply(quantity.min, rational(quantity.unit.factor.n, quantity.unit.factor.d * 86_400n));
  return Number(days.n / days.d);
}

function authorityOf(source: RuleSource | null): string | null {
  if (!source) return null;
  const parts = [source.text?.text, source.url?.text].filter((part) => part !== undefined);
  const text = parts.join(", ");
  return source.date ? `${text} (${source.date.text})` : text || null;
}
