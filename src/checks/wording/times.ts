import { nameOfYears } from "../../claims/lexicon/anniversaries.js";
import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import type { Moment } from "../../claims/relations/moment.js";
import { writeInPlace } from "../../claims/write-figure.js";
import type { Fix, Label } from "../../findings/finding.js";
import { capitaliseLike } from "../../text/capital.js";
import type { Span } from "../../text/span.js";
import { type Rational, rational, toNumber } from "../../values/rational.js";
import { writeWords } from "../../values/write-number.js";
import { editAt, labelAt } from "./finding-at.js";
import { type Place, printed } from "./places.js";
import { sayCount, sayDay } from "./words.js";

/** A length of so many years, months, hours as the article would print it in the place of another. */
export function writeLength(
  place: Place,
  mention: TimexMention | QuantityMention,
  { value, years }: { readonly value: Rational; readonly years: number },
): string | null {
  const said = printed(place, mention);
  if (mention.form === "named-anniversary") {
    const name = nameOfYears(Math.round(toNumber(value)), said.toLowerCase());
    return name && capitaliseLike(said, name);
  }
  // "29-year-old" for "half-century-old"
  const compound = /^(?:half-)?(?:decade|century)(?=-(?:old|long)\b)/i.exec(said);
  if (compound) return `${years}-year${said.slice(compound[0].length)}`;
  const round =
    /^(?:an?|half an?|(?:a|three|one) quarters? of an?|(?:[a-z]+|\d+))[ -](decades?|century|centuries|year|month|week|day|hour)\b/i.exec(
      said,
    );
  const unit = round?.[1]?.toLowerCase() ?? "";
  const isArticle = /^(?:an?|half an?|(?:a|three|one) quarters? of an?) /i.test(said);
  const inYears = unit.startsWith("decade") || unit.startsWith("centur");
  if (!round || !(isArticle || inYears)) {
    const wordy = value.d === 2n ? /^[a-z]+ ([a-z]+)$/i.exec(said) : null;
    // "three and a half hours" for "two hours"
    if (wordy) return capitaliseLike(said, `${writeWords(rational(value.n / 2n))} and a half ${wordy[1]}`);
    const [article = ""] = /^the /i.exec(said) ?? [];
    const rest = { ...mention, start: mention.start + article.length };
    const unit = mention.kind === "quantity" ? null : unitOf(mention);
    const written = writeInPlace(place.block.block, rest, value, unit);
    return written === null ? null : article + written.replace(article === "" ? /^$/ : /^an? /, "");
  }
  const amount = inYears ? years : Math.round(toNumber(value));
  const tens = unit.startsWith("decade") && amount >= 20 && amount % 10 === 0;
  const [count, name] = tens ? [amount / 10, "decade"] : [amount, inYears ? "year" : unit];
  const words = count <= 10 || tens || (/^[A-Z]/.test(said) && count <= 100) ? sayCount(count) : String(count);
  const text = `${words} ${name}${count === 1 ? "" : "s"}${said.slice(round[0].length)}`;
  return capitaliseLike(said, text);
}

/**
 * "one hour and 35 minutes" in the place of "one hour and 25 minutes": so many of the smaller unit, `per` of which make one of
 * the larger. Null for what is printed in another way.
 */
export function writeInTwoUnits(
  said: string,
  count: number,
  [larger, smaller, per]: readonly [larger: string, smaller: string, per: number],
): string | null {
  const [first, joint, second] = [/^(\S+) ([a-z]+?)s?(?=,| )/i, /^,? and |^,? /, /^(\S+) ([a-z]+?)s?(?= |$)/i];
  const one = first.exec(said);
  const link = joint.exec(said.slice(one?.[0].length));
  const behind = said.slice((one?.[0].length ?? 0) + (link?.[0].length ?? 0));
  const two = second.exec(behind);
  if (one?.[2] !== larger || !link || two?.[2] !== smaller) return null;
  const write = (amount: number, like = "", unit: string): string[] =>
    amount === 0 ? [] : [`${/\d/.test(like) ? amount : sayCount(amount)} ${unit}${amount === 1 ? "" : "s"}`];
  const parts = [...write(Math.floor(count / per), one[1], larger), ...write(count % per, two[1], smaller)];
  return capitaliseLike(said, parts.join(link[0])) + behind.slice(two[0].length);
}

function unitOf(mention: TimexMention): Parameters<typeof writeInPlace>[3] {
  return mention.timex.quantity?.unit ?? null;
}

/** The text of a moment as printed, the article's own date for none. */
export function momentText(place: Place, moment: Moment | null): string {
  if (moment) return printed(place, moment).replace(/\s+/g, " ");
  const { anchor } = place.reading;
  return anchor?.start == null || anchor.start !== anchor.end ? "the article’s date" : sayDay(anchor.start);
}

/** Labels at the moments that something was reckoned from. */
export function momentLabels(place: Place, moments: readonly (readonly [Moment | null, string])[]): Label[] {
  return moments.flatMap(([moment, words]) => (moment ? [labelAt(place.reading, place.block, moment, words)] : []));
}

/** A date with another year, as printed; null when it has no year of its own. */
export function writeYear(place: Place, date: TimexMention | null, year: number): string | null {
  if (date?.expression.form !== "calendar" || date.expression.year === undefined || date.expression.shortYear)
    return null;
  const said = printed(place, date);
  const old = String(date.expression.year);
  return said.includes(old) && year > 0 ? said.replace(old, String(year)) : null;
}

/** Ways to mend one finding at different places, best first: a run that makes fixes makes the first that it may. */
export function alternatives(
  place: Place,
  ways: readonly { readonly span: Span; readonly text: string | null }[],
): Fix[] {
  return ways.flatMap(({ span, text }) => {
    const edit = text === null ? null : editAt(place.block.block, span, text);
    return edit ? [{ title: `Write ${text}`, safety: "unsafe" as const, edits: [edit] }] : [];
  });
}
