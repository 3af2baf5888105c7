import type { Check } from "../check.js";

/** Reported when stets are applied. */
export const invalidStet: Check = {
  id: "invalid-stet",
  family: "housekeeping",
  severity: "warning",
  title: "a stet that cannot be followed",
  finds:
    "A comment addressed to claimlint that names no check or one that does not exist, a `stet-start` without its `stet-end` or the other way round, a day that cannot be read. A `stet-start` that is never ended holds up to the end of the article.",
  matters: "Somebody thinks that a figure was let stand, and it was not, or that a range has ended, and it has not.",
  example: {
    wrong: "<!-- claimlint stet garbled-figur: as printed -->",
    right: "<!-- claimlint stet garbled-figure: as printed -->",
  },
  remedy: "Correct the comment; where a known word was probably meant, it is offered.",
};
