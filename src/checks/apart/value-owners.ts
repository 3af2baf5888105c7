import type { Mention } from "../../claims/mention.js";
import type { SentenceView } from "../../claims/relations/figures.js";
import { mentionAt } from "../../claims/relations/figures.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { endOf, type Pair, type Told } from "./told-near.js";

/** The words that stand by each of two values and not by the other: who or what has them. */
export function ownersOf(
  [a, b]: Pair,
  isOutside: (at: number) => boolean,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const between = a.view.syntax === b.view.syntax ? borderOf(a, b) : null;
  const [one, other] = [
    wordsOf(a.view, a.view.syntax.first, between ?? a.view.syntax.next, isOutside),
    wordsOf(b.view, between ?? b.view.syntax.first, b.view.syntax.next, isOutside),
  ];
  return [without(one, other), without(other, one)];
}

/** The content words of a stretch, cut to what plural and kind leave alike: "objector" and "objection". */
export function wordsOf(
  view: SentenceView,
  first: number,
  next: number,
  isOutside: (at: number) => boolean = () => false,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = first; at < next; at++) {
    if (isOutside(at) || isOneOf(view.tokens, at, empty)) continue;
    const mention = mentionAt(view, at);
    if (mention ? namesOne(mention) : content.has(view.tagged[at] as number)) words.add(stem(wordAt(view.tokens, at)));
  }
  words.delete("");
  return words;
}

/** "the first hearing", "Friday's crowd", "June": one of a row. */
export function namesOne(mention: Mention): boolean {
  if (mention.kind === "quantity") return mention.quantity.kind === "ordinal";
  return mention.kind === "timex" && mention.next === mention.first + 1;
}

function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word.replace(/(?<=[^s])s$/, "");
}

export function without(words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}

/** Where what is said with the first value ends: at a joint of clauses or of a row, else at a comma. */
function borderOf(a: Told, b: Told): number {
  const { view } = a;
  const from = endOf(a.figure);
  const to = b.figure.first;
  for (let at = from; at < to; at++)
    if (isOneOf(view.tokens, at, joints) || signAt(view.tokens, at, ";") || signAt(view.tokens, at, ":")) return at;
  for (let at = from; at < to; at++) if (signAt(view.tokens, at, ",") || signAt(view.tokens, at, "(")) return at;
  const clause = clauseAt(view.syntax, to);
  return clause.first > from ? clause.first : to;
}

const content = new Set<number>([tags.noun, tags.proper, tags.adjective, tags.gerund]);
const empty = wordSet("other own same such one rival");
const joints = wordSet("and but while whereas against versus to compared although though than");
