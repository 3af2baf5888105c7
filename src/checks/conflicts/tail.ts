import type { Claim } from "../../claims/reading.js";
import { thingAt } from "../../claims/subjects/concept.js";
import { isInDate } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { isKnownIn, type Known, wordsOf } from "./known-words.js";

/** "the 48 rooms on the sea side", "the 15 lorries parked across the road". */
export function isPickedOut(claim: Claim, next: number, known: Known): boolean {
  return hangingOn(claim, next).nouns.some((at) => !isKnownIn(claim.block, at, known));
}

/** How much of what hangs on the later figure was spoken of before: "the 14 hours of talks". */
export function spokenOfBoth(earlier: Subject, later: Subject): number {
  const { nouns } = tailOf(later);
  if (nouns.length === 0) return 0;
  const [{ claim }, known] = [later, wordsOf(earlier)];
  return Math.min(2, nouns.filter((at) => isKnownIn(claim.block, at, known)).length);
}

/** "four days in a hut", "five days in the hut": the same hangs on both. */
export function haveOneTail(earlier: Subject, later: Subject): boolean {
  const { nouns } = tailOf(later);
  if (nouns.length === 0) return false;
  const { block } = earlier.claim;
  const known = new Set(tailOf(earlier).nouns.map((at) => thingAt(block.tokens, at)));
  return nouns.some((at) => known.has(thingAt(later.claim.block.tokens, at)));
}

/** What hangs on the noun of a figure. */
export function tailOf(subject: Subject): Tail {
  const known = tailBySubject.get(subject);
  if (known) return known;
  const tail = hangingOn(subject.claim, subject.phrase.next);
  tailBySubject.set(subject, tail);
  return tail;
}

/** One figure is held against many. */
const tailBySubject = new WeakMap<Subject, Tail>();

/** The nouns and participles of what hangs on the noun that ends at a token, and where that ends. */
function hangingOn({ block: { tokens, tagged }, sentence, clause, mention }: Claim, from: number): Tail {
  const nouns: number[] = [];
  let next = from;
  // "fined £2m for the pollution": that hangs on the verb.
  const isNamed = isNoun(tagged[from - 1] as number) || tagged[from - 1] === tags.gerund;
  const joints = isNamed ? hanging : mention.kind === "timex" || isLength(mention) ? hangingOnMeasures : hangingOnSums;
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

function isLength(mention: Claim["mention"]): boolean {
  const dimension = mention.kind === "quantity" ? mention.quantity.unit?.dimension : undefined;
  return dimension === "length" || dimension === "area";
}

interface Tail {
  readonly nouns: readonly number[];
  readonly next: number;
}

export function isNoun(tag: number): boolean {
  return tag === tags.noun || tag === tags.proper;
}

/** Phrases that hang on one noun. */
const longestTail = 4;

const hanging = new Set(
  "of in on at with without from for near under over above below behind between aboard along".split(" "),
);

const hangingOnMeasures = new Set("of in on at from above below under with without".split(" "));

const hangingOnSums = new Set(["of"]);

/** What sets nothing apart: where it was said, and how much of all it is. */
export const idle = new Set(
  "all total average court statement interview letter report speech hearing trial end meantime event case past time way morning afternoon evening night day moment number figure kind row sort type people addition fact run streak spell series study survey poll sample anniversary occasion".split(
    " ",
  ),
);
