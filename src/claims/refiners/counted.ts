import type { Quantity } from "../../values/quantity.js";
import { isEqual, one } from "../../values/rational.js";
import type { Mention } from "../mention.js";
import type { NounPhrase } from "../syntax/clause.js";
import { countedPluralAt, isPlural } from "../syntax/counted-plural.js";
import { nounPhraseAt } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isAdjacent, isHyphen, isOneOf, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Finds what each figure counts: the noun phrase right after it, through a hyphen, or after "of the". */
export function attachCounted(tokens: Tokens, tagged: Uint8Array, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.kind !== "quantity") continue;
    const next = afterRate(tokens, afterHedge(tokens, mention.next, mention.hedge?.end ?? 0));
    const phrase = countedAfter(tokens, tagged, next, mention.quantity.kind === "ratio");
    mention.counted = isSeveral(mention.quantity) ? (settled(tokens, next, phrase) ?? phrase) : phrase;
  }
}

/** A count of other than one has a plural for its head, whatever the parts of speech make of its words. */
function settled(tokens: Tokens, next: number, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase && (isPlural(tokens, phrase.head) || phrase.first !== next)) return null;
  const at = isOneOf(tokens, next, fillers) ? next + 1 : next;
  return countedPluralAt(tokens, at);
}

function isSeveral({ kind, min, max, unit }: Quantity): boolean {
  return kind === "count" && unit === null && !(isEqual(min, max) && isEqual(min, one));
}

function countedAfter(
  tokens: Tokens,
  tagged: Uint8Array,
  next: number,
  isPart: boolean,
): ReturnType<typeof nounPhraseAt> {
  if (wordAt(tokens, next) === "strong") return nounPhraseAt(tokens, tagged, next + 1);
  if (wordAt(tokens, next + 1) === "strong" && isHyphen(tokens, next)) return nounPhraseAt(tokens, tagged, next + 2);
  if (isHyphen(tokens, next) && isAdjacent(tokens, next)) return nounPhraseAt(tokens, tagged, next + 1);
  if (wordAt(tokens, next) === "of") {
    const phrase = nounPhraseAt(tokens, tagged, next + 1);
    return phrase && tagged[phrase.head] !== tags.pronoun ? phrase : null;
  }
  const at = isOneOf(tokens, next, fillers) ? next + 1 : next;
  // "half the pupils"
  if ((tagged[at] === tags.determiner && !isPart) || tagged[at] === tags.pronoun || tagged[at] === tags.number)
    return null;
  return nounPhraseAt(tokens, tagged, at);
}

/** Past the rate of a compound: "a $3-billion-a-year industry". */
function afterRate(tokens: Tokens, next: number): number {
  const bound = isHyphen(tokens, next) && isAdjacent(tokens, next) && isHyphen(tokens, next + 2);
  return bound && isOneOf(tokens, next + 1, rateWords) ? next + 4 : next;
}

/** Past a hedge that stands after the figure: "100 or so people". */
function afterHedge(tokens: Tokens, next: number, hedgeEnd: number): number {
  let at = next;
  while (at < tokens.count && (tokens.end[at] as number) <= hedgeEnd) at++;
  return at;
}

const rateWords = new Set(["a", "an", "per", "each"]);
const fillers = new Set(["more", "fewer", "other", "additional", "further", "such"]);
