import type { TimexMention } from "../../claims/mention.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import type { VerbGroup } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Timex } from "../../values/timex.js";
import { claimAt, type Place } from "../wording/places.js";

/**
 * Years of what only the past can have, in a clause that tells of the past: "the 2027 champions lifted the cup", "The winner of
 * the 2027 race retired", "won gold at the 2032 Games", "The census of 2031 counted", in an article of 2024. As an event of the
 * clause's own verb.
 */
export function* nounsDated(place: Place, { end }: Timex): Iterable<DatedEvent> {
  for (const date of place.sentence.mentions) {
    if (date.kind !== "timex" || !isYearAhead(date, end ?? 0) || claimAt(place, date)?.quoted) continue;
    const clause = clauseAt(place.sentence.syntax, date.first);
    const { verb } = clause;
    const isTold =
      verb?.modality === "actual" && !verb.negated && !verb.progressive && (verb.tense === "past" || verb.perfect);
    if (!verb || !isTold || clause.kind === "attribution" || tellsOfWork(place)) continue;
    if (isOfResult(place, date, verb) || isWonAt(place, date, verb.base, verb.next))
      yield { verb: verb.head, base: verb.base, date, preposition: "in", tie: "close", clause };
  }
}

function isYearAhead({ expression, timex }: TimexMention, end: number): boolean {
  if (expression.form !== "calendar" || expression.year === undefined || expression.shortYear || expression.fiscal)
    return false;
  return expression.toYear === undefined && timex.start !== null && timex.start > end + 1;
}

/** "The 2027 champions", "the winner of the 2027 marathon", "The flood of 2031": the subject of the verb. */
function isOfResult(
  { block: { tokens } }: Place,
  { first, next }: TimexMention,
  { first: verb, base }: VerbGroup,
): boolean {
  if (next > verb) return false;
  const isAttribute = wordAt(tokens, first - 1) === "the";
  if (isAttribute && (isOneOf(tokens, next, results) || isOneOf(tokens, next + 1, results))) return true;
  if (isAttribute && base !== "be" && isOneOf(tokens, next, happened) && next + 1 === verb) return true;
  if (
    isAttribute &&
    wordAt(tokens, first - 2) === "of" &&
    isOneOf(tokens, first - 3, results) &&
    isOneOf(tokens, next, contests)
  )
    return true;
  return base !== "be" && wordAt(tokens, first - 1) === "of" && isOneOf(tokens, first - 2, happened);
}

/** "won gold at the 2032 Games" */
function isWonAt({ block }: Place, { first, next }: TimexMention, base: string, from: number): boolean {
  if (!winnings.has(base) || first < from || first - from > 5) return false;
  // "won a place at the 2032 Games"
  if (hasWordBetween(block, hopes, from, first)) return false;
  const { tokens } = block;
  return wordAt(tokens, first - 1) === "the" && isOneOf(tokens, first - 2, places) && isOneOf(tokens, next, contests);
}

/** Stories are set in years to come. */
function tellsOfWork({ block, sentence }: Place): boolean {
  return hasWordBetween(block, works, sentence.first, sentence.next);
}

const results = wordSet(
  "champion champions winner winners medallist medallists finalist finalists victor victors laureate laureates",
);
/** What nobody plans, and counts that are told once they are made. */
const happened = wordSet(
  "flood floods storm hurricane typhoon cyclone tornado earthquake quake tsunami fire blaze wildfire crash attack bombing shooting riot riots massacre explosion blast collapse eruption drought landslide famine census survey audit strike",
);
const winnings = wordSet("win finish score compete medal beat lose triumph race");
const contests = wordSet(
  "games olympics paralympics championship championships marathon final finals tournament race grand tour world cup",
);
const hopes = wordSet("place places spot spots berth berths ticket tickets chance right rights seat seats slot slots");
const places = new Set(["at", "in"]);
const works = wordSet(
  "film movie novel book story series game drama play set fictional imagined simulation scenario model bid bids hosting rights qualify qualified qualifying",
);
