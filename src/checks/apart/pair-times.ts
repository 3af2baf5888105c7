import type { TimexMention } from "../../claims/mention.js";
import {
  type Figure,
  type SentenceView,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { endOf, type Pair, type Told } from "./told-near.js";

/** One is told as former, as the other side, or as what the other is held against; or both stand from one to the other. */
export function isContrast(view: SentenceView, [a, b]: Pair): boolean {
  if (isTimed(a) || isTimed(b) || a.view.syntax !== view.syntax || b.view.syntax !== view.syntax) return true;
  if (
    clauseAt(view.syntax, a.figure.first) !== clauseAt(view.syntax, b.figure.first) &&
    (isInEarlierClause(a) || isInEarlierClause(b))
  )
    return true;
  if (joints.test(wordsBetween(view, a.figure.next, b.figure.first))) return true;
  const words = new Set<string>();
  for (let at = a.view.syntax.first; at < a.view.syntax.next; at++) words.add(wordAt(a.view.tokens, at));
  return sides.some(([one, other]) => words.has(one) && words.has(other));
}

/** "The cod weighed 5.6 kg and the hake 4.9 kg", "its forerunner weighed": the other has a subject of its own, with a verb or without. */
export function areOfTwoSubjects(view: SentenceView, [{ figure: a }, { figure: b }]: Pair): boolean {
  const [one, other] = [clauseAt(view.syntax, a.first), clauseAt(view.syntax, b.first)];
  if (one !== other)
    return (
      one.subject !== null &&
      other.subject !== null &&
      wordAt(view.tokens, one.subject.head) !== wordAt(view.tokens, other.subject.head)
    );
  const tag = view.tagged[b.first - 1];
  return (
    (tag === tags.noun || tag === tags.proper) &&
    /(?:^| )(?:and|while|but|[;,])(?: |$)/.test(wordsBetween(view, a.next, b.first))
  );
}

/** A time or a word for one stands beside a value. */
export function isTimed(told: Told): boolean {
  return isEarlier(told) || dated.test(wordsAfter(told.view, endOf(told.figure), 3));
}

/** The times that the clause of a value tells of, besides the value itself. */
export function timesInClause({ view: { syntax, mentions }, figure }: Told): readonly TimexMention[] {
  const { first, next } = clauseAt(syntax, figure.first);
  return mentions.filter(
    (mention): mention is TimexMention =>
      mention.kind === "timex" && mention.first >= first && mention.first < next && mention !== figure.mention,
  );
}

/** The words beside a value say that it is over, or what something is held against. */
export function isEarlier({ view, figure }: Told): boolean {
  return (
    isLabelledEarlier({ view, figure }) ||
    earlierBehind.test(wordsAfter(view, endOf(figure), 6)) ||
    earlierBefore.test(wordsBefore(view, figure.first, 6))
  );
}

/** "£412m (prior year: £388m)", "$3.1m (2022: $3.9m)": a label in a bracket says that the value behind it is over. */
export function isLabelledEarlier({ view, figure }: Told): boolean {
  return earlierLabel.test(wordsBefore(view, figure.first, 7));
}

/** The clause of a value says when it was so: "Where 250 families came last year". */
export function isInEarlierClause({ view, figure }: Told): boolean {
  const { syntax, tokens } = view;
  const own = clauseAt(syntax, figure.first);
  for (let at = own.first; at < own.next; at++) {
    if (clauseAt(syntax, at) !== own) continue;
    if (isOneOf(tokens, at, formerly)) return true;
    if (isOneOf(tokens, at, backward) && view.tagged[at] === tags.time) return true;
  }
  return false;
}

/** "was up 6.7 percent last year at 1.32 million; a decade ago it had been 1.10 million" */
export function isAtOtherTime(view: SentenceView, size: Figure, [before, after]: Pair): boolean {
  if (isOfNow(view, size) && [before, after].some(isOver)) return true;
  const own = wordsAfter(view, size.next, 6).replace(/ [,;:(].*/, "");
  const beside = `${wordsBefore(before.view, before.figure.first, 8)} | ${wordsAfter(before.view, before.figure.next, 8)}`;
  if (!(yearly.test(own) || isOverPeriod(view, size))) return false;
  return (longAgo.test(beside) && !isRightBefore(before, after)) || isLongAgo(before);
}

/** "has lost a third since it stood at 282p" */
function isOfNow({ syntax, tokens }: SentenceView, { first, next }: Figure): boolean {
  const { verb } = clauseAt(syntax, first);
  return verb?.perfect === true && verb.tense === "present" && wordAt(tokens, next) === "since";
}

/** "The stock had closed at 200p on Wednesday" */
function isOver({ view, figure }: Told): boolean {
  const { verb } = clauseAt(view.syntax, figure.first);
  return verb?.perfect === true && verb.tense === "past";
}

/** "up 6.7 percent last year" */
function isOverPeriod(view: SentenceView, { next }: Figure): boolean {
  return view.mentions.some(
    (mention) =>
      mention.kind === "timex" &&
      mention.expression.form === "period" &&
      mention.first >= next &&
      // "to 1,800 last year"
      mention.first <= next + 4 &&
      !wordsAfter(view, next, mention.first - next).includes(" ,"),
  );
}

/** "in the month before it was", "last season it was", "In April" after "in May": no farther back than the change. */
export function isRightBefore(told: Told, after?: Told): boolean {
  const later = after ? timesInClause(after) : [];
  return timesInClause(told).some((time) => {
    const { expression } = time;
    if (isParted(told, time)) return false;
    if (expression.form === "period" || expression.form === "text") return expression.shift === -1;
    if (expression.form === "calendar") return later.some((other) => isNextTo(time, other));
    if (expression.form !== "offset" || expression.direction > 0 || long.has(expression.unit)) return false;
    const { amount } = expression;
    return amount != null && amount.min.n === amount.min.d;
  });
}

/** "shrank to 1,800 last year; five years ago it was 2,600" */
function isParted({ view: { tokens }, figure }: Told, { first, next }: TimexMention): boolean {
  const [from, to] = next <= figure.first ? [next, figure.first] : [figure.next, first];
  for (let at = from; at < to; at++) if (signAt(tokens, at, ";") || signAt(tokens, at, ":")) return true;
  return false;
}

/** April before May, 2022 before 2023. */
function isNextTo({ expression: a }: TimexMention, { expression: b }: TimexMention): boolean {
  if (a.form !== "calendar" || b.form !== "calendar" || a.day !== undefined || b.day !== undefined) return false;
  if (a.month !== undefined && b.month !== undefined) return (a.month % 12) + 1 === b.month;
  return a.month === b.month && a.year !== undefined && b.year === a.year + 1;
}

/** "a decade ago it had been", "six years before": farther back than one period. */
function isLongAgo(told: Told): boolean {
  return timesInClause(told).some(({ expression }) => {
    if (expression.form !== "offset") return false;
    const { amount, unit } = expression;
    return long.has(unit) || (amount !== null && amount !== undefined && amount.min.n > amount.min.d);
  });
}

const long = new Set<string>(["decade", "century", "generation"]);
const formerly = wordSet("once previously formerly originally initially earlier");
const backward = wordSet("last ago before earlier previous yesterday then");
const joints =
  /(?:^| )(?:from|to|against|after|before|compared|versus|v|instead|rather|until|now|becoming|became|once|previously|formerly|originally|original|then|later|earlier|is|was|were|are|had|has)(?: |$)/;
export const dated = /^(?:, )?(?:(?:in|on|at|for|during|of) )?@/;
const earlierBehind =
  /^(?:, )?(?:(?:in|on|at|for|during|of) )?(?:last (?:year|month|week|season|quarter|time|spring|summer|autumn|winter)|before|previously|originally|earlier|when |(?:the|a|one) (?:year|month|week|season|quarter|day|decade|generation) (?:before|earlier|ago)|the previous|then(?: |$))/;
const earlierBefore =
  /(?:^| )(?:@|ago|earlier|before|previously) \($|(?:^| )(?:from|against|compared with|compared to|up on|down on|had been|used to (?:be|cost|stand at)|previously|originally|original|the previous|once|formerly|initially|the old|last (?:year|month|week|season|quarter)(?: 's)?|a (?:year|month|week|decade) (?:earlier|ago|before)(?: ,)?|(?:@|last [a-z]+) (?:it|they|he|she|there) (?:was|were|had|sold|made|cost|drew|took))(?: [a-z]+){0,2}$/;
const earlierLabel =
  /\( (?:(?:[a-z]+ )?@|(?:in )?(?:the )?(?:[a-z]+ )?(?:prior|previous|preceding|last|same|earlier) (?:[a-z]+ )?(?:year|month|quarter|week|season|period|half|day)|(?:[a-z]+ ){0,2}(?:year|month|quarter|week|season) (?:earlier|ago|before)|previously|before|was)(?: :)?$/;
const yearly =
  /(?:^| )(?:last|this|a|per|the|each) (?:year|month|week|quarter|season)(?: |$)|year - on|(?:^| )on the (?:year|month)/;
const longAgo = /(?:^| )(?:decade|decades|century|years ago|years earlier|generation|@)(?: |$)/;
const sides: readonly (readonly [string, string])[] = [
  ["old", "new"],
  ["older", "newer"],
  ["winner", "next"],
  ["one", "other"],
  ["first", "second"],
  ["men", "women"],
  ["boys", "girls"],
  ["bought", "sold"],
  ["paid", "sold"],
  ["buying", "selling"],
  ["began", "ended"],
  ["opened", "closed"],
  ["started", "finished"],
];
