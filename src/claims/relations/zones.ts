import type { Clock } from "../../values/timex.js";
import { cities, type Zone, zones } from "../lexicon/time-zones.js";
import type { Mention, TimexMention } from "../mention.js";
import { isOneOf, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { type SentenceView, wordsAfter, wordsBetween } from "./figures.js";
import { isSetOff, saysAgain } from "./said-again.js";

/** One moment said in two time zones: "3 p.m. Eastern (noon Pacific)". */
export interface ZonePair {
  readonly said: TimexMention;
  readonly converted: TimexMention;
  /** Minutes by which the second clock is ahead of the first; two where summer time leaves both open. */
  readonly ahead: readonly number[];
}

/** Finds times of day that are said again in another zone. */
export function findZonePairs(view: SentenceView): ZonePair[] {
  const found: ZonePair[] = [];
  let said: Placed | null = null;
  for (const mention of view.mentions) {
    const clock = clockOf(mention);
    if (mention.kind !== "timex" || !clock) continue;
    const placed = placeOf(view.tokens, mention, clock);
    if (said && isJoint(view, said.next, placed)) {
      found.push(...pairOf(said, placed));
    } else {
      said = placed;
    }
  }
  return found;
}

/** Two times of day that are known to be the same; none where their zones are not told or are one. */
export function zonePairOf(tokens: Tokens, said: TimexMention, converted: TimexMention): ZonePair[] {
  const [from, to] = [clockOf(said), clockOf(converted)];
  return from && to ? pairOf(placeOf(tokens, said, from), placeOf(tokens, converted, to)) : [];
}

function pairOf(said: Placed, converted: Placed): ZonePair[] {
  const ahead = minutesAhead(said.zone, converted.zone);
  return ahead.length > 0 ? [{ said: said.mention, converted: converted.mention, ahead }] : [];
}

/** A time of day with the zone that it is told in, and the token behind the words for both. */
interface Placed {
  readonly mention: TimexMention;
  readonly zone: Zone | null;
  readonly next: number;
}

/** "3 p.m. Eastern", "8pm in London", "9am Paris time". */
function placeOf(tokens: Tokens, mention: TimexMention, clock: Clock): Placed {
  const { next } = mention;
  const zone = zoneOf(clock);
  const from = isOneOf(tokens, next, placing) ? next + 1 : next;
  for (const length of zone ? [] : [2, 1]) {
    const name = length === 2 ? `${wordAt(tokens, from)} ${wordAt(tokens, from + 1)}` : wordAt(tokens, from);
    const named = cities[name];
    if (!named) continue;
    const end = from + length;
    const isTold = from > next || wordAt(tokens, end) === "time";
    if (isTold) return { mention, zone: named, next: wordAt(tokens, end) === "time" ? end + 1 : end };
  }
  return { mention, zone, next };
}

/** The time of day that a mention prints; null for other mentions. */
export function clockOf(mention: Mention): Clock | null {
  if (mention.kind !== "timex") return null;
  const { expression } = mention;
  if (expression.form === "clock") return expression.defects.length === 0 ? expression.clock : null;
  return expression.form === "day" || expression.form === "calendar" ? (expression.clock ?? null) : null;
}

function isJoint(view: SentenceView, from: number, { mention: { first }, next }: Placed): boolean {
  const joint = wordsBetween(view, from, first);
  if (/^\($/.test(joint)) return /^[);/,]/.test(wordsAfter(view, next, 1));
  if (/^(?:\/|,|;|(?:[,;] )?or|- or -)$/.test(joint)) return true;
  return isSetOff(view, from, first, next) || saysAgain(view, from, first);
}

/** Every difference that the two zones can have over the year. */
function minutesAhead(from: Zone | null, to: Zone | null): readonly number[] {
  if (!from || !to || from === to) return [];
  const pairs = from.offsets.flatMap((one, i) =>
    to.offsets.filter((_, j) => canMeet(from, i, to, j)).map((other) => other - one),
  );
  return [...new Set(pairs)];
}

/** Whether one zone can have its first time, in winter, while the other has its second one. */
function canMeet(a: Zone, i: number, b: Zone, j: number): boolean {
  if (i === j || a.offsets.length !== 2 || b.offsets.length !== 2 || a.southern || b.southern) return true;
  // American clocks go forward before those of Europe, and back after them.
  return a.american !== b.american && (a.american ? i : j) === 1;
}

function zoneOf({ zone, offset }: Clock): Zone | null {
  if (zone === null) return null;
  const key = zone.toLowerCase().replaceAll(".", "");
  return zones[key] ?? (offset === null ? null : { offsets: [offset] });
}

const placing = new Set(["in"]);
