import { readDate } from "../claims/anchor.js";
import { byPlace, type Finding, type Severity } from "../findings/finding.js";
import { mistake, quote } from "../schema/mistake.js";
import type { FactBase } from "./fact-base.js";
import type { RuleEntry } from "./rule-file.js";

/** The fact base with a finding for every fact whose `review-by` is over on a day, given in EDTF. */
export function withStaleFacts(base: FactBase, today: string, severity: Severity = "notice"): FactBase {
  const byPath = new Map<string, Finding[]>();
  for (const [index, fact] of base.facts.entries()) {
    const reviewBy = base.rules[index]?.reviewBy;
    if (!reviewBy || !isStale(base.rules[index], today)) continue;
    const finding = mistake(
      fact.source,
      reviewBy.span,
      `The fact ${quote(fact.id)} was to be looked at again by ${reviewBy.text}`,
      {
        check: "stale-fact",
        severity,
        label: "over",
        notes: ["Make sure that the value still holds, then move `review-by`"],
        fact: fact.id,
      },
    );
    byPath.set(fact.source.path, [...(byPath.get(fact.source.path) ?? []), finding]);
  }
  if (byPath.size === 0) return base;
  const files = base.files.map((file) => {
    const stale = byPath.get(file.path);
    return stale ? { ...file, findings: [...file.findings, ...stale].sort(byPlace) } : file;
  });
  return { ...base, files };
}

/** True when the entry's `review-by` is over on a day, given in EDTF. */
export function isStale(rule: RuleEntry | undefined, today: string): boolean {
  const last = rule?.reviewBy ? readDate(rule.reviewBy.text)?.end : null;
  const day = readDate(today)?.start;
  return last != null && day != null && day > last;
}
