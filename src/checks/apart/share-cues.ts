import {
  type Figure,
  type SentenceView,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import type { PartOfWhole } from "../../claims/relations/part-of-whole.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";

/** "That is 46 percent of them", "which means a third of the total", "it is one in three of those inspected". */
export function isSaidOfThem(view: SentenceView, share: Figure): boolean {
  return thatIs.test(wordsBefore(view, share.first, 14)) && isClosed(view, share);
}

/** The words between a pair and its share make the one the other: ", 25 percent of those tested", ", meaning that 70 percent took part". */
export function isSaidAgain(view: SentenceView, { part, whole }: PartOfWhole, share: Figure): boolean {
  const last = part.first < whole.first ? whole : part;
  if (last.first > share.first) return isSaidBefore(view, share, part, whole);
  const lead = wordsBefore(view, share.first, 8);
  if (changing.test(lead) || ofOthers.test(wordsBefore(view, share.first, 3))) return false;
  if (
    /[,;(-] (?:and )?(?:which|that|this) (?:is|was|makes|made|means|represents|equals|amounts to)(?: that)?(?: (?:just|only|about|some))*$/.test(
      lead,
    )
  )
    return isClosed(view, share);
  if (meaning.test(lead)) return isOfSameWhole(view, share, whole);
  if (!/[,(-](?: (?:or|just|only|about|some|nearly|almost|barely|exactly))*$/.test(lead) || levels.test(lead))
    return false;
  return isClosed(view, share);
}

/** "one in five drivers was over the limit: 30 out of 90", "Two-thirds of the jurors, seven of the 12, wanted to acquit" */
function isSaidBefore(view: SentenceView, share: Figure, part: Figure, whole: Figure): boolean {
  if (part.first > whole.first || part.first < share.next) return false;
  const joint = wordsBetween(view, share.next, part.first);
  if (!/[:-](?: (?:just|only|some|about))?$/.test(joint) || changing.test(wordsBefore(view, share.first, 8)))
    return false;
  const counted = whole.mention.kind === "quantity" ? whole.mention.counted : null;
  return /^(?:[.!?)]|$)/.test(wordsAfter(view, counted?.next ?? whole.next, 1));
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
export function canBeFilled({ tokens }: SentenceView, { mention }: Figure): boolean {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return counted !== null && isOneOf(tokens, counted.head, places);
}

/** Behind the share nothing else is told of it: "25 percent of those tested.", "one in ten of the parcels opened". */
function isClosed(view: SentenceView, { next }: Figure): boolean {
  return closing.test(wordsAfter(view, next, 6));
}

/** "70 percent took part"; "of the stock", but of nothing that has another name. */
function isOfSameWhole(view: SentenceView, { next }: Figure, { mention }: Figure): boolean {
  const after = wordsAfter(view, next, 4);
  const other = /^of (?:the |all |its |their |his |her |those )?([a-z]+)/.exec(after)?.[1];
  const counted = mention.kind === "quantity" ? mention.counted : null;
  const isSame =
    other === undefined || wholes.has(other) || (counted !== null && wordAt(view.tokens, counted.head) === other);
  return (
    isSame &&
    !/^(?:[a-z]+ )?(?:more|less|fewer|higher|lower|up|down|than|off|points?|each|a year|chance|discount|of #)(?: |$)/.test(
      after,
    )
  );
}

const ofOthers =
  /(?:^| )(?:last|previous|national|nationally|average|elsewhere|target|usual|record|than|from|against|expected|forecast|required|needed|threshold|among|for|in|women|men|girls|boys|younger|older)(?: |$)/;
const thatIs =
  /^(?:that|this|it|which) (?:is|was|means|represents|amounts to|makes|equals)(?: (?:a|about|just|only|nearly|almost|some))*$/;
const closing =
  /^(?:of (?:them|these|those|the total|all|the whole|it)|of (?:those|the [a-z]+|all [a-z]+|the total) [a-z]+(?:ed|en|wn|sked|ld|nt|de|id|ught))?(?: in all| altogether)? ?(?:[).,;:!?-]|$)/;
const changing =
  /(?:^| )(?:by|(?<!(?:make|makes|made|making) )up|down|from|than|rose|fell|risen|fallen|rise|fall|increase|increased|cut|drop|tax|interest|inflation|discount|chance|growth|grew|at|to)(?: (?:just|only|some|about|nearly|almost|a|an|another))*$/;
const levels =
  /(?:^| )(?:level|rate|figure|target|tax|share|threshold|limit|price|cost|record|average|mark|rise|fall) [,(-]/;
const meaning =
  /[,;-] (?:and )?(?:meaning|so|so that|which means|which meant|that means|showing|suggesting|equal to|equivalent to|amounting to|representing)(?: (?!by )[a-z'-]+){0,5}$/;
const filled = wordSet("full occupied booked sold let empty vacant taken filled");
const places = wordSet(
  "seat seats ticket tickets bed beds room rooms berth berths place places space spaces pitch pitches plot plots cell cells desk desks stall stalls unit units flat flats home homes apartment apartments cabin cabins bay bays table tables box boxes slot slots pen pens cot cots stand stands shop shops office offices house houses hangar hangars mooring moorings kennel kennels locker lockers",
);
const wholes = wordSet(
  "total whole stock fleet workforce staff membership electorate class intake herd flock them those these all",
);
const restBefore = /(?:^| )the (?:other|remaining|rest ,|rest \(|remainder ,|balance ,|remainder \()$/;
const addedTo = /^(?:[a-z]+ )?(?:increase|rise|cut|drop|fall|tax|surcharge|discount)(?: |$)/;
