import { wordSet } from "../../text/word-set.js";
import { isOneOf, lexeme, signAt } from "../token-access.js";
import { sign, type Tokens } from "../tokens.js";

/** "ended in a tie, 12 to 11,", "split evenly, seven to six on the plan": a result set off behind its name; no tie that was broken, or nearly one. */
export function isSetOffResult(tokens: Tokens, first: number, next: number, closedAfter: ReadonlySet<string>): boolean {
  if (!signAt(tokens, first - 1, ",") || !isOneOf(tokens, first - 2, contests)) return false;
  if (next < tokens.count && tokens.kind[next] !== sign && !isOneOf(tokens, next, closedAfter)) return false;
  return ![3, 4, 5, 6].some(
    (back) => isOneOf(tokens, first - back, nearly) || lexeme(tokens, first - back)?.verb?.base === "break",
  );
}

const nearly = new Set(["nearly", "almost", "not", "after"]);
const contests = wordSet(
  "tie tied evenly level deadlock deadlocked heat draw split vote ballot verdict ruling decision unanimously",
);
