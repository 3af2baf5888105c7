import type { Figure } from "../../claims/relations/figures.js";
import type { Finding } from "../../findings/finding.js";
import type { Span } from "../../text/span.js";
import { compareRational, type Rational, rational } from "../../values/rational.js";
import { plainNumber } from "../change/size-words.js";
import { findingAt, type Say } from "../wording/finding-at.js";
import { claimAt, type Place, printed, writeLike } from "../wording/places.js";

/** A finding of wrong-tally: `of` is the figure whose speaker it has. */
export function tallyFinding(place: Place, span: Span, of: Figure, say: Say): Finding {
  return findingAt(
    { id: "wrong-tally", severity: "error" },
    place.reading,
    place.block,
    span,
    claimAt(place, of.mention),
    {
      actual: printed(place, span),
      ...say,
    },
  );
}

/** A score with its sides changed about: "3-1" for "1-3", "14 votes to 11" for "11 votes to 14". */
export function swapScore(place: Place, { mention }: Figure): string {
  const said = printed(place, mention);
  const ends = mention.kind === "quantity" ? mention.ends : null;
  if (!ends) return said;
  const [left, right] = ends;
  return printed(place, right) + printed(place, { start: left.end, end: right.start }) + printed(place, left);
}

/** A score of two values in the manner of a printed one. */
export function writeScore(place: Place, { mention }: Figure, left: Rational, right: Rational): string {
  const ends = mention.kind === "quantity" ? mention.ends : null;
  const joint = ends ? printed(place, { start: ends[0].end, end: ends[1].start }) : "-";
  return plainNumber(left) + joint + plainNumber(right);
}

/** The span of a count with its noun. */
export function countSpan({ block }: Place, { mention }: Figure): { start: number; end: number } {
  const counted = mention.kind === "quantity" ? mention.counted : null;
  return { start: mention.start, end: counted ? (block.tokens.end[counted.head] as number) : mention.end };
}

/** "one Democrat" for "two Democrats". */
export function countText(place: Place, figure: Figure, value: Rational): string | null {
  const number = writeLike(place, figure, value);
  const noun = printed(place, { start: figure.mention.end, end: countSpan(place, figure).end });
  const one = compareRational(value, rational(1)) === 0;
  return number === null ? null : number + (one ? noun.replace(/(?<!s)s$/, "") : noun);
}
