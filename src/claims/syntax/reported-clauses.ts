import type { Clause, VerbGroup } from "./clause.js";

/** A clause with "that", said or unsaid, and the clause that it hangs on, whose verb says or thinks it. */
export interface ReportedClause {
  readonly said: Clause;
  readonly parent: Clause;
  readonly verb: VerbGroup;
}

/** The clauses with "that" among a clause and those above it, the nearest first. */
export function* reportedClauses(clauses: readonly Clause[], clause: Clause): Iterable<ReportedClause> {
  let said: Clause = clause;
  for (let guard = 0; guard < 8; guard++) {
    const parent = clauses[said.parent];
    if (!parent) return;
    if (said.kind === "subordinate" && said.opener === "that" && parent.verb) yield { said, parent, verb: parent.verb };
    said = parent;
  }
}
