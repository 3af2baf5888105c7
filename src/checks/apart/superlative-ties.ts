import type { SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, wordsAfter } from "../../claims/relations/figures.js";
import { directionOf } from "../../claims/relations/superlative.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { type Said, scopeEnd } from "./superlative-said.js";

/** "who hold the title now", "next door", "in the same league", "also in the country": of the class beyond doubt. */
export function isTiedToScope(
  view: SentenceView,
  said: Said,
  other: SentenceView,
  { first, next, parent, kind }: Clause,
): boolean {
  const { tokens } = other;
  const from = kind === "main" ? first : Math.min(first, other.syntax.clauses[parent]?.first ?? first);
  const to = Math.min(next, other.syntax.next);
  for (let at = from; at < to; at++) {
    if (wordAt(tokens, at) === "next" && wordAt(tokens, at + 1) === "door") return true;
    if (isOneOf(tokens, at, holding) && titles.test(wordsAfter(other, at + 1, 3))) return true;
    if (isOneOf(tokens, at, untilNow) && hasDirection(other, at + 1, at + 4)) return true;
    if (isOneOf(tokens, at, placing) && isInScope(view, said, other, at + 1)) return true;
  }
  return false;
}

function hasDirection(view: SentenceView, first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (directionOf(view, at) !== 0) return true;
  return false;
}

/** "in the same league", where the words of the superlative have "in the league". */
function isInScope(view: SentenceView, said: Said, { tokens, tagged }: SentenceView, first: number): boolean {
  const noun = wordAt(tokens, first + 1) === "same" ? first + 2 : first + 1;
  if (wordAt(tokens, first) !== "the" || tagged[noun] !== tags.noun) return false;
  const word = new Set([wordAt(tokens, noun)]);
  return hasWordBetween(view, word, said.next, scopeEnd(view, said));
}

export const untilNow = wordSet("until till now currently hitherto");
const placing = wordSet("in at on near");
const holding = wordSet("hold holds held holder present current");
const titles = /^(?:the |that |this )?(?:title|record|distinction|honour|holder|crown)(?: |$)/;
