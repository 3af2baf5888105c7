import type { Check } from "./check.js";
import { factFinding } from "./wording/fact-findings.js";

export const outdatedValue: Check = {
  id: "outdated-value",
  family: "rules",
  severity: "warning",
  title: "a figure of another time, said as today's",
  finds:
    "A figure that a claim rule knows from another period, told as if it held on the article's own day. Figures with a time of their own are held against that time.",
  matters: "Old figures live on in archives and are copied from there; the reader takes them for today's.",
  example: {
    wrong: "There are currently 5,200 US troops in Iraq. (July 2021)",
    right: "There are currently 2,500 US troops in Iraq. (July 2021)",
  },
  remedy: "Write the figure in force, or say when the old one held.",
  *judge({ reading, verdicts }) {
    for (const verdict of verdicts) if (verdict.kind === "outdated") yield factFinding(outdatedValue, reading, verdict);
  },
};
