import { agree, isPerson, isWhole, isWide, sharedDeeds } from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { add, compareRational, multiply, rational } from "../../values/rational.js";
import { isAddedTo } from "./added-to.js";
import { type Conflict, isBody } from "./conflict.js";

/** "Police arrested seven men and two women. The eight people arrested": all of them against the sum of those named before. */
export function* summed(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter((subject) => isBody(subject) && subject.measure === "count" && isWhole(subject));
  for (const [index, first] of body.entries()) {
    const second = body[index + 1];
    if (!second || !areJoined(first, second) || isAmong(body[index + 2], second)) continue;
    const sum = sumOf(first, second);
    const later = body.slice(index + 2).filter((subject) => takesUp(first, subject));
    const [marked] = later;
    if (!marked || later.some((subject) => agree(subject, sum)) || !isClose(sum, marked)) continue;
    const before = body.slice(0, body.indexOf(marked));
    if (before.some((earlier) => agree(earlier, marked)) || isAddedTo(second, marked)) continue;
    yield { marked, other: sum, by: "sum" };
  }
}

/** "seven men and two women", to whom the same was done. */
function areJoined(first: Subject, second: Subject): boolean {
  const { block, sentence, mention } = first.claim;
  const { next } = first.phrase;
  if (second.claim.sentence !== sentence || second.claim.mention.first !== next + 1) return false;
  if (wordAt(block.tokens, next) !== "and" || !isPerson(first) || !isPerson(second)) return false;
  // "five, seven men and two women": a list has more than two.
  return block.tagged[mention.first - 1] !== tags.sign && first.deeds.size > 0;
}

/** The next figure goes on with the list. */
function isAmong(next: Subject | undefined, second: Subject): boolean {
  return next !== undefined && next.claim.mention.first <= second.phrase.next + 2 && isPerson(next);
}

function sumOf(first: Subject, second: Subject): Subject {
  const { claim, quantity } = first;
  const value = add(quantity?.min ?? zero, second.quantity?.min ?? zero);
  const end = second.claim.block.tokens.end[second.phrase.next - 1] ?? second.claim.mention.end;
  return {
    ...first,
    claim: { ...claim, mention: { ...claim.mention, end, next: second.phrase.next } },
    quantity: quantity && { ...quantity, min: value, max: value },
  };
}

/** "The eight people arrested", "all eight": nothing else is done to them that would set some apart. */
function takesUp(first: Subject, later: Subject): boolean {
  if (!later.phrase.definite || !(isWide(later) || (later.thing === null && isAll(later)))) return false;
  if (later.phrase.possessive || later.claim.block.index - first.claim.block.index > 1) return false;
  return later.deeds.size === 0 ? isAll(later) : sharedDeeds(first, later).length > 0;
}

function isAll({ claim: { block }, phrase }: Subject): boolean {
  return isOneOf(block.tokens, phrase.first - 1, all);
}

function isClose(a: Subject, b: Subject): boolean {
  const [left, right] = [a.quantity?.min ?? zero, b.quantity?.min ?? zero];
  return compareRational(multiply(left, two), right) >= 0 && compareRational(multiply(right, two), left) >= 0;
}

const all = new Set(["all"]);
const zero = rational(0);
const two = rational(2);
