import {
  type Figure,
  hasWordBetween,
  type SentenceView,
  wordsAfter,
  wordsBefore,
} from "../../claims/relations/figures.js";
import type { PartOfWhole } from "../../claims/relations/part-of-whole.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, lexeme, signAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import type { Place } from "../wording/places.js";
import { baseOf } from "./share-role.js";
import { endOf } from "./told-near.js";

/** "That is 46 percent of them", "which means a third of the total", "it is one in three of those inspected". */
export function isSaidOfThem(view: SentenceView, share: Figure): boolean {
  return thatIs.test(wordsBefore(view, share.first, 14)) && isClosed(view, share);
}

/** "the market is 85 percent occupied", "90 percent sold out": of as many as are told before. */
export function fullnessNear(view: SentenceView, { next }: Figure): boolean {
  return isOneOf(view.tokens, next, filled) && !/^[a-z]+ (?:by|with|of|from|than) /.test(wordsAfter(view, next, 3));
}

/** "The other 40 percent come by bus": of what a part told before leaves. */
export function isOfRest(view: SentenceView, { first, next }: Figure): boolean {
  return restBefore.test(wordsBefore(view, first, 4)) && !addedTo.test(wordsAfter(view, next, 3));
}

/** What can be full or taken: "540 of its 600 seats". */
export function canBeFilled({ block }: Place, { mention }: Figure): boolean {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return counted !== null && isOneOf(block.tokens, counted.head, places);
}

/** Behind the share nothing else is told of it: "25 percent of those tested.", "one in ten of the parcels opened". */
function isClosed(view: SentenceView, { next }: Figure): boolean {
  return closing.test(wordsAfter(view, next, 6));
}

/**
 * "Her 6,000 votes out of 24,000 gave her 35 percent", "which brings in $2.4 billion of its $6 billion output, accounts for 60
 * percent": what the part is of its whole, said by a verb behind the two.
 */
export function isSaidByVerb(view: SentenceView, share: Figure, { part, whole }: PartOfWhole): boolean {
  const { tokens, tagged, syntax } = view;
  const last = Math.max(endOf(part), endOf(whole));
  if (Math.min(part.first, whole.first) < syntax.first || last > share.first) return false;
  for (let at = share.first - 1; at >= last; at--) {
    if (tagged[at] === tags.coordinator || signAt(tokens, at, ";")) return false;
    const base = isOneOf(tokens, at, accounts) ? "account" : lexeme(tokens, at)?.verb?.base;
    if (base === undefined || tagged[at] === tags.adjective) continue;
    if (giving.has(base)) return true;
    return (
      isOneOf(tokens, syntax.first, hanging) &&
      baseOf(view, share) !== "" &&
      !hasWordBetween(view, coordinators, last, at)
    );
  }
  return false;
}

const giving = wordSet("account make represent constitute give equal comprise mean amount earn hand secure");
const accounts = new Set(["accounts"]);
/** "With 60 of its 240 workers laid off, the firm lost 35 percent of its staff" */
const hanging = wordSet("with by having after");
const coordinators = new Set(["and", "but", "or"]);
const thatIs =
  /^(?:that|this|it|which) (?:is|was|means|represents|amounts to|makes|equals)(?: (?:a|about|just|only|nearly|almost|some))*$/;
const closing =
  /^(?:of (?:them|these|those|the total|all|the whole|it)|of (?:those|the [a-z]+|all [a-z]+|the total) [a-z]+(?:ed|en|wn|sked|ld|nt|de|id|ught))?(?: in all| altogether)? ?(?:[).,;:!?-]|$)/;
const filled = wordSet("full occupied booked sold let empty vacant taken filled");
const places = wordSet(
  "seat seats ticket tickets bed beds room rooms berth berths place places space spaces pitch pitches plot plots cell cells desk desks stall stalls unit units flat flats home homes apartment apartments cabin cabins bay bays table tables box boxes slot slots pen pens cot cots stand stands shop shops office offices house houses hangar hangars mooring moorings kennel kennels locker lockers",
);
const restBefore =
  /(?:^| )the (?:other|remaining|rest ,|rest \(|remainder ,|balance ,|remainder \()$|(?:^| )(?:leaving|leaves)(?: (?:just|only|about))?$/;
const addedTo =
  /^(?:of (?:it|them|that|these|those)(?: |$)|(?:[a-z]+ )?(?:increase|rise|cut|drop|fall|tax|surcharge|discount)(?: |$))/;
