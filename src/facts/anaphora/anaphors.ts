import { withHedge } from "../../claims/hedge-reach.js";
import { type BlockReading, type Claim, clauseOf, type SentenceReading } from "../../claims/reading.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, signAt } from "../../claims/token-access.js";
import type { ArticleSyntax } from "../article-syntax.js";
import { siteOf } from "../links/figure-site.js";
import type { LinkKind } from "../links/link.js";
import { phrasesBefore } from "../links/phrase-bounds.js";
import { havingVerbs, stayingVerbs } from "../state-verbs.js";
import { type Antecedent, ownerMeant, pronouns, subjectMeant } from "./antecedents.js";
import { speakersMeant } from "./speakers.js";

/** Words that stand for others: "which", "it", "its"; or a subject that has what comes behind its verb. */
export interface Anaphor {
  /** What is meant, as tokens of a block. */
  readonly antecedent: Antecedent;
  /** The words that stand for it, in the sentence; for a subject that has something the subject itself. */
  readonly first: number;
  readonly next: number;
  /** The token at which the text goes on as if the antecedent stood before it. */
  readonly resumesAt: number;
  /** The words are the antecedent, or it over again; otherwise only a phrase that goes on behind them is meant. */
  readonly standsFor: boolean;
}

/** Finds the words of a sentence that stand for others. */
export function anaphorsIn(block: BlockReading, sentence: SentenceReading, article: ArticleSyntax): Anaphor[] {
  const found: Anaphor[] = [];
  const meantBy = new Map<number, Antecedent>();
  for (const clause of sentence.syntax.clauses) {
    found.push(...relatives(block, sentence, clause), ...participles(block, sentence, clause));
    const { subject } = clause;
    const own = subject !== null && clause.first <= subject.first;
    const meant = own ? subjectMeant(block, sentence, subject, article) : null;
    if (meant && subject) {
      meantBy.set(subject.head, meant);
      found.push({
        antecedent: meant,
        first: subject.first,
        next: subject.next,
        resumesAt: subject.next,
        standsFor: true,
      });
    }
    found.push(
      ...havings(block, sentence, clause, meant),
      ...interrupted(block, clause),
      ...extended(block, clause),
      ...chained(block, clause),
      ...shared(block, clause, meantBy.get(subject?.head ?? -1)),
      ...located(block, sentence, clause),
    );
  }
  for (const claim of sentence.claims) found.push(...holdings(block, claim));
  for (let at = sentence.first; at < sentence.next; at++) {
    if (isOneOf(block.tokens, at, speaking))
      for (const antecedent of speakersMeant(block, sentence, at))
        found.push({ antecedent, first: at, next: at + 1, resumesAt: at + 1, standsFor: true });
    if (!isOneOf(block.tokens, at, owners)) continue;
    const meant = ownerMeant(block, sentence, at, article);
    if (meant) found.push({ antecedent: meant, first: at, next: at + 1, resumesAt: at + 1, standsFor: true });
  }
  return found;
}

/** "Nordvik, which employs": every phrase that "which" may go back to. */
function relatives(block: BlockReading, sentence: SentenceReading, clause: Clause): Anaphor[] {
  if (clause.kind !== "relative" || !isOneOf(block.tokens, clause.first, relativeWords)) return [];
  const lead = block.tagged[clause.first - 1] === tags.preposition ? clause.first - 1 : clause.first;
  const end = signAt(block.tokens, lead - 1, ",") ? lead - 1 : lead;
  const hosts = phrasesBefore(block, end, sentence.first);
  // "The Ellers Bridge, a project that cost"
  const [host] = hosts;
  const isApposed = host && isOneOf(block.tokens, host.first, articles) && signAt(block.tokens, host.first - 1, ",");
  const named = isApposed ? phrasesBefore(block, host.first - 1, sentence.first) : [];
  return [...hosts, ...named].map(({ first, heads: [head = first] }) => ({
    antecedent: { block, first, next: head + 1 },
    first: clause.first,
    next: clause.first + 1,
    resumesAt: clause.first + 1,
    standsFor: true,
  }));
}

/** "the choir, founded in 1951", "Founded in 1951, the choir": as if "was" stood there. */
function participles(block: BlockReading, sentence: SentenceReading, clause: Clause): Anaphor[] {
  const { kind, verb, subject, first: start } = clause;
  if (kind !== "participial" || !verb) return [];
  const at = verb.first;
  const hosts = signAt(block.tokens, start, ",")
    ? phrasesBefore(block, start, sentence.first)
    : subject && subject.first > at
      ? [{ first: subject.first, heads: [subject.head] }]
      : [];
  return hosts.map(({ first, heads: [head = first] }) => ({
    antecedent: { block, first, next: head + 1 },
    first: at,
    next: at + 1,
    resumesAt: at,
    standsFor: false,
  }));
}

/** "Sudan, the last of his kind, died": the subject goes on behind what is said of it between commas. */
function interrupted(block: BlockReading, { subject, verb, first: start }: Clause): Anaphor[] {
  const { tokens } = block;
  if (!verb || !subject || subject.first < start || !signAt(tokens, subject.next, ",")) return [];
  if (!signAt(tokens, verb.first - 1, ",") || verb.first - 1 <= subject.next) return [];
  const antecedent = { block, first: subject.first, next: subject.head + 1 };
  return [{ antecedent, ...antecedent, resumesAt: verb.first, standsFor: true }];
}

/** "The nurses of Norland walked out": the verb behind all that hangs on the subject. */
function extended(block: BlockReading, { verb, subject, first: start }: Clause): Anaphor[] {
  const { tagged } = block;
  if (!verb || !subject || subject.first < start || verb.first <= subject.next) return [];
  if (tagged[subject.next] !== tags.preposition || verb.first - subject.next > 8) return [];
  for (let at = subject.next; at < verb.first; at++)
    if (tagged[at] === tags.sign || tagged[at] === tags.time) return [];
  const antecedent = { block, first: subject.first, next: subject.head + 1 };
  return [{ antecedent, ...antecedent, resumesAt: verb.first, standsFor: true }];
}

/** "Nordvik was founded in 1974 and went public in 1991": the second verb has the subject of the first. */
function shared(
  block: BlockReading,
  { kind, first: start, verb, subject }: Clause,
  meant: Antecedent | undefined,
): Anaphor[] {
  if (kind !== "coordinate" || !verb || !subject || subject.first >= start) return [];
  if (!meant && isOneOf(block.tokens, subject.head, pronouns)) return [];
  const antecedent = meant ?? { block, first: subject.first, next: subject.head + 1 };
  return [{ antecedent, first: verb.first, next: verb.first + 1, resumesAt: verb.first, standsFor: false }];
}

/** "9,600 NATO troops remain in Afghanistan": the troops in Afghanistan. */
function located(block: BlockReading, sentence: SentenceReading, { subject, verb, first: start }: Clause): Anaphor[] {
  if (!verb || !subject || subject.first < start || !stayingVerbs.has(verb.base)) return [];
  const { tokens, tagged } = block;
  let at = verb.next;
  while (tagged[at] === tags.adverb || tagged[at] === tags.participle) at++;
  if (at >= sentence.next || !isOneOf(tokens, at, places)) return [];
  let first = subject.first;
  for (const claim of sentence.claims) {
    const { next } = withHedge(block.tokens, claim.mention);
    if (first < next && next <= subject.head) first = next;
  }
  const antecedent = { block, first, next: subject.head + 1 };
  return [{ antecedent, ...antecedent, resumesAt: at, standsFor: true }];
}

/** "France has 12 jets and 900 soldiers": the jets and the soldiers are French. */
function havings(block: BlockReading, sentence: SentenceReading, clause: Clause, meant: Antecedent | null): Anaphor[] {
  const { verb, subject } = clause;
  if (!verb || !subject || !havingVerbs.has(verb.base)) return [];
  const antecedent = meant ?? { block, first: subject.first, next: subject.head + 1 };
  return sentence.claims.flatMap((claim): Anaphor[] => {
    const { first, next } = withHedge(block.tokens, claim.mention);
    const isObject = claim.mention.kind === "quantity" && first >= verb.next && first - verb.next < 16;
    if (!isObject || clauseOf(sentence, first).index !== clause.index) return [];
    return [{ antecedent, first: subject.first, next: subject.next, resumesAt: next, standsFor: false }];
  });
}

/**
 * "Brask, with 14,600 employees", "With a budget of £1 billion, the tunnel": what stands beside the figure is that of its
 * holder, as if the two stood together.
 */
function holdings(block: BlockReading, claim: Claim): Anaphor[] {
  if (claim.mention.kind !== "quantity") return [];
  const { holders, counted, isElided, next } = siteOf(block, claim);
  const nouns = holders.flatMap(({ by, first, heads: [head = first] }) =>
    by === "of" || by === "label" ? [pastDeterminers(block, first, head)] : [],
  );
  const resumes = counted && !isElided && counted.first >= next ? [...nouns, next] : nouns;
  return resumes.flatMap((resumesAt) =>
    holders
      .filter(({ by, first }) => holding.has(by) && first !== resumesAt)
      .flatMap(({ first, next: end, heads }) =>
        heads.map((head) => ({
          antecedent: { block, first: pastDeterminers(block, first, head), next: head + 1 },
          first,
          next: end,
          resumesAt,
          standsFor: false,
        })),
      ),
  );
}

function pastDeterminers({ tagged }: BlockReading, first: number, head: number): number {
  let at = first;
  while (at < head && tagged[at] === tags.determiner) at++;
  return at;
}

const holding = new Set<LinkKind>(["predicate", "with", "apposition", "opening", "owner"]);

/** "The bridge ended up costing", "is thought to have cost": the subject goes on at the last verb of several. */
function chained(block: BlockReading, { verb, subject, first: start }: Clause): Anaphor[] {
  const { tokens, tagged } = block;
  if (!verb || !subject || subject.first < start || verb.passive) return [];
  const ends = isOneOf(tokens, verb.next, particles) && tagged[verb.next + 1] === tags.gerund;
  const resumesAt = ends ? verb.next + 1 : tagged[verb.head - 1] === tags.to ? verb.head : -1;
  const antecedent = { block, first: subject.first, next: subject.head + 1 };
  return resumesAt < 0 ? [] : [{ antecedent, ...antecedent, resumesAt, standsFor: true }];
}

const articles = new Set(["a", "an"]);
const particles = new Set(["up"]);
const speaking = new Set(["we", "our"]);
const owners = new Set(["its", "their", "his", "her", "whose"]);
const relativeWords = new Set(["which", "who", "whom", "that", "whose"]);
const places = new Set(["in", "at", "on", "across"]);
