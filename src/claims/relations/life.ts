import { wordSet } from "../../text/word-set.js";
import { firstWithHedge } from "../hedge-reach.js";
import { dyings, killings, relatives } from "../lexicon/life-words.js";
import type { Mention, QuantityMention, TimexMention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { nounPhraseAt } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isCapitalised, isDash, isOneOf, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import type { SentenceView } from "./figures.js";
import { isWhenDead, pastAttribution, whenHost } from "./life-when.js";
import { isBe, isPresent, personAt, personBefore, personBorn, personOf, subjectOf } from "./person.js";

/** What a sentence tells of people's lives. A person is the last word of the name or noun; "he" and "she" for pronouns. */
export interface Lives {
  readonly births: readonly LifeDate[];
  readonly deaths: readonly LifeDate[];
  readonly ages: readonly StatedAge[];
  /** What else people did, dated. */
  readonly deeds: readonly Deed[];
}

export interface LifeDate {
  readonly date: TimexMention;
  readonly person: string | null;
}

export interface Deed extends LifeDate {
  readonly event: DatedEvent;
}

/** An age with what is said of the time at which it was reached. */
export interface StatedAge {
  readonly mention: TimexMention | QuantityMention;
  readonly person: string | null;
  /**
   * `birthday`: on the date; `date`: at it; `death`: when the person died; `now`: on the article's day; `then`: at a time
   * that is not told with it; `beside`: beside the name, of the article's day or of the time told.
   */
  readonly at: "birthday" | "date" | "death" | "now" | "then" | "beside";
  readonly date: TimexMention | null;
}

/** Finds births, deaths, ages and dated deeds; null for none, and for relatives, who could not be told apart. */
export function findLives(view: SentenceView, events: readonly DatedEvent[]): Lives | null {
  const births: LifeDate[] = [];
  const deaths: LifeDate[] = [];
  const ages: StatedAge[] = [];
  const deeds: Deed[] = [];
  for (const event of events) {
    if (!isWhen(event.preposition)) continue;
    const date = { date: event.date, person: personOf(view, event.verb) };
    if (event.base === "bear") births.push({ ...date, person: personBorn(view, event.verb) });
    else if (isDeath(view, event)) deaths.push(date);
    else if (event.base !== "turn") deeds.push({ date: date.date, person: date.person, event });
  }
  for (const mention of view.mentions) {
    const birth = bracketBirth(view, mention);
    if (birth) births.push(birth);
    const age = ageOf(view, mention, events);
    if (age) ages.push(age);
  }
  for (const [i, mention] of view.mentions.entries()) {
    const span = lifeSpan(view, mention, i);
    if (!span) continue;
    births.push({ date: span.born, person: span.person });
    deaths.push({ date: span.died, person: span.person });
  }
  const own = births.map((birth) => ({ ...birth, person: dyingPerson(birth.person, ages, deaths) }));
  const count = births.length + deaths.length + ages.length + deeds.length;
  return count === 0 || speaksOfRelatives(view) ? null : { births: own, deaths, ages, deeds };
}

/** "The poet was 62 when he died in 2018, having been born in 1951": he who died is whose age at it is told. */
function dyingPerson(person: string | null, ages: readonly StatedAge[], deaths: readonly LifeDate[]): string | null {
  const [age, ...more] = ages.filter(({ at }) => at === "death");
  const isHis = person !== null && pronouns.has(person) && deaths.some((death) => death.person === person);
  return isHis && age && more.length === 0 ? age.person : person;
}

function isWhen(preposition: string): boolean {
  return preposition === "" || preposition === "in" || preposition === "on" || preposition === "at";
}

/** "died in 2003", "was killed on 3 May"; not "killed 30 people". */
function isDeath({ tokens, tagged }: SentenceView, { verb, base, preposition, clause }: DatedEvent): boolean {
  if (!dying.has(base) || !isWhen(preposition)) return false;
  if (base === "pass") return wordAt(tokens, verb + 1) === "away";
  if (base === "shoot" && wordAt(tokens, verb + 1) === "down") return false;
  return !killing.has(base) || (clause.verb?.head === verb ? clause.verb.passive : tagged[verb - 1] !== tags.pronoun);
}

/** "(born 1950)", "(b. 1950)": a year in brackets behind the name. */
function bracketBirth(view: SentenceView, mention: Mention): LifeDate | null {
  const { tokens } = view;
  if (mention.kind !== "timex" || mention.expression.form !== "calendar") return null;
  let at = mention.first - 1;
  if (signAt(tokens, at, ".")) at--;
  if (!isOneOf(tokens, at, bornWords) || !(signAt(tokens, at - 1, "(") || signAt(tokens, at - 1, ","))) return null;
  return { date: mention, person: personBefore(view, at - 1) };
}

interface LifeSpan {
  readonly born: TimexMention;
  readonly died: TimexMention;
  readonly person: string | null;
}

/** "(1934-2012)", "(4 May 1934 – 3 June 2012)" behind a name. */
function lifeSpan(view: SentenceView, born: Mention, index: number): LifeSpan | null {
  const { tokens, mentions } = view;
  if (born.kind !== "timex" || born.expression.form !== "calendar" || !signAt(tokens, born.first - 1, "(")) return null;
  const person = personBefore(view, born.first - 1);
  if (born.expression.toYear !== undefined) return signAt(tokens, born.next, ")") ? { born, died: born, person } : null;
  const died = mentions[index + 1];
  const isRange = isDash(tokens, born.next) && died?.kind === "timex" && died.first === born.next + 1;
  return isRange && signAt(tokens, died.next, ")") ? { born, died, person } : null;
}

/** An age and when it was so. */
function ageOf(view: SentenceView, mention: Mention, events: readonly DatedEvent[]): StatedAge | null {
  if (mention.kind === "identifier" || !isAge(view, mention)) return null;
  const { tokens } = view;
  const before = leadOf(view, mention);
  const base = lexeme(tokens, before)?.verb?.base ?? wordAt(tokens, before);
  if (base === "turn" || (base === "become" && mention.kind === "timex")) {
    const event = events.find(({ verb }) => verb === before);
    const person = event && (personOf(view, before) ?? openingPerson(view, before));
    return event ? { mention, person: person ?? null, at: "birthday", date: event.date } : null;
  }
  if (isBe(view, before)) {
    const person = personOf(view, before);
    const when = eventWhen(view, mention, events);
    if (when) return { mention, person, at: isDeath(view, when) ? "death" : "date", date: when.date };
    if (hasWhen(view, mention))
      return isWhenDead(view, mention) ? { mention, person: personOf(view, before), at: "death", date: null } : null;
    const host = whenHost(view, mention, events);
    if (host) return { mention, person, at: isDeath(view, host) ? "death" : "date", date: host.date };
    const own = events.find(({ verb }) => verb === before);
    if (own) return { mention, person, at: "date", date: own.date };
    return { mention, person, at: isPresent(view, before) ? "now" : "then", date: null };
  }
  if (isCompound(mention)) return { mention, person: compoundPerson(view, mention), at: "beside", date: null };
  // "At 61, Hale is": of the one that the sentence is about.
  if (before < view.syntax.first && mention.first > view.syntax.first && isOpened(view, mention.next))
    return openingAge(view, mention, events);
  const isApart = signAt(tokens, before, ",") || signAt(tokens, before, "(");
  const named = isApart ? personBefore(view, before) : null;
  const event = eventOfAge(view, mention, before, events);
  // "takes over from Karl Rehn, 64": the age of the one who is named, not of the one who does it.
  if (event && (named === null || named === event.person || event.at === "death")) return event;
  return isApart ? { mention, person: named, at: "beside", date: null } : null;
}

/** Behind an age that opens the sentence: "At 61, Hale", "At 27 the goalkeeper". */
function isOpened({ tokens }: SentenceView, next: number): boolean {
  return signAt(tokens, next, ",") || wordAt(tokens, next) === "the";
}

/** "Having turned 60 in 2011, the conductor": whom the comma behind the opening words leads to. */
function openingPerson(view: SentenceView, verb: number): string | null {
  const { tokens, tagged, syntax } = view;
  if (verb > syntax.first + 1) return null;
  for (let at = verb; at < verb + 8; at++) {
    if (!signAt(tokens, at, ",")) continue;
    const named = nounPhraseAt(tokens, tagged, at + 1, syntax.next);
    return named && personAt(view, named.head);
  }
  return null;
}

/** "At 61, Hale is"; "At the age of 25, in 2010, she founded": at the time of the main verb. */
function openingAge(view: SentenceView, mention: StatedAge["mention"], events: readonly DatedEvent[]): StatedAge {
  const { tokens, syntax } = view;
  // "Aged 71, the cellist, who": whom the comma leads to.
  const named = wordAt(tokens, syntax.first) === "aged" ? openingPerson(view, syntax.first) : null;
  if (named) return { mention, person: named, at: "beside", date: null };
  const clause = syntax.clauses.find(({ subject }) => subject !== null);
  const event = events.find(({ verb }) => verb === clause?.verb?.head);
  return { mention, person: subjectOf(view), at: event ? "date" : "beside", date: event?.date ?? null };
}

/** The token before the age and the words that belong to it: "at the age of 84", "aged about 84". */
function leadOf({ tokens, tagged }: SentenceView, mention: TimexMention | QuantityMention): number {
  let at = firstWithHedge(tokens, mention) - 1;
  while (isOneOf(tokens, at, leadWords) || tagged[at] === tags.adverb) at--;
  return at;
}

/** A stated age, or a bare number after "was" or between commas that can be one. */
function isAge({ tokens }: SentenceView, mention: TimexMention | QuantityMention): boolean {
  if (mention.kind === "timex") {
    const { expression } = mention;
    return expression.form === "duration" && expression.unit === "year" && expression.amount?.kind === "age";
  }
  const { quantity, counted, unitSpan } = mention;
  if (quantity.vague || quantity.defects.length > 0) return false;
  if (quantity.kind === "age") return mention.form !== "age-limit" && mention.form !== "age-decade";
  const isBare = quantity.kind === "count" && unitSpan === null && counted === null && mention.form === "cardinal";
  const { min, max, written } = quantity;
  if (!isBare || (min !== max && (min.n !== max.n || min.d !== max.d))) return false;
  const isSmall = min.d === 1n && min.n > 0n && min.n < 120n && written.magnitude === null;
  return isSmall && (!isWord(tokens, mention.next) || isOneOf(tokens, mention.next, closers));
}

function isCompound({ form }: TimexMention | QuantityMention): boolean {
  return form === "age-compound";
}

/** "the 61-year-old", "the 61-year-old senator", "61-year-old Ann Hale". */
function compoundPerson(view: SentenceView, { next }: Mention): string | null {
  const { tagged } = view;
  let at = next;
  while (tagged[at] === tags.noun || tagged[at] === tags.proper || tagged[at] === tags.adjective) at++;
  return at === next ? "old" : personAt(view, at - 1);
}

/** "died in 2003 at age 84", "died aged 84", "joined in 1990 aged 22": the deed that the age belongs to. */
function eventOfAge(
  view: SentenceView,
  mention: TimexMention | QuantityMention,
  before: number,
  events: readonly DatedEvent[],
): StatedAge | null {
  const { tokens } = view;
  const start = pastAttribution(view, before);
  for (let at = start; at >= Math.max(view.syntax.first, start - 12); at--) {
    const event = events.find(({ verb }) => verb === at);
    const base = lexeme(tokens, at)?.verb?.base;
    if (event && base !== "be") {
      if (event.base === "bear")
        return wordAt(tokens, mention.first - 1) === "now"
          ? { mention, person: personOf(view, at), at: "now", date: null }
          : null;
      return { mention, person: personOf(view, at), at: isDeath(view, event) ? "death" : "date", date: event.date };
    }
    // "lived to be 73"
    if (wordAt(tokens, at) === "lived" && wordAt(tokens, at + 1) === "to" && isVerbTag(view.tagged[at] as number))
      return { mention, person: personOf(view, at), at: "then", date: null };
    if (base === "die" && isVerbTag(view.tagged[at] as number))
      return { mention, person: personOf(view, at), at: "death", date: null };
    if (base !== undefined && isVerbTag(view.tagged[at] as number)) {
      const date = base === "be" ? null : dateBehind(view, mention);
      return date && { mention, person: personOf(view, at), at: "date", date };
    }
    if (signAt(tokens, at, ";") || signAt(tokens, at, "(") || signAt(tokens, at, ")")) return null;
  }
  return null;
}

/** "was widowed at 41, in 1978" */
function dateBehind({ tokens, mentions }: SentenceView, { next }: Mention): TimexMention | null {
  if (!signAt(tokens, next, ",") || !isOneOf(tokens, next + 1, ins)) return null;
  const date = mentions.find(({ first }) => first === next + 2);
  return date?.kind === "timex" && date.expression.form === "calendar" ? date : null;
}

/** "was 34 when she was elected in 1990". */
function eventWhen(view: SentenceView, { next }: Mention, events: readonly DatedEvent[]): DatedEvent | null {
  if (!hasWhen(view, { next })) return null;
  return events.find(({ verb, base }) => verb > next && base !== "bear") ?? null;
}

/** "was 78 when", "was 78 and almost blind when" */
function hasWhen({ tokens, mentions }: SentenceView, { next }: Pick<Mention, "next">): boolean {
  for (let at = next; at < next + 6; at++) {
    if (isOneOf(tokens, at, whens)) return true;
    if (at > next && (signAt(tokens, at, ",") || mentions.some(({ first }) => first === at))) return false;
  }
  return false;
}

/** "his father", "whose wife", "the twins", "Ann and her brother": more than one life is told. */
function speaksOfRelatives({ tokens, tagged, syntax }: SentenceView): boolean {
  for (let at = syntax.first; at < syntax.next; at++) {
    // "her family said": they tell it.
    if (!isOneOf(tokens, at, kin) || clauseAt(syntax, at).kind === "attribution") continue;
    // "born above her father's bakery"
    if (tagged[at + 1] === tags.possessive) continue;
    // "Sister Bernadette"
    if (isCapitalised(tokens, at) && tagged[at + 1] === tags.proper && tagged[at - 1] !== tags.possessive) continue;
    // "the son of a miner" is told of the person.
    const isOwnOrigin = isOneOf(tokens, at - 1, articles) && wordAt(tokens, at + 1) === "of";
    if (!isOwnOrigin) return true;
  }
  return false;
}

const dying = wordSet(dyings);
const killing = wordSet(killings);
const kin = wordSet(relatives);
const articles = wordSet("the a");
const bornWords = wordSet("born b");
const whens = wordSet("when while as");
const leadWords = wordSet("age aged ages at the of a only just then now still about years");
const pronouns = wordSet("he she");
const ins = wordSet("in on");
const closers = wordSet("when and who but at years on in while as");
