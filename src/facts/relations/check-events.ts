import type { Finding } from "../../findings/finding.js";
import { quote } from "../../schema/mistake.js";
import type { EventFact } from "../fact.js";
import { dayAfter } from "./length.js";
import { contradiction, type Place, type Relation } from "./relation.js";

/** Events in an order that their dates rule out; each is held against the latest of those before it. */
export function checkOrder(relation: Extract<Relation, { kind: "order" }>): Finding[] {
  const findings: Finding[] = [];
  let latest: EventFact | null = null;
  for (const fact of relation.facts) {
    if (latest && isBefore(fact, latest)) {
      const message = `${quote(fact.id)} comes before ${quote(latest.id)}, which is to be the earlier of the two`;
      findings.push(contradiction(relation, message, [dateOf(fact), dateOf(latest)]));
    } else if ((fact.date.start ?? -Infinity) > (latest?.date.start ?? -Infinity)) latest = fact;
  }
  return findings;
}

/** Events closer together or further apart than they may be, whatever the days that their dates leave open. */
export function checkWithin(relation: Extract<Relation, { kind: "within" }>): Finding[] {
  const { first, second, atMost, atLeast } = relation;
  const places = [dateOf(second), dateOf(first)] as const;
  if (isBefore(second, first)) {
    return [contradiction(relation, `${quote(second.id)} comes before ${quote(first.id)}, not after it`, places)];
  }
  if (
    atMost &&
    first.date.end !== null &&
    second.date.start !== null &&
    second.date.start > dayAfter(first.date.end, atMost)
  )
    return [
      contradiction(
        relation,
        `More than ${atMost.text} lie between ${quote(first.id)} and ${quote(second.id)}`,
        places,
      ),
    ];
  if (
    atLeast &&
    first.date.start !== null &&
    second.date.end !== null &&
    second.date.end < dayAfter(first.date.start, atLeast)
  )
    return [
      contradiction(
        relation,
        `Less than ${atLeast.text} lie between ${quote(first.id)} and ${quote(second.id)}`,
        places,
      ),
    ];
  return [];
}

/** True when one is over before the other begins, whatever their dates leave open. */
function isBefore(a: EventFact, b: EventFact): boolean {
  return a.date.end !== null && b.date.start !== null && a.date.end + a.reach < b.date.start - b.reach;
}

export function dateOf(fact: EventFact): Place {
  return { source: fact.source, span: fact.dateSpan, message: `the date of ${quote(fact.id)}` };
}
