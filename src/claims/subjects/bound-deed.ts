import { wordSet } from "../../text/word-set.js";
import type { Clause, NounPhrase } from "../syntax/clause.js";
import { nounPhraseAt } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { thingAt } from "./concept.js";
import { type DatedDeed, deedNamed, deedOfVerb, isThing, noDeed } from "./dated-deed.js";
import type { Subject } from "./subject.js";

type Block = Subject["claim"]["block"];

/** A happening that the words bind a time to, told as known; it is the happening's own time, whatever else the sentence tells. */
export interface BoundDeed extends DatedDeed {
  /** The tokens that tell it. */
  readonly first: number;
  readonly next: number;
  readonly doer: NounPhrase | null;
  /** The token of the verb; that of the noun where a noun tells it. */
  readonly verb: number;
  /** Still to come; null where a noun tells it. */
  readonly isAhead: boolean | null;
}

/**
 * "on Thursday, when the inquest opens", "1913, the year the mill opened", "in the year the mill opened, 1913", "12 May, the day of
 * the election".
 */
export function boundDeed(subject: Subject): BoundDeed | null {
  return behindWhen(subject) ?? behindPeriod(subject) ?? beforeDate(subject);
}

function behindWhen({ claim: { block, mention, sentence } }: Subject): BoundDeed | null {
  const { moments } = sentence.relations.times;
  const own = moments.find(({ date, clock }) => date === mention || clock === mention);
  const next = own?.next ?? mention.next;
  const at = signAt(block.tokens, next, ",") ? next + 1 : next;
  if (wordAt(block.tokens, at) !== "when") return null;
  const clause = sentence.syntax.clauses.find(({ first, opener }) => first === at && opener === "when");
  return clause ? deedToldIn(block, at + 1, clause.next, clause) : null;
}

/** "1913, the year the mill opened" */
function behindPeriod({ claim: { block, mention, sentence } }: Subject): BoundDeed | null {
  const { tokens } = block;
  const at = mention.next;
  if (!signAt(tokens, at, ",") || wordAt(tokens, at + 1) !== "the" || !isOneOf(tokens, at + 2, periods)) return null;
  return ofPeriod(block, at + 3, sentence.next);
}

/** "in the year the mill opened, 1913" */
function beforeDate({ claim: { block, mention, sentence } }: Subject): BoundDeed | null {
  const { tokens } = block;
  if (!signAt(tokens, mention.first - 1, ",")) return null;
  for (let at = mention.first - 2; at > Math.max(sentence.first, mention.first - longestBinding); at--) {
    if (signAt(tokens, at, ",")) return null;
    if (isOneOf(tokens, at, periods) && wordAt(tokens, at - 1) === "the")
      return ofPeriod(block, at + 1, mention.first - 1);
  }
  return null;
}

/** What follows "the year": "of the election", "that the mill opened", "in which it closed". */
function ofPeriod(block: Block, from: number, until: number): BoundDeed | null {
  const { tokens, tagged } = block;
  if (wordAt(tokens, from) === "of") {
    const noun = nounPhraseAt(tokens, tagged, from + 1, until);
    const named = noun && deedNamed(block, noun, true);
    return named && { ...named, first: noun.first, next: noun.next, doer: noun, verb: noun.head, isAhead: null };
  }
  let at = from;
  while (isOneOf(tokens, at, linking)) at++;
  return deedToldIn(block, at, until, null);
}

/** A subject, its verb and what it governs, as the words of a clause tell them. */
export function deedToldIn(block: Block, first: number, until: number, clause: Clause | null): BoundDeed | null {
  const { tokens, tagged } = block;
  const said = verbOf(block, first, until);
  if (!said || lexeme(tokens, said.verb)?.verb?.saying || tagged[said.verb + 1] === tags.to) return null;
  const { doer, verb } = said;
  const deed = deedOfVerb(block, verb, doer);
  if (deed === null) return null;
  const group = clause?.verb;
  const isAhead = group
    ? group.tense === "future" || (group.tense === "present" && !group.perfect)
    : isAheadOf(block, verb);
  const of = deed.deed === "blackout" ? new Set<string>() : thingsOf(block, doer, verb, until);
  const isNew = isOneOf(tokens, doer.first, indefinites);
  return { ...noDeed, ...deed, of, isKnown: true, isNew, first, next: until, doer, verb, isAhead };
}

/** "the day polls open", "the year it opened"; null for forms that are both. */
function isAheadOf({ tokens, tagged }: Block, verb: number): boolean | null {
  if (tagged[verb] === tags.past || tagged[verb] === tags.participle) return false;
  return tagged[verb] === tags.verb || wordAt(tokens, verb).endsWith("s") ? true : null;
}

/** The subject that stands first and the verb behind it, which may be read as its last noun: "when the main burst". */
function verbOf({ tokens, tagged }: Block, first: number, until: number): { doer: NounPhrase; verb: number } | null {
  const doer = nounPhraseAt(tokens, tagged, first, until) ?? pronounAt(tagged, first);
  if (!doer) return null;
  let verb = doer.next;
  while (verb < until && !isVerbTag(tagged[verb] as number) && !signAt(tokens, verb, ",")) verb++;
  if (isVerbTag(tagged[verb] as number)) return { doer, verb };
  const last = doer.next < until && tagged[doer.next] === tags.adjective ? doer.next : doer.next - 1;
  const isVerb = lexeme(tokens, last)?.verb !== undefined && last > doer.first;
  return isVerb ? { doer: { first: doer.first, next: last, head: last - 1 }, verb: last } : null;
}

/** Who does it, and to what; of a passive also by whom. */
function thingsOf({ tokens, tagged }: Block, doer: NounPhrase, verb: number, until: number): ReadonlySet<string> {
  const of = new Set<string>();
  const behind = wordAt(tokens, verb + 1) === "by" ? verb + 2 : verb + 1;
  for (const noun of [doer, nounPhraseAt(tokens, tagged, behind, until)])
    if (noun && isThing(tagged[noun.head] as number)) of.add(thingAt(tokens, noun.head));
  return of;
}

function pronounAt(tagged: Block["tagged"], at: number): NounPhrase | null {
  return tagged[at] === tags.pronoun ? { first: at, next: at + 1, head: at } : null;
}

/** Tokens between "the year" and its number. */
const longestBinding = 12;
const periods = wordSet(
  "year month week weekend day night morning evening afternoon date hour minute moment season summer winter spring autumn fall",
);
const linking = wordSet("that when in on which");
const indefinites = wordSet("a an another one some");
