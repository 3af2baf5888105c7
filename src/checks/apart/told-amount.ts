import { comparatives } from "../../claims/lexicon/comparatives.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordOf, wordsAfter, wordsBefore, wordsBetween } from "../../claims/relations/figures.js";
import { plain } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { ToldSize } from "./told-size.js";

/** A distance of which the words say that it lies between two, or just that something is farther. */
export interface ToldAmount extends ToldSize {
  readonly isBetween: boolean;
}

/**
 * Whether a number, a sum or a measure is said to lie between two values, wherever they stand: "330 between them", "five
 * days sooner", "an age gap of nine years", "15 seats have gone", "six years separate them". Null where it is a value.
 */
export function toldAmount(view: SentenceView, figure: Figure): ToldAmount | null {
  const { kind, per } = figure.quantity;
  if (
    (kind !== "count" && kind !== "measure" && kind !== "money" && kind !== "points" && kind !== "age") ||
    per !== null
  )
    return null;
  const [before, after] = [wordsBefore(view, figure.first, 14), wordsAfter(view, figure.next, 6).replace(/^- /, "")];
  if (otherwise.test(after) || /(?:^| )of error(?: |$)/.test(before)) return null;
  const isBetween = between.test(after) || distanceNoun.test(before) || isExcess(view, figure) || isOfGap(view, figure);
  const isSize =
    isBetween ||
    isFarther.test(beforeVerb(view, figure)) ||
    parting.test(after) ||
    isMoved(view, figure, before) ||
    isMovedBy(view, figure) ||
    isGained(view, figure);
  return isSize ? { ...plain(figure), way: 0, isBetween } : null;
}

/** The words behind a figure up to a verb: "1,340 patients remain below" says of them where they stand. */
function beforeVerb(view: SentenceView, { next }: Figure): string {
  let end = next;
  while (end < next + 6 && end < view.syntax.next && !isVerbTag(view.tagged[end] as number)) end++;
  return wordsBetween(view, next, end).replace(/^- /, "");
}

/** "bring the capacity to 31,600 from 28,900, adding 2,600": of the same, and no jobs that came with it. */
function isGained(view: SentenceView, { first, mention }: Figure): boolean {
  const verb = lexeme(view.tokens, first - 1)?.verb;
  // "raising £6 million" is what came in.
  if (view.tagged[first - 1] !== tags.gerund || (verb?.direction ?? 0) === 0 || verb?.base === "raise") return false;
  const isBare = mention.kind === "quantity" && mention.counted === null;
  return isBare || hasWordOf(view, capacities);
}

/** "Deaths outnumbered births by 340" */
function isExcess({ tokens, syntax }: SentenceView, { first }: Figure): boolean {
  if (wordAt(tokens, first - 1) !== "by") return false;
  const { verb } = clauseAt(syntax, first);
  return verb !== null && verb.next < first && exceeding.has(verb.base);
}

/** "The gap between the best jump, 2.31 metres, and the next was": however much stands between. */
function isOfGap({ tokens, syntax }: SentenceView, { first }: Figure): boolean {
  const { subject, verb } = clauseAt(syntax, first);
  if (!subject || !verb || verb.negated || verb.next > first || first - verb.next > 2) return false;
  return isOneOf(tokens, subject.head, distances) && equating.has(verb.base);
}

/** "has grown nine centimetres", "so it lost 300 grams": a measure, which nobody has to lose but of what it is. */
function isMovedBy({ tokens, tagged, syntax }: SentenceView, { first, next, quantity }: Figure): boolean {
  const verb = isVerbTag(tagged[first - 1] as number) ? lexeme(tokens, first - 1)?.verb : undefined;
  // "He had lost 12 kilos by March", "has sunk 40 centimetres into the ground"
  const own = clauseAt(syntax, first).verb;
  if (tagged[next] === tags.preposition || tagged[next] === tags.time || (own?.tense === "past" && own.perfect))
    return false;
  if (!verb || quantity.kind !== "measure" || quantity.unit?.dimension === "time") return false;
  return verb.direction !== 0 || moving.has(verb.base);
}

/** "up 20 cents", "fell by 12", ", a fall of 0.7 metres" */
function isMoved({ tokens }: SentenceView, { first }: Figure, before: string): boolean {
  if (/(?:^|[,(] )(?:or )?(?:up|down)(?: by)?(?: (?:a|an|just|only|some))?$/.test(before)) return true;
  if (!/ (?:of|by)$/.test(before)) return false;
  // "a loss of £3m followed a fall in sales"
  if (isOneOf(tokens, first - 2, results)) return false;
  const word = lexeme(tokens, first - 2);
  return word?.change !== undefined || (wordAt(tokens, first - 1) === "by" && (word?.verb?.direction ?? 0) !== 0);
}

const exceeding = new Set(["outnumber", "outsell", "outscore", "outpoll", "exceed", "differ", "trail"]);
const capacities = new Set(["capacity", "number", "total", "size"]);
const moving = wordSet("lose gain save retreat advance shed recede");
const distances = wordSet(
  "gap difference margin advantage deficit shortfall surplus lead cushion spread saving distance",
);
const equating = wordSet("be come stand amount measure");
const results = new Set(["loss", "losses", "gain", "gains", "profit"]);
const words = [...new Set([...Object.keys(comparatives), ...Object.values(comparatives)])].join("|");
const isFarther = new RegExp(
  `^(?:(?!(?:and|but|while|or|the) )[a-z]+ ){0,2}?(?:(?:${words}|fewer|sooner|earlier|later|quicker|better|worse)(?: than| in all)?(?: [.,;:)#]|$| (?:the|its|his|her|their|last|this|a|an|in|when|what|for|today|now|before|at|it|@) )|(?:short|shy|clear|ahead|behind|adrift|off|(?:too|over|under) (?:much|many|little|few|budget|target)|(?:inside|outside)(?! [.,;:)])|below|above|apart)(?: |$))`,
);
const between = /^(?:[a-z]+ ){0,2}?(?:between (?:them|the two)|separates?|separated|divides?|divided)(?: |$)/;
const parting = /^(?:[a-z]+ ){0,2}?(?:(?:have|has|had) (?:gone|vanished|been (?:lost|added|cut|shed|closed)))(?: |$)/;
const distanceNoun =
  /(?:^| )(?:gap|difference|margin|advantage|deficit|shortfall|surplus|lead|cushion|spread|saving|distance|swing|range)(?: [a-z#,-]+){0,12}? (?:of|is|was|being|came to|comes to|stood at|stands at)(?: (?:a|an|just|only|some|exactly|now))*$/;
/** Not of the two: so much each, so much of something, or by a certain time. */
const otherwise =
  /^(?:[a-z]+ )?(?:(?:above|below) sea|each|apiece|per|every|a (?:day|week|month|year|head)|(?:[a-z]+ )?(?:behind|ahead|clear|adrift|short|apart|below|above) (?:in|at|after|on|by|when|with) |(?<!^(?:short|shy|clear|ahead|off) )of (?!the two|difference)|on average|to spare|than expected|than (?:forecast|planned) (?!#))/;
