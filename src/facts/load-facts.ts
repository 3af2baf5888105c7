import { readFigure } from "../claims/read-figure.js";
import type { Finding } from "../findings/finding.js";
import { quote } from "../schema/mistake.js";
import { multiply, rational } from "../values/rational.js";
import type { DatedText, EventFact, Fact, PersonFact, QuantityFact } from "./fact.js";
import { loadValues } from "./load/load-values.js";
import { authorityOf, complain, type Known, type Loader, loadDate, once } from "./load/loader.js";
import { nounForms } from "./noun-forms.js";
import type { EventRule, QuantityRule, RuleEntry, RuleFile, RulePerson, RuleSource, Written } from "./rule-file.js";

/** The facts of a rule file, and what is wrong with their figures and dates. */
export function loadFacts(
  rules: RuleFile,
  file: number,
  known: Known,
): { readonly facts: readonly Fact[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const loader: Loader = { source: rules.source, file, findings, known };
  const facts: Fact[] = [];
  for (const rule of rules.facts) {
    checkDates(loader, rule, rule.kind === "quantity" ? sourcesOfValues(rule) : []);
    const fact = rule.kind === "quantity" ? loadQuantity(loader, rule) : loadEvent(loader, rule);
    if (fact) facts.push(fact);
  }
  for (const person of rules.people) {
    checkDates(loader, person, []);
    const fact = loadPerson(loader, person);
    if (fact) facts.push(fact);
  }
  return { facts, findings };
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
  const loaded = loadValues(loader, rule);
  if (!loaded) return null;
  const { values, unit } = loaded;
  const ordinal =
    rule.ordinal || values.some(({ truths }) => truths.some(({ quantity }) => quantity.kind === "ordinal"));
  return {
    ...base(loader, rule, rule.title?.text ?? rule.id.text, rule.near.length > 0),
    kind: "quantity",
    values,
    unit,
    nouns: unit ? new Set() : nounsOf(loader, rule),
    ordinal,
    per: rule.per,
    hasPredicate: rule.predicate.length > 0,
    rule,
  };
}

function nounsOf({ known }: Loader, { unit }: QuantityRule): ReadonlySet<string> {
  const names = unit.map(({ text }) => text);
  return once(known.nouns, names.join("\n"), () => nounForms(names));
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
  if ((rule.born && !born) || (rule.died && !died)) return null;
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
    born,
    died,
  };
}

function loadDated(loader: Loader, written: Written): DatedText | null {
  const date = loadDate(loader, written);
  return date && { date, text: written.text, span: written.span };
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

/** Dates that are only read when somebody asks for them: they too must be dates. */
function checkDates(loader: Loader, rule: RuleEntry, sources: readonly (RuleSource | null)[]): void {
  const dates = [
    rule.reviewBy,
    ...[rule.source, ...sources].map((source) => source?.date),
    ...rule.examples.map((example) => example.date),
  ];
  // The date of all examples hangs on each of them.
  for (const written of new Set(dates)) if (written) loadDate(loader, written);
}

function sourcesOfValues({ values }: QuantityRule): (RuleSource | null)[] {
  return values.flatMap(({ source, also }) => [source, ...also.map((rival) => rival.source)]);
}
