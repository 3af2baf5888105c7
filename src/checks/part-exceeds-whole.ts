import { type Figure, wordsBefore } from "../claims/relations/figures.js";
import type { PartOfWhole } from "../claims/relations/part-of-whole.js";
import { tags } from "../claims/syntax/tag.js";
import { isOneOf, isWord, lexeme, wordAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { capitaliseLike, uncapitalise } from "../text/capital.js";
import { wordSet } from "../text/word-set.js";
import { compareRational, multiply, rational } from "../values/rational.js";
import { partsApart } from "./apart/parts-apart.js";
import { partsOfBody } from "./apart/parts-of-body.js";
import { viewOf } from "./apart/told-near.js";
import type { Check } from "./check.js";
import { printedRange } from "./share/reckon-share.js";
import { findingAt } from "./wording/finding-at.js";
import {
  claimAt,
  figureLabel,
  figurePlacesOf,
  figureText,
  type Place,
  printed,
  sayFigure,
  spanOver,
  tokenSpan,
} from "./wording/places.js";
import { quoted } from "./wording/words.js";

export const partExceedsWhole: Check = {
  id: "part-exceeds-whole",
  family: "arithmetic",
  severity: "error",
  title: "a part that is larger than its whole",
  finds:
    "More of something than there is of it: “14 of the 12 suspects”, “30 people, including 34 children”, “130 percent of respondents”. Percentages of capacity, of a target or of another year may well be above 100.",
  matters: "One of the two figures is wrong, and readers can see it.",
  example: {
    wrong: "Police said 14 of the 12 suspects had confessed.",
    right: "Police said 12 of the 14 suspects had confessed.",
  },
  remedy: "Look both figures up; they may have changed places.",
  *judge({ reading }) {
    for (const place of figurePlacesOf(reading)) {
      for (const pair of [...place.sentence.relations.parts, ...partsApart(place), ...partsOfBody(place)]) {
        if (exceeds(pair.part, pair.whole)) yield partFinding(place, pair);
      }
      const known = new Set(place.sentence.relations.parts.map(({ part }) => part));
      for (const { total, part } of place.sentence.relations.inclusions) {
        if (!known.has(part) && exceeds(part, total)) yield partFinding(place, { part, whole: total });
      }
      for (const figure of place.sentence.relations.figures) {
        if (isMoreThanAll(place, figure)) yield percentFinding(place, figure);
      }
    }
  },
};

/** Beyond all that the hedges of both leave open. */
function exceeds(part: Figure, whole: Figure): boolean {
  if (part.quantity.kind === "ordinal" || whole.quantity.kind === "ordinal") return false;
  // "The two astronauts spent 21 hours there, two and a half of them outside"
  if (!part.quantity.unit && !whole.quantity.unit && part.quantity.min.d > whole.quantity.min.d) return false;
  // "up to 40 of the 36 houses"
  const least = part.quantity.bound === "at-most" ? part.quantity.min : printedRange(part).low;
  const most = printedRange(whole).high;
  // "22 months of a seven-year term"
  const [a, b] = [part.quantity.unit, whole.quantity.unit];
  if (a && b && a.code !== b.code)
    return least !== null && most !== null && compareRational(multiply(least, a.factor), multiply(most, b.factor)) > 0;
  return least !== null && most !== null && compareRational(least, most) > 0;
}

function partFinding(place: Place, { part, whole }: PartOfWhole): Finding {
  const span = spanOver(part.mention, whole.mention);
  const isOneBreath = part.first < whole.first;
  const marked = isOneBreath ? spanOver(span, nounOf(place, whole)) : part.mention;
  const [p, w] = [sayFigure(place, part), sayFigure(place, whole)];
  const swapped = isOneBreath ? swap(place, marked, part, whole) : null;
  return findingAt(partExceedsWhole, place.reading, place.block, marked, claimAt(place, part.mention), {
    message: isOneBreath
      ? `${quoted(printed(place, marked))}: ${p} cannot be part of ${w}`
      : `${quoted(printed(place, marked))} cannot be part of ${w}`,
    label: `${p} is more than ${w}`,
    actual: printed(place, marked),
    expected: swapped === null ? [] : [swapped],
    notes: [
      swapped === null
        ? "Either figure may be the wrong one"
        : "Either figure may be wrong, or the two have changed places",
    ],
    labels: isOneBreath ? [] : [figureLabel(place, whole, "the whole")],
  });
}

function swap(place: Place, span: { start: number; end: number }, part: Figure, whole: Figure): string | null {
  if (part.quantity.unit || whole.quantity.unit) return null;
  const { text } = place.block.block;
  const [p, w] = [part.mention, whole.mention];
  const [first, second] = [figureText(place, part), figureText(place, whole)];
  return capitaliseLike(first, second) + text.slice(p.end, w.start) + uncapitalise(first) + text.slice(w.end, span.end);
}

function nounOf({ block }: Place, { mention }: Figure): { start: number; end: number } {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return counted ? tokenSpan(block, counted.first, counted.next) : mention;
}

/** "130 percent of respondents": of people there are never more than all. */
function isMoreThanAll(place: Place, { quantity, mention, first, next }: Figure): boolean {
  const { tokens, tagged } = place.block;
  if (quantity.kind !== "percent" || compareRational(quantity.min, rational(100)) <= 0 || mention.kind !== "quantity")
    return false;
  // "Turnout was 104 percent"
  if (wordAt(tokens, next) !== "of" && turnout.test(wordsBefore(viewOf(place.block, place.sentence), first, 5)))
    return true;
  if (wordAt(tokens, next) !== "of") return false;
  if (wordAt(tokens, next + 1) === "those" && isOneOf(tokens, next + 2, asked)) return true;
  if (isOwned(place, mention, next)) return true;
  if (mention.counted === null) return false;
  const { head, next: end } = mention.counted;
  // "112% of the town's homes were without power"
  if (isOneOf(tokens, head, standing))
    return tagged[end] === tags.auxiliary || (tagged[end] === tags.past && tagged[end + 1] !== tags.preposition);
  if (tagged[end] === tags.possessive || tagged[head] !== tags.noun || wordAt(tokens, head + 1) === "'") return false;
  return lexeme(tokens, head)?.person === true && plural.test(wordAt(tokens, head));
}

/** "owns 120 percent of the company's shares" */
function isOwned({ block: { tokens }, sentence }: Place, { first }: Figure["mention"], next: number): boolean {
  if (!owning.has(lexeme(tokens, first - 1)?.verb?.base ?? "")) return false;
  for (let at = next + 1; at < Math.min(next + 6, sentence.next); at++)
    if (isOneOf(tokens, at, held))
      return at + 1 >= sentence.next || !isWord(tokens, at + 1) || isOneOf(tokens, at + 1, after);
  return false;
}

const after = new Set(["in", "and", "after", "through"]);
const owning = new Set(["own", "hold", "win", "control"]);
const held = new Set(["shares", "stock", "votes", "vote", "seats", "equity"]);

function percentFinding(place: Place, figure: Figure): Finding {
  const span = spanOver(figure.mention, nounOf(place, figure));
  const said = printed(place, span);
  return findingAt(partExceedsWhole, place.reading, place.block, span, claimAt(place, figure.mention), {
    message: `${quoted(said)}: nobody is left after 100 percent`,
    label: "more than all of them",
    actual: said,
    notes: ["A share of people is 100 percent at most; a digit may be wrong, or the percentage is a rise"],
  });
}

const asked = new Set(["who", "asked", "polled", "surveyed", "questioned", "interviewed", "present", "eligible"]);
/** Of what stands there is never more than all, as there is of sales or orders. */
const standing = wordSet(
  "homes houses households buildings dwellings flats apartments schools shops stores churches hospitals farms fields villages towns districts roads bridges streets forests trees cars vehicles buses lorries trains ships boats species animals cattle sheep cows pigs birds",
);
const plural = /s$|^(?:people|men|women|children)$/;

const turnout =
  /(?:^| )turnout (?:of|was|is|at|reached|hit|stood at|came to)(?: (?:a|an|just|nearly|almost|about|over|a record))*$/;
