import type { Finding, Label } from "../../findings/finding.js";
import { mistake } from "../../schema/mistake.js";
import type { Source } from "../../text/source.js";
import type { EventFact, Fact, QuantityFact } from "../fact.js";
import type { Written } from "../rule-file.js";
import type { Length } from "./length.js";

/** How facts hang together; all of them are loaded, and of the kind that the relation is between. */
export type Relation = {
  readonly note: string | null;
  /** The rule file that declares it, and where it names each fact. */
  readonly source: Source;
  readonly ids: readonly Written[];
} & (
  | { readonly kind: "order"; readonly facts: readonly EventFact[] }
  | {
      readonly kind: "within";
      readonly first: EventFact;
      readonly second: EventFact;
      readonly atMost: Length | null;
      readonly atLeast: Length | null;
    }
  | { readonly kind: "sum"; readonly total: QuantityFact; readonly parts: readonly QuantityFact[] }
  | { readonly kind: "part-of"; readonly part: QuantityFact; readonly whole: QuantityFact }
  | { readonly kind: "equal"; readonly facts: readonly Fact[] }
);

/** A place of a rule file with the words that belong to it. */
export type Place = Label;

/** A contradiction between facts, framed at their values; the relation itself is the last label. */
export function contradiction(
  relation: Relation,
  message: string,
  [first, ...others]: readonly [Place, ...Place[]],
  notes: readonly string[] = [],
): Finding {
  const declared = relation.ids.at(-1);
  const labels = declared
    ? [...others, { source: relation.source, span: declared.span, message: `by this relation (${relation.kind})` }]
    : others;
  return mistake(first.source, first.span, message, {
    label: first.message,
    labels,
    notes: relation.note ? [...notes, relation.note] : notes,
  });
}
