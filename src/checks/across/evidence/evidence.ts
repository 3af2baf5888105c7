/** What speaks for two claims being about one thing, or against it: the points it is worth, and how much of it there is. */
export interface Evidence<T, Context> {
  readonly points: number;
  /** How much of it there can be: once, where nothing else is said. */
  readonly most?: number;
  weigh(a: T, b: T, context: Context): boolean | number;
}

/** What all of it comes to. */
export function sumOf<T, Context>(evidences: readonly Evidence<T, Context>[], a: T, b: T, context: Context): number {
  let points = 0;
  for (const { points: worth, weigh } of evidences) points += worth * Number(weigh(a, b, context));
  return points;
}

/**
 * A sum that is given up, as null, as soon as what is still to be weighed cannot bring it to `least`. What costs most to find
 * out is to stand last.
 */
export function sumReaching<T, Context>(
  least: number,
  evidences: readonly Evidence<T, Context>[],
): (a: T, b: T, context: Context) => number | null {
  const open: number[] = [];
  for (let at = evidences.length - 1, rest = 0; at >= 0; at--) {
    open[at] = rest;
    const { points, most = 1 } = evidences[at] as Evidence<T, Context>;
    rest += Math.max(0, points * most);
  }
  return (a, b, context) => {
    let points = 0;
    for (let at = 0; at < evidences.length; at++) {
      const { points: worth, weigh } = evidences[at] as Evidence<T, Context>;
      points += worth * Number(weigh(a, b, context));
      if (points + (open[at] as number) < least) return null;
    }
    return points;
  };
}
