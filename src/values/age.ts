import { wholeYears } from "./calendar.js";
import type { Bound } from "./quantity.js";

/** Civil days between which something lies; both ends belong to it. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** The least and the most that somebody can be; a day of birth known to the day leaves one age on any day. */
export interface Ages {
  readonly low: number;
  readonly high: number;
}

/** The ages that somebody born between two days can have between two others; below zero before the birth. */
export function agesAt(born: Days, { start, end }: Days): Ages {
  return { low: wholeYears(born.end, start), high: wholeYears(born.start, end) };
}

/** True when a stated age can be one of them: "nearly 80" is said from 78 on, "over 80" also of 80. */
export function agrees(min: number, max: number, bound: Bound, { low, high }: Ages): boolean {
  switch (bound) {
    case "about":
      return low <= max + 2 && high >= min - 2;
    case "nearly":
      return low < max && high >= max - 2;
    case "more-than":
    case "at-least":
      return high >= min;
    case "less-than":
      return low < max;
    case "at-most":
      return low <= max;
    default:
      return low <= max && high >= min;
  }
}
