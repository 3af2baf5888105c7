import type { Reading } from "../claims/reading.js";
import type { FactBase } from "./fact-base.js";
import type { Occurrences } from "./occurrences.js";
import type { Verdict } from "./verdict.js";

/** Ages, births and deaths of the people in the rules. */
export function judgePeople(_reading: Reading, _base: FactBase, _occurrences: Occurrences): Verdict[] {
  return [];
}
