import type { TimexMention } from "../mention.js";
import { signAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import type { SentenceView } from "./figures.js";
import { hasYear, type Moment } from "./moment.js";

/** "Thirty years after the mine closed in 1985, a museum opened in 2005": the date of the main verb. */
export function mainMoment(
  view: SentenceView,
  { first }: TimexMention,
  named: Moment,
  moments: readonly Moment[],
  events: readonly DatedEvent[],
): Moment | null {
  const { tokens, syntax } = view;
  if (first > syntax.first + 1 || !hasYear(named.date) || !signAt(tokens, named.next, ",")) return null;
  const [event, ...more] = events.filter(({ verb, date }) => verb > named.next && hasYear(date));
  if (!event || more.length > 0 || event.clause.index !== 0 || event.preposition !== "in") return null;
  return moments.find(({ date }) => date === event.date) ?? null;
}
