import { wordSet } from "../../text/word-set.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { type Figure, mentionAt, type SentenceView } from "./figures.js";
import type { PartOfWhole } from "./part-of-whole.js";

/** The name of the rate that a share is given as, such as "turnout" or "success"; null where it has none of its own. */
export function rateNear(view: SentenceView, { first, next }: Figure): string | null {
  const { tokens, syntax } = view;
  if (ofOthers.test(clauseBefore(view, first)) || isOfOtherTime(view, first)) return null;
  for (let at = first - 1; at >= Math.max(syntax.first, first - longestJoint) && !mentionAt(view, at); at--) {
    const name = rateAt(tokens, at);
    if (name) return name;
  }
  for (let at = next; at < next + 4 && !signAt(tokens, at, ",") && !signAt(tokens, at, ";"); at++) {
    const name = rateAt(tokens, at);
    if (name) return name;
  }
  return null;
}

/** "turnout", "pass rate" */
function rateAt(tokens: SentenceView["tokens"], at: number): string | null {
  if (isOneOf(tokens, at, turnouts)) return "turnout";
  return wordAt(tokens, at) === "rate" && isOneOf(tokens, at - 1, rated) ? wordAt(tokens, at - 1) : null;
}

/** Those a turnout is of, by their noun in the singular; empty where they have none. */
export function areVoters(noun: string): boolean {
  return noun === "" || voters.has(noun);
}

/** "In 2014 turnout was", "Last year the rate was" */
function isOfOtherTime({ mentions }: SentenceView, first: number): boolean {
  return mentions.some(({ first: at, ...mention }) => {
    if (mention.kind !== "timex" || at > first) return false;
    const { expression } = mention;
    return expression.form === "period" || (expression.form === "calendar" && expression.year !== undefined);
  });
}

/** True where a share of some rate is what is left by those that a deed is told of: "missed three of 12 …, a success rate of". */
export function isOfTheRest(view: SentenceView, rate: string, { part }: PartOfWhole): boolean {
  const isGood = succeeding.has(rate);
  if (!isGood && !failing.has(rate)) return false;
  for (let at = Math.max(view.syntax.first, part.first - 8); at < part.next + 8 && at < view.syntax.next; at++) {
    const base = lexeme(view.tokens, at)?.verb?.base ?? "";
    if ((isGood ? failed : succeeded).has(base)) return true;
  }
  return false;
}

/** The words of its clause before a figure, and not those put in front of it: "Having missed three for the club, he has". */
function clauseBefore({ tokens, syntax }: SentenceView, first: number): string {
  const { index } = clauseAt(syntax, first);
  let words: string[] = [];
  for (let at = Math.max(syntax.first, first - 14); at < first; at++) {
    if (signAt(tokens, at, ",") && isOneOf(tokens, syntax.first, deeds)) words = [];
    else if (clauseAt(syntax, at).index === index) words.push(wordAt(tokens, at));
  }
  return words.join(" ");
}

/** Tokens between the name of a rate and its figure. */
const longestJoint = 7;
const turnouts = new Set(["turnout", "participation"]);
const succeeding = wordSet(
  "success pass survival conversion hit strike win winning completion retention clearance recovery germination hatching",
);
const failing = wordSet(
  "failure death fatality mortality dropout error defect rejection refusal absence attrition loss",
);
const rated = wordSet(
  "success pass survival conversion hit strike win winning completion retention clearance recovery germination hatching failure death fatality mortality dropout error defect rejection refusal absence attrition loss response acceptance conviction approval vaccination return uptake infection positivity release reply attendance occupancy detection graduation admission cure default casualty no-show admissions",
);
const failed = wordSet("miss fail lose die drop spill perish reject refuse");
const succeeded = wordSet("score pass win survive recover succeed convert accept complete hatch");
const ofOthers =
  /(?:^| )(?:(?:its|their|his|her) (?:overall|career|lifetime)|last|previous|national|nationally|average|elsewhere|target|usual|record|than|from|against|expected|forecast|required|needed|threshold|among|for|in|women|men|girls|boys|younger|older)(?: |$)/;
const voters = wordSet("voter elector people adult resident member citizen name student worker employee ballot");
/** Words that open what somebody did before. */
const deeds = new Set(["having", "with", "after", "by", "when"]);
