import type { TimexMention } from "../../claims/mention.js";
import { sentenceBefore } from "../../claims/reading.js";
import { type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import type { Movement, MovingWord } from "../../claims/relations/movement.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isPlural } from "../../claims/syntax/counted-plural.js";
import { tags } from "../../claims/syntax/tag.js";
import { isDash, isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { absolute, isEqual, type Rational, subtract } from "../../values/rational.js";
import { isEarlier } from "../apart/pair-times.js";
import {
  areAlike,
  endOf,
  isTaken,
  isToldWhole,
  type Pair,
  type Told,
  viewOf,
  withPlainBefore,
} from "../apart/told-near.js";
import { wayOfStep } from "../apart/told-size.js";
import type { Place } from "../wording/places.js";
import { changeWordsOf, isForeseen, isLevel } from "./movements-told.js";
import { baseValue, valueIn } from "./reckon-size.js";

/**
 * What moved where the word of change only announces it, and its two values follow with their times: "The fare goes up in
 * May: it will be £4 instead of £3", "The council has cut the fee. It was £80 and is now £70".
 */
export function* movementsByTime(place: Place): Iterable<Movement> {
  const view = viewOf(place.block, place.sentence);
  if (view.figures.length < 2) return;
  const pair = pairOf(place, view);
  const held = pair && fromHeld(pair);
  const ends = held ?? (pair && inOrder(pair));
  if (!ends || isOfPart(ends[1])) return;
  const isNear = held !== null || areASlipApart(ends);
  for (const near of announcing(place)) {
    const steps = near.sentence === place.sentence ? [] : near.sentence.relations.figures;
    if (!steps.every((step) => isEqual(baseValue(step, ends[0].figure), distanceOf(ends)))) continue;
    const word = onlyWord(viewOf(place.block, near.sentence));
    // "doubled: 460 in March, 230 in April"
    if (word && !isNear && lexeme(place.block.tokens, word.head)?.multiple === undefined) continue;
    if (word && isAnnounced(viewOf(place.block, near.sentence), view, word, ends)) {
      yield { before: ends[0].figure, after: ends[1].figure, word, sizes: [] };
      return;
    }
  }
}

/** The sentence itself, and the one before it that says how far something went, or has no figures: "lost 12 cents. It ended at". */
function announcing(place: Place): readonly Place[] {
  const before = sentenceBefore(place.block, place.sentence);
  const isStep = (view: SentenceView): boolean =>
    view.figures.length > 0 && view.figures.every((figure) => wayOfStep(view, figure) !== null);
  const stepped = before && isStep(viewOf(place.block, before)) ? [{ ...place, sentence: before }] : [];
  return [...stepped, ...withPlainBefore(place)];
}

/** "It was 4,100 in York", "They were £3.1m for the year": not what the sentence before speaks of. */
function isOfPart(told: Told): boolean {
  return /^(?:for |(?:in|at|across|among) (?!@))/.test(wordsAfter(told.view, endOf(told.figure), 2));
}

/** "It was 418,000, compared with 455,000 the year before": what the later value is held against was before. */
function fromHeld([a, b]: Pair): Pair | null {
  return isHeld(b) && !isHeld(a) ? [b, a] : null;
}

function isHeld(told: Told): boolean {
  if (!heldAgainst.test(wordsBefore(told.view, told.figure.first, 4))) return false;
  return /^(?:(?:(?:in|on|at|of|for) )?@|(?:a|the|one|last) )/.test(`${wordsAfter(told.view, endOf(told.figure), 2)} `);
}

function distanceOf([a, b]: Pair): Rational {
  return absolute(subtract(baseValue(a.figure, b.figure), baseValue(b.figure, a.figure)));
}

function areASlipApart([a, b]: Pair): boolean {
  return isNearSlip(a.figure.quantity.min, valueIn(a.figure, b.figure));
}

/** The only two values of one kind. */
function pairOf(place: Place, view: SentenceView): Pair | null {
  const values = view.figures
    .filter((figure) => isLevel(view, figure) && !isTaken(place, figure) && !isForeseen(view, figure))
    .map((figure): Told => ({ view, figure }));
  if (values.length > most) return null;
  const pairs = values.flatMap((a, i) => values.slice(i + 1).flatMap((b): Pair[] => (areAlike(a, b) ? [[a, b]] : [])));
  const [pair] = pairs;
  return pair && pairs.length === 1 ? pair : null;
}

/** Values of a sentence that may have just two alike among them. */
const most = 12;

/** The one way in which the words of the sentence say that something went. */
function onlyWord(view: SentenceView): MovingWord | null {
  const [word, ...more] = changeWordsOf(view, true);
  return word && more.every(({ direction }) => direction === word.direction) ? word : null;
}

/** The earlier value and the later one, as their times or the words before them tell. */
function inOrder([a, b]: Pair): Pair | null {
  const [one, other] = [momentOf(a), momentOf(b)];
  if (one !== null && other !== null) return one === other ? null : one < other ? [a, b] : [b, a];
  const months = monthsApart(a, b);
  if (months !== 0) return months > 0 ? [a, b] : [b, a];
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left < 0 === right < 0) return null;
  return left < 0 ? [a, b] : [b, a];
}

/** The day on which the date that stands by a value begins; null where there is none. */
function momentOf(told: Told): number | null {
  return dateBehind(told)?.timex.start ?? null;
}

function dateBehind({ view, figure }: Told): TimexMention | null {
  const end = endOf(figure);
  const time = view.mentions.find(({ kind, first }) => kind === "timex" && first >= end && first <= end + 2);
  return time?.kind === "timex" && time.expression.form === "calendar" ? time : null;
}

/** "460 in March, 230 in April": how many months the second is later, where both are of one year as far as is said. */
function monthsApart(a: Told, b: Told): number {
  const [one, other] = [a, b].map((told) => {
    const expression = dateBehind(told)?.expression;
    return expression?.form === "calendar" && expression.year === undefined && expression.day === undefined
      ? expression.month
      : undefined;
  });
  if (one === undefined || other === undefined) return 0;
  const apart = (other - one + 12) % 12;
  return apart > 6 ? apart - 12 : apart;
}

/** "having settled at $5.82", "after ending Tuesday at 398", "had been": over when the other value came. */
function isPrior({ view, figure }: Told): boolean {
  const { tokens, tagged, syntax } = view;
  const { verb, first } = clauseAt(syntax, figure.first);
  if (verb?.perfect && verb.tense === "past" && verb.next <= figure.first) return true;
  for (let at = figure.first - 1; at >= Math.max(first, figure.first - priorReach); at--) {
    if (wordAt(tokens, at) === "having") return true;
    if (tagged[at] === tags.gerund && isOneOf(tokens, at - 1, priors)) return true;
    if (view.figures.some((other) => other.next === at + 1)) return false;
  }
  return false;
}

const priorReach = 7;
const priors = new Set(["after", "from"]);

/** -1 for what was so, 1 for what is or will be. */
function rankOf(told: Told): -1 | 0 | 1 {
  const { view, figure } = told;
  const [before, after] = [wordsBefore(view, figure.first, 4), wordsAfter(view, endOf(figure), 2)];
  if (heldAgainst.test(before)) return timed.test(`${after} `) ? -1 : 0;
  if (/^(?:now|today)(?: |$)/.test(after) || /(?:^| )now(?: [a-z]+)?$/.test(before)) return 1;
  if (isEarlier(told) || isPrior(told)) return -1;
  const { verb } = clauseAt(view.syntax, figure.first);
  if (!verb || !isToldWhole(told) || verb.negated || verb.next > figure.first || !stating.has(verb.base)) return 0;
  if (verb.tense === "past") return verb.modality === "actual" ? -1 : 0;
  return verb.modality === "hypothetical" ? 0 : 1;
}

/** The values follow the word, behind a sign or in the next sentence, and are told of the same or of nothing else. */
function isAnnounced(at: SentenceView, view: SentenceView, word: MovingWord, pair: Pair): boolean {
  const first = Math.min(...pair.map(({ figure }) => figure.first));
  if (word.next > first) return false;
  const own = clauseAt(at.syntax, word.head);
  if (at !== view) {
    // "Sales rose again in July. They were 410 in May and 380 in June."
    if (changeWordsOf(view, true).length > 0 || !sharesTime(at, pair[1])) return false;
  } else {
    const sign = signBetween(view, word.next, first);
    if (sign === null || first - sign > farthest) return false;
  }
  return pair.every(({ figure }) => {
    const { subject, first: start } = clauseAt(view.syntax, figure.first);
    if (subject === null || subject.first > figure.first || start <= word.head) return at === view || subject !== null;
    if (view.tagged[subject.head] === tags.pronoun) {
      // "Prices fell. It was 18 degrees"
      const isOfMany = own.subject !== null && isPlural(at.tokens, own.subject.head);
      const isOfSubject = at !== view && !governing.has(at.tagged[word.next] as number);
      if (isOfSubject && isOfMany === (wordAt(view.tokens, subject.head) === "it")) return false;
      return isOneOf(view.tokens, subject.head, pronouns);
    }
    if (wordAt(view.tokens, subject.first) === "the" && isOneOf(view.tokens, subject.head, standIns)) return true;
    return own.subject !== null && wordAt(view.tokens, subject.head) === wordAt(at.tokens, own.subject.head);
  });
}

/** A later value that has a date of its own has the date of the change. */
function sharesTime({ tokens, mentions }: SentenceView, after: Told): boolean {
  const own = dateBehind(after);
  if (own === null) return true;
  const isDated = mentions.some((mention) => mention.kind === "timex" && mention.expression.form === "calendar");
  if (own.timex.start === null && !isDated) return true;
  const text = tokens.text.slice(own.start, own.end);
  return mentions.some(({ kind, start, end }) => kind === "timex" && tokens.text.slice(start, end) === text);
}

function signBetween({ tokens }: SentenceView, first: number, next: number): number | null {
  for (let at = first; at < next; at++)
    if (["(", ":", ";"].some((text) => signAt(tokens, at, text)) || isDash(tokens, at)) return at;
    // "rose, with 310 in May and 280 in June"
    else if (signAt(tokens, at, ",") && wordAt(tokens, at + 1) === "with" && next - at < 5) return at;
  return null;
}

/** What begins an object: "have cut the fee. It was £80". */
const governing = new Set<number>([tags.determiner, tags.possessive, tags.noun, tags.proper, tags.adjective]);
const farthest = 8;
/** What stands for the thing whose price or number it is. */
const standIns = wordSet("contract stock share shares price benchmark index unit currency figure total number rate");
const pronouns = wordSet("it they that this these");
const stating = wordSet("be stand cost number total last take have hold measure weigh come sell charge pay get");
const heldAgainst =
  /(?:^| )(?:instead of|rather than|compared with|compared to|against|versus|as opposed to)(?: (?:the|its|their|just|only|about|some))*$/;
const timed = /^(?:$|[.,;:)]|now |today |currently |before |previously |at present |@ |until |in @|this )/;
