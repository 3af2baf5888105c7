import { areComparable } from "../../claims/relations/comparable.js";
import type { Difference } from "../../claims/relations/difference.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordOf, wordsAfter, wordsBefore, wordsBetween } from "../../claims/relations/figures.js";
import { isShareOf } from "../../claims/relations/part-of-whole.js";
import { otherBase, plain } from "../../claims/relations/size.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { signAt, wordAt } from "../../claims/token-access.js";
import { compareRational } from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import { reckonedDistances } from "./reckoned.js";
import { areAlike, areOutOfOrder, endOf, isTaken, nounOf, pairNear, type Told, toldNear, viewOf } from "./told-near.js";

/** A stated distance whose two ends stand apart from it; `moved` where it is told as a change in time. */
export interface DifferenceApart extends Difference {
  readonly moved: boolean;
}

/**
 * Distances that are told apart from their ends: "She polled 8,412 votes. Her rival took 7,961. … her majority of 551",
 * "£1.6m before charges were raised, came to £2m. The rise of 20 percent …". Only where there are just two figures near
 * that they can be between.
 */
export function differencesApart(place: Place): readonly DifferenceApart[] {
  const found = [...toldApart(place)];
  const known = new Set(found.map(({ size }) => size.figure));
  for (const distance of reckonedDistances(place)) if (!known.has(distance.size.figure)) found.push(distance);
  return found;
}

function* toldApart(place: Place): Iterable<DifferenceApart> {
  const view = viewOf(place.block, place.sentence);
  for (const figure of view.figures) {
    if (isTaken(place, figure)) continue;
    const way = wayOfChange(view, figure);
    const excess = way === null ? excessOf(place, view, figure) : null;
    if (excess) yield excess;
    const found =
      way !== null ? changeOf(place, figure, way) : isMargin(view, figure) ? marginOf(place, view, figure) : null;
    if (found) yield found;
  }
}

/** Which way a percentage or multiple says that something went which is not named with it; null where none does. */
function wayOfChange(view: SentenceView, figure: Figure): 1 | -1 | null {
  const { kind, min } = figure.quantity;
  if (kind === "multiple") {
    if (figure.mention.form !== "multiple-word" || !isOfSubjectBefore(view, figure)) return null;
    return min.n < min.d ? -1 : 1;
  }
  const [before, after] = [wordsBefore(view, figure.first, 10), wordsAfter(view, figure.next, 6)];
  if (!isShareOf(figure) || ofOther.test(after) || otherBase.test(after) || otherTerms.test(before)) return null;
  for (const { way, noun, verb, nounBehind } of ways) {
    if (noun.test(before) || verb.test(before)) return way;
    if (toldAlone.test(`${before} `) && nounBehind.test(after)) return way;
  }
  return null;
}

/** "Its debts, 1.2 billion when …, had trebled", "It has doubled since": of what has its value told before. */
function isOfSubjectBefore(view: SentenceView, { mention: { first } }: Figure): boolean {
  const { subject, verb } = clauseAt(view.syntax, first);
  if (verb?.head !== first || !subject) return false;
  if (view.tagged[subject.head] === tags.pronoun || isTheNumber(view, subject)) return true;
  return view.figures.some((figure) => figure.first >= subject.next && figure.next <= verb.first);
}

/** "The number had doubled", "The total has halved": of what was told before. */
function isTheNumber({ tokens }: SentenceView, { first, head, next }: NounPhrase): boolean {
  return wordAt(tokens, first) === "the" && next - first === 2 && totals.has(wordAt(tokens, head));
}

function changeOf(place: Place, figure: Figure, way: 1 | -1): DifferenceApart | null {
  const pair = pairNear(place, figure, isLevel);
  if (!pair) return null;
  const [a, b] = pair;
  const [small, large] = compareRational(a.figure.quantity.min, b.figure.quantity.min) < 0 ? [a, b] : [b, a];
  const [before, after] = way > 0 ? [small, large] : [large, small];
  if (areOutOfOrder(before, after)) return null;
  const isOver = isEarlier(before) && (!isEarlier(after) || before === a);
  if (!isOver || (isTaken(place, before.figure) && isTaken(place, after.figure))) return null;
  return { ends: { before: before.figure, after: after.figure }, size: plain(figure), moved: true };
}

/** A sum, a count or a measure. */
function isLevel({ figure: { quantity } }: Told): boolean {
  return (quantity.kind === "money" || quantity.kind === "count" || quantity.kind === "measure") && quantity.min.n > 0n;
}

/** The time or the words beside a value say that it is over: "£1.6m before charges were raised", "5,700 a year earlier". */
function isEarlier({ view, figure }: Told): boolean {
  return (
    earlierBehind.test(wordsAfter(view, endOf(figure), 8)) || earlierBefore.test(wordsBefore(view, figure.first, 8))
  );
}

/** "drew 1,140 signatures. That is 260 more than the 920 of last year": what "that" is, less what it is held against. */
function excessOf(place: Place, view: SentenceView, figure: Figure): DifferenceApart | null {
  const { kind } = figure.quantity;
  const before = view.figures[view.figures.indexOf(figure) + 1];
  if (!before || (kind !== "count" && kind !== "money") || !areComparable(figure, before)) return null;
  if (
    !/^(?:that|this|it) (?:is|was|makes)(?: (?:just|only|about|some|nearly))*$/.test(wordsBefore(view, figure.first, 6))
  )
    return null;
  if (
    !/^(?:[a-z]+ )?(?:more|fewer|less) than (?:the|its|their|last year 's|@ 's)(?: record| total)?$/.test(
      wordsBetween(view, figure.next, before.first),
    )
  )
    return null;
  const told = toldNear(place, figure, { back: 1, on: 0, behind: false });
  const [after, ...more] = told.filter((one) => areAlike(one, { view, figure: before }));
  if (!after || more.length > 0 || isTaken(place, after.figure)) return null;
  return { ends: { before, after: after.figure }, size: plain(figure), moved: false };
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
  // "a lead of ten was squandered"
  const before = wordsBefore(view, figure.first, 8);
  if (/(?:^| )an? (?:[a-z]+ )?[a-z]+ of$/.test(before) && /^(?:[a-z]+ )?(?:was|were|is|had|has)(?: |$)/.test(after))
    return false;
  if (overOthers.test(after) || isOfOtherTime(view, figure)) return false;
  return marginBefore.test(before) || marginAfter.test(after);
}

/** "the majority of 1,450 she enjoyed in 2015" */
function isOfOtherTime({ tokens, mentions, syntax }: SentenceView, { next }: Figure): boolean {
  for (let at = next; at < syntax.next && !signAt(tokens, at, ",") && !signAt(tokens, at, ";"); at++) {
    const mention = mentions.find(({ first }) => first === at);
    if (mention?.kind === "timex" && (mention.expression.form === "calendar" || mention.expression.form === "period"))
      return true;
  }
  return false;
}

/** "sold the house for $410,000, having paid $285,000, a profit of $125,000": of what was bought and sold in the sentence. */
function isProfit(view: SentenceView, { first }: Figure, after: string): boolean {
  if (!profitBefore.test(wordsBefore(view, first, 8)) || netOf.test(after)) return false;
  const words = new Set<string>();
  for (let at = view.syntax.first; at < first; at++) words.add(wordAt(view.tokens, at));
  if ([...words].some((word) => portions.has(word))) return false;
  return [...words].some((word) => selling.has(word)) && [...words].some((word) => buying.has(word));
}

function marginOf(place: Place, view: SentenceView, figure: Figure): DifferenceApart | null {
  const pair = pairNear(place, figure, (told) => isSide(told, { view, figure }));
  if (!pair) return null;
  const [before, after] = pair;
  // "are nine ahead of Maddock": who is neither of the two.
  if (aheadOf.test(wordsAfter(view, figure.next, 4)) && after.figure.first < figure.first) return null;
  if (isAdverbial(view, figure) && !isOfOneOfThem(view, figure, before, after)) return null;
  if (
    figure.quantity.kind === "count" &&
    ![before, after, { view, figure }].some((told) => contested.has(nounOf(told))) &&
    !hasWordOf(view, voting)
  )
    return null;
  return { ends: { before: before.figure, after: after.figure }, size: plain(figure), moved: false };
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
  if (isMargin(told.view, told.figure)) return false;
  // "ran the first mile in 4:52 and the second in 4:58": times of one runner.
  if (lap.test(wordsBefore(told.view, told.figure.first, 5))) return false;
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

/** "2:07:41" */
function isClock({ view, figure: { mention } }: Told): boolean {
  return view.tokens.text.slice(mention.start, mention.end).includes(":");
}

const hedges = "(?: (?:a|an|the|just|only|some|about|nearly|almost|more than|over|barely|exactly|around|roughly))*";
const rises = "rise|increase|jump|gain|growth|leap|surge|climb|uplift|improvement";
const falls = "fall|drop|decrease|decline|cut|reduction|slide|slump|dip|plunge";
const rose = "rose|risen|rising|increased|grew|grown|jumped|climbed|gained|up";
const fell = "fell|fallen|falling|dropped|declined|decreased|shrank|shrunk|down";
/** Words that say of what was told before how it changed. */
const told =
  "(?:(?:^| )(?:the|that|this)|(?:[,:(-]|is|was|represents|represented|marks|marked|or|equals|amounts to|means|making for) (?:an?|the)) ";
const pronoun = "(?:^| )(?:it|they|that|this|which) (?:(?:is|are|was|were|has|have|had) )?(?:since |now |also |then )?";
const toldAlone = new RegExp(`${told}$`);
/** How words say which way something went: "a rise of", "it rose by" or ", up", and "the 20 percent rise". */
const ways = [wayTold(1, rises, rose, "up"), wayTold(-1, falls, fell, "down")];

function wayTold(way: 1 | -1, nouns: string, verbs: string, particle: string) {
  return {
    way,
    noun: new RegExp(`${told}(?:[a-z-]+ )?(?:${nouns})(?: ,)? of${hedges}$`),
    verb: new RegExp(`${pronoun}(?:${verbs})(?: by)?${hedges}$|[,(-] ${particle}(?: by)?${hedges}$`),
    nounBehind: new RegExp(`^(?:- )?(?:${nouns})(?: |$)`),
  } as const;
}

const ofOther =
  /^@|^(?:[a-z-]+ ){0,2}(?:a year(?! (?:ago|earlier))|per year|each year|of (?!that)|in real|after inflation|on average|this year|at constant|in (?!@|(?:the|a|one|two|three|\w+) (?:year|month|week|decade|quarter))|for |at |on @)/;
const otherTerms =
  /(?:^| )(?:like - for - like|comparable|constant|underlying|real terms|annuali[sz]ed|organic)(?: |$)/;
const earlierBehind =
  /^(?:, )?(?:(?:in|on|at|for|during) )?(?:@|last (?:year|month|week|season|quarter|time)|before|previously|originally|when |(?:the|a) (?:year|month|week|season|quarter|day|decade) (?:before|earlier|ago)|the previous)/;
const earlierBefore =
  /(?:^| )(?:from|against|compared with|compared to|up on|down on|had been|used to (?:be|cost|stand at)|had (?:stood at|cost|numbered)|had (?:[a-z]+ed|sold|made|won|held|built|paid|taken)|previously|originally|the previous|last (?:year|month|week|season|quarter)(?: 's)?|(?:@|last [a-z]+) (?:it|they|he|she|there) (?:was|were|had|sold|made|cost|drew|took))(?: [a-z]+){0,2}$/;
const marginBefore = new RegExp(
  `(?:^| )(?:majority|margin|lead|gap|difference|advantage|deficit)(?: (?:is|was|of|at|stood at|stands at|came to|comes to|now|between the two))+${hedges}$|(?:^| )(?:won|wins|beat|beaten|beating|lost|losing|winning|ahead|behind|trails?|trailed|leads?|led)(?: (?:him|her|them|it|through|out))? by${hedges}$|(?:^| )(?:beat|beats|beating|broke|breaking|bettered|topped|topping|passed|passing|exceeded|exceeding|surpassed|surpassing)(?: [a-z#@',-]+){1,8} by${hedges}$`,
);
const dearer = /(?:^| )(?:dearer|cheaper|costlier|pricier) by(?: (?:just|only|some|about|nearly))*$/;
const profitBefore = /(?:,|making|at) an? (?:[a-z]+ )?(?:profit|gain|loss) of(?: (?:just|only|some|about|nearly))*$/;
const netOf = /^(?:[a-z]+ )?(?:after|before|net|on)(?: |$)/;
const totals = new Set([
  "number",
  "numbers",
  "figure",
  "total",
  "sum",
  "price",
  "bill",
  "cost",
  "count",
  "toll",
  "amount",
]);
const portions = new Set(["half", "part", "some", "third", "quarter", "most", "each"]);
const selling = new Set(["sold", "sells", "selling", "resold"]);
const buying = new Set(["bought", "paid", "paying", "buying", "cost"]);
const marginAfter =
  /^(?:- )?(?:(?:votes?|points?|seats?|goals?|strokes?|shots?) )?(?:(?:ahead|behind|clear|apart|faster|slower|quicker|inside|outside)(?: |$)(?!than)|off (?:his|her|the|their|its) |(?:majority|margin|lead|gap|difference|advantage)(?: |$))/;
/** "voted by a majority of six, 23 to 17" */
const voting = new Set(["voted", "votes", "voting"]);
const adverbial = /^(?:[a-z]+ )?(?:ahead|behind|clear|faster|slower|quicker|inside|outside)(?: |$)/;
const lap = /(?:^| )(?:first|second|third|last|opening|next|final|other) (?:[a-z]+ ){0,2}in$/;
const overOthers = /^(?:[a-z]+ )?(?:over|on last|in (?:@|the|a)|among|from)(?: |$)/;
const aheadOf = /^(?:[a-z]+ )?(?:ahead of|clear of|behind) (?!the (?:winner|leader|lead|pace|record|old)\b)[a-z]/;
const contested = new Set(["vote", "ballot", "point", "goal"]);
