import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { hasWordBetween, hasWordOf, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { isScore, type Result } from "../../claims/relations/result.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { isExactly } from "../../values/quantity.js";
import {
  add,
  compareRational,
  isEqual,
  maximum,
  minimum,
  type Rational,
  rational,
  subtract,
} from "../../values/rational.js";
import { viewOf } from "../apart/told-near.js";
import { plainNumber } from "../change/size-words.js";
import { labelAt } from "../wording/finding-at.js";
import { figureText, type Place, printed, sayFigure, tokenSpan } from "../wording/places.js";
import { quoted } from "../wording/words.js";
import { tallyFinding, writeScore } from "./score-text.js";

/** How a match stood before its end, for the side that the words are said of: "two goals down", "having led 3-0". */
interface Standing {
  readonly isAhead: boolean;
  /** What the side ahead had at the least, and the other; the latter is null where only the distance is told. */
  readonly most: Rational;
  readonly least: Rational | null;
  readonly first: number;
  readonly next: number;
}

/** A final score held against how the match stood before, with the goals that one side alone added where they are told. */
export function judgeStandings(place: Place, result: Result): Finding | null {
  const [score] = result.scores;
  const { outcome } = result;
  if (!score || result.scores.length > 1 || result.isVote || outcome === null || !ends.has(outcome)) return null;
  const view = viewOf(place.block, place.sentence);
  if (hasWordOf(view, otherwise) || isOfPart(view, result)) return null;
  const standings = standingsIn(view, score);
  const [standing] = standings;
  if (!standing || standings.length > 1) return null;
  const isOwn = isOfOneSide(view, standing, result);
  const added = isOwn ? addedAlone(view, standing, score) : null;
  const sides = sidesFor(score, outcome);
  if (added) return judgeAdded(place, standing, added, score, sides);
  const [ahead, behind] = isOwn && sides && !standing.isAhead ? [sides[1], sides[0]] : (sides ?? bothSides(score));
  const isMet = isOwn
    ? compareRational(ahead, standing.most) >= 0 && compareRational(behind, standing.least ?? zero) >= 0
    : compareRational(bothSides(score)[0], standing.most) >= 0;
  if (isMet) return null;
  const said = printed(place, tokenSpan(place.block, standing.first, standing.next));
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(figureText(place, score))} does not fit ${quoted(said)}`,
    label: `fewer than it was already`,
    expected: [],
    notes: ["No side has fewer in the end than it had on the way; the score or the words are wrong"],
    labels: [labelAt(place.reading, place.block, tokenSpan(place.block, standing.first, standing.next), "on the way")],
  });
}

/** "Two goals behind, Hale scored three without reply": the distance in the end. */
function judgeAdded(
  place: Place,
  standing: Standing,
  added: Figure,
  score: Figure,
  sides: readonly [Rational, Rational] | null,
): Finding | null {
  if (!sides) return null;
  const [own, other] = sides;
  const before = standing.isAhead ? [standing.most, standing.least ?? zero] : [standing.least ?? zero, standing.most];
  const right = [add(before[0] ?? zero, added.quantity.min), before[1] ?? zero] as const;
  // Where only the distance is known each side may have had more.
  const isMet =
    standing.least === null
      ? isEqual(subtract(own, other), subtract(right[0], right[1])) && compareRational(other, right[1]) >= 0
      : isEqual(own, right[0]) && isEqual(other, right[1]);
  if (isMet) return null;
  const [more, less] = compareRational(right[0], right[1]) >= 0 ? right : [right[1], right[0]];
  const text = writeScore(place, score, more, less);
  const said = printed(place, tokenSpan(place.block, standing.first, standing.next));
  return tallyFinding(place, score.mention, score, {
    message: `${quoted(figureText(place, score))} is not ${said} and ${sayFigure(place, added)} more: that is ${plainNumber(more)}-${plainNumber(less)}`,
    label: `${plainNumber(before[0] ?? zero)} and ${plainNumber(added.quantity.min)} make ${plainNumber(right[0])}`,
    expected: [text],
    notes: ["The other side scored no more; any of the figures may be the wrong one"],
    labels: [
      labelAt(place.reading, place.block, tokenSpan(place.block, standing.first, standing.next), "the score before"),
      labelAt(place.reading, place.block, added.mention, "added"),
    ],
  });
}

/** "the third was drawn, 25-25": a quarter. */
function isOfPart({ tokens, syntax }: SentenceView, { word }: Result): boolean {
  const subject = word === null ? null : clauseAt(syntax, word).subject;
  return subject !== null && isOneOf(tokens, subject.head, turns);
}

function standingsIn(view: SentenceView, score: Figure): Standing[] {
  return view.figures.flatMap((figure) => {
    if (figure === score || figure.first > score.first) return [];
    const standing = isScore(figure) ? fromScore(view, figure) : fromDistance(view, figure);
    return standing ? [standing] : [];
  });
}

/** "3-1 down", "Having led 3-0" */
function fromScore(view: SentenceView, figure: Figure): Standing | null {
  const isAhead = wayBeside(view, figure);
  if (isAhead === null) return null;
  const [most, least] = bothSides(figure);
  return { isAhead, most, least, first: figure.first, next: figure.next };
}

/** "two goals down", "Leading by two", "three to the good" */
function fromDistance(view: SentenceView, figure: Figure): Standing | null {
  const { quantity, first, mention } = figure;
  if (quantity.kind !== "count" || !isExactly(quantity)) return null;
  const counted = mention.kind === "quantity" ? mention.counted : null;
  const isGoals = goals.has(wordAt(view.tokens, figure.next));
  if (counted && !isGoals && counted.first >= figure.next && !isWay(wordAt(view.tokens, figure.next))) return null;
  const next = isGoals ? figure.next + 1 : figure.next;
  const isAhead =
    wayBehind(view, next) ?? (wordAt(view.tokens, first - 1) === "by" ? wayOfVerb(view, first - 2) : null);
  if (isAhead === null || elsewhere.test(wordsAfter(view, next, 6))) return null;
  return { isAhead, most: quantity.min, least: null, first, next: wayBehind(view, next) === null ? next : next + 1 };
}

function wayBeside(view: SentenceView, { first, next }: Figure): boolean | null {
  const before = `${wordAt(view.tokens, first - 1)} `;
  if (upBehind.test(before)) return true;
  return downBehind.test(before) ? false : (wayBehind(view, next) ?? wayOfVerb(view, first - 1));
}

function wayBehind(view: SentenceView, next: number): boolean | null {
  const after = `${wordsAfter(view, next, 3)} `;
  if (upBehind.test(after)) return true;
  return downBehind.test(after) ? false : null;
}

function wayOfVerb({ tokens }: SentenceView, at: number): boolean | null {
  const base = lexeme(tokens, at)?.verb?.base;
  if (base === "lead") return true;
  return base === "trail" ? false : null;
}

/** The side of the standing is that of the outcome: no other subject comes between. */
function isOfOneSide(view: SentenceView, { first }: Standing, { word }: Result): boolean {
  if (word === null) return false;
  const [own, last] = [clauseAt(view.syntax, first), clauseAt(view.syntax, word)];
  if (own === last) return true;
  if (own.kind === "relative")
    return own.next <= word && clauseOf(view, own.parent)?.subject?.head === last.subject?.head;
  const subjects = new Set(
    view.syntax.clauses
      .filter(({ index }) => index >= Math.min(own.index, last.index) && index <= Math.max(own.index, last.index))
      .flatMap(({ subject, verb }) =>
        subject && verb && verb.tense !== "none" && isNamed(view, subject.head) ? [subject.head] : [],
      ),
  );
  const isOfScore = subjects.size === 2 && last.subject !== null && last.subject.next > word;
  return subjects.size <= 1 || isOfScore;
}

/** "added 12 unanswered points": what is read as a verb there has the figure for its subject. */
function isNamed({ tagged }: SentenceView, head: number): boolean {
  return tagged[head] === tags.noun || tagged[head] === tags.proper || tagged[head] === tags.pronoun;
}

function clauseOf({ syntax }: SentenceView, index: number): Clause | undefined {
  return syntax.clauses[index];
}

/** "scored four unanswered goals", "scored three without reply", between the standing and the score. */
function addedAlone(view: SentenceView, standing: Standing, score: Figure): Figure | null {
  const between = view.figures.filter(
    (figure) => figure.first >= standing.next && figure.next <= score.first && figure !== score,
  );
  const told = between.filter(
    (figure) =>
      isExactly(figure.quantity) &&
      (figure.quantity.kind === "count" || figure.quantity.kind === "multiple") &&
      scored.test(wordsBefore(view, figure.first, 3)) &&
      alone.test(wordsAfter(view, figure.next, 6)),
  );
  const [added] = told;
  if (!added || told.length > 1 || between.some((figure) => isScore(figure))) return null;
  return hasWordBetween(view, answered, added.next, score.first) ? null : added;
}

/** Own and the other's goals of whom the outcome is told. */
function sidesFor(score: Figure, outcome: string): readonly [Rational, Rational] | null {
  const [most, least] = bothSides(score);
  if (outcome === "won") return [most, least];
  if (outcome === "lost") return [least, most];
  return outcome === "level" ? [most, least] : null;
}

function bothSides({ quantity: { min, max } }: Figure): readonly [Rational, Rational] {
  return [maximum(min, max), minimum(min, max)];
}

function isWay(word: string): boolean {
  return upBehind.test(`${word} `) || downBehind.test(`${word} `);
}

const turns = wordSet("first second third fourth fifth last quarter half period");
const zero = rational(0);
const ends = new Set(["won", "lost", "level"]);
const goals = wordSet("goal goals point points run runs try tries score scores");
const upBehind = /^(?:up|ahead|clear|in front|in the lead|to the good) /;
const downBehind = /^(?:down|behind|adrift|in arrears|to the bad) /;
/** "Four points up at the top", "Two down from the first leg", "two up with three to play": of a table, a tie, a round of golf. */
const elsewhere =
  /(?:^| )(?:at the top|in the (?:table|standings|league|series|group)|on (?:the|their)|from the first|of (?:the|their)|with # to play|men|places|sets|holes|frames|games)(?: |$)/;
const scored =
  /(?:^| )(?:scored|score|scoring|added|adding|netted|hit|struck|ran in|reeled off|replied with|with)(?: (?:the next|another|all))?$/;
const alone =
  /^(?:(?:goals?|points?|runs?|tries|times|more) )?(?:unanswered|without (?:reply|answer|response)|in a row without|to (?:nil|none))(?: |$)/;
const answered = wordSet("before but until although though conceded replied");
/** Legs, seasons, sets and what settles a level match have scores of their own. */
const otherwise = wordSet(
  "penalties penalty shootout shoot aggregate leg legs replay set sets frame frames game games series season last previous earlier walkover forfeit holes hole play-off",
);
