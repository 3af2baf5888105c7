import type { BlockReading, Reading } from "../../claims/reading.js";
import { isWhole } from "../../claims/subjects/compare-subjects.js";
import { thingAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { rational } from "../../values/rational.js";
import { type Conflict, isBody, withValue } from "./conflict.js";

/** "its plants in Leeds, Hull and Derby", and then "the four plants": what was named, counted otherwise. */
export function* listed(subjects: readonly Subject[], { blocks }: Reading): Iterable<Conflict> {
  const lists = new Map<BlockReading, readonly NameList[]>();
  const counted = new Set<string | null>();
  for (const marked of subjects) {
    if (!isBody(marked) || marked.measure !== "count") continue;
    const isFirst = !counted.has(marked.thing);
    counted.add(marked.thing);
    if (!isFirst || !takesUp(marked)) continue;
    const { block, mention } = marked.claim;
    const near = [blocks[block.index - 1], block].filter((at) => at?.block.kind === "paragraph") as BlockReading[];
    const before = near.flatMap(listsOf).filter((list) => list.block !== block || list.next <= mention.first);
    const [list] = before;
    if (!list || before.length > 1 || !isOf(list, marked) || hasMoreNames(list, marked)) continue;
    if (marked.quantity?.min.d !== 1n || marked.quantity.min.n === BigInt(list.count)) continue;
    yield { marked, other: asSubject(list, marked), by: "sum" };
  }

  function listsOf(block: BlockReading): readonly NameList[] {
    const known = lists.get(block) ?? listsIn(block);
    lists.set(block, known);
    return known;
  }
}

/** "the four plants", "all four plants", "each of the four capitals": all that were named. */
function takesUp(subject: Subject): boolean {
  const { thing, phrase, quantity, claim } = subject;
  if (thing === null || !phrase.definite || phrase.possessive || phrase.owner >= 0 || !isWhole(subject)) return false;
  if (phrase.narrowing.size > 0 || phrase.names.size > 0 || claim.block.tagged[phrase.next] === tags.relative)
    return false;
  return quantity !== null && quantity.bound === "exact" && quantity.min.n > 1n && quantity.min.n < 20n;
}

/** A list of names that ends with "and". */
interface NameList {
  readonly block: BlockReading;
  readonly first: number;
  readonly next: number;
  readonly count: number;
  /** What is so named: "plants" of plants in Leeds, Hull and Derby. */
  readonly noun: string | null;
}

function listsIn(block: BlockReading): NameList[] {
  const lists: NameList[] = [];
  for (let at = 0; at < block.tokens.count; at++) {
    if (block.tagged[at] !== tags.proper) continue;
    const list = listFrom(block, at);
    if (list) lists.push(list);
    at = list?.next ?? nameEnd(block, at);
  }
  return lists;
}

function listFrom(block: BlockReading, first: number): NameList | null {
  const { tokens } = block;
  let count = 1;
  let at = nameEnd(block, first);
  while (signAt(tokens, at, ",") && isName(block, at + 1)) {
    count++;
    at = nameEnd(block, at + 1);
  }
  const joint = signAt(tokens, at, ",") ? at + 1 : at;
  if (count < 2 || wordAt(tokens, joint) !== "and" || !isName(block, joint + 1)) return null;
  return { block, first, next: nameEnd(block, joint + 1), count: count + 1, noun: nounBefore(block, first) };
}

function isName({ tagged }: BlockReading, at: number): boolean {
  return tagged[at] === tags.proper;
}

function nameEnd({ tagged }: BlockReading, first: number): number {
  let at = first;
  while (tagged[at] === tags.proper) at++;
  return at;
}

function nounBefore({ tokens, tagged }: BlockReading, first: number): string | null {
  return isOneOf(tokens, first - 1, placing) && tagged[first - 2] === tags.noun ? thingAt(tokens, first - 2) : null;
}

function isOf({ noun }: NameList, { thing }: Subject): boolean {
  return noun === null ? places.has(thing ?? "") : noun === thing;
}

/** Other names stand before the count, which may be meant as well. */
function hasMoreNames({ block, first, next }: NameList, { claim }: Subject): boolean {
  const known = new Set<string>();
  for (let at = first; at < next; at++) known.add(wordAt(block.tokens, at));
  const isMore = (where: BlockReading, from: number, to: number): boolean => {
    for (let at = from; at < to; at++)
      if (
        where.tagged[at] === tags.proper &&
        !known.has(wordAt(where.tokens, at)) &&
        isOneOf(where.tokens, at - 1, joints)
      )
        return true;
    return false;
  };
  if (claim.block === block) return isMore(block, next, claim.mention.first);
  return isMore(block, next, block.tokens.count) || isMore(claim.block, 0, claim.mention.first);
}

function asSubject({ block, first, next, count }: NameList, like: Subject): Subject {
  const { tokens, sentences } = block;
  const sentence = sentences.find((one) => one.first <= first && first < one.next) ?? like.claim.sentence;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[next - 1] ?? start;
  const mention = { ...like.claim.mention, first, next, start, end };
  return withValue(like, { ...like.claim, block, sentence, mention }, rational(count));
}

const placing = new Set(["in", "at", "of", "near"]);
/** Before names that are not those of days. */
const joints = new Set("and in to also at of with by for from near , plus".split(" "));
/** What names of places are called. */
const places = new Set("city capital country town village state island port province region".split(" "));
