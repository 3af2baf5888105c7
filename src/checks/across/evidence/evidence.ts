import type { Telling } from "../telling.js";
import type { TellingIndex } from "../telling-index.js";

/** What speaks for two claims being about one thing, or against it: the points it is worth, and how much of it there is. */
export interface Evidence {
  readonly points: number;
  weigh(a: Telling, b: Telling, index: TellingIndex): boolean | number;
}
