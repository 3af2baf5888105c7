import {
  type Figure,
  hasWordBetween,
  type SentenceView,
  wordsAfter,
  wordsBefore,
} from "../../claims/relations/figures.js";
import type { Movement, MovingWord } from "../../claims/relations/movement.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/**
 * Places in a table of which one is told as the earlier: "improved on last year's second place by coming in fourth", "moved up to
 * 45th, from 38th last year". The first stands above the second.
 */
export function placesMoved(place: Place): readonly Movement[] {
  const view = viewOf(place.block, place.sentence);
  const ordinals = place.sentence.mentions.flatMap((mention): Figure[] =>
    mention.kind === "quantity" && mention.quantity.kind === "ordinal"
      ? [{ mention, quantity: mention.quantity, first: mention.first, next: mention.next }]
      : [],
  );
  if (
    place.sentence.relations.movements.some(
      ({ before, word }) => word?.part === "verb" && before.quantity.kind === "ordinal",
    )
  )
    return [];
  const [a, b, ...more] = ordinals;
  if (!a || !b || more.length > 0 || ![a, b].every((figure) => isPlace(view, figure))) return [];
  const [isA, isB] = [isFormer(view, a), isFormer(view, b)];
  const word = isA === isB ? null : onlyWord(view);
  if (!word || !arePlaces(place, a, b) || hasWordBetween(view, particles, word.next, Math.min(a.first, b.first)))
    return [];
  return [{ before: isA ? a : b, after: isA ? b : a, word, sizes: [] }];
}

/** Both stand alone, where last year's is told or a contest: "fifth last year", "coming in fourth"; not "third to fifth in the class". */
export function arePlaces({ block, sentence }: Place, a: Figure, b: Figure): boolean {
  const view = viewOf(block, sentence);
  if (![a, b].every((figure) => isPlace(view, figure))) return false;
  return (
    hasWordBetween(view, contests, sentence.first, sentence.next) ||
    [a, b].some((figure) => dated.test(`${wordsBefore(view, figure.first, 3)} # ${wordsAfter(view, figure.next, 4)}`))
  );
}

/** "second place", "fourth"; not "the third quarter". */
function isPlace({ tokens, tagged }: Pick<SentenceView, "tokens" | "tagged">, { next }: Figure): boolean {
  if (isOneOf(tokens, next, places)) return true;
  const tag = tagged[next];
  return tag !== tags.noun && tag !== tags.proper && tag !== tags.adjective && tag !== tags.number;
}

/** "from 38th", "last year's second place", "fifth last year" */
function isFormer(view: SentenceView, { first, next }: Figure): boolean {
  const end = isOneOf(view.tokens, next, places) ? next + 1 : next;
  return former.test(wordsBefore(view, first, 4)) || formerBehind.test(wordsAfter(view, end, 4));
}

/** The one way in which the verbs of the sentence say that somebody went. */
function onlyWord(view: SentenceView): MovingWord | null {
  const { tokens, tagged, syntax } = view;
  let found: MovingWord | null = null;
  for (let at = syntax.first; at < syntax.next; at++) {
    const base = isVerbTag(tagged[at] as number) ? (lexeme(tokens, at)?.verb?.base ?? "") : "";
    const direction = moved.has(base) ? ways[wordAt(tokens, at + 1)] : climbs[base];
    if (direction === undefined) continue;
    const { verb } = clauseAt(syntax, at);
    if (verb?.negated || (verb && verb.modality !== "actual")) return null;
    if (found && found.direction !== direction) return null;
    found ??= { first: at, head: at, next: moved.has(base) ? at + 2 : at + 1, direction, part: "verb" };
  }
  return found;
}

const particles = new Set(["up", "down"]);
const contests = wordSet(
  "coming finishing placing placed finished came rankings ranking standings table index survey league",
);
const dated =
  /(?:^| )(?:@|last|previous) (?:year |season |time |month |week )?(?:'s |’s )?(?:#|$)|# (?:[a-z]+ )?(?:in )?(?:@|last (?:year|season|time))(?: |$)/;
const places = wordSet("place places spot position seed overall");
const former = /(?:^| )(?:from|(?:last|previous) (?:year|season|time|month|week)(?: 's|'s|’s)|@ 's|the previous|than)$/;
const formerBehind =
  /^(?:(?:in|at|on) )?(?:@|last (?:year|season|time|month|week)|the (?:year|season|month|week) before|a (?:year|season) (?:ago|earlier|before)|previously|before)(?: |$)/;
const moved = wordSet("move go come");
const ways: Readonly<Record<string, 1 | -1>> = dictionary({ up: 1, down: -1 });
const climbs: Readonly<Record<string, 1 | -1>> = dictionary({
  improve: 1,
  better: 1,
  climb: 1,
  rise: 1,
  jump: 1,
  leap: 1,
  soar: 1,
  advance: 1,
  slip: -1,
  drop: -1,
  fall: -1,
  slide: -1,
  sink: -1,
  plunge: -1,
  tumble: -1,
  slump: -1,
});
/** Verbs that may take somebody from one place in a table to another. */
export const climbing: ReadonlySet<string> = new Set(["lift", ...Object.keys(climbs), ...moved]);
