import type { Finding } from "../findings/finding.js";
import { mistake, quote } from "../schema/mistake.js";
import { datesAgree } from "../values/timex.js";
import type { EventFact, Fact, PersonFact, QuantityFact } from "./fact.js";
import { checkOrder, checkWithin, dateOf } from "./relations/check-events.js";
import { checkEqualFigures, checkPart, checkSum } from "./relations/check-figures.js";
import { dayAfter, type Length, readLength } from "./relations/length.js";
import { contradiction, type Place, type Relation } from "./relations/relation.js";
import { factsOf } from "./rule-file/read-relations.js";
import type { RuleFile, RuleRelation, Written } from "./rule-file.js";

/**
 * The relations between loaded facts, and the contradictions among the facts themselves. Relations of facts that are
 * unknown, broken or of the wrong kind are left out: that has been said.
 */
export function loadRelations(
  files: readonly RuleFile[],
  facts: readonly Fact[],
): { readonly relations: readonly Relation[]; readonly findings: readonly Finding[] } {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const findings: Finding[] = [];
  const relations = files.flatMap((file) =>
    file.relations.flatMap((rule) => loadRelation(file, rule, byId, findings) ?? []),
  );
  return { relations, findings: [...findings, ...relations.flatMap(contradictionsIn)] };
}

function loadRelation(
  { source }: RuleFile,
  rule: RuleRelation,
  byId: ReadonlyMap<string, Fact>,
  findings: Finding[],
): Relation | null {
  const find = (id: Written): Fact | null => byId.get(id.text) ?? null;
  const common = { note: rule.note?.text ?? null, source, ids: factsOf(rule) };
  const facts = common.ids.map(find).filter((fact) => fact !== null);
  if (facts.length !== common.ids.length) return null;
  const events = facts.filter((fact): fact is EventFact => fact.kind === "event");
  const figures = facts.filter((fact): fact is QuantityFact => fact.kind === "quantity");
  switch (rule.kind) {
    case "order":
      return events.length === facts.length ? { ...common, kind: "order", facts: events } : null;
    case "within": {
      const [first, second] = events;
      const length = (written: Written | null): Length | null => written && loadLength(source, written, findings);
      const [atMost, atLeast] = [length(rule.atMost), length(rule.atLeast)];
      if (atMost && atLeast && rule.atLeast && dayAfter(0, atLeast) > dayAfter(0, atMost)) {
        const message = `No length of time is at least ${atLeast.text} and at most ${atMost.text}`;
        findings.push(mistake(source, rule.atLeast.span, message, { label: "more than `at-most`" }));
      }
      return first && second ? { ...common, kind: "within", first, second, atMost, atLeast } : null;
    }
    case "sum": {
      const [total, ...parts] = figures;
      return total && figures.length === facts.length ? { ...common, kind: "sum", total, parts } : null;
    }
    case "part-of": {
      const [part, whole] = figures;
      return part && whole ? { ...common, kind: "part-of", part, whole } : null;
    }
    case "equal":
      return { ...common, kind: "equal", facts };
  }
}

function loadLength(source: RuleFile["source"], written: Written, findings: Finding[]): Length | null {
  const length = readLength(written.text);
  if (!length) {
    const message = `${quote(written.text)} is no length of time`;
    findings.push(mistake(source, written.span, message, { label: "such as 4 years, 18 months or 10 days" }));
  }
  return length;
}

function contradictionsIn(relation: Relation): Finding[] {
  switch (relation.kind) {
    case "order":
      return checkOrder(relation);
    case "within":
      return checkWithin(relation);
    case "sum":
      return checkSum(relation);
    case "part-of":
      return checkPart(relation);
    case "equal":
      return checkEqual(relation);
  }
}

/** Facts that are to be the same: figures at all times, events and people by their dates. */
function checkEqual(relation: Extract<Relation, { kind: "equal" }>): Finding[] {
  const { facts } = relation;
  const figures = facts.filter((fact) => fact.kind === "quantity");
  if (figures.length === facts.length) return checkEqualFigures(relation, figures);
  const [first, ...others] = facts;
  if (!first) return [];
  return others.flatMap((other) => {
    if (other.kind !== first.kind) {
      const message = `${quote(other.id)} is ${kinds[other.kind]} and ${quote(first.id)} ${kinds[first.kind]}: they cannot be equal`;
      return [contradiction(relation, message, [idOf(other), idOf(first)])];
    }
    if (other.kind === "event" && first.kind === "event" && !datesAgree(other.date, first.date))
      return [differ(relation, dateOf(other), dateOf(first), other, first)];
    if (other.kind === "person" && first.kind === "person") return lives(relation, other, first);
    return [];
  });
}

const kinds = { quantity: "a figure", event: "an event", person: "a person" } as const;

function lives(relation: Relation, other: PersonFact, first: PersonFact): Finding[] {
  for (const key of ["born", "died"] as const) {
    const [a, b] = [other[key], first[key]];
    if (!a || !b || datesAgree(a.date, b.date)) continue;
    const place = (fact: Fact, { span }: { readonly span: Place["span"] }): Place => ({
      source: fact.source,
      span,
      message: quote(fact.id),
    });
    return [differ(relation, place(other, a), place(first, b), other, first)];
  }
  return [];
}

function differ(relation: Relation, a: Place, b: Place, other: Fact, first: Fact): Finding {
  return contradiction(relation, `${quote(other.id)} and ${quote(first.id)} are to be equal, and differ`, [a, b]);
}

function idOf(fact: Fact): Place {
  return { source: fact.source, span: fact.span, message: kinds[fact.kind] };
}
