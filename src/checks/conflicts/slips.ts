import {
  agree,
  differInNames,
  isChange,
  isContrasted,
  isWhole,
  sameThing,
} from "../../claims/subjects/compare-subjects.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { absolute, toDecimal } from "../../values/rational.js";
import { type Conflict, isBody, slipBetween } from "./conflict.js";

/**
 * Two long figures with the same digits, one with two of them swapped or with another magnitude: they hardly speak of two
 * things when they stand close together and share what they are about.
 */
export function* slips(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter((subject) => isBody(subject) && digitsOf(subject).length >= 2);
  for (const [index, subject] of body.entries()) {
    if (!isWhole(subject) || isContrasted(subject)) continue;
    const before = body.slice(Math.max(0, index - reach), index).reverse();
    if (before.some((earlier) => earlier.measure === subject.measure && agree(earlier, subject))) continue;
    const antecedent = before.find((earlier) => isSlip(earlier, subject));
    if (antecedent) yield { marked: subject, other: antecedent, by: "slip" };
  }
}

function isSlip(earlier: Subject, subject: Subject): boolean {
  if (earlier.measure !== subject.measure || !isWhole(earlier) || earlier.claim.sentence === subject.claim.sentence)
    return false;
  if (isChange(earlier) !== isChange(subject) || differInNames(earlier, subject)) return false;
  const kind = slipBetween(earlier, subject)?.kind ?? "";
  const digits = Math.min(digitsOf(earlier).length, digitsOf(subject).length);
  const isClose = subject.claim.block.index - earlier.claim.block.index <= 1;
  if (kind === "swapped digits") return digits >= 4 ? isClose : digits === 3 && isClose && isAlike(earlier, subject);
  return /^factor 1,000/.test(kind) && digits >= 2 && isClose && isAlike(earlier, subject);
}

/** They share a noun, or the later one is definite. */
function isAlike(earlier: Subject, subject: Subject): boolean {
  if (sameThing(earlier, subject) || subject.phrase.definite) return true;
  return [...earlier.topics].some((topic) => subject.topics.has(topic));
}

/** Significant digits: 2 for 1.5 billion, 4 for 1,963. */
function digitsOf({ quantity }: Subject): string {
  return quantity
    ? toDecimal(absolute(quantity.min), 9)
        .replace(".", "")
        .replace(/^0+|0+$/g, "")
    : "";
}

/** How many figures back a slip is looked for. */
const reach = 12;
