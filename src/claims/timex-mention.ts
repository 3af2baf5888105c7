import type { TimexMention } from "./mention.js";
import { type TimeExpression, unresolved } from "./time-expression.js";
import type { Tokens } from "./tokens.js";

/** The mention of a time from token `first` up to token `next`, still to be resolved. */
export function timexMention(
  form: string,
  tokens: Tokens,
  first: number,
  next: number,
  expression: TimeExpression,
): TimexMention {
  return {
    kind: "timex",
    form,
    first,
    next,
    start: tokens.start[first] as number,
    end: tokens.end[next - 1] as number,
    expression: oneShape(expression),
    timex: unresolved(expression),
    hedge: null,
  };
}

/** Expressions of one shape are read several times as fast as those of many: what one lacks is there, but undefined. */
function oneShape(expression: TimeExpression): TimeExpression {
  return { ...blank, ...expression };
}

/** All that one of them has. */
const parts =
  "form year month day yearShift weekShift back toDay toYear weekday quarter half season decade century millennium holiday third part clock fiscal era shortYear monthLeads swappable defects approximate around nth sense reported generic event unit shift turning byTense amount direction from compares at bound years asSpoken near span value freq describes";
const blank: object = Object.fromEntries(parts.split(" ").map((part) => [part, undefined]));
