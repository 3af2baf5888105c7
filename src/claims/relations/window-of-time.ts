import { wordSet } from "../../text/word-set.js";
import type { TimexMention } from "../mention.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import { mentionAt, type SentenceView } from "./figures.js";

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
    if (superlatives.has(word) || (tagged[back] === tags.adjective && word.endsWith("est"))) return true;
  }
  return false;
}

const windowOpeners = new Set(["in", "for"]);
const windowWords = wordSet("in for more than over nearly almost about at least the last past");
const superlatives = new Set(["most", "least", "fewest", "only", "best", "worst", "record", "lowest"]);
