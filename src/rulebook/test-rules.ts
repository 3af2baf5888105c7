import type { FactBase } from "../facts/fact-base.js";
import { byPlace, type Finding } from "../findings/finding.js";
import type { ExampleOutcome, RuleTestFile } from "../findings/rule-tests.js";
import { mistake, quote } from "../schema/mistake.js";
import type { Source } from "../text/source.js";
import { runExample } from "./run-example.js";

/**
 * Runs every example in a rule file. `base` holds the facts of this file and of those it extends, and no others. A file
 * with an error is not run: its findings say why.
 */
export function testRules(source: Source, base: FactBase): RuleTestFile {
  const findings: Finding[] = base.files.flatMap((file) =>
    file.findings.filter(({ severity }) => severity === "error"),
  );
  const own = base.facts.flatMap((fact, index) => (fact.source.path === source.path ? [{ fact, index }] : []));
  const examples: ExampleOutcome[] = [];
  if (findings.length === 0) {
    for (const { fact, index } of own) {
      const written = base.rules[index]?.examples ?? [];
      for (const example of written) examples.push(runExample(base, index, example));
      if (written.length === 0) findings.push(untested(source, fact));
    }
  }
  return { source, facts: own.length, examples, findings: findings.sort(byPlace) };
}

function untested(source: Source, { id, span }: { readonly id: string; readonly span: Finding["span"] }): Finding {
  return mistake(source, span, `The fact ${quote(id)} has no examples`, {
    check: "untested-fact",
    severity: "notice",
    label: "nothing shows that it is met",
    notes: ["`examples:` takes texts under `agree`, `contradict`, `outdated`, `garbled` and `silent`"],
    fact: id,
  });
}
