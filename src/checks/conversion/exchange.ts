import type { Conversion } from "../../claims/relations/conversion.js";
import { type Interval, intersects } from "../../values/interval.js";
import { compareRational, divide, multiply, type Rational, rational } from "../../values/rational.js";
import { divideIntervals, looseRange, widenInterval } from "../../values/reckoning.js";
import { claimAt, type Place } from "../wording/places.js";

/** A pair of amounts in two currencies, and the rate of exchange that it implies: how many of the second a unit of the first is. */
export interface Exchange {
  readonly place: Place;
  readonly pair: Conversion;
  readonly rate: Rational;
  readonly range: Interval;
}

/** A pair whose rate is far from what the article's other pairs imply. */
export interface WrongExchange {
  readonly odd: Exchange;
  readonly other: Exchange;
}

/** The rate that a pair implies; null where it has none. */
export function exchangeOf(place: Place, pair: Conversion): Exchange | null {
  const [said, converted] = [pair.said.quantity, pair.converted.quantity];
  if (said.bound === "range" || converted.bound === "range" || said.min.n <= 0n || converted.min.n <= 0n) return null;
  return {
    place,
    pair,
    rate: divide(converted.min, said.min),
    range: divideIntervals(looseRange({ ...converted, bound: "exact" }), looseRange({ ...said, bound: "exact" })),
  };
}

/**
 * Finds pairs that disagree with the rate of the others between the same two currencies. With two the later one is
 * marked, with more the one that stands alone. Rates of different years may lie apart.
 */
export function* oddExchanges(exchanges: readonly Exchange[]): Iterable<WrongExchange> {
  const byCurrencies = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const key = `${exchange.pair.said.quantity.unit?.code} ${exchange.pair.converted.quantity.unit?.code}`;
    byCurrencies.set(key, [...(byCurrencies.get(key) ?? []), exchange]);
  }
  for (const group of byCurrencies.values()) {
    for (const odd of group) {
      const others = group.filter((other) => other !== odd);
      const against = others.filter((other) => isFar(odd, other));
      if (against.length === 0 || against.length < others.length) continue;
      const isAlone = others.length > 1 || odd === group.at(-1);
      const [other] = against;
      if (isAlone && other) yield { odd, other };
    }
  }
}

function isFar(a: Exchange, b: Exchange): boolean {
  if (intersects(widenInterval(a.range, drift), widenInterval(b.range, drift))) return false;
  const [low, high] = compareRational(a.rate, b.rate) < 0 ? [a.rate, b.rate] : [b.rate, a.rate];
  return sameYear(a, b) || compareRational(high, multiply(low, rational(5))) > 0;
}

function sameYear(a: Exchange, b: Exchange): boolean {
  const [one, other] = [a, b].map(({ place, pair }) => claimAt(place, pair.said.mention)?.asOf);
  const apart =
    (one?.explicit || other?.explicit) &&
    one?.start != null &&
    other?.start != null &&
    Math.abs(one.start - other.start) > 500;
  return !apart;
}

/** A rate may move by an eighth within the time that an article speaks of. */
const drift = rational(6, 100);
