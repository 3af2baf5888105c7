import type { Governor, LinkContext } from "./link.js";

/** A predicate phrase of the fact covers the token: "border" of a rule that has it. */
export function isInPredicate(
  { nearby, factIndex }: Pick<LinkContext, "nearby" | "factIndex">,
  token: number,
): boolean {
  return nearby.some(
    (hit) => hit.role === "predicate" && hit.fact === factIndex && hit.first <= token && token < hit.next,
  );
}

/** The phrase or a predicate of the rule names the verb: "receded by 96 metres" where it has "the glacier receded". */
export function isVerbOfRule(context: LinkContext, { head }: Governor): boolean {
  const { first, next } = context.subject;
  return (first <= head && head < next) || isInPredicate(context, head);
}
