import { entryOf } from "../../claims/lexicon/index.js";
import { isOneOf } from "../../claims/token-access.js";
import type { LinkContext } from "./link.js";

/** "a workforce of 7,400" beside a rule that counts branches. */
export function countsOthers({ claim: { block }, fact }: LinkContext, head: number): boolean {
  return isOneOf(block.tokens, head, staffs) && fact.nouns.size > 0 && !countsPeople(fact);
}

function countsPeople({ nouns }: LinkContext["fact"]): boolean {
  return [...nouns].some((noun) => entryOf(noun)?.person === true || staffs.has(noun));
}

const staffs = new Set(["staff", "workforce", "crew"]);
