import { wordSet } from "../../text/word-set.js";
import type { TimexMention } from "../mention.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import { mentionAt, type SentenceView } from "./figures.js";
import type { SpanOfTime } from "./span-of-time.js";

/** "the second-highest in 25 years": a time that is looked back on, and reckoned from nothing that is named. */
export function isWindow(view: SentenceView, { first }: TimexMention): boolean {
  const { tokens, tagged, syntax } = view;
  let at = first - 1;
  while (at > syntax.first && isOneOf(tokens, at, windowWords)) at--;
  if (at === first - 1 || !windowOpeners.has(wordAt(tokens, at + 1))) return false;
  for (let back = at; back >= syntax.first && back > at - 6; back--) {
    if (signAt(tokens, back, ",") || signAt(tokens, back, ";")) return false;
    const mention = mentionAt(view, back);
    if (mention?.kind === "quantity" && mention.quantity.kind === "ordinal") return true;
    const word = wordAt(tokens, back);
    // "has held the record for 12 years"
    if (word === "record" && isOneOf(tokens, back - 1, owners)) return false;
    if (superlatives.has(word) || (tagged[back] === tags.adjective && word.endsWith("est"))) return true;
  }
  return false;
}

/** "after a five-year decline": what went on before the end, and not what ended. */
export function isOfPart(
  { tokens }: SentenceView,
  { first, next, start, end }: TimexMention,
  { verbs }: SpanOfTime,
): boolean {
  if (verbs === null) return false;
  // "after ten years as leader"
  if (wordAt(tokens, first - 1) === "after") return isOneOf(tokens, next, roles);
  if (!tokens.text.slice(start, end).includes("-")) return false;
  if (!isOneOf(tokens, first - 1, articles) || wordAt(tokens, first - 2) !== "after") return false;
  return !isOneOf(tokens, next, filling) && !isOneOf(tokens, next + 1, filling);
}

/** "The four-day tournament opens on 3 June and closes on 12 June", "The recess of six weeks starts on"; a four-year college has no such length. */
export function isOfBoth(
  { tokens }: SentenceView,
  { first, next, expression }: TimexMention,
  verbs: readonly DatedEvent[],
  lasting: ReadonlySet<string>,
  isProperty: boolean,
): boolean {
  const subject = verbs[0]?.clause.subject;
  if (!subject || expression.form !== "duration") return false;
  if (isProperty) return expression.unit !== "year" && subject.first <= first && next < subject.next;
  return first - 2 === subject.head && wordAt(tokens, first - 1) === "of" && isOneOf(tokens, subject.head, lasting);
}

const windowOpeners = new Set(["in", "for"]);
const windowWords = wordSet("in for more than over nearly almost about at least the last past");
const superlatives = new Set(["most", "least", "fewest", "only", "best", "worst", "record", "lowest"]);
const owners = new Set(["the", "a", "its", "his", "her"]);
const filling = wordSet(
  "closure absence gap break hiatus run reign tenure stint existence life stay spell career term marriage exile shutdown interval interruption suspension",
);
const roles = new Set(["as", "of", "with", "at"]);
const articles = new Set(["a", "an"]);
