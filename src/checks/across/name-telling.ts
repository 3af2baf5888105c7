import type { Claim } from "../../claims/reading.js";
import type { FigurePhrase } from "../../claims/subjects/phrase.js";
import { tags } from "../../claims/syntax/tag.js";
import { textAt, textBetween } from "../../claims/token-access.js";
import { capitalise } from "../../text/capital.js";
import type { Telling } from "./telling.js";

/** What a claim is about, in the article's own words: "carrying … people", "age of Weidner", "ferry sank …". */
export function nameTelling({ subject: { claim, phrase, measure }, person }: Telling): string {
  if (measure === "age" && person) return `age of ${capitalise(person.at(-1) ?? "")}`;
  const { clause, mention, block } = claim;
  const verb = clause.verb ? textAt(block.tokens, clause.verb.head) : "";
  const isAfter = clause.verb !== null && clause.verb.head >= mention.next;
  const noun = nounOf(claim, phrase);
  const words = isAfter ? ["…", noun, verb] : [doerOf(claim), verb, "…", noun];
  return words.filter((word) => word !== "").join(" ");
}

/** What is counted, or the noun that has the figure. */
function nounOf({ block: { tokens }, mention }: Claim, { head, ofNoun }: FigurePhrase): string {
  if (mention.kind === "quantity" && mention.counted) {
    return textBetween(tokens, mention.counted.first, mention.counted.next);
  }
  return head >= 0 ? textAt(tokens, head) : ofNoun >= 0 ? textAt(tokens, ofNoun) : "";
}

/** The subject of the clause, but for pronouns and for figures. */
function doerOf({ block: { tokens, tagged }, clause }: Claim): string {
  const head = clause.subject?.head ?? -1;
  return head >= 0 && (tagged[head] === tags.noun || tagged[head] === tags.proper) ? textAt(tokens, head) : "";
}
