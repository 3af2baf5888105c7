import {
  type Figure,
  type SentenceView,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import { isShareOf, type PartOfWhole } from "../../claims/relations/part-of-whole.js";
import { hasVerb } from "../../claims/syntax/finite-verbs.js";
import type { Place } from "../wording/places.js";
import { partAndWhole } from "./part-and-whole.js";
import { partsApart } from "./parts-apart.js";
import { stretchOf } from "./share-role.js";
import { endOf } from "./told-near.js";

/**
 * The part that is set beside a statement about a share, with its whole: "Half the firm's 640 workers, 280, have joined",
 * "Only 15 percent replied: 48 of the 240 people who were sent it", "A third failed: 30".
 */
export function ledPair(place: Place, view: SentenceView, share: Figure): PartOfWhole | null {
  const behind = view.figures.filter(({ first }) => first >= share.next);
  if (behind.some(isShareOf)) return null;
  const whole = behind[0] && isBase(view, share, behind[0]) ? behind[0] : null;
  const part = behind[whole ? 1 : 0];
  if (!part || part.quantity.kind === "ordinal" || part.quantity.bound === "range") return null;
  if (whole && isEquated(view, whole, part)) return { part, whole };
  const { first, next } = stretchOf(view, part);
  if (first <= share.next || !isBareLead.test(wordsBefore(view, part.first, part.first - first))) return null;
  const pair = [...place.sentence.relations.parts, ...partsApart(place)].find((one) => one.part === part);
  if (pair && !whole) return hasVerb(view.tagged, part.next, pair.whole.first) ? null : pair;
  if (!isClosed(view, part, next)) return null;
  if (whole) return whole.quantity.kind === part.quantity.kind ? { part, whole } : null;
  const near = partAndWhole(place, share);
  return near?.part === part && near.whole.first < share.first ? near : null;
}

/** "Half the firm's 640 workers", "Two-thirds of the 90 delegates" */
function isBase(view: SentenceView, share: Figure, figure: Figure): boolean {
  return (
    ofPhrase.test(`${wordsBetween(view, share.next, figure.first)} `) && !hasVerb(view.tagged, share.next, figure.first)
  );
}

function isEquated(view: SentenceView, whole: Figure, part: Figure): boolean {
  if (whole.quantity.kind !== part.quantity.kind || part.quantity.per !== null) return false;
  const joint = wordsBetween(view, whole.next, part.first);
  return (
    !/[#@,;:]/.test(joint) && equals.test(joint) && /^(?:[a-z]+ )?(?:[.,;:)]|$)/.test(wordsAfter(view, endOf(part), 2))
  );
}

/** Behind the part nothing else is told of it in its stretch. */
function isClosed(view: SentenceView, part: Figure, next: number): boolean {
  const end = endOf(part);
  return (
    end >= next ||
    /^(?:in all|in total|altogether|all told|of them|of the total)$/.test(wordsAfter(view, end, next - end))
  );
}

const isBareLead =
  /^(?:(?:or|just|only|some|about|nearly|almost|exactly|namely|that is|that is to say|which is to say|in other words) ?)*$/;
/** "A deposit of 5 percent on a £240,000 flat comes to £12,000" */
const equals =
  /(?:^| )(?:is|was|would be|will be|equals|equalled|makes|(?:comes|came|amounts|amounted|adds up|works out) (?:to|at))(?: (?:just|only|some|about))*$/;
const ofPhrase =
  /^(?:of |on |, the [a-z]+ on )?(?:(?:the|its|their|his|her|our|all|these|those|a|an|some) )*(?:[a-z.'’-]+ ){0,4}$/;
