import type { TimexMention } from "../../claims/mention.js";
import type { Reading } from "../../claims/reading.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import {
  agreesWithElapsed,
  type ElapsedUnit,
  elapsedBetween,
  likelyElapsed,
  minutesOfDay,
  sayElapsed,
} from "../../values/elapsed.js";
import { rational } from "../../values/rational.js";
import type { Timex } from "../../values/timex.js";
import { dateOf, type Field, fieldsOfLists } from "../fields/fields-of-lists.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, printed } from "../wording/places.js";
import { writeLength } from "../wording/times.js";
import { quoted } from "../wording/words.js";

/** A fact box of one event: "Opens: 3 June 2020", "Closes: 12 June 2020", "Duration: five days". */
export function* stretchesInFields(check: Pick<CheckInfo, "id" | "severity">, reading: Reading): Iterable<Finding> {
  for (const fields of fieldsOfLists(reading)) {
    const [begin, end, length] = [openings, endings, lengths].map((words) => onlyOf(fields, words));
    if (!begin || !end || !length) continue;
    const [from, to] = [dateOf(begin), dateOf(end)];
    const said = length.place.sentence.mentions.find(({ first }) => first >= length.first);
    if (!from || !to || said?.kind !== "timex" || said.expression.form !== "duration") continue;
    const { amount, unit, bound } = said.expression;
    const [a, b] = [stretchOf(from.timex), stretchOf(to.timex)];
    if (!amount || !a || !b || bound !== "exact" || !isUnit(unit) || b.start < a.start) continue;
    const elapsed = elapsedBetween(a, b, unit);
    if (agreesWithElapsed(amount, elapsed)) continue;
    yield lengthFinding(check, length, said, [begin, from, end, to], sayElapsed(elapsed), likelyElapsed(elapsed));
  }
}

function onlyOf(fields: readonly Field[], words: ReadonlySet<string>): Field | null {
  const [field, ...more] = fields.filter(({ label }) => label.some((word) => words.has(word)));
  return field && more.length === 0 ? field : null;
}

function stretchOf({ start, end }: Timex): { readonly start: number; readonly end: number } | null {
  return start === null || end === null ? null : { start: start * minutesOfDay, end: (end + 1) * minutesOfDay };
}

function isUnit(unit: string): unit is ElapsedUnit {
  return unit === "day" || unit === "week" || unit === "month" || unit === "year";
}

function lengthFinding(
  check: Pick<CheckInfo, "id" | "severity">,
  { place }: Field,
  said: TimexMention,
  [begin, from, end, to]: readonly [Field, TimexMention, Field, TimexMention],
  reckoned: string,
  likely: number,
): Finding {
  const text = printed(place, said);
  const written = writeLength(place, said, { value: rational(likely), years: likely });
  const sum = `from ${printed(begin.place, from)} to ${printed(end.place, to)} is ${reckoned}`;
  return findingAt(check, place.reading, place.block, said, claimAt(place, said), {
    message: `${quoted(text)} does not fit: ${sum}`,
    label: sum,
    actual: text,
    expected: written === null ? [] : [written],
    notes: ["The length or one of the dates may be the wrong one"],
    labels: [
      labelAt(place.reading, begin.place.block, from, "from here"),
      labelAt(place.reading, end.place.block, to, "to here"),
    ],
  });
}

const openings = wordSet(
  "start starts started begin begins began opens opened opening from departure departs left commences issued signed",
);
const endings = wordSet(
  "end ends ended closes closed closing until to finish finishes arrival arrives returned expires expiry matures",
);
const lengths = wordSet("duration length term lasts runs period");
