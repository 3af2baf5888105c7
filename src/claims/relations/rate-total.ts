import { wordAt } from "../token-access.js";
import { isCounted } from "./counted-noun.js";
import { type Figure, type SentenceView, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import type { Rate } from "./rate.js";
import { isFor, isPlainCount, isPlural, isVolume, nounAt } from "./rate-terms.js";
import { givesAnswer } from "./rate-words.js";

/** So many at so much each. */
export function totalOf(view: SentenceView, a: Figure, b: Figure, result: Figure, joint: string): Rate | null {
  if (result.quantity.kind !== "money" || result.quantity.per !== null) return null;
  const [price, count] = a.quantity.kind === "money" ? [a, b] : [b, a];
  // "At £15 a head, dinner for the 40 guests cost £600"
  const isAt = price === a && isFrontedAt(view, a) && costs.test(joint) && !partly.test(joint);
  if (!isAt && !total(view, result, joint) && !(isVolume(b) && /(?:^| )costs?$/.test(joint))) return null;
  if (price.quantity.per !== null && price.quantity.per === count.quantity.unit?.name && isVolume(count))
    return { form: "total", result, count, price };
  if (price.quantity.unit?.code !== result.quantity.unit?.code || !isCounted(count)) return null;
  if (
    /^(?:[a-z]+ )?(?:after|net|before|including|with|plus|counting|in (?:profit|all but))\b/.test(
      wordsAfter(view, result.next, 3),
    )
  )
    return null;
  const between = wordsBetween(view, a.next, b.first);
  const one = wordAt(view.tokens, (count.mention.kind === "quantity" && count.mention.counted?.head) || -1).replace(
    /s$/,
    "",
  );
  const { per } = price.quantity;
  const each =
    per === "each" ||
    (per !== null && admissions.has(per) && admissions.has(one)) ||
    (per === "person" && isFor(view, per, count)) ||
    (per !== null && one !== "" && (per.startsWith(one) || isPlural(per, nounAt(view, count)))) ||
    // "paid $30 each for the 2,000 tickets"
    (per === null && a === price && /^each (?:for|from|by|on) (?:the|all|all the|its|their)$/.test(between)) ||
    (per === null && a === count && /^(?:[a-z'-]+ ){1,4}at$/.test(between)) ||
    (per === null && a === count && /^each of(?: the)?$/.test(wordsBefore(view, count.first, 3))) ||
    // "The 300 runners each paid £20"
    (per === null && a === count && /^(?:[a-z'-]+ ){1,3}each (?:[a-z]+ ){1,2}$/.test(`${between} `));
  return each ? { form: "total", result, count, price } : null;
}

/** "Each of the 24 teams has 15 players, so that 360 take part". */
export function ofEach(view: SentenceView, a: Figure, b: Figure, result: Figure, joint: string): Rate | null {
  if (![a, b, result].every(isPlainCount) || !isCounted(a) || !isCounted(b)) return null;
  if (!/^each of(?: (?:the|its|their))?$/.test(wordsBefore(view, a.first, 3))) return null;
  const noun = nounAt(view, result);
  if (noun !== "" && noun !== nounAt(view, b)) return null;
  const isAll = noun !== "" || inAll.test(wordsAfter(view, result.next, 4));
  return isAll && (givesAnswer(joint) || soMany.test(joint)) ? { form: "total", result, count: a, price: b } : null;
}

function isFrontedAt({ tokens, syntax }: SentenceView, { first }: Figure): boolean {
  return first === syntax.first + 1 && wordAt(tokens, syntax.first) === "at";
}

export function total(view: SentenceView, { next }: Figure, joint: string): boolean {
  // "the 450 seats, not all of them sold, brought in"
  if (partly.test(joint)) return false;
  return (
    sum.test(joint) ||
    (/(?:^|[,(-])(?: ?(?:or|about|some|for|making))?$/.test(joint) &&
      /^(?:in all|in total|altogether|all told)/.test(wordsAfter(view, next, 3)))
  );
}

const partly = /(?:^| )(?:not|half|most|some|unsold|free)(?: |$)/;
const inAll =
  /^(?:$|[.,;]|in all|in total|altogether|all told|(?:will |can |could |would )?(?:take|takes|took|taking) part)/;
const soMany =
  /[,;-] (?:so|so that|which means|meaning|making|that means|in all)(?: (?:there (?:are|were|will be)|a total of|some))?$/;
const costs =
  /(?:^| )(?:costs?|cost|paid|pay|pays|will pay|made|took|earned|brought in|raised|spent|came to|comes to|will cost|would cost|was billed|were billed)$/;
const sum =
  /(?:^| )(?:for (?:a (?:[a-z]+ )?(?:total|bill|sum|cost|outlay|profit|income) of)?|(?:a|for a|making a|a combined) total of|[,(-] (?:an?|the) (?:[a-z]+ ){0,2}(?:outlay|bill|cost|sum|price|haul|windfall|income|profit|expense) of|raising|raised|making|collecting|(?:takes|took|brings|rakes|raked|pulls|pulled) in|collects|collected|raises|gaining|losing|saving|spending|worth|bring in|bringing in|brings in|brought in|earning|netting|grossing|taking in|(?:costing|netting|earning|raising|saving|making|bringing|giving) (?:the |its |their |his |her )?[a-z'-]+|to raise|(?:for|in|with|and|from|bringing|generating|yielding|earning) (?:[a-z]+ )?(?:takings|receipts|revenue|sales|proceeds|income|costs?|damages|prizes|premiums) of|totalling|totaling|yielding|generating|between (?:them|us) (?:they |we )?(?:handed|gave|raised|collected|paid|earned|saved|brought|made|took)(?: (?:in|over|up))?|[,;:] (?:the|their|its|his|her) (?:total |whole |final )?(?:takings|receipts|proceeds|total|bill|cost|revenue|income|sum|haul) (?:was|were|is|came to|comes to|ran to))$/;
/** What one pays for to get in. */
const admissions = new Set(["ticket", "seat", "place", "entry"]);
