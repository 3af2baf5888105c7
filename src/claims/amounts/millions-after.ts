import { pos } from "../lexicon/index.js";
import { type Magnitude, writeMagnitude } from "../numbers/magnitudes.js";
import type { NumberReading } from "../numbers/number-reading.js";
import { isAdjacent, isOneOf, isWord, lexeme, signAt, textAt, wordAt } from "../token-access.js";
import { sign, type Tokens, word } from "../tokens.js";
import { unitSymbolAfter, unitWordsAfter } from "./unit-words.js";

/** "5m people", "1.5m jobs", "2m barrels", "640m €" are millions; "5m tall" and "100m hurdles" are metres. */
export function millionsAfter(tokens: Tokens, { first, next, written }: NumberReading): Magnitude | null {
  if (next >= tokens.count || tokens.kind[next] !== word || written.magnitude || written.style === "words") return null;
  const length = (tokens.end[next] as number) - (tokens.start[next] as number);
  if (length !== 1 || !isAdjacent(tokens, next) || !/^[mM]$/.test(textAt(tokens, next))) return null;
  if (isAdjacent(tokens, next + 1) && tokens.kind[next + 1] !== sign) return null;
  return isCounted(tokens, next + 1) || isEarned(tokens, first, next + 1)
    ? { next: next + 1, written: writeMagnitude(tokens, next, next, next + 1, 6), mojibake: false }
    : null;
}

/** "profit before tax was 12.4m, up from 9.9m": sums whose sign stands elsewhere. */
function isEarned(tokens: Tokens, first: number, next: number): boolean {
  const following = lexeme(tokens, next)?.pos ?? 0;
  if (!isOneOf(tokens, first - 1, sumBefore) || (isWord(tokens, next) && (following & joining) === 0)) return false;
  for (let at = first - 1; at >= 0 && at > first - 12; at--) {
    if (isOneOf(tokens, at, earned)) return true;
    if (tokens.kind[at] === sign && !signAt(tokens, at, ",")) return false;
  }
  return false;
}

const joining = pos.preposition | pos.coordinator | pos.subordinator;
const sumBefore = new Set("was were is are to at of from by about some nearly over".split(" "));
const earned = new Set(
  "profit profits turnover revenue revenues earnings sales loss losses income debt debts borrowings dividend".split(
    " ",
  ),
);

/** True when what follows comes in numbers: people, other plurals, "of them", a unit. */
function isCounted(tokens: Tokens, at: number): boolean {
  const following = lexeme(tokens, at);
  if (following?.indivisible || wordAt(tokens, at) === "of" || unitWordsAfter(tokens, at)) return true;
  // "12m ha"
  if (isWord(tokens, at) && !isAdjacent(tokens, at) && textAt(tokens, at).length > 1 && unitSymbolAfter(tokens, at))
    return true;
  const text = textAt(tokens, at);
  if (text === "€" || text === "£") return true;
  if (!/^[a-z]{2,}[^s]s$/.test(text) || isOneOf(tokens, at, afterMetres)) return false;
  return !following?.verb || !isOneOf(tokens, at, heightVerbs);
}

/** What something of that height or length does: "a tower of 300m stands empty". */
const heightVerbs = new Set(
  "stands holds rises falls runs drops climbs leaves makes gives measures reaches separates divides remains looms towers stretches extends covers lies".split(
    " ",
  ),
);
const afterMetres = new Set(
  "hurdles heats finals semifinals races sprints events champions championships medals titles times swimmers sprinters runners records metres yes plus this thus was has its across towards downwards upwards always perhaps besides".split(
    " ",
  ),
);
