import type { Reading } from "../../claims/reading.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { type Ages, agesAt } from "../../values/age.js";
import { toNumber } from "../../values/rational.js";
import { dateOf, type Field, fieldsOfLists } from "../fields/fields-of-lists.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, printed } from "../wording/places.js";
import { quoted, sayDays } from "../wording/words.js";
import { birthDays, daysOf } from "./lives-told.js";

/** A fact box of one person: "Born: 12 May 1985", "Age: 42", held against the article's day or the row that tells of the death. */
export function* agesInFields(check: Pick<CheckInfo, "id" | "severity">, reading: Reading): Iterable<Finding> {
  for (const fields of fieldsOfLists(reading)) {
    const births = fields.filter(({ label }) =>
      label.some((word) => word === "born" || word === "birth" || word === "dob"),
    );
    const ages = fields.filter(
      ({ label }) => (label[0] === "age" || label[0] === "aged") && (label.length === 1 || label[2] === "death"),
    );
    const deaths = fields.filter(
      ({ label }) => label.some((word) => word === "died" || word === "death") && label[0] !== "age",
    );
    const [birth, age] = [births[0], ages[0]];
    if (!birth || !age || births.length > 1 || ages.length > 1 || deaths.length > 1) continue;
    const finding = ageFinding(check, reading, birth, age, deaths[0]);
    if (finding) yield finding;
  }
}

function ageFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  reading: Reading,
  birth: Field,
  age: Field,
  death: Field | undefined,
): Finding | null {
  const date = dateOf(birth);
  const born = date && birthDays(date);
  const mention = age.place.sentence.mentions.find(({ first }) => first === age.first);
  if (!date || !born || mention === undefined || mention.kind === "identifier") return null;
  const quantity = mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
  if (quantity?.bound !== "exact" || quantity.min.d !== 1n || (quantity.unit && quantity.unit.code !== "a"))
    return null;
  const died = death && dateOf(death);
  const end = died ? daysOf(died) : death ? null : articleDay(reading);
  if (!end) return null;
  const ages = agesAt(born, end);
  const said = toNumber(quantity.min);
  if (ages.low < 0 || ages.high > oldest || (said >= ages.low && said <= ages.high)) return null;
  const text = printed(age.place, mention);
  const range = rangeOf(ages);
  const sum = `from ${sayDays(born)} to ${died ? sayDays(end) : "the article’s day"} is ${range}`;
  return findingAt(check, reading, age.place.block, mention, claimAt(age.place, mention), {
    message: `${quoted(text)} does not fit: ${sum} years`,
    label: sum,
    actual: text,
    expected: [...new Set([ages.high, ages.low])].map((years) => text.replace(/\d+/, String(years))),
    notes: ["The age or one of the dates may be the wrong one"],
    labels: [labelAt(reading, birth.place.block, date, "born")],
  });
}

function rangeOf({ low, high }: Ages): string {
  return low === high ? String(high) : `${low} or ${high}`;
}

function articleDay({ anchor }: Reading): { readonly start: number; readonly end: number } | null {
  if (anchor?.start == null || anchor.end === null || anchor.end - anchor.start > 31) return null;
  return { start: anchor.start - 14, end: anchor.end + 1 };
}

const oldest = 115;
