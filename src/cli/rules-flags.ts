import { checkFlags } from "./check-flags.js";
import type { FlagSpecs } from "./flags.js";

const { output, quiet } = checkFlags;

/** What all commands on rules share. */
const common = {
  output,
  config: checkFlags.config,
  "no-config": checkFlags["no-config"],
  "no-color": checkFlags["no-color"],
} as const satisfies FlagSpecs;

const format = (names: string) =>
  ({
    type: "string",
    multiple: true,
    value: "NAME[=FILE]",
    summary: `${names}, and where to write it. Repeatable.`,
  }) as const;

/** The flags of `claimlint rules test`. */
export const rulesTestFlags = {
  format: format("pretty (unless given), json or junit"),
  ...common,
  quiet: { ...quiet, summary: "Failures only: no notices and no summary." },
} as const satisfies FlagSpecs;

/** The flags of `claimlint rules validate`. */
export const rulesValidateFlags = {
  format: { ...checkFlags.format },
  ...common,
  today: checkFlags.today,
  quiet,
} as const satisfies FlagSpecs;

/** The flags of `claimlint rules list`. */
export const rulesListFlags = {
  format: format("table (unless given), json or csv"),
  ...common,
  today: { ...checkFlags.today, summary: "The day that values are given for, and that reviews are due by." },
  quiet: { ...quiet, summary: "No summary." },
} as const satisfies FlagSpecs;
