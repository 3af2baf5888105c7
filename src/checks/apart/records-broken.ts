import { areComparable } from "../../claims/relations/comparable.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordOf, wordsBefore, wordsBetween } from "../../claims/relations/figures.js";
import { directionOf, type Superlative } from "../../claims/relations/superlative.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import type { Place } from "../wording/places.js";
import { gradingWordsOf } from "./superlative-said.js";
import { viewOf } from "./told-near.js";

/** Values that are said to break a record beside them: "broke the record of 32 minutes with a run of 31". */
export function* recordsBroken(place: Place): Iterable<Superlative> {
  const view = viewOf(place.block, place.sentence);
  const [one, two, third] = view.figures.filter(isLevel);
  if (!one || !two || third || !areComparable(one, two)) return;
  const word = recordIn(view);
  if (word === null || !isBroken(view) || callsLowest(view)) return;
  const [record, other] = isRecord(view, word, one) ? [one, two] : [two, one];
  if (!isRecord(view, word, record) || isRecord(view, word, other)) return;
  if (held.test(wordsBefore(view, other.first, 2))) return;
  const isTime = one.quantity.unit?.dimension === "time";
  if (isTime && !hasWordOf(view, races)) return;
  // A record is beaten by more; a race is won in less.
  yield { value: record, rival: other, word, direction: isTime ? 1 : -1 };
}

/** "the driest on record": the smaller is the better. */
export function callsLowest(view: SentenceView): boolean {
  return gradingWordsOf(view).some((at) => directionOf(view, at) < 0);
}

function recordIn({ tokens, syntax }: SentenceView): number | null {
  for (let at = syntax.first; at < syntax.next; at++)
    if (wordAt(tokens, at) === "record" && !isOneOf(tokens, at + 1, lows)) return at;
  return null;
}

/** "broke", "was broken": it was done, and not tried, missed or awaited. */
function isBroken(view: SentenceView): boolean {
  const { tokens, tagged, syntax } = view;
  if (hasWordOf(view, missing)) return false;
  for (let at = syntax.first; at < syntax.next; at++) {
    const base = lexeme(tokens, at)?.verb?.base;
    if (base === undefined || !breaking.has(base) || !isVerbTag(tagged[at] as number)) continue;
    const { verb } = clauseAt(syntax, at);
    if (wordAt(tokens, at - 1) !== "to" && !verb?.negated && (!verb || verb.modality === "actual")) return true;
  }
  return false;
}

function isRecord(view: SentenceView, word: number, { first, next }: Figure): boolean {
  if (first > word) return ofRecord.test(wordsBetween(view, word + 1, first));
  return next <= word && /^(?:[a-z-]+ ?)?$/.test(wordsBetween(view, next, word));
}

function isLevel({ quantity }: Figure): boolean {
  const { kind } = quantity;
  return (kind === "count" || kind === "money" || kind === "measure") && isExactly(quantity);
}

const breaking = wordSet("break beat smash surpass better eclipse top exceed shatter");
const lows = new Set(["low", "lows", "books", "holder", "holders", "breaking"]);
const missing = wordSet(
  "fail failed failing short missed missing tried trying attempt hopes hoped aims narrowly almost nearly not without nobody",
);
const held = /(?:^| )(?:by|than|from|in @|old)(?: (?:the|an?|just|only))?$/;
const ofRecord = /^$|^(?:of|was|is|had been|stood at|, which (?:was|is|had been|stood at)|, set at|, of|at)$/;
const races = wordSet(
  "run runs ran swim swam lap course track race marathon sprint relay ride rode row rowed walk walked time",
);
