import { wordSet } from "../../text/word-set.js";
import { couples, pairedWords } from "../lexicon/nouns.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, isOwnerClitic, isPossessive, signAt, textBetween, wordAt } from "../token-access.js";
import type { SentenceView } from "./figures.js";
import { hasWordBetween, mentionAt } from "./figures.js";

/** Things listed one after the other, with how few and how many the commas and "and"s between them can be read as. */
export interface Enumeration {
  readonly first: number;
  readonly next: number;
  readonly least: number;
  readonly most: number;
}

/** What may stand in a list: names only, or any phrase without a verb of its own. */
export type ItemKind = "names" | "phrases";

/**
 * Reads the list that begins at token `first`: to `limit` where it is closed by a bracket or the end of the sentence, else
 * as far as its items go. Null for what is no list, or one that says that it leaves things out.
 */
export function readEnumeration(view: SentenceView, first: number, limit: number, kind: ItemKind): Enumeration | null {
  const chunks = chunksOf(view, first, kind === "names" ? verbAfter(view, first, limit) : limit);
  if (chunks.some(({ hard }) => hard)) return bySemicolons(view, chunks, kind);
  const listed: Chunk[] = [];
  let closed = false;
  let past = first;
  for (const chunk of chunks) {
    const role = roleOf(view, chunk, kind);
    if (role === "other") {
      if (!closed) return null;
      break;
    }
    if (role === "aside") {
      if (listed.length === 0) return null;
      // "Ann Roe, 30, and Ben Doe, 41"
      if (mentionAt(view, chunk.first)?.kind === "quantity") past = chunk.next;
      continue;
    }
    if (closed && kind === "names" && !chunk.joined) break;
    listed.push(chunk);
    past = chunk.next;
    closed ||= chunk.joined || chunk.ands > 0;
  }
  if (listed.length === 0 || (kind === "names" && !closed) || repeats(view, listed)) return null;
  const counts = countItems(view, listed, closed);
  return counts && { first, next: past, ...counts };
}

/** A stretch between two commas. */
interface Chunk {
  readonly first: number;
  readonly next: number;
  /** "and" opens it, so that it is the last item. */
  readonly joined: boolean;
  /** How often "and" stands inside. */
  readonly ands: number;
  /** A semicolon ends it. */
  readonly hard: boolean;
}

/** Names end where the sentence goes on: "Adams, Baker and Clark released an album". */
function verbAfter({ tagged }: SentenceView, first: number, limit: number): number {
  for (let at = first; at < limit; at++) {
    if (verbal.has(tagged[at] as number) || tagged[at] === tags.verb) return at;
  }
  return limit;
}

function chunksOf(view: SentenceView, first: number, limit: number): Chunk[] {
  const { tokens } = view;
  const chunks: Chunk[] = [];
  let from = first;
  let depth = 0;
  /** "and" stands before the aside that was passed. */
  let isLast = false;
  for (let at = first; at <= limit; at++) {
    if (signAt(tokens, at, "(")) depth++;
    if (signAt(tokens, at, ")")) depth--;
    const hard = signAt(tokens, at, ";");
    const ends = at === limit || (depth === 0 && (signAt(tokens, at, ",") || hard));
    if (!ends) continue;
    const opened = isOneOf(tokens, from, joiners);
    const start = opened ? from + (wordAt(tokens, from) === "as" ? 3 : 1) : from;
    const aside = at < limit && isOneOf(tokens, at - 1, joiners) ? pastAside(view, at + 1, limit) : null;
    const next = aside === null ? at : at - 1;
    if (start < next) {
      chunks.push({ first: start, next, joined: opened || isLast, ands: andsIn(view, start, next), hard });
      isLast = aside !== null;
    }
    from = aside ?? at + 1;
  }
  return chunks;
}

/** "Peru and, for one night, Togo": past what stands between the commas, to the last item. */
function pastAside({ tokens }: SentenceView, first: number, limit: number): number | null {
  for (let at = first; at < limit; at++) if (signAt(tokens, at, ",")) return at + 1;
  return null;
}

function andsIn({ tokens }: SentenceView, first: number, next: number): number {
  let count = 0;
  for (let at = first + 1; at < next - 1; at++) {
    if (isOneOf(tokens, at, joiners) || signAt(tokens, at, "&")) count++;
  }
  return count;
}

/** Semicolons part the items, whatever commas they have. */
function bySemicolons(view: SentenceView, chunks: readonly Chunk[], kind: ItemKind): Enumeration | null {
  if (kind === "names") return null;
  const stops = chunks.filter(({ hard }) => hard).length;
  const last = chunks.at(-1) as Chunk;
  if (isOpen(view, (chunks[0] as Chunk).first, last.next)) return null;
  return { first: (chunks[0] as Chunk).first, next: last.next, least: stops + 1, most: stops + 1 + last.ands };
}

/** `aside`: an age, a title or the place of a town, which is no item of its own. */
function roleOf(view: SentenceView, { first, next }: Chunk, kind: ItemKind): "item" | "aside" | "other" {
  const { tokens, tagged } = view;
  if (isOpen(view, first, next)) return "other";
  let hasName = false;
  for (let at = first; at < next; at++) {
    const mention = mentionAt(view, at);
    if (mention?.kind === "quantity" && mention.quantity.kind === "age") {
      if (at === first) return "aside";
      continue;
    }
    // A figure in an item counts something of its own; numbers in names count nothing.
    if (mention?.kind === "quantity" && mention.quantity.kind !== "ordinal") return "other";
    const tag = tagged[at] as number;
    if (verbal.has(tag) || (tag === tags.verb && !(kind === "phrases" && opensPhrase(view, at, first)))) return "other";
    if (tag === tags.pronoun || tag === tags.relative || tag === tags.subordinator) return "other";
    if (kind === "phrases" && isSeveral(view, at)) return "other";
    if (kind === "names" && isOneOf(tokens, at, prepositions) && at === first) return "other";
    hasName ||= tag === tags.proper;
  }
  if (kind === "names" && !hasName) return "aside";
  return kind === "names" && !startsName(view, first) ? "aside" : "item";
}

/** "cutting costs", "to cut costs", "pay, pensions and leave" */
function opensPhrase({ tokens, tagged }: SentenceView, at: number, first: number): boolean {
  const start = tagged[at - 1] === tags.to ? at - 1 : at;
  return start === first || isOneOf(tokens, start - 1, joiners);
}

/** "a couple", "her twins", "their sons": one item, and more than one person. */
function isSeveral({ tokens }: SentenceView, at: number): boolean {
  if (isOneOf(tokens, at, several)) return true;
  return isPossessive(tokens, at) && /(?:[^s]s|men|children)$/.test(wordAt(tokens, at + 1));
}

const several = new Set(couples.split(" "));

/** "Altra", "the Netherlands", "Mayor Jane Doe", "the late Jo March". */
function startsName({ tokens, tagged }: SentenceView, first: number): boolean {
  let at = first;
  while (tagged[at] === tags.determiner && at < first + 2) at++;
  // "Sutter's Cross", not "Roe's brother"
  const isOwner = signAt(tokens, at + 1, "’") || tagged[at + 1] === tags.possessive;
  if (tagged[at] === tags.proper) return !isOwner || tagged[at + 2] === tags.proper;
  return tagged[at] === tags.noun && tagged[at + 1] === tags.proper;
}

function isOpen({ tokens }: SentenceView, first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (isOneOf(tokens, at, openWords) || signAt(tokens, at, "…")) return true;
  return false;
}

function countItems(
  view: SentenceView,
  chunks: readonly Chunk[],
  closed: boolean,
): Pick<Enumeration, "least" | "most"> | null {
  const last = chunks.at(-1) as Chunk;
  const ands = chunks.reduce((sum, chunk) => sum + chunk.ands, 0);
  const k = chunks.length;
  if (k + ands < 2) return null;
  if (!closed) return { least: k, most: k };
  // Without a comma before it the "and" of the last stretch ends the list; any other may join the words of one item.
  const sure = !last.joined && last.ands > 0 && !isPair(view, last) ? k + 1 : k;
  const loose = chunks.filter(
    (chunk, i) =>
      i > 0 && (isPlaceOf(view, chunks[i - 1] as Chunk, chunk) || isAside(view, chunks, chunk) || isKinOf(view, chunk)),
  ).length;
  return { least: Math.max(1, sure - loose), most: k + ands };
}

/** "Trinidad and Tobago", "research and development": one thing with an "and" of its own. */
function isPair({ tokens }: SentenceView, { first, next }: Chunk): boolean {
  for (let at = first; at < next; at++) {
    if (isOneOf(tokens, at, joiners) && pairedWords.has(`${wordAt(tokens, at - 1)} ${wordAt(tokens, at + 1)}`))
      return true;
  }
  return false;
}

/** "Ann Roe, a teacher, and Ben Doe, a nurse": what follows a name may say who it is. */
function isAside({ tagged }: SentenceView, chunks: readonly Chunk[], chunk: Chunk): boolean {
  const isName = ({ first }: Chunk): boolean => tagged[first] === tags.proper;
  return tagged[chunk.first] === tags.determiner && chunk !== chunks[0] && chunks.filter(isName).length > 1;
}

/** "Ann Roe, Ben Doe's sister, and": it may say who the one before is. */
function isKinOf({ tokens, tagged }: SentenceView, { first, next }: Chunk): boolean {
  if (tagged[next - 1] !== tags.noun) return false;
  for (let at = first + 1; at < next - 1; at++) if (isOwnerClitic(tokens, at)) return true;
  return false;
}

/** The same item twice is no list, but titles with commas in them. */
function repeats({ tokens }: SentenceView, chunks: readonly Chunk[]): boolean {
  const texts = chunks.map(({ first, next }) => textBetween(tokens, first, next));
  return texts.some((text, i) => texts.some((other, j) => j > i && text.length > 5 && other.includes(text)));
}

/** "John Roe of Reno, Nevada": the state is no item of its own. */
function isPlaceOf(view: SentenceView, before: Chunk, chunk: Chunk): boolean {
  return !chunk.joined && hasWordBetween(view, placing, before.first + 1, before.next);
}

const verbal: ReadonlySet<number> = new Set([tags.past, tags.auxiliary, tags.modal]);
const joiners = new Set(["and", "plus", "as"]);
const prepositions = wordSet("in on at by for with from to of after before during against near over under");
/** Words of a list that leaves things out, or counts otherwise. */
const openWords = wordSet(
  "including include includes among such example eg others other etc notably especially more or either neither not once twice thrice both all each respectively two three four five six seven eight nine ten",
);
const placing = new Set(["of", "from", "in", "near"]);
