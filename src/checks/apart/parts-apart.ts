import { type SentenceReading, sentencesNear } from "../../claims/reading.js";
import { countsThings, sizeBehind, wholeOfThem } from "../../claims/relations/antecedent.js";
import { type Figure, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import type { PartOfWhole } from "../../claims/relations/part-of-whole.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbal } from "../../claims/syntax/verb-groups.js";
import { isOneOf, isOwnerClitic, isPossessive, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Place } from "../wording/places.js";
import { viewOf } from "./told-near.js";

/**
 * Parts of what is counted elsewhere, in the sentence or the one before: "The herd numbered 140 cows. Vets put down 155 of
 * them", "with a crew of 11 …; 13 of the crew", "Fifteen of its counties, which number 12".
 */
export function partsApart(place: Place): readonly PartOfWhole[] {
  const known = partsBySentence.get(place.sentence);
  if (known) return known;
  const parts = [...findParts(place)];
  partsBySentence.set(place.sentence, parts);
  return parts;
}

/** More than one check asks. */
const partsBySentence = new WeakMap<SentenceReading, readonly PartOfWhole[]>();

function* findParts(place: Place): Iterable<PartOfWhole> {
  const { relations } = place.sentence;
  if (relations.figures.length === 0) return;
  const view = viewOf(place.block, place.sentence);
  for (const part of relations.figures) {
    // "The school has 45 pupils. Of those, 40 passed."
    if (countsThings(part) && opensOfThese(view, part)) {
      const before = viewBefore(place);
      const whole = before && wholeOfThem(view, part, before);
      if (whole) yield { part, whole };
    }
    if (!countsThings(part) || wordAt(view.tokens, part.next) !== "of") continue;
    if (relations.parts.some((pair) => pair.part === part)) continue;
    const whole = isOfThem(view, part) ? wholeOfThem(view, part, viewBefore(place)) : wholeNamed(place, view, part);
    if (whole) yield { part, whole };
  }
}

/** "Of those, 40 passed": the sentence opens with what is meant. */
function opensOfThese({ tokens, tagged, syntax }: SentenceView, { first, next }: Figure): boolean {
  if (wordAt(tokens, syntax.first) !== "of" || !isOneOf(tokens, syntax.first + 1, pronouns)) return false;
  const isNext = first === syntax.first + 3 && signAt(tokens, first - 1, ",");
  return isNext || (first === syntax.first + 2 && isVerbal(tagged[next] as number));
}

/** "27 of them", "33 of these"; not "those who". */
function isOfThem({ tokens, tagged }: SentenceView, { next }: Figure): boolean {
  if (!isOneOf(tokens, next + 1, pronouns)) return false;
  const tag = tagged[next + 2];
  return wordAt(tokens, next + 1) === "them" || (tag !== tags.noun && tag !== tags.adjective && tag !== tags.relative);
}

function viewBefore({ block, sentence }: Place): SentenceView | null {
  const [before] = sentencesNear(block, sentence, 1, 0);
  return before && before.index === sentence.index - 1 ? viewOf(block, before) : null;
}

/** "13 of the crew", "Ten of the climbers", "Fifteen of the province's counties, which number 12". */
function wholeNamed(place: Place, view: SentenceView, part: Figure): Figure | null {
  const { tokens, tagged, syntax } = view;
  const phrase = nounPhraseAt(tokens, tagged, part.next + 1, syntax.next);
  if (!phrase || !isDefinite(view, phrase)) return null;
  for (let at = phrase.first; at < phrase.next; at++) if (tagged[at] === tags.number) return null;
  const behind = sizeBehind(view, phrase.next);
  if (behind) return behind;
  const isOwn = isPossessive(tokens, phrase.first) && lexeme(tokens, phrase.head)?.person === true;
  if (!isOwn && !isBare(view, phrase)) return null;
  const name = isOwn ? null : singular(wordAt(tokens, phrase.head));
  return sizeBefore(place, view, part, (where, figure) => isSizeOf(where, figure, name));
}

function isDefinite({ tokens, tagged }: SentenceView, { first, next }: NounPhrase): boolean {
  if (isOneOf(tokens, first, definite) || isPossessive(tokens, first)) return true;
  for (let at = first + 1; at < next; at++)
    if (tagged[at] === tags.possessive || isOwnerClitic(tokens, at)) return true;
  return false;
}

/** "the crew", and nothing behind it that tells which of them. */
function isBare({ tokens, tagged, syntax }: SentenceView, { first, next }: NounPhrase): boolean {
  if (next - first !== 2 || !isOneOf(tokens, first, definite)) return false;
  const tag = tagged[next];
  return (
    next >= syntax.next ||
    tag === tags.auxiliary ||
    tag === tags.modal ||
    tag === tags.verb ||
    tag === tags.past ||
    tag === tags.sign
  );
}

/** The one size told before, in the sentence or the one before it. */
function sizeBefore(place: Place, view: SentenceView, part: Figure, isSize: IsSize): Figure | null {
  const own = view.figures.filter((figure) => figure.first < part.first && isSize(view, figure));
  const before = viewBefore(place);
  const sizes = own.length > 0 || !before ? own : before.figures.filter((figure) => isSize(before, figure));
  return sizes.length === 1 ? (sizes[0] ?? null) : null;
}

type IsSize = (view: SentenceView, figure: Figure) => boolean;

/** "with a crew of 11", "14 crew", "The squad numbers 23", "has nine wards"; of what has no name, "a 600-strong regiment". */
function isSizeOf(view: SentenceView, figure: Figure, name: string | null): boolean {
  const { tokens, syntax } = view;
  if (!countsThings(figure) || wordAt(tokens, figure.next) === "of") return false;
  if (name === null) return /^(?:- )?strong(?: |$)/.test(wordsAfter(view, figure.next, 2));
  const before = wordsBefore(view, figure.first, 3);
  const said = sizeOf.exec(before)?.[1];
  if (said !== undefined && singular(said) === name) return true;
  const counted = figure.mention.kind === "quantity" ? figure.mention.counted : null;
  if (!counted || singular(wordAt(tokens, counted.head)) !== name) return false;
  const { verb } = clauseAt(syntax, figure.first);
  return whole.test(before) || (verb !== null && verb.next <= figure.first && having.has(verb.base));
}

function singular(word: string): string {
  return irregular.get(word) ?? word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}

const pronouns = new Set(["them", "these", "those"]);
const definite = new Set(["the", "these", "those"]);
/** "a crew of 11", "the squad numbers 23" */
const sizeOf = /(?:^| )([a-z]+) (?:of|numbers|numbered|numbering)(?: (?:just|only|some|about))?$/;
/** "with 14 crew", "a group of nine climbers", "the 20 guests": not those that something happened to. */
const whole =
  /(?:^| )(?:with|of|the|its|their|his|her|all|there (?:are|were))(?: (?:just|only|some|about|a total of))?$/;
const having = wordSet(
  "have own run employ number comprise contain hold operate keep include field manage total consist",
);
const irregular = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "person"],
]);
