import { wordSet } from "../../text/word-set.js";
import { compareRational } from "../../values/rational.js";
import { clauseAt } from "../syntax/clauses.js";
import { isPlural } from "../syntax/counted-plural.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, isOwnerClitic, signAt } from "../token-access.js";
import { wholeMeant } from "./counted-noun.js";
import { type Figure, hasWordBetween, type SentenceView, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";

/**
 * The count that "of them" behind a figure stands for: the only one that stands before it, in its sentence or in the one
 * before, or the greatest where it is more than any. Null where another plural comes nearer, or more of them are told of.
 */
export function wholeOfThem(view: SentenceView, part: Figure, before: SentenceView | null): Figure | null {
  const own = pluralsIn(view, view.syntax.first, part.first).filter((at) => !isOwnSubject(view, at, part));
  if (own.length > 0) return wholeAmong(view, own, part, part.first);
  if (!before || saysMore(view, view.syntax.first, part.first)) return null;
  // "Sixty-one moved in, 51 moved out, 22 of those": counts without a noun come nearer.
  if (view.figures.some((figure) => figure.first < part.first && countsThings(figure) && isBare(figure))) return null;
  const { first, next } = before.syntax;
  return wholeAmong(before, pluralsIn(before, first, next), part, next);
}

function wholeAmong(view: SentenceView, plurals: readonly number[], part: Figure, end: number): Figure | null {
  const wholes: Figure[] = [];
  for (const at of plurals.toReversed()) {
    const figures = view.figures.filter(({ mention }) => mention.kind === "quantity" && mention.counted?.head === at);
    const size = figures.length === 0 ? sizeBehind(view, at + 1) : null;
    if (size) figures.push(size);
    // "Vets tested 80 cows": farther away than what is counted.
    if (figures.length === 0 && wholes.length > 0 && !isOwned(view, at, wholes.at(-1) as Figure)) continue;
    if (figures.length === 0) return null;
    wholes.push(...figures);
  }
  const [nearest] = wholes;
  // "Three goals took her to 19 for the season, 11 of them at home"
  if (nearest)
    wholes.push(
      ...view.figures.filter((figure) => figure.first > nearest.first && figure.first < end && isBare(figure)),
    );
  if (!nearest || !wholes.every(countsThings) || saysMore(view, nearest.first - 1, end)) return null;
  // "For every boy there are two girls, 280 of them to 140 boys"
  if (opensRatio.test(wordsBefore(view, nearest.first, 12))) return null;
  // "29 tries in five games, eight of them": what was in them, whatever it is called.
  const whole = wholeMeant(view, nearest);
  if (!wholes.includes(whole)) wholes.push(whole);
  const most = wholes.reduce((a, b) => (compareRational(b.quantity.min, a.quantity.min) > 0 ? b : a));
  if (wholes.length === 1 || compareRational(part.quantity.min, most.quantity.min) > 0) return most;
  return whole === nearest ? null : whole;
}

function isBare({ mention }: Figure): boolean {
  return mention.kind === "quantity" && mention.counted === null;
}

/** A number of things, not of a unit and not for something else. */
export function countsThings({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.unit === null && !quantity.vague && quantity.per === null;
}

/** The size of what a phrase that ends at a token names: ", which number 12", ", of which there are nine", ", all 72 of which". */
export function sizeBehind(view: SentenceView, next: number): Figure | null {
  const whole = view.figures.find(({ first }) => first >= next);
  if (!whole || !countsThings(whole)) return null;
  const joint = wordsBetween(view, next, whole.first);
  const after = wordsAfter(view, whole.next, 3);
  const isSize =
    numbering.test(joint) ||
    (/^, all(?: (?:the|of the))?$/.test(joint) && /^of (?:which|whom|them)(?: |$)/.test(after)) ||
    (/^[,(]$/.test(joint) && /^(?:in all|in total|altogether|all told|strong)(?: |$)/.test(after));
  return isSize ? whole : null;
}

/** The heads of plural phrases, and names of people in a body: what "them" may stand for. */
function pluralsIn({ tokens, tagged, mentions }: SentenceView, first: number, next: number): number[] {
  const counted = new Set(mentions.map((mention) => (mention.kind === "quantity" ? mention.counted?.head : undefined)));
  const found: number[] = [];
  for (let at = first; at < next; at++) {
    const isNominal = tagged[at] === tags.noun || tagged[at] === tags.proper || counted.has(at);
    if (isNominal && !modifies(tokens, tagged, at) && (isPlural(tokens, at) || isOneOf(tokens, at, people)))
      found.push(at);
  }
  return found;
}

/** "the sports hall", "the workers' union", "plans to close 50 of them" */
function modifies(tokens: SentenceView["tokens"], tagged: Uint8Array, at: number): boolean {
  if (tagged[at + 1] === tags.to && tagged[at + 2] === tags.verb) return true;
  return tagged[at + 1] === tags.noun || tagged[at + 1] === tags.possessive || isOwnerClitic(tokens, at + 1);
}

/** "Vets put down 155 of them": who does it to them is not them. */
function isOwnSubject({ tokens, syntax }: SentenceView, at: number, part: Figure): boolean {
  // "The 18 clubs voted on Monday, 12 of them in favour"
  if (signAt(tokens, part.first - 1, ",")) return false;
  const { subject, verb, index } = clauseAt(syntax, part.first);
  if (!verb || verb.passive || verb.base === "be" || part.first < verb.next) return false;
  return subject !== null && clauseAt(syntax, at).index === index && at >= subject.first && at < verb.first;
}

/** "Officers from three counties": the ones that the counted ones belong to may be meant as well. */
function isOwned({ tagged }: SentenceView, at: number, { first }: Figure): boolean {
  for (let token = at + 1; token < first; token++)
    if (tagged[token] !== tags.preposition && tagged[token] !== tags.determiner && tagged[token] !== tags.to)
      return false;
  return true;
}

/** "It has taken in many more since": more of them than were counted. */
function saysMore(view: SentenceView, first: number, next: number): boolean {
  return hasWordBetween(view, further, first, next);
}

/** People in a body, whom "them" may stand for. */
const people = wordSet("crew staff police public crowd audience family press jury militia cast team squad");
const further = wordSet(
  "more others other another further additional many dozens hundreds thousands scores several rest",
);
const opensRatio = /(?:^| )for (?:every|each)(?: |$)/;
const numbering =
  /^(?:, which|, who|, that)? ?(?:(?:now|together|all) )?(?:number|numbers|numbered|numbering|total|totalled|totaled|totalling)(?: (?:just|only|no more than))?$|^, of (?:which|whom) (?:there (?:are|were)|(?:it|they|he|she) (?:has|have|had|owns|own|runs|run))(?: (?:just|only|now))?$/;
