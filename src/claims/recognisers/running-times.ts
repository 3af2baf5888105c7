import { rational } from "../../values/rational.js";
import { lengthOf } from "../dates/lengths.js";
import { finishLength } from "../dates/offsets.js";
import { pos, trigger } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import type { Form } from "../recogniser.js";
import { isAdjacent, isOneOf, isWord, lexeme, signAt, textAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** How long a race took, as clocks at the finish show it. */
export const runningTimeForms: readonly Form[] = [
  { id: "running-time", triggers: trigger.digits, read: readRunningTime },
];

/** "2:20:51" in hours, "9:58.23" and "in 58:12" in minutes; where the words around ask for a time of day its own form reads as much. */
function readRunningTime(tokens: Tokens, i: number): Mention | null {
  if (!/^\d{1,2}$/.test(textAt(tokens, i)) || !isColon(tokens, i + 1) || isColon(tokens, i - 1)) return null;
  const inHours = isColon(tokens, i + 3) && /^[0-5]\d$/.test(textAt(tokens, i + 2));
  const last = inHours ? i + 4 : i + 2;
  const [, seconds, parts] = /^([0-5]\d)(?:\.(\d{1,3}))?$/.exec(textAt(tokens, last)) ?? [];
  if (seconds === undefined || (!inHours && parts === undefined && !isInMinutes(tokens, i))) return null;
  const next = last + 1;
  if (isColon(tokens, next) || isOneOf(tokens, next, clockWords)) return null;
  const places = 10n ** BigInt(parts?.length ?? 0);
  const minutes = inHours ? BigInt(textAt(tokens, i)) * 60n + BigInt(textAt(tokens, i + 2)) : BigInt(textAt(tokens, i));
  const total = (minutes * 60n + BigInt(seconds)) * places + BigInt(parts ?? 0);
  const inUnit = inHours ? 3600n : 60n;
  const unit = inHours ? "hour" : "minute";
  const length = lengthOf(unit, 1);
  const min = rational(total, places * inUnit);
  const written = { ...length.written, step: rational(1n, places * inUnit), place: rational(1n, places * inUnit) };
  return finishLength(
    tokens,
    { first: i, next, quantity: { ...length, min, max: min, written }, unit },
    "running-time",
  );
}

/** "in 58:12", "of 58:12": no day has as many hours; "in 14:52," tells of no time of day, though "in 10:30 slots" may. */
export function isInMinutes(tokens: Tokens, i: number): boolean {
  if (!isOneOf(tokens, i - 1, timings)) return false;
  return Number(textAt(tokens, i)) > 24 || (isOneOf(tokens, i - 1, taking) && !isOfNoun(tokens, i + 3));
}

function isOfNoun(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && ((lexeme(tokens, at)?.pos ?? pos.noun) & (pos.noun | pos.adjective)) !== 0;
}

function isColon(tokens: Tokens, at: number): boolean {
  return signAt(tokens, at, ":") && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1);
}

const taking = new Set(["in"]);
const timings = new Set(["in", "of"]);
const clockWords = new Set(["am", "pm", "gmt", "utc", "cet", "est", "edt", "hours"]);
