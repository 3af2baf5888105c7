import type { Claim } from "../claims/reading.js";
import type { Link } from "./links/link.js";
import type { Occurrence } from "./occurrences.js";
import type { OutOfScope } from "./scope.js";
import type { Verdict } from "./verdict.js";

/** Why what stands near a phrase of a fact has no verdict. */
export type Silence =
  | {
      readonly why: "kind" | "no link" | "not a total" | "not asserted" | "no time" | "gap";
      readonly link?: Link["by"];
    }
  | { readonly why: "scope"; readonly scope: OutOfScope; readonly link: Link["by"] }
  /** Of events. */
  | { readonly why: "one more event" | "another actor" | "no date" | "not near" | "excluded" };

/** What came of holding a fact against what stands beside one of its phrases. */
export interface Trial {
  readonly subject: Occurrence;
  /** Null when nothing in the sentence could be held against the fact. */
  readonly claim: Claim | null;
  readonly outcome: Verdict | Silence;
}

/** Told of every trial, also of those that end in silence. */
export type Witness = (trial: Trial) => void;
