import { checkFlags } from "./check-flags.js";
import type { FlagSpecs } from "./flags.js";

const { rules, output, date, config } = checkFlags;

/** The flags of `claimlint compare`. */
export const compareFlags = {
  reference: {
    type: "string",
    value: "PATH",
    summary: "An article that is trusted: the others are held against it, and not against the majority.",
  },
  rules: { ...rules, summary: `${rules.summary} Adds a row for each fact.` },
  format: {
    type: "string",
    multiple: true,
    value: "NAME[=FILE]",
    summary: "table, json, csv or markdown, and where to write it. Repeatable; table unless given.",
  },
  output,
  date,
  "date-override": checkFlags["date-override"],
  "stdin-filename": checkFlags["stdin-filename"],
  config,
  "no-config": checkFlags["no-config"],
  "no-color": checkFlags["no-color"],
} as const satisfies FlagSpecs;
