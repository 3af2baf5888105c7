import { wordSet } from "../../text/word-set.js";
import { divide } from "../../values/rational.js";
import type { Amount } from "../amounts/amount.js";
import { amountFrom } from "../amounts/amount-from.js";
import { mentionOf, rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { isSizeAndLevel } from "../amounts/size-and-level.js";
import { trigger } from "../lexicon/index.js";
import { beatings, type Outcome, outcomeNouns, outcomeVerbs, pairOutcome } from "../lexicon/outcomes.js";
import type { Mention } from "../mention.js";
import { wordsWritten } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { isPlural } from "../syntax/counted-plural.js";
import {
  isAdjacent,
  isCapitalised,
  isDash,
  isHyphen,
  isNumber,
  isOneOf,
  isWord,
  lexeme,
  signAt,
  textAt,
  wordAt,
} from "../token-access.js";
import { number, sign, type Tokens, word } from "../tokens.js";
import { isSetOffResult } from "./set-off-result.js";

const opening = trigger.digits | trigger.cardinal;

/** Two figures that are one result, and parts said as "so many in so many". */
export const ratioForms: readonly Form[] = [
  { id: "score", triggers: trigger.compound, read: readScore },
  { id: "odds", triggers: opening, read: readOdds },
  { id: "one-in", triggers: opening, read: readOneIn },
];

/** "3-2", "220-218", "52–48": bare figures of like size with a dash, where no unit or noun makes a range of them. */
function readScore(tokens: Tokens, i: number): Mention | null {
  if (!isDash(tokens, i + 1) || !isAdjacent(tokens, i + 1) || !isPlainNumber(tokens, i)) return null;
  if (!isAdjacent(tokens, i + 2) || !isPlainNumber(tokens, i + 2)) return null;
  if ((isDash(tokens, i + 3) || signAt(tokens, i + 3, "/")) && isAdjacent(tokens, i + 3)) return null;
  if (isAdjacent(tokens, i) && !signAt(tokens, i - 1, "(")) return null;
  const [left, right] = [Number(textAt(tokens, i)), Number(textAt(tokens, i + 2))];
  const spoken =
    isChained(tokens, i) ||
    isOneOf(tokens, i - 1, resultBefore) ||
    isOneOf(tokens, i - 2, resultBefore) ||
    isResultNoun(tokens, i + 3) ||
    (isOneOf(tokens, i + 3, standing) && (left > right || isStanding(tokens, i))) ||
    isTold(tokens, i);
  const isLast =
    i + 3 >= tokens.count ||
    tokens.kind[i + 3] === sign ||
    !lexeme(tokens, i + 3) ||
    isOneOf(tokens, i + 3, closedAfter);
  if (!spoken && (left < right || !isLast)) return null;
  const [low, high] = [amountAt(tokens, i), amountAt(tokens, i + 2)];
  return low && high && low.first === i && high.first === i + 2 && !high.unit
    ? ratio("score", tokens, low, high)
    : null;
}

/** "upheld the ban 4-5", "beat the Lakers 98-110.": a verb of a result stands before, and nothing is counted behind. */
function isTold(tokens: Tokens, i: number): boolean {
  const ends = i + 3 >= tokens.count || tokens.kind[i + 3] === sign || isOneOf(tokens, i + 3, closedAfter);
  // "finished level at 2-3"
  const isLevel =
    (wordAt(tokens, i - 1) === "at" && [2, 3, 4, 5, 6].some((back) => isOneOf(tokens, i - back, levels))) ||
    (wordAt(tokens, i - 1) === "level" && isOneOf(tokens, i - 2, levels));
  if (ends && isLevel) return true;
  if (!ends || isOneOf(tokens, i - 1, rangeBefore)) return false;
  const from = signAt(tokens, i - 1, ",") ? i - 2 : i - 1;
  for (let at = from; at >= 0 && at > i - 8 && tokens.kind[at] === word; at--) {
    if (at <= i - 3 && isOneOf(tokens, at, deciding)) return true;
    if (isOfContest(tokens, at, i)) return true;
  }
  return false;
}

/** A verb of winning or losing right before the score, or before the name of the other side: "eased past City at home, 0-2". */
function isOfContest(tokens: Tokens, at: number, score: number): boolean {
  const base = lexeme(tokens, at)?.verb?.base;
  if (base === undefined) return false;
  let next = at + 1;
  const outcome = pairOutcome(base, wordAt(tokens, next)) ?? outcomeVerbs[base];
  if (outcome === undefined || (decisions.has(outcome) && lexeme(tokens, at - 1)?.verb?.base !== "be")) return false;
  if (isOneOf(tokens, next, particles)) next++;
  while (isOneOf(tokens, next, determiners)) next++;
  return next === score || (next < score && isCapitalised(tokens, next));
}

const decisions: ReadonlySet<Outcome> = new Set(["passed", "rejected", "voted", "led"]);
const particles = wordSet("past off out aside through down to");
const determiners = wordSet("the their his her its our against");

/** "a 3-1 win", "ran out 3-1 winners", "the 3-1 rout of City" */
function isResultNoun(tokens: Tokens, at: number): boolean {
  const text = wordAt(tokens, at);
  return isOneOf(tokens, at, resultAfter) || outcomeNouns[text] !== undefined || beatings.has(text);
}

/** "were 1-2 ahead at the break", "put City 2-3 up": how a match stood, not by how much something rose. */
function isStanding(tokens: Tokens, i: number): boolean {
  const ends = tokens.kind[i + 4] === sign || i + 4 >= tokens.count || isOneOf(tokens, i + 4, closedAfter);
  const isPut = isCapitalised(tokens, i - 1) && isOneOf(tokens, i - 2, putting);
  return ends && wordAt(tokens, i + 4) !== "of" && (isPut || isOneOf(tokens, i - 1, standingVerbs));
}

const putting = wordSet("put puts putting fired nudged edged sent headed shot");
const standingVerbs = wordSet("were was are is go goes went going gone stood");

/** "6-4, 6-7, 5-7": one of several results in a row. */
function isChained(tokens: Tokens, i: number): boolean {
  const isPair = (at: number): boolean =>
    isPlainNumber(tokens, at) && isDash(tokens, at + 1) && isPlainNumber(tokens, at + 2);
  if ((signAt(tokens, i - 1, ",") && isPair(i - 4)) || (signAt(tokens, i + 3, ",") && isPair(i + 4))) return true;
  // "aged 10-14 and 15-19" are ranges; none of those falls.
  const falls = (at: number): boolean => Number(textAt(tokens, at)) > Number(textAt(tokens, at + 2));
  const joinsAnd = (before: number, after: number): boolean =>
    isPair(before) && isPair(after) && (falls(before) || falls(after));
  return (
    (wordAt(tokens, i - 1) === "and" && joinsAnd(signAt(tokens, i - 2, ",") ? i - 5 : i - 4, i)) ||
    (wordAt(tokens, i + 3) === "and" && joinsAnd(i, i + 4))
  );
}

/** "5 to 4" of a result, "four-to-one", "4:1", "three-nil", "five votes to four", "five votes against four". */
function readOdds(tokens: Tokens, i: number): Mention | null {
  const low = amountAt(tokens, i);
  if (low?.kind !== "count" || low.first !== i || low.vague || low.reading.codeLike) return null;
  const joint = jointAfter(tokens, low.next);
  const high = joint && amountAt(tokens, joint.next);
  if (!joint || high?.kind !== "count" || high.vague || high.first !== joint.next || high.reading.codeLike) return null;
  if (isSizeAndLevel(tokens, low, high)) return null;
  if (joint.text === "to" && isOneOf(tokens, i - 1, moves) && low.min.n * 5n < high.min.n) return null;
  // "write down four to six areas", "lost 4 to 6 games": so many of what follows.
  const counts = joint.text === "to" && !isOneOf(tokens, high.next, resultAfter) && isPluralNoun(tokens, high.next);
  const spoken = !counts && isResult(tokens, i, high.next);
  const fits: Readonly<Record<typeof joint.text, boolean>> = {
    to: spoken || isOneSided(tokens, low, high) || (isDash(tokens, low.next) && low.min.n > high.min.n),
    votes: true,
    ":": spoken && !isAdjacent(tokens, i),
    "-": (spoken && high.written.style === "words") || wordAt(tokens, high.next - 1) === "nil",
  };
  return fits[joint.text] ? ratio("odds", tokens, low, high) : null;
}

function isPluralNoun(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && !isCapitalised(tokens, i) && isPlural(tokens, i);
}

/** What binds the two sides of a result. */
function jointAfter(tokens: Tokens, at: number): { text: "to" | "votes" | ":" | "-"; next: number } | null {
  if (wordAt(tokens, at) === "votes") return isOneOf(tokens, at + 1, opposing) ? { text: "votes", next: at + 2 } : null;
  // "beat Lind by 5.5 points to 6.5", "won by three sets to one"
  if (isOneOf(tokens, at, scoring) && wordAt(tokens, at + 1) === "to" && isOfResult(tokens, at))
    return { text: "votes", next: at + 2 };
  if (wordAt(tokens, at) === "to") return { text: "to", next: at + 1 };
  if (!isAdjacent(tokens, at) || !isAdjacent(tokens, at + 1)) return null;
  if (isDash(tokens, at)) {
    const to = wordAt(tokens, at + 1) === "to" && isDash(tokens, at + 2);
    return to ? { text: "to", next: at + 3 } : { text: "-", next: at + 1 };
  }
  return signAt(tokens, at, ":") ? { text: ":", next: at + 1 } : null;
}

/** A verb of winning or losing stands right before the figure, or before the "by" that it stands behind. */
function isOfResult(tokens: Tokens, noun: number): boolean {
  for (let back = noun - 1; back > noun - 10 && back >= 0; back--) {
    if (isOneOf(tokens, back, deciding)) return true;
    if (tokens.kind[back] === sign) return false;
  }
  return false;
}

const opposing = new Set(["to", "against"]);

/** Words of a result or a ratio before the first figure or after the last. */
function isResult(tokens: Tokens, first: number, next: number): boolean {
  if (isOneOf(tokens, next, resultAfter)) return true;
  const before = wordAt(tokens, first - 1);
  if (isSetOffResult(tokens, first, next, closedAfter)) return true;
  return isOneOf(tokens, first - 1, resultBefore) || (before === "of" && isOneOf(tokens, first - 2, ratioNouns));
}

/** "outnumbered four to one"; not "cut from four to one". */
function isOneSided(tokens: Tokens, low: Amount, high: Amount): boolean {
  const single = high.min.n === high.min.d && high.next === high.first + 1;
  return single && low.min.n > low.min.d && !isOneOf(tokens, low.first - 1, changes);
}

function ratio(form: string, tokens: Tokens, low: Amount, high: Amount): Mention {
  const mention = rangeMention(form, tokens, low, high, low.first, "exact");
  return { ...mention, quantity: { ...mention.quantity, kind: "ratio", unit: null } };
}

/** "one in five", "three out of ten", "one-in-four", "one in a million"; not "one in Paris" or "two in 2019". */
function readOneIn(tokens: Tokens, i: number): Mention | null {
  const part = amountAt(tokens, i);
  if (part?.kind !== "count" || part.unit || part.first !== i || part.vague || part.reading.codeLike) return null;
  let at = part.next;
  const hyphenated = isHyphen(tokens, at) && isAdjacent(tokens, at);
  if (hyphenated) at++;
  const opening = wordAt(tokens, at);
  const outOf = opening === "out" && wordAt(tokens, at + 1) === "of";
  if (!outOf && opening !== "in" && opening !== "of") return null;
  at += outOf ? 2 : 1;
  const every = wordAt(tokens, at) === "every";
  if (every) at++;
  if (hyphenated && isHyphen(tokens, at)) at++;
  const article = wordAt(tokens, at) === "a" ? (isHyphen(tokens, at + 1) ? at + 2 : at + 1) : at;
  const whole = article === at ? amountAt(tokens, at) : scaleAt(tokens, article);
  if (whole?.kind !== "count" || whole.unit || whole.vague || whole.min.n === 0n) return null;
  if (whole.first < at || part.min.n * whole.min.d >= whole.min.n * part.min.d) return null;
  if (opening === "of" && !every && !roundWholes.has(whole.min.n)) return null;
  const isYear = tokens.kind[at] === number && /^(1[5-9]|20)\d\d$/.test(textAt(tokens, at));
  if (isYear || (opening === "in" && part.min.n > 10n && !roundWholes.has(whole.min.n))) return null;
  const value = divide(part.min, whole.min);
  const mention = mentionOf("one-in", part, "ratio");
  return {
    ...mention,
    next: whole.next,
    end: whole.end,
    core: { start: part.start, end: whole.end },
    quantity: {
      ...mention.quantity,
      min: value,
      max: value,
      written: { ...wordsWritten(value), style: part.written.style },
    },
    ends: [
      { start: part.start, end: part.end },
      { start: whole.start, end: whole.end },
    ],
  };
}

/** The million of "one in a million" and "one-in-a-million". */
function scaleAt(tokens: Tokens, at: number): Amount | null {
  if (lexeme(tokens, at)?.scale === undefined) return null;
  return wordAt(tokens, at - 1) === "a" ? amountFrom(tokens, at) : amountAt(tokens, at);
}

function isPlainNumber(tokens: Tokens, i: number): boolean {
  return (
    isNumber(tokens, i) &&
    (tokens.end[i] as number) - (tokens.start[i] as number) <= 3 &&
    /^\d+$/.test(textAt(tokens, i))
  );
}

/** Words around a result: of a match, of a vote, of a series. */
const resultBefore = wordSet(
  "win wins won winning beat beats beaten beating lose loses lost losing draw draws drew drawn tie ties tied defeat defeats defeated defeating edge edged thrash thrashed trail trails trailed trailing lead leads led leading vote votes voted voting pass passed approve approved reject rejected score scored scoring finish finished finishing rule ruled ruling split series set sets aggregate ahead behind down up by victory result record standoff match game failed fail fell improved ended outnumbered outspent confirmed odds favour favor ratio scale adopt adopted adopts ratify ratified back backed endorse endorsed uphold upheld carry carried elect elected re-elected decide decided deadlocked unanimous unanimously went go through",
);
const levels = new Set([
  "level",
  "levelled",
  "leveled",
  "evened",
  "equalised",
  "equalized",
  "drew",
  "draw",
  "tied",
  "tie",
  "locked",
  "deadlocked",
  "finished",
  "ended",
  "stood",
]);
const scoring = wordSet(
  "point points set sets game games frame frames goal goals run runs leg legs rubber rubbers match matches try tries",
);
const deciding = wordSet(
  "win won wins beat beats defeated defeats edged thrashed drew lost upheld passed approved rejected adopted ratified confirmed backed endorsed voted ruled",
);
/** Before a range of years, ages or pages. */
const rangeBefore = new Set(
  "in of about around from between to aged ages age for over nearly on until at page pages".split(" "),
);
const ratioNouns = wordSet(
  "ratio odds scale vote votes margin split majority count score tally decision verdict ruling ballot",
);
const resultAfter = wordSet(
  "win wins victory victories defeat defeats loss draw draws lead leads vote votes voting ruling decision majority split record series tie ties scoreline result aggregate home away thrashing triumph success drubbing score ratio margin odds favourite favorite shot outsider underdog longshot",
);
const standing = new Set(["up", "ahead"]);
const closedAfter = wordSet(
  "in on at by for with through thanks inside from to of and or but as after before when while to against over since late early yesterday today last this here there again then so which who where",
);
const changes = new Set(["from", "cut", "fell", "down", "reduced", "dropped"]);
/** Verbs of moving beside those of results: "fell 12 to 340". */
const moves = wordSet("fell rose down up dropped gained climbed jumped slipped slid added");
const roundWholes = new Set([10n, 100n, 1000n]);
