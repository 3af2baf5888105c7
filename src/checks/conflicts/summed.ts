import { agree, isPerson, isWhole, isWide, sharedDeeds } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { add, compareRational, multiply, type Rational, rational } from "../../values/rational.js";
import { isAddedTo } from "./added-to.js";
import { type Conflict, isBody, withValue } from "./conflict.js";

/** "Police arrested seven men and two women. The eight people arrested": all of them against the sum of those named before. */
export function* summed(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter((subject) => isBody(subject) && subject.measure === "count" && isWhole(subject));
  for (const [index, first] of body.entries()) {
    const sum = sumFrom(first, body[index + 1]);
    if (!sum) continue;
    const later = body.slice(index + 1, index + reach).filter((subject) => takesUp(sum, subject));
    const [marked] = later;
    if (!marked || later.some((subject) => agree(subject, sum)) || !isClose(sum, marked)) continue;
    const before = body.slice(Math.max(0, index - reach), body.indexOf(marked, index));
    if (before.some((earlier) => agree(earlier, marked)) || isAddedTo(sum, marked) || isJoined(sum, marked)) continue;
    yield { marked, other: sum, by: "sum" };
  }
}

/** "seven men and two women", "three daughters and a son": as one count of them all; null where more may be listed. */
function sumFrom(first: Subject, second: Subject | undefined): Subject | null {
  const { block, mention } = first.claim;
  const { tokens, tagged } = block;
  const { next } = first.phrase;
  if (wordAt(tokens, next) !== "and" || !isSomebody(first)) return null;
  // "five, seven men and two women": a list has more than two.
  if (tagged[mention.first - 1] === tags.sign && !isFamily(first)) return null;
  if (second?.claim.block === block && second.claim.mention.first === next + 1)
    return isSomebody(second) ? sumOf(first, second.phrase.next, second.quantity?.min) : null;
  return isOneOf(tokens, next + 1, single) && lexeme(tokens, next + 2)?.person === true && isEnd(first, next + 3)
    ? sumOf(first, next + 3, one)
    : null;
}

/** "seven men", "four Poles". */
function isSomebody(subject: Subject): boolean {
  const { claim, phrase } = subject;
  return isPerson(subject) || (phrase.head >= 0 && lexeme(claim.block.tokens, phrase.head)?.nationality === true);
}

/** Nobody else is named behind: "a son and a nephew", "a son, two nephews". */
function isEnd({ claim: { block } }: Subject, at: number): boolean {
  return !isOneOf(block.tokens, at, goingOn);
}

function sumOf(first: Subject, next: number, more: Rational = zero): Subject {
  const { claim, quantity } = first;
  const end = claim.block.tokens.end[next - 1] ?? claim.mention.end;
  const mention = { ...claim.mention, end, next };
  return withValue(first, { ...claim, mention }, add(quantity?.min ?? zero, more));
}

/** "The eight people arrested", "all eight", "all five children": nothing else is done to them that would set some apart. */
function takesUp(sum: Subject, later: Subject): boolean {
  if (later.claim.mention.first <= sum.claim.mention.first && later.claim.block === sum.claim.block) return false;
  if (!later.phrase.definite || later.phrase.possessive || later.claim.sentence === sum.claim.sentence) return false;
  if (later.claim.block.index - sum.claim.block.index > 1) return false;
  const isAllOfThem = isOneOf(later.claim.block.tokens, later.phrase.first - 1, all);
  if (isFamily(sum)) return isAllOfThem && later.thing === "child";
  const isNamed = later.thing !== null && sum.topics.has(later.thing) && isPerson(later);
  if (!isWide(later) && !((later.thing === null || isNamed) && isAllOfThem)) return false;
  if (isNamed) return true;
  return sum.deeds.size > 0 && (later.deeds.size === 0 ? isAllOfThem : sharedDeeds(sum, later).length > 0);
}

/** "Her husband has a child of his own": somebody else of whom it may be said. */
function isJoined({ claim: from }: Subject, { claim: to }: Subject): boolean {
  if (from.block !== to.block) return false;
  for (let at = from.mention.next; at < to.mention.first; at++)
    if (isOneOf(from.block.tokens, at, single) && hasChild(from.block.tokens, at + 1)) return true;
  return false;
}

/** "child", "foster child". */
function hasChild(tokens: Subject["claim"]["block"]["tokens"], at: number): boolean {
  return isOneOf(tokens, at, children) || isOneOf(tokens, at + 1, children);
}

/** Sons and daughters are somebody's children. */
function isFamily({ thing }: Subject): boolean {
  return thing === "son" || thing === "daughter";
}

function isClose(a: Subject, b: Subject): boolean {
  const [left, right] = [a.quantity?.min ?? zero, b.quantity?.min ?? zero];
  return compareRational(multiply(left, two), right) >= 0 && compareRational(multiply(right, two), left) >= 0;
}

/** How many figures on a sum is taken up, and how many back its value may have been told. */
const reach = 12;
const all = new Set(["all"]);
const single = new Set(["a", "an", "one"]);
const children = new Set("child son daughter stepson stepdaughter baby boy girl".split(" "));
const goingOn = new Set(["and", ",", "of", "from"]);
const zero = rational(0);
const one = rational(1);
const two = rational(2);
