import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { areComparable } from "../../claims/relations/comparable.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { directionFor, directionOf, type Superlative } from "../../claims/relations/superlative.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { isExactly } from "../../values/quantity.js";
import type { Place } from "../wording/places.js";
import { gradingWordsOf } from "./superlative-said.js";
import { viewOf } from "./told-near.js";

/**
 * Values of a row that is closed ("of the three bids", "the eldest, followed by"), one of which is called its highest or
 * lowest, with each of the others that stand by a name: "Castell's £6 million was the lowest. Holm asked for £5 million".
 */
export function* superlativeRows(place: Place): Iterable<Superlative> {
  const view = viewOf(place.block, place.sentence);
  if (view.figures.length === 0) return;
  for (const word of gradingWordsOf(view)) {
    const direction = directionOf(view, word);
    const row = direction === 0 ? null : rowOf(view, word);
    if (direction === 0 || !row) continue;
    const clause = clauseAt(view.syntax, word);
    const own = view.figures.filter((figure) => figure !== row.size && isOf(view, clause, figure));
    const [value, other] = own.filter(({ first, next }) => Math.abs(first - word) < farthest || next === word);
    if (!value || (other && other.first < word)) continue;
    const near = nearIn(view, row.size, value, word);
    const rivals = near.length > 0 ? near : nextIn(place);
    const size = row.size ? Number(row.size.quantity.min.n) : rivals.length + 1;
    if (rivals.length + 1 > size || !isLevel(value)) continue;
    const names = namesIn(view, clause.first, Math.max(value.next, word));
    for (const told of rivals)
      if (isComparable(view, word, value, told.figure) && isOfAnother(told, names) && fitsWord(view, word, told))
        yield { value, rival: told.figure, word, direction: directionFor(view, word, direction, value) };
  }
}

interface Told {
  readonly view: SentenceView;
  readonly figure: Figure;
}

/** What closes a row, and how many are in it: "of the three bids", "of the sisters", "the eldest, followed by". */
function rowOf(view: SentenceView, word: number): { readonly size: Figure | null } | null {
  const { syntax, figures } = view;
  const after = wordsAfter(view, word + 1, 7);
  const front = wordsAfter(view, syntax.first, 7);
  const behind = closed.exec(after);
  const ahead = wordAt(view.tokens, syntax.first) === "of" ? closed.exec(front) : null;
  const found = ahead ?? behind;
  if (!found) return /^(?:[a-z]+ ){0,4}, (?:is |was )?followed by(?: |$)/.test(after) ? { size: null } : null;
  const isNumbered = found[1] !== undefined;
  if (!isNumbered && !plural.test(found[2] ?? "")) return null;
  const from = ahead ? syntax.first : word;
  const size = isNumbered ? figures.find(({ first }) => first > from && first < from + 6) : null;
  return size === undefined ? null : { size };
}

/** The other values of the sentence behind the clause of the superlative. */
function nearIn(view: SentenceView, size: Figure | null, value: Figure, word: number): Told[] {
  return view.figures
    .filter((figure) => figure !== size && figure !== value && figure.first > Math.max(value.first, word))
    .map((figure) => ({ view, figure }));
}

function nextIn(place: Place): Told[] {
  const next: SentenceReading | undefined = sentencesNear(place.block, place.sentence, 0, 1)[1];
  if (next?.index !== place.sentence.index + 1) return [];
  const view = viewOf(place.block, next);
  return view.figures.map((figure) => ({ view, figure }));
}

function isOf({ syntax }: SentenceView, clause: Clause, { first }: Figure): boolean {
  return clauseAt(syntax, first).index === clause.index;
}

function isLevel({ quantity }: Figure): boolean {
  return levels.has(quantity.kind) && isExactly(quantity);
}

/** Ages are often told as bare numbers. */
function isComparable({ tokens }: SentenceView, word: number, value: Figure, rival: Figure): boolean {
  if (!isLevel(rival)) return false;
  if (areComparable(value, rival)) return true;
  return isOneOf(tokens, word, ofAge) && [value, rival].every(isAgeLike);
}

function isAgeLike({ quantity, mention }: Figure): boolean {
  const isBare = quantity.kind === "count" && mention.kind === "quantity" && mention.counted === null;
  return quantity.unit === null && (quantity.kind === "age" || isBare);
}

/** The rival stands by the name of another, in no other year, and is held against nothing. */
function isOfAnother({ view, figure }: Told, names: ReadonlySet<string>): boolean {
  const { tokens, tagged, syntax, mentions } = view;
  const clause = clauseAt(syntax, figure.first);
  const { verb } = clause;
  if (verb?.negated || (verb && verb.modality !== "actual") || heldAgainst.test(wordsBefore(view, figure.first, 2)))
    return false;
  const isDated = mentions.some(
    ({ kind, first }) => kind === "timex" && first >= clause.first && first < clause.next + 2 && first !== figure.first,
  );
  if (isDated) return false;
  const before = view.figures.findLast(({ first }) => first < figure.first);
  const from = Math.max(syntax.first, before?.next ?? 0, figure.first - 9);
  if (!standsAlone(view, from, figure)) return false;
  const other = namesIn(view, from, figure.first);
  for (let at = from; at < figure.first; at++)
    if (tagged[at] === tags.pronoun || isOneOf(tokens, at, sames)) return false;
  return other.size > 0 && [...other].every((name) => !names.has(name));
}

/** The figure is said of the name itself: not "Holm's share of it is", "120 metres from it", "Beth, 12, watched". */
function standsAlone(view: SentenceView, from: number, { first, next }: Figure): boolean {
  const { tokens, tagged } = view;
  for (let at = from; at < first; at++) if (tagged[at] === tags.noun && !isOneOf(tokens, at, measures)) return false;
  const after = wordsAfter(view, next, 2);
  if (/^, (?!and|or|but|with|then|followed)[a-z]/.test(after) && signAt(tokens, first - 1, ",")) return false;
  return /^(?:$|[,.;:)!?-]|and|or|but|while|long|wide|deep|high|tall|old)/.test(after);
}

/** The words of the names in a stretch of tokens. */
export function namesIn({ tokens, tagged }: SentenceView, first: number, next: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = first; at < next; at++) if (tagged[at] === tags.proper) names.add(wordAt(tokens, at));
  return names;
}

/** "the tallest … is 30 metres wide" is another measure. */
export function fitsWord(view: SentenceView, word: number, { view: { tokens }, figure: { next } }: Told): boolean {
  const said = wordAt(tokens, next);
  if (!sizes.has(said)) return true;
  return (qualities[wordAt(view.tokens, word)] ?? "").split(" ").includes(said);
}

const farthest = 16;
const measures = new Set("bid offer price height length depth age time cost figure total tender quote".split(" "));
const levels = new Set(["count", "money", "measure", "percent", "age"]);
const closed =
  /^(?:[a-z]+ )?(?:of|among) (?:the|all|all the|its|her|his|their)(?: other)? (?:(#)(?: [a-z]+)?|(?:[a-z]+ )?([a-z]+))(?= |$)/;
const plural = /(?:[^s]s|men|children|people)$/;
const ofAge = new Set(["youngest", "oldest", "eldest"]);
const heldAgainst = /(?:^| )(?:than|by|from|until|under|over|above|below|nearly|almost|since)(?: (?:the|an?))?$/;
const sames = new Set(["same", "own", "earlier", "previous", "previously", "before", "once", "first", "then"]);
const sizes = new Set(["long", "wide", "deep", "high", "tall", "thick", "across", "away", "old"]);
const qualities: Readonly<Record<string, string>> = dictionary({
  longest: "long",
  shortest: "long tall",
  widest: "wide across",
  narrowest: "wide across",
  deepest: "deep",
  shallowest: "deep",
  highest: "high tall",
  tallest: "tall high",
  lowest: "high",
  largest: "long wide",
  biggest: "long wide",
  oldest: "old",
  youngest: "old",
  eldest: "old",
});
