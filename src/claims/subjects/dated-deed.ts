import { dictionary } from "../../text/dictionary.js";
import type { NounPhrase } from "../syntax/clause.js";
import { hasOwner, nounPhraseAt, nounPhraseBefore } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isOneOf, isPossessive, lexeme, signAt, wordAt } from "../token-access.js";
import { isBlackout } from "./circumstances.js";
import { happeningAt, isDoing, isHappening, stemAt, thingAt } from "./concept.js";
import { isEmptyVerb } from "./deeds.js";
import { phrasalAt } from "./phrasals.js";
import type { Subject } from "./subject.js";

/** What happened at a date or a time of day. */
export interface DatedDeed {
  readonly deed: string;
  /** Who did it and to whom or what it was done; empty where only pronouns tell. */
  readonly of: ReadonlySet<string>;
  /** What tells those apart: "drivers" of the drivers' strike began. */
  readonly by: ReadonlySet<string>;
  /** "the strike on Friday": the date may be what tells it from "the strike on Monday". */
  readonly isToldByDate: boolean;
  /** "a coach had overturned": one that nobody spoke of. */
  readonly isNew: boolean;
  /** "the start of the scheme on 3 May", "when the pandas came": told as something known. */
  readonly isKnown: boolean;
  /** "meets", "plays": done so often that only "when it meets" takes it up. */
  readonly isCommon: boolean;
  /** By a noun, which has no tense. */
  readonly isNamed: boolean;
}

/** The deed of the noun before a date and that of the clause's verb. */
export function datedDeedsOf(subject: Subject): readonly DatedDeed[] {
  const known = deedsBySubject.get(subject);
  if (known) return known;
  const deeds = [ofNoun(subject), ofVerb(subject), ofBeginning(subject)].filter((deed) => deed !== null);
  deedsBySubject.set(subject, deeds);
  return deeds;
}

/** When something happened is asked by its deed and by the words that bind its time. */
const deedsBySubject = new WeakMap<Subject, readonly DatedDeed[]>();

/** "the start of the scheme on 3 May", "its consecration on 8 September", "Thursday's opening of the bridge". */
function ofNoun({ claim: { block, mention, sentence } }: Subject): DatedDeed | null {
  const { tokens, tagged } = block;
  if (tagged[mention.next] === tags.possessive)
    return deedNamed(block, nounPhraseAt(tokens, tagged, mention.next + 1), true);
  // "the 20 June deadline"
  if (isOneOf(tokens, mention.first - 1, definites))
    return deedNamed(block, nounPhraseAt(tokens, tagged, mention.next), true);
  // "on Thursday for the funeral of the lifeboatman"
  const isPurpose = wordAt(tokens, mention.next) === "for" && isOneOf(tokens, mention.next + 1, definites);
  if (isPurpose) {
    const purpose = deedNamed(block, nounPhraseAt(tokens, tagged, mention.next + 1), false);
    if (purpose) return purpose;
  }
  if (!isOneOf(tokens, mention.first - 1, datePrepositions)) return null;
  const gathering = gerundBefore(block, mention.first - 1);
  if (gathering >= 0) return { ...noDeed, deed: deedAt(block, gathering), isKnown: true, isToldByDate: true };
  const noun = nounPhraseBefore(tokens, tagged, mention.first - 1, sentence.first);
  if (!noun) return null;
  const isKnown =
    isOneOf(tokens, noun.first, definites) ||
    isPossessive(tokens, noun.first) ||
    hasOwner(block.tagged, noun.first, noun.head);
  // "the sinking of the ferry on 21 May", "the vote on the bill on Tuesday"
  const outer = isOneOf(tokens, noun.first - 1, hanging)
    ? deedNamed(block, nounPhraseBefore(tokens, tagged, noun.first - 1, sentence.first), true)
    : null;
  // "the loss of 240 jobs in May"
  if (outer) return hasNumber(tagged, noun) ? null : outer;
  const named = deedNamed(block, noun, isKnown);
  return named && { ...named, isToldByDate: !isOneOf(tokens, noun.first - 1, knownOpeners) };
}

function hasNumber(tagged: Uint8Array, { first, next }: NounPhrase): boolean {
  return tagged.subarray(first, next).includes(tags.number);
}

/** The deed that a noun phrase names; null where it names a thing. */
export function deedNamed(
  block: Subject["claim"]["block"],
  noun: NounPhrase | null,
  isKnown: boolean,
): DatedDeed | null {
  if (!noun || !isDeedNoun(block, noun.head)) return null;
  return {
    ...noDeed,
    deed: deedAt(block, noun.head),
    of: partsOf(block, noun),
    isKnown: isKnown || isOneOf(block.tokens, noun.first, definites),
    isNamed: true,
    isNew: isOneOf(block.tokens, noun.first, indefinites),
  };
}

/** "The scheme starts on 3 April", "The hearing had been set for 9 November". */
function ofVerb({ claim: { block, clause, mention, sentence } }: Subject): DatedDeed | null {
  const { tokens, tagged } = block;
  const { verb, subject } = clause;
  if (!verb || (mention.first < verb.next && mention.first > clause.first + 2))
    return ofVerbBefore(block, mention.first, sentence.first);
  if (lexeme(tokens, verb.head)?.verb?.saying) return null;
  const isKnown = knownOpeners.has(clause.opener);
  const doer = subject && isThing(tagged[subject.head] as number) ? subject : apposedTo(block, clause.first);
  const isCalled = verb.base === "call" && wordAt(tokens, mention.first - 1) === "for";
  const isHeld = holding.has(verb.base) || (verb.base === "take" && wordAt(tokens, verb.next) === "place");
  const told = deedOfVerb(block, verb.head, doer);
  if ((phrasalAt(tokens, verb.head) === null && isHeld) || isCalled) {
    const gathering = gerundBefore(block, verb.first);
    if (gathering >= 0) return { ...noDeed, deed: deedAt(block, gathering), isKnown };
    return deedNamed(block, doer, isKnown);
  }
  const of = new Set<string>();
  if (doer && !isOneOf(tokens, doer.head, entrances)) of.add(thingAt(tokens, doer.head));
  const object = nounPhraseAt(
    tokens,
    tagged,
    verb.passive && wordAt(tokens, verb.next) === "by" ? verb.next + 1 : verb.next,
  );
  if (object && isThing(tagged[object.head] as number) && !isOneOf(tokens, object.head, entrances))
    of.add(thingAt(tokens, object.head));
  for (const at of hangingOn(block, verb.next, mention.first)) of.add(thingAt(tokens, at));
  return (
    told && {
      ...noDeed,
      ...told,
      of,
      by: doer ? partsOf(block, doer) : none,
      isKnown,
      isNew: doer !== null && isOneOf(tokens, doer.first, indefinites),
    }
  );
}

/** What a verb with its particle or object tells to be done; null for verbs that say nothing. */
export function deedOfVerb(
  block: Subject["claim"]["block"],
  verb: number,
  doer: NounPhrase | null,
): Pick<DatedDeed, "deed" | "isCommon"> | null {
  const { tokens } = block;
  if (doer && isBlackout(tokens, doer.head, verb)) return { deed: "blackout", isCommon: false };
  const own = phrasalAt(tokens, verb) ?? movings[lexeme(tokens, verb)?.verb?.base ?? ""] ?? null;
  const deed = own ?? objectOfEmpty(block, verb) ?? deedAt(block, verb);
  const isEmpty = own === null && deed === deedAt(block, verb) && isEmptyVerb(tokens, verb);
  return isEmpty ? null : { deed, isCommon: weak.has(deed) };
}

/** "takes effect", "comes into force", "goes on trial": what such a verb is said with. */
function objectOfEmpty({ tokens, tagged }: Subject["claim"]["block"], verb: number): string | null {
  if (!isEmptyVerb(tokens, verb)) return null;
  const at = tagged[verb + 1] === tags.preposition ? verb + 2 : verb + 1;
  return tagged[at] === tags.noun ? happeningAt(tokens, at) : null;
}

/** "Since the museum closed on 14 May two cafes have opened", "after leaving port on 5 May she saw": the verb right before the date. */
function ofVerbBefore({ tokens, tagged }: Subject["claim"]["block"], date: number, from: number): DatedDeed | null {
  let at = date - 1;
  while (at > Math.max(from, date - verbReach) && !isVerb(tagged[at] as number) && tagged[at] !== tags.sign) at--;
  if (!isVerb(tagged[at] as number) || lexeme(tokens, at)?.verb?.saying) return null;
  const doer = nounPhraseBefore(tokens, tagged, at, from);
  const phrasal = phrasalAt(tokens, at);
  const deed = phrasal ?? happeningAt(tokens, at);
  if (phrasal === null && isEmptyVerb(tokens, at)) return null;
  const isKnown = isOneOf(tokens, (doer?.first ?? at) - 1, knownOpeners);
  if (!isKnown) return null;
  const of = doer && isThing(tagged[doer.head] as number) ? new Set([thingAt(tokens, doer.head)]) : none;
  return { ...noDeed, deed, of, isKnown, isCommon: weak.has(deed) };
}

function isVerb(tag: number): boolean {
  return isVerbTag(tag) || tag === tags.gerund;
}

/** Tokens between a verb and its date. */
const verbReach = 6;

/** "The trial is set for 12 November", "The trial is to begin on 21 November"; who joins a strike later does not begin it. */
function ofBeginning({ claim: { block, clause } }: Subject): DatedDeed | null {
  const { verb, subject } = clause;
  if (!verb || !subject || !isOneOf(block.tokens, subject.head, occasions)) return null;
  if (!scheduling.has(verb.base) && !beginnings.has(deedAt(block, verb.head))) return null;
  const named = deedNamed(block, subject, false);
  return named && { ...named, deed: `start of ${named.deed}` };
}

/** "the trial, set for 12 November": what a participle between commas is said of. */
function apposedTo({ tokens, tagged }: Subject["claim"]["block"], first: number): NounPhrase | null {
  const comma = signAt(tokens, first - 1, ",") ? first - 1 : signAt(tokens, first, ",") ? first : -1;
  const noun = comma < 0 || tagged[comma + 1] !== tags.participle ? null : nounPhraseBefore(tokens, tagged, comma);
  return noun && isThing(tagged[noun.head] as number) ? noun : null;
}

/** "the hearing": right before a token; -1 where there is none. */
function gerundBefore({ tokens, tagged }: Subject["claim"]["block"], next: number): number {
  let at = next - 1;
  while (tagged[at] === tags.auxiliary || tagged[at] === tags.modal || tagged[at] === tags.adverb) at--;
  return tagged[at] === tags.gerund && isOneOf(tokens, at - 1, definites) ? at : -1;
}

/** What is started is begun, what is opened is as well where it lasts. */
function deedAt({ tokens }: Subject["claim"]["block"], at: number): string {
  const deed = happeningAt(tokens, at);
  return deed === "participation" ? "beginning" : deed;
}

function isDeedNoun({ tokens, tagged }: Subject["claim"]["block"], at: number): boolean {
  if (tagged[at] === tags.proper) return false;
  const deed = happeningAt(tokens, at);
  if (isOneOf(tokens, at, occasions)) return true;
  return !weak.has(deed) && (isHappening(deed) || isDoing(deed) || deed !== stemAt(tokens, at));
}

/** The words before a noun: "bridge" of the bridge's opening and of the bridge opening. */
function partsOf(
  { tokens, tagged }: Subject["claim"]["block"],
  { first, next, head }: NounPhrase,
): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let at = first; at < head; at++) if (isThing(tagged[at] as number)) parts.add(thingAt(tokens, at));
  for (const at of hangingOn({ tokens, tagged }, next, next + longestTail)) parts.add(thingAt(tokens, at));
  return parts;
}

/** The nouns of "of the rocket", "on the budget", "of a man accused of murdering his landlord", as far as no verb or date comes. */
function* hangingOn(
  { tokens, tagged }: Pick<Subject["claim"]["block"], "tokens" | "tagged">,
  from: number,
  until: number,
): Iterable<number> {
  let at = from;
  while (at < until && at < tokens.count) {
    const isReduced =
      tagged[at] === tags.participle || (tagged[at] === tags.past && tagged[at + 1] === tags.preposition);
    const isBound = isOneOf(tokens, at, hanging) || isReduced;
    if (isBound && tagged[at + 1] === tags.preposition) at++;
    if (!isBound) return;
    if (tagged[at + 1] === tags.gerund) yield ++at;
    const noun = nounPhraseAt(tokens, tagged, at + 1, until);
    if (!noun || !isThing(tagged[noun.head] as number)) return;
    for (let i = noun.first; i < noun.next; i++) if (isThing(tagged[i] as number)) yield i;
    at = noun.next;
  }
}

export function isThing(tag: number): boolean {
  return tag === tags.noun || tag === tags.proper;
}

const none: ReadonlySet<string> = new Set();
export const noDeed: DatedDeed = {
  deed: "",
  of: none,
  by: none,
  isKnown: false,
  isNew: false,
  isToldByDate: false,
  isCommon: false,
  isNamed: false,
};
const hanging = new Set("of on into for over between against in".split(" "));
/** Tokens within which what a noun is of is told. */
const longestTail = 12;
const indefinites = new Set(["a", "an", "another"]);
const datePrepositions = new Set("on in of at from for".split(" "));
/** What is opened is whatever they lead to. */
const beginnings = new Set(["beginning", "opening"]);
const scheduling = new Set("set schedule plan fix date expect".split(" "));
const entrances = new Set("gate gates door doors curtain shutters".split(" "));
const definites = new Set("the its his her their this that".split(" "));
const knownOpeners = new Set("when since after before until once as".split(" "));
/** What is an empty verb elsewhere tells with a time of coming and going. */
const movings: Readonly<Record<string, string>> = dictionary({
  come: "arrival",
  arrive: "arrival",
  leave: "departure",
});
/** What says only that, or when, something is. */
const holding = new Set("be hold happen occur set schedule plan expect fix date".split(" "));
const occasions = new Set(
  "hearing trial vote election referendum concert match meeting ceremony funeral race festival summit session verdict inquest auction parade conference deadline final exhibition show premiere debate strike".split(
    " ",
  ),
);
/** Done so often that doing it twice says nothing. */
const weak = new Set(
  "say speak talk sit work bring keep cover set run move play show follow expect help need want look think know rise fall growth win order payment meet visit write see hear tell call stand use try measurement guess planning".split(
    " ",
  ),
);
