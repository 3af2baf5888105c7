import type { Difference } from "../../claims/relations/difference.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, hasWordOf, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { plain } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { signAt } from "../../claims/token-access.js";
import type { Place } from "../wording/places.js";
import { reckonedDistances } from "./reckoned.js";
import { areMoved, isTaken, nounOf, pairNear, type Told, viewOf } from "./told-near.js";
import { wayOfStep } from "./told-size.js";

/**
 * Margins, leads and gains that are told apart from their ends: "She polled 8,412 votes. Her rival took 7,961. … her majority
 * of 551". Only where there are just two figures near that they can be between.
 */
export function differencesApart(place: Place): readonly Difference[] {
  const found = [...toldApart(place)];
  const known = new Set(found.map(({ size }) => size.figure));
  for (const distance of reckonedDistances(place)) if (!known.has(distance.size.figure)) found.push(distance);
  return found;
}

function* toldApart(place: Place): Iterable<Difference> {
  const view = viewOf(place.block, place.sentence);
  for (const figure of view.figures) {
    if (isTaken(place, figure)) continue;
    const found = isMargin(view, figure) ? marginOf(place, view, figure) : null;
    if (found) yield found;
  }
}

/** "a majority of 551", "an eight-point lead", "won by 34 seconds", "551 votes ahead". */
function isMargin(view: SentenceView, figure: Figure): boolean {
  const { kind } = figure.quantity;
  const after = wordsAfter(view, figure.next, 6);
  if (kind === "money")
    return (
      isProfit(view, figure, after) || (dearer.test(wordsBefore(view, figure.first, 4)) && !after.startsWith("than "))
    );
  if (kind !== "count" && kind !== "measure" && kind !== "points") return false;
  const before = wordsBefore(view, figure.first, 8);
  if (!marginBefore.test(before) && !marginAfter.test(after)) return false;
  // "a lead of ten was squandered"
  if (/(?:^| )an? (?:[a-z]+ )?[a-z]+ of$/.test(before) && /^(?:[a-z]+ )?(?:was|were|is|had|has)(?: |$)/.test(after))
    return false;
  return !overOthers.test(after) && !isOfOtherTime(view, figure);
}

/** "the majority of 1,450 she enjoyed in 2015" */
function isOfOtherTime({ tokens, mentions }: SentenceView, { next }: Figure): boolean {
  const time = mentions.find(
    (mention) =>
      mention.kind === "timex" &&
      mention.first >= next &&
      (mention.expression.form === "calendar" || mention.expression.form === "period"),
  );
  if (!time) return false;
  for (let at = next; at < time.first; at++) if (signAt(tokens, at, ",") || signAt(tokens, at, ";")) return false;
  return true;
}

/** "sold the house for $410,000, having paid $285,000, a profit of $125,000": of what was bought and sold in the sentence. */
function isProfit(view: SentenceView, { first }: Figure, after: string): boolean {
  if (!profitBefore.test(wordsBefore(view, first, 8)) || netOf.test(after)) return false;
  const isSaid = (words: ReadonlySet<string>): boolean => hasWordBetween(view, words, view.syntax.first, first);
  return !isSaid(portions) && isSaid(selling) && isSaid(buying);
}

function marginOf(place: Place, view: SentenceView, figure: Figure): Difference | null {
  const pair = pairNear(place, figure, (told) => isSide(told, { view, figure }));
  if (!pair) return null;
  const [before, after] = pair;
  // "They closed a £9.6m gap with reserves, which fell from £32m to £20m"
  if (areMoved(place, before.figure, after.figure)) return null;
  // "are nine ahead of Maddock": who is neither of the two.
  if (aheadOf.test(wordsAfter(view, figure.next, 4)) && after.figure.first < figure.first) return null;
  if (isAdverbial(view, figure) && !isOfOneOfThem(view, figure, before, after)) return null;
  if (
    figure.quantity.kind === "count" &&
    ![before, after, { view, figure }].some((told) => contested.has(nounOf(told))) &&
    !hasWordOf(view, voting)
  )
    return null;
  return { ends: { before: before.figure, after: after.figure }, size: plain(figure) };
}

/** "two minutes behind", "2.7 seconds faster" */
function isAdverbial(view: SentenceView, { next }: Figure): boolean {
  return adverbial.test(wordsAfter(view, next, 2));
}

/** The one who is behind is one of the two: "He was", "in 59:03, 41 seconds behind". */
function isOfOneOfThem({ syntax, tagged }: SentenceView, { first }: Figure, ...pair: readonly Told[]): boolean {
  const { subject } = clauseAt(syntax, first);
  const isOwn = pair.some(({ figure }) => figure.first >= syntax.first && figure.next <= syntax.next);
  return isOwn || (subject !== null && tagged[subject.head] === tags.pronoun);
}

/** What two sides of a contest have, or two times that are not lengths of something else. */
function isSide(told: Told, result: Told): boolean {
  const { quantity, mention } = told.figure;
  // "is on 41 percent, down two"
  if (isMargin(told.view, told.figure) || wayOfStep(told.view, told.figure) !== null) return false;
  // "ran the first mile in 4:52 and the second in 4:58": times of one runner.
  if (lap.test(wordsBefore(told.view, told.figure.first, 5))) return false;
  // "Her previous best was 2:10.03. … second in 2:11.18, 1.57sec behind"
  if (ofContest.test(wordsAfter(result.view, result.figure.next, 2)) && isBest(told)) return false;
  const { unit } = result.figure.quantity;
  if (unit?.dimension === "time")
    return quantity.unit?.dimension === "time" && (quantity.unit.code === unit.code || isClock(told));
  if (unit) return quantity.unit ? quantity.unit.code === unit.code : quantity.kind === "count" && nounOf(told) === "";
  if (quantity.kind === "percent") return result.figure.quantity.kind === "points" || nounOf(result) === "point";
  const [own, noun] = [nounOf(told), nounOf(result)];
  return (
    quantity.kind === "count" &&
    mention.kind === "quantity" &&
    (own === "" || noun === "" || own === noun) &&
    (own === "" || contested.has(own))
  );
}

function isBest({ view, figure }: Told): boolean {
  return ownBest.test(wordsBefore(view, figure.first, 6));
}

/** "2:07:41", "4min 32.17sec" */
function isClock({ view, figure: { mention } }: Told): boolean {
  return /:|\d ?[hm][a-z]* ?\d/.test(view.tokens.text.slice(mention.start, mention.end));
}

const hedges = "(?: (?:a|an|the|just|only|some|about|nearly|almost|more than|over|barely|exactly|around|roughly))*";
const marginBefore = new RegExp(
  `(?:^| )(?:majority|margin|lead|gap|difference|advantage|deficit)(?: (?:is|was|of|at|stood at|stands at|came to|comes to|now|between the two))+${hedges}$|(?:^| )(?:won|wins|beat|beaten|beating|lost|losing|winning|ahead|behind|trails?|trailed|leads?|led)(?: (?:him|her|them|it|through|out))? by${hedges}$|(?:^| )(?:beat|beats|beating|broke|breaking|bettered|topped|topping|passed|passing|exceeded|exceeding|surpassed|surpassing)(?: [a-z#@',-]+){1,8} by${hedges}$`,
);
const dearer = /(?:^| )(?:dearer|cheaper|costlier|pricier) by(?: (?:just|only|some|about|nearly))*$/;
const profitBefore = /(?:,|making|at) an? (?:[a-z]+ )?(?:profit|gain|loss) of(?: (?:just|only|some|about|nearly))*$/;
const netOf = /^(?:[a-z]+ )?(?:after|before|net|on)(?: |$)/;
const portions = new Set(["half", "part", "some", "third", "quarter", "most", "each"]);
const selling = new Set(["sold", "sells", "selling", "resold"]);
const buying = new Set(["bought", "paid", "paying", "buying", "cost"]);
const marginAfter =
  /^(?:- )?(?:(?:votes?|points?|seats?|goals?|strokes?|shots?) )?(?:(?:ahead|behind|clear|apart|faster|slower|quicker|inside|outside)(?: |$)(?!than)|off (?:his|her|the|their|its) |(?:majority|margin|lead|gap|difference|advantage)(?: |$))/;
/** "voted by a majority of six, 23 to 17" */
const voting = new Set(["voted", "votes", "voting"]);
const adverbial = /^(?:[a-z]+ )?(?:ahead|behind|clear|faster|slower|quicker|inside|outside)(?: |$)/;
const ofContest = /^(?:[a-z]+ )?(?:ahead|behind|clear|adrift|back)(?: |$)/;
const ownBest =
  /(?:^| )(?:previous|personal|old|season's|season 's|own|career|lifetime) (?:best|record|mark|time)(?: [a-z]+)?(?: (?:of|was|is|had been|stood at|at))+$/;
const lap =
  /(?:^| )(?:(?:the|his|her|its|their) (?:first|second|third|last|opening|next|final|other)|(?:first|second|third|last|opening|next|final) (?:mile|half|lap|leg|stage|split|quarter|kilometre|length|hundred|#)) (?:[a-z]+ ){0,2}in$/;
const overOthers =
  /^(?:[a-z]+ )?(?:(?:inside|outside|under|over) the (?:[#@]|(?:[a-z-]+ )?(?:record|best|mark|standard)(?: with| and|$| [,.;]))|over|on last|in (?:@|the|a)|among|from)(?: |$)/;
const aheadOf = /^(?:[a-z]+ )?(?:ahead of|clear of|behind) (?!the (?:winner|leader|lead|pace|record|old)\b)[a-z]/;
const contested = new Set(["vote", "ballot", "point", "goal"]);
