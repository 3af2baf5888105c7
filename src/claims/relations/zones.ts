import { wordSet } from "../../text/word-set.js";
import { toNumber } from "../../values/rational.js";
import type { Clock } from "../../values/timex.js";
import { zones as offsets } from "../lexicon/calendar-words.js";
import { cities, type Zone, zonePhrases, zones } from "../lexicon/time-zones.js";
import type { Mention, TimexMention } from "../mention.js";
import { isAllCapitals, isCapitalised, isOneOf, lexeme, signAt, wordAt, wordsFrom } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { hasWordOf, type SentenceView, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import { isEndOfPhrase, isSetOff, saysAgain, told } from "./said-again.js";

/** One moment said in two time zones: "3 p.m. Eastern (noon Pacific)". */
export interface ZonePair {
  readonly said: TimexMention;
  readonly converted: TimexMention;
  /** Minutes by which the second clock is ahead of the first; two where summer time leaves both open. */
  readonly ahead: readonly number[];
  /** Both zones, where the time of the year tells how far apart they are. */
  readonly zones: readonly [Zone, Zone] | null;
  /** The days of the week told with both, and the token of the second: "11 p.m. Pacific on Monday (2 a.m. Eastern on Tuesday)". */
  readonly days: { readonly said: number; readonly converted: number; readonly token: number } | null;
}

/** Finds times of day that are said again in another zone. */
export function findZonePairs(view: SentenceView): ZonePair[] {
  const found: ZonePair[] = [];
  let said: Placed | null = null;
  for (const mention of view.mentions) {
    const clock = clockOf(mention);
    if (mention.kind !== "timex" || !clock) continue;
    const placed = placeOf(view.tokens, mention, clock);
    if (said && isJoint(view, said, placed)) {
      found.push(...zonePairBetween(said, placed));
    } else {
      said = placed;
    }
  }
  return found.length > 0 ? found : toldApart(view);
}

/**
 * "Tokyo is nine hours ahead of London, so the market that opens there at 9 a.m. opens at midnight in London": two clocks,
 * one of them in a place whose difference from another is told, the other "there".
 */
function toldApart(view: SentenceView): ZonePair[] {
  const difference = differenceOf(view);
  if (!difference) return [];
  const times = view.mentions.flatMap((mention) => {
    const clock = clockOf(mention);
    return mention.kind === "timex" && clock ? [placeOf(view.tokens, mention, clock)] : [];
  });
  const [said, converted, third] = times;
  if (!said || !converted || third || said.mention.first < difference.next) return [];
  if (hasWordOf(view, ordering) || !hasWordOf(view, there)) return [];
  const side = ({ zone }: Placed): "a" | "b" | null =>
    isSame(zone, difference.a) ? "a" : isSame(zone, difference.b) ? "b" : null;
  const [from, to] = [side(said), side(converted)];
  if (from === to || (from === null && said.zone) || (to === null && converted.zone)) return [];
  const isFromA = from === "a" || to === "b";
  const ahead = isFromA ? -difference.minutes : difference.minutes;
  return [{ said: said.mention, converted: converted.mention, ahead: [ahead], zones: null, days: null }];
}

function isSame(zone: Zone | null, other: Zone): boolean {
  return zone !== null && zone.offsets[0] === other.offsets[0];
}

/** "Tokyo is nine hours ahead of London": minutes by which the first place is ahead. */
function differenceOf({ tokens, syntax, mentions }: SentenceView): {
  readonly a: Zone;
  readonly b: Zone;
  readonly minutes: number;
  readonly next: number;
} | null {
  for (const mention of mentions) {
    const amount =
      mention.kind === "timex" && mention.expression.form === "duration" ? mention.expression.amount : null;
    const isAhead = wordAt(tokens, mention.next) === "ahead" && wordAt(tokens, mention.next + 1) === "of";
    if (amount?.unit?.code !== "h" || !(isAhead || wordAt(tokens, mention.next) === "behind")) continue;
    const b = cityAt(tokens, isAhead ? mention.next + 2 : mention.next + 1);
    let a: Zone | null = null;
    for (let at = mention.first - 1; at >= syntax.first && !a; at--) a = cityAt(tokens, at)?.zone ?? null;
    const minutes = toNumber(amount.min) * 60;
    if (a && b) return { a, b: b.zone, minutes: isAhead ? minutes : -minutes, next: b.next };
  }
  return null;
}

/** Two times of day with their zones, told apart. */
export function zonePairBetween(said: Placed, converted: Placed): ZonePair[] {
  const ahead = minutesAhead(said.zone, converted.zone);
  const days = said.day && converted.day;
  return ahead.length > 0
    ? [
        {
          said: said.mention,
          converted: converted.mention,
          ahead,
          zones: said.zone && converted.zone && [said.zone, converted.zone],
          days: days && { said: said.day.weekday, converted: days.weekday, token: days.token },
        },
      ]
    : [];
}

/** A time of day with the zone that it is told in, its day of the week, and the token behind the words for all. */
export interface Placed {
  readonly mention: TimexMention;
  readonly zone: Zone | null;
  readonly next: number;
  readonly day: { readonly weekday: number; readonly token: number } | null;
}

/** A time of day with the zone that its own words give it. */
export function placeOfClock(tokens: Tokens, mention: TimexMention): Placed | null {
  const clock = clockOf(mention);
  return clock && placeOf(tokens, mention, clock);
}

/** The one zone that is named in a stretch of words; a code counts before the places that keep it, two that differ count as none. */
export function zoneNamedIn(tokens: Tokens, first: number, next: number): Zone | null {
  const [codes, places]: [Zone[], Zone[]] = [[], []];
  for (let at = first; at < next; at++) {
    const code = isAllCapitals(tokens, at) ? zoneOfName(wordAt(tokens, at)) : null;
    const city = isCapitalised(tokens, at) ? cityAt(tokens, at) : null;
    const words = [4, 3].map((length) => zonePhrases[nameAt(tokens, at, length)]).find((name) => name !== undefined);
    const phrase = words === undefined ? null : zoneOfName(words.toLowerCase());
    if (code ?? phrase) codes.push((code ?? phrase) as Zone);
    else if (city) places.push(city.zone);
  }
  const named = codes.length > 0 ? codes : places;
  const [zone] = named;
  return zone && named.every(({ offsets }) => offsets.join() === zone.offsets.join()) ? zone : null;
}

/** "3 p.m. Eastern", "8pm in London", "9am Paris time on Friday", "in Tokyo it is noon". */
function placeOf(tokens: Tokens, mention: TimexMention, clock: Clock): Placed {
  const own = zoneOf(clock);
  const named = own ? null : (cityBehind(tokens, mention.next) ?? cityBefore(tokens, mention.first));
  const zone = own ?? named?.zone ?? null;
  const next = named?.next ?? mention.next;
  const day = dayOf(tokens, mention, next);
  return { mention, zone, day, next: day ? Math.max(next, day.token + 1) : next };
}

function cityBehind(tokens: Tokens, next: number): { zone: Zone; next: number } | null {
  const from = isOneOf(tokens, next, placing) ? next + 1 : next;
  const city = cityAt(tokens, from);
  const isTime = city !== null && wordAt(tokens, city.next) === "time";
  // "midnight in Sydney (AEST)"
  const code = city && signAt(tokens, city.next, "(") && signAt(tokens, city.next + 2, ")") ? city.next + 1 : -1;
  const exact = code > 0 ? zoneOfName(wordAt(tokens, code)) : null;
  if (exact && from > next) return { zone: exact, next: code + 2 };
  if (!city || !(from > next || isTime)) return null;
  return isTime ? { ...city, next: city.next + 1 } : city;
}

function cityAt(tokens: Tokens, from: number): { zone: Zone; next: number } | null {
  for (const length of [3, 2, 1]) {
    const zone = cities[nameAt(tokens, from, length)];
    if (zone) return { zone, next: from + length };
  }
  return null;
}

/** "In London it will be", "when in Tokyo it is" */
function cityBefore(tokens: Tokens, first: number): { zone: Zone; next: undefined } | null {
  let at = first - 1;
  while (isOneOf(tokens, at, being)) at--;
  if (at === first - 1 || !isOneOf(tokens, at, pronouns)) return null;
  const end = signAt(tokens, at - 1, ",") ? at - 1 : at;
  for (const length of [3, 2, 1]) {
    const zone = cities[nameAt(tokens, end - length, length)];
    if (zone && isOneOf(tokens, end - length - 1, placing)) return { zone, next: undefined };
  }
  return null;
}

/** Two cities whose clocks differ are named. */
export function crossesZones(tokens: Tokens, first: number, next: number): boolean {
  let known: Zone | null = null;
  for (let at = first; at < next; at++) {
    const zone: Zone | null = isCapitalised(tokens, at) ? (cityAt(tokens, at)?.zone ?? null) : null;
    if (zone && known && zone.offsets[0] !== known.offsets[0]) return true;
    known ??= zone;
  }
  return false;
}

function nameAt(tokens: Tokens, from: number, length: number): string {
  return wordsFrom(tokens, from, from + length).join(" ");
}

/** The day of the week in a time's own words or right behind it: "noon Monday", "8 p.m. Pacific on Monday". */
function dayOf(tokens: Tokens, { first, next: end }: TimexMention, next: number): Placed["day"] {
  for (let at = first; at < end; at++) {
    const weekday = lexeme(tokens, at)?.weekday;
    if (weekday !== undefined) return { weekday, token: at };
  }
  const token = wordAt(tokens, next) === "on" ? next + 1 : next;
  const weekday = isCapitalised(tokens, token) ? lexeme(tokens, token)?.weekday : undefined;
  return weekday === undefined ? null : { weekday, token };
}

/** The time of day that a mention prints; null for other mentions. */
export function clockOf(mention: Mention): Clock | null {
  if (mention.kind !== "timex") return null;
  const { expression } = mention;
  if (expression.form === "clock") return expression.defects.length === 0 ? expression.clock : null;
  return expression.form === "day" || expression.form === "calendar" ? (expression.clock ?? null) : null;
}

function isJoint(view: SentenceView, { mention, next: from }: Placed, { mention: { first }, next }: Placed): boolean {
  const joint = wordsBetween(view, from, first);
  // "it is 6 p.m. in Paris when it arrives"
  if (isOneOf(view.tokens, next, otherMoments)) return false;
  if (bracket.test(joint)) return /^[);/,]/.test(wordsAfter(view, next, 1));
  if (/^(?:\/|,|;|-|(?:[,;] )?or|- or -)$/.test(joint)) return true;
  if (laterOr.test(joint)) return isEndOfPhrase(view, next);
  // "It was 10 p.m. in Delhi and 4.30 p.m. in London"
  if (joint === "and") return timeIs.test(wordsBefore(view, mention.first, 5));
  if (sameMoment.test(joint)) return true;
  return isSetOff(view, from, first, next) || saysAgain(view, from, first, next);
}

const bracket = new RegExp(`^(?:${told})?\\((?: or)?$`);
const laterOr = new RegExp(`^${told}, or$`);
const itIs =
  "(?:it|that|this|the time(?: there)?) (?:is|was|will be|would be)(?: (?:already|only|still|just|about|now|then))?";
const timeIs = new RegExp(`(?:^|[^a-z])${itIs}$`);
const places = "(?: in (?:[a-z]+ ){1,3})?";
const sameMoment = new RegExp(`^(?:[,;(-] )?(?:(?:when|while|where|and|at which point)${places} ?)?(?:, )?${itIs}$`);

/** Every difference that the two zones can have over the year. */
function minutesAhead(from: Zone | null, to: Zone | null): readonly number[] {
  if (!from || !to || from === to) return [];
  const pairs = from.offsets.flatMap((one, i) =>
    to.offsets.filter((_, j) => canMeet(from, seasonOf(from, i), to, seasonOf(to, j))).map((other) => other - one),
  );
  return [...new Set(pairs)];
}

/** The differences that two zones can have on a day of the year, `monthDay` as 715 for July 15. */
export function minutesAheadOn([from, to]: readonly [Zone, Zone], monthDay: number): readonly number[] {
  const pairs = offsetsOn(from, monthDay).flatMap((one) => offsetsOn(to, monthDay).map((other) => other - one));
  return [...new Set(pairs)];
}

/** Its one time where the day is not near the change of its clocks. */
function offsetsOn({ offsets, american, southern, summer, standard }: Zone, monthDay: number): readonly number[] {
  if (offsets.length !== 2 || southern || summer) return offsets;
  const { winterUntil, from, until, winterFrom } = american ? americanYear : europeanYear;
  if (monthDay > from && monthDay < until) return standard ? offsets : offsets.slice(1);
  return monthDay < winterUntil || monthDay > winterFrom ? offsets.slice(0, 1) : offsets;
}

/** Surely winter up to and from, surely summer from and up to: some days are left open around the Sundays of the change. */
const americanYear = { winterUntil: 301, from: 318, until: 1027, winterFrom: 1112 };
const europeanYear = { winterUntil: 318, from: 404, until: 1020, winterFrom: 1105 };

type Season = "winter" | "summer" | null;

/** The half of the year in which a zone has one of its times; null where it has that all the year, or half the world's other one. */
function seasonOf({ offsets, southern, summer }: Zone, i: number): Season {
  if (southern) return null;
  if (summer || (offsets.length === 2 && i === 1)) return "summer";
  return offsets.length === 2 ? "winter" : null;
}

/** Whether one zone can have its time of one season while the other has that of another. */
function canMeet(a: Zone, one: Season, b: Zone, other: Season): boolean {
  if (one === null || other === null || one === other) return true;
  // American clocks go forward before those of Europe, and back after them.
  return a.american !== b.american && (a.american ? one : other) === "summer";
}

function zoneOf({ zone, offset }: Clock): Zone | null {
  if (zone === null) return null;
  return zoneOfName(zone.toLowerCase().replaceAll(".", "")) ?? (offset === null ? null : { offsets: [offset] });
}

function zoneOfName(key: string): Zone | null {
  const offset = offsets[key];
  return zones[key] ?? cities[key] ?? (offset == null ? null : { offsets: [offset] });
}

/** Words that set one moment before another. */
const ordering = wordSet("before after still until till while but later earlier than");
const otherMoments = wordSet("when before after until once by");
const there = new Set(["there", "where", "local"]);
const placing = new Set(["in"]);
const being = new Set(["is", "was", "will", "would", "be", "already", "only", "still", "just"]);
const pronouns = new Set(["it", "that", "this"]);
