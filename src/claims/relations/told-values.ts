import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import type { Clause } from "../syntax/clause.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import { type Figure, type SentenceView, wordsAfter, wordsBetween } from "./figures.js";
import type { MovingWord } from "./movement.js";
import { clauseStating, saysQuality } from "./stated.js";

/** Pairs of values that are told one after the other of the same thing, each with its clause or its time. */
export function toldPairs(view: SentenceView, known: readonly Pair[]): Pair[] {
  const stated = statedPairs(view, known);
  const opened = openingPairs(view, [...known, ...stated]);
  return [...stated, ...opened, ...datedPairs(view, [...known, ...stated, ...opened])];
}

/** "The price, which stood at $640, has been cut by 20 percent to $512", "stood at $640 in May and has been cut to $512". */
function statedPairs(view: SentenceView, known: readonly Pair[]): Pair[] {
  return view.figures.flatMap((before, i): Pair[] => {
    const stating = clauseStating(view, before, beginnings) ?? clauseApposing(view, before);
    // "The dam, which is 300 metres long, has been raised to 82 metres"
    if (!stating || isPaired(known, before) || saysQuality(view, before)) return [];
    // "is down £20,000 to £75,000": how far it went.
    if (particles[wordAt(view.tokens, before.first - 1)] !== undefined) return [];
    for (const after of view.figures.slice(i + 1, i + 3)) {
      const clause = clauseAt(view.syntax, after.first);
      const isSame = stating.index === clause.index || (stating.parent === clause.index && stating.kind === "relative");
      const isNext = stating.index === clause.index - 1 && clause.kind === "coordinate";
      if (!isSame && !(isNext && clause.subject?.head === stating.subject?.head)) continue;
      const word =
        areComparable(before, after) && !isPaired(known, after)
          ? endWord(view, after, clause, stating.index === clause.index)
          : null;
      if (word) return [{ before, after, word }];
    }
    return [];
  });
}

/** "95p until Monday, now costs £1.10, a rise of 25 percent", "1.6 million in 2018, drew 2 million in 2019 - up 40 percent". */
function datedPairs(view: SentenceView, known: readonly Pair[]): Pair[] {
  return view.figures.flatMap((before, i): Pair[] => {
    const [after, size] = view.figures.slice(i + 1, i + 3);
    if (!after || !size || !areComparable(before, after) || before.quantity.kind !== after.quantity.kind) return [];
    if (isPaired(known, before) || isPaired(known, after) || size.quantity.kind !== "percent") return [];
    const joint = wordsBetween(view, before.next, after.first);
    const isYear = yearsJoint.test(joint);
    const isNow = (isYear && saysNow(view, after.next, after.next + 2)) || nowJoint.test(joint);
    const isLater = isNow ? saysNow(view, before.next, after.next + 2) : isYear && isLaterYear(view, before, after);
    const isThis = thisYear.test(`${joint} # ${wordsAfter(view, after.next, 4)}`);
    const isSized = (isLater || isThis) && sizedBehind.test(wordsBetween(view, after.next, size.first));
    return isSized && /^(?:[),.;]|$)/.test(wordsAfter(view, size.next, 1)) ? [{ before, after }] : [];
  });
}

function saysNow({ tokens }: SentenceView, first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (wordAt(tokens, at) === "now") return true;
  return false;
}

/** "1.6 million in 2018, … 2 million in 2019": each with its year. */
function isLaterYear(view: SentenceView, before: Figure, after: Figure): boolean {
  const years = view.mentions.flatMap((mention) =>
    mention.kind === "timex" && mention.expression.form === "calendar" && mention.expression.year !== undefined
      ? [{ mention, year: mention.expression.year }]
      : [],
  );
  const one = years.find(({ mention }) => mention.first > before.first && mention.first < after.first);
  const two = years.find(({ mention }) => mention.first > after.first);
  return one !== undefined && two !== undefined && one.year < two.year && years.length === 2;
}

/** The verb that moves the subject of its clause, and nothing else, to a figure: "has since been cut by 20 percent to". */
function endWord(view: SentenceView, after: Figure, { verb }: Clause, isApposed: boolean): MovingWord | null {
  if (!verb || !(verb.perfect || isApposed) || verb.modality !== "actual" || after.first < verb.next) return null;
  const direction = verb.direction || (particles[wordAt(view.tokens, verb.next)] ?? 0);
  if (direction === 0) return null;
  if (!endJoint.test(wordsBetween(view, verb.next, after.first))) return null;
  return { first: verb.head, head: verb.head, next: verb.head + 1, direction, part: "verb" };
}

/** "Ridership, 2.4 million before the strike, has fallen": the value stands between the subject and the verb of the clause. */
function clauseApposing(view: SentenceView, { first, next }: Figure): Clause | null {
  const clause = clauseAt(view.syntax, first);
  const { verb, subject } = clause;
  const opens = isOneOf(view.tokens, first - 1, worths) ? first - 2 : first - 1;
  if (!verb || !subject || !signAt(view.tokens, opens, ",") || subject.next > first || verb.first <= next) return null;
  return thenTold.test(wordsBetween(view, next, verb.first)) ? clause : null;
}

/** "opened the year with 480 stores and closed it with 600": how much it was first, and how much in the end. */
function openingPairs(view: SentenceView, known: readonly Pair[]): Pair[] {
  return view.figures.flatMap((before, i): Pair[] => {
    // "opened at 350p, closed 49p lower at 301p"
    const after = view.figures.slice(i + 1, i + 3).find(({ next }) => !isOneOf(view.tokens, next, ways));
    if (!after || !areComparable(before, after) || isPaired(known, before) || isPaired(known, after)) return [];
    const [one, two] = [clauseStating(view, before, openings), clauseStating(view, after, closings)];
    if (!one || !two) return [];
    const isRow = two.index === one.index + 1 && two.subject?.head === one.subject?.head;
    return isRow || (one.kind === "relative" && one.parent === two.index) ? [{ before, after }] : [];
  });
}

export function isPaired(known: readonly Pair[], figure: Figure): boolean {
  return known.some(({ before, after }) => before === figure || after === figure);
}

const particles: Readonly<Record<string, 1 | -1>> = dictionary({ up: 1, down: -1 });
/** "Exports, worth $50 billion in 2018," */
const worths = new Set(["worth", "at", "once", "then", "with"]);
/** Behind how far something went. */
const ways = new Set([
  "lower",
  "higher",
  "up",
  "down",
  "weaker",
  "stronger",
  "better",
  "worse",
  "off",
  "dearer",
  "cheaper",
]);
const openings = new Set(["open", "begin", "start"]);
const closings = new Set(["close", "end", "finish", "trade"]);
/** The time of a value that is told beside its subject. */
const thenTold =
  /^(?:[a-z]+ )?(?:(?:in|at|on) (?:the (?:start|end|close|beginning) of )?@|@|(?:in |at )?the (?:year|month|week|quarter|season) (?:before|earlier)|before (?:the|its|his|her|their) [a-z]+|until @|a # (?:ago|earlier)|last [a-z]+|previously)(?: (?:when|before) [a-z ]+)? ,$/;
const nowJoint =
  /^(?:[a-z'-]+ ){0,3}(?:(?:until|till|before|in|on|up to) )?(?:@ )?, (?:and |but )?(?:is |are |has |have )?@(?: [a-z]+){0,3}$/;

const yearsJoint = /^(?:[a-z'-]+ ){0,3}in @ (?:,|and|but|, and|, but)(?: @)?(?: [a-z'-]+){0,4}$/;

/** "640 last year and 480 this, are down" */
const thisYear = /^(?:[a-z'-]+ )?@ and # this ,/;
const sizedBehind =
  /^(?:[a-z'-]+ ){0,3}(?:(?:in )?@ )?[,(-] (?:(?:is |are |was |were )?(?:up|down)(?: by)?|(?:an?|the) [a-z]+ of)(?: (?:some|just|about|nearly))?$/;

/** Verbs that say how large their subject was to begin with. */
const beginnings = wordSet("be stand total number weigh measure cost average");

const endJoint =
  /^(?:[a-z]+ly )?(?:(?:up|down) )?(?:by )?(?:(?:a|an|about|some|nearly|almost|just|only|another) )*(?:# )?(?:, )?(?:since )?to(?: (?:just|only|the|a))*$/;

export interface Pair {
  readonly before: Figure;
  readonly after: Figure;
  readonly word?: MovingWord;
}
