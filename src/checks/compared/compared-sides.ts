import { nounOf as countedNoun } from "../../claims/relations/counted-noun.js";
import { mentionAt, type SentenceView, wordsAfter, wordsBetween } from "../../claims/relations/figures.js";
import { measuring } from "../../claims/relations/stated.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isDash, isOneOf, isOwnerClitic, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isEarlier, timesInClause } from "../apart/pair-times.js";
import { isToldWhole, type Pair, type Told } from "../apart/told-near.js";
import { namesOne, ownersOf, without, wordsOf } from "../apart/value-owners.js";
import { sizes } from "./compared-measures.js";
import type { Compared } from "./compared-words.js";

/** The value that is said to be more or less, and what it is held against. */
export function sidesOf(view: SentenceView, compared: Compared, pair: Pair): Pair | null {
  if (compared.noun !== null && !pair.every((told) => isOfNoun(view, compared.noun as number, told))) return null;
  const told =
    byTime(view, compared, pair) ??
    byHeld(view, compared, pair) ??
    byContrast(view, compared, pair) ??
    byName(view, compared, pair);
  return told ?? (isConcluded(view, compared, pair) ? null : byPlace(view, compared, pair));
}

/**
 * A value of the sentence before or behind that the comparative can speak of: told of the whole, at no time of its own, and
 * no number of people, who may be few in a large place.
 */
export function isOfNear(told: Told, { comparative, form }: Compared): boolean {
  const { view, figure } = told;
  if (partOf.test(wordsAfter(view, view.syntax.first, 3))) return false;
  if (form !== "held") return true;
  const { first, subject, verb } = clauseAt(view.syntax, figure.first);
  // "June brought 88 mm", but not "on Monday it reached 14C"
  const isTimed = timesInClause(told).some((time) => time.first !== subject?.first);
  if ((verb && !measuring.has(verb.base)) || (subject && view.tagged[first] === tags.preposition)) return false;
  return !isTimed && isToldWhole(told) && !(sizes.has(comparative) && figure.quantity.kind === "count");
}

/** One value stands by the name of what is held against; the other is told of what is compared. */
function byHeld(view: SentenceView, compared: Compared, [a, b]: Pair): Pair | null {
  if (compared.form !== "held") return null;
  const [one, other] = [a, b].map(
    (told) =>
      told.view.syntax === view.syntax && told.figure.first >= compared.held && isHeldAgainst(view, compared, told),
  );
  if (one === other) return null;
  const [said, than] = one ? [b, a] : [a, b];
  if (clauseAt(view.syntax, than.figure.first).kind === "relative" && !isToldWhole(than)) return null;
  return isOfCompared(view, compared, said, than) ? [said, than] : null;
}

/** "It runs for 640 metres. That is longer than …", "longer than …: it runs for 640", "lower than last year's $4,000, at $4,300". */
function isOfCompared(view: SentenceView, compared: Compared, said: Told, than: Told): boolean {
  const own = clauseAt(view.syntax, compared.first);
  const its = clauseAt(said.view.syntax, said.figure.first);
  if (said.view.syntax.first < view.syntax.first)
    return isOneOf(view.tokens, own.subject?.head ?? view.syntax.first, pointers) && its.kind !== "relative";
  if (said.view === view && said.figure.first < compared.first) return isBeside(view, compared, said);
  if (its.verb?.negated || (its.verb && its.verb.modality !== "actual")) return false;
  if (its !== own && (isEarlier(said) || !isToldWhole(said) || (its.verb && !measuring.has(its.verb.base))))
    return false;
  const { subject } = its;
  // "Dearer than the Vik ferry, which costs £31, the Holm ferry costs £38"
  const isFronted = compared.first <= view.syntax.first + 1 && (own.subject?.first ?? compared.first) >= compared.first;
  if (isFronted && said.view === view && its.kind === "main") return true;
  if (subject && subject.next <= said.figure.first && its !== own) {
    if (isOneOf(said.view.tokens, subject.head, pronouns)) return its.kind !== "relative";
    return own.subject !== null && wordAt(said.view.tokens, subject.head) === wordAt(view.tokens, own.subject.head);
  }
  return (
    said.view === view &&
    /^(?:[a-z]+ )?, (?:at|with|on) ?(?:just|only|some)?$/.test(wordsBetween(view, than.figure.next, said.figure.first))
  );
}

/** "is taller than the cathedral: 88 metres against 95", "…: it costs £900, compared with £1,100" */
function byContrast(view: SentenceView, compared: Compared, [a, b]: Pair): Pair | null {
  if (compared.form !== "held" || a.view !== view || b.view !== view || a.figure.first < compared.held) return null;
  let sign = compared.held;
  while (
    sign < a.figure.first &&
    ![":", ",", "(", ";"].some((text) => signAt(view.tokens, sign, text)) &&
    !isDash(view.tokens, sign)
  )
    sign++;
  if (sign >= a.figure.first || sign - compared.held > longestHolder) return null;
  if (!/^(?:(?:at|with|by|on|it|he|she|they)(?: [a-z]+){0,4})?$/.test(wordsBetween(view, sign + 1, a.figure.first)))
    return null;
  const joint = wordsBetween(view, a.figure.next, b.figure.first);
  return /^(?:[a-z]+ ){0,3}(?:, )?(?:against|compared with|compared to|versus|as against|to)(?: (?:the|its|just|only|about|some))*$/.test(
    joint,
  )
    ? [a, b]
    : null;
}

/** "Rail takes 2 hours and the bus 50 minutes, so the train is slower": by then both have been told. */
function isConcluded(view: SentenceView, compared: Compared, pair: Pair): boolean {
  const start = segmentStart(view, compared.first);
  return (
    wordAt(view.tokens, start - 1) === "so" &&
    pair.every((told) => told.view.syntax === view.syntax && told.figure.next < start)
  );
}

/** "more homes than": the values count homes. */
function isOfNoun({ tokens }: SentenceView, noun: number, { view, figure }: Told): boolean {
  const counted = countedNoun(view, figure);
  if (figure.quantity.kind !== "count") return false;
  return counted === "" || counted.slice(0, 5) === wordAt(tokens, noun).slice(0, 5);
}

/** "Fewer came than last year: 4,300 this time, after 3,900 then": one of them is of the time that it is held against. */
function byTime(view: SentenceView, compared: Compared, [a, b]: Pair): Pair | null {
  // "is higher: £38 now, £31 before"
  if (
    compared.form === "bare" &&
    clauseAt(view.syntax, compared.first).next <= Math.min(a.figure.first, b.figure.first)
  ) {
    const [one, other] = [isEarlier(a), isEarlier(b)];
    if (one !== other) return one ? [b, a] : [a, b];
  }
  if (compared.form !== "held" || !pastTime.test(wordsAfter(view, compared.held, 6))) return null;
  const [one, other] = [isEarlier(a), isEarlier(b)];
  return one === other ? null : one ? [b, a] : [a, b];
}

/** The comparative stands in the clause of one of the values, or between both. */
function byPlace(view: SentenceView, compared: Compared, [a, b]: Pair): Pair | null {
  const [first, second] = [isBeside(view, compared, a), isBeside(view, compared, b)];
  if (compared.form === "held") {
    const isAfter = b.view.syntax === view.syntax && b.figure.first >= compared.held;
    const isBefore = a.view.syntax === view.syntax && a.figure.first < compared.first;
    return isAfter && isBefore && first && isHeldAgainst(view, compared, b) ? [a, b] : null;
  }
  if (first !== second) return first ? [a, b] : [b, a];
  // "Unlike Otto, who is 51, Karl is older at 47"
  const own = clauseAt(view.syntax, compared.first);
  const inOwn = [a, b].map((told) => first && clauseAt(view.syntax, told.figure.first) === own);
  return inOwn[0] === inOwn[1] ? null : inOwn[0] ? [a, b] : [b, a];
}

/** In the clause of the comparative, or in one that is an aside to it, with no joint between. */
function isBeside(view: SentenceView, { first, next }: Compared, { view: other, figure }: Told): boolean {
  if (other.syntax !== view.syntax) return false;
  const { syntax, tokens } = view;
  const [own, its] = [clauseAt(syntax, first), clauseAt(syntax, figure.first)];
  const isAside = its.parent === own.index && (its.kind === "relative" || its.kind === "parenthesis");
  const isHung = own.parent === its.index && own.kind === "participial";
  // "Holm, with 31 points, trail Vale but are ahead of"
  const isShared = own.kind === "coordinate" && its.subject !== null && own.subject?.head === its.subject.head;
  if (own !== its && !isAside && !isHung && !isShared) return false;
  const [from, to] =
    figure.first < first ? [figure.next, isShared ? Math.min(first, own.first) : first] : [next, figure.first];
  for (let at = from; at < to; at++)
    if (isOneOf(tokens, at, joints) || signAt(tokens, at, ";") || signAt(tokens, at, ":")) return false;
  return true;
}

/** What stands behind "than" names the holder of the value, and nothing but it. */
function isHeldAgainst(view: SentenceView, { held: next }: Compared, { figure }: Told): boolean {
  const { tokens, tagged, syntax } = view;
  const clause = clauseAt(syntax, figure.first);
  const isRelative = clause.kind === "relative" && clause.first > next;
  // "than the bridge, whose main span is 690 metres"
  if (isRelative && clause.opener === "whose") return false;
  let end = isRelative ? clause.first : figure.first;
  if (figure.first - next > longestHolder) return false;
  while (
    end > next &&
    (isOneOf(tokens, end - 1, asides) || tagged[end - 1] === tags.adverb || signAt(tokens, end - 1, ","))
  )
    end--;
  for (let at = next; at < end; at++) {
    if ([",", ";", ":"].some((sign) => signAt(tokens, at, sign)) || isMentioned(view, at)) return false;
    if (isVerbTag(tagged[at] as number) || isOneOf(tokens, at, joints)) return false;
    // "turnout in Wells" is a name, "than in Wells" is not.
    if (
      isOneOf(tokens, at, apart) &&
      !mentionAt(view, at) &&
      !(at > next && tagged[at - 1] === tags.noun && tagged[at + 1] === tags.proper)
    )
      return false;
  }
  return true;
}

/** A figure or time that is no name: "last year", not "the second hearing", "June" or "last year's". */
function isMentioned(view: SentenceView, at: number): boolean {
  const mention = mentionAt(view, at);
  return (
    mention !== undefined &&
    !namesOne(mention) &&
    !(mention.kind === "timex" && isOwnerClitic(view.tokens, mention.next))
  );
}

/** The names beside the values say whose they are: "so objectors outnumbered supporters", "which put Asda ahead". */
function byName(view: SentenceView, compared: Compared, pair: Pair): Pair | null {
  const { tokens, syntax } = view;
  const [start, end] = [segmentStart(view, compared.first), segmentEnd(view, compared.held)];
  // Both values stand before what compares them, or both behind it.
  const isAhead = pair.every(({ view: other, figure }) =>
    other === view ? figure.next <= start : other.syntax.first < syntax.first,
  );
  const isBehind = pair.every(({ view: other, figure }) =>
    other === view ? figure.first >= end : other.syntax.first > syntax.first,
  );
  const isMixed = pair.every(({ view: other, figure }) => other !== view || figure.next <= start);
  if (!isAhead && !isBehind && !isMixed) return null;
  const owners = ownersOf(
    pair,
    (at) => at >= start && at < (isBehind ? end : syntax.next) && pair.some(({ view: other }) => other === view),
  );
  const named = wordsOf(view, start, compared.first);
  const held: ReadonlySet<string> = compared.form === "held" ? wordsOf(view, compared.held, end) : new Set();
  const [subject, object] = [hits(without(named, held), owners), hits(without(held, named), owners)];
  if (isBehind) {
    if (!pair.every((told) => isOfNear(told, compared))) return null;
    if (object !== null && subject === null)
      return isPronounOf(pair[object === 0 ? 1 : 0]) ? ordered(pair, object === 0 ? 1 : 0) : null;
    return object !== null && subject !== object && subject !== null ? ordered(pair, subject) : null;
  }
  if (subject === null) return null;
  if (compared.form === "held") {
    const isPointed = isOneOf(tokens, compared.held, others) || isOneOf(tokens, compared.held + 1, others);
    if (object === null ? !isPointed : object === subject) return null;
  }
  return ordered(pair, subject);
}

function ordered([a, b]: Pair, said: 0 | 1): Pair {
  return said === 0 ? [a, b] : [b, a];
}

function isPronounOf({ view, figure }: Told): boolean {
  const { subject } = clauseAt(view.syntax, figure.first);
  return subject !== null && isOneOf(view.tokens, subject.head, pronouns);
}

/** Which of two owners some words name; null where they name both or none. */
function hits(
  words: ReadonlySet<string>,
  [one, other]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): 0 | 1 | null {
  const [a, b] = [[...words].some((word) => one.has(word)), [...words].some((word) => other.has(word))];
  return a === b ? null : a ? 0 : 1;
}

function segmentStart({ tokens, syntax }: SentenceView, word: number): number {
  for (let at = word - 1; at > syntax.first; at--)
    if (isOneOf(tokens, at, openers) || [",", ";", ":"].some((sign) => signAt(tokens, at, sign))) return at + 1;
  return syntax.first;
}

function segmentEnd({ tokens, syntax }: SentenceView, from: number): number {
  for (let at = from; at < syntax.next; at++)
    if (isOneOf(tokens, at, openers) || [",", ";", ":", "."].some((sign) => signAt(tokens, at, sign))) return at;
  return syntax.next;
}

const longestHolder = 14;
const partOf = /^of (?:the|its|their|these|those) #/;
const pointers = wordSet("that this it they he she which these those");
const pronouns = wordSet("it they he she");
const joints = wordSet("and but while whereas or although though because if when after before since until");
const apart = wordSet("expected usual normal average ever any most half twice in at during for last");
const pastTime =
  /^(?:(?:in|on|at|for|during|a|the) )?(?:@|(?:year|month|week|season|decade|century) (?:before|ago|earlier)|before|previously|then)(?: |$)/;
const asides = wordSet("at with on of by the the just only a");
const others = wordSet("it them him her latter former other rival its their his rivals");
const openers = wordSet("so and but which meaning making putting leaving thus therefore that");
