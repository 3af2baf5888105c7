import type { Check } from "../checks/check.js";
import type { Format } from "../report/format.js";

/** The pages of docs/reference, by name, from what the code says of itself. */
export function referencePages(code: {
  readonly checks: readonly Check[];
  readonly families: readonly string[];
  readonly formats: readonly Format[];
}): Readonly<Record<string, string>>;

/** Where each format is looked at. */
export const uses: Readonly<Record<string, string>>;
