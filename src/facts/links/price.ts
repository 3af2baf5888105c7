import { tags } from "../../claims/syntax/tags.js";
import { isOneOf } from "../../claims/token-access.js";
import type { LinkContext } from "./link.js";

/** "the €29 million fee for Akande", "the €29 million transfer of Akande": what was paid for the subject. */
export function isPriceOf({ claim, fact, subject, next, site }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (fact.unit?.dimension !== "money" || claim.mention.next > subject.first) return false;
  if (tagged[site.phraseFirst] !== tags.determiner) return false;
  const noun = isOneOf(tokens, next, kinds) ? next + 1 : next;
  return isOneOf(tokens, noun, prices) && isOneOf(tokens, noun + 1, purposes) && subject.first - noun < 4;
}

const kinds = new Set(["transfer", "record"]);
const prices = new Set(["fee", "price", "sum", "transfer", "move", "signing", "purchase"]);
const purposes = new Set(["for", "of", "on"]);
