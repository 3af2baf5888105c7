import { wordSet } from "../../text/word-set.js";
import type { Quantity } from "../../values/quantity.js";
import { firstWithHedge } from "../hedge-reach.js";
import type { Mention, QuantityMention, TimexMention } from "../mention.js";
import type { SentenceSyntax } from "../syntax/clauses.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** A figure that went from one value to another: "fell from A to B", "cut to B from A", "a rise from A to B". */
export interface Change {
  readonly before: QuantityMention | TimexMention;
  readonly after: QuantityMention | TimexMention;
  /** The verb or noun that says which way; its token. Null when none does ("went from A to B"). */
  readonly word: number | null;
  readonly direction: 1 | -1 | 0;
  /** "from A to B" without anything between them but "to", as one stretch of text. */
  readonly adjacent: boolean;
}

/** Finds the changes of a sentence. Each mention belongs to one change at most. */
export function findChanges(
  tokens: Tokens,
  tagged: Uint8Array,
  syntax: SentenceSyntax,
  mentions: readonly Mention[],
): Change[] {
  const sides = mentions.flatMap((mention) => {
    const side = sideOf(tokens, tagged, mention);
    return side ? [side] : [];
  });
  const changes: Change[] = [];
  for (let i = 0; i + 1 < sides.length; i++) {
    const [left, right] = [sides[i] as Side, sides[i + 1] as Side];
    if (left.marker === right.marker || !areComparable(left.mention, right.mention)) continue;
    if (!sameClause(syntax, left.mention, right.mention) || right.mention.first - left.mention.next > 14) continue;
    if (tellsOfBefore(tokens, left.mention.next, right.mention.first)) continue;
    if (right.marker === "from" && isOfNearer(tokens, mentions, left.mention, right.mention)) continue;
    // "shrank to 31 percent, with a margin stretching from 9 to 57"
    if (right.marker === "from" && opensStretch(right, sides[i + 2])) continue;
    const [before, after] = left.marker === "from" ? [left.mention, right.mention] : [right.mention, left.mention];
    const word = directionWord(tokens, tagged, syntax, left.mention.first);
    const between = right.mention.first - left.mention.next;
    changes.push({
      before,
      after,
      word: word?.token ?? null,
      direction: word?.direction ?? 0,
      adjacent: between === 1,
    });
    i++;
  }
  return changes;
}

/** "from 9 to 57" */
function opensStretch({ mention }: Side, next: Side | undefined): boolean {
  return next?.marker === "to" && next.mention.first === mention.next + 1;
}

/** "to 67.6, after a fall of five points, from 73.2": the second value is of the change before. */
function tellsOfBefore(tokens: Tokens, first: number, next: number): boolean {
  for (let at = first; at < next; at++)
    if (
      isOneOf(tokens, at, beforeWords) &&
      ["a", "an"].includes(wordAt(tokens, at + 1)) &&
      lexeme(tokens, at + 2)?.change
    )
      return true;
  return false;
}

/** "to $14 million on sales of $210 million, up from $196 million": the second value is of what stands between. */
function isOfNearer(
  tokens: Tokens,
  mentions: readonly Mention[],
  left: Mention,
  right: QuantityMention | TimexMention,
): boolean {
  let from = right.first - 1;
  while (from > left.next && wordAt(tokens, from) !== "from") from--;
  if (!isOneOf(tokens, from - 1, upDown)) return false;
  return mentions.some(
    (mention) =>
      mention.kind === "quantity" &&
      mention.first >= left.next &&
      mention.next < from &&
      wordAt(tokens, firstWithHedge(tokens, mention) - 1) === "of" &&
      areComparable(mention, right) &&
      mention.quantity.kind === quantityOf(right)?.kind,
  );
}

interface Side {
  readonly mention: QuantityMention | TimexMention;
  readonly marker: "from" | "to";
}

/** A figure right after "from" or "to", past its hedge, article and the like. */
function sideOf(tokens: Tokens, tagged: Uint8Array, mention: Mention): Side | null {
  if (mention.kind === "identifier" || !quantityOf(mention)) return null;
  let at = pastMeasure(tokens, tagged, firstWithHedge(tokens, mention) - 1);
  for (let guard = 0; guard < 4 && at >= 0; guard++, at--) {
    const word = wordAt(tokens, at);
    if (word === "from") return { mention, marker: "from" };
    if (word === "to") return { mention, marker: "to" };
    const passes =
      tagged[at] === tags.determiner ||
      tagged[at] === tags.adverb ||
      tagged[at] === tags.possessive ||
      tagged[at] === tags.time ||
      passable.has(word);
    if (!passes) return null;
  }
  return null;
}

/** "to an annual pace of", "from a base of": before the noun that only says what is measured. */
function pastMeasure(tokens: Tokens, tagged: Uint8Array, of: number): number {
  // From a profit to a loss it went below nothing.
  if (wordAt(tokens, of) !== "of" || tagged[of - 1] !== tags.noun || isOneOf(tokens, of - 1, results)) return of;
  let at = of - 1;
  while (at > of - 4 && (tagged[at] === tags.noun || tagged[at] === tags.adjective || tagged[at] === tags.time)) at--;
  return tagged[at] === tags.determiner || tagged[at] === tags.possessive ? at : of;
}

/** Figures of a duration count as quantities; dates do not: "open from Monday to Friday" is no change. */
export function quantityOf(mention: QuantityMention | TimexMention): Quantity | null {
  if (mention.kind === "quantity") return mention.quantity;
  return mention.expression.form === "duration" ? mention.expression.amount : null;
}

function areComparable(a: QuantityMention | TimexMention, b: QuantityMention | TimexMention): boolean {
  const [left, right] = [quantityOf(a), quantityOf(b)];
  if (!left || !right) return false;
  if (left.kind === right.kind) return true;
  return (left.kind === "count" && right.unit !== null) || (right.kind === "count" && left.unit !== null);
}

function sameClause(syntax: SentenceSyntax, a: Mention, b: Mention): boolean {
  const [left, right] = [clauseAt(syntax, a.first), clauseAt(syntax, b.first)];
  return left.index === right.index || (right.parent === left.index && right.verb === null);
}

/** The verb or noun of change nearest before the pair. */
function directionWord(
  tokens: Tokens,
  tagged: Uint8Array,
  syntax: SentenceSyntax,
  first: number,
): { token: number; direction: 1 | -1 } | null {
  const clause = clauseAt(syntax, first);
  for (let at = first - 1; at >= syntax.first; at--) {
    const other = clauseAt(syntax, at);
    if (other.index !== clause.index) {
      if (signAt(tokens, at, ";")) break;
      continue;
    }
    const entry = lexeme(tokens, at);
    if (entry?.verb && entry.verb.direction !== 0 && isVerbal(tagged[at] as number))
      return { token: at, direction: entry.verb.direction };
    if (entry?.change && tagged[at] === tags.noun) return { token: at, direction: entry.change };
    if (isOneOf(tokens, at, upDown) && wordAt(tokens, at + 1) === "from")
      return { token: at, direction: wordAt(tokens, at) === "up" ? 1 : -1 };
    // The first plain verb met settles that the sentence speaks of something else: "moved 200 troops from 3 to 5".
    if (clause.verb && at < clause.verb.first) break;
  }
  return null;
}

function isVerbal(tag: number): boolean {
  return isVerbTag(tag) || tag === tags.adjective;
}

const passable = wordSet(
  "a an the high low record peak level about some just nearly almost its their his only current previous last",
);
const results = new Set(["profit", "profits", "loss", "losses", "surplus", "deficit", "gain"]);
const beforeWords = new Set(["after", "following"]);
const upDown = new Set(["up", "down"]);
