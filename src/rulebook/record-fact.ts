import type { FactBase } from "../facts/fact-base.js";
import type { PhrasePart } from "../facts/phrase-syntax.js";
import type { Relation } from "../facts/relations/relation.js";
import type {
  QuantityRule,
  RuleEntry,
  RuleFigure,
  RuleFile,
  RulePhrase,
  RuleSource,
  RuleValue,
} from "../facts/rule-file.js";
import { makeTermScope } from "../facts/term-scope.js";
import type { FactRecord, TimelineRecord } from "../findings/fact-record.js";
import { listFacts } from "./list-facts.js";

/** All that the rules say of one fact, by its index, with its value on a day in EDTF. */
export function recordFact(base: FactBase, index: number, today: string): FactRecord {
  const fact = base.facts[index];
  const rule = base.rules[index];
  const row = listFacts(base, today)
    .flatMap(({ facts }) => facts)
    .find(({ id, path }) => id === fact?.id && path === fact.source.path);
  if (!fact || !rule || !row) throw new Error(`no fact ${index}`);
  const linked = base.linked.find(({ file }) => file.source === fact.source);
  const phrases = [...phrasesOf(rule), { role: "about", phrases: linked?.file.about ?? [] }].filter(
    (group) => group.phrases.length > 0,
  );
  return {
    fact: row,
    timeline: isQuantityRule(rule) ? rule.values.map(recordValue) : [],
    phrases: phrases.map(({ role, phrases: own }) => ({ role, texts: own.map(({ written }) => written.text) })),
    terms: linked
      ? termsIn(
          base,
          linked.file,
          phrases.flatMap((group) => group.phrases),
        )
      : [],
    note: rule.note?.text ?? null,
    relations: base.relations.filter(({ ids }) => ids.some(({ text }) => text === fact.id)).map(sayRelation),
  };
}

function isQuantityRule(rule: RuleEntry): rule is QuantityRule {
  return "values" in rule;
}

interface PhraseGroup {
  readonly role: string;
  readonly phrases: readonly RulePhrase[];
}

/** The phrases of an entry under the keys of the rule file, in the order in which one reads them. */
function phrasesOf(rule: RuleEntry): readonly PhraseGroup[] {
  const keys = ["event", "subject", "aliases", "predicate", "near", "unless"] as const;
  const lists = rule as RuleEntry & { readonly [key in (typeof keys)[number]]?: readonly RulePhrase[] };
  return keys.map((role) => ({ role, phrases: lists[role] ?? [] }));
}

function recordValue({ value, from, until, also, source, note }: RuleValue): TimelineRecord {
  return {
    value: writeFigure(value),
    from: from?.text ?? null,
    until: until?.text ?? null,
    also: also.map((rival) => writeFigure(rival.value) + (rival.source ? ` (${writeSource(rival.source)})` : "")),
    source: source ? writeSource(source) : null,
    note: note?.text ?? null,
  };
}

function writeFigure(figure: RuleFigure): string {
  if (figure.kind === "single") return figure.written.text;
  const { min, max } = figure;
  if (min && max) return `${min.text} to ${max.text}`;
  return min ? `at least ${min.text}` : `at most ${max?.text ?? ""}`;
}

function writeSource({ text, url }: RuleSource): string {
  return text && url ? `${text.text} (${url.text})` : (text?.text ?? url?.text ?? "");
}

/** The terms that phrases of a file use, and those that these terms use, in the order in which they are met. */
function termsIn(base: FactBase, file: RuleFile, phrases: readonly RulePhrase[]): FactRecord["terms"] {
  const scope = makeTermScope(base.linked);
  const found = new Map<string, readonly string[]>();
  const look = (from: RuleFile, parts: readonly PhrasePart[]): void => {
    for (const name of namesIn(parts)) {
      const scoped = scope.find(from, name);
      if (!scoped || found.has(name)) continue;
      const { spellings } = scoped.term;
      found.set(
        name,
        spellings.map(({ written }) => written.text),
      );
      for (const spelling of spellings) look(scoped.file, spelling.parts);
    }
  };
  for (const { parts } of phrases) look(file, parts);
  return [...found].map(([name, spellings]) => ({ name, spellings }));
}

function namesIn(parts: readonly PhrasePart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "term") return [part.name];
    return part.kind === "choice" || part.kind === "optional" ? part.branches.flatMap(namesIn) : [];
  });
}

function sayRelation({ kind, ids }: Relation): string {
  return `${kind}: ${ids.map(({ text }) => text).join(", ")}`;
}
