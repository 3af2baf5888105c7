import { wordSet } from "../../text/word-set.js";
import { nounPhraseAt, nounPhraseBefore } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, wordAt } from "../token-access.js";
import { isChange } from "./compare-subjects.js";
import { happeningAt, thingAt } from "./concept.js";
import { holderOf, type Subject } from "./subject.js";

/** By how much something went up or down. */
export interface ChangedThing {
  /** The noun of what changed; "" where only the change is named: "the £84 increase". */
  readonly thing: string;
  readonly direction: "rise" | "fall";
  /** "the £84 increase", and not "went up by £84". */
  readonly isNamed: boolean;
}

/** What a figure tells the change of, by verb or noun: "the fare will go up by 20 cents", "the 30-cent increase in the fare". */
export function changedThing(subject: Subject): ChangedThing | null {
  return byNoun(subject) ?? byVerb(subject);
}

/** "the £60 rise in the rent", "the £150 rent increase", "a rise of £60 in the rent" */
function byNoun({ phrase, measure, claim: { block } }: Subject): ChangedThing | null {
  const { tokens, tagged } = block;
  const head = phrase.attributive ? phrase.head : measure === "count" ? -1 : phrase.ofNoun;
  const direction = head < 0 ? undefined : directions.get(happeningAt(tokens, head));
  if (!direction || tagged[head] !== tags.noun) return null;
  const next = phrase.attributive ? head + 1 : phrase.next;
  const behind = isOneOf(tokens, next, hanging) ? nounPhraseAt(tokens, tagged, next + 1) : null;
  const isBehind = behind !== null && tagged[behind.head] === tags.noun;
  const own = isBehind ? behind.head : tagged[head - 1] === tags.noun ? head - 1 : -1;
  return { thing: own < 0 ? "" : thingAt(tokens, own), direction, isNamed: true };
}

/** "The rent will rise by £40", "is raising the fee by £15", "put the rent up by £150", "fell 40 centimetres" */
function byVerb(subject: Subject): ChangedThing | null {
  const { claim, phrase, deeds } = subject;
  const { block, clause } = claim;
  const { tokens, tagged } = block;
  const { verb } = clause;
  if (!verb || claim.mention.first < verb.next || phrase.ofNoun >= 0 || claim.role !== "value") return null;
  const isBy = wordAt(tokens, phrase.first - 1) === "by";
  if (!isBy && !isChange(subject) && !(verb.direction !== 0 && phrase.first === verb.next)) return null;
  let end = phrase.first - (isBy ? 1 : 0);
  // "put the rent up by £30"
  const particle = particles.get(wordAt(tokens, end - 1));
  if (particle) end--;
  const direction = particle ?? [...deeds].map((deed) => directions.get(deed)).find((each) => each !== undefined);
  if (!direction) return null;
  const object = end > verb.next ? nounPhraseBefore(tokens, tagged, end, verb.next) : null;
  const head =
    object && tagged[object.head] === tags.noun
      ? object.head
      : verb.passive || end <= verb.next + 1
        ? holderOf(claim, phrase)
        : -1;
  return head < 0 ? null : { thing: thingAt(tokens, head), direction, isNamed: false };
}

const directions: ReadonlyMap<string, "rise" | "fall"> = new Map([
  ["rise", "rise"],
  ["growth", "rise"],
  ["fall", "fall"],
  ["reduction", "fall"],
]);
const hanging = wordSet("in of to on");
const particles: ReadonlyMap<string, "rise" | "fall"> = new Map([
  ["up", "rise"],
  ["down", "fall"],
]);
