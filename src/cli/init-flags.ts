import { ciKinds, hookKinds } from "../project/init/survey.js";
import type { FlagSpecs } from "./flags.js";

/** The flags of `claimlint init`. */
export const initFlags = {
  yes: { type: "boolean", summary: "Ask nothing: take what the folder looks like, and what other flags say." },
  articles: { type: "string", value: "FOLDER", summary: "Where the articles lie." },
  language: {
    type: "string",
    value: "NAME",
    summary: "How 4/5/2021 is meant: en-US (5 April), en-GB (4 May), or both where copy holds both.",
  },
  hook: { type: "string", value: "NAME", summary: `What runs before a commit: ${hookKinds.join(", ")}.` },
  ci: { type: "string", value: "NAME", summary: `What runs after a push: ${ciKinds.join(", ")}.` },
} as const satisfies FlagSpecs;
