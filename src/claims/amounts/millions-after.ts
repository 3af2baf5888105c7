import { type Magnitude, writeMagnitude } from "../numbers/magnitudes.js";
import type { NumberReading } from "../numbers/number-reading.js";
import { isAdjacent, isOneOf, lexeme, textAt, wordAt } from "../token-access.js";
import { sign, type Tokens, word } from "../tokens.js";
import { unitWordsAfter } from "./unit-words.js";

/** "5m people", "1.5m jobs", "2m barrels", "640m €" are millions; "5m tall" and "100m hurdles" are metres. */
export function millionsAfter(tokens: Tokens, { next, written }: NumberReading): Magnitude | null {
  if (next >= tokens.count || tokens.kind[next] !== word || written.magnitude || written.style === "words") return null;
  const length = (tokens.end[next] as number) - (tokens.start[next] as number);
  if (length !== 1 || !isAdjacent(tokens, next) || !/^[mM]$/.test(textAt(tokens, next))) return null;
  if (isAdjacent(tokens, next + 1) && tokens.kind[next + 1] !== sign) return null;
  return isCounted(tokens, next + 1)
    ? { next: next + 1, written: writeMagnitude(tokens, next, next, next + 1, 6), mojibake: false }
    : null;
}

/** True when what follows comes in numbers: people, other plurals, "of them", a unit. */
function isCounted(tokens: Tokens, at: number): boolean {
  const following = lexeme(tokens, at);
  if (following?.indivisible || wordAt(tokens, at) === "of" || unitWordsAfter(tokens, at)) return true;
  const text = textAt(tokens, at);
  if (text === "€" || text === "£") return true;
  return /^[a-z]{3,}[^s]s$/.test(text) && !following?.verb && !isOneOf(tokens, at, afterMetres);
}

const afterMetres = new Set(
  "hurdles heats finals semifinals races sprints events champions championships medals titles times swimmers sprinters runners records metres yes plus this across towards downwards upwards always perhaps besides".split(
    " ",
  ),
);
