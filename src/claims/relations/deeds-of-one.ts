import { wordSet } from "../../text/word-set.js";
import { beginnings, earlierDeeds, endings, structures } from "../lexicon/deeds.js";
import type { Clause } from "../syntax/clause.js";
import { isOneOf, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import type { SentenceView } from "./figures.js";

/**
 * Two dated deeds of one thing or person, the one that must have come first before the other, in whatever order they are told:
 * "The bridge, completed in 1934, was begun in 1931". What can be done twice is left out, unless the past perfect says which
 * came first: "Widowed in 1967, she had married in 1960".
 */
export function orderOfDeeds(
  view: SentenceView,
  one: DatedEvent,
  two: DatedEvent,
  deedOf: (event: DatedEvent) => string,
): readonly [DatedEvent, DatedEvent] | null {
  // "began on 23 May and will finish on the 22nd": of which month is not told.
  if (![one, two].every(({ date }) => isFullDate.test(view.tokens.text.slice(date.start, date.end)))) return null;
  // "was built up between 1950 and 1960"
  if ([one, two].some(({ verb, base }) => buildings.has(base) && isOneOf(view.tokens, verb + 1, additions)))
    return null;
  const thing = thingOf(view, one);
  if (thing === null || one.clause === two.clause) return null;
  const isTakenUp = isPast(view, two) && takesUp(view, one, two, thing);
  if (thing !== thingOf(view, two) && !isTakenUp) return null;
  const [first, second] = [deedOf(one), deedOf(two)];
  if (isFirmlyBefore(first, second, wordAt(view.tokens, thing))) return [one, two];
  if (isFirmlyBefore(second, first, wordAt(view.tokens, thing))) return [two, one];
  return isPast(view, two) && (!isMainPast(one) || isTakenUp) && isWidelyBefore(second, first) ? [two, one] : null;
}

/** Whether of one thing the first deed always comes before the second; what is held once opens before it closes. */
export function isFirmlyBefore(first: string, second: string, thing: string): boolean {
  if (earlierDeeds[second]?.includes(first)) return true;
  if (second === "open" && buildings.has(first) && structures.has(thing)) return true;
  return heldOnce.has(thing) && isWidelyBefore(first, second);
}

function isWidelyBefore(first: string, second: string): boolean {
  return beginnings.has(first) && (endings.has(second) || finalDeeds.has(second));
}

/** "The trial ended in 2004; it had begun in 2007": the pronoun behind takes up the subject. */
function takesUp({ tokens, syntax }: SentenceView, one: DatedEvent, two: DatedEvent, thing: number): boolean {
  const { subject } = two.clause;
  if (!subject || !isOneOf(tokens, subject.head, takings) || one.clause.subject?.head !== thing) return false;
  const parts = syntax.clauses.filter(
    ({ index, verb }) => verb !== null && index > one.clause.index && index < two.clause.index,
  );
  return parts.length === 0 && !isOneOf(tokens, thing, takings);
}

/** "she had married", "having enrolled": told as what came before. */
function isPast({ tokens }: SentenceView, { verb, clause }: DatedEvent): boolean {
  if (clause.verb?.head !== verb || !clause.verb.perfect || clause.verb.modality !== "actual") return false;
  for (let at = clause.verb.first; at < verb; at++) if (wordAt(tokens, at) === "had") return true;
  return false;
}

/** The first deed is told in a main clause of its own, before which the other need not lie. */
function isMainPast({ clause }: DatedEvent): boolean {
  return clause.kind === "main" || clause.kind === "coordinate";
}

/** The token of the noun that a deed is told of: the subject, or the noun that a participle or relative clause hangs on. */
function thingOf(view: SentenceView, { verb, clause }: DatedEvent): number | null {
  const { clauses } = view.syntax;
  if (clause.verb !== null && clause.verb.head !== verb) return null;
  if (clause.kind === "main") return clause.subject?.head ?? null;
  if (clause.kind === "coordinate") return clause.subject?.head ?? ownerBefore(clauses, clause);
  if (clause.kind !== "participial" && clause.kind !== "relative") return null;
  const host = clauses[clause.parent];
  const subject = host?.subject;
  if (!host?.verb || !subject || host.kind === "relative") return null;
  if (
    clause.kind === "relative" &&
    (clause.subject?.head ?? -1) > clause.first &&
    !isOneOf(view.tokens, clause.subject?.head ?? -1, relatives)
  )
    return null;
  const opens = clause.next <= subject.first && clause.first <= view.syntax.first + 1;
  const follows = clause.first >= subject.next && clause.first - subject.next <= 1 && clause.next <= host.verb.first;
  return opens || follows ? subject.head : null;
}

/** The subject that a clause without one shares with the clause before it. */
function ownerBefore(clauses: readonly Clause[], { index }: Clause): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (clause?.kind === "main" || (clause?.kind === "coordinate" && clause.subject))
      return clause.subject?.head ?? null;
  }
  return null;
}

const additions = new Set(["up", "on", "onto", "over", "out", "into"]);
const buildings = new Set(["build", "construct", "erect"]);
/** The name of a month or a year is printed. */
const isFullDate = /\d{4}|[A-Z][a-z]{2}/;
const takings = wordSet("it he she they");
const relatives = wordSet("which who that");
/** Things that open and close but once. */
const heldOnce = wordSet(
  "exhibition exhibitions festival fair trial tournament conference summit siege war battle campaign season tour inquiry marathon convention congress",
);
/** Further endings of what was begun, where the past perfect tells the order. */
const finalDeeds = wordSet("graduate widow qualify win lose");
