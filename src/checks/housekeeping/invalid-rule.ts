import type { Check } from "../check.js";

/** Reported by those who load rule files and configurations. */
export const invalidRule: Check = {
  id: "invalid-rule",
  family: "housekeeping",
  severity: "error",
  title: "a mistake in a claim rule file or a configuration",
  finds:
    "Broken YAML, a key or a value that the schema does not know, a phrase that cannot be parsed, a figure or date that cannot be read, facts that contradict each other, an id given twice.",
  matters:
    "A rule that is passed over lets the slip through that it was written for, so nothing is judged by half of a file.",
  example: { wrong: "valu: 2,500", right: 'value: "2,500"' },
  remedy:
    "Correct the place that is marked; where a known word was probably meant, it is offered. `claimlint rules validate` checks rule files alone.",
};
