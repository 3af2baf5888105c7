import type { SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter } from "../../claims/relations/figures.js";
import type { Size } from "../../claims/relations/size.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOwnerClitic } from "../../claims/token-access.js";
import type { Pair, Told } from "./told-near.js";

/** What it lies from is named, and its value told right behind the name or within it: "from Thursday's close of $77". */
export function isBaseTold(view: SentenceView, { next }: Size, pair: Pair): boolean {
  const behind = pair.filter((told) => told.view.syntax === view.syntax && told.figure.first >= next);
  const named = ownBase.exec(wordsAfter(view, next, 10));
  if (!named || behind.length === 0) return false;
  if (behind.length === 1 && isOneName(view, next, (behind[0] as Told).figure.first)) return true;
  return behind.includes(pair[1]) && toldBase.test(wordsAfter(view, next, 10).slice(named[0].length));
}

/** Nouns and prepositions alone: no verb, no sign and no "and" begins anything else. */
function isOneName({ tokens, tagged, figures }: SentenceView, first: number, next: number): boolean {
  if (next - first > longestBase || figures.some((figure) => figure.first >= first && figure.next <= next))
    return false;
  for (let at = first; at < next; at++)
    if (!inName.has(tagged[at] as number) && !isOwnerClitic(tokens, at)) return false;
  return true;
}

const longestBase = 10;
const inName = new Set<number>([
  tags.determiner,
  tags.possessive,
  tags.adjective,
  tags.noun,
  tags.proper,
  tags.time,
  tags.preposition,
]);
/** What the words behind a distance say that it lies from. */
export const ownBase =
  /^(?:[a-z]+ ){0,2}?(?:on|than|over|above|below|behind|under|ahead of|short of|since|in|of|against|compared (?:with|to)|from|as)(?: |$)/;
const toldBase = /^(?:[a-z'-]+ ){1,5}(?:, (?:which|who) (?:[a-z]+ ){0,4}#|\( ?#|(?:, )?(?:at|on|with) #)/;
