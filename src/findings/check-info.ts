import type { Severity } from "./finding.js";

/** The families that checks are grouped in, in the order of the documentation. */
export const families = ["rules", "figures", "calendar", "arithmetic", "consistency", "housekeeping"] as const;
export type Family = (typeof families)[number];

/** What a check is and does, for `explain`, reports and the documentation. Texts are Markdown paragraphs. */
export interface CheckInfo {
  readonly id: string;
  readonly family: Family;
  /** Severity unless configured otherwise. */
  readonly severity: Severity;
  /** One line without a full stop: "a weekday that does not fall on its date". */
  readonly title: string;
  /** What it finds, and where it stays silent. */
  readonly finds: string;
  /** Why it matters to readers. */
  readonly matters: string;
  /** An offending sentence and what to write instead. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** How to mend it, and how to let it stand. */
  readonly remedy: string;
}
