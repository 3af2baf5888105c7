import type { TimexMention } from "../claims/mention.js";
import { suffixOf } from "../claims/recognisers/ordinals.js";
import type { PeriodOfYear } from "../claims/relations/period-of-year.js";
import { lexeme, textAt } from "../claims/token-access.js";
import type { Finding } from "../findings/finding.js";
import { capitalise, capitaliseLike } from "../text/capital.js";
import type { Span } from "../text/span.js";
import { fromDay } from "../values/calendar.js";
import { writeOrdinalWords } from "../values/write-number.js";
import type { Check } from "./check.js";
import { periodsOfThings } from "./period/periods-of-things.js";
import { findingAt, labelAt } from "./wording/finding-at.js";
import { claimAt, type Place, placesOf, printed } from "./wording/places.js";
import { alternatives } from "./wording/times.js";
import { quoted } from "./wording/words.js";

export const wrongPeriod: Check = {
  id: "wrong-period",
  family: "calendar",
  severity: "error",
  title: "a decade or century that does not hold its year",
  finds:
    "A decade or century and a year of the same thing, where the year lies outside: in the 1970s, in 1983; the mid-19th century, around 1750; a 19th-century church, built in 1921. Both ends are reckoned to a century, the 1900s may be a decade or a century, and people outlive their centuries.",
  matters: "The century before the century's number is the oldest slip in the book: 1750 is the 18th century.",
  example: {
    wrong: "The church dates from the mid-19th century, around 1750.",
    right: "The church dates from the mid-18th century, around 1750.",
  },
  remedy: "Correct the period or the year.",
  *judge({ reading }) {
    for (const place of placesOf(reading)) {
      const { periods } = place.sentence.relations.times;
      const things = periods.length > 0 ? [] : periodsOfThings(place);
      for (const relation of [...periods, ...things]) {
        const finding = judgePeriod(place, relation);
        if (finding) yield finding;
      }
    }
  },
};

interface Years {
  readonly from: number;
  readonly to: number;
}

function judgePeriod(place: Place, found: PeriodOfYear): Finding | null {
  const { period, year } = found;
  const said = yearsOf(year);
  const all = found.part && said && yearsOfPeriod(place, { ...found, part: null }, said.from);
  // Outside all of the century it does not matter outside which part of it.
  const relation = all && isApart(said, all) ? { ...found, part: null } : found;
  const span = said && yearsOfPeriod(place, relation, said.from);
  if (!span || !isApart(said, span) || hasBegunIn(place, year, span)) return null;
  const whole = relation.part === null && !relation.isOfList ? rightPeriod(place, relation, said) : null;
  const part = whole === null ? rightPart(place, relation, said) : null;
  const [mark, other] =
    relation.isOfList || (whole === null && part === null) ? [year, period] : [part?.span ?? period, year];
  const name = nameOf(printed(place, partSpan(place, relation)));
  const told = relation.part === null ? name : `the ${name}`;
  return findingAt(wrongPeriod, place.reading, place.block, mark, claimAt(place, period), {
    message: `${quoted(printed(place, year))} is not in ${told}`,
    label:
      whole === null
        ? `outside ${Math.floor(span.from)} to ${Math.ceil(span.to)}`
        : `${printed(place, year)} is in ${nameOf(whole)}`,
    actual: printed(place, mark),
    expected: [whole ?? part?.text ?? []].flat(),
    notes: [
      `${capitalise(told)} reaches from ${Math.floor(span.from)} to ${Math.ceil(span.to)}`,
      "The period or the year may be the wrong one",
    ],
    labels: [labelAt(place.reading, place.block, other, other === year ? "the year" : "the period")],
    fixes: alternatives(place, [part ?? { span: period, text: whole ?? rightThird(place, relation, said) }]),
  });
}

/** "second half of the 1980s" for the first: the part that holds the years, with the words that are to be replaced. */
function rightPart(place: Place, relation: PeriodOfYear, said: Years): { span: Span; text: string } | null {
  const { part, period } = relation;
  const whole = part && yearsOfPeriod(place, { ...relation, part: null }, said.from);
  if (!part || !whole) return null;
  const step = (whole.to - whole.from) / part.of;
  const nth = Math.floor((said.from - whole.from) / step) + 1;
  const word = nth === part.nth || nth < 1 || nth > part.of ? null : writeOrdinalWords(BigInt(nth));
  const { tokens } = place.block;
  // "the closing years of"
  if (lexeme(tokens, part.word)?.ordinal === undefined && !/^(?:last|latter)$/i.test(textAt(tokens, part.word)))
    return null;
  const [start, end] = [tokens.start[part.word] as number, tokens.end[part.word] as number];
  if (word === null || said.from !== said.to) return null;
  return { span: { start, end: period.end }, text: word + printed(place, { start: end, end: period.end }) };
}

/** "from 1978 to 1981 - in the seventies": the other end of the stretch lies in the period. */
function hasBegunIn({ sentence }: Place, year: TimexMention, span: Years): boolean {
  const stretch = sentence.relations.times.spans.find(({ begin, end }) => end.date === year || begin.date === year);
  const other = stretch?.end.date === year ? stretch.begin.date : stretch?.end.date;
  const years =
    other && other.expression.form === "calendar" && other.expression.year !== undefined ? yearsOf(other) : null;
  return years !== null && !isApart(years, span);
}

function isApart(said: Years, span: Years): boolean {
  return said.from > span.to || said.to < span.from;
}

/** "the 19th century" for "19th-century". */
function nameOf(printed: string): string {
  if (/-centur/i.test(printed)) return `the ${printed.replace(/-(?=centur)/i, " ")}`;
  if (/^['’]?\d+['’]?s$/.test(printed)) return `the ${printed}`;
  // "late in the 1960s"
  return printed.replace(/^(late|early|midway) in the /, "the $1 ").replace(/^The /, "the ");
}

/** "first half of the 1980s", or the period alone. */
function partSpan({ block: { tokens } }: Place, { part, period }: PeriodOfYear): Span {
  return { start: part ? (tokens.start[part.word] as number) : period.start, end: period.end };
}

function yearsOf({ timex }: TimexMention): Years | null {
  if (timex.start === null || timex.end === null) return null;
  return { from: fromDay(timex.start).year, to: fromDay(timex.end).year };
}

/** The years that a period can mean; early, mid and late with a good margin. */
function yearsOfPeriod(place: Place, relation: PeriodOfYear, year: number): Years | null {
  const { period, part } = relation;
  const { expression } = period;
  if (expression.form !== "calendar" || expression.era === "BC") return null;
  const { century, shortYear } = expression;
  const from = firstYear(relation, year);
  if (from === null || from < 0) return null;
  const isCentury = century !== undefined || (from % 100 === 0 && !shortYear);
  const length = isCentury ? 100 : 10;
  // Both 1900 and 2000 are reckoned to the 20th century by someone; a decade has ten years.
  const to = century !== undefined ? from + length : from + length - 1;
  if (part) {
    const step = length / part.of;
    return { from: Math.floor(from + (part.nth - 1) * step), to: Math.ceil(from + part.nth * step) };
  }
  const turn = /\bturn of\b/i.test(printed(place, period));
  if (turn) return { from: from - 15, to: from + 15 };
  if (!expression.third || (century === undefined && isCentury)) return { from, to };
  const reach = length * 0.6;
  if (expression.third === "START") return { from, to: from + reach };
  if (expression.third === "END") return { from: to - reach, to };
  return { from: from + length * 0.2, to: to - length * 0.2 };
}

/** The period that holds the years, written as the other was; null where only its part is wrong. */
function rightPeriod(place: Place, relation: PeriodOfYear, { from, to }: Years): string | null {
  const { expression, start, end } = relation.period;
  const said = printed(place, { start, end });
  if (expression.form !== "calendar") return null;
  const moved =
    expression.century !== undefined
      ? writeCentury(said, expression.century, Math.floor(from / 100) + 1)
      : from - (from % 10) === to - (to % 10)
        ? writeDecade(said, from - (from % 10))
        : said;
  if (moved === said) return null;
  const length = expression.century !== undefined ? 100 : 10;
  const shift = Math.floor(from / length) * length - (firstYear(relation, from) ?? from);
  const years = yearsOfPeriod(place, relation, from);
  const fits = years !== null && from >= years.from + shift && to <= years.to + shift;
  if (!expression.third || fits) return moved;
  const base = Math.floor(from / length) * length;
  const third = thirdOf([from - base, to - base], length);
  return moved.replace(/\b(?:early|mid|late)\b[ -]/i, third === null ? "" : third === "mid" ? "mid-" : `${third} `);
}

/** "the early 1990s" for "the late 1990s" of 1992. */
function rightThird(place: Place, relation: PeriodOfYear, { from, to }: Years): string | null {
  const { expression } = relation.period;
  const first = firstYear(relation, from);
  if (expression.form !== "calendar" || !expression.third || relation.part || first === null) return null;
  const name = thirdOf([from - first, to - first], expression.century !== undefined ? 100 : 10);
  if (name === null) return null;
  return printed(place, relation.period).replace(/\b(?:early|mid|late)\b[ -]/i, name === "mid" ? "mid-" : `${name} `);
}

/** "early", "mid" or "late": where in a decade or century both years lie; null where they lie apart. */
function thirdOf(years: readonly number[], length: number): string | null {
  const [start, end] = years.map((year) => Math.floor((3 * year) / length));
  return start === end ? (["early", "mid", "late"][start ?? -1] ?? null) : null;
}

/** The first year of the whole period as printed. */
function firstYear({ period: { expression } }: PeriodOfYear, year: number): number | null {
  if (expression.form !== "calendar") return null;
  const { century, decade, shortYear } = expression;
  if (century !== undefined) return (century - 1) * 100;
  // "the seventies" are those of the year's own century.
  return decade === undefined ? null : shortYear ? (decade % 100) + Math.floor(year / 100) * 100 : decade;
}

/** "the 1980s", "the '80s", "the eighties". */
function writeDecade(said: string, decade: number): string {
  const short = String(decade % 100).padStart(2, "0");
  const words = decadeNames[(decade % 100) / 10];
  const digits = said.replace(/\d{4}(?=['’]?s)/, String(decade)).replace(/(?<!\d)\d\d(?=['’]?s)/, short);
  if (digits !== said || words === undefined) return digits;
  return said.replace(new RegExp(decadeNames.filter(Boolean).join("|"), "i"), (name) => capitaliseLike(name, words));
}

const decadeNames = [
  undefined,
  undefined,
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];

function writeCentury(said: string, old: number, right: number): string {
  const digits = said.replace(new RegExp(`\\b${old}(?:st|nd|rd|th)`), `${right}${suffixOf(BigInt(right))}`);
  if (digits !== said) return digits;
  const [before, after] = [writeOrdinalWords(BigInt(old)), writeOrdinalWords(BigInt(right))];
  return before && after ? said.replace(before, after) : said;
}
