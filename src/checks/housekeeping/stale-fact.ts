import type { Check } from "../check.js";

/** Reported by those who load rule files, since only they know today's date. */
export const staleFact: Check = {
  id: "stale-fact",
  family: "housekeeping",
  severity: "notice",
  title: "a fact that should have been looked at again",
  finds: "A fact in the rules whose `review-by` lies before today, or before `--today` where that is given.",
  matters: "A rule that nobody keeps up contradicts copy that is right.",
  example: { wrong: "review-by: 2022-01-31", right: "review-by: 2027-01-31" },
  remedy: "Make sure that the value still holds, then move `review-by`; add a new value where it has changed.",
};
