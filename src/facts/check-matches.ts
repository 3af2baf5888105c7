import { tokenise } from "../claims/tokens.js";
import { findSentences } from "../document/sentences.js";
import type { Finding } from "../findings/finding.js";
import { mistake, quote } from "../schema/mistake.js";
import { makePhraseTrie, type PhraseTrie } from "./phrase-trie.js";
import type { RuleFact, RuleFile, RulePhrase } from "./rule-file.js";
import type { TermScope } from "./term-scope.js";
import { plainestWording, type Spellings, wordingsOf } from "./wordings.js";

/** Phrases with more wordings are not looked at: somebody who writes so many means some of them. */
const mostWordings = 64;

/** Phrases that can never be met: those that hold what `unless` rules out, and those that reach over the end of a sentence. */
export function checkMatches(files: readonly RuleFile[], scope: TermScope): Finding[] {
  return files.flatMap((file) => {
    const spellings: Spellings = (name) => scope.find(file, name)?.term.spellings.map(({ parts }) => parts) ?? [];
    return file.facts.flatMap((fact) => checkFact(file, fact, spellings));
  });
}

function checkFact(file: RuleFile, fact: RuleFact, spellings: Spellings): Finding[] {
  const own = fact.kind === "event" ? fact.event : [...fact.subject, ...fact.aliases];
  const trie = fact.unless.length > 0 ? unlessTrie(fact.unless, spellings) : null;
  return own.flatMap((phrase) => {
    if (!trie && !endsInside.test(phrase.written.text)) return [];
    // Most phrases can be met in the first of their wordings already.
    const first = plainestWording(phrase.parts, spellings);
    if (first === null) return [];
    const isOverEnd = (wording: string): boolean => findSentences(wording).length > 1;
    const shadow = trie && shadowOf(trie, fact, first);
    if (!shadow && !isOverEnd(first)) return [];
    const wordings = wordingsOf(phrase.parts, spellings, mostWordings) ?? [];
    if (wordings.length === 0) return [];
    if (wordings.every(isOverEnd)) return [overEnd(file, fact, phrase)];
    if (!shadow || wordings.some((wording) => shadowOf(trie, fact, wording) === null)) return [];
    return [shadowed(file, fact, phrase, shadow)];
  });
}

/** What may end a sentence inside a phrase. */
const endsInside = /[.!?…]\s/;

function unlessTrie(unless: readonly RulePhrase[], spellings: Spellings): PhraseTrie {
  const trie = makePhraseTrie();
  for (const [index, { parts }] of unless.entries()) trie.add(parts, index, spellings);
  return trie;
}

/** The phrase of `unless` that stands in a wording. */
function shadowOf(trie: PhraseTrie, { unless }: RuleFact, wording: string): RulePhrase | null {
  const tokens = tokenise(wording);
  const [hit] = trie.find(tokens, null);
  return hit ? (unless[hit.entry] ?? null) : null;
}

function shadowed({ source }: RuleFile, { id }: RuleFact, phrase: RulePhrase, unless: RulePhrase): Finding {
  const message = `The phrase ${quote(phrase.written.text)} can never match: it holds ${quote(unless.written.text)}, which \`unless\` rules out`;
  return mistake(source, phrase.written.span, message, {
    label: "always ruled out",
    labels: [{ source, span: unless.written.span, message: "by this" }],
    fact: id.text,
  });
}

function overEnd({ source }: RuleFile, { id }: RuleFact, phrase: RulePhrase): Finding {
  const message = `The phrase ${quote(phrase.written.text)} can never match: a sentence ends inside it`;
  return mistake(source, phrase.written.span, message, {
    label: "two sentences",
    notes: ["A phrase is met within a sentence"],
    fact: id.text,
  });
}
