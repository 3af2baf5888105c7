import { wordSet } from "../../text/word-set.js";
import { compareRational } from "../../values/rational.js";
import { isOneOf, signAt } from "../token-access.js";
import type { Figure, SentenceView } from "./figures.js";
import { joins } from "./figures.js";
import { isFronted } from "./part-of-whole.js";
import type { Total } from "./total.js";

/** Adds totals of what comes in three kinds and no more: "of their 30 games they won 12, drew nine and lost nine". */
export function withTriads(view: SentenceView, totals: readonly Total[]): Total[] {
  const found = [...totals];
  const isClosed = (total: Figure): boolean => found.some((known) => known.closed && known.total === total);
  for (let i = 0; i + 3 < view.figures.length; i++) {
    const four = view.figures.slice(i, i + 4);
    for (const at of [0, 1, 3]) {
      const total = four[at] as Figure;
      const parts = four.filter((figure) => figure !== total);
      if (!isClosed(total) && isTriad(view, total, parts)) found.push({ total, parts, closed: true });
    }
  }
  return found.filter(({ total, closed }) => closed || !isClosed(total));
}

function isTriad(view: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  if (![total, ...parts].every(isPlainCount)) return false;
  if (parts.some((part) => compareRational(part.quantity.min, total.quantity.min) > 0)) return false;
  return triads.some(
    ({ wholes, kinds }) =>
      (wholes === null
        ? isFronted(view, total) && view.figures.at(-1) === parts.at(-1)
        : isNear(view, total, wholes)) &&
      isRow(view, total, parts) &&
      (kindsAre(view, parts, kinds, after) || kindsAre(view, parts, kinds, before)),
  );
}

function isPlainCount({ quantity }: Figure): boolean {
  return quantity.kind === "count" && quantity.bound === "exact" && !quantity.vague && !quantity.written.magnitude;
}

/** "30 league games": the whole's noun. */
function isNear({ tokens }: SentenceView, { next }: Figure, wholes: ReadonlySet<string>): boolean {
  return [0, 1, 2].some((step) => isOneOf(tokens, next + step, wholes));
}

type Side = (view: SentenceView, parts: readonly Figure[], i: number, kind: ReadonlySet<string>) => boolean;

/** Nothing but their joints, or the total, stands between the parts. */
function isRow(view: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  return parts.slice(1).every((part, i) => {
    const previous = parts[i] as Figure;
    const isBetween = previous.first < total.first && total.first < part.first;
    if (isBetween && !joins(view, previous.next, total.first, ofJoint)) return false;
    return joins(view, (isBetween ? total : previous).next, part.first, rowJoint);
  });
}

/** Each of the parts is of another kind. */
function kindsAre(
  view: SentenceView,
  parts: readonly Figure[],
  kinds: readonly ReadonlySet<string>[],
  side: Side,
): boolean {
  const all = parts.map((_, i) => kinds.findIndex((kind) => side(view, parts, i, kind)));
  return new Set(all).size === kinds.length && !all.includes(-1);
}

/** "12 were gold", "nine draws". */
function after({ tokens }: SentenceView, parts: readonly Figure[], i: number, kind: ReadonlySet<string>): boolean {
  const { next } = parts[i] as Figure;
  const limit = Math.min(parts[i + 1]?.first ?? next + 3, next + 4);
  for (let at = next; at < limit && !signAt(tokens, at, ","); at++) if (isOneOf(tokens, at, kind)) return true;
  return false;
}

/** "winning 12", "lost their last nine". */
function before({ tokens }: SentenceView, parts: readonly Figure[], i: number, kind: ReadonlySet<string>): boolean {
  const { first } = parts[i] as Figure;
  return [1, 2].some((step) => isOneOf(tokens, first - step, kind));
}

const ofJoint = /^(?:out )?of (?:the |their |its |his |her |our )?(?:last |first |opening )?$/;
const rowJoint = /^(?:[a-z'-]+ ){0,3}(?:, )?(?:(?:and|but) )?(?:(?:have|has|had|were|was|are) )?(?:[a-z'-]+ ){0,2}$/;
/** What became of each of them. */
const fates = [
  wordSet("alive unhurt safe rescued survived survivors unharmed"),
  wordSet("dead killed died drowned"),
  wordSet("missing unaccounted"),
];
const triads: readonly {
  readonly wholes: ReadonlySet<string> | null;
  readonly kinds: readonly ReadonlySet<string>[];
}[] = [
  { wholes: null, kinds: fates },
  { wholes: wordSet("medals"), kinds: [wordSet("gold golds"), wordSet("silver silvers"), wordSet("bronze bronzes")] },
  {
    wholes: wordSet("games matches fixtures outings"),
    kinds: [
      wordSet("won win wins winning victories"),
      wordSet("drew drawn draw draws drawing tied ties"),
      wordSet("lost lose losing losses defeats"),
    ],
  },
];
