import { checkFlags } from "./check-flags.js";
import type { FlagSpecs } from "./flags.js";

const { format, output, quiet } = checkFlags;

/** The flags of `claimlint merge`. */
export const mergeFlags = {
  format,
  output,
  "fail-on": checkFlags["fail-on"],
  "max-warnings": checkFlags["max-warnings"],
  quiet,
  "no-color": checkFlags["no-color"],
} as const satisfies FlagSpecs;
