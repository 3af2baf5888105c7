import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { compareRational, maximum, type Rational } from "../../values/rational.js";
import { clauseAt } from "../syntax/clauses.js";
import { isHyphen, isOneOf, signAt, wordAt } from "../token-access.js";
import type { Figure, SentenceView } from "./figures.js";
import { hasWordOf, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import type { Result } from "./result.js";

/** What else is said of a vote or match: how many could vote, who abstained, who made up a side, and by how much it was won. */
export interface Ballot {
  readonly score: Figure;
  /** "435-member", "the council's 15 members". */
  readonly body: Figure | null;
  /** "all nine members voted". */
  readonly allVoted: boolean;
  readonly abstentions: readonly Figure[];
  /** "a majority of 32", "by a margin of 9 votes". */
  readonly margin: Figure | null;
  /** "with all 50 Republicans and two Democrats in favour". */
  readonly side: { readonly parts: readonly Figure[]; readonly isFor: boolean; readonly closed: boolean } | null;
  /** "unanimous", "a tie": the token of the word. */
  readonly word: { readonly token: number; readonly says: "unanimous" | "even" } | null;
}

/** Reads what a sentence says of the votes in it. */
export function findBallots(view: SentenceView, results: readonly Result[]): Ballot[] {
  return results.flatMap((result) => {
    const score = result.scores[0] as Figure;
    if (result.scores.length > 1) return [];
    const word = wordOf(view, score);
    if (!result.isVote && word === null && !isDeliberating(view, bodyOf(view, score))) {
      const margin = matchMarginOf(view, score);
      return margin ? [{ score, body: null, allVoted: false, abstentions: [], margin, side: null, word }] : [];
    }
    const body = bodyOf(view, score);
    return [
      {
        score,
        body,
        allVoted: body !== null && votedAll(view, body),
        abstentions: abstentionsOf(view, score),
        margin: marginOf(view, score),
        side: sideOf(view, score),
        word,
      },
    ];
  });
}

/** A body of members and the like; the men of "the 16-man event" play. */
function isDeliberating({ tokens }: SentenceView, body: Figure | null): boolean {
  return body !== null && !isOneOf(tokens, body.next + 1, anybody);
}

/** The number of those who may vote, where the sentence has one such body. */
function bodyOf(view: SentenceView, score: Figure): Figure | null {
  return bodyIn(view, [score], maximum(score.quantity.min, score.quantity.max));
}

/** The one body of a sentence that the votes may be those of: "seven to five with two members away" names none. */
export function bodyIn(view: SentenceView, votes: readonly Figure[], least: Rational): Figure | null {
  const bodies = view.figures.filter(
    (figure) => !votes.includes(figure) && isBody(view, figure) && compareRational(figure.quantity.min, least) >= 0,
  );
  return bodies.length === 1 ? (bodies[0] as Figure) : null;
}

/** "All nine members voted", "All 11 judges of the court cast a vote", "with all 12 jurors voting" */
export function votedAll(view: SentenceView, { first, next }: Figure): boolean {
  if (!/^all(?: the| of the)?$|(?:^| )all$/.test(wordsBefore(view, first, 2))) return false;
  const { verb } = clauseAt(view.syntax, first);
  const isVoting =
    verb !== null && (casting.has(verb.base) || (verb.base === "take" && wordAt(view.tokens, verb.next) === "part"));
  return isVoting || /^[a-z]+ (?:[a-z]+ ){0,2}(?:voted|voting|taking part|casting)/.test(wordsAfter(view, next, 6));
}

function isBody(view: SentenceView, { mention, quantity, first, next }: Figure): boolean {
  const { tokens } = view;
  if (mention.kind !== "quantity" || quantity.kind !== "count" || !isSingle(quantity)) return false;
  if (isHyphen(tokens, next)) return isOneOf(tokens, next + 1, memberWords);
  const lead = wordsBefore(view, first, 2);
  // "the council of 15 approved"
  if (bodyOfMembers.test(lead) && !isOneOf(tokens, next, unitsOfTime)) return mention.counted === null;
  return isOneOf(tokens, next, memberPlurals) && /(?:^| )(?:the|its|all|all the|with|has|of|'s|’s|')$/.test(lead);
}

/** The one number that is told as the majority, apart from the sides. */
export function marginIn(view: SentenceView, sides: readonly Figure[]): Figure | null {
  const found = view.figures.filter(
    (figure) =>
      !sides.includes(figure) &&
      figure.quantity.kind === "count" &&
      figure.quantity.bound === "exact" &&
      (/(?:^| )(?:majority|margin) (?:of|was|is)(?: just| only)?$/.test(wordsBefore(view, figure.first, 4)) ||
        /^(?:- )?(?:votes? )?(?:majority|margin)(?: |$)/.test(wordsAfter(view, figure.next, 3))),
  );
  return found.length === 1 ? (found[0] as Figure) : null;
}

/** The token that says that both sides had as many: "tied", "a dead heat"; none where that was settled. */
export function evenIn(view: SentenceView): number | null {
  const { tokens, syntax } = view;
  let even: number | null = null;
  for (let at = syntax.first; at < syntax.next; at++) {
    if (isOneOf(tokens, at, breaking) || isOneOf(tokens, at, juries) || wordAt(tokens, at) === "nearly") return null;
    if (wordAt(tokens, at) === "dead" && wordAt(tokens, at + 1) === "heat") even ??= at;
    if (isOneOf(tokens, at, evens) || saying(view, at) === "even") even ??= at;
  }
  return even;
}

/** "three abstained", "with two of its 45 members absent": not the 45. */
function abstentionsOf(view: SentenceView, score: Figure): Figure[] {
  return view.figures.filter(
    (figure) =>
      figure.first > score.next &&
      figure.quantity.kind === "count" &&
      !/(?:^| )of(?: (?:its|the|their|all))?$/.test(wordsBefore(view, figure.first, 2)) &&
      /^(?:of (?:(?:its|the|their|all) )?# )?(?:[a-z]+ )?(?:abstentions?|abstained|abstaining|absent|absentees?|not voting|did not vote)\b/.test(
        wordsAfter(view, figure.next, 6),
      ),
  );
}

/** By how much it was won, right behind the score; not the majority that was needed. */
function marginOf(view: SentenceView, score: Figure): Figure | null {
  const ahead = view.figures[view.figures.indexOf(score) - 1];
  if (ahead?.quantity.kind === "count" && isMarginAhead(view, ahead, score)) return ahead;
  const figure = view.figures[view.figures.indexOf(score) + 1];
  if (figure?.quantity.kind !== "count") return null;
  const joint = wordsBetween(view, score.next, figure.first);
  const after = wordsAfter(view, figure.next, 3);
  if (/^(?:votes? )?(?:short|more|fewer|needed|required|necessary)|^(?:was|is|being) /.test(after)) return null;
  const before =
    /^(?:[,-] |\( ?)?(?:by |with )?an? $/.test(`${joint} `) && /^(?:- )?(?:vote )?(?:majority|margin)\b/.test(after);
  return named.test(joint) || before ? figure : null;
}

/** "by a margin of six, 34-28", "by one vote, 50-49" */
function isMarginAhead(view: SentenceView, { first, next }: Figure, score: Figure): boolean {
  const joint = wordsBetween(view, next, score.first);
  if (/^(?:votes? )?[,(-]$/.test(joint) && /(?:^| )(?:majority|margin|lead) of$/.test(wordsBefore(view, first, 2)))
    return true;
  return /^votes? [,(-]$/.test(joint) && /(?:^| )by(?: just| only)?$/.test(wordsBefore(view, first, 2));
}

/** "won 84-71, a 13-point victory", "won by 13 points, 84-71". */
function matchMarginOf(view: SentenceView, score: Figure): Figure | null {
  const at = view.figures.indexOf(score);
  const [before, after] = [view.figures[at - 1], view.figures[at + 1]];
  if (
    after?.quantity.kind === "count" &&
    marginJoint.test(wordsBetween(view, score.next, after.first)) &&
    marginNoun.test(wordsAfter(view, after.next, 5))
  )
    return after;
  const isBy =
    before?.quantity.kind === "count" &&
    /(?:^| )(?:won|wins|win|winning|lost|losing|beaten) by$/.test(wordsBefore(view, before.first, 3)) &&
    /^(?:points|goals|runs) [,(-]$/.test(wordsBetween(view, before.next, score.first));
  return isBy ? before : null;
}

/** Those who are said to have voted one way, after the score. */
function sideOf(view: SentenceView, score: Figure): Ballot["side"] {
  const start = view.figures.indexOf(score) + 1;
  const first = view.figures[start];
  if (first?.quantity.kind !== "count") return null;
  const lead = /^(?:[^#;:]* )?, with (?:(all) )?(?:the |of the )?$/.exec(
    `${wordsBetween(view, score.next, first.first)} `,
  );
  if (!lead) return null;
  const parts = [first];
  for (let i = start + 1; i < view.figures.length; i++) {
    const figure = view.figures[i] as Figure;
    const joint = wordsBetween(view, (parts.at(-1) as Figure).next, figure.first);
    if (figure.quantity.kind !== "count" || !/^(?:[a-z'-]+ ){1,3}(?:,|and|, and)(?: all| the)*$/.test(joint)) break;
    parts.push(figure);
  }
  const after = wordsAfter(view, (parts.at(-1) as Figure).next, 6);
  const way = sideWords.exec(after);
  const isLast =
    parts.length > 1 &&
    /(?:^| )and(?: all| the)*$/.test(wordsBetween(view, (parts.at(-2) as Figure).next, (parts.at(-1) as Figure).first));
  if (!way || !isLast || parts.some(({ quantity }) => quantity.bound !== "exact" || quantity.vague)) return null;
  return { parts, isFor: way[1] !== undefined, closed: lead[1] !== undefined };
}

/** "unanimous, 7-2", "a unanimous 5-1 ruling", "ended in a tie, 5-4", "evenly split, 4-3". */
function wordOf(view: SentenceView, score: Figure): Ballot["word"] {
  const { syntax, tokens } = view;
  // "her casting vote broke the tie after the board had divided 6-5"
  if (isOneOf(tokens, score.first - 1, dividing) && hasWordOf(view, casts) && !hasWordOf(view, lacking))
    return { token: score.first - 1, says: "even" };
  for (let at = Math.max(syntax.first, score.first - 13); at < Math.min(syntax.next, score.next + 8); at++) {
    const says = saying(view, at);
    const byNone = says === "unanimous" && isOpposedByNone(view, at);
    if (!says || (at < score.first - 8 && !byNone)) continue;
    const [from, to] = at < score.first ? [at + 1, score.first] : [score.next, at];
    const joint = wordsBetween(view, from, to);
    if (byNone) {
      if (isOneThing(view, from, to)) return { token: at, says };
      continue;
    }
    if (
      /(?:^| )(?:and|but|while|after|then|or|not|nearly|almost|near|non|all but|far from|never)(?: |$)/.test(
        `${joint} `,
      )
    )
      continue;
    const isExplained = says === "unanimous" && /^(?:,? ?[a-z]+ )?:$/.test(joint);
    if (isExplained || !/[#;:]/.test(joint)) return { token: at, says };
  }
  return null;
}

/** Nothing between tells of another vote or another thing. */
function isOneThing({ tokens, mentions }: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isOneOf(tokens, at, apart) || signAt(tokens, at, ";")) return false;
  return !mentions.some(({ kind, first }) => kind === "quantity" && first >= from && first < to);
}

/** "without a single vote against", "nobody opposed it", "with no dissent" */
function isOpposedByNone(view: SentenceView, at: number): boolean {
  return isOneOf(view.tokens, at, nobody) && opposedByNone.test(wordsAfter(view, at, 10));
}

function saying(view: SentenceView, at: number): "unanimous" | "even" | null {
  const { tokens, syntax } = view;
  const word = wordAt(tokens, at);
  if (isOpposedByNone(view, at)) return "unanimous";
  if (word === "unanimous" || word === "unanimously") return "unanimous";
  if (word === "deadlocked" || word === "deadlock") {
    // Jurors are deadlocked as soon as they are not of one mind.
    for (let other = syntax.first; other < syntax.next; other++) if (isOneOf(tokens, other, juries)) return null;
    return "even";
  }
  if (word === "evenly" || (word === "tied" && isOneOf(tokens, at + 1, casting))) return "even";
  // "the mayor breaking the tie" and "a tie-break" end it.
  const isBroken =
    isOneOf(tokens, at + 1, breaking) || isOneOf(tokens, at - 1, breaking) || isOneOf(tokens, at - 2, breaking);
  return word === "tie" && !isHyphen(tokens, at + 1) && !isBroken ? "even" : null;
}

const dividing = new Set(["divided", "split", "tied", "deadlocked"]);
const lacking = new Set(["no", "without", "not", "if"]);
const casts = new Set(["casting", "tie-breaking", "tiebreaker", "deciding"]);
const casting = new Set(["vote", "cast", "poll"]);
const evens = new Set(["tied", "deadlocked", "level"]);
const apart = wordSet("but while after then or not until amendment amendments later before");
const nobody = new Set(["without", "no", "nobody", "none", "not"]);
const opposedByNone =
  /^(?:without|no|nobody|none|not (?:a single|one))(?: - )?(?: (?:a|any|single|one|votes?|of (?:them|the [a-z]+)|members?|councillors?|delegates?|voted|voting|was|were|being|spoke|had|cast|voice))*(?: (?:against|opposed|opposing|opposition|dissent|dissented|dissenting|objected|objection|objecting))(?: (?:it|him|her|them|the (?:plan|motion|bill|measure|proposal|idea|deal|sale|budget|treaty)))?(?: (?:[,.;:)-]|to|and|on)|$)/;
const named =
  /^(?:(?:for|of|by) (?:[a-z'’.-]+ ){1,6}(?=[,(-]))?(?:[,-] |\( ?)?(?:with |giving (?:it|him|her|them|the [a-z]+) )?(?:a|the) (?:government |narrow |slim |comfortable |winning |final )?(?:majority|margin|lead) of$/;
const marginJoint = /^(?:[a-z'’.-]+ ){0,6}[,(-] (?:for )?an?$/;
const marginNoun =
  /^(?:- )?(?:points?|goals?|runs?) (?:victory|win|margin|lead|defeat|loss|advantage|triumph|success)(?: (?:[.,;:)]|over|against|that|which|for)|$)/;
const bodyOfMembers = /^(?:council|board|committee|panel|jury|chamber|bench|assembly|cabinet|court|commission) of$/;
const unitsOfTime = new Set(["years", "months"]);
const memberWords = wordSet("member seat justice judge strong person man woman senator seater");
const juries = wordSet("jury juries juror jurors verdict mistrial");
const anybody = new Set(["man", "woman", "person", "strong"]);
const memberPlurals = wordSet(
  "members justices judges senators councillors councilors commissioners trustees jurors lawmakers legislators deputies mps delegates directors seats",
);
const breaking = wordSet(
  "break breaks broke broken breaking breaker breakers settle settled settling resolve resolved",
);
const sideWords =
  /^(?:[a-z'-]+ ){1,2}(?:((?:in favou?r|in support|for|voting (?:yes|for|in favou?r|aye)|voted (?:yes|for|in favou?r)|backing|supporting|behind)\b)|(?:against|opposed|opposing|voting (?:no|against)|voted (?:no|against))\b)/;
