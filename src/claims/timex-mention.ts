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
    expression,
    timex: unresolved(expression),
    hedge: null,
  };
}
