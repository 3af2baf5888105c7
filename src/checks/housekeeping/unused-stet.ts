import type { Check } from "../check.js";

/** Reported when stets are applied. */
export const unusedStet: Check = {
  id: "unused-stet",
  family: "housekeeping",
  severity: "notice",
  title: "a stet with nothing to let stand",
  finds:
    "A stet whose check ran and found nothing where the stet holds. A stet for a check that did not run (left out, switched off, an article that is not judged) is never unused.",
  matters: "The slip is gone and the comment stayed: it would hide the next one.",
  example: {
    wrong: "<!-- claimlint stet garbled-figure: as in the original --> There were 2,500 troops.",
    right: "There were 2,500 troops.",
  },
  remedy: "Take the comment out; `--fix` does it.",
};
