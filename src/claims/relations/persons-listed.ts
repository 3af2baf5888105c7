import { couples } from "../lexicon/nouns.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Enumeration } from "./enumeration.js";
import type { SentenceView } from "./figures.js";
import { mentionAt } from "./figures.js";

/**
 * Counts the people of a list of figures and single persons that ends with `limit`: "two firefighters, a bus driver and a
 * child" are four. Null where any item may be more, or fewer, than it says.
 */
export function readPersons(view: SentenceView, first: number, limit: number): Enumeration | null {
  const { tokens } = view;
  let count = 0;
  let singles = 0;
  let joined = false;
  for (let from = first; from < limit; ) {
    let next = from;
    while (next < limit && !signAt(tokens, next, ",") && wordAt(tokens, next) !== "and") next++;
    const size = sizeOf(view, from, next);
    if (size === null || (joined && next < limit)) return null;
    count += size;
    if (isOneOf(tokens, from, articles)) singles++;
    if (next === limit) return joined && singles > 0 ? { first, next, least: count, most: count } : null;
    from = next + 1;
    if (wordAt(tokens, next) === "and") joined = true;
    else if (wordAt(tokens, from) === "and") {
      joined = true;
      from++;
    }
  }
  return null;
}

/** "two firefighters", "a bus driver": a number or an article, words that describe, and a noun for persons that ends it. */
function sizeOf(view: SentenceView, from: number, next: number): number | null {
  const { tokens, tagged } = view;
  const last = next - 1;
  if (last > from + 4 || tagged[last] !== tags.noun || !isPerson(view, last)) return null;
  const mention = mentionAt(view, from);
  const start = mention ? mention.next : from + 1;
  if (!mention) return isOneOf(tokens, from, articles) && !isPlural(wordAt(tokens, last)) ? 1 : null;
  if (mention.kind !== "quantity" || mention.first !== from || mention.hedge) return null;
  const { kind, unit, bound, vague, min } = mention.quantity;
  if (kind !== "count" || unit || bound !== "exact" || vague || min.d !== 1n || start > last) return null;
  return isPlural(wordAt(tokens, last)) === min.n > 1n ? Number(min.n) : null;
}

function isPerson({ tokens }: SentenceView, at: number): boolean {
  return lexeme(tokens, at)?.person === true && !isOneOf(tokens, at, several);
}

function isPlural(word: string): boolean {
  return /(?:[^s]s|men|children|people)$/.test(word);
}

const articles = new Set(["a", "an"]);
/** What is one word for several persons. */
const several = new Set(`${couples} crew team group others staff`.split(" "));

/** "Both defendants, a baker, a nurse and a plumber, deny it": persons up to the comma before the verb. */
export function personsApposed(view: SentenceView, next: number, first: number): Enumeration | null {
  const { tokens, tagged, syntax } = view;
  if (lexeme(tokens, next - 1)?.person !== true || wordAt(tokens, first + 1) === "of") return null;
  for (let at = first; at + 1 < syntax.next; at++) {
    const tag = tagged[at + 1];
    const isVerb = tag === tags.past || tag === tags.verb || tag === tags.auxiliary || tag === tags.modal;
    if (signAt(tokens, at, ",") && isVerb) return readPersons(view, first, at);
  }
  return null;
}
