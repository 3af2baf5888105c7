import type { SentenceReading } from "../../claims/reading.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Tokens } from "../../claims/tokens.js";
import type { Naming } from "./namings.js";

/** "Maren Ostrova, 19, who shares her name with the minister": the sentence tells of two people of one name. */
export function tellsOfNamesake({ block: { tokens, sentences }, first }: Pick<Naming, "block" | "first">): boolean {
  const sentence = sentences.find((each) => each.first <= first && first < each.next);
  return isOneOf(tokens, first - 1, others) || (sentence !== undefined && hasNamesake(tokens, sentence));
}

function hasNamesake(tokens: Tokens, { first, next }: SentenceReading): boolean {
  for (let at = first; at < next; at++) {
    const word = wordAt(tokens, at);
    if (word === "namesake" || word === "namesakes" || word === "unrelated") return true;
    if (word === "relation" && isOneOf(tokens, at - 1, none)) return true;
    if ((word === "name" || word === "surname") && isShared(tokens, at, first)) return true;
  }
  return false;
}

/** "shares her name", "bears the same name", "has the president's name" is no sharing. */
function isShared(tokens: Tokens, name: number, limit: number): boolean {
  for (let at = name - 1; at >= limit && name - at < 5; at--) {
    const word = wordAt(tokens, at);
    if (word === "same" || sharing.has(word)) return true;
  }
  return false;
}

const others = new Set(["another", "different"]);
const none = new Set(["no", "not", "any"]);
const sharing = new Set(["share", "shares", "shared", "sharing"]);
