import { wordSet } from "../../text/word-set.js";
import { beatings, type Outcome, outcomeNouns, outcomeVerbs, pairOutcome } from "../lexicon/outcomes.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isCapitalised, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Figure, SentenceView } from "./figures.js";
import { hasWordOf, wordsAfter, wordsBetween } from "./figures.js";

/** A result of two sides with the word that says how it went: "beat United 3-1", "voted 220-218 to", "a 2-2 draw". */
export interface Result {
  /** One score, or the sets of a match in a row. */
  readonly scores: readonly Figure[];
  readonly outcome: Outcome | null;
  /** The word of the outcome, as a token; null where none was found. */
  readonly word: number | null;
  readonly isVote: boolean;
}

/** Finds the results of a sentence: scores, votes, and rows of sets. */
export function findResults(view: SentenceView): Result[] {
  const results: Result[] = [];
  let row: Figure[] = [];
  const scores = view.figures.filter((figure) => isScore(figure) && !isInnings(view, figure));
  for (const [i, score] of scores.entries()) {
    row.push(score);
    const next = scores[i + 1];
    if (next && rowJoint.test(wordsBetween(view, score.next, next.first))) continue;
    results.push(readResult(view, row));
    row = [];
  }
  return results;
}

/** The two sides of a score, in the order printed. */
export function isScore({ mention, quantity }: Figure): boolean {
  return quantity.kind === "ratio" && (mention.form === "score" || mention.form === "odds");
}

/** "402 & 211-6 dec drew with Penryth 350 & 180-7", "made 287-6 in their 50 overs", "At 118-3, India trail by 133 runs": runs and wickets. */
function isInnings(view: SentenceView, { first, next, quantity: { min, max } }: Figure): boolean {
  if (signAt(view.tokens, first - 1, "&") || isOneOf(view.tokens, next, declared)) return true;
  const [most, least] = min.n > max.n ? [min, max] : [max, min];
  return least.n <= 10n && most.n >= 4n * least.n && most.n > 20n && hasWordOf(view, cricket);
}

const declared = new Set(["dec", "declared"]);
const cricket = new Set(["runs", "wickets", "wicket", "overs", "innings", "bowled", "stumps", "declared", "batting"]);

function readResult(view: SentenceView, scores: readonly Figure[]): Result {
  const [first, last] = [scores[0] as Figure, scores.at(-1) as Figure];
  const noun = nounAfter(view, last);
  if (noun && noun.outcome !== "voted") return { scores, ...noun, isVote: false };
  if (!noun && countsOther(view, last)) return { scores, outcome: null, word: null, isVote: false };
  const before =
    frontedBefore(view, first) ??
    standingBehind(view, last) ??
    levelBefore(view, first) ??
    drawBehind(view, last) ??
    wordBefore(view, first);
  const isVote = noun !== null || before.isVote || saysVotes(view, first);
  return { scores, outcome: before.outcome, word: before.word, isVote };
}

/** "76 votes to 74". */
function saysVotes({ tokens }: SentenceView, { first, next }: Figure): boolean {
  for (let at = first; at < next; at++) if (ballotNouns.has(wordAt(tokens, at))) return true;
  return false;
}

/** "won 3-5 prizes": a range of something else. */
function countsOther({ tagged }: SentenceView, { mention, next }: Figure): boolean {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return counted?.first === next && tagged[next] !== tags.determiner && tagged[counted.head] === tags.noun;
}

/** "a 2-1 win", "the 2-2 away draw", "a 5-4 ruling": what the score counts for. */
function nounAfter(view: SentenceView, { next }: Figure): { outcome: Outcome; word: number } | null {
  const phrase =
    /^(?:- )?((?:(?!(?:in|on|at|by|for|with|from|to|of|and|but|over|after) )[a-z'-]+ ){0,2}?)([a-z]+)(?: |$)/;
  for (let at = next; at < next + 4; at++) {
    const word = wordAt(view.tokens, at);
    const isOwn = beatings.has(word) && isOfSide(view, at + 1);
    const outcome = isOwn ? "won" : outcomeNouns[word];
    if (outcome && phrase.test(wordsAfter(view, next, at + 1 - next)) && view.tagged[at] !== tags.past)
      return { outcome, word: at };
    if (!isInPhrase(view, at)) return null;
  }
  return null;
}

/** "of City", "of the Lions"; not "of last week". */
function isOfSide({ tokens, tagged }: SentenceView, of: number): boolean {
  const name = tagged[of + 1] === tags.determiner ? of + 2 : of + 1;
  return wordAt(tokens, of) === "of" && isCapitalised(tokens, name);
}

function isInPhrase({ tokens, tagged }: SentenceView, at: number): boolean {
  const tag = tagged[at];
  return tag === tags.noun || tag === tags.adjective || tag === tags.proper || signAt(tokens, at, "-");
}

/** The nearest verb of an outcome before a score; a verb of another kind ends the search. */
function wordBefore(
  view: SentenceView,
  { first, next }: Figure,
): { outcome: Outcome | null; word: number | null; isVote: boolean } {
  const { tokens, tagged, syntax } = view;
  let isVote = false;
  let crossed = 0;
  const clause = clauseAt(syntax, first);
  for (let at = first - 1; at >= syntax.first && at >= first - longestReach; at--) {
    // "won 149-141 after it was 135-135": what the score is said to be stands in its own clause.
    if (at < clause.first && clause.verb) break;
    if ([";", ":", "(", ")"].some((text) => signAt(tokens, at, text))) break;
    const word = wordAt(tokens, at);
    if (word === "from" && at === first - 1) break;
    if (ballotNouns.has(word) && tagged[at] !== tags.past) isVote = true;
    // "won the vote by 322 to 301"
    if (ballotNouns.has(word) && tagged[at] === tags.noun && isWonOrLost(view, at)) continue;
    const entry = lexeme(tokens, at)?.verb;
    const outcome = entry && outcomeOf(view, at, entry.base);
    if (outcome && (isVerbTag(tagged[at] as number) || tagged[at] === tags.adjective || first - at <= 2)) {
      if (crossed > 0 && !ballotVerbs.has(outcome)) break;
      // "City, beaten 1-3 by United,"
      const isBeaten = tagged[at] !== tags.past && wordAt(tokens, next) === "by";
      const turned = outcome === "won" && (isBeaten || word === "beaten" || isPassive(view, at));
      return { outcome: turned ? "lost" : outcome, word: at, isVote: isVote || ballotVerbs.has(outcome) };
    }
    if (tagged[at] === tags.coordinator && crossed++ > 0) break;
    // "equalised to make it 2-2"
    if (entry?.base === "make" && tagged[at - 1] === tags.to && wordAt(tokens, at + 1) === "it") continue;
    if (entry && isVerbTag(tagged[at] as number) && entry.base !== "be" && tagged[at] !== tags.gerund) break;
  }
  return { outcome: null, word: null, isVote };
}

/** Its phrase is the object of a verb of winning or losing. */
function isWonOrLost({ tokens, tagged, syntax }: SentenceView, noun: number): boolean {
  let at = noun - 1;
  while (at > syntax.first && (tagged[at] === tags.noun || tagged[at] === tags.adjective || tagged[at] === tags.proper))
    at--;
  if (tagged[at] === tags.determiner) at--;
  const base = lexeme(tokens, at)?.verb?.base;
  return base === "win" || base === "lose";
}

/** What a verb says with the words behind it: "eased past City", "held City off", "bowed out to City". */
function outcomeOf({ tokens, tagged }: SentenceView, at: number, base: string): Outcome | undefined {
  for (let behind = at + 1; behind < at + 4 && (behind === at + 1 || tagged[behind - 1] === tags.proper); behind++) {
    const pair = pairOutcome(base, wordAt(tokens, behind));
    // "fell to 3-3" tells of a record.
    if (pair && tagged[behind + 1] !== tags.number) return pair;
  }
  return outcomeVerbs[base];
}

/** "By 47 votes to 51, the Senate confirmed her": the verb of the clause that the score opens. */
function frontedBefore(
  view: SentenceView,
  { first }: Figure,
): { outcome: Outcome | null; word: number | null; isVote: boolean } | null {
  const { tokens, syntax } = view;
  const { verb, first: opens } = clauseAt(syntax, first);
  const isFronted = wordAt(tokens, opens) === "by" && first - opens <= 4 && verb !== null && verb.first > first;
  // "agreed to sell": the first verb of the group
  const isChosen = isFronted && outcomeVerbs[lexeme(tokens, verb.first)?.verb?.base ?? ""] === "voted";
  const outcome = isFronted ? (isChosen ? "voted" : outcomeVerbs[verb.base]) : undefined;
  if (!verb || (outcome !== "passed" && outcome !== "voted")) return null;
  return { outcome, word: verb.negated ? null : verb.head, isVote: true };
}

/** "finished level with Town at 2-3", "ended all square, 2-1", "shared the points 2-2", "were held 1-1 by Town" */
function levelBefore(
  view: SentenceView,
  { first }: Figure,
): { outcome: Outcome | null; word: number | null; isVote: boolean } | null {
  const { tokens, tagged, syntax } = view;
  const { verb } = clauseAt(syntax, first);
  if (!verb || verb.negated || verb.head > first || first - verb.head > longestReach) return null;
  for (let at = verb.head + 1; at < first; at++) if (isVerbTag(tagged[at] as number)) return null;
  const isShared = verb.base === "share" && isOneOf(tokens, verb.head + 2, spoils);
  if (isShared || (verb.base === "hold" && verb.passive)) return { outcome: "level", word: verb.head, isVote: false };
  if (!staying.has(verb.base)) return null;
  for (let at = verb.head + 1; at < first && at < verb.head + 4; at++) {
    if (isOneOf(tokens, at, levelWords) && !signAt(tokens, at + 1, "-"))
      return { outcome: "level", word: at, isVote: false };
  }
  return null;
}

/** "were 1-2 ahead at half-time", "put City 2-1 up" */
function standingBehind(
  { tokens, tagged }: SentenceView,
  { next }: Figure,
): { outcome: Outcome | null; word: number | null; isVote: boolean } | null {
  const isAhead = wordAt(tokens, next) === "ahead" || (wordAt(tokens, next) === "up" && tagged[next + 1] !== tags.to);
  return isAhead && !isOneOf(tokens, next + 1, comparing) ? { outcome: "led", word: next, isVote: false } : null;
}

const spoils = wordSet("points spoils honours honors");
const staying = wordSet("be end finish remain stay stand");
const levelWords = wordSet("level square even");
const comparing = wordSet("of on from");

/** "finished 2-1, a draw that": what the score is called behind it. */
function drawBehind(
  view: SentenceView,
  { next }: Figure,
): { outcome: Outcome | null; word: number | null; isVote: boolean } | null {
  const [, lead] = /^, ((?:an?|the) (?:[a-z]+ )?)(?:draw|stalemate)(?: |$)/.exec(wordsAfter(view, next, 5)) ?? [];
  if (lead === undefined) return null;
  return { outcome: "level", word: next + 1 + lead.trim().split(" ").length, isVote: false };
}

function isPassive({ tokens, tagged, syntax }: SentenceView, at: number): boolean {
  let before = at - 1;
  while (before > syntax.first && tagged[before] === tags.adverb) before--;
  return lexeme(tokens, before)?.verb?.base === "be" || wordAt(tokens, before) === "been";
}

/** Between the sets of a match, past the points of a tie-break in brackets. */
const rowJoint = /^(?:\( #? ?\) )?(?:,|, and|and)$/;
/** Tokens between a verb and its score: the other side, the day and the place. */
const longestReach = 16;
const ballotNouns = wordSet("vote votes voting ballot ballots tally");
const ballotVerbs: ReadonlySet<Outcome> = new Set(["passed", "rejected", "voted"]);
