import type { Mention } from "../../claims/mention.js";
import type { BlockReading, Claim, SentenceReading } from "../../claims/reading.js";
import { happeningAt, stemAt, thingAt } from "../../claims/subjects/concept.js";
import { isEmptyVerb } from "../../claims/subjects/deeds.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";

/**
 * What is said of the later figure tells its thing from that of the earlier one, or picks some of it out: another owner, name,
 * place or year, and what hangs on its noun ("the 48 rooms with a view") where nobody spoke of that before.
 */
export function isSetApart(earlier: Subject, later: Subject): boolean {
  if (namesAnother(earlier, later) || isOfOtherYear(earlier, later) || isElsewhere(earlier, later)) return true;
  const known = wordsOf(earlier);
  if (hasOtherOwner(later, known) || isRestricted(later, known)) return true;
  // Captions say more of what they show.
  const isShown = later.claim.block.block.kind === "caption";
  return (!isShown && isPickedOut(later.claim, later.phrase.next, known)) || isSaidOfOther(later, known);
}

/** "the 121-metre spire of the minster in Basel": whose or where it is has a name that was not said before. */
function namesAnother(earlier: Subject, { claim: { block }, phrase, places }: Subject): boolean {
  const near = [phrase.owner, ...Array.from({ length: namesWithin }, (_, at) => phrase.next + at)];
  const names = near.map((at) => wordAt(block.tokens, at)).filter((word) => phrase.names.has(word));
  return hasUnsaid(earlier, [...names, ...places]);
}

/** One of the names is neither in the sentence nor before it. */
function hasUnsaid({ claim: { sentence, block } }: Subject, names: readonly string[]): boolean {
  const missing = new Set(names);
  for (let at = 0; at < sentence.next && missing.size > 0; at++) missing.delete(wordAt(block.tokens, at));
  return missing.size > 0;
}

/** "the passenger's four-year sentence", after that of the driver; "the state's 40 delegates" are those of the state that was spoken of. */
function hasOtherOwner({ phrase: { owner }, claim: { block } }: Subject, known: ReadonlySet<string>): boolean {
  return owner >= 0 && block.tagged[owner] === tags.noun && !isKnown(block, owner, known);
}

/** "the 12 members who voted against it" are some of the 45; "the 31 states that signed it" may be those that were told of. */
function isRestricted({ claim: { block, sentence }, phrase }: Subject, known: ReadonlySet<string>): boolean {
  const { tokens, tagged } = block;
  if (tagged[phrase.next] !== tags.relative) return false;
  // "the letter that it bought in May"
  if (sentence.mentions.some(({ kind, first }) => kind === "timex" && first > phrase.next && first < phrase.next + 8))
    return true;
  for (let at = phrase.next + 1; at < Math.min(sentence.next, phrase.next + 5); at++)
    if (isVerbTag(tagged[at] as number) && !isEmptyVerb(tokens, at)) return !isKnown(block, at, known);
  return true;
}

/** "the 48 rooms on the sea side", "the 15 lorries parked across the road". */
function isPickedOut(claim: Claim, next: number, known: ReadonlySet<string>): boolean {
  return hangingOn(claim, next).nouns.some((at) => !isKnown(claim.block, at, known));
}

/** "The trial of his brother opened on Tuesday", "A one-room flat costs €780": it is said of somebody or something else. */
function isSaidOfOther({ claim, phrase, measure }: Subject, known: ReadonlySet<string>): boolean {
  const { block, clause, mention } = claim;
  const { subject, verb } = clause;
  if (measure === "count" || phrase.definite) return false;
  if (opensWithNewcomer(claim, known)) return true;
  if (!subject || !verb || mention.first < verb.next) return false;
  if (!isNoun(block.tagged[subject.head] as number)) return false;
  const owner = block.tagged[subject.head - 1] === tags.possessive ? subject.head - 2 : -1;
  if (owner >= subject.first && !isKnown(block, owner, known)) return true;
  return isPickedOut(claim, subject.next, known);
}

function opensWithNewcomer({ block, sentence, clause }: Claim, known: ReadonlySet<string>): boolean {
  const first = clause.subject?.first ?? sentence.first;
  if (!isOneOf(block.tokens, first, newcomers)) return false;
  const noun = nounPhraseAt(block.tokens, block.tagged, first, sentence.next);
  return noun !== null && !isKnown(block, noun.head, known);
}

/** The nouns and participles of what hangs on the noun that ends at a token, and where that ends. */
function hangingOn({ block: { tokens, tagged }, sentence, clause }: Claim, from: number): Tail {
  const nouns: number[] = [];
  let next = from;
  // "fined £2m for the pollution": that hangs on the verb.
  const joints = isNoun(tagged[from - 1] as number) ? hanging : hangingOnMeasures;
  for (let guard = 0; guard < longestTail && next < sentence.next; guard++) {
    if (next === clause.verb?.head) break;
    if (tagged[next] === tags.participle || tagged[next] === tags.gerund) nouns.push(next++);
    else if (isNoun(tagged[next] as number) && nouns.at(-1) === next - 1) {
      if (!idle.has(wordAt(tokens, next))) nouns.push(next);
      next++;
    } else {
      const noun = isOneOf(tokens, next, joints) ? nounPhraseAt(tokens, tagged, next + 1, sentence.next) : null;
      if (!noun || isInDate(sentence, noun.head)) break;
      for (let at = noun.first; at < noun.next; at++)
        if (isNoun(tagged[at] as number) && !idle.has(wordAt(tokens, at))) nouns.push(at);
      next = noun.next;
    }
  }
  return { nouns, next };
}

const endings = new Set(["by", "until"]);

interface Tail {
  readonly nouns: readonly number[];
  readonly next: number;
}

/** "the turnout of 2004", "last season's nine wins": told of a year or a season that the earlier sentence does not name. */
function isOfOtherYear(earlier: Subject, { claim, phrase }: Subject): boolean {
  const { block, sentence, clause, mention } = claim;
  const told = earlier.claim.sentence.mentions;
  const tail = hangingOn(claim, phrase.next).next;
  return sentence.mentions.some((date) => {
    if (date.kind !== "timex" || date === mention || date.first < clause.first || date.first >= clause.next)
      return false;
    // "By autumn all of it was spent": not when it was set aside.
    if (isOneOf(block.tokens, date.first - 1, endings)) return false;
    const hangs = date.first >= phrase.next && date.first <= tail + 1;
    const opens = date.first <= clause.first + 2 && date.next < phrase.first;
    const owns =
      date.next < phrase.first && block.tagged[date.next] === tags.possessive && phrase.first <= date.next + 2;
    return (
      (hangs || opens || owns) && isLong(date) && !told.some((other) => other.kind === "timex" && doMeet(date, other))
    );
  });
}

type Timex = Extract<Mention, { readonly kind: "timex" }>;

/** A month, a season, a year: not one of the days of the news. */
function isLong({ timex: { type, granularity } }: Timex): boolean {
  return type === "date" && !granularity.startsWith("day") && granularity !== "hour" && granularity !== "minute";
}

function doMeet({ timex: a }: Timex, { timex: b }: Timex): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return a.value === b.value;
  return a.start <= b.end && b.start <= a.end;
}

/** "In the city the turnout of 68 percent was higher": a place that opens the sentence, and was not spoken of. */
function isElsewhere(earlier: Subject, { claim: { block, sentence, clause }, phrase }: Subject): boolean {
  const { tokens, tagged } = block;
  if (clause.subject === null || phrase.first < clause.subject.first) return false;
  if (!isOneOf(tokens, sentence.first, placing) || !isOneOf(tokens, sentence.first + 1, articles)) return false;
  const noun = nounPhraseAt(tokens, tagged, sentence.first + 1, phrase.first);
  if (!noun || tagged[noun.head] !== tags.noun || isInDate(sentence, noun.head)) return false;
  return !idle.has(wordAt(tokens, noun.head)) && !isKnown(block, noun.head, wordsOf(earlier));
}

function isInDate({ mentions }: SentenceReading, at: number): boolean {
  return mentions.some(({ kind, first, next }) => kind === "timex" && first <= at && at < next);
}

function isNoun(tag: number): boolean {
  return tag === tags.noun || tag === tags.proper;
}

function isKnown({ tokens }: BlockReading, at: number, known: ReadonlySet<string>): boolean {
  return known.has(wordAt(tokens, at)) || [stemAt, happeningAt, thingAt].some((of) => known.has(of(tokens, at)));
}

/** The words of its sentence under all their names, and of the one before it where a pronoun leads back to that. */
export function wordsOf({ claim: { block, sentence } }: Subject): ReadonlySet<string> {
  const known = wordsBySentence.get(sentence) ?? new Set<string>();
  if (known.size > 0) return known;
  wordsBySentence.set(sentence, known);
  const { tokens, tagged } = block;
  const leadsBack = tagged.subarray(sentence.first, sentence.next).includes(tags.pronoun);
  let first = leadsBack ? Math.max(0, sentence.first - 2) : sentence.first;
  while (first > 0 && first < sentence.first && !signAt(tokens, first - 1, ".")) first--;
  for (let at = first; at < sentence.next; at++)
    for (const name of [wordAt(tokens, at), stemAt(tokens, at), happeningAt(tokens, at), thingAt(tokens, at)])
      known.add(name);
  return known;
}

/** One sentence is held against many. */
const wordsBySentence = new WeakMap<SentenceReading, Set<string>>();

/** Tokens behind a figure's noun within which a name may tell whose it is. */
const namesWithin = 8;
/** Phrases that hang on one noun. */
const longestTail = 4;
const hanging = new Set(
  "of in on at with without from for near under over above below behind between aboard along".split(" "),
);
const newcomers = new Set(["a", "an", "another", "one"]);
const hangingOnMeasures = new Set("of in on at from above below".split(" "));
const placing = new Set("in at across among on".split(" "));
const articles = new Set(["the", "its", "their"]);
/** What sets nothing apart: where it was said, and how much of all it is. */
const idle = new Set(
  "all total average court statement interview letter report speech hearing trial end meantime event case past time way morning afternoon evening night day moment number figure kind row sort type people addition fact run streak spell series study survey poll sample anniversary occasion".split(
    " ",
  ),
);
