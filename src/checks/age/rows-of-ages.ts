import type { TimexMention } from "../../claims/mention.js";
import { isOneOf, signAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { toNumber } from "../../values/rational.js";
import type { Place } from "../wording/places.js";
import { birthDays, bornBy, daysOf } from "./lives-told.js";
import type { Point } from "./points-of-life.js";

/** Rows of births and of ages, each age with the birth that has its place: "born in 1948 and 1951, were 22 and 29 when … in 1970". */
export function rowsOfAges(place: Place): readonly (readonly [Point, Point])[] {
  const rows = rowsIn(place);
  const births = rows.filter((row) => isBirths(place, row));
  const ages = rows.filter((row) => row.every((mention) => yearsOf(mention) !== null));
  const [born] = births;
  const [aged] = ages;
  if (!born || !aged || births.length > 1 || ages.length > 1 || born.length !== aged.length) return [];
  const times = timesOf(place, born, aged.length);
  if (!times) return [];
  return aged.flatMap((mention, i) => {
    const [birth, date] = [born[i], times[i % times.length]];
    if (mention.kind === "identifier" || birth?.kind !== "timex" || !date) return [];
    const [days, time] = [birthDays(birth), daysOf(date)];
    const years = yearsOf(mention);
    if (!days || !time || years === null) return [];
    const common = { place, person: null, isJoined: false, at: "date" as const };
    const age = { mention, years, by: "age" as const };
    return [
      [
        { ...common, ...age, date, time, born: bornBy(age, time) },
        { ...common, mention: birth, years: 0, by: "birth" as const, date: birth, time: days, born: days },
      ] as const,
    ];
  });
}

type Row = readonly Place["sentence"]["mentions"][number][];

/** Two or more mentions of a kind that only commas and "and" part. */
function rowsIn({ block: { tokens }, sentence }: Place): readonly Row[] {
  const rows: Place["sentence"]["mentions"][number][][] = [];
  for (const mention of sentence.mentions) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && last.kind === mention.kind && isJoint(last.next, mention.first)) row.push(mention);
    else rows.push([mention]);
  }
  return rows.filter(({ length }) => length > 1);

  function isJoint(from: number, to: number): boolean {
    if (to - from > 3) return false;
    let joints = 0;
    for (let at = from; at < to; at++) {
      if (isOneOf(tokens, at, joining) || signAt(tokens, at, ",")) joints++;
      else if (!isOneOf(tokens, at, fillers)) return false;
    }
    return joints > 0;
  }
}

/** "born in 1948 and 1951" */
function isBirths({ block: { tokens } }: Place, row: Row): boolean {
  const first = row[0]?.first ?? 0;
  const lead = isOneOf(tokens, first - 1, fillers) ? first - 2 : first - 1;
  return row.every(({ kind }) => kind === "timex") && isOneOf(tokens, lead, bornWords);
}

function yearsOf(mention: Row[number]): number | null {
  if (mention.kind === "identifier") return null;
  const quantity = mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
  if (quantity?.bound !== "exact" || quantity.vague || quantity.min.d !== 1n) return null;
  if (mention.kind === "quantity" && (quantity.unit !== null || mention.counted !== null)) return null;
  const years = toNumber(quantity.min);
  return (quantity.kind === "age" || quantity.kind === "count") && years > 0 && years <= 110 ? years : null;
}

/** The one other time of the sentence, or as many as there are ages. */
function timesOf({ sentence }: Place, born: Row, count: number): readonly TimexMention[] | null {
  const dates = sentence.relations.times.moments.flatMap(({ date }) =>
    date && daysOf(date) !== null && !born.includes(date) ? [date] : [],
  );
  return dates.length === 1 || dates.length === count ? dates : null;
}

const joining = wordSet("and");
const fillers = wordSet("in on at");
const bornWords = wordSet("born");
