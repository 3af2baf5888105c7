import { wordSet } from "../../text/word-set.js";
import { findAnniversaries } from "./anniversary.js";
import { type DatedEvent, findClockedEvents, findDatedEvents } from "./dated-event.js";
import { hasWordOf, type SentenceView } from "./figures.js";
import { findLengths, type LengthOfTime } from "./length-of-time.js";
import { lengthsTold } from "./length-told.js";
import { findLives, type Lives } from "./life.js";
import { findMoments, type Moment } from "./moment.js";
import { findPeriods, type PeriodOfYear } from "./period-of-year.js";
import { findRestatements, type Restatement } from "./restatement.js";
import { findSpans, type SpanOfTime } from "./span-of-time.js";

/** How the times of a sentence are bound to verbs and to each other. */
export interface TimeRelations {
  readonly moments: readonly Moment[];
  readonly events: readonly DatedEvent[];
  readonly spans: readonly SpanOfTime[];
  readonly lengths: readonly LengthOfTime[];
  readonly restatements: readonly Restatement[];
  readonly periods: readonly PeriodOfYear[];
  readonly lives: Lives | null;
}

const none: TimeRelations = {
  moments: [],
  events: [],
  spans: [],
  lengths: [],
  restatements: [],
  periods: [],
  lives: null,
};

/** Each end of a flight is told in the time of its place. */
function isFlight(view: SentenceView, begin: Moment | null, end: Moment | null): boolean {
  return Boolean(begin?.clock && end?.clock) && hasWordOf(view, flying);
}

const flying = wordSet(
  "flight flights plane planes jet jets airliner airliners aircraft airport flew fly flies flying flown land lands landed landing",
);

/** Finds what binds the times of a sentence; what they mean in days is settled later. */
export function findTimes(view: SentenceView): TimeRelations {
  if (!view.mentions.some(({ kind }) => kind === "timex")) return { ...none, lives: findLives(view, []) };
  const moments = findMoments(view);
  const events = findDatedEvents(view);
  const spans = findSpans(view, moments, [...events, ...findClockedEvents(view)]).filter(
    ({ begin, end }) => !isFlight(view, begin, end),
  );
  const bound = [...findLengths(view, moments, spans, events), ...findAnniversaries(view, moments, events)];
  const lengths = [...bound, ...lengthsTold(view, moments, spans, events, bound)].filter(
    ({ from, to }) => !isFlight(view, from, to),
  );
  const restatements = findRestatements(view);
  const periods = findPeriods(view, restatements, events);
  return { moments, events, spans, lengths, restatements, periods, lives: findLives(view, events) };
}
