import type { Unit } from "../../values/unit.js";
import type { TimeUnit, VagueTime } from "./calendar-words.js";

/** Parts of speech that a word can be, as bits. */
export const pos = {
  determiner: 1,
  adjective: 1 << 1,
  noun: 1 << 2,
  proper: 1 << 3,
  pronoun: 1 << 4,
  /** Base form and third person: finite or infinitive. */
  verb: 1 << 5,
  past: 1 << 6,
  participle: 1 << 7,
  gerund: 1 << 8,
  auxiliary: 1 << 9,
  modal: 1 << 10,
  preposition: 1 << 11,
  coordinator: 1 << 12,
  subordinator: 1 << 13,
  adverb: 1 << 14,
  relative: 1 << 15,
  number: 1 << 16,
  title: 1 << 17,
  possessive: 1 << 18,
  /** "be" in any form, so that passives are seen. */
  be: 1 << 19,
  /** A noun that now and then is a verb: "the hall seats 300". */
  seldomVerb: 1 << 20,
} as const;

/** What can begin a mention at a word, as bits; a word can have several. */
export const trigger = {
  cardinal: 1,
  ordinal: 1 << 1,
  fraction: 1 << 2,
  loose: 1 << 3,
  multiple: 1 << 4,
  currency: 1 << 5,
  month: 1 << 6,
  weekday: 1 << 7,
  season: 1 << 8,
  timeUnit: 1 << 9,
  dayPart: 1 << 10,
  deictic: 1 << 11,
  vagueTime: 1 << 12,
  set: 1 << 13,
  holiday: 1 << 14,
  /** Words that name things with numbers: Boeing, Article, Route, iPhone. */
  name: 1 << 15,
  /** Words that open a relative time: last, next, this, previous, same, following, early, late, mid. */
  shift: 1 << 16,
  /** Any token of digits, and any sign that can open a figure: these two are not words. */
  digits: 1 << 17,
  sign: 1 << 18,
  /** Decades of a life: seventies, teens. */
  ageDecade: 1 << 19,
  /** Roman numerals up to 60. */
  roman: 1 << 20,
  /** The last word of a phrase for a vague time: "future" of "the near future". */
  vaguePhrase: 1 << 21,
  longUnit: 1 << 22,
  decade: 1 << 23,
  /** Digits with points among them, or letters or signs right against them. */
  compound: 1 << 24,
  /** Signs that stand inside addresses on the net. */
  address: 1 << 25,
  /** The middle or the end of a period in one word: midsummer. */
  periodEnd: 1 << 26,
} as const;

export interface VerbEntry {
  readonly base: string;
  readonly direction: 1 | -1 | 0;
  readonly saying: boolean;
  readonly planning: boolean;
  readonly denying: boolean;
  readonly measuring: boolean;
  /** No noun in its base form and third person, unless an article or a possessive makes it one. */
  readonly pure: boolean;
}

/** All that the reading knows of a word. */
export interface Entry {
  readonly word: string;
  readonly pos: number;
  readonly triggers: number;
  readonly cardinal?: number;
  /** Exponent of ten: 6 for million. */
  readonly scale?: number;
  /** Exponent of a short form that only digits take: bn, k. */
  readonly suffix?: number;
  readonly loose?: number;
  readonly ordinal?: number;
  readonly denominator?: number;
  readonly vague?: readonly [number, number];
  readonly collective?: number;
  /** First year of a decade of life: 70 for seventies, 13 for teens. */
  readonly ageDecade?: number;
  readonly multiple?: readonly [number, number];
  readonly month?: number;
  readonly weekday?: number;
  /** A short form (Jan, Mon) that needs a number beside it. */
  readonly short?: true;
  readonly season?: "SP" | "SU" | "FA" | "WI";
  readonly timeUnit?: TimeUnit;
  readonly dayPart?: string;
  readonly deictic?: number;
  readonly vagueTime?: VagueTime;
  /** 60 for the sixties. */
  readonly decade?: number;
  readonly longUnit?: { readonly unit: TimeUnit; readonly many?: true };
  readonly set?: readonly [value: string, freq: string];
  readonly verb?: VerbEntry;
  readonly person?: true;
  readonly indivisible?: true;
  readonly measureNoun?: true;
  /** A noun of change and its direction. */
  readonly change?: 1 | -1;
  readonly nationality?: true;
  readonly negation?: true;
  readonly currency?: Unit;
}
