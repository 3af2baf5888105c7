import { type BlockReading, clauseOf, type SentenceReading } from "../../claims/reading.js";
import type { Clause, NounPhrase } from "../../claims/syntax/clause.js";
import { isPlural } from "../../claims/syntax/counted-plural.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { type ArticleSyntax, mainClause, type ParsedSentence } from "../article-syntax.js";
import { phrasesBefore } from "../links/phrase-bounds.js";
import { officers } from "./officers.js";

/** What a word that stands for others means, as tokens of a block. */
export interface Antecedent {
  readonly block: BlockReading;
  readonly first: number;
  readonly next: number;
}

/** What a subject stands for that is "it", or "the airline" after a sentence about one. */
export function subjectMeant(
  block: BlockReading,
  sentence: SentenceReading,
  subject: NounPhrase,
  article: ArticleSyntax,
): Antecedent | null {
  if (isOneOf(block.tokens, subject.head, pronouns)) return referent(block, sentence, subject.first, article);
  const isBare = subject.head === subject.first + 1 && wordAt(block.tokens, subject.first) === "the";
  return isBare && isOneOf(block.tokens, subject.head, bodies) ? onlyName(block, subject.first, article) : null;
}

/** The name that is a subject of the sentence before, when it has no other: "Nordvik said it would hire." */
function onlyName(block: BlockReading, token: number, article: ArticleSyntax): Antecedent | null {
  const parsed = article.at(block, token);
  const before = parsed && article.before(block, parsed.first);
  if (!before) return null;
  const { tagged } = before;
  const named = before.syntax.clauses.flatMap(({ subject }) =>
    subject && tagged[subject.head] === tags.proper ? [subject] : [],
  );
  const topic = named[0] ?? namedObject(before);
  if (!topic) return null;
  for (let at = before.first; at < before.next; at++) {
    if (tagged[at] !== tags.proper || (at >= topic.first && at < topic.next)) continue;
    // "met the Queen Mary 2 off Cobh": where it was.
    if (named.length > 0 || !isPlaced(before, at)) return null;
  }
  // "the Queen Mary 2"
  const isNumbered = tagged[topic.head] === tags.proper && tagged[topic.head + 1] === tags.number;
  return { block: before.block, first: topic.first, next: topic.head + (isNumbered ? 2 : 1) };
}

/** "Three tugs met the Aurora": a name as the object of the main verb, whose subject has none. */
function namedObject(sentence: ParsedSentence): NounPhrase | null {
  const { block, tagged, next } = sentence;
  const verb = mainClause(sentence)?.verb;
  const object = verb ? nounPhraseAt(block.tokens, tagged, verb.next, next) : null;
  return object && tagged[object.head] === tags.proper ? object : null;
}

function isPlaced({ tagged, first }: ParsedSentence, name: number): boolean {
  let at = name - 1;
  while (at > first && (tagged[at] === tags.proper || tagged[at] === tags.determiner)) at--;
  return tagged[at] === tags.preposition;
}

/** What "it" or "they" at a token goes back to: the subject of the clause before, else what the sentence before is about. */
function referent(
  block: BlockReading,
  sentence: SentenceReading,
  token: number,
  article: ArticleSyntax,
): Antecedent | null {
  for (let i = clauseOf(sentence, token).index - 1; i >= 0; i--) {
    const subject = sentence.syntax.clauses[i]?.subject;
    if (!subject || subject.first >= token) continue;
    if (isOneOf(block.tokens, subject.head, pronouns)) break;
    return { block, first: subject.first, next: subject.head + 1 };
  }
  const before = topicBefore(article.at(block, token), article, isOneOf(block.tokens, token, singular));
  return before ?? subjectAhead(block, sentence, token, article);
}

/** "A year after it opened, the bridge": the first sentence of all names what "it" is behind it. */
function subjectAhead(
  block: BlockReading,
  sentence: SentenceReading,
  token: number,
  article: ArticleSyntax,
): Antecedent | null {
  const { kind, parent } = clauseOf(sentence, token);
  const subject = sentence.syntax.clauses[parent]?.subject;
  if (kind !== "subordinate" || !subject || subject.first < token || article.before(block, token)) return null;
  return { block, first: subject.first, next: subject.head + 1 };
}

/**
 * The subject of the sentence before; through pronouns up to three sentences back. What "it" means is no plural: then the
 * one subject with a name.
 */
function topicBefore(from: ParsedSentence | null, article: ArticleSyntax, isSingular: boolean): Antecedent | null {
  let at = from;
  for (let guard = 0; at && guard < 3; guard++) {
    at = article.before(at.block, at.first);
    const topic = at && topicIn(at);
    if (!at || !topic) return null;
    if (isSingular && isSeveral(at, topic)) return namedSubject(at);
    if (!isOneOf(at.block.tokens, topic.head, pronouns))
      return { block: at.block, first: topic.first, next: topic.head + 1 };
  }
  return null;
}

/** "It has taken years, but the wing opens": what the sentence is about comes behind an "it". */
function topicIn(sentence: ParsedSentence): NounPhrase | null {
  const { tokens } = sentence.block;
  const asked = askedOf(sentence);
  if (asked) return asked;
  const first = mainClause(sentence);
  if (!first?.subject || wordAt(tokens, first.subject.head) !== "it") return first?.subject ?? null;
  const later = sentence.syntax.clauses.find(
    ({ kind, subject, index }) =>
      kind === "coordinate" && index > first.index && subject && !isOneOf(tokens, subject.head, pronouns),
  );
  return later?.subject ?? first.subject;
}

/** "Where is Webb?", "How long is the bridge?": behind the verb that opens the question. */
function askedOf({ block: { tokens }, tagged, first, next }: ParsedSentence): NounPhrase | null {
  if (!signAt(tokens, next - 1, "?")) return null;
  for (let at = first; at < next && at - first < 4; at++) {
    if (tagged[at] !== tags.auxiliary && tagged[at] !== tags.modal) continue;
    return nounPhraseAt(tokens, tagged, at + 1, next);
  }
  return null;
}

function isSeveral({ block: { tokens }, tagged }: ParsedSentence, { head }: NounPhrase): boolean {
  return tagged[head] === tags.noun && isPlural(tokens, head);
}

/** "Barbers are what Stanmarsh lacks": the only subject of the sentence that is a name. */
function namedSubject({ block, tagged, syntax }: ParsedSentence): Antecedent | null {
  const named = syntax.clauses.flatMap(({ subject }) =>
    subject && tagged[subject.head] === tags.proper ? [subject] : [],
  );
  const [only] = named;
  return only && named.every(({ head }) => head === only.head)
    ? { block, first: only.first, next: only.head + 1 }
    : null;
}

/** "its" goes back to the subject of its clause; within that subject to what was spoken of before. */
export function ownerMeant(
  block: BlockReading,
  sentence: SentenceReading,
  token: number,
  article: ArticleSyntax,
): Antecedent | null {
  let clause: Clause | undefined = clauseOf(sentence, token);
  for (let guard = 0; clause && guard < 6; guard++) {
    const { subject } = clause;
    const led = ledObject(block, clause, token);
    if (led) return led;
    // "the Liberals, who took 44 of its seats": people are not "its".
    if (clause.kind === "relative" && clause.opener === "who" && isOneOf(block.tokens, token, singular)) return null;
    const isIts = isOneOf(block.tokens, token, singular);
    if (subject && isIts && subject.next <= token && isNoIt(block, subject))
      return onlyNameAhead(block, sentence, token);
    if (subject && subject.next <= token && !isInSubject(block, clause, subject, token)) {
      if (isOneOf(block.tokens, subject.head, pronouns)) return referent(block, sentence, subject.first, article);
      return { block, first: subject.first, next: subject.head + 1 };
    }
    // "sat at night, and its members were told": the subject of the clause before.
    const isJoined: boolean = isIts && clause.kind === "coordinate" && clause.parent < 0 && clause.index > 0;
    if (isJoined && clause.verb?.tense === "present") return onlyNameAhead(block, sentence, token);
    clause = sentence.syntax.clauses[clause.parent];
  }
  const apposed = phrasesBefore(block, commaBefore(block, sentence, token), sentence.first)[0];
  if (apposed) return { block, first: apposed.first, next: (apposed.heads[0] ?? apposed.first) + 1 };
  return topicBefore(article.at(block, token), article, isOneOf(block.tokens, token, singular));
}

/** "The speaker of the parliament asked its 300 members": neither people nor more than one are "it". */
function isNoIt({ tokens, tagged }: BlockReading, { head }: NounPhrase): boolean {
  if (tagged[head] === tags.pronoun) return isOneOf(tokens, head, somebody);
  return (
    tagged[head] === tags.noun &&
    (isOneOf(tokens, head, officers) || lexeme(tokens, head)?.person === true || isPlural(tokens, head))
  );
}

const somebody = new Set(
  "he she they we you i nobody somebody everybody anybody someone everyone anyone none who".split(" "),
);

/** The one name that heads a phrase of the sentence before a token; null where there are several or none. */
function onlyNameAhead(block: BlockReading, { first }: SentenceReading, token: number): Antecedent | null {
  const { tokens, tagged } = block;
  let found: NounPhrase | null = null;
  for (let at = first; at < token; ) {
    const phrase = nounPhraseAt(tokens, tagged, at, token);
    if (phrase && tagged[phrase.head] === tags.proper) {
      if (found) return null;
      found = phrase;
    }
    at = phrase ? phrase.next : at + 1;
  }
  return found && { block, first: found.first, next: found.head + 1 };
}

/** "led Tolland to ration salad in its stores": they are those of whom the verb makes do it. */
function ledObject(block: BlockReading, { verb }: Clause, token: number): Antecedent | null {
  if (!verb || !leading.has(verb.base)) return null;
  const object = nounPhraseAt(block.tokens, block.tagged, verb.next, token);
  if (!object || block.tagged[object.next] !== tags.to || block.tagged[object.head] !== tags.proper) return null;
  return { block, first: object.first, next: object.head + 1 };
}

const leading = new Set(
  "lead force urge ask order allow tell cause push get help persuade enable require oblige prompt drive press invite encourage permit compel".split(
    " ",
  ),
);

/** "Each of its 40 beds is": what hangs on the subject by "of" is in it. */
function isInSubject({ tokens }: BlockReading, { verb }: Clause, { next }: NounPhrase, token: number): boolean {
  return verb !== null && token < verb.first && wordAt(tokens, next) === "of" && token - next < 4;
}

/** "the Tarn Philharmonic, with its 88 players": the comma before the phrase of "its"; the start of the sentence without one. */
function commaBefore({ tokens, tagged }: BlockReading, sentence: SentenceReading, token: number): number {
  for (let at = token - 1; at > sentence.first && token - at < 5; at--) {
    if (signAt(tokens, at, ",")) return at;
    if (tagged[at] !== tags.preposition && tagged[at] !== tags.adverb) break;
  }
  return sentence.first;
}

const singular = new Set(["it", "its"]);
export const pronouns: ReadonlySet<string> = new Set(["it", "they", "he", "she"]);
/** Nouns under which a sentence goes on about what the one before has named. */
const bodies = new Set(
  "airline carrier company firm group business maker manufacturer drugmaker carmaker retailer chain supermarket bank insurer lender brewer publisher broadcaster club team side party union charity agency authority university college school hospital museum theatre orchestra city town village county region island country nation state republic mission operation force regiment project bridge tunnel canal railway line airport port dam mine plant factory stadium ground park reserve volcano mountain glacier lake river church cathedral prison jail probe satellite spacecraft ship vessel liner ferry tanker yacht frigate destroyer submarine warship trawler rocket telescope rover tower skyscraper palace castle monastery abbey mosque temple library gallery aquarium zoo festival marathon market mall reservoir lake canyon cave desert forest".split(
    " ",
  ),
);
