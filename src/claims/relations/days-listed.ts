import { tags } from "../syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { AnnouncedList } from "./announced-list.js";
import type { Figure, SentenceView } from "./figures.js";

/** A number of days with the weekdays that they are: "open three days a week, on Tuesday, Thursday and Sunday". */
export function findDaysListed(view: SentenceView): AnnouncedList[] {
  const { tokens, mentions, figures } = view;
  const days = mentions.filter(
    ({ kind, first }) => kind === "timex" && weekdays.has(wordAt(tokens, first).replace(/s$/, "")),
  );
  const announcing = figures.filter((figure) => isNumberOfDays(view, figure));
  const [figure] = announcing;
  const [opening, last] = [days[0], days.at(-1)];
  if (!figure || announcing.length > 1 || !opening || !last || days.length < 2) return [];
  if (
    !isOpened(view, figure.next, opening.first) ||
    new Set(days.map(({ first }) => wordAt(tokens, first))).size < days.length
  )
    return [];
  for (const [i, day] of days.entries()) {
    const next = days[i + 1];
    if (next && !isJoint(view, day.next, next.first, i === days.length - 2)) return [];
  }
  // "five days, Monday and Friday being the busiest"
  if (view.tagged[last.next] !== tags.sign && last.next < view.syntax.next) return [];
  const least = days.length;
  const list = { first: opening.first, next: last.next, least, most: least };
  return [
    { announced: Number(figure.quantity.min.n), figure, first: figure.mention.first, next: figure.mention.next, list },
  ];
}

function isNumberOfDays({ tokens, tagged }: SentenceView, { quantity, mention }: Figure): boolean {
  const { unit, min, bound } = quantity;
  const isOfMore = isOneOf(tokens, mention.first - 1, apart) || tagged[mention.first - 1] === tags.number;
  return (
    unit !== null &&
    wordAt(tokens, mention.next - 1) === "days" &&
    bound === "exact" &&
    min.d === 1n &&
    min.n > 1n &&
    min.n < 8n &&
    !isOfMore
  );
}

/** "days a week: ", "days, on ", "days (" */
function isOpened({ tokens, tagged }: SentenceView, from: number, to: number): boolean {
  let isCut = false;
  for (let at = from; at < to; at++) {
    isCut ||= [",", ":", "("].some((sign) => signAt(tokens, at, sign)) || tagged[at] === tags.sign;
    if (!isCut && !isOneOf(tokens, at, weekly)) return false;
    if (isCut && tagged[at] !== tags.sign && wordAt(tokens, at) !== "on" && wordAt(tokens, at) !== "every")
      return false;
  }
  return isCut;
}

function isJoint({ tokens }: SentenceView, from: number, to: number, isLast: boolean): boolean {
  let hasAnd = false;
  for (let at = from; at < to; at++) {
    const isAnd = wordAt(tokens, at) === "and";
    if (!isAnd && !signAt(tokens, at, ",") && wordAt(tokens, at) !== "on") return false;
    hasAnd ||= isAnd;
  }
  return hasAnd === isLast;
}

const weekdays = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
const weekly = new Set(["a", "each", "every", "per", "week", "this", "next"]);
const apart = new Set(["next", "last", "first", "other", "than", "within", "another", "of", "least", "every"]);
