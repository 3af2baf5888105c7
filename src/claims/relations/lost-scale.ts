import { wordSet } from "../../text/word-set.js";
import { compareRational, divide, multiply, powerOfTen, type Rational, rational } from "../../values/rational.js";
import { smallShares, smallSums } from "../lexicon/large-sums.js";
import { clauseAt } from "../syntax/clauses.js";
import { hasVerb } from "../syntax/finite-verbs.js";
import { isDash, isOneOf, signAt, wordAt } from "../token-access.js";
import type { Change } from "./change.js";
import { lacksScale } from "./comparable.js";
import { nounOf } from "./counted-noun.js";
import { type Figure, type SentenceView, wordsBefore, wordsBetween } from "./figures.js";
import { areBothCosts, costs, isLargeSum } from "./large-sum.js";
import { findLostFromSum } from "./lost-from-sum.js";
import type { Movement } from "./movement.js";

/** Two figures of one scale, of which only one says it: "from €41 billion to €38". */
export interface LostScale {
  /** The figure that says no scale. */
  readonly bare: Figure;
  /** The one that does. */
  readonly full: Figure;
  /** The power of ten that the bare one would need. */
  readonly exponent: number;
  /** What binds them, or what makes a handful of money of the bare one impossible. */
  readonly by: "pair" | "exchange" | "sum";
}

/** Finds the figures of a sentence that have lost their thousands, millions or billions. */
export function findLostScales(
  view: SentenceView,
  changes: readonly Change[],
  movements: readonly Movement[],
): LostScale[] {
  const found: LostScale[] = [];
  for (const [i, bare] of view.figures.entries()) {
    if (!isScaleless(bare)) continue;
    const summed = findLostFromSum(view, bare);
    if (summed) found.push(summed);
    if (summed || !isBare(view, bare)) continue;
    const full = [i - 1, i + 1, i - 2, i + 2].flatMap((at) => view.figures[at] ?? []);
    for (const other of full) {
      const lost = lostBeside(view, bare, other, changes);
      if (!lost) continue;
      found.push(lost);
      break;
    }
  }
  found.push(...movements.flatMap((movement) => lostThousands(movement) ?? []));
  found.push(...lostDecimals(view).filter(({ bare }) => found.every((lost) => lost.bare !== bare)));
  return [...found, ...comparedThousands(view).filter(({ bare }) => found.every((lost) => lost.bare !== bare))];
}

/** "310,000 refugees, against 270 refugees in January": of the same things there were a thousand times as many. */
function comparedThousands(view: SentenceView): LostScale[] {
  return view.figures.flatMap((bare, i): LostScale[] => {
    const full = view.figures[i - 1];
    if (!full || !isPlainCount(bare) || bare.quantity.written.group !== "" || full.quantity.written.group === "")
      return [];
    const noun = nounOf(view, bare);
    // "holds 45,000 spectators, up from 30 before": so many times as many only where something began.
    const isElliptic =
      noun === "" && nounOf(view, full) !== "" && isUncounted(bare.mention) && !isBeginning(view, bare);
    if (!(isElliptic || (noun !== "" && noun === nounOf(view, full)))) return [];
    if (compareRational(bare.quantity.min, rational(1000)) >= 0) return [];
    const factor = divide(multiply(bare.quantity.min, rational(1000)), full.quantity.min);
    if (!isPlainCount(full) || !isWithin(factor, 2) || bare.quantity.bound !== "exact") return [];
    return comparedCounts.test(`${wordsBetween(view, full.next, bare.first)} `)
      ? [{ bare, full, exponent: 3, by: "pair" }]
      : [];
  });
}

/** "up from 30 at launch", "from 12 in its first year" */
function isBeginning({ tokens, syntax }: SentenceView, { next }: Figure): boolean {
  for (let at = next; at < syntax.next && at < next + 10; at++) if (isOneOf(tokens, at, startings)) return true;
  return false;
}

/** "pumped 9.1 barrels a day, down from 9.6 million": nobody counts tenths, but of millions. */
function lostDecimals(view: SentenceView): LostScale[] {
  return view.figures.flatMap((bare, i): LostScale[] => {
    const full = view.figures[i + 1];
    const { written, kind, min, unit, per } = bare.quantity;
    if (!full || written.decimals === 0 || written.magnitude || (kind !== "count" && kind !== "measure")) return [];
    const other = full.quantity;
    const exponent = other.written.magnitude?.exponent ?? 0;
    if (exponent < 6 || compareRational(min, rational(1000)) >= 0 || unit?.dimension === "time") return [];
    if ((other.unit && other.unit.code !== unit?.code) || (other.per && other.per !== per)) return [];
    if (other.kind !== "count" && other.kind !== kind) return [];
    const noun = nounOf(view, full);
    if (noun !== "" && nounOf(view, bare) !== noun) return [];
    const factor = divide(multiply(min, rational(powerOfTen(exponent))), other.min);
    const isHeld = isWithin(factor, 3) && comparedCounts.test(`${wordsBetween(view, bare.next, full.first)} `);
    return isHeld ? [{ bare, full, exponent, by: "pair" }] : [];
  });
}

function isPlainCount({ quantity: { kind, unit, written } }: Figure): boolean {
  return kind === "count" && unit === null && written.magnitude === null;
}

/** True when the figures of a lost scale are those of a movement. */
export function isBetween({ bare, full }: LostScale, { before, after }: Movement): boolean {
  return (before === bare && after === full) || (before === full && after === bare);
}

/** A figure of less than a thousand that says no scale. */
function isScaleless({ quantity }: Figure): boolean {
  const { min, max, written, per, vague, defects } = quantity;
  if (vague || defects.length > 0 || per !== null || written.magnitude !== null || written.group !== "") return false;
  if (compareRational(min, max) !== 0 || compareRational(max, rational(1000)) >= 0) return false;
  // A dollar is a token price; sums with cents are prices.
  return compareRational(min, rational(1)) > 0 && written.decimals <= 2;
}

/** One that nothing makes a price. */
function isBare(view: SentenceView, { quantity, mention, next }: Figure): boolean {
  const { written, unit } = quantity;
  if (unit?.dimension !== "money")
    return quantity.kind === "count" && unit === null && (isUncounted(mention) || written.decimals > 0);
  return written.style === "digits" && !isDash(view.tokens, next) && !isSmall(view, { mention, next });
}

function isUncounted(mention: Figure["mention"]): boolean {
  return mention.kind === "quantity" && mention.form === "cardinal" && mention.counted === null;
}

/** "$25 a ticket", "a $25 fee", "$600 to each family", "for every $3": what one pays or gets. */
function isSmall({ tokens, syntax }: SentenceView, { mention, next }: Pick<Figure, "mention" | "next">): boolean {
  if (isOneOf(tokens, next, articles) && isOneOf(tokens, next + 1, shares)) return true;
  const clause = clauseAt(syntax, mention.first);
  // "the bill has climbed to €112"
  const isReached = wordAt(tokens, mention.first - 1) === "to";
  for (let at = Math.max(clause.first, mention.first - 6); at < Math.min(clause.next, next + 6); at++) {
    if (isOneOf(tokens, at, distributive)) return true;
    // "the cost of a seat rose to $12"
    if (isOneOf(tokens, at, costs) && isOneOf(tokens, at + 1, ofWhat) && isOneOf(tokens, at + 2, articles)) return true;
    if (isReached && isOneOf(tokens, at, costs)) continue;
    if (isOneOf(tokens, at, small) && (at < mention.first ? mention.first - at <= 4 : at - next <= 3)) return true;
  }
  return false;
}

function lostBeside(view: SentenceView, bare: Figure, full: Figure, changes: readonly Change[]): LostScale | null {
  const exponent = full.quantity.written.magnitude?.exponent;
  if (exponent === undefined || exponent < 6 || !lacksScale(bare, full) || full.quantity.per !== null) return null;
  // "2.9 children, against 3.2 million families"
  if (!isUncounted(bare.mention) && bare.quantity.unit === null && nounOf(view, bare) !== nounOf(view, full))
    return null;
  if (compareRational(full.quantity.min, rational(0)) === 0) return null;
  const [one, other] = [bare.quantity.unit, full.quantity.unit];
  const factor = scaledBy(bare, full, exponent);
  // "$1.3 billion, up from $900": of millions.
  const lesser = exponent - 3;
  if (one?.code === other?.code && !isWithin(factor, 12) && lesser >= 6 && isWithin(scaledBy(bare, full, lesser), 3))
    return isCompared(view, bare, full) ? { bare, full, exponent: lesser, by: "pair" } : null;
  if (one?.dimension === "money" && other?.dimension === "money" && one.code !== other.code) {
    const isExchange =
      isWithin(factor, 3) && majors.has(one.code) && majors.has(other.code) && inBracket(view, full, bare);
    return isExchange ? { bare, full, exponent, by: "exchange" } : null;
  }
  if (one?.code !== other?.code || !isWithin(factor, 12)) return null;
  if (bare.quantity.written.decimals === 2)
    return isWithin(factor, 3) && previous.test(wordsBetween(view, bare.next, full.first))
      ? { bare, full, exponent, by: "pair" }
      : null;
  const change = changes.find(
    ({ before, after }) =>
      (before === bare.mention && after === full.mention) || (after === bare.mention && before === full.mention),
  );
  const isPair = change ? fitsDirection(change, bare, factor) : isCompared(view, bare, full);
  if (isPair || (isWithin(factor, 4) && areBothCosts(view, bare, full))) return { bare, full, exponent, by: "pair" };
  return one?.dimension === "money" && isLargeSum(view, bare) ? { bare, full, exponent, by: "sum" } : null;
}

/** What the bare figure would be to the full one with so many zeros more. */
function scaledBy(bare: Figure, full: Figure, exponent: number): Rational {
  return divide(multiply(bare.quantity.min, rational(powerOfTen(exponent))), full.quantity.min);
}

/** With its scale the figure must not turn the change round: "rose from $500 to $2 million" has lost nothing. */
function fitsDirection({ before, direction }: Change, bare: Figure, factor: Rational): boolean {
  const grows = compareRational(factor, rational(1)) < 0 === (before === bare.mention);
  return direction === 0 || grows === direction > 0;
}

function isWithin(factor: Rational, most: number): boolean {
  return (
    compareRational(factor, rational(most)) <= 0 && compareRational(multiply(factor, rational(most)), rational(1)) >= 0
  );
}

/** "well above the £3 it had hoped for", "$4 of the $26 million", "$30 million on roads and $25 on schools". */
function isCompared(view: SentenceView, bare: Figure, full: Figure): boolean {
  const [left, right] = bare.first < full.first ? [bare, full] : [full, bare];
  const joint = wordsBetween(view, left.next, right.first);
  if (joint === "" || joint.includes("(")) return false;
  if (isUncountedPair(bare, full) ? comparedCounts.test(`${joint} `) : compared.test(`${joint} `)) return true;
  const first = wordAt(view.tokens, left.next);
  // "Of the £22 million bill, the state will pay £15", "Of the $500 million pledged, only $320 has arrived"
  const isOfBill =
    left === full && wordAt(view.tokens, view.syntax.first) === "of" && full.first <= view.syntax.first + 3;
  if (isOfBill) return true;
  // "went for £9.5, nearly double the £5 million": no price ends in a tenth of a pound
  const hasTenths = bare.quantity.unit?.dimension === "money" && bare.quantity.written.decimals === 1;
  if (hasTenths && (sideBySide.test(joint) || !hasVerb(view.tagged, left.next, right.first))) return true;
  // "Out of a budget of £22 million, the theatre spends £9"
  if (left === full && joint.startsWith(",") && outOfSum.test(wordsBefore(view, full.first, 7))) return true;
  if (joint === "at home and" && isOneOf(view.tokens, right.next, abroad)) return true;
  if (/^[a-z]+ and$/.test(joint) && isOneOf(view.tokens, left.next, abroad))
    return wordAt(view.tokens, right.next) === "at" && wordAt(view.tokens, right.next + 1) === "home";
  return (
    bare.quantity.unit !== null &&
    (parallel.test(joint) || /^(?:, )?(?:and|but|or)$/.test(joint)) &&
    first === wordAt(view.tokens, right.next) &&
    placing.has(first)
  );
}

/** A bare count beside millions of things: only where nothing else can be counted. */
function isUncountedPair(bare: Figure, full: Figure): boolean {
  return bare.quantity.unit === null && full.quantity.unit === null;
}

/** Held against a record in millions, "$2.75" is no price. */
const previous =
  /(?:^| )(?:the|its) (?:previous|old|last|former) (?:record|best|high|biggest|largest)(?: [a-z]+)? (?:was|is|had been|stood at)$/;
const sideBySide = /(?:^| )(?:and|but|while|whereas|of which)(?: |$)/;
const outOfSum =
  /(?:^| )(?:out )?of (?:an?|the|its|their|his|her) (?:[a-z]+ )?(?:budget|fund|total|income|turnover|grant|estate|fortune) of$/;

/** "€41 billion ($45)". */
function inBracket(view: SentenceView, full: Figure, bare: Figure): boolean {
  return (
    /^\((?: (?:or|about|some|around|roughly|nearly))?$/.test(wordsBetween(view, full.next, bare.first)) &&
    signAt(view.tokens, bare.next, ")")
  );
}

/** "120,000 soldiers, down from 150 soldiers": with its thousands the figure fits the word, without them it does not. */
function lostThousands({ before, after, word }: Movement): LostScale | null {
  if (!word) return null;
  for (const [bare, full] of [
    [before, after],
    [after, before],
  ] as const) {
    const { min, written, kind, unit } = bare.quantity;
    if (kind !== "count" || unit !== null || full.quantity.kind !== "count" || full.quantity.unit !== null) continue;
    if (written.group !== "" || written.magnitude || full.quantity.written.group === "") continue;
    if (compareRational(min, rational(1000)) >= 0 || bare.quantity.bound === "range") continue;
    if (compareRational(full.quantity.min, rational(5000)) < 0) continue;
    const factor = divide(multiply(min, rational(1000)), full.quantity.min);
    const printed = compareRational(after.quantity.min, before.quantity.min);
    const restored = bare === after ? compareRational(factor, rational(1)) : compareRational(rational(1), factor);
    if (isWithin(factor, 4) && Math.sign(printed) !== word.direction && Math.sign(restored) === word.direction)
      return { bare, full, exponent: 3, by: "pair" };
  }
  return null;
}

const startings = wordSet(
  "launch launched start started founded founding first beginning outset inception opened opening created",
);
const small = wordSet(smallSums);
const shares = wordSet(smallShares);
const articles = wordSet("a an per");
const ofWhat = wordSet("of for");
/** What falls to one of many. */
const distributive = wordSet(
  "each every per apiece individual eligible a-head monthly weekly daily hourly annually cash",
);
const placing = wordSet("in on for to from by at a");
const abroad = wordSet("abroad overseas elsewhere worldwide");
/** Currencies of nearly the same worth. */
const majors = wordSet("USD EUR GBP CHF CAD AUD");
const lead =
  "(?:(?:the|its|their|his|her|our|an?|about|some|around|roughly|nearly|almost|just|only|over|more than|original|initial|previous|earlier|planned|expected|budgeted|estimated|final|forecast|target|goal|record) )*";
const holding =
  "above|below|over|under|beyond|than|against|compared with|compared to|versus|vs|exceeding|topping|beating|missing|short of|surpassing|exceeded|surpassed|topped|beat|matching|matched|nearing|instead of|rather than|up from|down from|up on|down on";
const marks = "goal|target|estimate|estimates|forecast|forecasts|budget|record|projection|total";
/** Words that hold one sum against another of the same thing; no other figure stands between. */
const compared = new RegExp(
  `^(?:(?:, )?(?:of|of which|from|to|not) ${lead}|(?:was|were|is) (?:beaten|topped|matched|trumped|exceeded) by (?:one|another|an offer|a bid) (?:of|worth) ${lead}|(?:[a-z'’-]+ |, ){0,9}?[;,(-] (?:the|its) (?:previous|old|last|former) (?:record|best|high|biggest|largest)(?: [a-z]+)? (?:was|is|had been|stood at) ${lead}|(?:[a-z'’-]+ ){0,3}?(?:was|were|is|been) (?:later )?(?:cut|reduced|raised|increased|lowered|trimmed|slashed) to ${lead}|(?:[a-z'’-]+ |, |@ ){0,6}?(?:${marks}) of ${lead}|(?:[a-z'’-]+ |, |@ ){0,7}?(?:(?:well|far|just|slightly|still|way) )?(?:${holding}) ${lead})$`,
);
const comparedCounts = new RegExp(
  `^(?:[a-z'’-]+ |, |@ ){0,7}?(?:up from|down from|compared with|compared to|against|versus|instead of) ${lead}$`,
);
const parallel =
  /^(?:in|on|for|to|from|by|at|a) (?:[a-z'’@-]+ ){1,4}(?:, )?(?:and|but|or)(?: (?:about|some|just|only|another|a further))?$/;
