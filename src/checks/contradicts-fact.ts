import type { Check } from "./check.js";
import { factFinding } from "./wording/fact-findings.js";

export const contradictsFact: Check = {
  id: "contradicts-fact",
  family: "rules",
  severity: "error",
  title: "a figure or date that a claim rule proves wrong",
  finds:
    "A figure, date, age or length of time that cannot be what the article says, by a fact in the claim rules that held at the time the article speaks of. A claim about the past is held against the past; what is planned, denied or merely a part of the whole is left alone.",
  matters: "Readers who know the figure stop trusting the rest of the article.",
  example: {
    wrong: "There are 4,100 US troops in Iraq, the ministry said.",
    right: "There are 2,500 US troops in Iraq, the ministry said.",
  },
  remedy:
    "Write the figure that the rule gives, name the time if another one is meant, or mend the rule if it is out of date; a stet with the reason lets the figure stand.",
  *judge({ reading, verdicts }) {
    for (const verdict of verdicts) {
      if (verdict.kind === "contradict") yield factFinding(contradictsFact, reading, verdict);
      if (verdict.about === "figure" && verdict.kind === "agree" && verdict.weak) {
        const far = isFarOff(
          verdict.claim.mention.kind === "quantity" ? verdict.claim.mention.quantity.bound : "exact",
          verdict,
        );
        const finding = factFinding(contradictsFact, reading, verdict);
        yield { ...finding, severity: far ? "notice" : "warning" };
      }
    }
  },
};

/** "more than 2,500" of 9,000 is true and misleading; of exactly 2,500 it is a slip. */
function isFarOff(bound: string, verdict: Parameters<typeof factFinding>[2]): boolean {
  if (verdict.about !== "figure") return false;
  const { low } = verdict.truth.interval;
  const said = verdict.claim.mention.kind === "quantity" ? verdict.claim.mention.quantity : null;
  if (!low || !said) return false;
  return bound === "more-than"
    ? low.n * said.min.d >= 2n * said.min.n * low.d
    : 2n * low.n * said.max.d <= said.max.n * low.d;
}
