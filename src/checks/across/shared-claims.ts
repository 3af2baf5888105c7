import type { Collection, Measure } from "./collection.js";
import { isComparable, oddOnes, versionOf } from "./odd-one-out.js";
import type { Telling } from "./telling.js";
import { isOpen } from "./values.js";
import { likenessOf } from "./weigh-evidence.js";

/** What several articles tell of one thing, each article once, in path order. */
export interface SharedClaim {
  readonly tellings: readonly Telling[];
  /** Those that stand alone against the others. */
  readonly odd: ReadonlySet<Telling>;
  agree(a: Telling, b: Telling): boolean;
}

/** Finds what at least two articles tell: the odd ones out with those that they stand against, then all that is alike. */
export function sharedClaims({ measures }: Collection): SharedClaim[] {
  return measures.flatMap((measure) => {
    const odds = [...oddOnes(measure.tellings, measure.index, measure.comparison)];
    const odd = new Set(odds.map((found) => found.odd));
    const against = odds.flatMap((found) => found.others.map((other) => [found.odd, other] as const));
    const groups = join([...against, ...likePairs(measure)]);
    return groups.map((tellings) => ({ tellings, odd, agree: measure.comparison.agree }));
  });
}

/** Pairs of claims that agree, or that are surely about the same, the likest first. */
function likePairs({ tellings, index, comparison }: Measure): (readonly [Telling, Telling])[] {
  const pairs: { readonly pair: readonly [Telling, Telling]; readonly points: number }[] = [];
  for (const telling of tellings) {
    if (!isComparable(telling)) continue;
    // "At least 160" agrees with all that is more, whatever it counts.
    const allies = new Set(isOpen(telling) ? [] : versionOf(telling, index, comparison));
    for (const other of index.near(telling)) {
      if (other.article < telling.article || !isComparable(other)) continue;
      const points = (likenessOf(telling, other, index, comparison) ?? 0) + (allies.has(other) ? certain : 0);
      if (points >= certain) pairs.push({ pair: [telling, other], points });
    }
  }
  return pairs.sort((a, b) => b.points - a.points).map(({ pair }) => pair);
}

/** Joins pairs into groups; of each article a group has one claim. */
function join(pairs: readonly (readonly [Telling, Telling])[]): Telling[][] {
  const groupOf = new Map<Telling, Telling[]>();
  for (const [a, b] of pairs) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (left === right || left.some(({ article }) => right.some((other) => other.article === article))) continue;
    const joined = [...left, ...right].sort((x, y) => x.article - y.article);
    for (const telling of joined) groupOf.set(telling, joined);
  }
  return [...new Set(groupOf.values())];
}

/** Points of likeness from which two claims with different values are laid beside each other. */
const certain = 6;
