import type { FlagSpecs } from "./flags.js";

/** The flags of `claimlint config`. */
export const configFlags = {
  format: { type: "string", value: "NAME", summary: "text (unless given) or json." },
  config: {
    type: "string",
    value: "FILE",
    summary: "Take the settings from FILE, not from the nearest claimlint.config.yaml.",
  },
  "no-config": { type: "boolean", summary: "Look for no configuration: the usual settings." },
} as const satisfies FlagSpecs;
