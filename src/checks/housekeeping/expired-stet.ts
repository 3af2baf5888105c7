import type { Check } from "../check.js";

/** Reported when stets are applied. */
export const expiredStet: Check = {
  id: "expired-stet",
  family: "housekeeping",
  severity: "notice",
  title: "a stet whose day has passed",
  finds:
    "A stet with `until` whose last day lies before today, or before `--today` where that is given. It still holds: a gate does not close overnight.",
  matters: "Somebody meant to look at the figure again by that day.",
  example: {
    wrong: "<!-- claimlint stet contradicts-fact until 2021-08-31: the ministry will correct its figure -->",
    right: "The figure as corrected, without the comment.",
  },
  remedy:
    "Look at the figure again, then take the comment out (`--fix-unsafe` does it) or move its day. A raised severity of this check makes expired stets fail the gate.",
};
