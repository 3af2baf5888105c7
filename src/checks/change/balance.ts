import type { Difference } from "../../claims/relations/difference.js";
import { type Figure, hasWordOf, type SentenceView, wordsAfter, wordsBefore } from "../../claims/relations/figures.js";
import { plain } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isNearSlip } from "../../values/likely-slip.js";
import { absolute, subtract } from "../../values/rational.js";
import { isTaken, type Told, toldNear, viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { valueIn } from "./reckon-size.js";

/**
 * What is left where one sum came in and another went out: "took £182,000 but cost £203,000 to put on. The £31,000 loss", "handed
 * over 45 euros and was given 12 back, so it cost her 34". Only where there is just one sum of either kind near.
 */
export function balanceOf(place: Place): Difference | null {
  const view = viewOf(place.block, place.sentence);
  for (const result of view.figures) {
    if (result.quantity.kind !== "money" || result.quantity.per !== null || isTaken(place, result)) continue;
    const cue = cueOf(view, result);
    if (!cue) continue;
    for (const back of cue === "net" ? [0] : [0, 1]) {
      const near = toldNear(place, result, { back, on: 0, behind: false });
      const sums = near.filter(
        (told) => told.figure.quantity.unit?.code === result.quantity.unit?.code || isBareSum(told),
      );
      const pair = pairOf(sums, cue);
      if (!pair) continue;
      const [before, after] = pair.map(({ figure }) => figure) as [Figure, Figure];
      const distance = absolute(subtract(valueIn(result, before), valueIn(result, after)));
      if (!isNearSlip(result.quantity.min, distance)) return null;
      return { ends: { before, after }, size: plain(result) };
    }
  }
  return null;
}

type Cue = "balance" | "net";
type Role = "in" | "out" | "back";

function cueOf(view: SentenceView, result: Figure): Cue | null {
  const { tokens } = view;
  const after = wordsAfter(view, result.next, 5);
  if (netOf.test(after) || hasWordOf(view, adjusting) || hasWordOf(view, portions)) return null;
  // "the £31,000 loss of 2019"
  if (isOneOf(tokens, result.next, balances)) return /^[a-z]+ (?:of|in|from|for) @/.test(after) ? null : "balance";
  if (/^in the (?:red|black)(?: |$)/.test(after)) return "balance";
  const before = wordsBefore(view, result.first, 4);
  if (/(?:^| )of(?: (?:just|only|some|about))?$/.test(before) && balanceNoun.test(before)) return "balance";
  if (
    /^on (?:the|it|that) ?(?:deal|sale|transaction|house|it|that)?(?: |$)/.test(after) &&
    /(?:^| )(?:making|made|losing|lost|clearing|cleared)(?: (?:her|him|them|just|only))?$/.test(before)
  )
    return "balance";
  return isConcluded(view, result) ? "net" : null;
}

/** "so the visit cost her 34 euros": what comes of the sums before it. */
function isConcluded(view: SentenceView, { first }: Figure): boolean {
  const clause = clauseAt(view.syntax, first);
  for (let at = first - 1; at >= view.syntax.first && at > first - 9; at--) {
    if (isOneOf(view.tokens, at, concluding))
      return signAt(view.tokens, at - 1, ",") || signAt(view.tokens, at - 1, ";");
    if (view.figures.some((figure) => figure.first <= at && figure.next > at)) return false;
  }
  return isOneOf(view.tokens, clause.first, concluding);
}

/** One sum that came in and one that went out, or one that was given and one that came back; null where there are more. */
function pairOf(sums: readonly Told[], cue: Cue): readonly [Told, Told] | null {
  const [a, b, ...more] = sums;
  if (!a || !b || more.length > 0) return null;
  const [one, other] = [roleOf(a), roleOf(b)];
  if (cue === "net") return (one === "back") !== (other === "back") ? [a, b] : null;
  return (one === "in" && other === "out") || (one === "out" && other === "in") ? [a, b] : null;
}

/** What is said to be done with a sum: the nearest word before it in its clause, or right behind it. */
function roleOf({ view, figure }: Told): Role | null {
  const { tokens, syntax } = view;
  if (
    isOneOf(tokens, figure.next, backs) ||
    (wordAt(tokens, figure.next) === "in" && isOneOf(tokens, figure.next + 1, backs))
  )
    return "back";
  const { first } = clauseAt(syntax, figure.first);
  for (let at = figure.first - 1; at >= first; at--) {
    if (view.figures.some((other) => other !== figure && other.first <= at && other.next > at)) return null;
    const word = wordAt(tokens, at);
    const base = view.tagged[at] === tags.noun ? word : (lexeme(tokens, at)?.verb?.base ?? word);
    if (gettingBack.has(base)) return "back";
    if (comingIn.has(base)) return "in";
    if (goingOut.has(base)) return "out";
  }
  return null;
}

/** "paid with a £20 note" is in pounds as well; "given 12,500 back". */
function isBareSum({ view: { tokens }, figure: { quantity, mention } }: Told): boolean {
  if (quantity.kind !== "count" || quantity.unit !== null || mention.kind !== "quantity") return false;
  return mention.counted === null || isOneOf(tokens, mention.counted.head, backs);
}

const balances = wordSet("profit loss surplus deficit shortfall gain");
const balanceNoun = /(?:^| )(?:profit|loss|surplus|deficit|shortfall|gain) of/;
/** What is left besides the two sums. */
const netOf = /^(?:[a-z]+ ){0,3}?(?:after|before|net|including|excluding|once|with)(?: |$)/;
const adjusting = wordSet(
  "net pre-tax pretax operating gross underlying adjusted after interest tax grants sponsorship",
);
const portions = wordSet("half part some third quarter most each");
const concluding = wordSet("so meaning thus therefore hence");
const backs = wordSet("back change refund rebate");
const gettingBack = wordSet("repay repaid refund return reimburse recoup");
const comingIn = wordSet(
  "take earn raise bring gross receive collect sell fetch make income takings receipts proceeds",
);
const goingOut = wordSet("cost spend pay buy outgoings expenses expenditure spending costs bill bills");
