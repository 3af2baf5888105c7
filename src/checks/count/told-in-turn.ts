import type { Reading, SentenceReading } from "../../claims/reading.js";
import type { Figure } from "../../claims/relations/figures.js";
import { tags } from "../../claims/syntax/tag.js";
import { isHyphen, isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
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
  for (let at = sentence.first; at < sentence.next; at++)
    if (signAt(block.tokens, at, ":"))
      turns.push(...turnsIn(block.tokens, block.tagged, { ...sentence, first: at + 1 }, turns.length + 1));
  if (turns.length > 0) return turns;
  for (const next of block.sentences) {
    if (next.first <= sentence.first) continue;
    const found = turnsIn(block.tokens, block.tagged, next, turns.length + 1);
    if (found.length > 0) turns.push(...found);
    else if (next.index > sentence.index + turns.length + farthest) break;
  }
  return turns;
}

/** "The first is to sell; the second is to lease; and the third is to close." */
function turnsIn(
  tokens: Place["block"]["tokens"],
  tagged: Uint8Array,
  { first, next }: SentenceReading,
  wanted: number,
): { first: number; next: number }[] {
  const opening = turnAt(tokens, tagged, first, wanted);
  if (!opening) return [];
  const turns = [opening];
  for (let at = first; at < next; at++) {
    if (!signAt(tokens, at, ";") && !signAt(tokens, at, ",")) continue;
    const from = wordAt(tokens, at + 1) === "and" ? at + 2 : at + 1;
    const turn = turnAt(tokens, tagged, from, wanted + turns.length);
    if (turn) turns.push(turn);
  }
  return turns;
}

function turnAt(
  tokens: Place["block"]["tokens"],
  tagged: Uint8Array,
  from: number,
  wanted: number,
): { first: number; next: number } | null {
  const first = wordAt(tokens, from) === "in" ? from + 1 : from;
  const at = isOneOf(tokens, first, articles) ? first + 1 : first;
  const ordinal = lexeme(tokens, at)?.ordinal ?? listing[wordAt(tokens, at)];
  if (ordinal !== wanted || (at === first && !isOneOf(tokens, at, adverbs))) return null;
  // "The third man", "The second quarter": no turn of theirs.
  const behind = tagged[at + 1];
  const isAlone =
    behind === tags.verb ||
    behind === tags.past ||
    behind === tags.auxiliary ||
    behind === tags.modal ||
    (behind === tags.sign && !isHyphen(tokens, at + 1));
  return isAlone || isOneOf(tokens, at + 1, beings) ? { first, next: at + 1 } : null;
}

/** Sentences without an ordinal that may stand between two. */
const farthest = 3;
const beings = new Set(["was", "is", "and"]);
const articles = new Set(["the", "a"]);
const listing: Readonly<Record<string, number>> = dictionary({
  firstly: 1,
  secondly: 2,
  thirdly: 3,
  fourthly: 4,
  fifthly: 5,
});
const adverbs = new Set(["first", "second", "third", "fourth", "fifth", ...Object.keys(listing)]);
const announced = new Set(
  "reasons conditions demands questions points options charges counts grounds changes things problems mistakes errors goals aims stages phases steps proposals recommendations objections lessons factors causes explanations possibilities ways arguments measures priorities concerns findings issues aspects elements parts themes topics principles criteria requirements rules pillars tasks suggestions offers decisions reforms threats risks challenges claims pledges promises tests scenarios routes theories answers advantages benefits drawbacks flaws faults failings strands sections chapters targets objectives obstacles difficulties tips rumours myths facts ideas choices alternatives motives complaints allegations accusations clauses provisions".split(
    " ",
  ),
);
