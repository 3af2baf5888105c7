import type { Bound, Quantity } from "../values/quantity.js";
import type { Clock, Timex, TimexDefect } from "../values/timex.js";
import type { TimeUnit } from "./lexicon/calendar-words.js";

/** Which part of a period is meant: its first, middle or last third. */
export type Third = "START" | "MID" | "END";

/** What the words of a time say, before the article's date and the tense close it. */
export type TimeExpression =
  | CalendarExpression
  | {
      readonly form: "period";
      readonly unit: TimeUnit;
      readonly shift: number;
      readonly third: Third | null;
      /** "the new year": the one that has just begun or is about to. */
      readonly turning?: true;
      /** "over the weekend": the last one or the coming one, as the tense has it. */
      readonly byTense?: true;
      readonly fiscal?: true;
      readonly season?: string;
      readonly month?: number;
      readonly weekday?: number;
      readonly part?: string | null;
    }
  | { readonly form: "day"; readonly shift: number; readonly part: string | null; readonly clock: Clock | null }
  | {
      /** An amount of time from an anchor: the article's date, or the time spoken of before. */
      readonly form: "offset";
      readonly amount: Quantity;
      readonly unit: TimeUnit;
      readonly direction: -1 | 1;
      readonly from: "article" | "text" | "event";
      /** "from a year earlier": the same time of the year before, as long as the time that is spoken of. */
      readonly compares?: true;
      /** "ten years ago this month", "a year ago today", "a week ago Friday": what is meant at that distance. */
      readonly at?: { readonly shift: number } | { readonly unit: TimeUnit } | { readonly weekday: number };
      readonly bound: Bound;
    }
  | {
      /** A period of the calendar told from the time spoken of before. */
      readonly form: "text";
      readonly unit: TimeUnit;
      readonly shift: number;
      readonly third?: Third | null;
      readonly part?: string | null;
      readonly season?: string;
      readonly weekday?: number;
      /** The year that it is in: "the same quarter of 2012". */
      readonly year?: number;
      /** Moved by whole years, in its own size: "the same quarter last year". */
      readonly years?: number;
      /** "the same period last year": as long as the time last spoken of. */
      readonly asSpoken?: true;
      /** "the week": only what the same sentence has just spoken of, else the article's own. */
      readonly near?: true;
      readonly fiscal?: true;
    }
  | {
      readonly form: "duration";
      readonly amount: Quantity | null;
      readonly unit: TimeUnit;
      readonly bound: Bound;
      readonly span?: "past" | "coming";
    }
  | {
      readonly form: "set";
      readonly value: string;
      readonly freq: string | null;
      /** The "a day" of "$5 a day": what the figure is given for. */
      readonly describes?: true;
    }
  | {
      readonly form: "clock";
      readonly clock: Clock;
      readonly part: string | null;
      readonly defects: readonly TimexDefect[];
      readonly approximate?: true;
    }
  | { readonly form: "part"; readonly part: string }
  | {
      readonly form: "vague";
      readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
      /** "one day": to come, unless what is told is past. */
      readonly byTense?: true;
      /** The adjective of "the current budget": it describes a thing and dates no claim. */
      readonly describes?: true;
    };

/** A time named by the calendar; absent parts are unknown. */
export interface CalendarExpression {
  readonly form: "calendar";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The year told from the article's own: -1 in "the third quarter of last year". */
  readonly yearShift?: number;
  /** The week of a weekday, told from the article's own: -1 in "Tuesday last week". */
  readonly weekShift?: number;
  /** The second Sunday before the article's date in "two Sundays ago". */
  readonly back?: number;
  /** The last day or year of a range printed as one: July 12-14, 2017-18. */
  readonly toDay?: number;
  readonly toYear?: number;
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: "SP" | "SU" | "FA" | "WI";
  /** First year of the decade; without a century when `centuryKnown` is false ("the '80s"). */
  readonly decade?: number;
  /** 19 for the 1900s as TIMEX3 counts, with the ordinal century beside it. */
  readonly century?: number;
  readonly millennium?: number;
  readonly holiday?: string;
  readonly third?: Third | null;
  readonly part?: string | null;
  readonly clock?: Clock | null;
  readonly fiscal?: boolean;
  readonly era?: "BC" | "AD";
  /** The year was printed with two digits. */
  readonly shortYear?: boolean;
  /** A numeric date printed with the month in front. */
  readonly monthLeads?: boolean;
  /** Day and month can be read the other way round. */
  readonly swappable?: boolean;
  readonly defects?: readonly TimexDefect[];
  readonly approximate?: boolean;
  /** "the week of July 12", "the weekend of 3 May": the one that holds the day. */
  readonly around?: "week" | "weekend";
  /** "the first Monday in May", "the last week of July": counted in the month, the last as -1. */
  readonly nth?: { readonly count: number; readonly unit: TimeUnit; readonly weekday?: number };
  /** "next June 30", "last Nov. 5": which way it looks, whatever the tense. */
  readonly sense?: "past" | "future";
  /** "third-quarter earnings": of a quarter that is over or running, unless it is the nearer one to come. */
  readonly reported?: true;
  /** "on a Monday": any of them. */
  readonly generic?: true;
  /** The date names an event ("the Sept. 11 attacks"): its year is known to readers, not taken from the article's date. */
  readonly event?: { readonly year: number | null };
}

/** True for a time that is a word of a longer phrase, which is read as if it were none: "the current budget", "$5 a day". */
export function isDescription(expression: TimeExpression): boolean {
  return (expression.form === "vague" || expression.form === "set") && expression.describes === true;
}

/** What a mention holds until its date is resolved. */
export function unresolved(expression: TimeExpression): Timex {
  return {
    type: typeOf(expression),
    start: null,
    end: null,
    granularity: "day",
    mod: null,
    fuzzy: false,
    implied: [],
    defects: [],
    weekday: null,
    clock: null,
    quantity: null,
    edtf: null,
    value: "",
    freq: null,
  };
}

function typeOf(expression: TimeExpression): Timex["type"] {
  if (expression.form === "duration") return "duration";
  if (expression.form === "set") return "set";
  return expression.form === "clock" || expression.form === "part" ? "time" : "date";
}
