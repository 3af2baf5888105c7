import type { Span } from "../../text/span.js";
import { type Entry, entries, pos } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { isAdjacent, isCapitalised, isHyphen, textAt } from "../token-access.js";
import { capital, number, sign, type Tokens, word } from "../tokens.js";

/** Parts of speech as the sentence uses them. */
export const tags = {
  other: 0,
  determiner: 1,
  adjective: 2,
  noun: 3,
  proper: 4,
  pronoun: 5,
  /** Present or base form. */
  verb: 6,
  /** Past form that may stand as the finite verb. */
  past: 7,
  participle: 8,
  gerund: 9,
  auxiliary: 10,
  modal: 11,
  preposition: 12,
  coordinator: 13,
  subordinator: 14,
  adverb: 15,
  relative: 16,
  number: 17,
  time: 18,
  to: 19,
  sign: 20,
  possessive: 21,
} as const;

/** The tag of every token of a block; words of quantities are `number`, of times `time`, of hedges `determiner`. */
export function tagTokens(tokens: Tokens, mentions: readonly Mention[], sentences: readonly Span[]): Uint8Array {
  const tagged = new Uint8Array(tokens.count);
  for (const mention of mentions) {
    const tag = mention.kind === "quantity" ? tags.number : mention.kind === "timex" ? tags.time : tags.proper;
    tagged.fill(tag, mention.first, mention.next);
    // "the 65-year-old said": the age heads its phrase where no noun follows.
    if (mention.form === "age-compound")
      tagged[mention.next - 1] = startsNominal(tokens, mention.next) ? tags.adjective : tags.noun;
    if (mention.kind === "identifier" || !mention.hedge) continue;
    const { start, end } = mention.hedge;
    for (let i = mention.first - 1; i >= 0 && (tokens.start[i] as number) >= start; i--) tagged[i] = tags.determiner;
    for (let i = mention.next; i < tokens.count && (tokens.end[i] as number) <= end; i++) tagged[i] = tags.adverb;
  }
  let sentence = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Span).start <= start) sentence++;
    if (tagged[i] !== 0) continue;
    const isFirst = isSentenceStart(tokens, i, sentences[sentence]);
    tagged[i] = tagOf(tokens, i, tagged, isFirst);
  }
  return tagged;
}

/** True for the first word of a sentence, also after an opening quotation mark or a dateline's dash. */
function isSentenceStart(tokens: Tokens, i: number, sentence: Span | undefined): boolean {
  if (i === 0) return true;
  if (sentence && (tokens.start[i - 1] as number) < sentence.start) return true;
  const before = textAt(tokens, i - 1);
  return /^[“"‘«(:]$/.test(before) || (/^[-–—]$/.test(before) && i < 16 && !isHyphen(tokens, i - 1));
}

function tagOf(tokens: Tokens, i: number, tagged: Uint8Array, isFirst: boolean): number {
  const kind = tokens.kind[i];
  if (kind === sign) return tags.sign;
  if (kind === number) return tags.number;
  const entry = entries[tokens.lex[i] as number] as Entry;
  const isCapital = ((tokens.flags[i] as number) & capital) !== 0;
  if (entry.word.startsWith("'") || textAt(tokens, i).startsWith("'") || textAt(tokens, i).startsWith("’"))
    return tagClitic(tokens, i, tagged, entry);
  if (isCapital && !isFirst) {
    const closed = pos.determiner | pos.preposition | pos.coordinator | pos.auxiliary | pos.modal | pos.pronoun;
    if ((entry.pos & closed) === 0 || entry.word === "may" || entry.word === "us") return tags.proper;
  }
  if (entry.pos === 0) return isCapital ? tags.proper : tagByEnding(tokens, i, tagged);
  if (isInCompound(tokens, i) && (entry.pos & (pos.noun | pos.proper)) === 0) return tags.adjective;
  return tagKnown(tokens, i, tagged, entry, isCapital);
}

/** "would-be", "take-off", "long-term": a word bound by hyphens has no verb or preposition in it. */
function isInCompound(tokens: Tokens, i: number): boolean {
  return (
    (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1) && isAdjacent(tokens, i + 2)) ||
    (isHyphen(tokens, i - 1) && isAdjacent(tokens, i) && isAdjacent(tokens, i - 1))
  );
}

/** "'s" after a noun is the possessive unless a verb form follows; "'re", "'ve", "'m" are auxiliaries, "'ll", "'d" modals. */
function tagClitic(tokens: Tokens, i: number, tagged: Uint8Array, entry: Entry): number {
  if (entry.pos & pos.modal) return tags.modal;
  if (entry.pos & pos.auxiliary) return tags.auxiliary;
  const before = tagged[i - 1];
  if (before === tags.pronoun || before === tags.relative || before === tags.adverb) return tags.auxiliary;
  const next = entries[tokens.lex[i + 1] ?? 0] as Entry;
  const verbal = pos.gerund | pos.participle | pos.determiner | pos.preposition;
  return (next.pos & verbal) !== 0 && (next.pos & (pos.noun | pos.adjective)) === 0 ? tags.auxiliary : tags.possessive;
}

/** Words outside the lexicon, by their endings and the word before. */
function tagByEnding(tokens: Tokens, i: number, tagged: Uint8Array): number {
  const word = textAt(tokens, i);
  if (word.length > 4) {
    if (word.endsWith("ly")) return tags.adverb;
    if (word.endsWith("ing")) return afterNominal(tagged, i) ? tags.noun : tags.gerund;
    if (word.endsWith("ed")) return tagPast(tagged, i);
    if (/(?:ous|ful|less|able|ible|ical|ish|ary|ive|ic|al|ese|ian)$/.test(word)) return tags.adjective;
  }
  return tags.noun;
}

function tagKnown(tokens: Tokens, i: number, tagged: Uint8Array, entry: Entry, isCapital: boolean): number {
  const bits = entry.pos;
  const { word } = entry;
  if (word === "to") return tags.to;
  if (bits & pos.modal) return tags.modal;
  if (bits & pos.auxiliary) return tags.auxiliary;
  if (word === "that") return tagThat(tokens, i, tagged);
  if (bits & pos.coordinator) return tags.coordinator;
  if (bits & pos.relative && word !== "where" && word !== "when") return tags.relative;
  if (bits & pos.subordinator) {
    if (bits & pos.preposition) return tags.preposition;
    return word === "so" || word === "once" ? tags.adverb : tags.subordinator;
  }
  if (bits & pos.determiner && !(bits & pos.pronoun && !startsNominal(tokens, i + 1))) {
    if (bits & pos.adverb && !startsNominal(tokens, i + 1)) return tags.adverb;
    return tags.determiner;
  }
  if (bits & pos.pronoun) return tags.pronoun;
  if (bits & pos.preposition && !(bits & pos.adverb && !startsNominal(tokens, i + 1))) {
    return word === "like" && tagged[i - 1] === tags.to ? tags.verb : tags.preposition;
  }
  const verbal = bits & (pos.verb | pos.past | pos.participle | pos.gerund);
  if (verbal) return tagVerbal(tokens, i, tagged, entry, isCapital);
  if (bits & pos.adverb) return tags.adverb;
  if (bits & pos.adjective) return isHeadAdjective(tokens, i, tagged) ? tags.noun : tags.adjective;
  if (bits & pos.title && isCapital) return tags.proper;
  if (bits & pos.number) return tags.number;
  if (bits & pos.proper) return isCapital ? tags.proper : tags.noun;
  return tags.noun;
}

/** "an official said", "the general will": an adjective after a determiner with no noun to follow is the noun. */
function isHeadAdjective(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  const before = tagged[i - 1];
  if (before !== tags.determiner && before !== tags.adjective && before !== tags.possessive) return false;
  if (isHyphen(tokens, i + 1) || i + 1 >= tokens.count) return false;
  const next = entries[tokens.lex[i + 1] ?? 0] as Entry;
  const verbal = pos.auxiliary | pos.modal | pos.preposition | pos.past | pos.coordinator;
  return tokens.kind[i + 1] === sign
    ? before === tags.determiner
    : (next.pos & verbal) !== 0 && (next.pos & (pos.noun | pos.adjective)) === 0;
}

/** "that" before a noun is a determiner, after a noun and before a verb a relative, else it opens a clause. */
function tagThat(tokens: Tokens, i: number, tagged: Uint8Array): number {
  const before = tagged[i - 1];
  const next = entries[tokens.lex[i + 1] ?? 0] as Entry;
  if (
    (before === tags.noun || before === tags.proper) &&
    (next.pos & (pos.auxiliary | pos.modal | pos.past | pos.verb)) !== 0
  ) {
    return tags.relative;
  }
  if (
    before === tags.noun &&
    entries[tokens.lex[i - 1] as number]?.verb === undefined &&
    (next.pos & pos.pronoun) !== 0
  )
    return tags.relative;
  return before === tags.verb ||
    before === tags.past ||
    before === tags.participle ||
    before === tags.noun ||
    before === tags.gerund
    ? tags.subordinator
    : tags.determiner;
}

/** Chooses between the verb and the noun or adjective that a word can be. */
function tagVerbal(tokens: Tokens, i: number, tagged: Uint8Array, entry: Entry, isCapital: boolean): number {
  const bits = entry.pos;
  const before = skipAdverbs(tagged, i - 1);
  const beforeTag = before < 0 ? -1 : (tagged[before] as number);
  const nominal = (bits & (pos.noun | pos.verb)) !== 0;
  if (beforeTag === tags.to || beforeTag === tags.modal) return tags.verb;
  if (bits & pos.verb && beforeTag === tags.auxiliary && entries[tokens.lex[before] ?? 0]?.verb?.base === "do")
    return tags.verb;
  if (bits & pos.past && bits & pos.verb && isSubjectTag(beforeTag) && takesObject(tokens, i + 1)) return tags.past;
  if (bits & pos.gerund) {
    if (bits & pos.noun && isAfterDeterminer(beforeTag)) return tags.noun;
    if (bits & pos.adjective && startsNominal(tokens, i + 1) && isAfterDeterminer(beforeTag)) return tags.adjective;
    return isAfterDeterminer(beforeTag) ? (startsNominal(tokens, i + 1) ? tags.adjective : tags.noun) : tags.gerund;
  }
  // "was cut to", "has hit": after an auxiliary a form that could be the noun is the participle.
  const isParticiple = (bits & pos.participle) !== 0 && beforeTag === tags.auxiliary;
  if (
    bits & (pos.past | pos.participle) &&
    (isParticiple || !(bits & pos.verb && isNominalContext(tokens, i, beforeTag)))
  ) {
    if (entry.verb?.saying && bits & pos.past && isSubjectTag(beforeTag)) return tags.past;
    if (isAfterDeterminer(beforeTag) && startsNominal(tokens, i + 1)) return tags.adjective;
    if (bits & pos.adjective && !isSubjectTag(beforeTag) && beforeTag !== tags.auxiliary) return tags.adjective;
    if (beforeTag === tags.auxiliary) return tags.participle;
    if (bits & pos.past && bits & pos.verb && !isSubjectTag(beforeTag))
      return isNominalContext(tokens, i, beforeTag) ? tags.noun : tags.past;
    return bits & pos.past ? tagPast(tagged, i) : tags.participle;
  }
  if (before >= 0 && before !== i - 1 && isSubjectTag(beforeTag) && bits & pos.verb) return tags.verb;
  if (nominal && isNominalContext(tokens, i, beforeTag))
    return bits & pos.adjective && startsNominal(tokens, i + 1) ? tags.adjective : tags.noun;
  if (bits & pos.adjective && beforeTag !== tags.pronoun && !isSubjectTag(beforeTag)) return tags.adjective;
  if (isCapital && i > 0 && tagged[i - 1] === tags.proper) return tags.proper;
  return tags.verb;
}

/** "the bank cut its rate", "the club cut prices": an object follows, not the second half of "tax cut plan". */
function takesObject(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.kind[i] !== word) return false;
  const entry = entries[tokens.lex[i] as number] as Entry;
  if (entry.pos & pos.determiner) return true;
  return (
    (entry.pos & (pos.preposition | pos.adverb | pos.auxiliary | pos.verb)) === 0 && /[^s]s$/.test(textAt(tokens, i))
  );
}

/** Where a word that may be noun or verb is the noun: after a determiner, a preposition, a number, an adjective. */
function isNominalContext(tokens: Tokens, i: number, before: number): boolean {
  if (isAfterDeterminer(before) || before === tags.preposition || before === tags.gerund) return true;
  if (before === tags.pronoun || before === tags.relative || before === tags.auxiliary)
    return before === tags.auxiliary && !startsNominal(tokens, i + 1);
  if (before === tags.noun || before === tags.proper || before === tags.time) {
    // A plural before a base form is its subject ("prices rise"); a singular before it makes a compound ("price rise").
    const word = textAt(tokens, i);
    const previous = textAt(tokens, i - 1);
    const agrees = word.endsWith("s") ? !previous.endsWith("s") : previous.endsWith("s");
    const next = entries[tokens.lex[i + 1] ?? 0] as Entry;
    const object = startsNominal(tokens, i + 1) || (next.pos & (pos.preposition | pos.adverb | pos.pronoun)) !== 0;
    if (before === tags.time && object) return false;
    return !(agrees && object) && !(isCapitalised(tokens, i - 1) && word.endsWith("s") && object);
  }
  return before === -1 || before === tags.sign || before === tags.coordinator
    ? !startsNominal(tokens, i + 1)
    : before === tags.verb || before === tags.past;
}

function isAfterDeterminer(tag: number): boolean {
  return tag === tags.determiner || tag === tags.possessive || tag === tags.adjective || tag === tags.number;
}

function isSubjectTag(tag: number): boolean {
  return (
    tag === tags.noun ||
    tag === tags.proper ||
    tag === tags.pronoun ||
    tag === tags.relative ||
    tag === tags.time ||
    tag === tags.number
  );
}

/** A form in -ed: participle after an auxiliary, adjective before a noun, else past. */
function tagPast(tagged: Uint8Array, i: number): number {
  const before = skipAdverbs(tagged, i - 1);
  const tag = before < 0 ? -1 : (tagged[before] as number);
  if (tag === tags.auxiliary) return tags.participle;
  if (isAfterDeterminer(tag) && tag !== tags.number) return tags.adjective;
  return tag === tags.preposition ? tags.adjective : tags.past;
}

function skipAdverbs(tagged: Uint8Array, from: number): number {
  let i = from;
  while (i >= 0 && tagged[i] === tags.adverb) i--;
  return i;
}

function afterNominal(tagged: Uint8Array, i: number): boolean {
  return isAfterDeterminer(tagged[i - 1] ?? -1);
}

/** True when a noun phrase can begin or go on at token `i`, by the lexicon alone. */
function startsNominal(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  if (tokens.kind[i] === number) return true;
  if (tokens.kind[i] === sign) return /^[$€£¥“"‘]$/.test(textAt(tokens, i));
  const entry = entries[tokens.lex[i] as number] as Entry;
  if (entry.pos === 0) return !/ly$/.test(textAt(tokens, i));
  const open = pos.noun | pos.adjective | pos.proper | pos.determiner | pos.number | pos.title;
  if (entry.pos & open) return true;
  return (
    (entry.pos & (pos.verb | pos.gerund)) !== 0 && (entry.pos & (pos.preposition | pos.auxiliary | pos.modal)) === 0
  );
}
