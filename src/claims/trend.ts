import { firstWithHedge } from "./hedge-reach.js";
import type { Claim } from "./reading.js";
import { isAdjacent, isHyphen, isOneOf, lexeme, wordAt } from "./token-access.js";
import { number, type Tokens } from "./tokens.js";

/** Which way a figure went: by the change that it belongs to, by the words right around it, else by the verb before it. */
export function trendOf({ mention, block, sentence, clause }: Claim): "up" | "down" | null {
  const change = sentence.changes.find(({ before, after }) => before === mention || after === mention);
  const verb = clause.verb && clause.verb.head < mention.first ? clause.verb.direction : 0;
  const direction = change?.direction || directionAround(block.tokens, mention) || verb;
  return direction === 0 ? null : direction > 0 ? "up" : "down";
}

/** "up 5 percent", "down some 30 points"; "a 30% increase", "5 percent higher", "a 4 percent drop", "31% fewer". */
function directionAround(tokens: Tokens, mention: Claim["mention"]): number {
  const before = firstWithHedge(tokens, mention) - 1;
  const isScored = tokens.kind[before - 1] === number && wordAt(tokens, before) === "off";
  if (isOneOf(tokens, before, adverbs) && !isScored && !moving.has(lexeme(tokens, before - 1)?.verb?.base ?? ""))
    return wordAt(tokens, before) === "up" ? 1 : -1;
  const governing = isOneOf(tokens, before, byTo) ? lexeme(tokens, before - 1) : lexeme(tokens, before);
  if (governing?.verb && governing.verb.direction !== 0) return governing.verb.direction;
  // "a loss of 5 percent"
  if (wordAt(tokens, before) === "of") {
    const change = lexeme(tokens, before - 1)?.change;
    if (change !== undefined) return change;
  }
  const isBound = isHyphen(tokens, mention.next) && isAdjacent(tokens, mention.next);
  const next = isBound || isOneOf(tokens, mention.next, points) ? mention.next + 1 : mention.next;
  const noun = lexeme(tokens, next)?.change;
  if (noun !== undefined) return noun;
  return isOneOf(tokens, next, more) ? 1 : isOneOf(tokens, next, fewer) ? -1 : 0;
}

const adverbs = new Set(["up", "down", "off"]);
/** "makes up 30 percent", "paid off $3 million": the adverb is the verb's. */
const moving = new Set(
  "make take set put pick give use turn pay lay cough rack eat buy sell break cut write back build sign speed top call shut free line hold".split(
    " ",
  ),
);
const byTo = new Set(["by", "to"]);
const points = new Set(["points", "point"]);
const more = new Set(["higher", "more", "above"]);
const fewer = new Set(["lower", "less", "fewer", "below"]);
