import { type Rational, rational } from "./rational.js";

/**
 * How many of one period another one holds, the usual count first: a year has 365 days, or some 260 that are worked. Null
 * where the first is not the shorter.
 */
export function periodsIn(short: string, long: string): readonly Rational[] | null {
  const known = counts[`${short} ${long}`];
  return known ? known.map(([n, d]) => rational(n, d)) : null;
}

type Count = readonly [n: number, d: number];
const whole = (...numbers: readonly number[]): Count[] => numbers.map((n) => [n, 1]);

const counts: Readonly<Record<string, readonly Count[]>> = {
  "second minute": whole(60),
  "second hour": whole(3600),
  "second day": whole(86_400),
  "minute hour": whole(60),
  "minute day": whole(1440),
  "hour day": whole(24, 8),
  "hour week": whole(168, 40, 35, 37),
  "hour month": whole(720, 160, 173),
  "hour year": whole(8760, 2080, 1820, 1950, 2000),
  "day week": whole(7, 5, 6),
  "day fortnight": whole(14, 10),
  "day month": whole(30, 28, 31, 20, 21, 22),
  "day quarter": whole(90, 91, 92, 65),
  "day year": whole(365, 366, 360, 250, 260, 300, 200),
  "week fortnight": whole(2),
  "week month": [...whole(4), [13, 3], ...whole(5)],
  "week quarter": whole(13, 12),
  "week year": whole(52, 50, 48),
  "fortnight year": whole(26),
  "month quarter": whole(3),
  "month year": whole(12, 11, 10),
  "quarter year": whole(4),
};
