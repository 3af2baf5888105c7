import type { TimexMention } from "../../claims/mention.js";
import { type SentenceReading, sentenceBefore } from "../../claims/reading.js";
import type { DatedEvent } from "../../claims/relations/dated-event.js";
import type { PeriodOfYear } from "../../claims/relations/period-of-year.js";
import { isPrintedLater } from "../../claims/relations/printed-later.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { fromDay } from "../../values/calendar.js";
import type { Place } from "../wording/places.js";

/**
 * The one decade or century that a sentence, or the one before it, gives to a thing or a person, with the year in which that was
 * made or lived: "a 15th-century chart of the Moluccas that was printed in 1603", "a child of the nineteenth century. It was
 * opened in 1925", "the 17th-century painter Giulia Ferrante (1712-1781)".
 */
export function* periodsOfThings(place: Place): Iterable<PeriodOfYear> {
  const { block, sentence } = place;
  const before = onlyPeriod(sentence) ? undefined : sentenceBefore(block, sentence);
  const told = before ?? sentence;
  const period = onlyPeriod(told);
  if (!period || (before && (hasYears(before) || hasPeriods(sentence)))) return;
  for (const thing of thingsOf(place, told, period)) {
    if (before && !thing.isSubject) continue;
    const year = thing.isPerson ? yearOfLife(place, told, period, thing) : yearOfMaking(place, told, period, thing);
    if (year) {
      yield { period, year, part: null, isOfList: before !== undefined };
      return;
    }
  }
}

/** What is of the period: its noun, the token behind its phrase. */
interface Thing {
  readonly head: number;
  readonly first: number;
  readonly next: number;
  readonly isSubject: boolean;
  readonly isPerson: boolean;
  /** "a child of the nineteenth century": of its beginning, whatever that was. */
  readonly isChild: boolean;
}

function onlyPeriod({ mentions }: SentenceReading): TimexMention | null {
  const [period, ...more] = mentions.filter(isPeriod);
  return period && more.length === 0 && period.kind === "timex" ? period : null;
}

function hasPeriods({ mentions }: SentenceReading): boolean {
  return mentions.some(isPeriod);
}

function hasYears({ mentions }: SentenceReading): boolean {
  return mentions.some((mention) => isYear(mention) !== null);
}

function isPeriod(mention: SentenceReading["mentions"][number]): boolean {
  if (mention.kind !== "timex" || mention.expression.form !== "calendar" || mention.expression.era === "BC")
    return false;
  return mention.expression.century !== undefined || mention.expression.decade !== undefined;
}

function isYear(mention: SentenceReading["mentions"][number]): TimexMention | null {
  if (mention.kind !== "timex" || mention.expression.form !== "calendar") return null;
  const { year, shortYear, fiscal } = mention.expression;
  return year !== undefined && !shortYear && !fiscal ? mention : null;
}

/** The noun that the period stands before, and the subject of which it is told: "is a 19th-century structure", "dates from". */
function* thingsOf({ block }: Place, { syntax, next: end }: SentenceReading, period: TimexMention): Iterable<Thing> {
  const { tokens, tagged } = block;
  const { verb, subject } = clauseAt(syntax, period.first);
  const isOwn = tagged[period.next] === tags.noun || tagged[period.next] === tags.adjective;
  if (isOneOf(tokens, period.first - 1, uncertain)) return;
  const phrase = isOwn ? nounPhraseAt(tokens, tagged, period.next, end) : null;
  if (phrase) {
    for (let at = phrase.first; at < phrase.next; at++)
      if (isOneOf(tokens, at, retellings) || isOneOf(tokens, at, stylish) || tagged[at] === tags.possessive) return;
    const noun = lastCommon(block, phrase.first, phrase.next);
    if (noun < 0) return;
    const isPerson = lexeme(tokens, noun)?.person === true || makers.test(wordAt(tokens, noun));
    const isSubject = subject !== null && subject.first <= period.first && subject.next >= noun;
    yield { head: noun, first: period.first, next: phrase.next, isSubject, isPerson, isChild: false };
  }
  // "The tower, an icon of the Fifties, was"
  const of = wordAt(tokens, period.first - 1) === "the" ? period.first - 2 : period.first - 1;
  const isOfChild = wordAt(tokens, of) === "of" && isOneOf(tokens, of - 1, children);
  const isApposed = isOfChild && signAt(tokens, period.next, ",");
  if (isApposed && subject && subject.next <= of && !hasOther(block, subject.next, of, true))
    yield {
      head: subject.head,
      first: subject.first,
      next: period.next,
      isSubject: true,
      isPerson: false,
      isChild: true,
    };
  if (!verb || !subject || subject.next > verb.first || verb.first > period.first || verb.negated) return;
  if (verb.modality !== "actual" || isOneOf(tokens, subject.head, persons) || lexeme(tokens, subject.head)?.person)
    return;
  const isChild = isOfChild && !hasWorkOf(tokens, verb.next, of - 1);
  const isOf = isChild || (wordAt(tokens, of) === "of" && isOneOfMany(tokens, verb.next, of));
  const isTold =
    (verb.base === "be" && (isOf || phrase !== null)) ||
    ((verb.base === "date" || verb.base === "stem") && isOneOf(tokens, of, origins));
  if (isTold && !hasOther(block, verb.next, period.first, isOf))
    yield {
      head: subject.head,
      first: subject.first,
      next: subject.next,
      isSubject: true,
      isPerson: false,
      isChild,
    };
}

/** "one of the finest buildings of": what it is one of. */
function isOneOfMany(tokens: Place["block"]["tokens"], from: number, to: number): boolean {
  const isOne = wordAt(tokens, from) === "one" && wordAt(tokens, from + 1) === "of";
  if (!isOne && wordAt(tokens, from) !== "among") return false;
  return to - from < 7 && !hasWorkOf(tokens, from, to);
}

/** "one of the few copies of a work of the 18th century": the period is that of another thing. */
function hasWorkOf(tokens: Place["block"]["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(tokens, at) === "of" && wordAt(tokens, at - 1) !== "one") return true;
  return false;
}

/** Doubts, and other things beside which it is: "is home to the only survivors of", "is a few steps from the 17th-century church". */
function hasOther({ tokens, tagged }: Place["block"], from: number, to: number, isOf: boolean): boolean {
  for (let at = from; at < to; at++) {
    if (isOneOf(tokens, at, uncertain) || wordAt(tokens, at) === "to") return true;
    if (!isOf && (tagged[at] === tags.preposition || tagged[at] === tags.noun)) return true;
  }
  return false;
}

function lastCommon({ tagged }: Place["block"], first: number, next: number): number {
  for (let at = first; at < next; at++) if (tagged[at] === tags.noun && tagged[at + 1] !== tags.noun) return at;
  return -1;
}

/** The year in which the thing was made, where nothing else can have been: its clause hangs on it, or "it" is the subject. */
function yearOfMaking(place: Place, told: SentenceReading, period: TimexMention, thing: Thing): TimexMention | null {
  const { block, sentence } = place;
  const { tokens } = block;
  if (told === sentence && signAt(tokens, thing.next, "(") && !thing.isChild) {
    const year = sentence.mentions.find(({ first }) => first === thing.next + 1);
    if (year && signAt(tokens, year.next, ")")) return isYear(year);
  }
  for (const event of sentence.relations.times.events) {
    const year = isYear(event.date);
    if (!year || !isMaking(block, event, thing) || isBegunBefore(event, period)) continue;
    if (isOfThing(place, told, event, thing)) return year;
  }
  return null;
}

function isMaking({ tokens, tagged }: Place["block"], event: DatedEvent, { isChild, head }: Thing): boolean {
  const { verb, base, preposition, clause } = event;
  if (!datings.has(preposition)) return false;
  const isMade =
    makings.has(base) ||
    (wordAt(tokens, verb + 1) === "up" && base === "put") ||
    (arts.has(base) && !isPrintedLater(tokens, base, head)) ||
    (isChild && openings.has(base) && wordAt(tokens, verb + 1) !== "to");
  if (!isMade) return false;
  const group = clause.verb?.head === verb ? clause.verb : null;
  if (group && (group.negated || group.modality !== "actual")) return false;
  // A reduced participle may be read as the verb of its clause: "painted in Vienna in 1764".
  return group === null || group.passive || tagged[verb - 1] === tags.sign || tagged[verb - 1] === tags.noun;
}

/** "The 15th-century tower was completed in 1503": it was begun before; so may be what was begun. */
function isBegunBefore({ base, date }: DatedEvent, { expression }: TimexMention): boolean {
  if (started.has(base)) return true;
  if (base !== "complete" && base !== "finish") return false;
  const from = date.timex.start === null ? null : fromDay(date.timex.start).year;
  return from !== null && expression.form === "calendar" && from <= (expression.century ?? 0) * 100 + 30;
}

function isOfThing(place: Place, told: SentenceReading, { verb, base, clause }: DatedEvent, thing: Thing): boolean {
  const { block, sentence } = place;
  const { tokens, tagged } = block;
  const { subject } = clause;
  // "It was opened in 1925", "; it was passed in 1931"
  const isIt = subject !== null && subject.next <= verb && isOneOf(tokens, subject.head, its);
  // "It was painted in 1921", "It was built by a firm founded in 1931"
  if (isIt && (retouchings.has(base) || clause.verb?.head !== verb)) return false;
  if (told !== sentence) return isIt && subject.first === sentence.first;
  if (isIt && thing.isSubject && subject.first > thing.next)
    return isOneOf(tokens, subject.first - 1, joints) || tagged[subject.first - 1] === tags.sign;
  // "Built in 1888, the baths are among the oldest of the 18th century", "an icon of the Fifties, was put up in 1968"
  const isFronted = clause.kind === "participial" && verb <= sentence.first + 1 && subject?.head === thing.head;
  if (thing.isSubject && (isFronted || (subject?.head === thing.head && clause.verb?.head === verb))) return true;
  if (verb < thing.next) return false;
  if (thing.isChild) return false;
  let isOf = false;
  for (let at = thing.next; at < verb; at++) {
    const word = wordAt(tokens, at);
    const tag = tagged[at];
    if (signAt(tokens, at, ",") || tag === tags.auxiliary || tag === tags.adverb || tag === tags.relative) continue;
    if (word === "that" || word === "which") continue;
    if (tag === tags.preposition && word === "of") isOf = true;
    else if (tag === tags.noun && isOf && arts.has(base) && !isOneOf(tokens, thing.head, copies)) continue;
    else if (tag !== tags.proper && tag !== tags.determiner) return false;
    else if (tag === tags.determiner && word !== "the") return false;
  }
  return true;
}

/** A year by which the person of a century was not born, or before which it was dead. */
function yearOfLife(place: Place, told: SentenceReading, period: TimexMention, thing: Thing): TimexMention | null {
  const { block, sentence } = place;
  const years = yearsOf(period);
  if (told !== sentence || !years) return null;
  for (const mention of sentence.mentions) {
    const year = isYear(mention);
    if (!year || year.timex.start === null || year.timex.end === null) continue;
    const [from, to] = [fromDay(year.timex.start).year, fromDay(year.timex.end).year];
    const lead = lifeLead(place, thing, year);
    const isSpan = to > from && signAt(block.tokens, year.first - 1, "(") && signAt(block.tokens, year.next, ")");
    if (isSpan && lead === "" && (from > years.to || to < years.from)) return year;
    if (lead === "born" && from > years.to) return year;
    if (lead === "died" && to < years.from) return year;
  }
  return null;
}

/** The words between the person and a year, where nobody else comes between: "born", "died", none; null for others. */
function lifeLead({ block: { tokens, tagged } }: Place, thing: Thing, year: TimexMention): string | null {
  // "Paul Riedel (1851-1902), an 18th-century astronomer"
  if (year.next < thing.first)
    return signAt(tokens, year.next, ")") &&
      signAt(tokens, year.next + 1, ",") &&
      isOneOf(tokens, year.next + 2, articles) &&
      year.next + 3 === thing.first
      ? ""
      : null;
  let lead = "";
  for (let at = thing.next; at < year.first; at++) {
    const word = wordAt(tokens, at);
    if (word === "born" || word === "died") lead = word;
    else if (word === "lived") lead = "born";
    else if (!(tagged[at] === tags.proper || tagged[at] === tags.noun || word === "" || isOneOf(tokens, at, beings)))
      return null;
  }
  return lead;
}

/** Both 1900 and 2000 are reckoned to the 20th century by someone. */
function yearsOf({ expression }: TimexMention): { readonly from: number; readonly to: number } | null {
  if (expression.form !== "calendar" || expression.century === undefined) return null;
  return { from: (expression.century - 1) * 100, to: expression.century * 100 };
}

const makings = wordSet(
  "build construct erect paint compose carve sculpt make craft weave cast forge engrave design raise found lay plant mint complete",
);
const arts = wordSet("paint compose carve sculpt write print publish record film weave engrave copy make cast");
const retouchings = wordSet("paint film record print copy");
const openings = wordSet("open establish launch introduce pass start create invent set");
const datings = new Set(["in", "on", "around", "about", "circa", ""]);
const copies = wordSet("copy replica imitation reproduction edition translation version account study view model");
const retellings = wordSet(
  "drama romance memoir novel story film play tale thriller epic comedy musical saga history style revival band building site village town city country capital parish port",
);
const stylish = wordSet("style styled inspired themed revival look looking type");
const children = wordSet(
  "child children product products creation creature relic survivor invention work monument icon classic gem landmark son daughter legacy remnant",
);
const origins = new Set(["from", "to"]);
const its = wordSet("it they");
const persons = wordSet("he she they we i you who");
const joints = new Set(["and", "for", "as"]);
const beings = wordSet("who was and from in lived between");
const articles = new Set(["a", "an", "the"]);
const makers = /(?:ist|er|or|ian|poet|man|woman|wright|smith)$/;
const started = wordSet("begin start commence lay");
const uncertain = wordSet("not partly some mostly largely claimed said believed thought or part parts");
