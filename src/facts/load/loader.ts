import { readWholeDate } from "../../claims/anchor.js";
import type { Finding } from "../../findings/finding.js";
import { mistake, quote } from "../../schema/mistake.js";
import type { Source } from "../../text/source.js";
import type { Timex } from "../../values/timex.js";
import type { Unit } from "../../values/unit.js";
import type { RuleSource, Written } from "../rule-file.js";

/** The rule file that facts are loaded from, and what is found wrong on the way. */
export interface Loader {
  readonly source: Source;
  readonly file: number;
  readonly findings: Finding[];
  readonly known: Known;
}

/** What was made of texts before, by the text: rules say the same few things. */
export interface Known {
  readonly dates: Map<string, Timex | null>;
  readonly units: Map<string, Unit | null>;
  readonly nouns: Map<string, ReadonlySet<string>>;
}

export function knowNothing(): Known {
  return { dates: new Map(), units: new Map(), nouns: new Map() };
}

/** What a text comes to, made when it is first met. */
export function once<T>(made: Map<string, T>, text: string, make: (text: string) => T): T {
  const known = made.get(text);
  if (known !== undefined) return known;
  const result = make(text);
  made.set(text, result);
  return result;
}

/** Says what is wrong with a text of the file. */
export function complain(
  loader: Loader,
  written: Written,
  message: string,
  label: string,
  notes: readonly string[] = [],
): void {
  loader.findings.push(mistake(loader.source, written.span, message, { label, notes }));
}

/** A date as a rule writes it; null when it is none, which is said. */
export function loadDate(loader: Loader, written: Written): Timex | null {
  const date = once(loader.known.dates, written.text, readWholeDate);
  if (date) return date;
  complain(loader, written, `${quote(written.text)} is not a date`, "no such date in the calendar", [
    "A date is written in EDTF (2021-07-26, 2020-09, 2003) or in words (late 2017, 15 January 2021)",
  ]);
  return null;
}

/** A fuzzy start begins with its first day, a fuzzy end ends with its last. */
export function loadDay(loader: Loader, written: Written, side: "start" | "end"): number | null {
  const date = loadDate(loader, written);
  return date ? date[side] : null;
}

/** On whose authority, in one line. */
export function authorityOf(source: RuleSource | null): string | null {
  if (!source) return null;
  const parts = [source.text?.text, source.url?.text].filter((part) => part !== undefined);
  const text = parts.join(", ");
  return source.date ? `${text} (${source.date.text})` : text || null;
}
