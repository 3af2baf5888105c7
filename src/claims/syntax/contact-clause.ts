import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { Clause } from "./clause.js";
import { isFiniteAt, startsMain, subjectSpan } from "./finite-verbs.js";
import { nounPhraseAt } from "./noun-phrases.js";
import { tags } from "./tag.js";
import { isVerbal } from "./verb-groups.js";

/**
 * "The £29 million Norland paid for it was", "the 73 seats they left": a relative clause without its pronoun, right behind
 * a figure and what it counts. Where the clause around it has no verb yet, one must follow.
 */
export function opensContactClause(
  tokens: Tokens,
  tagged: Uint8Array,
  at: number,
  next: number,
  { first, verb }: Pick<Clause, "first" | "verb">,
): boolean {
  if (at <= first || !hasFigureBefore(tokens, tagged, at, first)) return false;
  const isPronoun = tagged[at] === tags.pronoun && isOneOf(tokens, at, nominative);
  const isPhrase = tagged[at - 1] === tags.number && isNameOrPhrase(tokens, tagged, at, next);
  if (!isPronoun && !isPhrase) return false;
  const own = subjectSpan(tokens, tagged, at, next);
  // "the £48 million Norland paid for it was", but "the £48 million Ellers Bridge built in 2010 was"
  const isGiven = tagged[own] === tags.past && giving.has(lexeme(tokens, own)?.verb?.base ?? "");
  if (own === 0 || !(isGiven || isFiniteAt(tokens, tagged, own, next))) return false;
  return (verb !== null && !isOneOf(tokens, verb.head, being)) || hasSecondVerb(tokens, tagged, own, next);
}

/** "the club", "Norland"; not "UN peacekeepers", which are what is counted. */
function isNameOrPhrase(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  if (tagged[at] === tags.determiner) return true;
  const name = nounPhraseAt(tokens, tagged, at, next);
  return tagged[at] === tags.proper && name !== null && tagged[name.head] === tags.proper;
}

/** The figure, or the noun that it counts, with an article: "the 73 seats", "its £4 million". */
function hasFigureBefore(tokens: Tokens, tagged: Uint8Array, at: number, first: number): boolean {
  let figure = at - 1;
  while (figure > first && at - figure < 4 && (tagged[figure] === tags.noun || tagged[figure] === tags.adjective))
    figure--;
  if (tagged[figure] !== tags.number) return false;
  while (figure > first && tagged[figure] === tags.number) figure--;
  return isOneOf(tokens, figure, articles);
}

/** Another finite verb behind the first, before any joint. */
function hasSecondVerb(tokens: Tokens, tagged: Uint8Array, from: number, next: number): boolean {
  let at = from;
  while (at < next && (isVerbal(tagged[at] as number) || tagged[at] === tags.adverb)) at++;
  for (; at < next && at - from < 16; at++) {
    const tag = tagged[at];
    if (tag === tags.sign || tag === tags.coordinator || tag === tags.subordinator || tag === tags.relative)
      return false;
    if (isFiniteAt(tokens, tagged, at, next) && wordAt(tokens, at - 1) !== "to") return true;
  }
  return false;
}

/** What is done with money. */
const giving = new Set("pay spend invest raise borrow owe earn receive lose give get lend put offer save".split(" "));
const articles = new Set("the its their his her our my".split(" "));
const nominative = new Set("it they he she we you i".split(" "));
const being = new Set("is are was were".split(" "));

/**
 * "In 2021, the year the centre closed, the town had", "marks the day the probe touched down": what happened in a time,
 * without "when". In "Later in the day police had" the sentence goes on.
 */
export function opensYearClause(
  tokens: Tokens,
  tagged: Uint8Array,
  at: number,
  next: number,
  draft: Pick<Clause, "first" | "verb">,
): boolean {
  const lead = at - 3;
  if (lead < draft.first || wordAt(tokens, at - 2) !== "the" || !isOneOf(tokens, at - 1, timeNouns)) return false;
  const leads = signAt(tokens, lead, ",")
    ? draft.verb === null || tagged[lead - 1] === tags.time
    : (draft.verb !== null && (isVerbal(tagged[lead] as number) || isOneOf(tokens, lead, timeLeads))) ||
      tagged[lead] === tags.coordinator;
  return leads && startsMain(tokens, tagged, at, next);
}

/** Nouns for a time, after which what happened in it may follow without "when". */
export const timeNouns: ReadonlySet<string> = new Set([
  "year",
  "season",
  "summer",
  "winter",
  "month",
  "week",
  "day",
  "night",
  "morning",
  "afternoon",
  "evening",
]);
const timeLeads = new Set(["since", "until", "till", "from"]);
