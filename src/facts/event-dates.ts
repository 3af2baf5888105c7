import { isTimeOf } from "../claims/as-of.js";
import type { TimexMention } from "../claims/mention.js";
import type { BlockReading, Claim, SentenceReading } from "../claims/reading.js";
import { clauseOf } from "../claims/reading.js";
import type { Clause } from "../claims/syntax/clause.js";
import { timeNouns } from "../claims/syntax/clause-boundaries.js";
import { hasVerb } from "../claims/syntax/finite-verbs.js";
import { tags } from "../claims/syntax/tag.js";
import { isVerbal } from "../claims/syntax/verb-groups.js";
import { isOneOf, signAt, wordAt } from "../claims/token-access.js";
import type { Occurrence } from "./occurrences.js";

/** The preposition that the event hangs on, or the "anniversary" of "anniversary of"; null when it stands for itself. */
export function anchorUse({ tokens, tagged }: BlockReading, event: Occurrence): number | null {
  let at = event.first - 1;
  while (
    at >= 0 &&
    (tagged[at] === tags.determiner ||
      tagged[at] === tags.adjective ||
      tagged[at] === tags.possessive ||
      tagged[at] === tags.time ||
      tagged[at] === tags.proper ||
      tagged[at] === tags.noun) &&
    event.first - at < 6
  )
    at--;
  if (wordAt(tokens, at) === "of") return isOneOf(tokens, at - 1, timesOf) ? at - 1 : at;
  return isOneOf(tokens, at, anchorWords) || leadsAside(tokens, tagged, at) ? at : null;
}

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
  if (isAside(block, event, anchored)) return null;
  const clause = clauseOf(sentence, event.first);
  // "The court upheld the approval on 9 March": that is when the court did.
  const { verb } = clause;
  const isSpokenOf = verb && (verb.next <= event.first || (verb.passive && verb.first >= event.next));
  if (isSpokenOf && speakingOf.has(verb.base)) return null;
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
    const isWhen =
      isWhenClause(block, event, claim, clause) || isInWhich(block, event, claim) || isTimeTold(block, claim, clause);
    if (claim.clause.index !== clause.index && !isWhen && !isCleft(block, sentence, claim, clause)) continue;
    if (anchored !== null && !isWhen && !isRightBehind(block, event, mention, isNear)) continue;
    if (
      (!isWhen && isOneOf(block.tokens, mention.first - 1, notAt)) ||
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

/** "charged over the collapse on 3 May", "the inquiry on the collapse", "the collapse inquiry": the date is that of something else. */
function isAside({ tokens, tagged }: BlockReading, event: Occurrence, anchored: number | null): boolean {
  if (tagged[event.next] === tags.noun && tagged[event.next - 1] === tags.noun) return true;
  return anchored !== null && leadsAside(tokens, tagged, anchored);
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

/** "on 2 March 2019, the night the bridge fell,", "in the year in which the club was founded, 1951,": one and the same time. */
function isTimeTold({ tokens }: BlockReading, { mention }: Claim, { kind, first, next }: Clause): boolean {
  if (kind !== "relative") return false;
  const noun = wordAt(tokens, first - 1) === "in" || wordAt(tokens, first - 1) === "on" ? first - 2 : first - 1;
  if (!isOneOf(tokens, noun, timeNouns) || wordAt(tokens, noun - 1) !== "the") return false;
  if (mention.next === noun - 2) return signAt(tokens, noun - 2, ",");
  return mention.first === next + 1 && signAt(tokens, next, ",");
}

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
  if (first < event.next || first - event.next > (isNear ? 1 : 8)) return false;
  for (let at = event.next; at < first; at++)
    if (isVerbal(tagged[at] as number) || tagged[at] === tags.sign) return false;
  return true;
}

function isDate(mention: TimexMention): boolean {
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

const steps = new Set(
  "agreed announced planned proposed approved scheduled due expected delayed postponed negotiated drafted promised ordered commissioned".split(
    " ",
  ),
);
/** Verbs of what is done about something that has happened. */
const speakingOf = new Set(
  "celebrate mark honour honor uphold confirm challenge criticise criticize welcome condemn commemorate remember recall debate discuss review investigate probe quash overturn reverse suspend attack defend praise question study oppose support back blame mourn lament regret deplore denounce hail appeal contest annul ratify".split(
    " ",
  ),
);
const anchorWords = new Set("after since before until till following from by during despite between".split(" "));
/** What is told over or about an event, or causes it, has a date of its own. */
const asideWords = new Set("over about into for against with to causing".split(" "));
const notAt = new Set(["until", "till", "before", "since", "after", "by"]);
/** Nouns for a time that is told by an event. */
const timesOf = new Set(["anniversary", "start", "beginning", "aftermath", "wake", "time"]);
