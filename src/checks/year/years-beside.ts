import type { TimexMention } from "../../claims/mention.js";
import { hasYear } from "../../claims/relations/moment.js";
import { isEndOfPhrase } from "../../claims/relations/said-again.js";
import { signAt } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { viewOf } from "../apart/told-near.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { writeYear } from "../wording/times.js";
import { quoted } from "../wording/words.js";

/** "£40m in 2019 from £31m in 2017, the year before": a year called that before or after the only other one of the sentence. */
export function* yearsBeside(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  const { block, sentence, reading } = place;
  const years = sentence.mentions.filter(isPlainYear);
  const [one, two, ...more] = years;
  if (!one || !two || more.length > 0) return;
  const [from, to] = [yearOf(one), yearOf(two)];
  for (const told of sentence.mentions) {
    const shift = shiftOf(told);
    if (shift === 0 || told.kind !== "timex") continue;
    // "2017, the year before", "the year before, 2016"
    const [left, right] = told.first < two.first ? [told, two] : [two, told];
    const isBeside = signAt(block.tokens, left.next, ",") || signAt(block.tokens, left.next, "(");
    // "2017, the year before the merger"
    if (!isBeside || right.first !== left.next + 1 || to === from + shift) continue;
    if (!isEndOfPhrase(viewOf(block, sentence), right.next)) continue;
    // "Between 2011 and 2014, the year before"
    if (Math.abs(to - from) > farthest) continue;
    const expected = writeYear(place, two, from + shift);
    yield findingAt(check, reading, block, two, claimAt(place, two), {
      message: `${quoted(printed(place, two))} is not ${printed(place, told)}: that is ${from + shift}`,
      label: `${printed(place, told)} is ${from + shift}`,
      actual: printed(place, two),
      expected: expected === null ? [] : [expected],
      notes: ["Either year may be the wrong one"],
      labels: [labelAt(reading, block, one, "reckoned from here")],
    });
  }
}

function isPlainYear(mention: Place["sentence"]["mentions"][number]): mention is TimexMention {
  if (mention.kind !== "timex" || mention.expression.form !== "calendar") return false;
  return hasYear(mention) && mention.expression.toYear === undefined && !mention.expression.shortYear;
}

function yearOf({ expression }: TimexMention): number {
  return expression.form === "calendar" ? (expression.year ?? 0) : 0;
}

/** -1 for "the year before", 1 for "the following year". */
function shiftOf(mention: Place["sentence"]["mentions"][number]): number {
  if (mention.kind !== "timex") return 0;
  const { expression } = mention;
  if (expression.form === "text" && expression.unit === "year" && !expression.third)
    return Math.abs(expression.shift) === 1 ? expression.shift : 0;
  return 0;
}

/** Years: farther off another time is told between. */
const farthest = 5;
