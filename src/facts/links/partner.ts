import { firstWithHedge } from "../../claims/hedge-reach.js";
import type { Mention } from "../../claims/mention.js";
import type { Claim } from "../../claims/reading.js";
import { quantityOf } from "../../claims/relations/change.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";

/**
 * The figure before this one that is said of the same thing: the other side of a change ("61,300, down from 63,900"), or
 * one that it is held against, with a time of its own ("61,300, against 63,900 a year ago").
 */
export function partnerBefore(claim: Claim): Claim | null {
  const before = otherSides(claim).find(({ first }) => first < claim.mention.first);
  if (before) return claim.sentence.claims.find(({ mention }) => mention === before) ?? null;
  return isHeldAgainst(claim) && hasOwnTime(claim) ? lastOfItsKind(claim) : null;
}

/** What the figure moved to or came from. */
export function otherSides({ mention, sentence: { relations, changes } }: Claim): readonly Mention[] {
  const movements = relations.movements.map(({ before, after }) => ({ before: before.mention, after: after.mention }));
  return [...movements, ...changes].flatMap(({ before, after }) =>
    before === mention ? [after] : after === mention ? [before] : [],
  );
}

/**
 * "from 5,100 two years ago": the time stands behind the figure, and no other figure between. The day of "rose to 60 from
 * 40 on Monday" is that of the change.
 */
export function hasOwnTime({ asOf: { timex }, block, mention, sentence }: Claim): boolean {
  if (!timex || timex.first < mention.next) return false;
  const figures = sentence.mentions.filter(({ kind, first }) => kind === "quantity" && first > mention.first);
  if (figures.some(({ first }) => first < timex.first)) return false;
  return wordAt(block.tokens, timex.first - 1) !== "on" || figures.length > 0;
}

/** "against 1,200", "versus 1,200", "compared with 1,200". */
function isHeldAgainst(claim: Claim): boolean {
  const { tokens } = claim.block;
  const at = firstWithHedge(tokens, claim.mention) - 1;
  return isOneOf(tokens, at, against) || (isOneOf(tokens, at, behindCompared) && isOneOf(tokens, at - 1, compared));
}

function lastOfItsKind({ mention, sentence }: Claim): Claim | null {
  const own = quantityOf(mention);
  const earlier = sentence.claims.filter((other) => other.mention.next <= mention.first && quantityOf(other.mention));
  const other = earlier.at(-1);
  const quantity = other && quantityOf(other.mention);
  return own && quantity && own.kind === quantity.kind && own.unit?.code === quantity.unit?.code
    ? (other ?? null)
    : null;
}

const against = new Set(["against", "versus"]);
const behindCompared = new Set(["with", "to"]);
const compared = new Set(["compared"]);
