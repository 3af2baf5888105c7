import { agree, sameThing } from "../../claims/subjects/compare-subjects.js";
import type { Telling } from "./telling.js";
import type { TellingIndex } from "./telling-index.js";
import { isOpen, isTelltale } from "./values.js";

/**
 * What is left over on both sides when the figures of an article are laid against those of others: they have a
 * value that it has not, and of all its figures of that kind there is just one that none of them has.
 */
export function isLeftOver(odd: Telling, others: readonly Telling[], index: TellingIndex): boolean {
  const [rival] = others;
  if (!rival || !isTelling(odd) || !isTelling(rival)) return false;
  const articles = [...new Set(others.map(({ article }) => article))];
  const isTold = (telling: Telling): boolean =>
    articles.some((article) => index.within(article).some((other) => agree(telling.subject, other.subject)));
  const own = index.within(odd.article).filter((telling) => isOneKind(telling, odd));
  // Of many figures of a kind any may be left over.
  if (own.length > mostOfAKind) return false;
  return own.every((telling) => agree(telling.subject, odd.subject) || isTold(telling)) && !isTold(odd);
}

const mostOfAKind = 8;

function isTelling(telling: Telling): boolean {
  return !isOpen(telling) && (isTelltale(telling) || telling.subject.quantity?.unit != null);
}

/** Counts of the same things, lengths of time in the same unit, and all that is measured in one dimension. */
function isOneKind({ subject: a }: Telling, { subject: b }: Telling): boolean {
  if (a.measure === "count") return a.thing === null || b.thing === null || sameThing(a, b);
  return a.measure !== "time" || a.quantity?.unit?.code === b.quantity?.unit?.code;
}
