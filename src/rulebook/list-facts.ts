import { overdue } from "../checks/housekeeping/stale-fact.js";
import { readDate } from "../claims/anchor.js";
import type { Fact, FactValue, QuantityFact } from "../facts/fact.js";
import type { FactBase } from "../facts/fact-base.js";
import { valuesBetween } from "../facts/timeline.js";
import type { Days, FactList, FactRow } from "../findings/fact-list.js";
import { positionAt } from "../text/source.js";
import { formatDay } from "../values/calendar.js";

/** All facts with their values on a day, given in EDTF. */
export function listFacts(base: FactBase, today: string): FactList["files"] {
  const day = readDate(today)?.start ?? 0;
  const rows = base.facts.map((fact, index) => rowOf(base, fact, index, day, today));
  return base.files.map(({ path }) => ({
    path,
    title: base.linked.find(({ file }) => file.source.path === path)?.file.title?.text ?? null,
    facts: rows.filter((row) => row.path === path),
  }));
}

function rowOf(base: FactBase, fact: Fact, index: number, day: number, today: string): FactRow {
  const rule = base.rules[index];
  return {
    id: fact.id,
    kind: fact.kind === "quantity" ? "figure" : fact.kind,
    title: fact.title,
    path: fact.source.path,
    start: positionAt(fact.source, fact.span.start),
    ...valueOn(fact, day),
    source: fact.authority ?? sourcesOf(fact),
    reviewBy: rule?.reviewBy?.text ?? null,
    stale: overdue(rule, today) !== null,
    supersededBy: rule?.supersededBy?.text ?? null,
    owner: rule?.owner?.text ?? null,
    examples: rule?.examples.length ?? 0,
  };
}

/** The sources that the values name when the fact names none. */
function sourcesOf(fact: Fact): string | null {
  if (fact.kind !== "quantity") return null;
  const named = fact.values.flatMap(({ truths }) => truths.flatMap(({ authority }) => authority ?? []));
  return named.length === 0 ? null : [...new Set(named)].join("; ");
}

function valueOn(fact: Fact, day: number): Pick<FactRow, "value" | "holds" | "gaps" | "overlaps"> {
  if (fact.kind === "event") return { value: fact.dateText, holds: null, gaps: [], overlaps: [] };
  if (fact.kind === "person") {
    const dates = [fact.born && `born ${fact.born.text}`, fact.died && `died ${fact.died.text}`];
    return { value: dates.filter((date) => date !== null).join(", "), holds: null, gaps: [], overlaps: [] };
  }
  const current = valuesBetween(fact, day, day);
  const texts = current.flatMap(({ truths }) => truths.map(({ text }) => text));
  return {
    value: texts.length === 0 ? null : [...new Set(texts)].join(" or "),
    holds: daysOf(current),
    gaps: gapsOf(fact),
    overlaps: overlapsOf(fact),
  };
}

/** From when and until when the values that hold now do so together; null for constants. */
function daysOf(values: readonly FactValue[]): Days | null {
  if (values.every(({ from, until }) => from === null && until === null)) return null;
  const from = Math.max(...values.map((value) => value.from ?? Number.NEGATIVE_INFINITY));
  const until = Math.min(...values.map((value) => value.until ?? Number.POSITIVE_INFINITY));
  return days(from, until);
}

/** The values are in order of their first days. */
function gapsOf({ values }: QuantityFact): Days[] {
  const gaps: Days[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const [index, { from, until }] of values.entries()) {
    const first = from ?? Number.NEGATIVE_INFINITY;
    if (index > 0 && first > covered + 1) gaps.push(days(covered + 1, first - 1));
    covered = Math.max(covered, until ?? Number.POSITIVE_INFINITY);
  }
  return gaps;
}

/** Stretches of days that at least two values share. */
function overlapsOf({ values }: QuantityFact): Days[] {
  const overlaps: { from: number; until: number }[] = [];
  let covered: number | null = null;
  for (const value of values) {
    const from = value.from ?? Number.NEGATIVE_INFINITY;
    const until = value.until ?? Number.POSITIVE_INFINITY;
    if (covered !== null && covered >= from) {
      const last = overlaps.at(-1);
      const end = Math.min(covered, until);
      if (last && last.until >= from - 1) last.until = Math.max(last.until, end);
      else overlaps.push({ from, until: end });
    }
    covered = Math.max(covered ?? Number.NEGATIVE_INFINITY, until);
  }
  return overlaps.map(({ from, until }) => days(from, until));
}

function days(from: number, until: number): Days {
  return {
    from: Number.isFinite(from) ? formatDay(from) : null,
    until: Number.isFinite(until) ? formatDay(until) : null,
  };
}
