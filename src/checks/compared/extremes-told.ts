import { sentencesNear } from "../../claims/reading.js";
import { areComparable } from "../../claims/relations/comparable.js";
import type { Comparison } from "../../claims/relations/comparison.js";
import { type Figure, hasWordBetween, type SentenceView, wordsBefore } from "../../claims/relations/figures.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational } from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { baseValue, valueIn } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";

/**
 * What is said of all against the least or the most of them: "All the girls were under 18: the youngest is 14 and the eldest 19",
 * "None cost more than £10. The dearest was £12".
 */
export function* extremesTold(place: Place): Iterable<Comparison> {
  const view = viewOf(place.block, place.sentence);
  for (const bound of view.figures) {
    const way = ways[bound.quantity.bound];
    const all = way === undefined || !isSingle(bound.quantity) ? null : universalOf(view, bound);
    if (way === undefined || all === null || bound.first === bound.mention.first) continue;
    // "None cost more than £10": all of them less.
    const direction = way * all > 0 ? 1 : -1;
    const extremes = sentencesNear(place.block, place.sentence, 0, 1)
      .map((sentence) => viewOf(place.block, sentence))
      .flatMap((near) => near.figures.filter((figure) => figure.first > bound.first && isExtreme(near, figure)));
    const broken = extremes.filter((figure) => isLike(figure, bound) && isOut(figure, bound, direction));
    const [said, ...more] = broken;
    // "were under 18 when they were taken; the eldest is now 19"
    if (
      !said ||
      more.length > 0 ||
      hasWordBetween(view, since, view.syntax.first, said.first) ||
      !isNearSlip(said.quantity.min, valueIn(said, bound))
    )
      continue;
    const text = wordAt(view.tokens, bound.first);
    yield {
      said,
      than: { ...bound, quantity: { ...bound.quantity, bound: "exact" } },
      word: { first: bound.first, next: bound.mention.first, direction, opposite: opposites[text] ?? "" },
      isSet: true,
      allowsEqual: bound.quantity.bound === "at-least" || bound.quantity.bound === "at-most",
    };
  }
}

/** 1 where the clause of a bound speaks of all of them, -1 of none; null of some, or of all but a few. */
function universalOf({ tokens, syntax }: SentenceView, { first }: Figure): 1 | -1 | null {
  const clause = clauseAt(syntax, first);
  if (clause.verb?.negated || (clause.verb && clause.verb.modality !== "actual")) return null;
  for (let at = clause.first; at < Math.min(clause.first + 3, first); at++) {
    const all = universals[wordAt(tokens, at)];
    if (all === undefined) continue;
    const isOpen = hasWordBetween({ tokens }, exceptions, clause.first, first) || isOneOf(tokens, at - 1, nearly);
    return isOpen ? null : all;
  }
  return null;
}

/** "the eldest 19", "the dearest was £12", "ranging from $320,000 to $540,000" */
function isExtreme(view: SentenceView, { first, quantity }: Figure): boolean {
  if (!isSingle(quantity) || quantity.bound !== "exact" || quantity.vague) return false;
  const before = wordsBefore(view, first, 7);
  return superlative.test(before) || ranging.test(before);
}

function isLike(a: Figure, b: Figure): boolean {
  return areComparable(a, b) || [a, b].every(({ quantity: { kind, unit } }) => unit === null && ages.has(kind));
}

function isOut(figure: Figure, bound: Figure, direction: 1 | -1): boolean {
  return compareRational(baseValue(figure, bound), baseValue(bound, figure)) * direction < 0;
}

const ways: Readonly<Partial<Record<Figure["quantity"]["bound"], 1 | -1>>> = {
  "less-than": -1,
  "at-most": -1,
  "more-than": 1,
  "at-least": 1,
};
const universals: Readonly<Record<string, 1 | -1>> = dictionary({
  all: 1,
  every: 1,
  everyone: 1,
  everybody: 1,
  each: 1,
  none: -1,
  no: -1,
  nobody: -1,
});
const exceptions = wordSet("but except bar save apart usually mostly normally one two three some most many");
const since = wordSet("when now today then since later");
const nearly = wordSet("almost nearly not virtually practically");
const ages = new Set(["age", "count"]);
const superlative =
  /(?:^| )the (?:[a-z]+est|least|most [a-z]+)(?: (?!(?:and|but|of) )[a-z]+)?(?: (?:,|is|was|being|at|aged|cost|costs|went|sold|for|weighed|weighs|just|only|now))*$/;
const ranging = /(?:^| )(?:ran|runs|ranged|ranges|ranging|varied|vary|varying) from(?: #(?: [a-z]+)? to)?$/;
/** Of "at least" and "at most" there is none that would be right. */
const opposites: Readonly<Record<string, string>> = dictionary({
  under: "over",
  over: "under",
  below: "above",
  above: "below",
  less: "more than",
  fewer: "more than",
  more: "less than",
});
