import type { Finding } from "../findings/finding.js";
import { type MistakeDetails, mistake, quote } from "../schema/mistake.js";
import { spanInScalar } from "../schema/scalar-map.js";
import type { Span } from "../text/span.js";
import type { PhrasePart } from "./phrase-syntax.js";
import type { RuleFile, RulePhrase, RuleTerm } from "./rule-file.js";
import type { ScopedTerm, TermScope } from "./term-scope.js";

/** A phrase that stands for more wordings is a slip, or an attack on the index of phrases. */
const mostWordings = 10_000;
/** Nor does anybody write phrases that terms make longer than this, in characters. */
const longestWording = 10_000;
/** How far terms may stand in spellings of terms. */
const deepestTerms = 50;

/** What is wrong with the terms in phrases: unknown ones, circles, and phrases that stand for too many wordings or too long ones. */
export function checkPhrases(files: readonly RuleFile[], scope: TermScope): Finding[] {
  const checker: Checker = { findings: [], scope, known: new Map(), open: new Set() };
  for (const file of files) {
    for (const term of file.terms) measureTerm(checker, { term, file });
    for (const phrase of phrasesOf(file)) measurePhrase(checker, file, phrase);
  }
  return checker.findings;
}

interface Checker {
  readonly findings: Finding[];
  readonly scope: TermScope;
  /** What the terms that were looked at stand for. */
  readonly known: Map<RuleTerm, Extent>;
  /** Terms in whose spellings we are. */
  readonly open: Set<RuleTerm>;
}

/** How much a phrase or a term stands for. */
interface Extent {
  readonly wordings: number;
  /** Characters of its longest wording. */
  readonly length: number;
}

/** What stands for too much or for nothing counts as this, so that it is said once. */
const plain: Extent = { wordings: 1, length: 1 };

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

function measureTerm(checker: Checker, { term, file }: ScopedTerm): Extent {
  const known = checker.known.get(term);
  if (known !== undefined) return known;
  checker.open.add(term);
  const extent = oneOf(term.spellings.map((spelling) => measurePhrase(checker, file, spelling)));
  checker.open.delete(term);
  checker.known.set(term, extent);
  return extent;
}

function measurePhrase(checker: Checker, file: RuleFile, phrase: RulePhrase): Extent {
  const extent = measureParts(checker, file, phrase, phrase.parts);
  const whole = { start: 0, end: phrase.written.text.length };
  const refuse = (most: number, of: string, label: string, note: string): Extent => {
    const message = `A phrase stands for more than ${most.toLocaleString("en-US")} ${of}`;
    say(checker, file, phrase, whole, message, { label, notes: [note] });
    return plain;
  };
  if (extent.wordings > mostWordings) {
    const note =
      "Every bracket and every term multiplies the wordings: split the phrase, or drop what is rarely written";
    return refuse(mostWordings, "wordings", "too many alternatives", note);
  }
  if (extent.length > Math.max(longestWording, whole.end)) {
    const note = "A term that stands twice in another doubles it: no sentence is as long";
    return refuse(longestWording, "letters", "too long with its terms spelled out", note);
  }
  return extent;
}

function measureParts(checker: Checker, file: RuleFile, phrase: RulePhrase, parts: readonly PhrasePart[]): Extent {
  let wordings = 1;
  let length = 0;
  for (const part of parts) {
    const extent = measurePart(checker, file, phrase, part);
    wordings *= extent.wordings;
    length += extent.length;
  }
  return { wordings, length };
}

function measurePart(checker: Checker, file: RuleFile, phrase: RulePhrase, part: PhrasePart): Extent {
  switch (part.kind) {
    case "words":
      return { wordings: 1, length: part.text.length };
    case "gap":
      return plain;
    case "term":
      return measureUse(checker, file, phrase, part);
    case "choice":
      return oneOf(part.branches.map((branch) => measureParts(checker, file, phrase, branch)));
    case "optional":
      return oneOf([plain, ...part.branches.map((branch) => measureParts(checker, file, phrase, branch))]);
  }
}

function oneOf(extents: readonly Extent[]): Extent {
  let wordings = 0;
  let length = 0;
  for (const extent of extents) {
    wordings += extent.wordings;
    length = Math.max(length, extent.length);
  }
  return { wordings, length };
}

/** A term used in a phrase. */
function measureUse(
  checker: Checker,
  file: RuleFile,
  phrase: RulePhrase,
  { name, span }: { name: string; span: Span },
): Extent {
  const found = checker.scope.find(file, name);
  if (!found) {
    const near = checker.scope.suggest(file, name);
    say(checker, file, phrase, span, `\`{${name}}\` names no term${near ? `; did you mean \`{${near}}\`?` : ""}`, {
      label: "unknown term",
      expected: near ? [`{${near}}`] : [],
      notes: near ? [] : ["Terms are declared under `terms:`, in this file or in one that it extends"],
    });
    return plain;
  }
  if (checker.open.has(found.term)) {
    say(checker, file, phrase, span, `The term ${quote(name)} stands for itself`, {
      label: "a circle closes here",
      labels: [{ source: found.file.source, span: found.term.name.span, message: "declared here" }],
    });
    return plain;
  }
  if (checker.open.size >= deepestTerms) {
    say(checker, file, phrase, span, `Terms nest more than ${deepestTerms} deep`, { label: "too deep here" });
    return plain;
  }
  return measureTerm(checker, found);
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
