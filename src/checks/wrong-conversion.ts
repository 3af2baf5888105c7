import { sentenceBefore } from "../claims/reading.js";
import { type Conversion, conversionOf } from "../claims/relations/conversion.js";
import { opensAgain } from "../claims/relations/said-again.js";
import { clockOf, minutesAheadOn, type ZonePair } from "../claims/relations/zones.js";
import { isOneOf } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { fromDay } from "../values/calendar.js";
import { multiply, type Rational, toDecimal } from "../values/rational.js";
import type { Check } from "./check.js";
import { convertedHeadline } from "./conversion/converted-headline.js";
import {
  againstRates,
  type Exchange,
  exchangeOf,
  oddExchanges,
  type RateTold,
  type WrongExchange,
} from "./conversion/exchange.js";
import { scalesTold } from "./conversion/scales-told.js";
import { judgeUnits, type WrongUnits } from "./conversion/units.js";
import { convertedTexts } from "./conversion/written.js";
import { zonesInLists, zonesTold } from "./conversion/zones-told.js";
import { writeClock } from "./wording/clock-text.js";
import { findingAt, labelAt } from "./wording/finding-at.js";
import {
  claimAt,
  figureLabel,
  figureText,
  type Place,
  placesOf,
  printed,
  spanOver,
  tokenSpan,
  writeRounded,
} from "./wording/places.js";
import { quoted, weekdayNames } from "./wording/words.js";

export const wrongConversion: Check = {
  id: "wrong-conversion",
  family: "arithmetic",
  severity: "error",
  title: "an amount that is not the same in its other unit",
  finds:
    "An amount said in two units that are not the same amount: miles and kilometres, degrees Fahrenheit and Celsius (a difference of temperatures is told from a reading), one moment in two time zones, and sums in two currencies whose rate of exchange is far from that of the article's other sums. Rounded and hedged conversions are right; so are gallons, pints and tons of any country.",
  matters: "Readers use the unit that they know, and half of them are told something else.",
  example: { wrong: "The road is 40 miles (25 km) long.", right: "The road is 40 miles (64 km) long." },
  remedy: "Convert again. The second amount is marked; the first may be the wrong one.",
  *judge({ reading }) {
    const exchanges: Exchange[] = [];
    const atRate: Exchange[] = [];
    const rates: RateTold[] = [];
    for (const place of placesOf(reading)) {
      rates.push(...place.sentence.relations.exchanges.rates.map((rate) => ({ place, rate })));
      atRate.push(...place.sentence.relations.exchanges.atRate.flatMap((pair) => exchangeOf(place, pair) ?? []));
      for (const pair of [...place.sentence.relations.conversions, ...convertedNext(place)]) {
        if (pair.said.quantity.unit?.dimension === "money") {
          const exchange = exchangeOf(place, pair);
          if (exchange) exchanges.push(exchange);
          continue;
        }
        const wrong = judgeUnits(place, pair);
        if (wrong) yield unitFinding(place, pair, wrong);
      }
      for (const { pair, head } of convertedHeadline(place)) {
        const wrong = judgeUnits(place, pair);
        if (wrong) yield unitFinding(place, pair, wrong, head);
      }
      yield* scalesTold(wrongConversion, place);
      for (const pair of [...place.sentence.relations.zonePairs, ...zonesTold(place)]) {
        const finding = zoneFinding(place, pair);
        if (finding) yield finding;
      }
    }
    for (const { place, said, pair } of zonesInLists(reading)) {
      const finding = zoneFinding(place, pair, said.place);
      if (finding) yield finding;
    }
    const againstTold = [...againstRates([...exchanges, ...atRate], rates)];
    for (const wrong of againstTold) yield exchangeFinding(wrong);
    for (const wrong of oddExchanges(exchanges))
      if (!againstTold.some(({ odd }) => odd === wrong.odd)) yield exchangeFinding(wrong);
  },
};

/** "It weighs 7 pounds. That is 4.8 kilograms." */
function convertedNext({ block, sentence }: Place): readonly Conversion[] {
  const [converted] = sentence.relations.figures;
  if (!converted || !opensAgain(block.tokens, sentence.first, converted.first)) return [];
  // "That is 4 km more than"
  if (isOneOf(block.tokens, converted.next, comparing)) return [];
  const before = sentenceBefore(block, sentence)?.relations.figures ?? [];
  const dimension = converted.quantity.unit?.dimension;
  const alike = before.filter(({ quantity }) => quantity.unit?.dimension === dimension);
  const pair = conversionOf(alike.length === 1 ? alike[0] : before.at(-1), converted);
  return pair ? [pair] : [];
}

const comparing = new Set(
  "more less longer shorter higher lower heavier lighter further farther above below away off from than of".split(" "),
);

function unitFinding(place: Place, { said, converted }: Conversion, wrong: WrongUnits, from = place): Finding {
  const [a, b] = [figureText(from, said), figureText(place, converted)];
  const expected = convertedTexts(place, said, converted, wrong);
  const right = expected[0] ?? `${toDecimal(wrong.right, 2)} ${converted.quantity.unit?.plural}`;
  const what = wrong.difference ? "a difference of " : "";
  return findingAt(wrongConversion, place.reading, place.block, converted.mention, claimAt(place, converted.mention), {
    message: `${quoted(b)} is not ${what}${a}: that is ${right}`,
    label: `${what}${a} is ${right}`,
    actual: b,
    expected,
    notes: [
      `${what === "" ? "" : "A difference of "}${a} comes to ${toDecimal(wrong.right, 2)} ${converted.quantity.unit?.plural}`,
      ...(wrong.slip ? [`Likely slip: ${wrong.slip}`] : []),
      "Either of the two may be the wrong one",
    ],
    labels: [figureLabel(from, said, "the same amount")],
  });
}

function zoneFinding(place: Place, pair: ZonePair, from: Place = place): Finding | null {
  const { said, converted } = pair;
  const ahead = aheadOf(place, pair);
  const [start, to] = [clockOf(said), clockOf(converted)];
  if (!start || !to) return null;
  const minutes = start.hour * 60 + start.minute;
  const fitting = ahead.filter((difference) => (minutes + difference - to.hour * 60 - to.minute) % 1440 === 0);
  if (fitting.length > 0) return otherDayFinding(place, pair, minutes, fitting);
  const [a, b] = [printed(from, said), printed(place, converted)];
  const expected = ahead.map((difference) => writeClock(b, minutes + difference));
  const hours = (difference: number): string =>
    `${toDecimal({ n: BigInt(Math.abs(difference)), d: 60n }, 2)} hours ${difference < 0 ? "behind" : "ahead of"}`;
  return findingAt(wrongConversion, place.reading, place.block, converted, claimAt(place, converted), {
    message: `${quoted(b)} is not ${a}: that is ${expected.join(" or ")}`,
    label: `${a} is ${expected.join(" or ")}`,
    actual: b,
    expected,
    notes: [
      `${to.zone ?? "The second place"} is ${ahead.map((difference) => hours(difference)).join(" or ")} ${start.zone ?? "the first"}`,
      "Either of the two may be the wrong one",
    ],
    labels: [labelAt(from.reading, from.block, said, "the same moment")],
  });
}

/** By what the article's day, or the one that is told with the times, leaves open of the summer's time. */
function aheadOf({ reading, sentence }: Place, { zones, ahead }: ZonePair): readonly number[] {
  if (!zones) return ahead;
  const dates = sentence.mentions.flatMap((mention) =>
    mention.kind === "timex" && clockOf(mention) === null ? [mention.timex] : [],
  );
  const days = dates.length > 0 ? dates : reading.anchor ? [reading.anchor] : [];
  const [day] = days;
  if (!day || days.some(({ granularity, start, fuzzy }) => granularity !== "day" || start === null || fuzzy))
    return ahead;
  if (days.some(({ start }) => start !== day.start)) return ahead;
  const { month, day: date } = fromDay(day.start as number);
  return minutesAheadOn(zones, month * 100 + date);
}

/** "11 p.m. Pacific on Monday (2 a.m. Eastern on Monday)": the clocks are right, and midnight lies between them. */
function otherDayFinding(
  place: Place,
  { said, converted, days }: ZonePair,
  minutes: number,
  fitting: readonly number[],
): Finding | null {
  if (!days) return null;
  const right = fitting.map((ahead) => ((((days.said - 1 + Math.floor((minutes + ahead) / 1440)) % 7) + 7) % 7) + 1);
  const [weekday] = right;
  if (weekday === undefined || right.includes(days.converted)) return null;
  const span = spanOver(converted, tokenSpan(place.block, days.token, days.token + 1));
  const text = printed(place, span);
  const name = printed(place, tokenSpan(place.block, days.token, days.token + 1));
  const written = text.replace(name, weekdayNames[weekday - 1] ?? name);
  const first = printed(place, said);
  return findingAt(wrongConversion, place.reading, place.block, span, claimAt(place, converted), {
    message: `${quoted(text)} is another day: ${first} is ${written}`,
    label: `midnight lies between: ${weekdayNames[weekday - 1]}`,
    actual: text,
    expected: [written],
    notes: ["Either of the two may be the wrong one"],
    labels: [labelAt(place.reading, place.block, said, "the same moment")],
  });
}

function exchangeFinding({ odd, other }: WrongExchange): Finding {
  const { place, pair } = odd;
  const [a, b] = [figureText(place, pair.said), figureText(place, pair.converted)];
  const right = writeRounded(place, pair.converted, multiply(pair.said.quantity.min, other.rate));
  const rate = (value: Rational): string => toDecimal(value, value.n < value.d ? 4 : 2);
  const [from, to] = [pair.said.quantity.unit, pair.converted.quantity.unit];
  const told = figureText(other.place, other.told);
  return findingAt(
    wrongConversion,
    place.reading,
    place.block,
    pair.converted.mention,
    claimAt(place, pair.converted.mention),
    {
      severity: "warning",
      message: `${quoted(b)} is not ${a} at the article's own rate${right ? `; that is ${right}` : ""}`,
      label: right ? `at the other rate ${right}` : "another rate of exchange",
      actual: b,
      expected: right ? [right] : [],
      notes: [
        `Here one ${from?.name} is ${rate(odd.rate)} ${to?.plural}; with ${other.pair ? `${figureText(other.place, other.pair.said)} for ${told}` : told} it is ${rate(other.rate)}`,
        "Either sum may be the wrong one",
      ],
      labels: [
        figureLabel(place, pair.said, "the same sum"),
        figureLabel(other.place, other.told, `one ${from?.name} is ${rate(other.rate)} here`),
      ],
    },
  );
}
