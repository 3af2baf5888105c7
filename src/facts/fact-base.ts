import { entryOf, pos } from "../claims/lexicon/index.js";
import type { Finding } from "../findings/finding.js";
import { byPlace, compareText } from "../findings/finding.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { Fact } from "./fact.js";
import { gatherRuleFiles, type OpenRules } from "./gather-rule-files.js";
import { linkRuleFiles } from "./link-rule-files.js";
import { knowNothing } from "./load/loader.js";
import { loadFacts } from "./load-facts.js";
import { loadRelations } from "./load-relations.js";
import type { PhrasePart } from "./phrase-syntax.js";
import { makePhraseTrie, type PhraseTrie } from "./phrase-trie.js";
import { turned, turnedEvent } from "./phrases/turned.js";
import type { Relation } from "./relations/relation.js";
import type { RuleEntry, RuleFile, RulePhrase } from "./rule-file.js";
import { type LinkedRuleFile, makeTermScope, type TermScope } from "./term-scope.js";

/** What a phrase stands for in the entry that it belongs to. */
export type PhraseRole = "subject" | "alias" | "event" | "actor" | "near" | "unless" | "predicate" | "about" | "person";

export interface PhraseEntry {
  readonly role: PhraseRole;
  /** Index of the fact; for `about` of the rule file. */
  readonly owner: number;
}

/** Everything loaded from rule files, ready for matching. */
export interface FactBase {
  readonly facts: readonly Fact[];
  /** The entries that the facts were read from, by the same index. */
  readonly rules: readonly RuleEntry[];
  /** Every rule file that could be read, with those that it extends. */
  readonly linked: readonly LinkedRuleFile[];
  /** How the facts hang together, for those that check articles by it. */
  readonly relations: readonly Relation[];
  readonly trie: PhraseTrie;
  readonly entries: readonly PhraseEntry[];
  /** Per rule file: whether its facts only apply to articles that mention one of its names. */
  readonly gated: readonly boolean[];
  /** Every fact is of a file that only applies to some articles. */
  readonly isGated: boolean;
  readonly files: readonly { readonly path: string; readonly facts: number; readonly findings: readonly Finding[] }[];
}

/**
 * Reads rule files with those that they extend: every mistake in them is a finding in its file; entries with mistakes are
 * left out. The common file, which all of them extend, is itself not listed.
 */
export function loadFactBase(sources: readonly Source[], open: OpenRules = openNothing, common?: Source): FactBase {
  const readings = gatherRuleFiles(sources, open, common);
  const linked: LinkedRuleFile[] = readings.flatMap(({ file, extended }) => (file ? [{ file, extended }] : []));
  const scope = makeTermScope(linked);
  const facts: Fact[] = [];
  const rules: RuleEntry[] = [];
  const entries: PhraseEntry[] = [];
  const trie = makePhraseTrie();
  const gated: boolean[] = [];
  const known = knowNothing();
  const loads = readings.map(({ file }, index) => (file ? loadFacts(file, index, known) : { facts: [], findings: [] }));
  const { relations, findings: contradictions } = loadRelations(
    linked.map(({ file }) => file),
    loads.flatMap((loaded) => loaded.facts),
  );
  const crossFindings = [...linkRuleFiles(linked), ...contradictions];
  const files = readings.map(({ source, file, findings }, index) => {
    gated.push((file?.about.length ?? 0) > 0);
    const loaded = loads[index] ?? { facts: [], findings: [] };
    if (file) compile(file, index, loaded.facts, { facts, rules, entries, trie, scope });
    const own = [...findings, ...loaded.findings, ...crossFindings.filter((finding) => finding.source === source)];
    return { path: source.path, facts: loaded.facts.length, findings: own.sort(byPlace) };
  });
  return {
    facts,
    rules,
    linked,
    relations,
    trie,
    entries,
    gated,
    isGated: facts.every(({ file }) => gated[file]),
    files: files
      .filter(({ path, findings }) => path !== common?.path || findings.length > 0)
      .sort((a, b) => compareText(a.path, b.path)),
  };
}

/** Texts that come from nowhere extend nothing. */
function openNothing(): string {
  return "nothing but the text of this file was given";
}

/** A fact base in the making. */
interface Draft {
  readonly facts: Fact[];
  readonly rules: RuleEntry[];
  readonly entries: PhraseEntry[];
  readonly trie: PhraseTrie;
  readonly scope: TermScope;
}

/** Puts the phrases of a file's facts into the index. */
function compile(
  file: RuleFile,
  index: number,
  loaded: readonly Fact[],
  { facts, rules, entries, trie, scope }: Draft,
): void {
  const terms = termLookup(scope, file);
  const add = (phrases: readonly RulePhrase[], role: PhraseRole, owner: number): void => {
    if (phrases.length === 0) return;
    entries.push({ role, owner });
    for (const { parts } of phrases) trie.add(parts, entries.length - 1, terms, turns[role]);
  };
  add(file.about, "about", index);
  // By where its id stands: the same id may, by mistake, be that of a fact and of a person.
  const byPlaceOfId = new Map<Span, RuleEntry>([...file.facts, ...file.people].map((rule) => [rule.id.span, rule]));
  for (const fact of loaded) {
    const rule = byPlaceOfId.get(fact.span);
    if (!rule) continue;
    const owner = facts.push(fact) - 1;
    rules.push(rule);
    add(rule.aliases, fact.kind === "person" ? "person" : "alias", owner);
    if (fact.kind === "person") {
      addName(fact.name, owner, entries, trie);
      continue;
    }
    const own = rule as RuleFile["facts"][number];
    add(own.near, "near", owner);
    add(own.unless, "unless", owner);
    if (own.kind === "quantity") {
      add(own.subject, "subject", owner);
      add(own.predicate, "predicate", owner);
    } else {
      add(own.subject, "actor", owner);
      add(own.event, "event", owner);
    }
  }
}

/** Phrases of these roles are met the other way round as well. */
const turns: Partial<Record<PhraseRole, (parts: readonly PhrasePart[]) => readonly (readonly PhrasePart[])[]>> = {
  subject: (parts) => [parts, ...turned(parts)],
  event: (parts) => [parts, ...turnedEvent(parts)],
};

/** A person's full name, with and without the title in front. */
function addName(name: string, owner: number, entries: PhraseEntry[], trie: PhraseTrie): void {
  entries.push({ role: "person", owner });
  for (const text of new Set([name, withoutTitle(name)]))
    trie.add([{ kind: "words", text, span: { start: 0, end: text.length } }], entries.length - 1, () => []);
}

/** "Amara Whitlock" of Dr Amara Whitlock; a name of one word keeps its title: Pope Francis. */
function withoutTitle(name: string): string {
  const words = name.split(/\s+/);
  const title = entryOf((words[0] ?? "").replace(/\.$/, ""));
  return words.length > 2 && title && (title.pos & pos.title) !== 0 ? words.slice(1).join(" ") : name;
}

function termLookup(scope: TermScope, file: RuleFile): (name: string) => readonly RulePhrase["parts"][] {
  return (name) => scope.find(file, name)?.term.spellings.map(({ parts }) => parts) ?? [];
}
