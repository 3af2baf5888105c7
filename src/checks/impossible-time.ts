import type { TimexMention } from "../claims/mention.js";
import { type Claim, claimsOf } from "../claims/reading.js";
import { isCapitalised, isDash, isOneOf, signAt, wordAt } from "../claims/token-access.js";
import { wordSet } from "../text/word-set.js";
import type { Clock } from "../values/timex.js";
import type { Check } from "./check.js";
import { findingAt } from "./wording/finding-at.js";
import { claimText, quoted } from "./wording/words.js";

export const impossibleTime: Check = {
  id: "impossible-time",
  family: "calendar",
  severity: "error",
  title: "a time that no clock shows",
  finds:
    "Minutes past 59, hours past 24, and half-days that do not fit their hour: 7:68 a.m., 25:00, 24:45, 14:30 a.m., 0:15 p.m. Midnight may be 24:00 or 00:30 a.m.; running times, results, ratios and verses are left alone.",
  matters: "A time that cannot be leaves readers without one.",
  example: { wrong: "The train leaves at 24:45.", right: "The train leaves at 00:45." },
  remedy: "Look the time up; where one reading is likely it is offered.",
  *judge({ reading }) {
    for (const claim of claimsOf(reading)) {
      const wrong = wrongTime(claim);
      if (!wrong) continue;
      const said = claimText(claim);
      yield findingAt(impossibleTime, reading, claim.block, claim.mention, claim, {
        message: `${quoted(said)} is no time of day: ${wrong.reason}`,
        label: wrong.reason,
        actual: said,
        expected: wrong.expected,
        notes: wrong.expected.length > 0 ? ["A likely reading, not a proof: look the time up"] : [],
      });
    }
  },
};

interface Wrong {
  readonly reason: string;
  readonly expected: readonly string[];
}

function wrongTime(claim: Claim): Wrong | null {
  const { mention } = claim;
  const clock = mention.kind === "timex" ? mention.timex.clock : null;
  if (mention.kind !== "timex" || !clock) return null;
  const said = claimText(claim);
  const printed = /^\D*(\d{1,2})(?:([:.]?)(\d\d))?/.exec(said);
  if (!printed) return null;
  const hour = Number(printed[1]);
  const half = /[ap]\.?\s?m\b/i.exec(said)?.[0] ?? null;
  const isDeparture = said.includes(".");
  const sure = half !== null || clock.zone !== null || mention.form === "military-time" || isDeparture;
  if (!sure && !isTimeOfDay(claim, mention)) return null;
  if (!sure && hour > latestSlip && !hasOtherTime(claim) && !isScheduled(claim, mention.first)) return null;
  if (clock.minute > 59)
    return { reason: "an hour has 60 minutes", expected: swappedMinutes(said, hour, clock.minute) };
  if (clock.second > 59) return { reason: "a minute has 60 seconds", expected: [] };
  if (hour > 24) return { reason: "a day has 24 hours", expected: nearHours(said, hour) };
  if (hour === 24 && clock.minute > 0) {
    return { reason: "the day ends at 24:00", expected: [said.replace(/24/, printed[2] === ":" ? "00" : "0")] };
  }
  return half === null ? null : wrongHalf(said, clock, hour, half);
}

/** "at 18:00 on weekdays and at 31:00 on Saturdays": beside a time of day it is meant for one. */
function hasOtherTime({ sentence, mention }: Claim): boolean {
  return sentence.mentions.some(
    (other) => other !== mention && other.kind === "timex" && other.timex.clock && other.timex.defects.length === 0,
  );
}

/** Beyond this the figures before a colon are no slip for an hour but something else. */
const latestSlip = 29;

/** 20:00, 15:00 and 05:00 for 25:00: one of the digits is wrong; and 01:00, where hours are counted past midnight. */
function nearHours(said: string, hour: number): string[] {
  const [tens, ones] = [Math.floor(hour / 10), hour % 10];
  const swapped = ones * 10 + tens;
  const hours = [tens * 10, 10 + ones, ones, hour - 24, swapped].filter((other) => other < 24);
  return [...new Set(hours)].map((other) => said.replace(/\d{1,2}/, String(other).padStart(2, "0")));
}

/** 7:16 for 7:61; the next hour for 6:60. */
function swappedMinutes(said: string, hour: number, minute: number): string[] {
  if (minute === 60 && hour < 23 && /^\D*\d{1,2}[:.]60/.test(said))
    return [said.replace(/\d{1,2}([:.])60/, (whole, sign: string) => nextHour(whole, hour, sign))];
  const swapped = (minute % 10) * 10 + Math.floor(minute / 10);
  return swapped < 60 ? [said.replace(/([:.])\d\d/, `$1${String(swapped).padStart(2, "0")}`)] : [];
}

function nextHour(printed: string, hour: number, sign: string): string {
  const next = String(hour + 1);
  return `${printed.startsWith("0") ? next.padStart(2, "0") : next}${sign}00`;
}

/** "14:30 a.m.", "13:45 p.m.", "0:15 p.m.": the half of the day does not fit an hour of the other clock. */
function wrongHalf(said: string, clock: Clock, hour: number, half: string): Wrong | null {
  const isMorning = /^a/i.test(half);
  const alone = said.slice(0, said.toLowerCase().indexOf(half.toLowerCase())).trimEnd();
  if (hour > 12) {
    const short = said.replace(/\d{1,2}/, String(hour - 12));
    const other = half.replace(/a/, "p").replace(/A/, "P");
    const expected = clock.minute > 0 || /[:.]\d\d/.test(alone) ? [alone] : [];
    return isMorning
      ? { reason: `${hour} hours are not in the morning`, expected: [short, short.replace(half, other), ...expected] }
      : { reason: `${hour} hours need no p.m.`, expected: [short, ...expected] };
  }
  return hour === 0 && !isMorning
    ? { reason: "noon is 12 p.m.", expected: [said.replace(/\d{1,2}/, "12"), alone] }
    : null;
}

/** Digits with a colon and nothing else are a time of day only where the words around them ask for one. */
function isTimeOfDay(claim: Claim, { first, next }: TimexMention): boolean {
  const { block, sentence } = claim;
  const { tokens } = block;
  const isMoved = wordAt(tokens, first - 1) === "to" && isOneOf(tokens, first - 2, movedBefore);
  const isAsked =
    isMoved ||
    isEndOfRange(claim, first) ||
    isOneOf(tokens, first - 1, timeBefore) ||
    (hasOtherTime(claim) && Number.parseInt(claimText(claim), 10) < 25) ||
    isOneOf(tokens, next, departures) ||
    isScheduled(claim, first);
  if (!isAsked) return false;
  if (isOneOf(tokens, next, markAfter) || signAt(tokens, next, ":")) return false;
  if (isDash(tokens, next) && !hasOtherTime(claim)) return false;
  for (let at = sentence.first; at < sentence.next; at++) {
    // "paid at time and a half"
    if (isOneOf(tokens, at, otherClocks) && wordAt(tokens, at - 1) !== "a") return false;
  }
  return wordAt(tokens, next) !== "of" || wordAt(tokens, next + 1) !== "the";
}

/** "Kick-off is 15:75", "Doors open 18:90", "the 14:85 to Leeds": a word of timetables stands close before, or a place follows. */
function isScheduled({ block: { tokens } }: Claim, first: number): boolean {
  for (let at = first - 1; at >= first - 4; at--) if (isOneOf(tokens, at, timetables)) return true;
  return wordAt(tokens, first - 1) === "the" && isOneOf(tokens, first + 3, onwards) && isCapitalised(tokens, first + 4);
}

/** "Sun: 11:00-29:00" */
function isEndOfRange({ block: { tokens }, sentence }: Claim, first: number): boolean {
  const begin = sentence.relations.times.spans.find(({ end }) => end.clock?.first === first)?.begin;
  return begin?.clock?.timex.defects.length === 0 && isDash(tokens, first - 1);
}

/** What goes by the clock. */
const departures = wordSet("train bus ferry flight service sailing boat coach express tram departure");
const timetables = wordSet(
  "kickoff kick-off off doors open opens opened close closes closed departs departed departing leaves leaving arrives arrived arriving starts begins ends sunrise sunset dawn dusk curfew scheduled timed",
);
const onwards = wordSet("to from for");
const timeBefore = new Set("at until till from by before after since between due".split(" "));
/** "put back to", "moved to" */
const movedBefore = new Set("back forward moved delayed postponed rescheduled switched pushed".split(" "));
/** "the 25:30 mark", "at 61:30 into the match", "with 40:10 left": a running clock. */
const markAfter = new Set("mark left into remaining minute minutes in".split(" "));
/** Sentences about matches, races, recordings, scripture and shares count minutes, points and verses with a colon too. */
const otherClocks = new Set(
  "half halves period overtime goal goals scored lap laps race races marathon finished finish runner runners video clip episode podcast recording footage tape ratio odds verse verses psalm chapter gospel quran koran bible sura surah score scores beat defeated lost won win led trailed tip-off points final timestamp".split(
    " ",
  ),
);
