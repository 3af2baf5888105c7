import { entryAt, pos } from "../lexicon/index.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { isPlural } from "./counted-plural.js";
import { subjectSpan } from "./finite-verbs.js";
import { isPureVerb, skipAdverbs } from "./tag-verbal.js";
import { tags } from "./tags.js";
import { none, verbFit } from "./verb-fit.js";

/**
 * Sees to it that a sentence (tokens `first` to `next`) has a finite verb, and that it is the word that fits best: the
 * first reading goes from left to right and takes a word that may be noun or verb by what stands before it.
 */
export function settleVerbs(tokens: Tokens, tagged: Uint8Array, first: number, next: number): void {
  const stretches = stretchesOf(tokens, tagged, first, next);
  const isSentence = signAt(tokens, next - 1, ".");
  const open = stretches.filter((stretch) => !settle(tokens, tagged, stretch, isSentence));
  let isSettled = open.length < stretches.length;
  for (const { first: from, next: to, opener } of open) {
    const least = isClause(opener) ? 3 : isSettled ? (opener === 0 ? 4 : 5) : isSentence ? 2 : 3;
    isSettled = markBest(tokens, tagged, { first: from, next: to, from, least }) || isSettled;
  }
}

/** Tokens between the joints of a sentence, and the tag of the joint before them; 0 at its start. */
interface Stretch {
  readonly first: number;
  readonly next: number;
  readonly opener: number;
}

/** Where in a stretch a verb is looked for, and how well it must fit at least. */
interface Search extends Omit<Stretch, "opener"> {
  readonly from: number;
  readonly until?: number;
  readonly least: number;
}

function stretchesOf(tokens: Tokens, tagged: Uint8Array, first: number, next: number): Stretch[] {
  const found: Stretch[] = [];
  let start = first;
  let opener = 0;
  for (let i = first; i <= next; i++) {
    const isEnd = i === next;
    if (!isEnd && !isJoint(tokens, tagged, i)) continue;
    if (i > start) found.push({ first: start, next: i, opener: found.length === 0 ? 0 : opener });
    if (isEnd) break;
    opener = tagged[i] as number;
    // A relative pronoun is the subject of its clause.
    start = opener === tags.relative ? i : i + 1;
    if (opener === tags.relative) {
      i++;
      if (i >= next) break;
    }
  }
  return found;
}

function isJoint(tokens: Tokens, tagged: Uint8Array, i: number): boolean {
  const tag = tagged[i];
  if (tag === tags.subordinator || tag === tags.relative || tag === tags.coordinator) return true;
  return tag === tags.sign && jointSigns.has(tokens.hash[i] as number);
}

const jointSigns = new Set([...",;:()—–"].map((text) => text.charCodeAt(0)));

function isClause(opener: number): boolean {
  return opener === tags.relative || opener === tags.subordinator;
}

/** Takes another word for the verb where it fits better than that of the first reading; false where there is no verb. */
function settle(tokens: Tokens, tagged: Uint8Array, stretch: Stretch, isSentence: boolean): boolean {
  const { first, next, opener } = stretch;
  if (endsWithState(tokens, tagged, stretch)) tagged[next - 1] = tags.participle;
  const verb = finiteIn(tagged, first, next);
  if (verb < 0) return false;
  const tag = tagged[verb] as number;
  if (opener !== tags.relative && tag !== tags.verb && tag !== tags.modal) clearSecond(tokens, tagged, verb, next);
  if (tag === tags.past) {
    // "Reported crime fell": what comes before any subject only describes it.
    if (verb === first && opener === 0 && tagged[verb + 1] === tags.noun && finiteIn(tagged, verb + 1, next) >= 0)
      tagged[verb] = tags.adjective;
    // "Families of those lost at sea have": who they are, and not what they did.
    if (wordAt(tokens, verb - 1) === "those" && finiteIn(tagged, verb + 1, next) >= 0) {
      tagged[verb] = tags.participle;
      return settle(tokens, tagged, stretch, isSentence);
    }
    // "Cars parked in the street pay nothing": the past form may only describe the subject.
    if (tagged[verb + 1] === tags.preposition) markBest(tokens, tagged, { first, next, from: verb + 2, least: 5 });
    return true;
  }
  if (tag !== tags.verb || isPureVerb(entryAt(tokens.lex[verb] as number))) return true;
  const after = skipAdverbs(tagged, verb + 1, 1);
  if (tagged[after] === tags.auxiliary || tagged[after] === tags.modal) {
    tagged[verb] = tags.noun;
    return true;
  }
  if (describesSubject(tokens, tagged, first, verb, next)) return true;
  // "Plant closure costs 300 jobs": of two verbs the first has no subject.
  const leads = verb === skipAdverbs(tagged, first, 1);
  if (leads && opener !== 0) return true;
  if (leads && finiteIn(tagged, verb + 1, next) >= 0) {
    tagged[verb] = tags.noun;
    return settle(tokens, tagged, stretch, isSentence);
  }
  const fit = verbFit(tokens, tagged, first, verb, next);
  tagged[verb] = tags.noun;
  const least = Math.max(fit, 1) + 1;
  if (markBest(tokens, tagged, { first, next, from: first, until: verb, least })) return true;
  if (markBest(tokens, tagged, { first, next, from: verb + 1, least: least + 1 })) return true;
  if (leads && !isCommand(tokens, tagged, verb)) return false;
  // "Job cuts at the plant", "Job cuts at the plant will hit 300": a noun that could be a verb, and need not be.
  const later = finiteIn(tagged, verb + 1, next);
  const isNoun = fit < 0 && wordAt(tokens, verb + 1) === "of";
  if (!leads && (isNoun || (fit <= doubtful && (later >= 0 || !isSentence)))) return later >= 0;
  tagged[verb] = tag;
  return true;
}

/** "Norland forces in the strait have", "Mill Lane cuts in May will": tagged as a noun where an auxiliary closes the phrase. */
function describesSubject(tokens: Tokens, tagged: Uint8Array, first: number, verb: number, next: number): boolean {
  const { verb: entry } = entryAt(tokens.lex[verb] as number);
  if (tagged[verb + 1] !== tags.preposition || entry?.saying || !isPlural(tokens, verb)) return false;
  tagged[verb] = tags.noun;
  const end = subjectSpan(tokens, tagged, first, next);
  if (end > verb + 1 && (tagged[end] === tags.auxiliary || tagged[end] === tags.modal)) return true;
  tagged[verb] = tags.verb;
  return false;
}

/**
 * "cut migraine attacks by half", "was the last of the 32 Petrel launches": behind the verb of a stretch a plural is
 * hardly another one. "The film shown in Rome stars": a past form before a preposition may be no verb, and "said" has more to come.
 */
function clearSecond(tokens: Tokens, tagged: Uint8Array, verb: number, next: number): void {
  if (tagged[verb] === tags.past && tagged[verb + 1] === tags.preposition) return;
  for (let i = verb; i < next; i++) {
    const { pos: bits, verb: entry } = entryAt(tokens.lex[i] as number);
    if (entry?.saying) return;
    if (i === verb || tagged[i] !== tags.verb || tagged[i - 1] === tags.to || (bits & pos.noun) === 0) continue;
    const before = tagged[i - 1];
    if (
      !isPlural(tokens, i) ||
      before === tags.adverb ||
      before === tags.pronoun ||
      takesUp.has(tagged[i + 1] as number)
    )
      continue;
    const fit = verbFit(tokens, tagged, verb + 1, i, next);
    if (fit !== none && fit <= doubtful) tagged[i] = tags.noun;
  }
}

/** What follows a verb and hardly a noun. */
const takesUp = new Set<number>([tags.determiner, tags.pronoun, tags.number, tags.to]);

/** "With the road closed, the town", "In a poll with the Greens included, Ohlin": what hangs on "with" has no finite verb. */
function endsWithState(tokens: Tokens, tagged: Uint8Array, { first, next, opener }: Stretch): boolean {
  const last = next - 1;
  if (
    (opener !== 0 && opener !== tags.sign) ||
    tagged[last] !== tags.past ||
    tagged[first] !== tags.preposition ||
    !signAt(tokens, next, ",")
  )
    return false;
  if ((entryAt(tokens.lex[last] as number).pos & pos.participle) === 0) return false;
  let at = last - 1;
  while (at > first && tagged[at] !== tags.preposition) at--;
  // "Of 23 economists polled, nineteen"
  return isOneOf(tokens, at, withWords) || (at === first && wordAt(tokens, at) === "of");
}

const withWords = new Set(["with", "without"]);

/** A fit up to which a word is taken for a verb only where the sentence has no other. */
const doubtful = 2;

/** "Visit the fair": not "Rents", in the third person, and not "House prices". */
function isCommand(tokens: Tokens, tagged: Uint8Array, verb: number): boolean {
  const entry = entryAt(tokens.lex[verb] as number);
  const after = tagged[verb + 1];
  return entry.word === entry.verb?.base && after !== tags.noun && after !== tags.verb;
}

/** The first finite verb, auxiliary or modal of a stretch; -1 when it has none. */
function finiteIn(tagged: Uint8Array, first: number, next: number): number {
  for (let i = first; i < next; i++) {
    const tag = tagged[i];
    if (tag === tags.past || tag === tags.auxiliary || tag === tags.modal) return i;
    if (tag === tags.verb && tagged[skipAdverbs(tagged, i - 1)] !== tags.to) return i;
  }
  return -1;
}

/** Tags the word of a stretch that fits best as its verb, if one between two tokens fits well enough. */
function markBest(tokens: Tokens, tagged: Uint8Array, { first, next, from, until = next, least }: Search): boolean {
  let at = -1;
  let most = least - 1;
  for (let i = from; i < until; i++) {
    if (tagged[i] !== tags.noun && tagged[i] !== tags.adjective) continue;
    const fit = verbFit(tokens, tagged, first, i, next);
    if (fit > most) [at, most] = [i, fit];
  }
  if (at < 0) return false;
  tagged[at] = (entryAt(tokens.lex[at] as number).pos & pos.past) !== 0 ? tags.past : tags.verb;
  if (tagged[at - 1] === tags.adjective || tagged[at - 1] === tags.gerund) tagged[at - 1] = tags.noun;
  return true;
}
