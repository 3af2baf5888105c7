import type { Mention } from "../mention.js";
import { nounPhraseAt } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isAdjacent, isHyphen, isOneOf, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Finds what each figure counts: the noun phrase right after it, through a hyphen, or after "of the". */
export function attachCounted(tokens: Tokens, tagged: Uint8Array, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.kind !== "quantity") continue;
    mention.counted = countedAfter(tokens, tagged, afterHedge(tokens, mention.next, mention.hedge?.end ?? 0));
  }
}

function countedAfter(tokens: Tokens, tagged: Uint8Array, next: number): ReturnType<typeof nounPhraseAt> {
  if (isHyphen(tokens, next) && isAdjacent(tokens, next)) return nounPhraseAt(tokens, tagged, next + 1);
  if (wordAt(tokens, next) === "of") {
    const phrase = nounPhraseAt(tokens, tagged, next + 1);
    return phrase && tagged[phrase.head] !== tags.pronoun ? phrase : null;
  }
  const at = isOneOf(tokens, next, fillers) ? next + 1 : next;
  if (tagged[at] === tags.determiner || tagged[at] === tags.pronoun || tagged[at] === tags.number) return null;
  return nounPhraseAt(tokens, tagged, at);
}

/** Past a hedge that stands after the figure: "100 or so people". */
function afterHedge(tokens: Tokens, next: number, hedgeEnd: number): number {
  let at = next;
  while (at < tokens.count && (tokens.end[at] as number) <= hedgeEnd) at++;
  return at;
}

const fillers = new Set(["more", "fewer", "other", "additional", "further", "such"]);
