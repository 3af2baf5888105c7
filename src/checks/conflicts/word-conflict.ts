import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { textAt } from "../../claims/token-access.js";
import { writeDateLike } from "../../claims/write-date.js";
import { writeInPlace } from "../../claims/write-figure.js";
import { isSingle } from "../../values/quantity.js";
import { fixAt, type Say } from "../wording/finding-at.js";
import { claimText, quoted } from "../wording/words.js";
import { type Conflict, isHeading, slipBetween } from "./conflict.js";

/** What an editor is told of a conflict inside one article. */
export function wordConflict(conflict: Conflict): Omit<Say, "labels"> {
  const { marked, other } = conflict;
  const here = claimText(marked.claim);
  const there = claimText(other.claim);
  const slip = slipBetween(marked, other);
  const right = valueInPlace(marked, other);
  const left = valueInPlace(other, marked);
  return {
    message: messageOf(conflict),
    label: labelMarked(conflict, there),
    actual: here,
    expected: right === null ? [] : [right],
    notes: [
      ...(slip ? [`Likely slip: ${slip.words}`] : []),
      ...(conflict.by === "sum" && right !== null ? [`They make ${right}`] : []),
      ...(isSettled(conflict) ? [] : ["Either of the two may be the wrong one"]),
    ],
    fixes: [
      ...(right === null
        ? []
        : fixAt(marked.claim.block, marked.claim.mention, `Write ${right} here`, right, "unsafe")),
      ...(left === null || isSettled(conflict) || conflict.by === "sum"
        ? []
        : fixAt(other.claim.block, other.claim.mention, `Write ${left} there`, left, "unsafe")),
    ],
  };
}

function labelMarked({ marked, other, by }: Conflict, there: string): string {
  if (by === "correction") return `corrected to ${there} ${sideOf(other, marked)}`;
  if (isHeading(marked)) return `the text has ${there}`;
  return `but ${there} ${isHeading(other) ? "in the headline" : "above"}`;
}

function sideOf({ claim: a }: Subject, { claim: b }: Subject): "above" | "below" {
  return a.block.index < b.block.index ? "above" : "below";
}

/** What stands under the other place. */
export function labelOther({ marked, by }: Conflict): string {
  if (by === "correction") return "corrected here";
  return isHeading(marked) ? "said here" : "first said here";
}

function messageOf(conflict: Conflict): string {
  const { marked, other, by } = conflict;
  const [here, there] = [quoted(claimText(marked.claim)), quoted(claimText(other.claim))];
  if (by === "correction")
    return `${here} still stands although a correction ${sideOf(other, marked)} makes it ${there}`;
  if (isHeading(marked)) return `The ${marked.claim.block.block.kind} says ${here}, the text ${there}`;
  return `Two ${nameOf(conflict)}: ${here} here, ${there} ${isHeading(other) ? "in the headline" : "above"}`;
}

/** "figures for the strike", "counts of soldiers", "dates for the founding". */
function nameOf({ marked, other, by }: Conflict): string {
  if (by === "age" || (marked.measure === "age" && wordOf(marked) === null))
    return `ages for ${personOf(marked) ?? personOf(other) ?? "one person"}`;
  if (by === "date") return marked.measure === "clock" ? "times for one event" : "dates for one event";
  if (marked.measure === "ordinal") return `numbers for one ${wordOf(marked) ?? "thing"}`;
  const word = wordOf(marked) ?? wordOf(other);
  if (word === null) return "figures for one thing";
  if (marked.measure === "age") return `ages for the same ${word}`;
  const counts = marked.measure === "count" && marked.phrase.head >= 0 && marked.phrase.compound < 0;
  return counts ? `counts of the same ${word}` : `figures for the same ${word}`;
}

/** The noun of a figure as printed. */
function wordOf({ claim, phrase }: Subject): string | null {
  const token = [phrase.compound, phrase.head, phrase.ofNoun].find((at) => at >= 0) ?? -1;
  return token < 0 ? null : textAt(claim.block.tokens, token);
}

function personOf({ claim: { block, mention } }: Subject): string | null {
  const at = block.tagged[mention.first - 2] === tags.proper ? mention.first - 2 : mention.next;
  return block.tagged[at] === tags.proper ? textAt(block.tokens, at) : null;
}

/** A correction says which of the two is right. */
function isSettled({ by }: Conflict): boolean {
  return by === "correction";
}

/** "63 votes to 41" in the place of "63-44": the sides as printed there, with what stands between them here. */
function scoreLike(text: string, other: string): string {
  const own = /^\d+(\D+)\d+$/.exec(text);
  const sides = /^(\d+)\D+(\d+)$/.exec(other);
  return own && sides ? `${sides[1]}${own[1]}${sides[2]}` : other;
}

/** The value of the other place, as it would be printed in this one. */
export function valueInPlace(place: Subject, value: Subject): string | null {
  const { block, mention } = place.claim;
  const text = claimText(place.claim);
  if (mention.kind === "timex" && value.claim.mention.kind === "timex" && !value.quantity) {
    return writeDateLike(mention, text, value.claim.mention.timex, claimText(value.claim));
  }
  if (place.measure === "score") return scoreLike(text, claimText(value.claim));
  // "2:24:08" is no number of hours.
  if (!value.quantity || !isSingle(value.quantity) || text.includes(":")) return claimText(value.claim);
  const unit = place.quantity?.unit && value.quantity.unit ? value.quantity.unit : (place.quantity?.unit ?? null);
  return writeInPlace(block.block, mention, value.quantity.min, unit);
}
