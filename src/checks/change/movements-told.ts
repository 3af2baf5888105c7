import { comparatives, lesserComparatives, paces, turning } from "../../claims/lexicon/comparatives.js";
import { pos } from "../../claims/lexicon/index.js";
import {
  type Figure,
  hasWordBetween,
  type SentenceView,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import type { Movement, MovingWord } from "../../claims/relations/movement.js";
import { articleBefore } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { areAlike, endOf, isTaken, nounOf, type Told, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { beforeValue, isToldAsEarlier } from "./told-as-earlier.js";

/**
 * What moved where a word of change and its two values stand in any order: "Having stood at 112 last spring, … dropped to
 * 131", "61 sailings, an increase on the 74 cancelled in May", "Attendance was higher: 8,940 came, after 9,310 the week
 * before". One of two like values must be told as the earlier one, and the word be bound to either.
 */
export function movementsTold(place: Place): readonly Movement[] {
  const view = viewOf(place.block, place.sentence);
  const { movements } = place.sentence.relations;
  const unnamed = movements.flatMap((movement) => named(view, movement) ?? []);
  if (view.figures.length < 2) return unnamed;
  const values = view.figures.filter((figure) => isLevel(view, figure) && !isTaken(place, figure));
  const pair = pairOf(view, values);
  if (!pair) return unnamed;
  const words = changeWordsOf(view, false);
  const [word] = words;
  if (!word || words.some(({ direction }) => direction !== word.direction)) return unnamed;
  if (pair.some((figure) => isForeseen(view, figure))) return unnamed;
  for (const found of words) {
    const led = pair.filter((figure) => isLedTo(view, found, figure));
    const before = led.length > 0 ? led : pair.filter((figure) => isToldAsEarlier(view, figure, found, pair));
    const [one, ...more] = before;
    const after = pair.find((figure) => figure !== one);
    if (one && after && more.length === 0 && isBound(view, found, one, after))
      return [...unnamed, { before: one, after, word: found, sizes: [] }];
  }
  return unnamed;
}

/** "shortened its visiting window from three hours to four": the verb of the clause, past whatever it governs. */
function named(view: SentenceView, movement: Movement): Movement | null {
  const { before, after, word } = movement;
  if (word || before.first > after.first || wordAt(view.tokens, before.first - 1) !== "from") return null;
  const { verb } = clauseAt(view.syntax, before.first);
  if (!verb || verb.direction === 0 || verb.negated || verb.modality !== "actual" || verb.next > before.first)
    return null;
  for (let at = verb.next; at < before.first - 1; at++)
    if (isVerbTag(view.tagged[at] as number) || isOneOf(view.tokens, at, joiners)) return null;
  return {
    ...movement,
    word: { first: verb.head, head: verb.head, next: verb.head + 1, direction: verb.direction, part: "verb" },
  };
}

/** The words of a sentence that say which way something went, or also which way it is to go. */
export function changeWordsOf(view: SentenceView, isAhead: boolean): MovingWord[] {
  const { tokens, tagged, syntax } = view;
  const found: MovingWord[] = [];
  for (let at = syntax.first; at < syntax.next; at++) {
    const entry = lexeme(tokens, at);
    const tag = tagged[at] as number;
    const { verb } = clauseAt(syntax, at);
    const isActual =
      verb === null || (!verb.negated && (verb.modality === "actual" || (isAhead && verb.modality === "planned")));
    const particle = comparing[wordAt(tokens, at)] ?? (isAhead ? becoming(view, at) : undefined);
    if (tag === tags.noun && entry?.change) {
      found.push({ first: articleBefore(view, at), head: at, next: at + 1, direction: entry.change, part: "noun" });
    } else if (isVerbTag(tag) && entry?.verb && entry.verb.direction !== 0 && isActual) {
      found.push({ first: at, head: at, next: at + 1, direction: entry.verb.direction, part: "verb" });
    } else if (particle !== undefined && isActual && isPredicate(view, at, isAhead)) {
      found.push({ first: at, head: at, next: at + 1, direction: particle, part: "particle" });
    }
  }
  return found;
}

/** "was higher than", "are down", "went up", "fewer people came" */
function isPredicate({ tokens, tagged, syntax }: SentenceView, at: number, isAhead: boolean): boolean {
  // "taller than" compares two.
  if (isAhead && (wordAt(tokens, at + 1) === "than" || isOneOf(tokens, at, counts))) return false;
  if (isOneOf(tokens, at, counts))
    return wordAt(tokens, at + 1) !== "than" && at <= syntax.first + 1 && tagged[at + 1] === tags.noun;
  let before = at - 1;
  while (tagged[before] === tags.adverb) before--;
  const base = lexeme(tokens, before)?.verb?.base ?? "";
  // "goes up this year", "is getting dearer"
  if (isAhead && (linking.has(base) || turning.has(base))) return !isOneOf(tokens, at + 1, articles);
  return linking.has(base) && ((lexeme(tokens, at + 1)?.pos ?? 0) & pos.determiner) === 0;
}

/** "gets longer", "becomes more expensive" */
function becoming({ tokens }: SentenceView, at: number): 1 | -1 | undefined {
  const word = wordAt(tokens, at);
  // A shorter time is the faster one.
  if (paces.has(word)) return undefined;
  return comparatives[word] !== undefined ? 1 : lesser.has(word) ? -1 : undefined;
}

/** A count, a sum, a measure, a share or a length of time; not how far something moved. */
export function isLevel(view: SentenceView, { first, quantity }: Figure): boolean {
  const { kind } = quantity;
  const isKind = kind === "count" || kind === "money" || kind === "measure" || kind === "percent" || kind === "rate";
  if (!isKind || !isSingle(quantity) || quantity.vague || quantity.min.n <= 0n) return false;
  if (!hasWordBetween(view, stepping, first - 3, first)) return true;
  return !/(?:^| )by(?: (?:a|an|some|about|almost|nearly|just|only))*$/.test(wordsBefore(view, first, 3));
}

/** The two values of one kind; null where there are more. */
function pairOf(view: SentenceView, values: readonly Figure[]): readonly [Figure, Figure] | null {
  const told = values.map((figure): Told => ({ view, figure }));
  for (const [i, a] of told.entries()) {
    const alike = told.filter((b, j) => j !== i && areAlike(a, b));
    const [b, ...more] = alike;
    if (b) return more.length === 0 && told.indexOf(b) > i && areOfOne(a, b) ? [a.figure, b.figure] : null;
  }
  return null;
}

/** Bare numbers need a noun with one of them, or be large. */
function areOfOne(a: Told, b: Told): boolean {
  const isBare = a.figure.quantity.unit === null && a.figure.quantity.kind === "count";
  return !isBare || nounOf(a) !== "" || nounOf(b) !== "" || [a, b].every(({ figure }) => figure.quantity.min.n >= 20n);
}

/** Hoped for, allowed, or of another place: not what was before. */
export function isForeseen(view: SentenceView, figure: Figure): boolean {
  return foreseen.test(`${wordsBefore(view, figure.first, 5)} ${wordsAfter(view, endOf(figure), 6)}`);
}

/** "an increase on the 74", "down on last year's 300" */
function isLedTo(view: SentenceView, { next, part }: MovingWord, { first }: Figure): boolean {
  return part !== "verb" && first > next && against.test(wordsBetween(view, next, first));
}

/** The word is said of these values: it leads to one of them, hangs on the other, or has its subject counted. */
function isBound(view: SentenceView, word: MovingWord, before: Figure, after: Figure): boolean {
  if (word.next <= after.first) {
    const lead = wordsBetween(view, word.next, after.first);
    if (
      word.part !== "noun" &&
      /^(?:(?!(?:and|but|while|when|as|than)(?: |$))[a-z'@-]+ ){0,6}(?:to|at|with)(?: (?:just|only|a|an|some|about))*$/.test(
        lead,
      )
    )
      return true;
  }
  if (word.part === "noun") return isNounBound(view, word, before, after);
  return isOfSubject(view, word, before, after);
}

/** "61 sailings in January, an increase on the 74", "8,940, after 9,310 the week before: a rise" */
function isNounBound(view: SentenceView, { first, next }: MovingWord, before: Figure, after: Figure): boolean {
  if (after.next > first) return false;
  const isApposed =
    /(?:^| )[,:(-]$/.test(wordsBetween(view, endOf(after), first)) || /[,:-]$/.test(wordsBefore(view, first, 1));
  const on = before.first >= next && heldOn.test(wordsBetween(view, next, before.first));
  return isApposed && (on || (before.next <= first && /^[.,]?$/.test(wordsAfter(view, next, 1))));
}

/** "Attendance was higher …: 8,940 came", "Fewer people voted: 12,300": what is counted is what went up or down. */
function isOfSubject(view: SentenceView, { head, next }: MovingWord, before: Figure, after: Figure): boolean {
  const { tokens, syntax } = view;
  const first = Math.min(before.first, after.first);
  if (first < next) return false;
  if (!/(?:^| )[:;-](?: [a-z'’-]+){0,4}$/.test(wordsBefore(view, first, 5))) return false;
  const noun = isOneOf(tokens, head, counts) ? head + 1 : (clauseAt(syntax, head).subject?.head ?? -1);
  const said = wordAt(tokens, noun).replace(/s$/, "");
  const isSame = [before, after].some((figure) => nounOf({ view, figure }) === said);
  return (
    said !== "" &&
    (isSame || isOneOf(tokens, noun, gatherings) || isOneOf(tokens, head, counts) || isMeasureOf(said, after))
  );
}

/** Waits are told in weeks, rents in money, unemployment in percent. */
function isMeasureOf(noun: string, { quantity: { unit, kind } }: Figure): boolean {
  const nouns = measuresOf[kind === "percent" ? "share" : (unit?.dimension ?? "")];
  return nouns?.has(noun) === true;
}

const measuresOf: Readonly<Record<string, ReadonlySet<string>>> = dictionary({
  time: wordSet("time wait delay queue journey stay sentence term life shift"),
  money: wordSet(
    "price cost rent fare toll fee bill wage salary pay charge debt income profit turnover tax rate bid premium",
  ),
  share: wordSet("rate turnout unemployment inflation share support approval interest occupancy vote"),
  temperature: wordSet("temperature"),
  length: wordSet("level depth height distance"),
  mass: wordSet("weight catch harvest yield output crop"),
});

const comparing: Readonly<Record<string, 1 | -1>> = dictionary({
  up: 1,
  down: -1,
  higher: 1,
  lower: -1,
  fewer: -1,
  more: 1,
});
const stepping = new Set(["by"]);
const counts = new Set(["fewer", "more"]);
const linking = wordSet("be go come run edge creep tick inch");
const articles = wordSet("the a an");
const lesser = new Set([...Object.values(comparatives), ...Object.keys(lesserComparatives)]);
const joiners = wordSet("and but while when as");
const gatherings = wordSet(
  "attendance attendances turnout crowd crowds audience audiences membership numbers gate gates entries footfall",
);
const foreseen =
  /\b(?:forecasts?|targets?|expected|predicted|planned|hoped|limit|goal|capacity|budget(?:ed)?|average|elsewhere|nationally|national|rivals?|recommended|needed|required|allowed|maximum|minimum|aim|estimated?)\b/;
const heldOn = new RegExp(`^(?:on|over|from|compared (?:with|to)|against)${beforeValue}$`);
const against = new RegExp(`^(?:on|over|from|compared (?:with|to)|against|than)${beforeValue}$`);
