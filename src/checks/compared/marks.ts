import {
  type Figure,
  joins,
  mentionAt,
  type SentenceView,
  wordsAfter,
  wordsBetween,
} from "../../claims/relations/figures.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";

/** A value that was set, hoped for or foretold, with the word that says so. */
export interface Mark {
  readonly noun: number;
  readonly figure: Figure;
}

/** The marks of a sentence: "a target of 40", "its 40,000 limit", "had hoped for 40", "the 40 expected". */
export function marksIn(view: SentenceView): readonly Mark[] {
  const known = marksByView.get(view);
  if (known) return known;
  const marks = findMarks(view);
  marksByView.set(view, marks);
  return marks;
}

/** Each sentence is asked for its own marks, and for those of its neighbours. */
const marksByView = new WeakMap<SentenceView, readonly Mark[]>();

function findMarks(view: SentenceView): readonly Mark[] {
  const found: Mark[] = [];
  if (view.figures.length === 0) return found;
  for (let at = view.syntax.first; at < view.syntax.next; at++) {
    const figure = isMarkNoun(view, at)
      ? figureOf(view, at)
      : isForeseeing(view, at)
        ? foreseenBy(view, at)
        : undefined;
    if (figure && !found.some((mark) => mark.figure === figure)) found.push({ noun: at, figure });
  }
  return found;
}

/** Where the noun of a mark stands that a phrase names: "its original sales target"; null where it names none. */
export function markNounFrom(view: SentenceView, first: number): number | null {
  for (let at = first; at < first + longestName && at < view.syntax.next; at++) {
    if (isMarkNoun(view, at) || isForeseeing(view, at)) return at;
    if (mentionAt(view, at) === undefined && !inName.has(view.tagged[at] as number)) return null;
  }
  return null;
}

/** "target", but not the verb, nor "target group". */
function isMarkNoun({ tokens, tagged }: SentenceView, at: number): boolean {
  return isOneOf(tokens, at, nouns) && tagged[at] === tags.noun && tagged[at + 1] !== tags.noun;
}

/** The figure of a mark: behind its noun, with no more than a copula between, or right before it. */
function figureOf(view: SentenceView, noun: number): Figure | undefined {
  const { figures } = view;
  const behind = figures.find(({ first }) => first > noun);
  if (behind && joins(view, noun + 1, behind.first, governing)) return behind;
  const ahead = figures.findLast(({ next }) => next <= noun);
  return ahead && /^(?:- )?(?:(?!of |in |for |on )[a-z'-]+ ?){0,2}$/.test(wordsBetween(view, ahead.next, noun))
    ? ahead
    : undefined;
}

/** "expected", "had hoped for": a verb that looks ahead, in its past. */
function isForeseeing({ tokens, tagged }: SentenceView, at: number): boolean {
  const tag = tagged[at];
  return (
    foreseeing.has(lexeme(tokens, at)?.verb?.base ?? "") &&
    (tag === tags.past || tag === tags.participle || tag === tags.adjective || tag === tags.gerund)
  );
}

function foreseenBy(view: SentenceView, verb: number): Figure | undefined {
  const behind = view.figures.find(({ first }) => first > verb);
  if (behind && joins(view, verb + 1, behind.first, /^(?:(?:for|at|of|to [a-z]+|about|around|some|an?|the|just) )*$/))
    return behind;
  const ahead = view.figures.findLast(({ next }) => next <= verb);
  return ahead && joins(view, ahead.next, verb, foreseenLead) ? ahead : undefined;
}

/** Marks that lie below zero or are times are better missed than met. */
export function isOpenEnded(view: SentenceView, { quantity, next }: Figure): boolean {
  return (
    quantity.unit?.dimension !== "time" &&
    quantity.min.n > 0n &&
    !/^(?:or (?:less|fewer|more|under))/.test(wordsAfter(view, next, 2))
  );
}

/** Whether a word of the sentence tells of what is better when there is less of it. */
export function isLessBetter(view: SentenceView): boolean {
  const { tokens, syntax } = view;
  for (let at = syntax.first; at < syntax.next; at++) if (isOneOf(tokens, at, unwanted)) return true;
  return false;
}

const nouns = wordSet(
  "target targets goal aim limit cap ceiling floor threshold quota budget forecast forecasts estimate estimates expectation expectations projection projections prediction predictions capacity maximum minimum requirement benchmark objective hurdle bar quorum allowance allocation allotment average norm mean median",
);
const foreseeing = wordSet(
  "expect forecast predict project plan budget hope aim anticipate estimate require need allow permit target",
);
const inName = new Set<number>([
  tags.determiner,
  tags.possessive,
  tags.adjective,
  tags.noun,
  tags.proper,
  tags.time,
  tags.number,
  tags.participle,
  tags.sign,
]);
const governing =
  /^(?:for (?:the )?(?:[a-z]+|@) )?(?:[,(] )?(?:(?:which|that) )?(?:(?:is|was|were|had been|has been|stood|stands|being) )?(?:(?:set|fixed|put|agreed|just|only|at|of|for|to [a-z]+|an?|the|some|about|around) )*$/;
const foreseenLead =
  /^(?:(?:[a-z'-]+ ){0,2})?(?:(?:it|they|he|she|we|organisers|officials|managers) )?(?:(?:had|has|have|was|were|been) )*$/;
const unwanted = wordSet(
  "spend spent spending cost costs costing overspend debt debts loss losses deficit emission emissions emitted wait waits waiting delay delays inflation unemployment jobless absence absences crime crimes deaths accidents complaints vacancies errors defects arrears leakage backlog pollution waste",
);
const longestName = 7;
