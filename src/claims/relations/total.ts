import { wordSet } from "../../text/word-set.js";
import { compareRational, isEqual, rational } from "../../values/rational.js";
import { bodies } from "../lexicon/nouns.js";
import { tags } from "../syntax/tag.js";
import { isVerbal } from "../syntax/verb-groups.js";
import { isOneOf, isOwnerClitic, isPossessive, lexeme, signAt, wordAt } from "../token-access.js";
import { areAddable, isAddable, isPeople, sameKind } from "./addable.js";
import { isMark } from "./aside.js";
import { areComparable } from "./comparable.js";
import { isBareSet, isComplete, isFirstOfRow, isOneOfRow, isTwofold } from "./complete-set.js";
import { nounOf } from "./counted-noun.js";
import type { Figure, SentenceView } from "./figures.js";
import { hasWordOf, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import { allotted, having, held, listStyle, told, wholly } from "./list-styles.js";
import { namesSingles } from "./named-singles.js";
import { isFronted } from "./part-of-whole.js";
import { tellsStates, tellsTwoTimes } from "./told-states.js";
import { totalAfter } from "./total-behind.js";

/** A whole with the parts that are listed for it. */
export interface Total {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** What is listed with them without a figure, one each: "a reporter". */
  readonly singles?: number;
  /** The list is introduced as complete, so that nothing can be missing; an open one can only be too much. */
  readonly closed: boolean;
}

/** Finds totals with their parts: "12 people: five women and four men", "A for roads and B for schools, a total of C". */
export function findTotals(view: SentenceView): Total[] {
  const found: Total[] = [];
  for (let i = 0; i < view.figures.length; i++) {
    const total = totalBefore(view, i) ?? totalAfter(view, i);
    if (total?.parts.every((part) => !found.some(({ parts }) => parts.includes(part)))) found.push(total);
  }
  return found;
}

/** "three concurrent terms of two years, a total of two": lengths of time that pass at once are not added. */
export function runsTogether(view: SentenceView, { quantity }: Figure): boolean {
  return quantity.unit?.dimension === "time" && hasWordOf(view, together);
}

/** The total stands first: "12 people: …", "A total of 1,240 people were moved, 800 from …", "the $9 million sets aside …". */
function totalBefore(view: SentenceView, i: number): Total | null {
  const { figures } = view;
  const total = figures[i] as Figure;
  const sharers = sharersOf(view, i);
  const at = i + (sharers ? 2 : 1);
  const first = figures[at];
  if (!first || !isAddable(total) || !canList(view, total, first) || isMark(view, total)) return null;
  const joint = wordsBetween(view, (sharers ?? total).next, first.first);
  // "All 12 boys and their coach are out: four": one more than the total.
  if (andAnother.test(joint)) return null;
  if (partial.test(wordsBefore(view, total.first, 4))) return null;
  const before = figures[i - 1];
  // "23 men of whom nine were sick, six away and eight present"
  // and "marks out of ten: 8, 7 and 6", "on a scale of 100 points: 77 and 78"
  if (
    (total.first - 2 !== view.syntax.first || isVerbal(view.tagged[total.next] as number)) &&
    /(?:^| )(?:of (?:whom|which|them|these|those)|out of|scale of|maximum of|a possible)$/.test(
      wordsBefore(view, total.first, 2),
    )
  )
    return null;
  // "Of the 720 members, 188 sit on the left, 136 in the middle": the first of the parts.
  if (before && isFronted(view, before)) return null;
  const dealt = sharers !== null && dealtOut.test(wordsBetween(view, sharers.next, first.first));
  const isShared = dealt || (namedJoint.test(joint) && saysTogether(view, total));
  const style = isShared
    ? allotted
    : (listStyle(joint) ?? (isWholly(view, total, joint) ? wholly : isFrontedBare(view, total, joint) ? told : null));
  if (!style) return null;
  // "Four of the dead were pedestrians, three motorcyclists and two in cars": the first of the parts.
  if (!style.closed && /^of (?:the|its|their|those|them)\b/.test(wordsAfter(view, total.next, 2))) return null;
  // "on roads (£2m), parks (£1m) and libraries (£1m)": each figure in brackets of its own.
  const isBracketed = joint.endsWith("(") && signAt(view.tokens, first.next, ")");
  const parts = listFrom(view, at, style.numberFirst && !isBracketed);
  // "The 250 delegates were under 30"
  if (style === wholly && parts.some(({ quantity }) => quantity.bound !== "exact")) return null;
  if (style === having && !(isComplete(view, parts) && endsSentence(view, parts))) return null;
  if (
    !style.closed &&
    !style.open &&
    style !== held &&
    style !== told &&
    !standsApart(view, total, first) &&
    !isTwofold(view, parts) &&
    !isBareSet(view, total, parts) &&
    !isElliptic(view, parts)
  )
    return null;
  if (parts.length < 2 || !parts.every((part) => isPartOf(view, part, total)) || !sameKind(view, total, parts))
    return null;
  // "126 to China's 91, made up of 44 silver and 42 bronze against 27 and 24": two rows at once.
  if (againstRow.test(wordsAfter(view, (parts.at(-1) as Figure).next, 4))) return null;
  const isOfThem = parts.some((part) => /^of (?:them|whom|which|these|those)/.test(wordsAfter(view, part.next, 2)));
  if (isOfThem && !isTwofold(view, parts)) return null;
  if (!style.closed && !style.open && (isFirstOfRow(view, total, parts) || tellsTwoTimes(view, parts))) return null;
  if (style.open && !isDisjoint(view, parts)) return null;
  if (doTheSame(view, parts) || tellsStates(view, parts) || isOneOfRow(view, total, parts)) return null;
  const closed = !style.open && (style.closed || isAllThereIs(view, total, parts)) && !namesSingles(view, parts);
  return { total, parts, closed: (closed && !saysMore(view, parts)) || saysNoOther(view) };
}

/** "Most of the extra £14m is spoken for: £6.2m for pay": the list leaves some of it. */
const partial =
  /(?:^| )(?:most|much|part|some|half|all but #|little) of(?: (?:the|its|their|that|this))?(?: (?:extra|total))?$/;

/** "40 play football and 35 play chess": some may do both. */
function doTheSame({ tokens, tagged }: SentenceView, parts: readonly Figure[]): boolean {
  const bases = parts.map(({ mention: { next } }) =>
    tagged[next] === tags.auxiliary ? undefined : lexeme(tokens, next)?.verb?.base,
  );
  return bases[0] !== undefined && bases[0] !== "be" && bases.every((base) => base === bases[0]);
}

/** "Out of 52 passengers 31 escaped" */
function isFrontedBare(view: SentenceView, total: Figure, joint: string): boolean {
  return isFronted(view, total) && /^[a-z]+$/.test(joint);
}

/** "Between them the brothers have won 61 caps, Tom 28, Rhys 21 and Ifan 14." */
function saysTogether({ tokens, syntax }: SentenceView, { first }: Figure): boolean {
  for (let at = first - 1; at > syntax.first && !signAt(tokens, at, ","); at--)
    if (isOneOf(tokens, at - 1, jointly) && wordAt(tokens, at) === "them") return true;
  return false;
}

/** "$4 million will be split among three parishes, with St. Mary receiving": the number of those who share is no part. */
function sharersOf(view: SentenceView, i: number): Figure | null {
  const [total, sharers] = view.figures.slice(i, i + 2);
  if (!total || !sharers || sharers.quantity.kind !== "count") return null;
  const joint = wordsBetween(view, total.next, sharers.first);
  const first = view.figures[i + 2];
  const isNamed =
    first !== undefined && /^[a-z'-]+ :(?: [a-z'. -]+)?$/.test(wordsBetween(view, sharers.next, first.first));
  const isShared = splitAmong.test(joint) || (isNamed && sentTo.test(joint));
  return isShared && isItemCount(view, total, sharers, i + 2) ? sharers : null;
}

/** "34 seats went to three parties: 15 to": of two counts the second is that of the items, and their name another. */
function isItemCount(view: SentenceView, total: Figure, sharers: Figure, first: number): boolean {
  if (!areComparable(total, sharers)) return true;
  const name = nounOf(view, sharers);
  if (name === "" || name === nounOf(view, total) || sharers.quantity.bound !== "exact") return false;
  const items = listFrom(view, first, true).length || listFrom(view, first, false).length;
  return isEqual(sharers.quantity.min, rational(items));
}

/** "$5 million on schools, among other things": more is left unsaid. */
function saysMore(view: SentenceView, parts: readonly Figure[]): boolean {
  return moreBehind.test(wordsAfter(view, (parts.at(-1) as Figure).next, 8));
}

/** "The 60 members are 35 Democrats and 24 Republicans": what people are, all of them are. */
function isWholly(view: SentenceView, total: Figure, joint: string): boolean {
  const isDefinite = wordAt(view.tokens, total.first - 1) === "the" || isPossessive(view.tokens, total.first - 1);
  const isAll = (isDefinite || isOwnerClitic(view.tokens, total.first - 1)) && isPeople(view, total);
  return isAll && /^(?:[a-z'-]+ ){1,4}(?:are|were)$/.test(joint);
}

/** "8,400 hectares: 5,200 of wheat", "12 miles: seven on Friday": the unit of the total goes for bare parts. */
function canList({ tokens }: SentenceView, total: Figure, part: Figure): boolean {
  const { unit, kind } = part.quantity;
  if (unit === null && kind === "count" && total.quantity.kind === "measure" && wordAt(tokens, part.next) === "of")
    return total.quantity.unit?.dimension !== "time";
  return areAddable(total, part) && (unit === null || unit.code === total.quantity.unit?.code);
}

/** A part has the unit of the total and is less than it, and it does not count the same things again. */
function isPartOf(view: SentenceView, part: Figure, total: Figure): boolean {
  if (!canList(view, total, part)) return false;
  const noun = nounOf(view, part);
  return (
    compareRational(part.quantity.min, total.quantity.max) < 0 &&
    (noun === "" || noun !== nounOf(view, total) || isSubkind(part))
  );
}

/** "412 boats: 260 sailing boats and 152 canoes" */
function isSubkind({ mention, next }: Figure): boolean {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return counted !== null && counted.first === next && counted.head > counted.first;
}

/** Before a mere comma the total must be said in full: "1,240 people were moved, 800 …", "the 27 passengers, 15 …". */
function standsApart(view: SentenceView, total: Figure, first: Figure): boolean {
  const lead = wordsBefore(view, total.first, 2);
  if (
    /(?:^| )(?:the|its|their|his|her|all|all the|total of|[a-z]+ (?:'s|’s|'|’)|[a-z]+(?:'s|’s|s'|s’))$/.test(lead) ||
    company.test(lead)
  )
    return true;
  for (let at = total.next; at < first.first; at++) {
    const tag = view.tagged[at];
    if (tag === tags.past || tag === tags.verb || tag === tags.auxiliary || tag === tags.participle) return true;
  }
  return false;
}

/** "60 shops, 35 in Scotland, 15 in Wales and 20 in the north": no part says of what but in which place it is. */
function isElliptic(view: SentenceView, parts: readonly Figure[]): boolean {
  const { tagged } = view;
  const isPlaced = parts.every(({ next }) => tagged[next + 1] === tags.proper || tagged[next + 1] === tags.determiner);
  const leads = parts.map(({ next }) => wordAt(view.tokens, next));
  return isPlaced && placings.has(leads[0] ?? "") && leads.every((lead) => lead === leads[0]);
}

/** "18 men and 12 women.": not the women to choose from. */
function endsSentence(view: SentenceView, parts: readonly Figure[]): boolean {
  return /^[a-z]+(?: [.,;)]|$)/.test(wordsAfter(view, (parts.at(-1) as Figure).next, 2));
}

/** The figures of a list that begins with figure `i`; empty when it does not end as a list does. */
function listFrom(view: SentenceView, i: number, numberFirst: boolean): Figure[] {
  const { figures } = view;
  const parts = [figures[i] as Figure];
  let ended = false;
  for (let at = i + 1; at < figures.length && !ended; at++) {
    const [previous, next] = [parts.at(-1) as Figure, figures[at] as Figure];
    const joint = wordsBetween(view, previous.next, next.first);
    const joins = numberFirst ? numberFirstJoint.test(joint) : nameFirstJoint.test(joint);
    if (!joins || !areComparable(previous, next)) return endsWithAnd(view, parts, numberFirst) ? parts : [];
    parts.push(next);
    ended = / ?\band\b/.test(joint) && !/,$/.test(joint) && !continues(view, next, figures[at + 1], numberFirst);
  }
  return endsWithAnd(view, parts, numberFirst) ? parts : [];
}

function continues(view: SentenceView, part: Figure, next: Figure | undefined, numberFirst: boolean): boolean {
  if (!next || !areComparable(part, next)) return false;
  const joint = wordsBetween(view, part.next, next.first);
  return numberFirst ? numberFirstJoint.test(joint) : nameFirstJoint.test(joint);
}

/** The last two parts are joined by "and", so that the list is known to end there. */
function endsWithAnd(view: SentenceView, parts: readonly Figure[], numberFirst: boolean): boolean {
  const [before, last] = parts.slice(-2);
  if (!before || !last) return false;
  const joint = wordsBetween(view, before.next, last.first);
  return numberFirst
    ? /(?:^| )(?:and|plus|&)(?: (?:another|a further|the other|some|an?))?$/.test(joint)
    : /(?:^| )and (?:[^#]* )?/.test(joint);
}

/** "800 from the valley and 450 from the town": parts told apart alike; "12 men and 10 women": two that leave no third. */
function isAllThereIs(view: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  const openers = parts.map(
    (part) => /^(?:[a-z-]+ )?(from|for|against|by|in favour|in favor) /.exec(wordsAfter(view, part.next, 3))?.[1],
  );
  const isParallel = openers[0] !== undefined && openers.every((opener) => opener === openers[0]);
  const lead = wordsBefore(view, total.first, 3);
  return (
    /total of$/.test(lead) || (isParallel && openers[0] === "from") || isComplete(view, parts) || isTwofold(view, parts)
  );
}

/** True for parts no one can belong to two of. */
function isDisjoint(view: SentenceView, parts: readonly Figure[]): boolean {
  const nouns = parts.map((part) => nounOf(view, part));
  return new Set(nouns).size === nouns.length && nouns.every((noun) => disjoint.has(noun));
}

function saysNoOther(view: SentenceView): boolean {
  for (let at = view.syntax.first; at < view.syntax.next - 1; at++) {
    const word = wordAt(view.tokens, at);
    const next = wordAt(view.tokens, at + 1);
    if (
      (word === "no" && (next === "one" || next === "other" || next === "others")) ||
      (word === "nobody" && next === "else") ||
      (word === "leaving" && (next === "none" || next === "nothing"))
    )
      return true;
  }
  return false;
}

const andAnother = /^(?:[a-z'’-]+ ){1,3}and (?:an?|the|one|their|its|his|her|another) [a-z]/;
const againstRow = /^(?:[a-z]+ )?(?:against|to|compared with) #/;
const together = wordSet(
  "together concurrent concurrently simultaneously alongside overlapping parallel overlap overlapped",
);
const numberFirstJoint =
  /^(?:[^#;:()]* )?(?:,|;|and|, and|; and|plus|&)(?: (?:another|a further|the other|then|some|added|an?))?$/;
const nameFirstJoint = /^(?:\) )?(?:(?:seats|votes|members|percent) )?(?:,|;|and|, and|; and)(?: [^#;:,()]*)?(?: \()?$/;
const placings = new Set(["in", "at", "from", "on", "for", "by"]);
const jointly = new Set(["between", "among"]);
const namedJoint = /^(?:[a-z'-]+ ){0,3}[,:-] (?:[a-z'.-]+ ?){1,3}$/;
const company = new RegExp(`(?:^| )(?:${bodies.replaceAll(" ", "|")}) of$`);
const sentTo = /(?:^| )(?:to|into|on|for|from|in|at|with|across|by)$/;
const splitAmong = /(?:^| )(?:split|divided|shared) (?:among|between)$/;
const dealtOut =
  /^[a-z]+ (?:,|:|-)(?: with)? (?:[a-z'.-]+ ){1,4}(?:receiving|getting|taking|given|to (?:get|receive|have)|gets|receives|took|got)$/;
const moreBehind =
  /(?:^| )(?:among (?:others?|many)|for (?:example|instance)|to name|and so on|etc|the (?:rest|remainder)|elsewhere|mainly|so far|plus|as well as|along with|besides)(?: |$)/;
const disjoint = wordSet(
  "men women children boys girls adults babies infants soldiers civilians policemen police officers",
);
