/** What speaks for two claims being about one thing, or against it: the points it is worth, and how much of it there is. */
export interface Evidence<T, Context> {
  readonly points: number;
  weigh(a: T, b: T, context: Context): boolean | number;
}

/** What all of it comes to. */
export function sumOf<T, Context>(evidences: readonly Evidence<T, Context>[], a: T, b: T, context: Context): number {
  let points = 0;
  for (const { points: worth, weigh } of evidences) points += worth * Number(weigh(a, b, context));
  return points;
}
