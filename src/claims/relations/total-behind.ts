import { compareRational, multiply } from "../../values/rational.js";
import { isHyphen, isOneOf } from "../token-access.js";
import { areAddable, isAddable, isPeople, sameKind } from "./addable.js";
import { isMark } from "./aside.js";
import { nounOf } from "./counted-noun.js";
import { type Figure, hasWordBetween, type SentenceView, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import type { Total } from "./total.js";

/** The total stands last: "…, a total of 55", "55 in all", "for a total of 55". */
export function totalAfter(view: SentenceView, i: number): Total | null {
  const { figures } = view;
  const total = figures[i] as Figure;
  const last = figures[i - 1];
  if (!last || !isAddable(total) || !areAddable(total, last) || isAttribute(view, last)) return null;
  const joint = wordsBetween(view, last.next, total.first);
  const after = wordsAfter(view, total.next, 4);
  // "Three more were arrested on Friday and two on Saturday, taking the total to 19"
  if (/ to$/.test(joint) && isAdded(view, total)) return null;
  const said =
    /^(?:[^#;:]* )?(?:[,-] |for |making |making it |with |or |bringing )*(?:a |an |the )?(?:grand |combined |overall )?(?:total (?:of|to|number of)|(?:bill|cost|price) to)$/.test(
      joint,
    );
  // "to run at the same time: six years in all" adds nothing up.
  const isTime = total.quantity.unit?.dimension === "time";
  const summed =
    !(isTime && joint.endsWith(":")) &&
    /^(?:[^#;:]* )?(?:[,:-]|or|making|, or|, making)$/.test(joint) &&
    /^(?:[a-z]+ ){0,2}(?:in all|altogether|in total|all told|as a whole|overall)\b/.test(after);
  const isBody = makesUp.test(joint) && /^- (?:member|strong|person)/.test(after);
  if (!said && !summed && !isBody && !comesTo.test(joint)) return null;
  const parts: Figure[] = [last];
  for (let at = i - 2; at >= 0; at--) {
    const part = figures[at] as Figure;
    const next = parts[0] as Figure;
    if (
      isMark(view, next) ||
      isMark(view, part) ||
      isAttribute(view, part) ||
      !areAddable(part, next) ||
      !addedJoint.test(wordsBetween(view, part.next, next.first))
    )
      break;
    parts.unshift(part);
  }
  // "£9 million on schools, of which £4 million is for repairs, and £3 million on roads"
  const row = figures.slice(figures.indexOf(parts[0] as Figure) - 1, i);
  if (row.some(({ first }) => within.test(wordsBefore(view, first, 3)))) return null;
  // "sold 2,000 cars, 1,200 of them petrol and 800 electric, a total of 2,000": the total is told before as well.
  if (parts.length > 2 && compareRational((parts[0] as Figure).quantity.min, total.quantity.min) === 0) parts.shift();
  // "On top of a £2,400 fine he must pay £650 in costs and £190 for the victim, bringing his bill to £3,240"
  const earlier = figures[figures.indexOf(parts[0] as Figure) - 1];
  if (earlier && areAddable(earlier, total) && onTop.test(wordsBefore(view, earlier.first, 6))) return null;
  // "bringing the total to 30 since the riot began"
  if (/ to$/.test(joint) && /^(?:[a-z]+ )?(?:since|so far|this|in the (?:last|past))(?: |$)/.test(after)) return null;
  // "14 tonnes each and a van two tonnes"
  if (parts.some(({ next }) => isOneOf(view.tokens, next, eachOne))) return null;
  // "three trawlers and a yacht": one that no figure tells.
  if (single.test(joint)) return null;
  if (parts.length < 2 || !sameKind(view, total, parts) || isProduct(total, parts)) return null;
  if (countsOther(view, total, parts)) return null;
  return { total, parts, closed: true };
}

/** "a three-round total of 203" */
function isAttribute({ tokens }: SentenceView, { next, quantity }: Figure): boolean {
  return quantity.unit === null && isHyphen(tokens, next);
}

/** What is told before comes on top of what there was. */
function isAdded(view: SentenceView, { first }: Figure): boolean {
  return hasWordBetween(view, adding, view.syntax.first, first);
}

/** "seven concerts at the Exchange and four at St Mary's, ten programmes in all": what is counted last is another thing. */
export function countsOther(view: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  const nouns = new Set(parts.map((part) => nounOf(view, part)).filter((noun) => noun !== ""));
  const own = nounOf(view, total);
  return own !== "" && nouns.size === 1 && !nouns.has(own) && !isPeople(view, total);
}

/** "The lap is 6.2 km and there are 50 of them, 310 in all": so many times so much. */
function isProduct({ quantity }: Figure, [a, b, ...more]: readonly Figure[]): boolean {
  if (!a || !b || more.length > 0 || (a.quantity.unit === null) === (b.quantity.unit === null)) return false;
  return compareRational(multiply(a.quantity.min, b.quantity.min), quantity.min) === 0;
}

const within = /(?:^| )(?:of (?:which|whom|them|it)|including|among them)(?: (?:just|only|some|about|at least))?$/;
const eachOne = new Set(["each", "apiece"]);
const adding = new Set(["more", "another", "further", "additional", "extra", "new", "other"]);
const onTop = /^(?:on top of|in addition to|added to|besides)(?: (?:a|an|the|his|her|its|their))?$/;
const single = /(?:^| )(?:and|,) (?:a|an) (?!(?:total|grand|combined|overall|further) )[a-z'-]+(?: |$)/;
const comesTo =
  /^(?:[^#;:@]* )?(?:(?:[,-] )?(?:comes?|came|adds? up|added up|amounts?|amounted) to|totals?|totalled|totaled|(?:accounts?|accounted) for|makes? up|made up)(?: (?:a total of|just|only))?(?: all(?: (?:the|of the|its))?)?$/;
/** "Three men and four women make up the seven-member panel" */
const makesUp = /^[a-z]+ (?:make|makes|made) up (?:the|its|their)$/;

/** Between what is summed up afterwards a name may stand: "the state gave $30 million and the city $25 million". */
const addedJoint =
  /^(?:[^#;:()@]* )?(?:(?:in|on|from|for) @ )?(?:,|;|and|, and|; and|plus|&)(?: (?!(?:from|than|to|by|of|after|before|against|compared|versus|following)\b)[a-z']+){0,4}$/;
