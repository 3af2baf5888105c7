import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import type { TimexMention } from "../mention.js";
import { hasOwner, nounPhraseAt, nounPhraseBefore } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { attributeAt, stemAt, thingAt } from "./concept.js";
import type { Subject } from "./subject.js";

/** What a figure is called by its own words: "the 2023 cod quota of", "Thursday's closing price of", "set the cod quota for 2023 at". */
export interface QuantityName {
  /** The noun of the quantity, or of what has it. */
  readonly noun: string;
  /** The words that tell it from others of its name. */
  readonly words: ReadonlySet<string>;
  /** Where those before the noun stand. */
  readonly tokens: readonly number[];
  /** The times that belong to the name. */
  readonly times: readonly TimexMention[];
  /** "the", "its", an owner: told as known. */
  readonly isDefinite: boolean;
}

/** How often something is paid, by the adjective that says so. */
export const pers: Readonly<Record<string, string>> = dictionary({
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  annual: "year",
  yearly: "year",
});

type Block = Subject["claim"]["block"];

/** The name of a figure; null where its words name nothing that has one value. */
export function quantityName(subject: Subject): QuantityName | null {
  const known = nameBySubject.get(subject);
  if (known !== undefined) return known;
  const name = atClose(subject) ?? beforeOf(subject) ?? ofAttribute(subject) ?? beforeAt(subject) ?? ofSubject(subject);
  nameBySubject.set(subject, name);
  return name;
}

/** One figure is held against many. */
const nameBySubject = new WeakMap<Subject, QuantityName | null>();

/** "a 2023 cod quota of 12,500 tonnes" */
function beforeOf({ phrase, claim, measure }: Subject): QuantityName | null {
  const { ofNoun } = phrase;
  if (ofNoun < 0 || measure === "count") return null;
  return nameAt(claim, ofNoun, phrase.first);
}

/** "the 80-euro fine" */
function ofAttribute({ phrase, claim, measure }: Subject): QuantityName | null {
  if (!phrase.attributive || phrase.head < 0 || measure === "count" || measure === "time") return null;
  return nameAt(claim, phrase.head, phrase.head + 1);
}

/** "set the quota for 2023 at 14,500 tonnes", "With the reservoir at 83 percent": the noun before "at", past its time. */
function beforeAt({ phrase, claim }: Subject): QuantityName | null {
  const { tokens, tagged } = claim.block;
  if (wordAt(tokens, phrase.first - 1) !== "at") return null;
  let at = phrase.first - 2;
  const time = claim.sentence.mentions.find(({ kind, next }) => kind === "timex" && next === at + 1);
  if (time) at = time.first - (tagged[time.first - 1] === tags.preposition ? 2 : 1);
  const noun = nounPhraseBefore(tokens, tagged, at + 1, claim.sentence.first);
  if (!noun || tagged[noun.head] !== tags.noun) return null;
  const lead = noun.first - 1;
  const isPut =
    wordAt(tokens, lead) === "with" || (isVerbTag(tagged[lead] as number) && setting.has(stemAt(tokens, lead)));
  return isPut ? nameAt(claim, noun.head, phrase.first) : null;
}

/** "The rent is 900 euros a month", "The reservoir was 38 percent full on Monday" */
function ofSubject({ claim, phrase }: Subject): QuantityName | null {
  const { verb, subject } = claim.clause;
  if (!verb || !subject || phrase.first < verb.next || phrase.first - verb.next > 2) return null;
  if (!standing.has(verb.base) || verb.modality !== "actual") return null;
  return claim.block.tagged[subject.head] === tags.noun ? nameAt(claim, subject.head, verb.first) : null;
}

/** "ended Thursday at 412 pence", "a closing price of 442 pence": the price or level at which trade ended. */
function atClose({ claim, phrase, measure }: Subject): QuantityName | null {
  const { block, clause, sentence } = claim;
  const { tokens } = block;
  if (measure !== "money" && measure !== "points" && measure !== "count") return null;
  const { verb } = clause;
  const isSaid =
    verb !== null && closings.has(verb.base) && wordAt(tokens, phrase.first - 1) === "at" && phrase.first > verb.head;
  if (isSaid) {
    const times = timesIn(sentence.mentions, verb.next, phrase.first + longestTail);
    return times.length === 1 ? { noun: "close", words: none, tokens: [], times, isDefinite: true } : null;
  }
  const name = phrase.ofNoun < 0 ? null : nameAt(claim, phrase.ofNoun, phrase.first);
  const isClosing = name !== null && [...name.words].some((word) => closings.has(word) || word === "closing");
  return isClosing ? { ...name, noun: "close", words: none, tokens: [], isDefinite: true } : null;
}

/** The noun phrase of a head, with whose and of when it is; what stands up to `until` may say when. */
function nameAt(claim: Subject["claim"], head: number, until: number): QuantityName {
  const { block, sentence } = claim;
  const { tokens, tagged } = block;
  let first = head;
  while (first > sentence.first && isOfPhrase(block, first - 1)) first--;
  // "the cost of the trial of": the noun further out is the one that has a value.
  const article = isOneOf(tokens, first - 1, determiners) ? first - 1 : first;
  const outer =
    wordAt(tokens, article - 1) === "of" ? nounPhraseBefore(tokens, tagged, article - 1, sentence.first) : null;
  if (outer && tagged[outer.head] === tags.noun) {
    const name = nameAt(claim, outer.head, until);
    return { ...name, words: new Set([...name.words, wordAt(tokens, head)]), tokens: [...name.tokens, head] };
  }
  const times = timesIn(sentence.mentions, first, Math.max(until, head + 1));
  const own: number[] = [];
  for (let at = first; at < head; at++) {
    const isDated = times.some((time) => time.first <= at && at < time.next);
    if (tagged[at] !== tags.possessive && !isOneOf(tokens, at, determiners) && !isDated) own.push(at);
  }
  // "the price of bread of 2 euros", "the mayor of Oslo's pay of"
  const tail = wordAt(tokens, head + 1) === "of" ? nounPhraseAt(tokens, tagged, head + 2, until) : null;
  if (tail) own.push(tail.head);
  const lead = wordAt(tokens, first - 1);
  // "With a depth of 230 metres, the lake"
  const host =
    isOneOf(tokens, first - 1, articles) && wordAt(tokens, first - 2) === "with" && first - 2 === sentence.first
      ? sentence.syntax.clauses[0]?.subject
      : null;
  if (host) own.push(host.head);
  const isOwned = hasOwner(tagged, first, head);
  return {
    noun: attributeAt(tokens, head) ?? thingAt(tokens, head),
    words: new Set(own.map((at) => wordAt(tokens, at))),
    tokens: own,
    times,
    isDefinite: isOwned || definites.has(lead) || isOneOf(tokens, first, definites),
  };
}

function isOfPhrase({ tokens, tagged }: Block, at: number): boolean {
  if (signAt(tokens, at, ",") || isOneOf(tokens, at, determiners)) return false;
  return phraseTags.has(tagged[at] as number) && lexeme(tokens, at)?.verb?.saying !== true;
}

function timesIn(mentions: Subject["claim"]["sentence"]["mentions"], first: number, next: number): TimexMention[] {
  return mentions.filter(
    (mention): mention is TimexMention =>
      mention.kind === "timex" && mention.first >= first && mention.first < next && dated.has(mention.expression.form),
  );
}

const none: ReadonlySet<string> = new Set();
/** Tokens behind a price within which the day may stand. */
const longestTail = 6;
const dated = wordSet("calendar day period");
const phraseTags = new Set<number>([
  tags.adjective,
  tags.noun,
  tags.proper,
  tags.possessive,
  tags.participle,
  tags.gerund,
  tags.time,
]);
const closings = wordSet("close end finish settle");
const standing = wordSet("be stand remain total");
const setting = wordSet("set put fix keep leave hold cap");
const articles = wordSet("a an");
const definites = wordSet("the its his her their this that our my your");
const determiners = wordSet("the a an its his her their this that our my your each every any no some another");
