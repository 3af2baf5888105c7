import type { Finding } from "../findings/finding.js";
import { type MistakeDetails, mistake, quote } from "../schema/mistake.js";
import { spanInScalar } from "../schema/scalar-map.js";
import type { Span } from "../text/span.js";
import type { PhrasePart } from "./phrase-syntax.js";
import type { RuleFile, RulePhrase, RuleTerm } from "./rule-file.js";
import type { ScopedTerm, TermScope } from "./term-scope.js";

/** A phrase that stands for more wordings is a slip, or an attack on the index of phrases. */
const mostWordings = 10_000;
/** How far terms may stand in spellings of terms. */
const deepestTerms = 50;

/** What is wrong with the terms in phrases: unknown ones, circles, and phrases that stand for too many wordings. */
export function checkPhrases(files: readonly RuleFile[], scope: TermScope): Finding[] {
  const checker: Checker = { findings: [], scope, known: new Map(), open: new Set() };
  for (const file of files) {
    for (const term of file.terms) countTerm(checker, { term, file });
    for (const phrase of phrasesOf(file)) countPhrase(checker, file, phrase);
  }
  return checker.findings;
}

interface Checker {
  readonly findings: Finding[];
  readonly scope: TermScope;
  /** Wordings of the terms that were looked at. */
  readonly known: Map<RuleTerm, number>;
  /** Terms in whose spellings we are. */
  readonly open: Set<RuleTerm>;
}

/** All phrases of a file but the spellings of its terms. */
function* phrasesOf(file: RuleFile): Generator<RulePhrase> {
  yield* file.about;
  for (const fact of file.facts) {
    yield* fact.subject;
    yield* fact.aliases;
    yield* fact.near;
    yield* fact.unless;
    yield* fact.kind === "event" ? fact.event : fact.predicate;
  }
  for (const person of file.people) yield* person.aliases;
}

function countTerm(checker: Checker, { term, file }: ScopedTerm): number {
  const known = checker.known.get(term);
  if (known !== undefined) return known;
  checker.open.add(term);
  const count = term.spellings.reduce((sum, spelling) => sum + countPhrase(checker, file, spelling), 0);
  checker.open.delete(term);
  checker.known.set(term, count);
  return count;
}

/** How many wordings a phrase stands for; 1 for one with too many, so that this is said once. */
function countPhrase(checker: Checker, file: RuleFile, phrase: RulePhrase): number {
  const count = countParts(checker, file, phrase, phrase.parts);
  if (count <= mostWordings) return count;
  const whole = { start: 0, end: phrase.written.text.length };
  say(checker, file, phrase, whole, `A phrase stands for more than ${mostWordings.toLocaleString("en-US")} wordings`, {
    label: "too many alternatives",
    notes: ["Every bracket and every term multiplies the wordings: split the phrase, or drop what is rarely written"],
  });
  return 1;
}

function countParts(checker: Checker, file: RuleFile, phrase: RulePhrase, parts: readonly PhrasePart[]): number {
  let product = 1;
  for (const part of parts) {
    if (part.kind === "term") product *= countUse(checker, file, phrase, part);
    if (part.kind === "choice" || part.kind === "optional") {
      const branches = part.branches.map((branch) => countParts(checker, file, phrase, branch));
      product *= branches.reduce((sum, count) => sum + count, part.kind === "optional" ? 1 : 0);
    }
  }
  return product;
}

/** A term used in a phrase. */
function countUse(
  checker: Checker,
  file: RuleFile,
  phrase: RulePhrase,
  { name, span }: { name: string; span: Span },
): number {
  const found = checker.scope.find(file, name);
  if (!found) {
    const near = checker.scope.suggest(file, name);
    say(checker, file, phrase, span, `\`{${name}}\` names no term${near ? `; did you mean \`{${near}}\`?` : ""}`, {
      label: "unknown term",
      expected: near ? [`{${near}}`] : [],
      notes: near ? [] : ["Terms are declared under `terms:`, in this file or in one that it extends"],
    });
    return 1;
  }
  if (checker.open.has(found.term)) {
    say(checker, file, phrase, span, `The term ${quote(name)} stands for itself`, {
      label: "a circle closes here",
      labels: [{ source: found.file.source, span: found.term.name.span, message: "declared here" }],
    });
    return 1;
  }
  if (checker.open.size >= deepestTerms) {
    say(checker, file, phrase, span, `Terms nest more than ${deepestTerms} deep`, { label: "too deep here" });
    return 1;
  }
  return countTerm(checker, found);
}

function say(
  { findings }: Checker,
  { source }: RuleFile,
  phrase: RulePhrase,
  span: Span,
  message: string,
  details: MistakeDetails,
): void {
  findings.push(mistake(source, spanInScalar(source.text, phrase.written, span), message, details));
}
