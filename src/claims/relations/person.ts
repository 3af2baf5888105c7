import { wordSet } from "../../text/word-set.js";
import type { Clause } from "../syntax/clause.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isAdjacent, isOneOf, isWord, signAt, wordAt } from "../token-access.js";
import { mentionAt, type SentenceView } from "./figures.js";

/** Whom the subject of the first clause names. */
export function subjectOf(view: Pick<SentenceView, "tokens" | "tagged" | "syntax">): string | null {
  const clause = view.syntax.clauses.find(({ subject }) => subject !== null);
  return clause?.subject ? personAt(view, clause.subject.head) : null;
}

/** Who was born: of "the pair that left in 2003 and a cub, born in 2016" the one right before the comma. */
export function personBorn(view: SentenceView, verb: number): string | null {
  const { tokens, tagged } = view;
  const isApposed =
    signAt(tokens, verb - 1, ",") && tagged[verb - 2] === tags.noun && isOneOf(tokens, verb - 3, newcomers);
  return isApposed ? personBefore(view, verb - 1) : personOf(view, verb);
}

/** Who does what the verb says: the subject of its clause, or the name that an apposition stands behind. */
export function personOf(view: SentenceView, verb: number): string | null {
  const { tokens, syntax } = view;
  const clause = clauseAt(syntax, verb);
  const isOwn = clause.verb?.head === verb || (clause.verb && clause.verb.first <= verb && verb < clause.verb.next);
  const doer = isOwn || verb === syntax.first ? doerOf(view, clause) : null;
  if (doer !== null || verb === syntax.first) return doer;
  // ", born in 1950," and "(born 1950)" stand behind the name; "and died" behind the verb before it.
  if (signAt(tokens, verb - 1, ",") || signAt(tokens, verb - 1, "("))
    return personBefore(view, verb - 1) ?? whoseClause(view, verb - 2) ?? (isBe(view, verb) ? subjectOf(view) : null);
  return doerOf(view, clause) ?? personBefore(view, verb);
}

/** "Hale, who was born in 1951, retired": whom the clause that ends there is about. */
function whoseClause(view: SentenceView, last: number): string | null {
  const { kind, subject } = clauseAt(view.syntax, last);
  return kind === "relative" && subject ? personAt(view, subject.head) : null;
}

/** The subject of a clause; a pronoun right before its verb; the name before an age that the parser took for one. */
function doerOf(view: SentenceView, { verb, subject }: Clause): string | null {
  const { tokens, tagged } = view;
  if (verb && tagged[verb.first - 1] === tags.pronoun) return wordAt(tokens, verb.first - 1);
  // "Hale, who died", "Hale (1934-2012), who died": the name stands before.
  if (verb && wordAt(tokens, verb.first - 1) === "who") return personBefore(view, pastAge(view, verb.first - 1));
  if (!subject) return null;
  const named = pastAge(view, subject.head + 1);
  return named === subject.head + 1 ? personAt(view, subject.head) : personBefore(view, named);
}

/** "Hale, 61, who" and "Hale (1934-2012), who": the end of the name before. */
function pastAge(view: SentenceView, next: number): number {
  const { tokens } = view;
  const end = pastComma(view, next);
  const apart = mentionAt(view, end - 1);
  return apart && (signAt(tokens, apart.first - 1, ",") || signAt(tokens, apart.first - 1, "("))
    ? apart.first - 1
    : end;
}

function pastComma({ tokens }: SentenceView, at: number): number {
  return signAt(tokens, at - 1, ",") ? at - 1 : at;
}

/** The name or noun that ends right before the token. */
export function personBefore(view: SentenceView, next: number): string | null {
  const { tokens, tagged, syntax } = view;
  let last = next - 1;
  if (signAt(tokens, last, ")")) {
    while (last > syntax.first && !signAt(tokens, last, "(")) last--;
    last--;
  }
  if (isOneOf(tokens, last, olds)) return "old";
  const tag = tagged[last];
  // "the accused", "the deceased"
  const isNominal = tag === tags.adjective && tagged[last - 1] === tags.determiner;
  return tag === tags.noun || tag === tags.proper || isNominal ? personAt(view, last) : null;
}

/** The last word of the name that the token belongs to: "lang" of Mrs. Lang. */
export function personAt(
  { tokens, tagged, syntax }: Pick<SentenceView, "tokens" | "tagged" | "syntax">,
  head: number,
): string | null {
  let at = head;
  while (at + 1 < syntax.next) {
    const next = signAt(tokens, at + 1, ".") && isAdjacent(tokens, at + 1) ? at + 2 : at + 1;
    if (tagged[next] !== tags.proper || !isWord(tokens, next)) break;
    at = next;
  }
  const name = wordAt(tokens, at);
  if (name === "") return null;
  // Sir Ronald Finch is not Lady Finch.
  return wordAt(tokens, at - 1) === "lady" ? `lady ${name}` : name;
}

/** "is", "was": the words that an age is said with. */
export function isBe({ tokens }: SentenceView, at: number): boolean {
  return isOneOf(tokens, at, present) || isOneOf(tokens, at, past);
}

/** "is", "are". */
export function isPresent({ tokens }: SentenceView, at: number): boolean {
  return isOneOf(tokens, at, present);
}

const olds = wordSet("old olds");
const present = wordSet("is are 's");
const past = wordSet("was were");
const newcomers = new Set(["a", "an", "another"]);
