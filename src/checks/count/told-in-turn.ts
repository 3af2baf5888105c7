import type { Reading, SentenceReading } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { type Place, placesOf } from "../wording/places.js";

/** A number of things announced, and the last of them that is told in a sentence of its own. */
export interface ToldInTurn {
  readonly place: Place;
  readonly figure: Figure;
  /** Tokens of the count with its noun. */
  readonly first: number;
  readonly next: number;
  /** How many are told, and the tokens of the last ordinal. */
  readonly told: number;
  readonly last: { readonly first: number; readonly next: number };
}

/** "gave two reasons. The first was … The second was … The third": counts that the sentences behind them run past. */
export function* toldInTurn(reading: Reading): Iterable<ToldInTurn> {
  for (const place of placesOf(reading)) {
    for (const figure of place.sentence.relations.figures) {
      const counted = figure.mention.kind === "quantity" ? figure.mention.counted : null;
      const { kind, bound, min, unit } = figure.quantity;
      if (!counted || kind !== "count" || bound !== "exact" || unit || min.d !== 1n || min.n < 2n || min.n > 9n)
        continue;
      if (!isOneOf(place.block.tokens, counted.head, announced)) continue;
      const turns = turnsAfter(place);
      const last = turns.at(-1);
      if (last && turns.length > Number(min.n))
        yield { place, figure, first: figure.mention.first, next: counted.next, told: turns.length, last };
    }
  }
}

/** The ordinals that open the sentences behind, in their order from the first: "The first was", "A second, …". */
function turnsAfter({ block, sentence }: Place): { first: number; next: number }[] {
  const turns: { first: number; next: number }[] = [];
  for (const next of block.sentences) {
    if (next.first <= sentence.first) continue;
    const turn = turnAt(block.tokens, block.tagged, next, turns.length + 1);
    if (turn) turns.push(turn);
    else if (next.index > sentence.index + turns.length + farthest) break;
  }
  return turns;
}

function turnAt(
  tokens: Place["block"]["tokens"],
  tagged: Uint8Array,
  { first }: SentenceReading,
  wanted: number,
): { first: number; next: number } | null {
  const at = isOneOf(tokens, first, articles) ? first + 1 : first;
  const ordinal = lexeme(tokens, at)?.ordinal;
  if (ordinal !== wanted || (at === first && !isOneOf(tokens, at, adverbs))) return null;
  // "The third man", "The second quarter": no turn of theirs.
  const behind = tagged[at + 1];
  const isAlone =
    behind === tags.verb ||
    behind === tags.past ||
    behind === tags.auxiliary ||
    behind === tags.modal ||
    behind === tags.sign;
  return isAlone || wordAt(tokens, at + 1) === "was" || wordAt(tokens, at + 1) === "is"
    ? { first, next: at + 1 }
    : null;
}

/** Sentences without an ordinal that may stand between two. */
const farthest = 3;
const articles = new Set(["the", "a"]);
const adverbs = new Set(["first", "second", "third", "fourth", "fifth"]);
const announced = new Set(
  "reasons conditions demands questions points options charges counts grounds changes things problems mistakes errors goals aims stages phases steps proposals recommendations objections lessons factors causes explanations possibilities ways".split(
    " ",
  ),
);
