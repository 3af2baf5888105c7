import type { Check } from "../check.js";

/** Reported when stets are applied. */
export const stetWithoutReason: Check = {
  id: "stet-without-reason",
  family: "housekeeping",
  severity: "warning",
  title: "a stet that does not say why",
  finds:
    "A stet without a reason after its colon. It holds all the same. Reasons are not asked for where the configuration says `stet-reasons: optional`.",
  matters: "The next editor cannot tell whether the figure was looked into or only silenced.",
  example: {
    wrong: "<!-- claimlint stet garbled-figure -->",
    right: "<!-- claimlint stet garbled-figure: the leaflet is quoted as it was printed -->",
  },
  remedy: "Say why after a colon.",
};
