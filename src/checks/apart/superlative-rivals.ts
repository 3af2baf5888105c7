import { sentencesNear } from "../../claims/reading.js";
import { nounOf } from "../../claims/relations/counted-noun.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, wordsAfter, wordsBetween } from "../../claims/relations/figures.js";
import { measuring } from "../../claims/relations/stated.js";
import { directionFor, directionOf, type Superlative, wentOtherWay } from "../../claims/relations/superlative.js";
import { happeningAt } from "../../claims/subjects/concept.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, signAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Place } from "../wording/places.js";
import { isAtOtherTime, isOtherMember } from "./superlative-members.js";
import { fitsWord } from "./superlative-rows.js";
import { isHeldAgainstIt, type Said, superlativesSaid, tieOf } from "./superlative-said.js";
import { untilNow } from "./superlative-ties.js";
import { areNear, areOfOne, calledValue, countsTheSame, isLevel, valuesIn } from "./superlative-values.js";
import { endOf, type Told, viewOf } from "./told-near.js";
import { isMade, isYear } from "./years-made.js";

/**
 * Whoever else is of the class that a superlative speaks of, in its sentence or the next: another name, another of the
 * same noun, another day of the time it reaches over. Told where the value goes past the one called first, by not much:
 * what is of another kind hardly ever comes so near.
 */
export function* superlativeRivals(place: Place): Iterable<Superlative> {
  const view = viewOf(place.block, place.sentence);
  for (const said of superlativesSaid(view)) {
    const value = calledValue(view, said);
    if (!value) continue;
    for (const told of rivalsNear(place, view, said, value))
      if (isRival(view, said, value, told))
        yield {
          value,
          rival: told.figure,
          word: said.word,
          direction: isYear(value) ? opposite(said.direction) : directionFor(view, said.word, said.direction, value),
        };
  }
}

/** The figures behind the value in its sentence, else those of the next. */
function rivalsNear(place: Place, view: SentenceView, said: Said, value: Figure): readonly Told[] {
  const own = clauseAt(view.syntax, value.first);
  const { word } = said;
  const behind = valuesIn(view, said).filter(
    ({ first }) => first > Math.max(word, value.next) && clauseAt(view.syntax, first) !== own,
  );
  const here = behind.map((figure) => ({ view, figure }));
  const next = sentencesNear(place.block, place.sentence, 0, 1)[1];
  if (next?.index !== place.sentence.index + 1) return here;
  const other = viewOf(place.block, next);
  return [...here, ...valuesIn(other, said).map((figure) => ({ view: other, figure }))];
}

function isRival(view: SentenceView, said: Said, value: Figure, told: Told): boolean {
  const { view: other, figure } = told;
  if (!isLevel(figure) || !areOfOne(value, figure) || !areNear(value, figure)) return false;
  const clause = clauseAt(other.syntax, figure.first);
  if (
    !isPlainly(other, clause) ||
    (!isYear(figure) && isHeldAgainstIt(other, figure)) ||
    isOfOtherScope(other, clause, figure)
  )
    return false;
  if (!fitsWord(view, said.word, told) || isOneOf(other.tokens, figure.next, elsewhere)) return false;
  if (wentOtherWay(view, said.word, other, figure)) return false;
  if (!countsTheSame(view, value, told) || !isStated(view, said, value, told, clause)) return false;
  return isAtOtherTime(view, said, told, clause) || isOtherMember(view, said, value, told, clause);
}

/** It is so: not denied, planned or supposed, and nothing else is called first there. */
function isPlainly(view: SentenceView, { verb, kind, first, next }: Clause): boolean {
  if (kind === "attribution" || verb?.negated || (verb && verb.modality !== "actual")) return false;
  for (let at = first; at < next; at++)
    if (directionOf(view, at) !== 0 && !hasWordBetween(view, untilNow, at - 4, at)) return false;
  return true;
}

/** Words that set the other value into another scope, or make it a sum, a mark or an average. */
function isOfOtherScope(view: SentenceView, { first, next }: Clause, figure: Figure): boolean {
  if (hasWordBetween(view, otherScopes, Math.max(view.syntax.first, first - 1), next)) return true;
  return doubted.test(wordsAfter(view, figure.next, 8));
}

/** The clause says no more than how much it is, as that of the value does. */
function isStated(
  view: SentenceView,
  said: Said,
  value: Figure,
  { view: other, figure }: Told,
  { verb, subject, first }: Clause,
): boolean {
  if (!verb) return signAt(other.tokens, figure.first - 1, ",") || subject === null;
  if (figure.first < verb.first) {
    if (endOf(figure) === verb.first) return true;
    const isSubject = subject !== null && subject.first <= figure.first && figure.first < subject.next;
    return isSubject && nounOf(other, figure) !== "" && figure.first - first <= longestLead;
  }
  if (isYear(figure)) return isMade(other, verb, figure) && isMadeBefore(view, value);
  const tie = tieOf(other, figure);
  const isTied =
    tie !== "" && (tie === tieOf(view, value) || (tie === "for" && value.quantity.unit?.dimension === "time"));
  const from = isTied ? pastName(other, verb.next) : verb.next;
  if (!joint.test(wordsBetween(other, from, figure.first))) return false;
  return isTied || measuring.has(verb.base) || isDeedOf(view, said, other, verb.head);
}

function isMadeBefore(view: SentenceView, value: Figure): boolean {
  const { verb } = clauseAt(view.syntax, value.first);
  if (verb !== null && isMade(view, verb, value)) return true;
  // "date" is read as a noun.
  return lexeme(view.tokens, value.first - 2)?.verb?.base === "date";
}

/** "Corran beat Tyne by two" */
function pastName({ tagged }: SentenceView, first: number): number {
  let at = first;
  while (tagged[at] === tags.proper && at < first + 4) at++;
  return at;
}

/** "the longest speech", and "spoke for 51 minutes": what those of the class do. */
function isDeedOf(view: SentenceView, { noun }: Said, other: SentenceView, verb: number): boolean {
  return noun >= 0 && happeningAt(view.tokens, noun) === happeningAt(other.tokens, verb);
}

const opposite = (direction: 1 | -1): 1 | -1 => (direction > 0 ? -1 : 1);
/** "120 metres from it", "2 metres above": how far apart, and not how much. */
const elsewhere = wordSet("from of away off apart behind ahead above below beyond short more less");
const longestLead = 6;
const joint =
  /^(?:(?:the |a |an )?(?:year|day|week|month|session) |home |out |down |up |only |just |as (?:many|much|high|low) as |a total of |at |to |for |in at |on |by |with )*$|^(?:[a-z]+ )?(?:at|to|for|in at|on|by|with)$|^$/;
const otherScopes = wordSet(
  "last expected predicted projected world worldwide globally national nationally international european abroad elsewhere neighbouring neighboring outside beyond border average averages record total overall combined altogether together former previous previously earlier then once originally limit target estimate estimated forecast planned proposed wanted asked hoped but although though however unofficial unofficially usually normally previously each both all",
);
const doubted = /(?:^| )(?:but|though|although|unofficial|unofficially|disputed|however)(?: |$)/;
