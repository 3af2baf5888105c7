import { isTimeOf } from "../claims/as-of.js";
import type { TimexMention } from "../claims/mention.js";
import type { BlockReading, Claim, SentenceReading } from "../claims/reading.js";
import { clauseOf } from "../claims/reading.js";
import type { Clause } from "../claims/syntax/clause.js";
import { timeNouns } from "../claims/syntax/contact-clause.js";
import { hasVerb } from "../claims/syntax/finite-verbs.js";
import { tags } from "../claims/syntax/tag.js";
import { isVerbal } from "../claims/syntax/verb-groups.js";
import { hasOneOf, isOneOf, lexeme, signAt, textAt, wordAt } from "../claims/token-access.js";
import { isOfObject, isOfOther, isUndone, speakingOf } from "./later-deeds.js";
import type { Occurrence } from "./occurrences.js";
import { isBegunThen } from "./outbreaks.js";

/** The preposition that the event hangs on, or the "anniversary" of "anniversary of"; null when it stands for itself. */
export function anchorUse({ tokens, tagged }: BlockReading, event: Occurrence): number | null {
  // "after Ostland and Norland signed the treaty": past whoever did it.
  const isDoing = isVerbal(tagged[event.first] as number);
  let at = event.first - 1;
  while (
    at >= 0 &&
    event.first - at < (isDoing ? 9 : 6) &&
    (ofNoun.has(tagged[at] as number) || (isDoing && doers.has(tagged[at] as number)))
  )
    at--;
  if (wordAt(tokens, at) === "of") return isOneOf(tokens, at - 1, timesOf) ? at - 1 : at;
  return isOneOf(tokens, at, anchorWords) || leadsAside(tokens, tagged, at) ? at : null;
}

const ofNoun = new Set<number>([tags.determiner, tags.adjective, tags.possessive, tags.time, tags.proper, tags.noun]);
const doers = new Set<number>([tags.pronoun, tags.coordinator, tags.adverb]);

/** "after the invasion", "the anniversary of": a length of time before it is told from the event; not "jailed for two years over". */
export function tellsTime({ tokens }: BlockReading, anchored: number | null): boolean {
  return anchored !== null && (isOneOf(tokens, anchored, anchorWords) || isOneOf(tokens, anchored, timesOf));
}

/** "charged over the collapse", "the inquiry on the collapse". */
function leadsAside(tokens: BlockReading["tokens"], tagged: Uint8Array, at: number): boolean {
  if (wordAt(tokens, at) === "on") return tagged[at - 1] === tags.noun && tagged[at + 1] !== tags.time;
  return isOneOf(tokens, at, asideWords);
}

/** The date that the sentence gives for the event: in the same clause, or right beside the phrase when it is an anchor. */
export function dateOf(
  block: BlockReading,
  sentence: SentenceReading,
  event: Occurrence,
  anchored: number | null,
): Claim | null {
  const held = holdingBehind(block, event);
  const begun = sentence.claims.find((claim) => isBegunThen(block, event, claim, anchored));
  if (begun) return begun;
  if (held < 0 && !isOfDate(block, sentence, event) && isAside(block, event, anchored)) return null;
  const clause = clauseOf(sentence, event.first);
  // "The court upheld the approval on 9 March": that is when the court did.
  const { verb } = clause;
  const isSpokenOf = verb && (verb.next <= event.first || (verb.passive && verb.first >= event.next));
  if (isSpokenOf && speakingOf.has(verb.base)) return null;
  const undone = isUndone(block, event, clause);
  let best: Claim | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const claim of sentence.claims) {
    const { mention } = claim;
    if (mention.kind !== "timex" || !isDate(mention)) continue;
    const inside = mention.first >= event.first && mention.next <= event.next;
    if (inside) continue;
    const gap = mention.first >= event.next ? mention.first - event.next : event.first - mention.next;
    // "since Terminal 3 opened at Halverby in May 2019": what has a verb of its own has the date of its clause.
    const isNear =
      anchored !== null &&
      isOneOf(block.tokens, anchored, anchorWords) &&
      !(
        hasVerb(block.tagged, event.first, event.next) &&
        claim.clause.verb !== null &&
        event.first <= claim.clause.verb.head
      );
    if (anchored !== null && isOfObject(block, anchored, verb, mention)) continue;
    if (undone && !(mention.first >= event.next && (!verb || mention.next <= verb.first))) continue;
    if (isRepeated(block.tokens, event.next, mention.first) || isOfOther(block, event, mention)) continue;
    const named = timeNamed(block, event, clause, claim);
    if (named === "other") continue;
    const isWhen = named !== null || isWhenClause(block, event, claim, clause) || isInWhich(block, event, claim);
    const isTold = isWhen || isCleft(block, sentence, claim, clause) || hasStoodSince(block, event, claim, clause);
    const isHeld = held >= 0 && mention.first > held && mention.first - held <= 4;
    if (claim.clause.index !== clause.index && !isTold && !isHeld) continue;
    if (anchored !== null && !isWhen && !isHeld && !isRightBehind(block, event, mention, isNear)) continue;
    if (
      (!isTold && isOneOf(block.tokens, mention.first - 1, notAt)) ||
      isOfEarlierStep(block.tokens, event, mention.first)
    )
      continue;
    // "two years ago today", "five years ago this week": the day is that of the article.
    if (wordAt(block.tokens, mention.first - 1) === "ago") continue;
    if (gap < bestDistance) {
      best = claim;
      bestDistance = gap;
    }
  }
  return best;
}

/** "fined for the outage of 18 August": whatever was done about it, the date is its own. */
function isOfDate({ tokens }: BlockReading, { mentions }: SentenceReading, { next }: Occurrence): boolean {
  return wordAt(tokens, next) === "of" && mentions.some(({ kind, first }) => kind === "timex" && first === next + 1);
}

/** "charged over the collapse on 3 May", "the inquiry on the collapse", "the collapse inquiry": the date is that of something else. */
function isAside({ tokens, tagged }: BlockReading, event: Occurrence, anchored: number | null): boolean {
  // "the collapse inquiry", "the opening of the Ellers Bridge museum"
  const isWhole = tagged[event.next - 1] === tags.noun || isOneOf(tokens, event.next, namedAfter);
  if (tagged[event.next] === tags.noun && isWhole) return true;
  if (anchored === null || !leadsAside(tokens, tagged, anchored) || isMadeFor(tokens, tagged, anchored)) return false;
  // "into the yard for the first landing, in June 1969, so that"
  return !(wordAt(tokens, anchored) === "for" && hasDateSetOff(tokens, tagged, event.next));
}

/** "lined up for the first marathon, held on 8 May 1983": the participle right behind the event's phrase; -1 where none is. */
function holdingBehind({ tokens }: BlockReading, { next }: Occurrence): number {
  const at = signAt(tokens, next, ",") ? next + 1 : next;
  return isOneOf(tokens, at, holding) ? at : -1;
}

const holding = new Set("held staged run fought signed celebrated inaugurated opened played sealed".split(" "));

/** "opened the bridge again in March", "four times in 2021": other days than the first. */
function isRepeated(tokens: BlockReading["tokens"], from: number, date: number): boolean {
  return hasOneOf(tokens, repeating, from, Math.min(date, from + 6));
}

/** Nouns for what bears the name of another thing. */
const namedAfter = new Set(
  "inquiry probe report conference congress forum museum exhibition café cafe restaurant shop hotel race marathon run walk tournament festival concert ceremony film documentary play novel memorial monument plaque stamp scandal affair trial case debate campaign".split(
    " ",
  ),
);
const repeating = new Set(["again", "times", "twice", "anew"]);

/** ", in June 1969,": the date of what stands right before it. */
function hasDateSetOff(tokens: BlockReading["tokens"], tagged: Uint8Array, comma: number): boolean {
  if (!signAt(tokens, comma, ",") || wordAt(tokens, comma + 1) !== "in" || tagged[comma + 2] !== tags.time)
    return false;
  let end = comma + 2;
  while (tagged[end] === tags.time) end++;
  return tagged[end] === tags.sign;
}

/** "the drink that it mixed for the landing on 20 July 1969", "tickets for the opening on 2 May": it has the date of the event. */
function isMadeFor(tokens: BlockReading["tokens"], tagged: Uint8Array, anchored: number): boolean {
  if (wordAt(tokens, anchored) !== "for") return false;
  if (isOneOf(tokens, anchored - 1, keepsakes)) return true;
  let at = anchored - 1;
  while (at > anchored - 6 && at > 0 && !isVerbal(tagged[at] as number) && tagged[at] !== tags.sign) at--;
  return making.has(lexeme(tokens, at)?.verb?.base ?? wordAt(tokens, at));
}

/** "has been open since 2 May 2019" of a rule that has "open": since it was opened. */
function hasStoodSince({ tokens }: BlockReading, event: Occurrence, { mention, clause }: Claim, own: Clause): boolean {
  const { verb } = own;
  if (clause.index !== own.index || verb?.base !== "be" || !verb.perfect || verb.tense !== "present") return false;
  return wordAt(tokens, mention.first - 1) === "since" && event.next === mention.first - 1 && event.first < verb.next;
}

/** "It was on 21 March 2016 that fire broke out": the date of the clause above is that of the one with "that". */
function isCleft({ tokens }: BlockReading, { syntax }: SentenceReading, claim: Claim, clause: Clause): boolean {
  const { verb, first, index } = claim.clause;
  if (verb?.base !== "be" || clause.opener !== "that" || clause.parent !== index) return false;
  return wordAt(tokens, first) === "it" && claim.mention.next === clause.first && syntax.first <= first;
}

/** "since 3 May 2019, when the bridge opened": the clause tells what happened then. */
function isWhenClause({ tokens }: BlockReading, event: Occurrence, { mention }: Claim, clause: Clause): boolean {
  const { verb } = clause;
  const tells = verb !== null && event.first <= verb.head && verb.head < event.next;
  return tells && mention.kind === "timex" && isTimeOf(tokens, mention, clause);
}

/**
 * "on 23 June 2016, the night Britain voted to leave", "the year in which it was set up, 1974": a time that the event
 * names, beside the date that is the same. A day is not "the year": "other".
 */
function timeNamed(
  { tokens, tagged }: BlockReading,
  event: Occurrence,
  { first, kind }: Clause,
  { mention }: Claim,
): "same" | "other" | null {
  if (mention.kind !== "timex") return null;
  let joint = (kind === "relative" && first < event.first ? first : event.first) - 1;
  while (event.first - joint < 6 && isOneOf(tokens, joint, timeLinks)) joint--;
  if (!isOneOf(tokens, joint, timeNouns) || wordAt(tokens, joint - 1) !== "the") return null;
  const isBefore = mention.next === joint - 2 && signAt(tokens, joint - 2, ",");
  const closes = tagged[mention.next] === tags.sign || mention.next >= tokens.count;
  const isBehind = mention.first > event.next && closes && isSetOff(tokens, tagged, event.next, mention.first);
  if (!isBefore && !isBehind) return null;
  const grain = grains.get(wordAt(tokens, joint));
  const said = fineness.indexOf(mention.timex.granularity ?? "");
  return grain === undefined || said < 0 || said >= fineness.indexOf(grain) ? "same" : "other";
}

/** Nothing but where it was, and a comma or bracket, between an event and its date. */
function isSetOff(tokens: BlockReading["tokens"], tagged: Uint8Array, from: number, first: number): boolean {
  const comma = isOneOf(tokens, first - 1, dateLeads) ? first - 2 : first - 1;
  if (first - from > 8 || !/^[,(–—]$/.test(textAt(tokens, comma))) return false;
  for (let at = from; at < comma; at++)
    if (isVerbal(tagged[at] as number) || tagged[at] === tags.sign || tagged[at] === tags.coordinator) return false;
  return true;
}

const dateLeads = new Set(["in", "on"]);
const timeLinks = new Set("that on in of which when the".split(" "));

/** "the ambush at Tel Marun, in which four died on 2 March": what happened in it has its date. */
function isInWhich(
  { tokens }: BlockReading,
  { next }: Occurrence,
  { clause: { kind, opener, first } }: Claim,
): boolean {
  if (kind !== "relative" || opener !== "which" || wordAt(tokens, first - 1) !== "in") return false;
  return first - 1 === next || (first - 2 === next && signAt(tokens, next, ","));
}

/** "the collapse at the mine on 12 October": nothing but where it was stands between; behind "after" nothing at all. */
function isRightBehind(
  { tokens, tagged }: BlockReading,
  event: Occurrence,
  { first, next }: TimexMention,
  isNear: boolean,
): boolean {
  // "on the day of the invasion, 7 October 2001, and served"
  if (first === event.next + 1 && signAt(tokens, event.next, ",") && !isNear) return tagged[next] === tags.sign;
  if (first === event.next + 2 && hasDateSetOff(tokens, tagged, event.next) && !isNear) return true;
  if (first < event.next || first - event.next > (isNear ? 1 : 8)) return false;
  for (let at = event.next; at < first; at++)
    if (isVerbal(tagged[at] as number) || tagged[at] === tags.sign) return false;
  return true;
}

export function isDate(mention: TimexMention): boolean {
  const { timex } = mention;
  if (timex.start === null || timex.end === null || timex.defects.length > 0) return false;
  if (timex.type !== "date" && timex.granularity !== "day part") return false;
  const { form } = mention.expression;
  return form === "calendar" || form === "offset" || form === "period" || form === "day";
}

/** "the merger, agreed in March, closed in June": when it was settled is not when it happened. */
function isOfEarlierStep(tokens: BlockReading["tokens"], event: Occurrence, first: number): boolean {
  return [1, 2, 3].some((back) => first - back >= event.next && isOneOf(tokens, first - back, steps));
}

const fineness: readonly string[] = ["day", "week", "month", "year"];
/** How fine a time is that a noun names; a season may be told by its year. */
const grains = new Map(
  Object.entries({
    year: "year",
    month: "month",
    week: "week",
    day: "day",
    night: "day",
    morning: "day",
    afternoon: "day",
    evening: "day",
  }),
);
const steps = new Set(
  "agreed announced planned proposed approved scheduled due expected delayed postponed negotiated drafted promised ordered commissioned".split(
    " ",
  ),
);
/** What is made for an occasion, and is of its day. */
const keepsakes = new Set(
  "menu menus ticket tickets programme programmes program programs poster posters stamp stamps invitation invitations cake cakes recipe drink song anthem hymn costume dress banner banners flag flags countdown".split(
    " ",
  ),
);
const making = new Set(
  "mix bake brew cook make write compose print paint design sew stitch build mint strike commission record stage choreograph rehearse queue wait gather assemble dress order hire rent borrow install".split(
    " ",
  ),
);
const anchorWords = new Set("after since before until till following from by during despite between".split(" "));
/** What is told over or about an event, or causes it, has a date of its own. */
const asideWords = new Set("over about into for against with to causing".split(" "));
const notAt = new Set(["until", "till", "before", "since", "after", "by"]);
/** Nouns for a time that is told by an event. */
const timesOf = new Set(["anniversary", "start", "beginning", "aftermath", "wake", "time"]);
