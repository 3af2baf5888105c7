import { wordSet } from "../../text/word-set.js";
import { isOneOf, lexeme, opensQuotation, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { VerbGroup } from "./clause.js";
import { startsMain } from "./finite-verbs.js";
import { nounPhraseAt } from "./noun-phrases.js";
import { tags } from "./tag.js";
import { isVerbal } from "./verb-groups.js";

/** ", officials said", ", according to police", ", he told reporters". */
export function isAttribution(
  tokens: Tokens,
  tagged: Uint8Array,
  from: number,
  next: number,
  verbSeen: boolean,
): boolean {
  if (wordAt(tokens, from) === "according" && wordAt(tokens, from + 1) === "to") return true;
  const verbFirst = lexeme(tokens, from)?.verb;
  if (
    verbSeen &&
    verbFirst?.saying &&
    (tagged[from] === tags.past || tagged[from] === tags.verb) &&
    isSpeech(verbFirst.base)
  )
    return true;
  const phrase = nounPhraseAt(tokens, tagged, from, next);
  if (!phrase) return false;
  let at = phrase.next;
  for (
    let guard = 0;
    guard < 4 &&
    at < next &&
    (tagged[at] === tags.preposition || tagged[at] === tags.time || tagged[at] === tags.adverb);
    guard++
  ) {
    if (tagged[at] === tags.preposition) at = nounPhraseAt(tokens, tagged, at + 1, next)?.next ?? next;
    else at++;
  }
  if (tagged[at] !== tags.past && tagged[at] !== tags.verb) return false;
  const verb = lexeme(tokens, at)?.verb;
  const after = at + 1;
  if (isOneOf(tokens, at, informing)) {
    const told = nounPhraseAt(tokens, tagged, after, next);
    return told !== null && verbSeen && (told.next >= next || tagged[told.next] === tags.sign);
  }
  const isManner = verbSeen && isOneOf(tokens, at, manners);
  if (!isManner && (!verb?.saying || !isSpeech(verb.base))) return false;
  return (
    after >= next ||
    tagged[after] === tags.sign ||
    tagged[after] === tags.time ||
    tagged[after] === tags.preposition ||
    tagged[after] === tags.adverb ||
    (wordAt(tokens, at) === "told" && tagged[after] !== tags.to)
  );
}

/** Ways of saying something that take no object of their own. */
const manners = wordSet(
  "quipped quips mused muses sighed sighs grumbled grumbles sniffed sniffs joked jokes groaned groans chuckled chuckles whispered whispers muttered mutters murmured murmurs thundered thunders marvelled marvels recalled recalls remarked remarks observed observes replied replies retorted retorts snapped snaps barked growled growls scoffed scoffs shrugged shrugs lamented laments complained complains reflected reflects repeated repeats swore swears sneered beamed gushed conceded concedes cautioned cautions countered counters enthused fumed fumes giggled laughed laughs smiled smiles wailed",
);
/** Those who are told stand behind the verb. */
const informing = wordSet("reminded reminds informed informs assured assures reassured reassures");

/** "Moscow says it has", "France said on Thursday it would": what is said follows without "that". */
export function isUnmarkedSpeech(
  tokens: Tokens,
  tagged: Uint8Array,
  at: number,
  next: number,
  verb: VerbGroup,
): boolean {
  const speaks = lexeme(tokens, verb.head)?.verb?.saying ?? false;
  if (!speaks || at - verb.next > 4) return false;
  for (let i = verb.next; i < at; i++) if (tagged[i] !== tags.time && tagged[i] !== tags.preposition) return false;
  const tag = tagged[at];
  const opens =
    tag === tags.pronoun || tag === tags.determiner || tag === tags.proper || tag === tags.noun || tag === tags.number;
  return opens && startsMain(tokens, tagged, at, next);
}

/** "Dahl said, “It is”", "told reporters on Monday: “It is”": the sign before what is said in its own words. */
export function isMarkedSpeech(tokens: Tokens, tagged: Uint8Array, at: number, verb: VerbGroup): boolean {
  if (!leadsToQuotation(tokens, at) || lexeme(tokens, verb.head)?.verb?.saying !== true) return false;
  for (let i = verb.next; i < at; i++) if (tagged[i] === tags.sign || isVerbal(tagged[i] as number)) return false;
  return true;
}

/** The next sign stands before what is said in its own words. */
export function opensSpeech(tokens: Tokens, from: number, next: number): boolean {
  let at = from;
  while (at < next && !signAt(tokens, at, ",") && !signAt(tokens, at, ":") && !opensQuotation(tokens, at)) at++;
  return leadsToQuotation(tokens, at);
}

function leadsToQuotation(tokens: Tokens, at: number): boolean {
  return (signAt(tokens, at, ",") || signAt(tokens, at, ":")) && opensQuotation(tokens, at + 1);
}

function isSpeech(base: string): boolean {
  return base !== "find" && base !== "show" && base !== "put" && base !== "post" && base !== "project";
}
