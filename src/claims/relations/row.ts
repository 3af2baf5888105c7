import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import { isPlural } from "../syntax/counted-plural.js";
import { nounPhraseAt } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isDash, isHyphen, isOneOf, signAt, wordAt } from "../token-access.js";
import { areAddable, isAddable } from "./addable.js";
import { looksLikeYear } from "./comparable.js";
import { type Figure, mentionAt, type SentenceView } from "./figures.js";

/** Figures told one after the other, and what is told among them without one: "two officers, three clerks and a guard". */
export interface Row {
  /** From the first item's figure up to the end of what the last one counts, in tokens. */
  readonly first: number;
  readonly next: number;
  readonly parts: readonly Figure[];
  /** Items of which there is one each. */
  readonly singles: number;
  /** Each figure stands behind the name of what it is for: "Oaks (120)", "the city £25 million". */
  readonly isNamed: boolean;
}

/** Finds the rows of a sentence that end with "and". */
export function rowsIn(view: SentenceView): Row[] {
  const chunks = chunksOf(view);
  const rows: Row[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const found = rowFrom(view, chunks, i, "number") ?? rowFrom(view, chunks, i, "name");
    if (!found) continue;
    rows.push(found.row);
    i = found.last;
  }
  return rows;
}

type Layout = "number" | "name";

/** A stretch of a sentence between commas, brackets and "and". */
interface Chunk {
  readonly first: number;
  readonly next: number;
  /** What stands before it parts more than items do. */
  readonly isCut: boolean;
  readonly hasAnd: boolean;
}

function chunksOf(view: SentenceView): Chunk[] {
  const { tokens, syntax } = view;
  const chunks: Chunk[] = [];
  let first = syntax.first;
  let isCut = true;
  let hasAnd = false;
  const close = (next: number): void => {
    if (first < next) {
      chunks.push({ first, next, isCut, hasAnd });
      isCut = false;
      hasAnd = false;
    }
    first = next;
  };
  for (let at = syntax.first; at < syntax.next; ) {
    const mention = mentionAt(view, at);
    if (mention) {
      at = mention.next;
      continue;
    }
    const isAnd = isOneOf(tokens, at, adding) || signAt(tokens, at, "&");
    const joins = signAt(tokens, at, ",") || signAt(tokens, at, ";") || isAnd;
    const cuts =
      [":", "(", ")", "."].some((sign) => signAt(tokens, at, sign)) || (isDash(tokens, at) && !isHyphenated(view, at));
    // "Oaks (120)": a figure alone in brackets belongs to what stands before it.
    const isOfName = signAt(tokens, at, "(") && aloneIn(view, at);
    if (isOfName) {
      at = (mentionAt(view, at + 1)?.next ?? at) + 1;
      continue;
    }
    if (joins || cuts) {
      close(at);
      isCut ||= cuts;
      hasAnd ||= isAnd;
      first = at + 1;
    }
    at++;
  }
  close(syntax.next);
  return chunks;
}

function isHyphenated({ tokens }: SentenceView, at: number): boolean {
  return isHyphen(tokens, at) && tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1];
}

function aloneIn(view: SentenceView, at: number): boolean {
  const mention = mentionAt(view, at + 1);
  return mention !== undefined && mention.first === at + 1 && signAt(view.tokens, mention.next, ")");
}

interface Item {
  readonly figure: Figure | null;
  readonly first: number;
  readonly next: number;
}

function rowFrom(
  view: SentenceView,
  chunks: readonly Chunk[],
  from: number,
  layout: Layout,
): { row: Row; last: number } | null {
  const opening = openingItem(view, chunks[from] as Chunk, layout);
  if (!opening?.figure) return null;
  const items = [opening];
  let last = from;
  for (let i = from + 1; i < chunks.length; i++) {
    const [chunk, before] = [chunks[i] as Chunk, chunks[i - 1] as Chunk];
    const ended = before !== chunks[from] && before.hasAnd;
    if (chunk.isCut || (ended && !chunk.hasAnd)) break;
    const item = layout === "number" ? numberItem(view, chunk) : nameItem(view, chunk);
    if (!item || (item.figure && !areAddable(item.figure, opening.figure))) break;
    items.push(item);
    last = i;
  }
  const parts = items.flatMap(({ figure }) => figure ?? []);
  if (last === from || !chunks[last]?.hasAnd) return null;
  // "three of fraud and one of theft", "five offences: two burglaries, a robbery and an assault"
  const isOpened = signAt(view.tokens, opening.first - 1, ":") || signAt(view.tokens, opening.first - 1, "(");
  if (parts.length < 2 && !isOpened && !items.some(({ first }) => wordAt(view.tokens, first) === "one")) return null;
  const next = (items.at(-1) as Item).next;
  // "a man and his two sons, four students and three guides"
  for (let i = from; i > 0 && layout === "number" && !chunks[i]?.isCut; i--) {
    const item = numberItem(view, chunks[i - 1] as Chunk);
    if (!item || item.figure) break;
    items.unshift(item);
  }
  return {
    row: {
      first: (items[0] as Item).first,
      next,
      parts,
      singles: items.length - parts.length,
      isNamed: layout === "name",
    },
    last,
  };
}

/** The last figure of the stretch that a row begins in: "The shelter took in 40 dogs". */
function openingItem(view: SentenceView, chunk: Chunk, layout: Layout): Item | null {
  const figures = figuresIn(view, chunk);
  const figure = figures.at(-1);
  if (!figure || !isPlain(figure)) return null;
  const next = endOf(figure);
  const ends = next === chunk.next || (signAt(view.tokens, next, ")") && next + 1 === chunk.next);
  return layout === "name" && (!ends || figure.first === chunk.first) ? null : { figure, first: figure.first, next };
}

/** "three protesters", "another three in May", "a reporter" */
function numberItem(view: SentenceView, chunk: Chunk): Item | null {
  const { tokens, tagged } = view;
  const [figure, ...more] = figuresIn(view, chunk);
  if (figure) {
    let first = chunk.first;
    while (first < figure.first && isOneOf(tokens, first, further)) first++;
    // Behind the last item the sentence goes on: "and 69 left her on 278".
    const isItem = (more.length === 0 || chunk.hasAnd) && first === figure.first && isPlain(figure);
    return isItem ? { figure, first: figure.first, next: endOf(figure) } : null;
  }
  // "two with theft and one with fraud"
  if (wordAt(tokens, chunk.first) === "one") return { figure: null, first: chunk.first, next: chunk.first + 1 };
  if (!isOneOf(tokens, chunk.first, articles)) return null;
  const phrase = nounPhraseAt(tokens, tagged, chunk.first, chunk.next);
  const isOne =
    phrase && !isPlural(tokens, phrase.head) && tagged[phrase.head] === tags.noun && phrase.head > chunk.first;
  return isOne && !isOneOf(tokens, phrase.head, collecting)
    ? { figure: null, first: chunk.first, next: phrase.next }
    : null;
}

/** "beeches (95)", "the city £25 million" */
function nameItem(view: SentenceView, chunk: Chunk): Item | null {
  const [figure, ...more] = figuresIn(view, chunk);
  if (!figure || (more.length > 0 && !chunk.hasAnd) || !isPlain(figure) || figure.first === chunk.first) return null;
  if (figure.first - chunk.first > longestName) return null;
  const next = endOf(figure);
  const isBracketed = signAt(view.tokens, figure.first - 1, "(");
  return { figure, first: chunk.first, next: isBracketed ? next + 1 : next };
}

function figuresIn({ figures }: SentenceView, { first, next }: Chunk): Figure[] {
  return figures.filter((figure) => figure.first >= first && figure.next <= next);
}

function isPlain(figure: Figure): boolean {
  const { quantity } = figure;
  return (
    isAddable(figure) && isExactly(quantity) && quantity.per === null && quantity.min.n > 0n && !looksLikeYear(figure)
  );
}

/** Past what it counts, unless that begins behind "of". */
export function endOf({ mention, next }: Figure): number {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return counted && counted.first <= next ? Math.max(next, counted.next) : next;
}

const longestName = 6;
const adding = new Set(["and", "plus"]);
const further = wordSet("another a further some the other added her his their its");
const articles = new Set(["a", "an", "another"]);
/** One word for several, or for no item at all. */
const collecting = wordSet(
  "total couple pair number group family team lot half third quarter dozen bit few majority handful share part year month week day row set record",
);
