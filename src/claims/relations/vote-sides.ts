import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { fateOf } from "../lexicon/outcomes.js";
import type { Clause } from "../syntax/clause.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isCapitalised, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Figure, SentenceView } from "./figures.js";
import { isScore } from "./result.js";

/** Those for and those against, one told after the other, with what became of it: "approved, with four in favour and seven against". */
export interface VoteSides {
  readonly ayes: Figure;
  readonly noes: Figure;
  /** The words of both, in tokens. */
  readonly first: number;
  readonly next: number;
  /** What became of it, and the token of the verb that says so; null where nothing does. */
  readonly outcome: "passed" | "failed" | null;
  readonly word: number | null;
}

interface Fate {
  readonly outcome: "passed" | "failed";
  readonly word: number;
}

/** Finds votes told by their sides, in whatever order and words; none where more than half was needed. */
export function findVoteSides(view: SentenceView): VoteSides[] {
  // Beside the result the votes of one party or house are told.
  if (view.figures.length < 2 || view.figures.some(isScore) || asksForMore(view)) return [];
  const told = view.figures.flatMap((figure) => {
    const side = isCountOfVotes(figure) && !isParty(view, figure) ? sideOf(view, figure) : null;
    return side ? [{ figure, ...side }] : [];
  });
  const [one, two] = told;
  if (!one || !two || told.length > 2 || one.isAye === two.isAye) return [];
  // "backed by 12 and opposed by 17": the words of the sides are no word of what became of it.
  const isOther = (found: Fate | null): boolean => found !== null && (found.word < one.first || found.word >= two.next);
  // "after a debate in which four spoke in favour" decides nothing.
  const clause = clauseAt(view.syntax, one.figure.first);
  // What share of those who were asked is for it decides nothing.
  if (one.figure.quantity.kind === "percent" && !isOfBallot(view, clause)) return [];
  const isAside = clause.kind === "relative" && view.tagged[clause.first - 1] === tags.preposition;
  const fate = isAside
    ? undefined
    : [
        fateBefore(view, one.figure),
        fateBehind(view, two.next),
        onlyFate(view, isOther),
        fateOfSo(view, two.next),
      ].find(isOther);
  const [ayes, noes] = one.isAye ? [one.figure, two.figure] : [two.figure, one.figure];
  const first = Math.min(one.first, one.figure.first);
  return [{ ayes, noes, first, next: two.next, outcome: fate?.outcome ?? null, word: fate?.word ?? null }];
}

/** "The referendum passed with 52 percent in favour": a vote of the public is what is spoken of. */
function isOfBallot({ tokens, syntax }: SentenceView, { subject }: Clause): boolean {
  const main = syntax.clauses.find(({ kind, verb }) => kind === "main" && verb)?.subject;
  return [subject, main].some((phrase) => phrase && isOneOf(tokens, phrase.head, ballots));
}

/** Which side a count of votes is, by the words beside it: "12 for", "12 voted against it", "the noes were 12". */
function sideOf(view: SentenceView, figure: Figure): { isAye: boolean; first: number; next: number } | null {
  const { tokens, syntax, figures } = view;
  const following = figures.find(({ first }) => first >= figure.next)?.first ?? syntax.next;
  for (let at = figure.next; at < Math.min(following, figure.next + longestTail); at++) {
    if ([",", ";", ":", "(", ")"].some((sign) => signAt(tokens, at, sign)) || isOneOf(tokens, at, joining)) break;
    const side = sideAt(view, at);
    if (side) return { isAye: side.isAye, first: figure.first, next: side.next };
  }
  // "in favour were 12", "the noes, 12", "for: 12"
  for (let at = figure.first - 1; at >= Math.max(syntax.first, figure.first - longestLead); at--) {
    if (figures.some(({ first, next }) => first <= at && at < next) || isOneOf(tokens, at, joining)) return null;
    const side = sideAt(view, at);
    if (side) return { isAye: side.isAye, first: at, next: figure.next };
  }
  return null;
}

/** The word for a side at a token; "for the bill" and "against it" are, "for two hours" is not. */
function sideAt({ tokens, tagged }: SentenceView, at: number): { isAye: boolean; next: number } | null {
  const word = wordAt(tokens, at);
  if (word === "favour" || word === "favor" || word === "support")
    return wordAt(tokens, at - 1) === "in" ? { isAye: true, next: at + 1 } : null;
  // "did not": of those who were asked
  if (word === "not") return { isAye: false, next: at + 1 };
  if (word === "against" && tagged[at + 1] === tags.number) return null;
  const isNamed = tagged[at + 1] === tags.noun && wordAt(tokens, at + 1) !== "votes";
  if (isOneOf(tokens, at, ayeWords))
    return isNamed && word !== "yes" && word !== "aye" ? null : { isAye: true, next: at + 1 };
  if (isOneOf(tokens, at, noWords)) return { isAye: false, next: at + 1 };
  return null;
}

/** The one verb of the sentence that says what became of a motion: "the amendment fell", "and was carried". */
function onlyFate(view: SentenceView, isOther: (found: Fate) => boolean): Fate | null {
  const found = view.syntax.clauses.flatMap((clause) => {
    const { verb, kind } = clause;
    if (
      verb?.modality !== "actual" ||
      verb.negated ||
      kind === "relative" ||
      (kind === "subordinate" && clause.opener !== "so")
    )
      return [];
    const outcome = outcomeOf(view, clause);
    return outcome && isOther({ outcome, word: verb.head }) ? [{ outcome, word: verb.head }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function outcomeOf(view: SentenceView, { verb, subject }: Clause): "passed" | "failed" | undefined {
  if (!verb) return undefined;
  const { tokens } = view;
  const known = fateOf(verb.base, wordAt(tokens, verb.head + 1));
  if (known) return known;
  if (verb.base === "lose" && verb.passive) return "failed";
  if (!isMotion(view, subject?.head)) return undefined;
  if (falling.has(verb.base)) return "failed";
  // "The referendum went narrowly against the road", "the bill went through"
  for (let at = verb.next; at < verb.next + 3; at++) {
    if (verb.base === "go" && wordAt(tokens, at) === "against") return "failed";
    if (verb.base === "go" && wordAt(tokens, at) === "through") return "passed";
  }
  return verb.base === "succeed" || verb.base === "prevail" ? "passed" : undefined;
}

function isCountOfVotes({ quantity }: Figure): boolean {
  return (
    (quantity.kind === "count" || quantity.kind === "percent") &&
    quantity.bound === "exact" &&
    !quantity.vague &&
    isSingle(quantity)
  );
}

function isMotion({ tokens }: SentenceView, head: number | undefined): boolean {
  return head !== undefined && isOneOf(tokens, head, motions);
}

/** "101 Republicans" */
function isParty({ tokens }: SentenceView, { mention }: Figure): boolean {
  const head = mention.kind === "quantity" ? mention.counted?.head : undefined;
  return head !== undefined && isCapitalised(tokens, head) && !isOneOf(tokens, head, houses);
}

/** The verb of the clause that the votes are told with, or of the one that it hangs on. */
function fateBefore(view: SentenceView, { first }: Figure): Fate | null {
  const { syntax } = view;
  let clause = clauseAt(syntax, first);
  for (;;) {
    const { verb } = clause;
    if (verb && verb.first < first) {
      const outcome = outcomeOf(view, clause);
      if (outcome !== undefined) return verb.negated ? null : { outcome, word: verb.head };
    }
    const above = syntax.clauses[clause.parent];
    // "a debate in which four spoke in favour" decides nothing.
    if (!above || clause.kind === "relative" || clause.kind === "subordinate") return null;
    clause = above;
  }
}

/** "With 52 votes for and 48 against, the bill was rejected": the verb of the sentence that the votes open. */
function fateBehind(view: SentenceView, from: number): Fate | null {
  const { tokens, syntax } = view;
  const clause = syntax.clauses.find(({ kind, verb: main }) => kind === "main" && main);
  if (!isOneOf(tokens, syntax.first, openers) || !clause?.verb || clause.verb.first < from) return null;
  const outcome = outcomeOf(view, clause);
  const { verb } = clause;
  return outcome === undefined || verb.negated || verb.modality !== "actual" ? null : { outcome, word: verb.head };
}

/** "Nine voted yes and four voted no, so the plan was rejected." */
function fateOfSo(view: SentenceView, from: number): Fate | null {
  const { tokens, tagged, syntax } = view;
  let so = from;
  while (so < syntax.next && !isOneOf(tokens, so, therefore)) so++;
  for (let at = so + 1; at < syntax.next; at++) {
    if (isOneOf(tokens, at, lacking)) return null;
    if (tagged[at] !== tags.participle && tagged[at] !== tags.past) continue;
    const outcome = fateOf(lexeme(tokens, at)?.verb?.base ?? "", wordAt(tokens, at + 1));
    return outcome ? { outcome, word: at } : null;
  }
  return null;
}

/** "short of the two-thirds needed": more than the larger side was asked for. */
function asksForMore({ tokens, syntax }: SentenceView): boolean {
  for (let at = syntax.first; at < syntax.next; at++) {
    if (isOneOf(tokens, at, thresholds)) return true;
    const isSimple = [2, 3].some((on) => wordAt(tokens, at + on) === "simple");
    if (isOneOf(tokens, at, needing) && !isSimple) return true;
  }
  return false;
}

const motions = wordSet(
  "motion bill measure plan proposal amendment resolution treaty budget ordinance bylaw referendum scheme deal nomination amendments vote ballot law levy tax proposition initiative merger",
);
const therefore = new Set(["so", "meaning"]);
const lacking = new Set(["not", "no", "n't", "never", "only"]);
const ballots = wordSet("referendum proposition initiative ballot levy plebiscite");
const openers = new Set(["with", "by"]);
const houses = wordSet("mps meps msps senators peers lords deputies");
const thresholds = wordSet(
  "thirds fifths quarters threshold supermajority quorum short veto vetoed absolute abstain although though despite yet nevertheless",
);
const needing = wordSet("needed needs required requires requiring needing");
const falling = new Set(["fall", "sink", "fail", "die"]);
const ayeWords = wordSet("for yes aye ayes backed supported backing supporting favoured favored favouring");
const noWords = wordSet("against no noes nays opposed opposing rejected dissented");
const joining = new Set(["and", "but", "while", "whereas", "to"]);
const longestTail = 6;
const longestLead = 4;
