import { foldWord } from "../characters.js";
import { adjectives, nationalities } from "./adjectives.js";
import { builtIrregular } from "./built-irregular.js";
import {
  dayParts,
  decadeNames,
  deicticDays,
  easterHolidays,
  fixedHolidays,
  floatingHolidays,
  longUnits,
  months,
  otherFeasts,
  periodEnds,
  seasons,
  setWords,
  timeUnits,
  vaguePhrases,
  vagueTimes,
  weekdays,
} from "./calendar-words.js";
import { type Entry, pos, trigger, type VerbEntry } from "./entry.js";
import { auxiliaries, functionWords } from "./function-words.js";
import { addS, verbForms } from "./inflect.js";
import { brands, capitalNames, numberedPlurals, numberedThings, relativeWords } from "./name-words.js";
import {
  downNouns,
  indivisibles,
  measureNouns,
  nounsLikeAdjectives,
  nounsLikeAdverbs,
  nounsLikeVerbs,
  people,
  upNouns,
} from "./nouns.js";
import * as numberWords from "./number-words.js";
import * as verbs from "./verbs.js";

/** All words that the reading knows, each once, with what every list says of it. */
export function defineWords(): readonly Entry[] {
  drafts.clear();
  defineVerbs();
  defineClosedClasses();
  defineNumbers();
  defineCalendar();
  defineNouns();
  for (const word of adjectives.split(" ")) define(word, { pos: pos.adjective });
  for (const word of nationalities.split(" ")) define(word, { pos: pos.adjective | pos.proper, nationality: true });
  for (const words of [numberedThings, numberedPlurals, capitalNames, brands, "group gang"])
    defineAll(words, { triggers: trigger.name });
  for (const word of relativeWords.split(" ")) define(word, { triggers: trigger.shift });
  return [...drafts.values()];
}

type Draft = { -readonly [K in keyof Entry]: Entry[K] };

const drafts = new Map<string, Draft>();

/** Adds what is known of a word to what other lists said of it. */
function define(word: string, fields: Partial<Draft>): void {
  const key = foldWord(word);
  const draft = drafts.get(key);
  if (!draft) {
    drafts.set(key, { word: key, pos: 0, triggers: 0, ...fields });
    return;
  }
  const { pos: bits = 0, triggers = 0, ...rest } = fields;
  Object.assign(draft, rest);
  draft.pos |= bits;
  draft.triggers |= triggers;
}

function defineAll(words: string, fields: Partial<Draft>): void {
  for (const word of words.split(" ")) define(word, fields);
}

function defineRecord<T>(record: Readonly<Record<string, T>>, fields: (value: T) => Partial<Draft>): void {
  for (const [word, value] of Object.entries(record)) define(word, fields(value));
}

const pure = new Set(verbs.pureVerbs.split(" "));

function defineVerbs(): void {
  const sets = {
    up: new Set(verbs.upVerbs.split(" ")),
    down: new Set(verbs.downVerbs.split(" ")),
    saying: new Set(verbs.sayingVerbs.split(" ")),
    planning: new Set(verbs.planningVerbs.split(" ")),
    denying: new Set(verbs.denyingVerbs.split(" ")),
    measuring: new Set(verbs.measuringVerbs.split(" ")),
  };
  const seldom = new Set(verbs.seldomVerbs.split(" "));
  const bases = new Set([
    ...Object.keys(builtIrregular.pastOf),
    ...verbs.regularVerbs.split(" "),
    ...seldom,
    ...Object.values(sets).flatMap((set) => [...set]),
  ]);
  // The auxiliaries have forms of their own; by rule "be" would make "bed".
  for (const auxiliary of ["be", "have", "do"]) bases.delete(auxiliary);
  for (const base of bases) {
    const verb: VerbEntry = {
      base,
      direction: sets.up.has(base) ? 1 : sets.down.has(base) ? -1 : 0,
      saying: sets.saying.has(base),
      planning: sets.planning.has(base),
      denying: sets.denying.has(base),
      measuring: sets.measuring.has(base),
      pure: pure.has(base),
    };
    const forms = verbForms(base);
    const bits = seldom.has(base) ? pos.noun | pos.seldomVerb : pos.verb;
    // "found" is what was found far more often than a company is to be.
    define(base, isPastOfOther(base) ? { pos: bits } : { pos: bits, verb });
    define(forms.third, { pos: bits, verb });
    for (const form of forms.past) define(form, { pos: pos.past, verb });
    for (const form of forms.participle) define(form, { pos: pos.participle, verb });
    for (const form of forms.gerund) define(form, { pos: pos.gerund, verb });
    if (base === "bear") define("born", { pos: pos.participle, verb });
  }
}

function isPastOfOther(base: string): boolean {
  return ((drafts.get(foldWord(base))?.pos ?? 0) & pos.past) !== 0;
}

function defineClosedClasses(): void {
  const classes: readonly (readonly [keyof typeof functionWords, Partial<Draft>])[] = [
    ["determiner", { pos: pos.determiner }],
    ["possessive", { pos: pos.possessive | pos.determiner }],
    ["pronoun", { pos: pos.pronoun }],
    ["relative", { pos: pos.relative }],
    ["preposition", { pos: pos.preposition }],
    ["coordinator", { pos: pos.coordinator }],
    ["subordinator", { pos: pos.subordinator }],
    ["auxiliary", { pos: pos.auxiliary }],
    ["modal", { pos: pos.modal }],
    ["negation", { negation: true }],
    ["adverb", { pos: pos.adverb }],
    ["title", { pos: pos.title }],
  ];
  for (const [name, fields] of classes) defineAll(functionWords[name], fields);
  for (const [word, [lemma]] of Object.entries(auxiliaries)) {
    const measuring = lemma === "be" || lemma === "have";
    define(word, {
      pos: pos.auxiliary | (lemma === "be" ? pos.be : 0),
      verb: {
        base: lemma,
        direction: 0,
        saying: false,
        planning: false,
        denying: false,
        measuring,
        pure: pure.has(lemma),
      },
    });
  }
}

function defineNumbers(): void {
  const number = pos.number;
  defineRecord(numberWords.cardinals, (cardinal) => ({ cardinal, pos: number, triggers: trigger.cardinal }));
  defineAll(numberWords.romans, { triggers: trigger.roman });
  defineRecord(numberWords.scales, (scale) => ({ scale, pos: number, triggers: trigger.cardinal }));
  defineRecord(numberWords.scaleSuffixes, (suffix) => ({ suffix }));
  defineRecord(numberWords.looseScales, (loose) => ({ loose, pos: number, triggers: trigger.loose }));
  defineRecord(numberWords.ordinals, (ordinal) => ({ ordinal, pos: pos.adjective, triggers: trigger.ordinal }));
  defineRecord(numberWords.fractionNames, (denominator) => ({ denominator, triggers: trigger.fraction }));
  for (const word of ["percent", "percentage"]) define(word, { triggers: trigger.fraction });
  define("few", { triggers: trigger.loose });
  defineRecord(numberWords.vagueCounts, (vague) => ({ vague: vague as [number, number], triggers: trigger.loose }));
  defineRecord(numberWords.ageDecades, (ageDecade) => ({ ageDecade, triggers: trigger.ageDecade }));
  defineRecord(numberWords.collectives, (collective) => ({ collective, triggers: trigger.loose }));
  defineRecord(numberWords.multiples, (multiple) => ({
    multiple: multiple as [number, number],
    triggers: trigger.multiple,
  }));
}

function defineCalendar(): void {
  const calendar = (list: typeof months, fields: (index: number) => Partial<Draft>): void => {
    list.forEach(({ words, short }, index) => {
      for (const word of words) define(word, fields(index + 1));
      for (const word of short) define(word, { ...fields(index + 1), short: true });
    });
  };
  calendar(months, (month) => ({ month, pos: pos.proper, triggers: trigger.month }));
  calendar(weekdays, (weekday) => ({ weekday, pos: pos.proper, triggers: trigger.weekday }));
  defineRecord(seasons, (season) => ({ season, pos: pos.noun, triggers: trigger.season }));
  defineRecord(timeUnits, (timeUnit) => ({ timeUnit, pos: pos.noun, triggers: trigger.timeUnit }));
  defineRecord(dayParts, (dayPart) => ({ dayPart, pos: pos.noun, triggers: trigger.dayPart }));
  defineRecord(deicticDays, (deictic) => ({ deictic, triggers: trigger.deictic }));
  defineRecord(vagueTimes, (vagueTime) => ({ vagueTime, triggers: trigger.vagueTime }));
  for (const word of Object.keys(periodEnds)) define(word, { triggers: trigger.periodEnd, pos: pos.noun });
  defineRecord(decadeNames, (decade) => ({ decade, triggers: trigger.decade }));
  defineRecord(longUnits, (longUnit) => ({ longUnit, pos: pos.adjective, triggers: trigger.longUnit }));
  for (const [words] of vaguePhrases) define(words.split(" ").at(-1) ?? words, { triggers: trigger.vaguePhrase });
  for (const name of [
    ...Object.keys(fixedHolidays),
    ...Object.keys(floatingHolidays),
    ...Object.keys(easterHolidays),
    ...otherFeasts,
  ]) {
    define(name.split(/[ ']/)[0] ?? name, { triggers: trigger.holiday });
  }
  defineRecord(setWords, (set) => ({ set: set as [string, string], triggers: trigger.set }));
}

function defineNouns(): void {
  defineAll(people, { pos: pos.noun, person: true, indivisible: true });
  defineAll(indivisibles, { pos: pos.noun, indivisible: true });
  for (const noun of `${nounsLikeVerbs} ${nounsLikeAdjectives} ${nounsLikeAdverbs}`.split(" "))
    define(noun, { pos: pos.noun });
  for (const noun of measureNouns.split(" ")) define(noun, { pos: pos.noun, measureNoun: true });
  const changes: readonly (readonly [string, 1 | -1])[] = [
    [upNouns, 1],
    [downNouns, -1],
  ];
  for (const [list, change] of changes) {
    for (const noun of list.split(" ")) {
      define(noun, { pos: pos.noun, change });
      define(addS(noun), { pos: pos.noun, change });
    }
  }
}
