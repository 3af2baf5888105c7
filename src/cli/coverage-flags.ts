import { claimsFlags } from "./claims-flags.js";
import type { FlagSpecs } from "./flags.js";

const { rules, output, date, config } = claimsFlags;

/** The flags of `claimlint coverage`. */
export const coverageFlags = {
  rules: { ...rules, summary: "Claim rules, as for check. Repeatable." },
  format: { type: "string", value: "NAME", summary: "text (unless given) or json." },
  output: { ...output, summary: "Write to FILE." },
  list: { type: "boolean", summary: "Name every figure that no rule covers, with its place." },
  date,
  "date-override": claimsFlags["date-override"],
  config,
  "no-config": claimsFlags["no-config"],
} as const satisfies FlagSpecs;
