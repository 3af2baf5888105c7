import type { Mention } from "../mention.js";
import type { BlockReading, SentenceReading } from "../reading.js";
import type { Clause, VerbGroup } from "../syntax/clause.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/**
 * Which way the words around a time look. A `timetable` is told in the present: "the talks begin on Monday" is the next
 * one, "the fair opens on 3 May" the nearest. A `prospect` was to come when it was told of: "said it would open Monday".
 */
export type Direction = "past" | "future" | "timetable" | "prospect" | "unknown";

/** Which way a time looks: by the words right before it, else by the verb that it belongs to. */
export function directionAt(
  block: Pick<BlockReading, "tokens" | "tagged" | "block">,
  sentence: Pick<SentenceReading, "syntax" | "first">,
  clause: Clause,
  mention: Mention,
): Direction {
  const { tokens, tagged } = block;
  const { first, next } = mention;
  const place: Place = { tokens, tagged, block: block.block, clause, first, next, from: sentence.first };
  return directionOfWords(place) ?? directionOfVerbs(place, sentence);
}

interface Place extends Pick<BlockReading, "tokens" | "tagged" | "block"> {
  readonly clause: Clause;
  /** Tokens of the time. */
  readonly first: number;
  readonly next: number;
  /** First token of the sentence. */
  readonly from: number;
}

/** "until Friday", "ahead of Sunday's vote", "due on Monday", "since May": words that settle it whatever the verb. */
function directionOfWords({ tokens, tagged, clause, first, next, from }: Place): Direction | null {
  const at = isOneOf(tokens, first - 1, articles) ? first - 2 : first - 1;
  const word = at < from ? "" : wordAt(tokens, at);
  if (word === "since" || (word === "in" && isBackThen(tokens, tagged, clause, at - 1))) return "past";
  if (isOneOf(tokens, word === "on" ? at - 1 : at, published)) return "past";
  if (starting.has(word)) return "future";
  if (word === "of" && isOneOf(tokens, at - 1, comingBefore)) return "future";
  if ((word === "until" || word === "till") && !lastedUntil(clause.verb, at)) return "future";
  const isPossessive = wordAt(tokens, next) === "'s";
  if (isPossessive && (word === "after" || word === "following")) return "past";
  // "worth $4 million at Friday's close"
  if (isPossessive && isOneOf(tokens, next + 1, closes) && !isOneOf(tokens, at, comingUp)) return "past";
  if (isBehindEarlier(tokens, tagged, at, from)) return "past";
  if (word === "for" && !isPossessive && !startsName(tagged, next) && isScheduling(tokens, tagged, clause, at))
    return "future";
  return plannedBefore(tokens, tagged, clause, at) ? "future" : null;
}

const closes = new Set(["close", "closing", "finish", "settlement"]);
const comingUp = new Set(["before", "by", "until", "till", "for", "of"]);

/** "spoke to reporters back in July"; not "will be back in July", "brings the fair back in July". */
function isBackThen(tokens: Tokens, tagged: Uint8Array, { verb }: Clause, at: number): boolean {
  if (wordAt(tokens, at) !== "back" || verb?.tense === "future" || (verb?.tense === "present" && verb.head !== at))
    return false;
  const before = tagged[at - 1];
  return before === tags.noun || before === tags.proper || before === tags.past;
}

/** "up from 38,650 in the spring", "compared with 900 jobs in March": the time of what it came from. */
function isBehindEarlier(tokens: Tokens, tagged: Uint8Array, preposition: number, from: number): boolean {
  let at = tagged[preposition] === tags.preposition ? preposition - 1 : preposition;
  while (at > from && (tagged[at] === tags.noun || tagged[at] === tags.adjective)) at--;
  if (tagged[at] !== tags.number) return false;
  while (at > from && tagged[at - 1] === tags.number) at--;
  return isOneOf(tokens, at - 1, earlier) && isOneOf(tokens, at - 2, comparing);
}

/** "remained shut until Monday" and "did not say so until Monday" were; what was put off until Monday is to come. */
function lastedUntil(verb: VerbGroup | null, until: number): boolean {
  if (verb === null || verb.modality !== "actual" || verb.passive || !(verb.tense === "past" || verb.perfect))
    return false;
  // "had 1,900 workers until May"; who "had until Friday to answer" was waited for.
  return verb.negated || lastingVerbs.has(verb.base) || (having.has(verb.base) && until > verb.next);
}

/** "a strike for Monday", "tickets for Saturday" look ahead, unless what they say was: "the figure for Monday was". */
function isScheduling(tokens: Tokens, tagged: Uint8Array, clause: Clause, preposition: number): boolean {
  const verb = clause.verb;
  if (!verb || verb.head > preposition) return false;
  return lexeme(tokens, verb.head)?.verb?.planning === true || isOneOf(tokens, verb.head, schedulingVerbs)
    ? true
    : tagged[preposition - 1] === tags.noun && isOneOf(tokens, preposition - 1, plannedNouns);
}

/** A participle of planning that the time hangs on: "a vote scheduled for Friday", "due to open on Monday". */
function plannedBefore(tokens: Tokens, tagged: Uint8Array, clause: Clause, from: number): boolean {
  for (let at = from; at >= clause.first && at > from - 7; at--) {
    const tag = tagged[at] as number;
    if (tag === tags.sign || tag === tags.modal || tag === tags.coordinator || tag === tags.subordinator) return false;
    const word = wordAt(tokens, at);
    if (planners.has(word)) return wordAt(tokens, at - 1) !== "as" && !governs(tokens, tagged, at);
    if (word === "set" && (wordAt(tokens, at + 1) === "for" || wordAt(tokens, at + 1) === "to")) return true;
    if (tag === tags.past || tag === tags.auxiliary) return false;
  }
  return false;
}

/** "scheduled" with a noun before it and an object after it is the verb of its clause. */
function governs(tokens: Tokens, tagged: Uint8Array, at: number): boolean {
  if (tagged[at] !== tags.past || wordAt(tokens, at) === "due") return false;
  const after = tagged[at + 1];
  return after === tags.determiner || after === tags.pronoun || after === tags.subordinator;
}

function directionOfVerbs(place: Place, { syntax }: Pick<SentenceReading, "syntax">): Direction {
  const near = nearestVerbal(place);
  if (near === "done") return "past";
  let at: Clause | undefined = place.clause;
  for (let guard = 0; at && guard < 8; guard++) {
    const direction = at.verb && directionOf(at.verb, at, place, near);
    if (direction) return direction;
    at = at.parent >= 0 ? syntax.clauses[at.parent] : undefined;
  }
  if (near === "to do") return "future";
  return place.block.kind === "headline" || place.block.kind === "caption" ? "past" : "unknown";
}

/** Which way a verb looks; null where another up the line must tell. */
function directionOf(verb: VerbGroup, clause: Clause, place: Place, near: Verbal): Direction | null {
  const { tokens, tagged } = place;
  const opener = tagged[verb.first];
  const isBound = isOneOf(tokens, place.first - 1, binding);
  if (isOneOf(tokens, verb.first, prospects) && !verb.perfect && !isBound) return "prospect";
  if (verb.modality === "hypothetical" && opener === tags.modal) return verb.perfect ? "past" : "future";
  // "In August they tried to free him": the trying was in August.
  const isFronted = clause === place.clause && place.first < verb.first && opener === tags.past;
  if (isFronted && verb.tense === "past") return "past";
  if (verb.modality === "planned" || verb.tense === "future") return "future";
  if (opener === tags.modal) return verb.perfect ? "past" : "future";
  if (verb.tense === "past" && verb.modality === "hypothetical") return verb.perfect ? "past" : "future";
  if (verb.tense === "none") {
    const isDone = tagged[verb.head] === tags.participle || tagged[verb.head] === tags.past;
    return clause === place.clause && isDone ? "past" : null;
  }
  if (verb.tense === "past" || verb.perfect) {
    return near === "to do" && isPlanOf(tokens, tagged, verb, place) ? "future" : "past";
  }
  if (place.block.kind === "headline" || place.block.kind === "deck") return near === "to do" ? "future" : "past";
  if (near === "to do") return "future";
  if (near === "doing") return "past";
  if (clause === place.clause && isInSubject(place, verb)) return "past";
  return "timetable";
}

/** "agreed to meet on Monday", "urged them to vote on Monday", "plans to meet"; not "flew there to meet him on Monday". */
function isPlanOf(tokens: Tokens, tagged: Uint8Array, verb: VerbGroup, { first, clause }: Place): boolean {
  if (lexeme(tokens, verb.head)?.verb?.planning) return true;
  for (let at = first - 1; at > clause.first; at--) {
    if (tagged[at] !== tags.to || tagged[at + 1] !== tags.verb) continue;
    return (
      isOneOf(tokens, at - 1, plannedNouns) ||
      lexeme(tokens, at - 1)?.verb?.planning === true ||
      planners.has(wordAt(tokens, at - 1))
    );
  }
  return false;
}

/** "The attack on Monday is the third": it happened; "On Monday the fair opens" looks ahead. */
function isInSubject({ clause, first }: Place, verb: VerbGroup): boolean {
  return first < verb.first && first > clause.first + 1;
}

/** What stands between the time and its verb: "released", "to meet", "for killing", or nothing. */
type Verbal = "done" | "to do" | "doing" | null;

function nearestVerbal({ tokens, tagged, clause, first }: Place): Verbal {
  const { verb } = clause;
  for (let at = first - 1; at >= clause.first; at--) {
    if (verb && at >= verb.first && at < verb.next) return tagged[verb.first - 1] === tags.to ? "to do" : null;
    const tag = tagged[at] as number;
    if (tag === tags.auxiliary || tag === tags.modal) return null;
    if (tag === tags.past || tag === tags.participle) {
      if (lexeme(tokens, at)?.verb?.planning) return null;
      return verb && verb.head < at && tagged[at - 1] === tags.coordinator ? null : "done";
    }
    if (tag === tags.verb) return tagged[at - 1] === tags.to ? "to do" : null;
    if (tag === tags.gerund) return tagged[at - 1] === tags.preposition ? "doing" : null;
  }
  return null;
}

/** "Saturday Night Live", "the Friday concert": a name or noun follows that the time belongs to. */
function startsName(tagged: Uint8Array, next: number): boolean {
  return tagged[next] === tags.noun || tagged[next] === tags.proper || tagged[next] === tags.adjective;
}

const lastingVerbs = new Set(
  "be last continue remain stay run go hold wait keep work live serve lead rule reign sit know play teach reside drag stretch rage burn fight manage chair head".split(
    " ",
  ),
);
const having = new Set("have employ own cost number stand measure total contain belong".split(" "));
const binding = new Set("on by until till from before after starting".split(" "));
const prospects = new Set(["would", "wouldn't"]);
/** "according to a tweet on Monday", "in a letter dated May 3": what was published is read afterwards. */
const published = new Set(
  "tweet tweets statement letter report post interview article email memo filing announcement release briefing speech tweeted dated published posted issued".split(
    " ",
  ),
);
const articles = new Set(["the", "this", "about", "around"]);
const starting = new Set(["starting", "beginning", "effective", "commencing", "coming", "upcoming"]);
const comingBefore = new Set(["ahead", "eve"]);
const planners = new Set(
  "scheduled slated due planned expected tentatively booked pencilled penciled timed rescheduled postponed deferred delayed adjourned upcoming forthcoming".split(
    " ",
  ),
);
const schedulingVerbs = new Set(
  "called call set planned scheduled booked announced ordered postponed adjourned delayed deferred moved rescheduled arranged fixed proposed organised organized forecast predicted".split(
    " ",
  ),
);
const plannedNouns = new Set(
  "plan plans deal agreement proposal bid decision threat threats offer vow pledge promise invitation request permission order orders deadline ticket tickets schedule scheduled forecast forecasts strike strikes rally meeting talks vote hearing chance permit summons reason time".split(
    " ",
  ),
);
const earlier = new Set(["from", "with", "to", "against"]);
const comparing = new Set(["up", "down", "compared", "rose", "risen", "fell", "fallen", "dropped", "grew", "grown"]);
