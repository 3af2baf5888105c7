import type { Movement } from "../claims/relations/movement.js";
import { tags } from "../claims/syntax/tag.js";
import { wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { dictionary } from "../text/dictionary.js";
import { absolute, subtract } from "../values/rational.js";
import { movementsByTime } from "./change/movements-by-time.js";
import { movementsTold } from "./change/movements-told.js";
import { oppositeOf, otherOpposite } from "./change/opposite.js";
import { placesMoved } from "./change/places-moved.js";
import { baseValue } from "./change/reckon-size.js";
import { directionOf, type Reversed, reversedPart } from "./change/reversed.js";
import { sayDistance } from "./change/size-words.js";
import type { Check } from "./check.js";
import { findingAt, fixAt } from "./wording/finding-at.js";
import {
  claimAt,
  figureLabel,
  figurePlacesOf,
  type Place,
  printed,
  sayFigure,
  spanOver,
  swapFigures,
  tokenSpan,
} from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const reversedChange: Check = {
  id: "reversed-change",
  family: "arithmetic",
  severity: "error",
  title: "a change that goes the other way than its figures",
  finds:
    "A verb or noun of change that points against its two values: “rose to 4 percent from 5 percent”, “down from 52 to 58”. Places in a ranking, rates of exchange, yields, values below zero and ranges (“cuts of from 10 to 30 percent”) are left alone.",
  matters: "A rise that was a fall is the plainest of errors, and headlines are made from it.",
  example: {
    wrong: "Unemployment fell to 6.4 percent from 5.9 percent.",
    right: "Unemployment rose to 6.4 percent from 5.9 percent.",
  },
  remedy: "Turn the verb round, or the two values where they changed places; both are offered.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      for (const movement of [...place.sentence.relations.movements, ...toldOnce(place)]) {
        const part = reversedPart(place, movement);
        if (part) yield reversedFinding(place, movement, part);
      }
    }
  },
};

function toldOnce(place: Place): readonly Movement[] {
  const told = [...movementsTold(place), ...placesMoved(place)];
  return told.length > 0 ? told : [...movementsByTime(place)];
}

function reversedFinding(place: Place, movement: Movement, part: Reversed): Finding {
  const { before, after, word } = movement;
  const { block } = place;
  const head = part.by === "size" ? (part.size.word as number) : (word?.head as number);
  const span = part.by === "size" ? tokenSpan(block, part.size.first, part.size.next) : wordSpan(place, movement);
  const actual = directionOf(movement) < 0 ? "less" : "more";
  const distance = sayDistance(place, after, absolute(subtract(baseValue(after, before), baseValue(before, after))));
  const turned = turnedText(place, span, head, oppositeOf(block.tokens, block.tagged, head));
  const other = turnedText(place, span, head, otherOpposite(block.tokens, block.tagged, head));
  const swapped = part.by === "word" ? swappedText(place, span, movement) : null;
  const said = printed(place, tokenSpan(block, head, head + 1));
  const [from, to] = [sayFigure(place, before), sayFigure(place, after)];
  return findingAt(reversedChange, place.reading, block, span, claimAt(place, after.mention), {
    message: `${quoted(said)} points the wrong way: ${to} is ${actual} than ${from}`,
    label: `${to} is ${actual} than ${from}`,
    actual: printed(place, span),
    expected: [turned, swapped, other].flatMap((text) => text ?? []),
    notes: [
      `From ${from} to ${to} it went ${actual === "less" ? "down" : "up"}${distance ? ` by ${distance}` : ""}`,
      "Either the word is wrong, or the two figures have changed places",
    ],
    labels: [figureLabel(place, before, "before"), figureLabel(place, after, "after")],
    fixes: turned ? fixAt(block, span, `Write ${turned}`, turned, "unsafe") : [],
  });
}

/** From the word to the last of the two figures. */
function wordSpan({ block }: Place, { before, after, word }: Movement) {
  const start = tokenSpan(block, word?.first ?? 0, word?.next ?? 0);
  const inside = [before.mention, after.mention].filter((mention) => mention.first > (word?.head ?? 0));
  return spanOver(start, ...inside);
}

/** The span with its word turned round, and the article before it made to fit. */
function turnedText(
  place: Place,
  span: { start: number; end: number },
  head: number,
  opposite: string | null,
): string | null {
  const { tokens, tagged } = place.block;
  if (opposite === null) return null;
  // "put up the price": cut it
  const put = putting[`${wordAt(tokens, head - 1)} ${wordAt(tokens, head)}`];
  const word = put ?? opposite;
  const [start, end] = [tokens.start[put ? head - 1 : head] as number, tokens.end[head] as number];
  const text = printed(place, span);
  const lead = text.slice(0, start - span.start);
  const isNoun = tagged[head] === tags.noun && /\ban? $/i.test(lead);
  const article = isNoun ? lead.replace(/\b([Aa])n? $/, `$1${/^[aeiou]/i.test(opposite) ? "n" : ""} `) : lead;
  return article + word + text.slice(end - span.start);
}

const putting: Readonly<Record<string, string>> = dictionary({
  "put up": "cut",
  "puts up": "cuts",
  "putting up": "cutting",
  "put down": "raise",
  "putting down": "raising",
});

/** The span with its two figures changed about, where both stand in it and are printed alike. */
function swappedText(place: Place, span: { start: number; end: number }, { before, after }: Movement): string | null {
  const [left, right] =
    before.mention.start < after.mention.start ? [before.mention, after.mention] : [after.mention, before.mention];
  if (left.start < span.start || right.end > span.end) return null;
  const hasUnit = (at: typeof left): boolean => (at.kind === "timex" ? true : at.unitSpan !== null);
  if (hasUnit(left) !== hasUnit(right)) return null;
  return swapFigures(place, span, before, after);
}
