import { divide } from "../../values/rational.js";
import type { Amount } from "../amounts/amount.js";
import { mentionOf, rangeMention } from "../amounts/quantity-mention.js";
import { amountAt } from "../amounts/read-amount.js";
import { trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { wordsWritten } from "../numbers/number-reading.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isDash, isHyphen, isNumber, isOneOf, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import { number, type Tokens } from "../tokens.js";

const opening = trigger.digits | trigger.cardinal;

/** Two figures that are one result, and parts said as "so many in so many". */
export const ratioForms: readonly Form[] = [
  { id: "score", triggers: trigger.digits, read: readScore },
  { id: "odds", triggers: opening, read: readOdds },
  { id: "one-in", triggers: opening, read: readOneIn },
];

/** "3-2", "220-218", "52–48": bare figures of like size with a dash, where no unit or noun makes a range of them. */
function readScore(tokens: Tokens, i: number): Mention | null {
  if (!isPlainNumber(tokens, i) || !isDash(tokens, i + 1) || !isAdjacent(tokens, i + 1)) return null;
  if (!isAdjacent(tokens, i + 2) || !isPlainNumber(tokens, i + 2)) return null;
  if ((isDash(tokens, i + 3) || signAt(tokens, i + 3, "/")) && isAdjacent(tokens, i + 3)) return null;
  if (isAdjacent(tokens, i) && !signAt(tokens, i - 1, "(")) return null;
  const [left, right] = [Number(textAt(tokens, i)), Number(textAt(tokens, i + 2))];
  if (left >= 1000 || right >= 1000) return null;
  const spoken =
    isChained(tokens, i) ||
    isOneOf(tokens, i - 1, resultBefore) ||
    isOneOf(tokens, i - 2, resultBefore) ||
    isOneOf(tokens, i + 3, resultAfter);
  const isLast =
    i + 3 >= tokens.count || tokens.kind[i + 3] === 3 || !lexeme(tokens, i + 3) || isOneOf(tokens, i + 3, closedAfter);
  if (!spoken && (left < right || !isLast)) return null;
  const [low, high] = [amountAt(tokens, i), amountAt(tokens, i + 2)];
  return low && high && low.first === i && high.first === i + 2 && !high.unit
    ? ratio("score", tokens, low, high)
    : null;
}

/** "6-4, 6-7, 5-7": one of several results in a row. */
function isChained(tokens: Tokens, i: number): boolean {
  const isPair = (at: number): boolean =>
    isPlainNumber(tokens, at) && isDash(tokens, at + 1) && isPlainNumber(tokens, at + 2);
  return (signAt(tokens, i - 1, ",") && isPair(i - 4)) || (signAt(tokens, i + 3, ",") && isPair(i + 4));
}

/** "5 to 4" after a result, "four to one", "three to nil". */
function readOdds(tokens: Tokens, i: number): Mention | null {
  const low = amountAt(tokens, i);
  if (low?.kind !== "count" || low.first !== i || low.vague || wordAt(tokens, low.next) !== "to") return null;
  const high = amountAt(tokens, low.next + 1);
  if (high?.kind !== "count" || high.vague || high.first !== low.next + 1) return null;
  const spoken = isOneOf(tokens, i - 1, resultBefore) || isOneOf(tokens, high.next, resultAfter);
  const oneSided =
    wordAt(tokens, low.next + 1) === "one" && low.min.n > 1n && !isOneOf(tokens, i - 1, new Set(["from"]));
  return spoken || oneSided ? ratio("odds", tokens, low, high) : null;
}

function ratio(form: string, tokens: Tokens, low: Amount, high: Amount): Mention {
  const mention = rangeMention(form, tokens, low, high, low.first, "exact");
  return { ...mention, quantity: { ...mention.quantity, kind: "ratio", unit: null } };
}

/** "one in five", "three out of ten", "one-in-four"; not "one in Paris" or "two in 2019". */
function readOneIn(tokens: Tokens, i: number): Mention | null {
  const part = amountAt(tokens, i);
  if (part?.kind !== "count" || part.unit || part.first !== i || part.vague || part.reading.codeLike) return null;
  let at = part.next;
  const hyphenated = isHyphen(tokens, at) && isAdjacent(tokens, at);
  if (hyphenated) at++;
  const outOf = wordAt(tokens, at) === "out" && wordAt(tokens, at + 1) === "of";
  if (!outOf && wordAt(tokens, at) !== "in") return null;
  at += outOf ? 2 : 1;
  if (wordAt(tokens, at) === "every") at++;
  if (hyphenated && isHyphen(tokens, at)) at++;
  const whole = amountAt(tokens, at);
  if (whole?.kind !== "count" || whole.unit || whole.first !== at || whole.vague || whole.min.n === 0n) return null;
  if (part.min.n * whole.min.d >= whole.min.n * part.min.d) return null;
  const isYear = tokens.kind[at] === number && /^(1[5-9]|20)\d\d$/.test(textAt(tokens, at));
  if (isYear || (!outOf && part.min.n > 10n && part.min.n !== 99n)) return null;
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

function isPlainNumber(tokens: Tokens, i: number): boolean {
  return i >= 0 && isNumber(tokens, i) && /^\d{1,3}$/.test(textAt(tokens, i));
}

/** Words around a result: of a match, of a vote, of a series. */
const resultBefore = new Set(
  "win wins won winning beat beats beaten beating lose loses lost losing draw draws drew drawn tie ties tied defeat defeats defeated defeating edge edged thrash thrashed trail trails trailed trailing lead leads led leading vote votes voted voting pass passed approve approved reject rejected score scored scoring finish finished finishing rule ruled ruling split series set sets aggregate ahead behind down up by victory result record standoff match game failed fail fell improved".split(
    " ",
  ),
);
const resultAfter = new Set(
  "win wins victory victories defeat defeats loss draw draws lead leads vote votes voting ruling decision majority split record series tie ties scoreline result aggregate home away thrashing triumph success drubbing score".split(
    " ",
  ),
);
const closedAfter = new Set(
  "in on at by for with from to of and or but as after before when while to against over since".split(" "),
);
