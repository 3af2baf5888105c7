import { wordSet } from "../../text/word-set.js";
import { ordinalMention } from "../amounts/quantity-mention.js";
import { yearsOfName } from "../lexicon/anniversaries.js";
import type { QuantityMention, TimexMention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import { joins, type SentenceView, wordsBefore } from "./figures.js";
import type { LengthOfTime } from "./length-of-time.js";
import { hasYear, type Moment } from "./moment.js";
import { speaksOfNow } from "./told-now.js";

/** "founded in 1996, marked its 25th anniversary in 2016", "the 25th anniversary of the 1986 disaster, in 2016". */
export function findAnniversaries(
  view: SentenceView,
  moments: readonly Moment[],
  events: readonly DatedEvent[],
): LengthOfTime[] {
  const found: LengthOfTime[] = [];
  for (const length of [...view.mentions, ...namedAnniversaries(view)]) {
    const years = length.kind === "timex" ? yearsCelebrated(view, length, moments, events) : null;
    const standing = length.kind === "timex" ? standingSince(view, length, moments) : null;
    if (years ?? standing) found.push((years ?? standing) as LengthOfTime);
    if (length.kind !== "quantity" || length.quantity.kind !== "ordinal") continue;
    const isNamed = [length.next, length.next + 1].some((at) => isOneOf(view.tokens, at, anniversaries));
    const isOwnName = length.form === "named-anniversary";
    const isKind = isOneOf(view.tokens, length.next, anniversaries) || isOneOf(view.tokens, length.next, kinds);
    if (isOwnName ? isOnlyName(view, length) : !(isNamed && isKind)) continue;
    const from = celebrated(view, length, moments, events);
    if (!from) continue;
    const to =
      moments.find((moment) => moment !== from && moment.date && isDayOf(view, moment, length, from)) ??
      (isCelebrated(view, length) ? stagedIn(moments, events, from) : null);
    if (to || (speaksOfNow(view, length.first, "since") && !isOnOtherDay(view, length, moments, from)))
      found.push({ length, from, to, by: "anniversary" });
  }
  return found;
}

/** "its centenary hall": the name of a thing; "its centenary celebrations" are of the day. */
function isOnlyName({ tokens, tagged }: SentenceView, { next }: QuantityMention): boolean {
  return tagged[next] === tags.noun && ![anniversaries, kinds, feasts].some((words) => isOneOf(tokens, next, words));
}

const feasts = wordSet("celebration celebrations year season festivities festival party gala tour exhibition");

/** "Celebrating the 40th anniversary of its 1972 opening, the theatre staged a gala in 2012": the only other year, of a deed. */
function isCelebrated(view: SentenceView, { first, next }: QuantityMention): boolean {
  if (!isOneOf(view.tokens, next, anniversaries)) return false;
  return /(?:^| )(?:celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|commemorat(?:e|es|ed|ing)|for|on) (?:the|its|his|her|their)$/.test(
    wordsBefore(view, first, 4),
  );
}

function stagedIn(moments: readonly Moment[], events: readonly DatedEvent[], from: Moment): Moment | null {
  const [other, ...more] = moments.filter((moment) => moment !== from && moment.date !== null);
  const event = events.find(({ date }) => date === other?.date);
  if (!other || more.length > 0 || !hasYear(other.date) || !event || !datings.has(event.preposition)) return null;
  const isDone = event.clause.verb?.modality === "actual" && event.clause.kind !== "relative";
  return isDone && event.tie !== "loose" && !isFoundation(event) && other.first > from.next ? other : null;
}

/** "the 150th anniversary itself falls next year" */
function isOnOtherDay(
  { syntax }: SentenceView,
  { first }: QuantityMention,
  moments: readonly Moment[],
  from: Moment,
): boolean {
  const clause = clauseAt(syntax, first);
  return moments.some((moment) => moment !== from && !isThisYear(moment) && clauseAt(syntax, moment.first) === clause);
}

function isThisYear({ date }: Moment): boolean {
  return date?.expression.form === "period" && date.expression.unit === "year" && date.expression.shift === 0;
}

/** "established in 1971, is celebrating 40 years in business": a length from the foundation to the article's own day. */
function yearsCelebrated(
  view: SentenceView,
  length: TimexMention,
  moments: readonly Moment[],
  events: readonly DatedEvent[],
): LengthOfTime | null {
  const { expression, first } = length;
  if (expression.form !== "duration" || expression.amount?.kind === "age" || expression.unit !== "year") return null;
  let at = first - 1;
  while (at > first - 4 && isOneOf(view.tokens, at, ownWords)) at--;
  if (!celebrations.has(lexeme(view.tokens, at)?.verb?.base ?? "")) return null;
  const founding = events.findLast((event) => isFoundation(event) && event.date.next <= first);
  const from = moments.find(({ date }) => date !== null && date === founding?.date);
  const clause = clauseAt(view.syntax, at);
  const to = moments.find(
    (moment) =>
      moment !== from &&
      hasYear(moment.date) &&
      (joins(view, length.next, moment.first, yearBehind) || (moment.first <= clause.first + 1 && moment.next <= at)),
  );
  // "is run by a firm that celebrated 40 years": another one than what was founded.
  if (!from || (to && clause.kind === "relative" && clause.first > from.first)) return null;
  return to || speaksOfNow(view, at, "since") ? { length, from, to: to ?? null, by: "since" } : null;
}

/** "The ban, in force since 2011, is now five years old": so old as it has stood. */
function standingSince(view: SentenceView, length: TimexMention, moments: readonly Moment[]): LengthOfTime | null {
  const { tokens, syntax } = view;
  const { expression, first } = length;
  if (expression.form !== "duration" || expression.unit !== "year" || wordAt(tokens, length.next - 1) !== "old")
    return null;
  const { verb } = clauseAt(syntax, first);
  const [from, ...more] = moments.filter(({ date }) => hasYear(date));
  if (verb?.base !== "be" || verb.tense !== "present" || !from || more.length > 0 || from.next > verb.first)
    return null;
  const isSince = wordAt(tokens, from.first - 1) === "since" && isOneOf(tokens, from.first - 2, standings);
  return isSince ? { length, from, to: null, by: "since" } : null;
}

/** What is celebrated: what the anniversary is of, else the foundation that the sentence dates before it. */
function celebrated(
  view: SentenceView,
  ordinal: QuantityMention,
  moments: readonly Moment[],
  events: readonly DatedEvent[],
): Moment | null {
  const { first, next } = ordinal;
  const behind = behindName(view, ordinal);
  const of = moments.find(
    (moment) => moment.first > next && hasYear(moment.date) && joins(view, behind, moment.first, ofDate),
  );
  if (of) return of;
  if (wordAt(view.tokens, behind) === "of" && !isOneOf(view.tokens, behind + 2, ownBeginnings)) return null;
  const founding =
    events.findLast((event) => isFoundation(event) && event.date.next <= first) ??
    events.find((event) => isFoundation(event) && event.verb > next && isOfSame(view, event));
  return moments.find(({ date }) => date !== null && date === founding?.date) ?? null;
}

/** The token after "25th anniversary", "25th wedding anniversary" or "golden wedding". */
function behindName({ tokens }: SentenceView, { next }: QuantityMention): number {
  let at = next;
  while (isOneOf(tokens, at, anniversaries) || isOneOf(tokens, at, kinds)) at++;
  return at;
}

/** "golden wedding", "diamond jubilee", "centenary": the years that the name says, as an ordinal. */
function namedAnniversaries({ tokens, syntax }: SentenceView): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (let at = syntax.first; at < syntax.next; at++) {
    const years = yearsOfName(wordAt(tokens, at), isOneOf(tokens, at + 1, weddings));
    if (years !== null) found.push(ordinalMention("named-anniversary", tokens, at, at + 1, BigInt(years), "words"));
  }
  return found;
}

function isFoundation({ base, date }: DatedEvent): boolean {
  return foundings.has(base) && hasYear(date);
}

/** "; it was formed in 1976", ", which was founded in 1976": the same thing is spoken of. */
function isOfSame({ tokens }: SentenceView, { verb }: DatedEvent): boolean {
  for (let at = verb - 1; at > verb - 4; at--) if (isOneOf(tokens, at, pronouns)) return true;
  return false;
}

/** "anniversary in 2016", "In 2016 the company marked its 25th anniversary". */
function isDayOf(view: SentenceView, moment: Moment, ordinal: QuantityMention, from: Moment): boolean {
  const { first, next } = ordinal;
  if (moment.first >= next) {
    // "the 25th anniversary of the 1986 disaster was marked in 2016": what was said of the disaster is passed over.
    const behind = from.first > next && from.next <= moment.first ? from.next : behindName(view, ordinal);
    return joins(view, behind, moment.first, behind === from.next ? dayAfterName : dayBehind);
  }
  const clause = clauseAt(view.syntax, first);
  return clauseAt(view.syntax, moment.first).index === clause.index && moment.first <= clause.first + 1;
}

const datings = new Set(["in", "on"]);
const weddings = new Set(["wedding", "jubilee", "anniversary"]);
const anniversaries = new Set(["anniversary", "birthday", "jubilee"]);
/** "25th wedding anniversary" */
const standings = new Set(["force", "place", "effect", "existence", "use", "operation", "law"]);
const kinds = new Set(["wedding", "marriage", "work", "silver", "golden", "diamond", "ruby"]);
const celebrations = new Set(["celebrate", "mark", "toast", "commemorate"]);
const ownWords = new Set(["its", "his", "her", "their", "first"]);
const pronouns = new Set(["it", "he", "she", "they", "which", "that"]);
const ownBeginnings = wordSet("founding foundation opening birth establishment creation launch formation");
const ofDate = /^(?:of|since) (?:[a-z'’-]+ ){0,7}$/;
const dayBehind =
  /^(?:of (?:[a-z'’-]+ ){1,5})?(?:, )?(?:(?:is|was|were|fell|falls|comes|came|will be) (?:(?:marked|celebrated|commemorated|observed) )?)?(?:(?:in|on) )?$/;
/** "40 years in business in 2004" */
const yearBehind = /^(?:(?:in|of|on|as) (?:[a-z'’-]+ ){1,3})?in $/;
const dayAfterName =
  /^(?:[a-z'’-]+ ){0,3}(?:, )?(?:(?:is|was|were|fell|falls|comes|came|will be) (?:(?:marked|celebrated|commemorated|observed) )?)?(?:in|on) $/;
const foundings = wordSet(
  "found establish form create launch open start begin set institute bear build charter incorporate inaugurate marry wed date",
);
