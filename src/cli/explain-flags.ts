import { checkFlags } from "./check-flags.js";
import type { FlagSpecs } from "./flags.js";

const { rules, output, today, config, date } = checkFlags;

/** The flags of `claimlint explain`. */
export const explainFlags = {
  text: { type: "string", value: "TEXT", summary: "Say why the fact did or did not match this text." },
  date: { ...date, summary: "Date of the text, and of the articles that carry none: 2021-07-26, or in words." },
  rules: { ...rules, summary: `${rules.summary} Those of the configuration, else the folder rules, unless given.` },
  format: {
    type: "string",
    multiple: true,
    value: "NAME[=FILE]",
    summary: "text (unless given) or json, and where to write it. Repeatable.",
  },
  output,
  today: { ...today, summary: "The day that values are given for; the system's unless given." },
  config,
  "no-config": checkFlags["no-config"],
  "no-color": checkFlags["no-color"],
} as const satisfies FlagSpecs;
