import type { Conversion } from "../../claims/relations/conversion.js";
import type { ExchangeRate } from "../../claims/relations/exchange-rate.js";
import type { Figure } from "../../claims/relations/figures.js";
import { type Interval, intersects, point } from "../../values/interval.js";
import { compareRational, divide, multiply, type Rational, rational } from "../../values/rational.js";
import { divideIntervals, faceRange, looseRange, widenInterval } from "../../values/reckoning.js";
import type { Place } from "../wording/places.js";

/** A pair of amounts in two currencies, and the rate of exchange that it implies: how many of the second a unit of the first is. */
export interface Exchange {
  readonly place: Place;
  readonly pair: Conversion;
  readonly rate: Rational;
  readonly range: Interval;
}

/** A pair whose rate is far from what the article's other pairs imply, or from the rate that it tells. */
export interface WrongExchange {
  readonly odd: Exchange;
  readonly other: Omit<Exchange, "pair"> & { readonly pair: Conversion | null; readonly told: Figure };
}

/** A rate that the article tells, and where. */
export interface RateTold {
  readonly place: Place;
  readonly rate: ExchangeRate;
}

/** Finds pairs that are far from every rate that their paragraph tells between the two currencies. */
export function* againstRates(exchanges: readonly Exchange[], rates: readonly RateTold[]): Iterable<WrongExchange> {
  for (const odd of exchanges) {
    const { said, converted } = odd.pair;
    const told = rates.flatMap(({ place, rate: { of, worth } }) => {
      const [from, to] = [said.quantity.unit?.code, converted.quantity.unit?.code];
      const isSame = from === of.code && to === worth.quantity.unit?.code;
      const isTurned = to === of.code && from === worth.quantity.unit?.code;
      if (place.block !== odd.place.block || worth === said || worth === converted || !(isSame || isTurned)) return [];
      const { min } = worth.quantity;
      const one = point(rational(1));
      const range = looseRange(worth.quantity);
      const own = { place, pair: null, told: worth };
      return [
        isSame
          ? { ...own, rate: min, range }
          : { ...own, rate: divide(rational(1), min), range: divideIntervals(one, range) },
      ];
    });
    const [other] = told;
    if (other && told.every((rate) => isApart(atFace(odd), rate, sameTime) && yearsAgree(odd, rate)))
      yield { odd, other };
  }
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
      if (isAlone && other) yield { odd, other: { ...other, told: other.pair.converted } };
    }
  }
}

function isFar(a: Exchange, b: Exchange): boolean {
  if (!isApart(a, b)) return false;
  const [low, high] = compareRational(a.rate, b.rate) < 0 ? [a.rate, b.rate] : [b.rate, a.rate];
  return yearsAgree(a, b) || compareRational(high, multiply(low, rational(5))) > 0;
}

function isApart(a: Pick<Exchange, "range">, b: Pick<Exchange, "range">, share = drift): boolean {
  return !intersects(widenInterval(a.range, share), widenInterval(b.range, share));
}

/** A pair whose sums are rounded as they are printed: "£2 million" at $1.30 may be "$3 million". */
function atFace({ pair: { said, converted } }: Exchange): Pick<Exchange, "range"> {
  return { range: divideIntervals(faceRange(converted.quantity), faceRange(said.quantity)) };
}

/** Whether two rates may be of one time: neither sentence tells of several years, nor of a year that the other does not. */
function yearsAgree({ place: a }: Pick<Exchange, "place">, { place: b }: Pick<Exchange, "place">): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  if (one.size > 1 || other.size > 1) return false;
  return one.size === other.size && [...one].every((year) => other.has(year));
}

function yearsOf({ sentence }: Place): ReadonlySet<number> {
  return new Set(
    sentence.mentions.flatMap((mention) => {
      if (mention.kind !== "timex" || mention.expression.form !== "calendar") return [];
      return mention.expression.year === undefined ? [] : [mention.expression.year];
    }),
  );
}

/** A rate may move by an eighth within the time that an article speaks of. */
const drift = rational(6, 100);
/** A rate that is told beside the sums is theirs but for its own rounding. */
const sameTime = rational(15, 1000);
