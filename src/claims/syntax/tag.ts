import type { Span } from "../../text/span.js";
import { isFirstAdverb } from "../first-adverb.js";
import { type Entry, entryAt, pos } from "../lexicon/index.js";
import { isOpeningNoun } from "../lexicon/opening-nouns.js";
import type { Mention } from "../mention.js";
import { isDescription } from "../time-expression.js";
import {
  isAdjacent,
  isAllCapitals,
  isCapitalised,
  isClitic,
  isHyphen,
  lexeme,
  textAt,
  tokenFrom,
  wordAt,
} from "../token-access.js";
import { capital, number, sign, type Tokens } from "../tokens.js";
import { isPluralOwner, tagClitic } from "./possessives.js";
import { settleVerbs } from "./settle-verbs.js";
import { isTakenUp, tagThat } from "./tag-that.js";
import { isAfterDeterminer, startsNominal, tagPast, tagVerbal } from "./tag-verbal.js";
import { tags } from "./tags.js";

export { tags } from "./tags.js";

/** The tag of every token of a block; words of quantities are `number`, of times `time`, of hedges `determiner`. */
export function tagTokens(tokens: Tokens, mentions: readonly Mention[], sentences: readonly Span[]): Uint8Array {
  const tagged = new Uint8Array(tokens.count);
  for (const mention of mentions) {
    if (mention.kind === "timex" && isDescription(mention.expression)) continue;
    const tag = tagOfMention(tokens, mention);
    // "Sales more than doubled": how many times is said by the verb.
    const isVerb = mention.form === "multiple-word" && isMultipleVerb(tokens, mention.first);
    if (!isVerb) tagged.fill(tag, mention.first, mention.next);
    // "the 65-year-old said": the age heads its phrase where no noun follows.
    if (mention.form === "age-compound")
      tagged[mention.next - 1] = startsNominal(tokens, mention.next) ? tags.adjective : tags.noun;
    if (mention.kind === "identifier" || !mention.hedge) continue;
    const { start, end } = mention.hedge;
    const hedged = isVerb ? tags.adverb : tags.determiner;
    for (let i = mention.first - 1; i >= 0 && (tokens.start[i] as number) >= start; i--) tagged[i] = hedged;
    for (let i = mention.next; i < tokens.count && (tokens.end[i] as number) <= end; i++) tagged[i] = tags.adverb;
  }
  let sentence = 0;
  let titled = isTitled(tokens, sentences[0]);
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Span).start <= start)
      titled = isTitled(tokens, sentences[++sentence]);
    if (tagged[i] !== 0) continue;
    const isFirst = titled || isSentenceStart(tokens, i, sentences[sentence]);
    tagged[i] = !titled && leadsName(tokens, i) ? tags.proper : tagOf(tokens, i, tagged, isFirst);
  }
  for (const { start, end } of sentences) settleVerbs(tokens, tagged, tokenFrom(tokens, start), tokenFrom(tokens, end));
  return tagged;
}

/** "its annual charge", "a daily visit": how often a thing is is a property of it. */
function tagOfMention(tokens: Tokens, { kind, form, first }: Mention): number {
  if (kind !== "timex") return kind === "quantity" ? tags.number : tags.proper;
  const isProperty =
    form === "set-word" && ((lexeme(tokens, first - 1)?.pos ?? 0) & (pos.determiner | pos.possessive)) !== 0;
  return isProperty ? tags.adjective : tags.time;
}

/** "Project Larder", "Storm Ada": a word that may be a verb, before one that only a name explains. */
function leadsName(tokens: Tokens, i: number): boolean {
  const { pos: bits } = entryAt(tokens.lex[i] ?? 0);
  if ((bits & pos.verb) === 0 || (bits & ~(pos.verb | pos.noun | pos.seldomVerb)) !== 0) return false;
  return isCapitalised(tokens, i) && isCapitalised(tokens, i + 1) && entryAt(tokens.lex[i + 1] ?? 0).pos === 0;
}

/** "Quake Toll Rises to 1,047": where every word has a capital, save those that titles leave small, it makes no name. */
function isTitled(tokens: Tokens, sentence: Span | undefined): boolean {
  if (!sentence || sentence.end - sentence.start > 200) return false;
  let capitals = 0;
  let i = tokenFrom(tokens, sentence.start);
  for (; i < tokens.count && (tokens.start[i] as number) < sentence.end; i++) {
    if (tokens.kind[i] === number || tokens.kind[i] === sign) continue;
    if (((tokens.flags[i] as number) & capital) !== 0) capitals++;
    else if ((entryAt(tokens.lex[i] ?? 0).pos & small) === 0 && !isClitic(tokens, i)) return false;
  }
  return capitals > 3 && !/[.!?]$/.test(textAt(tokens, i - 1));
}

const small = pos.determiner | pos.preposition | pos.coordinator;

/** True for the first word of a sentence, also after an opening quotation mark or a dateline's dash. */
function isSentenceStart(tokens: Tokens, i: number, sentence: Span | undefined): boolean {
  if (i === 0) return true;
  if (sentence && (tokens.start[i - 1] as number) < sentence.start) return true;
  if (tokens.kind[i - 1] !== sign) return false;
  const before = tokens.hash[i - 1] as number;
  return (
    openingSigns.has(before) || (i < 16 && dashes.has(before) && !(isHyphen(tokens, i - 1) && isAdjacent(tokens, i)))
  );
}

const openingSigns = unitsOf('“"‘«(:');
const dashes = unitsOf("-–—");

function tagOf(tokens: Tokens, i: number, tagged: Uint8Array, isFirst: boolean): number {
  const kind = tokens.kind[i];
  if (kind === sign) return isPluralOwner(tokens, i, tagged) ? tags.possessive : tags.sign;
  if (kind === number) return tags.number;
  const entry = entryAt(tokens.lex[i] as number);
  const isCapital = ((tokens.flags[i] as number) & capital) !== 0;
  if (isClitic(tokens, i)) return tagClitic(tokens, i, tagged, entry);
  if (isCapital && !isFirst) {
    const closed = pos.determiner | pos.preposition | pos.coordinator | pos.auxiliary | pos.modal | pos.pronoun;
    if ((entry.pos & closed) === 0 || entry.word === "may" || entry.word === "us") return tags.proper;
  }
  if (entry.pos === 0)
    return isCapital && !(isFirst && isCommon(tokens, i)) ? tags.proper : tagByEnding(tokens, i, tagged);
  if (isInCompound(tokens, i) && (entry.pos & (pos.noun | pos.proper)) === 0) return tags.adjective;
  return tagKnown(tokens, i, tagged, entry, isCapital);
}

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** "Originally put at", "Surprisingly,", "Evictions rose": by their endings no names; "Vaccines" as a word of its list. */
function isCommon(tokens: Tokens, i: number): boolean {
  if (isOpeningNoun(wordAt(tokens, i))) return true;
  return /^[A-Z][a-z]{3,}(?:ly|ities|aries|eries|[st]ions?|ments|[a-z]{5}ment|nesses|(?:er)?ships|ership|ances|ences|[aio][lbv]ility|[aiu][lv]ity)$/.test(
    textAt(tokens, i),
  );
}

/** "would-be", "take-off", "long-term": a word bound by hyphens has no verb or preposition in it. */
function isInCompound(tokens: Tokens, i: number): boolean {
  return (
    (isHyphen(tokens, i + 1) && isAdjacent(tokens, i + 1) && isAdjacent(tokens, i + 2)) ||
    (isHyphen(tokens, i - 1) && isAdjacent(tokens, i) && isAdjacent(tokens, i - 1))
  );
}

/** Words outside the lexicon, by their endings and the word before. */
function tagByEnding(tokens: Tokens, i: number, tagged: Uint8Array): number {
  const word = textAt(tokens, i);
  if (word.length > 4) {
    if (word.endsWith("ly")) return tags.adverb;
    if (word.endsWith("ing")) return isAfterDeterminer(tagged[i - 1] ?? -1) ? tags.noun : tags.gerund;
    if (word.endsWith("ed")) return tagPast(tagged, i);
    if (/[^aeiou]i?est$/.test(word) && !nounsInEst.has(word)) return tags.adjective;
    if (/(?:ous|ful|less|able|ible|ical|ish|ary|ive|ic|al|ese|ian)$/.test(word))
      return isHeadAdjective(tokens, i, tagged) ? tags.noun : tags.adjective;
  }
  return tags.noun;
}

function tagKnown(tokens: Tokens, i: number, tagged: Uint8Array, entry: Entry, isCapital: boolean): number {
  const bits = entry.pos;
  const { word } = entry;
  if (word === "to") return tags.to;
  // "Sales more than doubled"
  if (word === "than" && isMultipleVerb(tokens, i + 1)) return tags.adverb;
  if (bits & pos.modal) return tags.modal;
  if (bits & pos.auxiliary) return tags.auxiliary;
  if (word === "that") return tagThat(tokens, i, tagged);
  if (word === "this" && isTakenUp(tokens, i, tagged)) return tags.pronoun;
  if (bits & pos.coordinator) return tags.coordinator;
  if (bits & pos.relative && word !== "where" && word !== "when") return tags.relative;
  if (bits & pos.subordinator) {
    if (isInVerbGroup(tokens, i, tagged, word)) return tags.adverb;
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
  // "Back in 2019"
  if (bits & pos.adverb && bits & pos.verb && entryAt(tokens.lex[i + 1] ?? 0).pos & pos.preposition) return tags.adverb;
  const verbal = bits & (pos.verb | pos.past | pos.participle | pos.gerund);
  if (verbal) return tagVerbal(tokens, i, tagged, entry, isCapital);
  // "in the far north of the country"
  if (word === "far" && tagged[i - 1] === tags.determiner) return tags.adjective;
  if (bits & pos.adverb || isFirstAdverb(tokens, i)) return tags.adverb;
  if (bits & pos.adjective) {
    if (isPlacedBehind(tokens, i, tagged)) return tags.adverb;
    // "NATO has", where "NATO troops" are described by it.
    if (entry.nationality && isAllCapitals(tokens, i) && !startsNominal(tokens, i + 1)) return tags.proper;
    return isHeadAdjective(tokens, i, tagged) ? tags.noun : tags.adjective;
  }
  if (bits & pos.title && isCapital) return tags.proper;
  if (bits & pos.number) return tags.number;
  if (bits & pos.proper) return isCapital ? tags.proper : tags.noun;
  return tags.noun;
}

/** "has since been reduced" */
function isInVerbGroup(tokens: Tokens, i: number, tagged: Uint8Array, word: string): boolean {
  if (word !== "since" || tagged[i - 1] !== tags.auxiliary) return false;
  return (entryAt(tokens.lex[i + 1] ?? 0).pos & (pos.auxiliary | pos.participle)) !== 0;
}

function isMultipleVerb(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  return entry?.multiple !== undefined && entry.verb !== undefined;
}

/** "Deaths nationwide edged down", "sales worldwide": where something is, behind the noun. */
function isPlacedBehind(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  if (tagged[i - 1] !== tags.noun && tagged[i - 1] !== tags.proper) return false;
  return /(?:wide|seas)$/.test(wordAt(tokens, i)) && !startsNominal(tokens, i + 1);
}

/** "an official said", "the general will": an adjective after a determiner with no noun to follow is the noun. */
function isHeadAdjective(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  const before = tagged[i - 1];
  if (before !== tags.determiner && before !== tags.adjective && before !== tags.possessive) return false;
  if (isHyphen(tokens, i + 1) || i + 1 >= tokens.count) return false;
  const next = entryAt(tokens.lex[i + 1] ?? 0);
  const verbal = pos.auxiliary | pos.modal | pos.preposition | pos.past | pos.coordinator | pos.determiner;
  return tokens.kind[i + 1] === sign
    ? before === tags.determiner
    : (next.pos & verbal) !== 0 && (next.pos & (pos.noun | pos.adjective)) === 0;
}

/** Words in "-est" that are no superlatives. */
const nounsInEst = new Set("forest conquest bequest inquest priest tempest chest".split(" "));
