import { checkFlags } from "./check-flags.js";
import type { FlagSpecs } from "./flags.js";

const { rules, output, date, config } = checkFlags;

/** The flags of `claimlint claims`. */
export const claimsFlags = {
  rules: { ...rules, summary: `${rules.summary} Adds what the rules say of each claim.` },
  format: {
    type: "string",
    multiple: true,
    value: "NAME[=FILE]",
    summary: "table, json, ndjson or csv, and where to write it. Repeatable; table unless given.",
  },
  output,
  date,
  "date-override": checkFlags["date-override"],
  "stdin-filename": checkFlags["stdin-filename"],
  config,
  "no-config": checkFlags["no-config"],
  "no-color": checkFlags["no-color"],
} as const satisfies FlagSpecs;
