import { type BlockReading, clauseOf, type SentenceReading } from "../../claims/reading.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, signAt } from "../../claims/token-access.js";
import { type ArticleSyntax, mainClause, type ParsedSentence } from "../article-syntax.js";
import { reachOf } from "../links/figure-site.js";
import { phrasesBefore } from "../links/phrase-bounds.js";

/** Words that stand for others: "which", "it", "its"; or a subject that has what comes behind its verb. */
export interface Anaphor {
  /** What is meant, as tokens of a block. */
  readonly antecedent: { readonly block: BlockReading; readonly first: number; readonly next: number };
  /** The words that stand for it, in the sentence; for a subject that has something the subject itself. */
  readonly first: number;
  readonly next: number;
  /** The token at which the text goes on as if the antecedent stood before it. */
  readonly resumesAt: number;
  /** The words are the antecedent over again; otherwise only a phrase that goes on behind them is meant. */
  readonly standsFor: boolean;
}

/** Finds the words of a sentence that stand for others. */
export function anaphorsIn(block: BlockReading, sentence: SentenceReading, article: ArticleSyntax): Anaphor[] {
  const found: Anaphor[] = [];
  for (const clause of sentence.syntax.clauses) {
    found.push(...relatives(block, sentence, clause), ...participles(block, sentence, clause));
    const { subject } = clause;
    const own = subject !== null && clause.first <= subject.first;
    const meant =
      own && isOneOf(block.tokens, subject.head, pronouns) ? referent(block, sentence, subject.first, article) : null;
    if (meant && subject)
      found.push({
        antecedent: meant,
        first: subject.first,
        next: subject.next,
        resumesAt: subject.next,
        standsFor: true,
      });
    found.push(...havings(block, sentence, clause, meant));
  }
  for (let at = sentence.first; at < sentence.next; at++) {
    if (!isOneOf(block.tokens, at, owners)) continue;
    const meant = ownerMeant(block, sentence, at, article);
    if (meant) found.push({ antecedent: meant, first: at, next: at + 1, resumesAt: at + 1, standsFor: true });
  }
  return found;
}

/** "Nordvik, which employs": every phrase that "which" may go back to. */
function relatives(block: BlockReading, sentence: SentenceReading, clause: Clause): Anaphor[] {
  if (clause.kind !== "relative" || !isOneOf(block.tokens, clause.first, relativeWords)) return [];
  const end = signAt(block.tokens, clause.first - 1, ",") ? clause.first - 1 : clause.first;
  return phrasesBefore(block, end, sentence.first).map(({ first, heads: [head = first] }) => ({
    antecedent: { block, first, next: head + 1 },
    first: clause.first,
    next: clause.first + 1,
    resumesAt: clause.first + 1,
    standsFor: true,
  }));
}

/** "the choir, founded in 1951": as if "was" stood there. */
function participles(block: BlockReading, sentence: SentenceReading, clause: Clause): Anaphor[] {
  if (clause.kind !== "participial" || !clause.verb || !signAt(block.tokens, clause.first, ",")) return [];
  const at = clause.verb.first;
  return phrasesBefore(block, clause.first, sentence.first).map(({ first, heads: [head = first] }) => ({
    antecedent: { block, first, next: head + 1 },
    first: at,
    next: at + 1,
    resumesAt: at,
    standsFor: false,
  }));
}

/** "France has 12 jets and 900 soldiers": the jets and the soldiers are French. */
function havings(
  block: BlockReading,
  sentence: SentenceReading,
  clause: Clause,
  meant: Anaphor["antecedent"] | null,
): Anaphor[] {
  const { verb, subject } = clause;
  if (!verb || !subject || !having.has(verb.base)) return [];
  const antecedent = meant ?? { block, first: subject.first, next: subject.head + 1 };
  return sentence.claims.flatMap((claim): Anaphor[] => {
    const { first, next } = reachOf(block, claim);
    const isObject = claim.mention.kind === "quantity" && first >= verb.next && first - verb.next < 16;
    if (!isObject || clauseOf(sentence, first).index !== clause.index) return [];
    return [{ antecedent, first: subject.first, next: subject.next, resumesAt: next, standsFor: false }];
  });
}

/** What "it" or "they" at a token goes back to: the subject of the clause before, else what the sentence before is about. */
function referent(
  block: BlockReading,
  sentence: SentenceReading,
  token: number,
  article: ArticleSyntax,
): Anaphor["antecedent"] | null {
  for (let i = clauseOf(sentence, token).index - 1; i >= 0; i--) {
    const subject = sentence.syntax.clauses[i]?.subject;
    if (!subject || subject.first >= token) continue;
    if (isOneOf(block.tokens, subject.head, pronouns)) break;
    return { block, first: subject.first, next: subject.head + 1 };
  }
  return topicBefore(article.at(block, token), article);
}

/** The subject of the sentence before; through pronouns up to three sentences back. */
export function topicBefore(from: ParsedSentence | null, article: ArticleSyntax): Anaphor["antecedent"] | null {
  let at = from;
  for (let guard = 0; at && guard < 3; guard++) {
    at = article.before(at.block, at.first);
    const topic = at && mainClause(at)?.subject;
    if (!at || !topic) return null;
    if (!isOneOf(at.block.tokens, topic.head, pronouns))
      return { block: at.block, first: topic.first, next: topic.head + 1 };
  }
  return null;
}

/** "its" goes back to the subject of its clause; within that subject to what was spoken of before. */
function ownerMeant(
  block: BlockReading,
  sentence: SentenceReading,
  token: number,
  article: ArticleSyntax,
): Anaphor["antecedent"] | null {
  let clause: Clause | undefined = clauseOf(sentence, token);
  for (let guard = 0; clause && guard < 6; guard++) {
    const { subject } = clause;
    if (subject && subject.next <= token) {
      if (isOneOf(block.tokens, subject.head, pronouns)) return referent(block, sentence, subject.first, article);
      return { block, first: subject.first, next: subject.head + 1 };
    }
    clause = sentence.syntax.clauses[clause.parent];
  }
  const apposed = phrasesBefore(block, commaBefore(block, sentence, token), sentence.first)[0];
  if (apposed) return { block, first: apposed.first, next: (apposed.heads[0] ?? apposed.first) + 1 };
  return topicBefore(article.at(block, token), article);
}

/** "the Tarn Philharmonic, with its 88 players": the comma before the phrase of "its"; the start of the sentence without one. */
function commaBefore({ tokens, tagged }: BlockReading, sentence: SentenceReading, token: number): number {
  for (let at = token - 1; at > sentence.first && token - at < 5; at--) {
    if (signAt(tokens, at, ",")) return at;
    if (tagged[at] !== tags.preposition && tagged[at] !== tags.adverb) break;
  }
  return sentence.first;
}

export const pronouns: ReadonlySet<string> = new Set(["it", "they", "he", "she"]);
const owners = new Set(["its", "their", "his", "her", "whose"]);
const relativeWords = new Set(["which", "who", "that", "whose"]);
const having = new Set(
  "have keep maintain station deploy own hold operate run retain field employ fly boast".split(" "),
);
