import { compareRational } from "../../values/rational.js";
import { isKindOf } from "../lexicon/kinds.js";
import { bodies } from "../lexicon/nouns.js";
import { isPlural } from "../syntax/counted-plural.js";
import { tags } from "../syntax/tag.js";
import { isVerbal } from "../syntax/verb-groups.js";
import { isOneOf, isOwnerClitic, signAt, wordAt } from "../token-access.js";
import { isPeople, sameKind } from "./addable.js";
import { wholeOfThem } from "./antecedent.js";
import { areComparable } from "./comparable.js";
import { countsThings, nounOf, wholeMeant } from "./counted-noun.js";
import { type Figure, type SentenceView, wordsAfter, wordsBetween } from "./figures.js";

/** A part of a whole: "120 of the 400 workers". */
export interface PartOfWhole {
  readonly part: Figure;
  readonly whole: Figure;
}

/** "52 caps' worth": what is counted only says how much of another thing. */
function isOwner({ tokens }: SentenceView, { mention, next }: Figure): boolean {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return isOwnerClitic(tokens, counted ? counted.next : next);
}

function isSameOrBare(view: SentenceView, a: Figure, b: Figure): boolean {
  const [one, other] = [nounOf(view, a), nounOf(view, b)];
  return other === "" || one === other;
}

/** People are among people, and tankers among ships; 40 beds are in six rooms. */
function areOneKind(view: SentenceView, whole: Figure, part: Figure): boolean {
  const [name, kind] = [nounOf(view, whole), nounOf(view, part)];
  return (
    (isPeople(view, whole) && (kind === "" || isPeople(view, part))) ||
    name === kind ||
    kind === "" ||
    isKindOf(name, [kind])
  );
}

/** The part and whole that a figure is the first of, or the part that it is of what a pronoun stands for. */
export function partOfWholeAt(view: SentenceView, i: number): PartOfWhole | null {
  return partAt(view, i) ?? partOfThem(view, i);
}

/** The pair that begins at a figure: "120 of the 400", "Of the 400 workers, 120", "400 workers, 120 of whom". */
function partAt(view: SentenceView, i: number): PartOfWhole | null {
  const { figures } = view;
  const [first, second] = [figures[i] as Figure, figures[i + 1]];
  if (!second || isShareOf(first) || isShareOf(second) || !areComparable(first, second)) return null;
  const joint = wordsBetween(view, first.next, second.first);
  // "30 of those about one dog": those are meant, and not about one of them.
  const isPronoun = /(?:^| )(?:those|these)$/.test(joint) && second.first < second.mention.first;
  // "a day of eight hours" is no part of them.
  const isLength = first.mention.kind === "timex" && isOneOf(view.tokens, first.mention.first, articles);
  if (isLength && joint === "of") return null;
  // "four days of ten hours": how long each of them is.
  const [a, b] = [first.quantity.unit, second.quantity.unit];
  if (joint === "of" && a?.dimension === "time" && b?.dimension === "time" && a.code !== b.code) return null;
  if (!isPronoun && (ofWhole.test(joint) || ofBody.test(joint) || castBy.test(joint)))
    return { part: first, whole: second };
  if (ofWhich.test(joint) && sameKind(view, first, [second]) && !asked.test(wordsAfter(view, second.next, 4)))
    return { part: second, whole: first };
  // "3,150 animals out of 4,500"
  if (areAmong.test(joint) && areOneKind(view, second, first)) return { part: first, whole: second };
  if ((outOf.test(joint) || fromBody.test(joint)) && isSameOrBare(view, first, second))
    return { part: first, whole: second };
  // "The 45 pupils include 20 girls"
  if (
    includes.test(joint) &&
    isOneOf(view.tokens, first.first - 1, definite) &&
    isPeople(view, second) &&
    areOneKind(view, first, second)
  )
    return { part: second, whole: first };
  if (
    among.test(joint) &&
    !isOwner(view, second) &&
    amongBefore.test(wordsBetween(view, view.syntax.first, first.first))
  )
    return { part: second, whole: first };
  // "three centuries, of 128, 133 and 102": a list.
  if (joint === "," && /^, of$/.test(wordsBetween(view, first.first - 2, first.first))) return null;
  // "a group of eight ships and 4,500 people": side by side, neither is part of the other.
  const isTold = isFronted(view, first) && /^(?:[a-z'@-]+ ){0,12}(?:, )?$/.test(`${joint} `) && !otherJoint.test(joint);
  // "Of the five schools inspected, 42 teachers had no licence"
  const isMore = compareRational(second.quantity.min, first.quantity.max) > 0;
  if (isMore && !areOneKind(view, first, second)) return null;
  return isTold && !/^of (?:whom|which|them)/.test(wordsAfter(view, second.next, 2))
    ? { part: second, whole: first }
    : null;
}

/** "400 workers, 120 of whom", "A survey of 500 households found that 620 of them": what the pronoun stands for is the whole. */
function partOfThem(view: SentenceView, i: number): PartOfWhole | null {
  const part = view.figures[i] as Figure;
  const pronoun = /^of (whom|which|them|these|those)$/.exec(wordsAfter(view, part.next, 2))?.[1];
  if (pronoun === undefined || isShareOf(part)) return null;
  const isRelative = pronoun === "whom" || pronoun === "which";
  const whole = isRelative ? wholeBefore(view, i, pronoun) : wholeOfThem(view, part, null);
  return whole && areComparable(whole, part) ? { part, whole } : null;
}

function wholeBefore(view: SentenceView, i: number, pronoun: string): Figure | null {
  const [whole, part] = [view.figures[i - 1], view.figures[i] as Figure];
  if (!whole || isShareOf(whole) || (pronoun === "whom" && countsThings(view, whole))) return null;
  return namesAnother(view, whole, part) ? null : wholeMeant(view, whole);
}

/** Between a whole and a relative pronoun another clause begins, or another plural that it may stand for. */
function namesAnother(view: SentenceView, { mention, next }: Figure, part: Figure): boolean {
  const { tokens, tagged } = view;
  const counted = mention.kind === "quantity" ? mention.counted : null;
  if (!counted) return true;
  for (let at = Math.max(counted.next, next); at < part.first; at++) {
    if (signAt(tokens, at, ";") || signAt(tokens, at, ":")) return true;
    if (tagged[at] === tags.noun && isPlural(tokens, at) && !isInPhrase(tagged, at)) return true;
  }
  return false;
}

/** "in a sports hall": no head of its phrase. */
function isInPhrase(tagged: Uint8Array, at: number): boolean {
  return tagged[at + 1] === tags.noun;
}

/** "Of the 400 workers, ..." at the head of a sentence or clause. */
export function isFronted(view: SentenceView, { first, next }: Figure): boolean {
  const { tokens, tagged, syntax } = view;
  let at = first - 1;
  // "Of these 31 are cows": those are what was told of before.
  if (isOneOf(tokens, at, pronouns) && isVerbal(tagged[next] as number)) return false;
  while (at > syntax.first && tagged[at] === tags.determiner) at--;
  if (fronted.test(wordsBetween(view, syntax.first, first))) return true;
  if (at > syntax.first && ofOwner.test(wordsBetween(view, syntax.first, first))) return true;
  if (wordAt(tokens, at) !== "of") return false;
  if (at === syntax.first || tagged[at - 1] === tags.sign) return true;
  // "158 days out of 366" has its part.
  return wordAt(tokens, at - 1) === "out" && !view.figures.some((part) => part.first < at && at - part.next <= 3);
}

/** A percentage, a fraction, "one in five". */
export function isShareOf({ quantity, mention }: Figure): boolean {
  if (quantity.kind === "percent") return true;
  return (
    quantity.kind === "ratio" &&
    mention.kind === "quantity" &&
    (mention.form === "fraction" || mention.form === "one-in")
  );
}

export const ofWhole =
  /^(?:out )?of(?: (?:the|its|their|his|her|our|all|all the|some|a|a total of|the total of|these|those|roughly|the nearly|the more than|the about|the roughly))*(?:(?<= (?:the|its|their|his|her|our)) [a-z-]+)?(?: (?!them |us |you )(?:[a-z.-]+ ){1,3}(?:'s|’s|'|’))?$/;

const outOf = /^(?:[a-z'-]+ ){1,2}out of(?: (?:the|its|their|his|her|all|a total of|some))*$/;
/** "Among the 30 ships that called were 12 tankers" */
const among = /^(?:[a-z@'-]+ )+(?:is|are|was|were)(?: (?:also|just|only|at least))*$/;
const amongBefore = /^among(?: (?:the|its|their|his|her|our|those|these)(?: (?:[a-z.-]+ ){1,2}(?:'s|’s|'|’))?)?$/;
/** "20 girls were among the 45 pupils" */
const areAmong = /^(?:[a-z'-]+ ){1,4}(?:is|are|was|were) (?:also )?among (?:the|its|their|his|her|all|all the)$/;
const includes = /^(?:[a-z'-]+ ){1,4}(?:include|included|numbered among them)$/;
const definite = new Set(["the", "its", "their", "all", "these", "those"]);

/** "£210m, of which £147m" */
const ofWhich = /^(?:[a-z'-]+ ){0,6}[,(-] (?:out )?of (?:which|whom)(?: (?:about|some|just|only|nearly|almost))*$/;

/** "two polls, of which four are needed" */
const asked = /^(?:[a-z]+ )?(?:is|are|was|were|would be|will be) (?:needed|required|necessary|asked|enough)/;

/** "6,300 votes cast by the town's 9,000 voters". */
const castBy =
  /^(?:votes|ballots) (?:were )?cast (?:by|among) (?:the|its|all|all the)(?: (?:[a-z.-]+ ){1,3}(?:'s|’s|'|’))?$/;

/** "boys and four girls"; "two counts out of five", "the eldest is 72": no part of those that were named first. */
const otherJoint =
  /(?:^| )(?:(?:and|or|plus|of)$|(?:the|its|their) (?:[a-z]+est|average|mean|median) (?:is|was|are|were|has|had)(?: |$))/;

const articles = new Set(["a", "an", "one"]);
const pronouns = new Set(["these", "those", "them", "which", "whom"]);

/** "Of the ward's 24 beds" */
const ofOwner = /^(?:out )?of (?:(?:the|its|their|this|that) )?(?:[a-z.-]+ ){1,3}(?:'s|’s|'|’)$/;
const bodyOf = `(?:a|an|the|its|their|his|her) (?:[a-z]+ )?(?:${bodies.replaceAll(" ", "|")}|total|list|poll|survey|trial|study) of`;
/** "In a class of 30", "Of a staff of 45". */
const fronted = new RegExp(`^(?:in|from|among|out of|on|of) ${bodyOf}$`);
/** "40 runners finished from a field of 45" */
const fromBody = new RegExp(`^(?:[a-z'-]+ ){1,4}(?:from|out of|in|on) ${bodyOf}$`);
/** "13 of a jury of 12" */
const ofBody = new RegExp(`^(?:out )?of ${bodyOf}(?: (?:just|only|some|about))?$`);
