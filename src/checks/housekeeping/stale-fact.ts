import { readDate } from "../../claims/anchor.js";
import type { FactBase } from "../../facts/fact-base.js";
import type { RuleEntry } from "../../facts/rule-file.js";
import type { Finding } from "../../findings/finding.js";
import { mistake } from "../../schema/mistake.js";
import { parseEdtf } from "../../values/edtf.js";
import type { Check } from "../check.js";
import { sayDay } from "../wording/words.js";

/** Not asked of an article: the pipeline has it look at the rules. */
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

/** The facts that were to be looked at again before today. A day that cannot be read is said when the rules are loaded. */
export function findStaleFacts({ facts, rules }: FactBase, today: string): Finding[] {
  return facts.flatMap((fact, index) => {
    const reviewBy = rules[index]?.reviewBy;
    const due = overdue(rules[index], today);
    if (!reviewBy || due === null) return [];
    const message = `The fact ${fact.id} should have been looked at again by ${sayDay(due)}`;
    const notes = ["Make sure that it still holds, then move the day or add a new value"];
    return [
      mistake(fact.source, reviewBy.span, message, {
        check: staleFact.id,
        severity: staleFact.severity,
        label: "past",
        notes,
        fact: fact.id,
      }),
    ];
  });
}

/** The day by which an entry was to be looked at again, when that day is over today, given in EDTF; else null. */
export function overdue(rule: RuleEntry | undefined, today: string): number | null {
  if (!rule?.reviewBy) return null;
  const now = parseEdtf(today)?.start ?? null;
  const due = readDate(rule.reviewBy.text)?.end ?? null;
  return now !== null && due !== null && due < now ? due : null;
}
