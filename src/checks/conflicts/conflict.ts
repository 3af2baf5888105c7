import { type Subject, subjectWith } from "../../claims/subjects/subject.js";
import { wordAt } from "../../claims/token-access.js";
import { explainDamage, type Garble } from "../../values/garbles.js";
import type { Quantity } from "../../values/quantity.js";
import { absolute, compareRational, isEqual, multiply, type Rational, rational } from "../../values/rational.js";

/** Two places that say different things of one subject. */
export interface Conflict {
  /** Where the finding stands. */
  readonly marked: Subject;
  readonly other: Subject;
  /** How it is known that both speak of the same. */
  readonly by: "headline" | "taken up" | "age" | "date" | "correction" | "slip" | "sum";
}

/** The slip that turns one figure into the other; null when none of the known ones does. */
export function slipBetween(a: Subject, b: Subject): Garble | null {
  if (!a.quantity || !b.quantity) return null;
  if (a.quantity.unit && b.quantity.unit && a.quantity.unit.code !== b.quantity.unit.code) return null;
  const damage = explainDamage(a.quantity, b.quantity.min);
  if (damage && /^factor/.test(damage.kind))
    return { ...damage, words: `one is ${damage.kind.slice(7)} times the other` };
  return damage ?? swappedInWords(a.quantity, b.quantity) ?? misheard(a.quantity, b.quantity);
}

/** Sixty-eight for 86: whoever changed the digits may have written them out. */
function swappedInWords(a: Quantity, b: Quantity): Garble | null {
  const damage = a.written.style === "words" ? explainDamage(b, a.min) : null;
  return damage?.kind === "swapped digits" ? damage : null;
}

/** Thirteen for thirty, fourteen thousand for forty thousand; 1.3 and 3 million sound nothing alike. */
function misheard(a: Quantity, b: Quantity): Garble | null {
  const isTeen = (teen: Quantity, ten: Quantity): boolean => {
    const digit = digitOfTeen(teen.min);
    return (
      digit !== null && isEqual(multiply(teen.min, rational(10n * digit)), multiply(ten.min, rational(10n + digit)))
    );
  };
  return isTeen(a, b) || isTeen(b, a) ? { kind: "misheard", words: "one is easily heard for the other" } : null;
}

/** 3 of 13, of 13,000 and so on; null for what is not so many. */
function digitOfTeen({ n, d }: Rational): bigint | null {
  if (d !== 1n || n < 13n) return null;
  let teen = n;
  while (teen % 1000n === 0n) teen /= 1000n;
  return teen >= 13n && teen <= 19n ? teen - 10n : null;
}

/** Figures of one thing are seldom far apart, unless by a slip. */
export function isNear(a: Subject, b: Subject): boolean {
  return slipBetween(a, b) !== null || areOfLikeSize(a, b);
}

/** Neither is more than twice the other. */
export function areOfLikeSize({ quantity: a }: Subject, { quantity: b }: Subject): boolean {
  if (!a || !b) return false;
  const [few, many] = [absolute(a.min), absolute(b.min)];
  return compareRational(multiply(few, two), many) >= 0 && compareRational(multiply(many, two), few) >= 0;
}

const two = rational(2);

/**
 * How many places back the other side of a conflict is looked for: more than news copy has of one kind, and few enough that
 * a list of thousands of figures is read as fast as other copy.
 */
export const lookBack = 200;

/** What stands before a place in a list, as far back as is looked. */
export function earlierIn<T>(list: readonly T[], index: number): readonly T[] {
  return list.slice(Math.max(0, index - lookBack), index);
}

/** Where each figure is told first, be it of a part or of something else. */
export type Tellings = ReadonlyMap<string, Subject>;

export function firstTellings(subjects: readonly Subject[]): Tellings {
  const first = new Map<string, Subject>();
  for (const subject of subjects) {
    const figure = figureOf(subject);
    if (figure !== null && !first.has(figure)) first.set(figure, subject);
  }
  return first;
}

/** The very figure stands further up: what comes later may take that up. */
export function wasTold(tellings: Tellings, subject: Subject): boolean {
  const figure = figureOf(subject);
  return figure !== null && tellings.get(figure) !== subject;
}

function figureOf({ measure, quantity }: Subject): string | null {
  return quantity && `${measure} ${quantity.min.n}/${quantity.min.d}`;
}

/** "I counted 200," said the one, and "It was 500" the other. */
export function areToldByTwo({ claim: { speaker: a } }: Subject, { claim: { speaker: b } }: Subject): boolean {
  return a !== null && b !== null && a !== b;
}

/** "was to last nine days", "The 11-day strike ended": how long it was in the end. What is reported is in the past anyway. */
export function isOutcomeOfPlan({ measure, claim: { modality } }: Subject, { claim }: Subject): boolean {
  return measure === "time" && modality !== "actual" && claim.speaker === null && claim.clause.verb?.tense === "past";
}

/** They have a word in common. */
export function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

/** All of the first are among the second. */
export function isSubset(words: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  for (const word of words) if (!known.has(word)) return false;
  return true;
}

export function isBody({ claim }: Subject): boolean {
  const { kind } = claim.block.block;
  return kind === "paragraph" || kind === "list-item" || kind === "quote" || kind === "caption";
}

export function isHeading({ claim }: Subject): boolean {
  const { kind } = claim.block.block;
  return kind === "headline" || kind === "deck";
}

/** What several subjects come to, told in words of its own: a subject like one of them with another claim and exactly one value. */
export function withValue(like: Subject, claim: Subject["claim"], value: Rational): Subject {
  return subjectWith(like, { claim, quantity: like.quantity && { ...like.quantity, min: value, max: value } });
}

/** "Of 214 films, 61 were sold out" */
export function isPart({ claim: { sentence, mention }, phrase }: Subject): boolean {
  return !phrase.definite && sentence.relations.parts.some(({ part }) => part.mention === mention);
}

/** "Of its 72 posts 20 will go" */
export function isWholeOfParts({ phrase, claim: { block, sentence } }: Subject): boolean {
  return phrase.possessive && phrase.first <= sentence.first + 2 && wordAt(block.tokens, sentence.first) === "of";
}
