import { dictionary } from "../../text/dictionary.js";
import type { Clock } from "../../values/timex.js";
import type { Mention, TimexMention } from "../mention.js";
import { type SentenceView, wordsAfter, wordsBetween } from "./figures.js";

/** One moment said in two time zones: "3 p.m. Eastern (noon Pacific)". */
export interface ZonePair {
  readonly said: TimexMention;
  readonly converted: TimexMention;
  /** Minutes by which the second clock is ahead of the first; two where summer time leaves both open. */
  readonly ahead: readonly number[];
}

/** Finds times of day that are said again in another zone. */
export function findZonePairs(view: SentenceView): ZonePair[] {
  const found: ZonePair[] = [];
  let said: TimexMention | null = null;
  for (const mention of view.mentions) {
    const clock = clockOf(mention);
    if (mention.kind !== "timex" || !clock) continue;
    const before = said && clockOf(said);
    const joint = said && wordsBetween(view, said.next, mention.first);
    if (said && before && joint !== null && isJoint(view, joint, mention)) {
      const ahead = minutesAhead(before, clock);
      if (ahead.length > 0) found.push({ said, converted: mention, ahead });
    } else {
      said = mention;
    }
  }
  return found;
}

/** The time of day that a mention prints; null for other mentions. */
export function clockOf(mention: Mention): Clock | null {
  if (mention.kind !== "timex") return null;
  const { expression } = mention;
  if (expression.form === "clock") return expression.defects.length === 0 ? expression.clock : null;
  return expression.form === "day" || expression.form === "calendar" ? (expression.clock ?? null) : null;
}

function isJoint(view: SentenceView, joint: string, { next }: TimexMention): boolean {
  if (/^\($/.test(joint)) return /^[);/,]/.test(wordsAfter(view, next, 1));
  return /^(?:\/|,|;|(?:[,;] )?or|- or -)$/.test(joint);
}

/** Every difference that the two zones can have over the year. */
function minutesAhead(a: Clock, b: Clock): readonly number[] {
  const [from, to] = [zoneOf(a), zoneOf(b)];
  if (!from || !to || from === to) return [];
  // American zones change their clocks on the same day.
  if (from.american && to.american) return [(to.offsets[0] ?? 0) - (from.offsets[0] ?? 0)];
  return [...new Set(from.offsets.flatMap((one) => to.offsets.map((other) => other - one)))];
}

interface Zone {
  readonly offsets: readonly number[];
  readonly american?: true;
}

function zoneOf({ zone, offset }: Clock): Zone | null {
  if (zone === null) return null;
  const key = zone.toLowerCase().replaceAll(".", "");
  return zones[key] ?? (offset === null ? null : { offsets: [offset] });
}

const american = (standard: number): Zone => ({ offsets: [standard, standard + 60], american: true });

/** Zones whose clocks change and whose names copy uses all year round; "EST" in July means the time in New York. */
const zones: Readonly<Record<string, Zone>> = dictionary({
  eastern: american(-300),
  et: american(-300),
  est: american(-300),
  edt: american(-300),
  central: american(-360),
  ct: american(-360),
  cst: american(-360),
  cdt: american(-360),
  mountain: american(-420),
  mt: american(-420),
  mst: american(-420),
  mdt: american(-420),
  pacific: american(-480),
  pt: american(-480),
  pst: american(-480),
  pdt: american(-480),
  cet: { offsets: [60, 120] },
  cest: { offsets: [120] },
  aest: { offsets: [600, 660] },
  ist: { offsets: [330, 120, 60] },
});
