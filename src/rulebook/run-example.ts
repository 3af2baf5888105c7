import { quoted } from "../checks/wording/words.js";
import { sourceSpan } from "../document/document.js";
import type { FactBase } from "../facts/fact-base.js";
import type { RuleExample } from "../facts/rule-file.js";
import type { Finding } from "../findings/finding.js";
import type { ExampleOutcome } from "../findings/rule-tests.js";
import { judge, type Reading, read } from "../pipeline.js";
import { mistake } from "../schema/mistake.js";
import type { Span } from "../text/span.js";
import { exampleArticle } from "./example-article.js";
import { explainFacts, type FactExplanation, namesSubject } from "./explain-fact.js";
import { sayExplanation, telling } from "./say-trial.js";

/** The checks that speak for facts, and the verdict that each stands for. */
const verdictOf: Readonly<Record<string, string>> = {
  "contradicts-fact": "contradict",
  "outdated-value": "outdated",
  "garbled-figure": "garbled",
};

/**
 * Judges an example as an article of its own. It passes when its fact has the verdict that it is to show and no fact
 * finds anything else; a silent one when no fact finds anything.
 */
export function runExample(base: FactBase, index: number, example: RuleExample): ExampleOutcome {
  const fact = base.facts[index];
  if (!fact) throw new Error(`no fact ${index}`);
  const article = exampleArticle(fact.source, example);
  const settings = example.date ? { dateOverride: example.date.text } : {};
  const reading = read(article.source, { ...settings, syntax: "markdown" });
  const { findings } = judge(reading, base, { select: new Set(Object.keys(verdictOf)) });
  const explanation = explainFacts(reading, base)(index);
  const problem = fault(
    example,
    explanation,
    findings.filter((finding) => finding.fact !== null),
    reading,
  );
  const outcome = {
    fact: fact.id,
    expect: example.expect,
    text: example.text.text,
    date: reading.anchor?.edtf ?? null,
    span: example.text.span,
  };
  if (!problem)
    return { ...outcome, passed: true, finding: exercises(explanation) ? null : idle(example, explanation) };
  const finding = mistake(fact.source, article.toRuleFile(problem.span), problem.message, {
    check: "failing-example",
    label: problem.label,
    notes: problem.notes,
    fact: fact.id,
  });
  return { ...outcome, passed: false, finding };
}

interface Fault {
  readonly span: Span;
  readonly message: string;
  readonly label: string;
  readonly notes: readonly string[];
}

/** Why an example fails; null when it passes. */
function fault(
  { expect }: RuleExample,
  explanation: FactExplanation,
  findings: readonly Finding[],
  reading: Reading,
): Fault | null {
  const { fact } = explanation;
  const isWanted = (finding: Finding): boolean => finding.fact === fact.id && verdictOf[finding.check] === expect;
  const unwanted = findings.find((finding) => !isWanted(finding));
  const wanted = `An example of \`${fact.id}\` should ${goals[expect]}`;
  if (unwanted) {
    const verdict =
      unwanted.fact === fact.id ? verbs[verdictOf[unwanted.check] ?? ""] : `the fact \`${unwanted.fact}\` speaks`;
    return { span: unwanted.span, message: `${wanted}, but ${verdict}`, label: unwanted.label, notes: unwanted.notes };
  }
  if (expect === "silent") return null;
  const agreed = explanation.trials.find(({ outcome }) => "kind" in outcome && outcome.kind === "agree");
  if (expect === "agree" ? agreed : findings.some(isWanted)) return null;
  const seen = agreed ?? telling(explanation.trials)[0];
  const place = seen?.claim?.mention;
  const span = place && seen.claim ? sourceSpan(seen.claim.block.block, place) : wholeText(reading);
  return {
    span,
    message: `${wanted}, but ${agreed ? "it agrees" : "nothing is found"}`,
    label: seen?.claim ? quotedAsOf(explanation) : "says nothing of the fact",
    notes: sayExplanation(explanation),
  };
}

/** What the label under a figure says that was looked at. */
function quotedAsOf({ fact }: FactExplanation): string {
  return `held against ${quoted(fact.title)}`;
}

function wholeText(reading: Reading): Span {
  const body = reading.blocks.filter(({ block }) => block.kind !== "furniture").at(-1)?.block;
  return body ? sourceSpan(body, { start: 0, end: body.text.length }) : { start: 0, end: 0 };
}

/** True when the text at least comes near the fact, so that a slip in the rule could make it fail. */
function exercises({ trials, isOpen, occurrences }: FactExplanation): boolean {
  return trials.length > 0 || (!isOpen && occurrences.some(namesSubject));
}

function idle({ text }: RuleExample, explanation: FactExplanation): Finding {
  const { fact } = explanation;
  return mistake(fact.source, text.span, `A silent example of \`${fact.id}\` shows nothing`, {
    check: "idle-example",
    severity: "notice",
    label: "would be silent under any rule",
    notes: sayExplanation(explanation),
    fact: fact.id,
  });
}

const goals = {
  agree: "agree",
  contradict: "contradict the fact",
  outdated: "be out of date",
  garbled: "look garbled",
  silent: "be silent",
} as const;

const verbs: Readonly<Record<string, string>> = {
  contradict: "it contradicts the fact",
  outdated: "it is out of date",
  garbled: "it looks garbled",
};
