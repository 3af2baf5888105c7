import { byPlace, type Finding } from "../findings/finding.js";
import { suggestFrom } from "../schema/did-you-mean.js";
import { mistake, quote } from "../schema/mistake.js";
import type { Source } from "../text/source.js";
import { checkMatches } from "./check-matches.js";
import { checkPhrases } from "./check-phrases.js";
import { factsOf } from "./rule-file/read-relations.js";
import type { RuleFile, RuleRelation, Written } from "./rule-file.js";
import { type LinkedRuleFile, makeTermScope } from "./term-scope.js";

/**
 * What is wrong between rule files that are loaded together, and between the entries of one: ids declared twice, facts
 * and terms that nobody declares, relations between the wrong kinds of fact. Every file comes once, those that others
 * extend included.
 */
export function linkRuleFiles(linked: readonly LinkedRuleFile[]): Finding[] {
  const files = linked.map(({ file }) => file);
  const declared: Declarations = new Map();
  const taken = files.flatMap((file) => declare(file, declared));
  const suggest = suggestFrom([...declared.keys()]);
  const references = files.flatMap((file) => checkReferences(file, declared, suggest));
  const scope = makeTermScope(linked);
  const phrases = checkPhrases(files, scope);
  // What phrases can meet is asked where each stands for a bounded number of wordings.
  const matches = phrases.length === 0 ? checkMatches(files, scope) : [];
  return [...taken, ...references, ...phrases, ...matches].sort(byPlace);
}

type Kind = "quantity" | "event" | "person";
type Declarations = Map<string, { readonly source: Source; readonly id: Written; readonly kind: Kind | null }>;

/** A fact that could not be read has its id all the same, and no kind. */
function declare({ source, facts, people, lostIds }: RuleFile, declared: Declarations): Finding[] {
  const findings: Finding[] = [];
  const entries: readonly { readonly id: Written; readonly kind: Kind | null }[] = [
    ...facts,
    ...lostIds.map((id) => ({ id, kind: null })),
    ...people.map(({ id }) => ({ id, kind: "person" as const })),
  ];
  for (const { id, kind } of [...entries].sort((a, b) => a.id.span.start - b.id.span.start)) {
    const first = declared.get(id.text);
    if (!first) {
      declared.set(id.text, { source, id, kind });
      continue;
    }
    findings.push(
      mistake(source, id.span, `The id ${quote(id.text)} is taken`, {
        label: "declared again here",
        labels: [{ source: first.source, span: first.id.span, message: "first declared here" }],
        notes: ["Every fact and every person needs an id of its own among all files that are loaded together"],
      }),
    );
  }
  return findings;
}

type Suggest = (name: string) => string | null;

function checkReferences(file: RuleFile, declared: Declarations, suggest: Suggest): Finding[] {
  const findings: Finding[] = [];
  for (const { id, supersededBy } of [...file.facts, ...file.people]) {
    if (supersededBy?.text === id.text) {
      const message = `${quote(id.text)} is superseded by itself`;
      findings.push(mistake(file.source, supersededBy.span, message, { fact: id.text }));
    } else if (supersededBy) {
      const suggestOther = (name: string) => [suggest(name)].find((near) => near !== id.text) ?? null;
      findings.push(...checkReference(file, supersededBy, null, declared, suggestOther));
    }
  }
  for (const relation of file.relations) {
    const kind = kindsRelated[relation.kind];
    for (const id of factsOf(relation)) findings.push(...checkReference(file, id, kind, declared, suggest));
  }
  return findings;
}

/** What kind of fact a relation is between; null where any will do. */
const kindsRelated: Record<RuleRelation["kind"], Kind | null> = {
  order: "event",
  within: "event",
  sum: "quantity",
  "part-of": "quantity",
  equal: null,
};

const kindNames: Record<Kind, string> = { quantity: "a figure", event: "an event", person: "a person" };

function checkReference(
  file: RuleFile,
  id: Written,
  kind: Kind | null,
  declared: Declarations,
  suggest: Suggest,
): Finding[] {
  const found = declared.get(id.text);
  if (!found) {
    const near = suggest(id.text);
    const message = `No fact has the id ${quote(id.text)}${near ? `; did you mean ${quote(near)}?` : ""}`;
    return [mistake(file.source, id.span, message, { label: "unknown fact", expected: near ? [near] : [] })];
  }
  if (kind === null || found.kind === null || found.kind === kind) return [];
  return [
    mistake(file.source, id.span, `${quote(id.text)} is ${kindNames[found.kind]}, not ${kindNames[kind]}`, {
      label: `this relation is between ${kind === "event" ? "events" : "figures"}`,
      labels: [{ source: found.source, span: found.id.span, message: "declared here" }],
    }),
  ];
}
