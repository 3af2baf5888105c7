import { dictionary } from "../../text/dictionary.js";
import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { clauseAt } from "../syntax/clauses.js";
import { isCapitalised, isOneOf, wordAt } from "../token-access.js";
import { type Figure, type SentenceView, wordsAfter, wordsBetween } from "./figures.js";
import { isScore } from "./result.js";

/** Those for and those against, one told after the other, with what became of it: "approved, with four in favour and seven against". */
export interface VoteSides {
  readonly ayes: Figure;
  readonly noes: Figure;
  /** The words of both, in tokens. */
  readonly first: number;
  readonly next: number;
  readonly outcome: "passed" | "failed";
  /** The token of the verb that says so. */
  readonly word: number;
}

/** Finds votes told by their sides; none where more than half was needed. */
export function findVoteSides(view: SentenceView): VoteSides[] {
  const found: VoteSides[] = [];
  // Beside the result the votes of one party or house are told.
  if (view.figures.some(isScore)) return found;
  for (let i = 0; i + 1 < view.figures.length; i++) {
    const [one, two] = [view.figures[i] as Figure, view.figures[i + 1] as Figure];
    if (![one, two].every((figure) => isCountOfVotes(figure) && !isParty(view, figure))) continue;
    const joint = wordsBetween(view, one.next, two.first);
    const behind = wordsAfter(view, two.next, 5);
    const order =
      ayeJoint.test(joint) && noBehind.test(behind) ? 1 : noJoint.test(joint) && ayeBehind.test(behind) ? -1 : 0;
    const fate = order === 0 || asksForMore(view) ? null : (fateBefore(view, one) ?? fateBehind(view, one, two));
    if (!fate) continue;
    const words = (order > 0 ? noBehind : ayeBehind).exec(behind)?.[0].trim().split(" ").length ?? 0;
    const [ayes, noes] = order > 0 ? [one, two] : [two, one];
    found.push({ ayes, noes, first: one.first, next: two.next + words, ...fate });
  }
  return found;
}

function isCountOfVotes({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.bound === "exact" && !quantity.vague && isSingle(quantity);
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
function fateBefore(view: SentenceView, { first }: Figure): Pick<VoteSides, "outcome" | "word"> | null {
  const { tokens, syntax } = view;
  let clause = clauseAt(syntax, first);
  for (;;) {
    const { verb } = clause;
    if (verb && verb.first < first) {
      const isLost = verb.base === "lose" && verb.passive;
      const isFallen = (verb.base === "fall" || verb.base === "sink") && isMotion(view, clause.subject?.head);
      const outcome =
        isLost || isFallen
          ? "failed"
          : (fates[verb.base] ?? (isOneOf(tokens, verb.head + 1, outwards) ? thrown[verb.base] : undefined));
      if (outcome !== undefined) return verb.negated ? null : { outcome, word: verb.head };
    }
    const above = syntax.clauses[clause.parent];
    // "a debate in which four spoke in favour" decides nothing.
    if (!above || clause.kind === "relative" || clause.kind === "subordinate") return null;
    clause = above;
  }
}

/** "With 52 votes for and 48 against, the bill was rejected": the verb of the sentence that the votes open. */
function fateBehind(
  { tokens, syntax }: SentenceView,
  one: Figure,
  two: Figure,
): Pick<VoteSides, "outcome" | "word"> | null {
  const { verb } = syntax.clauses.find(({ kind, verb: main }) => kind === "main" && main) ?? {};
  if (!isOneOf(tokens, syntax.first, openers) || one.first !== syntax.first + 1 || !verb || verb.first < two.next)
    return null;
  const outcome = fates[verb.base];
  return outcome === undefined || verb.negated || verb.modality !== "actual" ? null : { outcome, word: verb.head };
}

/** "short of the two-thirds needed": more than the larger side was asked for. */
function asksForMore({ tokens, syntax }: SentenceView): boolean {
  for (let at = syntax.first; at < syntax.next; at++) {
    if (isOneOf(tokens, at, thresholds)) return true;
    if (isOneOf(tokens, at, needing) && wordAt(tokens, at + 2) !== "simple") return true;
  }
  return false;
}

const outcomes = (outcome: "passed" | "failed", list: string): [string, "passed" | "failed"][] =>
  list.split(" ").map((base) => [base, outcome]);
const fates: Readonly<Record<string, "passed" | "failed">> = dictionary(
  Object.fromEntries([
    ...outcomes("passed", "approve confirm pass adopt ratify endorse back carry enact accept"),
    ...outcomes("failed", "reject defeat fail oppose"),
  ]),
);
const thrown: Readonly<Record<string, "passed" | "failed">> = dictionary(
  Object.fromEntries(outcomes("failed", "throw vote turn")),
);
const motions = wordSet(
  "motion bill measure plan proposal amendment resolution treaty budget ordinance bylaw referendum scheme deal nomination",
);
const openers = new Set(["with", "by"]);
const houses = wordSet("mps meps msps senators peers lords deputies");
const outwards = new Set(["out", "down"]);
const thresholds = wordSet(
  "thirds fifths quarters threshold supermajority quorum short veto vetoed absolute casting tie abstain",
);
const needing = wordSet("needed needs required requires requiring needing");
const aye =
  "(?:in favou?r|for|in support|backing|supporting|voting (?:for|yes|aye|in favou?r)|voted (?:for|yes|in favou?r)|backed|supported|favou?red)";
const no = "(?:against|opposed|opposing|voting (?:no|against)|voted (?:no|against)|did not|were not|opposed|rejected)";
const object = "(?: (?:it|the (?:plan|motion|bill|measure|proposal|sale|idea|deal)))?";
const joined = "(?: ,)? (?:and|but|to)(?: (?:just|only|the other))?$";
const ayeJoint = new RegExp(`^(?:[a-z'-]+ ){0,2}${aye}${object}${joined}`);
const noJoint = new RegExp(`^(?:[a-z'-]+ ){0,2}${no}${object}${joined}`);
const ayeBehind = new RegExp(`^(?:[a-z'-]+ ){0,2}?${aye}(?= |$)`);
const noBehind = new RegExp(`^(?:[a-z'-]+ ){0,2}?${no}(?= |$)`);
