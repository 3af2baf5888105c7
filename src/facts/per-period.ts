import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import type { LinkContext } from "./links/link.js";
import { otherSides } from "./links/partner.js";

/** "served 24 million meals last year", where the rule has a day's. */
export function isOfLongerTime({ claim, fact: { per } }: LinkContext): boolean {
  const { asOf } = claim;
  const granularity = asOf.timex?.timex.granularity;
  if (per !== null && claim.role === "value" && isOverManyYears(claim)) return true;
  return per !== null && asOf.explicit && spans.indexOf(granularity ?? "") > spans.indexOf(per);
}

/** "Over the past decade", "in 20 years" */
function isOverManyYears({ block: { tokens }, clause, sentence }: LinkContext["claim"]): boolean {
  return sentence.mentions.some((each) => {
    if (each.kind !== "timex" || each.first < clause.first || each.next > clause.next) return false;
    let at = each.first;
    if (isOneOf(tokens, at - 1, articles)) at--;
    return isOneOf(tokens, at - 1, throughout) && isOneOf(tokens, each.next - 1, longTimes);
  });
}

const articles = new Set(["the", "a", "this", "these"]);
const throughout = new Set(["over", "in", "during", "within", "across", "through"]);
const longTimes = new Set(["years", "decade", "decades", "century", "centuries"]);

/** "31 ships a day use it", "which 31 ships pass every day", "31 a day, up from 22": for the period that the rule's is for. */
export function isOfThePeriod({ claim, fact }: LinkContext): boolean {
  if (fact.per === null) return false;
  const { mention, sentence, clause } = claim;
  if ([mention, ...otherSides(claim)].some((side) => side.kind === "quantity" && side.quantity.per === fact.per))
    return true;
  return sentence.mentions.some(
    (each) =>
      each.kind === "timex" &&
      each.timex.type === "set" &&
      each.timex.value === periods.get(fact.per ?? "") &&
      clause.first <= each.first &&
      each.next <= clause.next,
  );
}

/** "those who pay by the quarter got bills of £112", where the rule has those of a year. */
export function isOfOtherPeriod({ claim: { mention, sentence, block }, fact: { per } }: LinkContext): boolean {
  if (per === null || (mention.kind === "quantity" && mention.quantity.per !== null)) return false;
  for (let at = sentence.first; at + 2 < sentence.next; at++) {
    if (wordAt(block.tokens, at) !== "by" || wordAt(block.tokens, at + 1) !== "the") continue;
    const unit = lexeme(block.tokens, at + 2)?.timeUnit;
    if (unit !== undefined && unit !== per) return true;
  }
  return false;
}

const spans = ["hour", "day", "week", "month", "quarter", "year", "decade", "century"];

/** What comes round once a period, in TIMEX3. */
const periods = new Map([
  ["hour", "PT1H"],
  ["day", "P1D"],
  ["week", "P1W"],
  ["month", "P1M"],
  ["quarter", "P1Q"],
  ["year", "P1Y"],
]);
