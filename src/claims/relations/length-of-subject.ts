import { wordSet } from "../../text/word-set.js";
import type { TimexMention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import { joins, type SentenceView } from "./figures.js";
import type { LengthOfTime } from "./length-of-time.js";
import { hasYear, type Moment } from "./moment.js";

/** "The ban, which came into force in July 2009, has been in place for ten years": what began lasts until today. */
export function ofSubject(
  view: SentenceView,
  length: TimexMention,
  moments: readonly Moment[],
  events: readonly DatedEvent[],
): LengthOfTime | null {
  const { tokens, syntax } = view;
  if (length.expression.form !== "duration" || length.expression.amount?.kind === "age") return null;
  const clause = clauseAt(syntax, length.first);
  const { verb } = clause;
  if (verb?.modality !== "actual" || verb.negated || !isOneOf(tokens, verb.first, having)) return null;
  if (wordAt(tokens, length.first - 1) !== "for" || !joins(view, verb.next, length.first, lastingFor)) return null;
  const [event, ...more] = events.filter(({ date }) => hasYear(date));
  if (!event || more.length > 0 || event.clause.kind !== "relative" || event.verb > length.first) return null;
  const isBeginning = startings.has(event.base) || (event.base === "come" && isOneOf(tokens, event.verb + 2, forces));
  const from = moments.find(({ date }) => date === event.date);
  return isBeginning && from
    ? { length, from, to: null, by: "since", within: length.expression.span === "past" }
    : null;
}

/** "has been in place for", "has existed for". */
const lastingFor = /^(?:(?:in|on|at) [a-z]+ )?for $/;
const having = new Set(["has", "have"]);
const startings = wordSet("begin start open launch found establish create introduce impose close");
const forces = new Set(["force", "effect", "being", "office", "power"]);
