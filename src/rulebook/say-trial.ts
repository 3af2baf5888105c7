import { claimText, quoted } from "../checks/wording/words.js";
import type { Occurrence } from "../facts/occurrences.js";
import type { OutOfScope } from "../facts/scope.js";
import type { Silence, Trial } from "../facts/trial.js";
import type { Verdict } from "../facts/verdict.js";
import { type FactExplanation, namesSubject } from "./explain-fact.js";

/** Why a text has no verdict of a fact, or which: a sentence for every trial, or the one reason why there was none. */
export function sayExplanation(explanation: FactExplanation): string[] {
  const { trials, isOpen, occurrences, fact } = explanation;
  if (trials.length > 0) return [...new Set(telling(trials).map(sayTrial))];
  const named = occurrences.find(namesSubject);
  if (!isOpen) return ["The text names nothing of what its rule file is `about`, so the file does not apply"];
  if (named) return [`${quoted(textOf(named))} is in the text, but nothing in its sentence can be held against it`];
  const phrases = { quantity: "its `subject`", event: "its `event`", person: "the person's names" }[fact.kind];
  return [`None of the phrases of ${phrases} is in the text`];
}

/**
 * The trials that say most: of those of one claim, verdicts before silences, and these before finding no tie to another
 * phrase of the fact; figures of another kind come in only where there is nothing else.
 */
export function telling(trials: readonly Trial[]): readonly Trial[] {
  const least = new Map<Trial["claim"], number>();
  for (const trial of trials) least.set(trial.claim, Math.min(rankOf(trial), least.get(trial.claim) ?? 4));
  const best = trials.filter((trial) => rankOf(trial) === least.get(trial.claim));
  const others = best.filter((trial) => rankOf(trial) < 3);
  return onePerClaim(others.length > 0 ? others : best);
}

function rankOf({ outcome }: Trial): number {
  if ("kind" in outcome) return 0;
  return outcome.why === "kind" ? 3 : outcome.why === "no link" ? 2 : 1;
}

/** Of several phrases that a claim has no tie to, the first is enough. */
function onePerClaim(trials: readonly Trial[]): readonly Trial[] {
  const seen = new Set<Trial["claim"]>();
  return trials.filter((trial) => {
    const isNew = trial.claim === null || rankOf(trial) !== 2 || !seen.has(trial.claim);
    seen.add(trial.claim);
    return isNew;
  });
}

/** What came of one trial, in a sentence without a full stop. */
export function sayTrial({ subject, claim, outcome }: Trial): string {
  const name = quoted(textOf(subject));
  if ("kind" in outcome) return sayVerdict(outcome, name);
  const what = claim ? quoted(claimText(claim)) : "it";
  return saySilence(outcome, what, name);
}

/** What ties the figure to the fact's words, in a sentence without a full stop; null where nothing does. */
export function sayTie({ outcome }: Trial): string | null {
  return "link" in outcome && outcome.link !== undefined ? (ties[outcome.link] ?? null) : null;
}

const ties: Readonly<Partial<Record<string, string>>> = {
  counted: "Tied to the fact's words as their count",
  inside: "Tied to the fact's words by standing inside the phrase",
  owner: "Tied to the fact's words as what they have",
  modifier: "Tied to the fact's words as what describes them",
  of: "Tied to the fact's words by `of`",
  with: "Tied to the fact's words by a preposition",
  predicate: "Tied to the fact's words by the verb, whose subject they are",
  agent: "Tied to the fact's words by the verb that the figure is the subject of",
  apposition: "Tied to the fact's words by standing beside them, set off",
  change: "Tied to the fact's words as one side of their change",
  opening: "Tied to the fact's words by opening the sentence that is about them",
  label: "Tied to the fact's words as its label",
  list: "Tied to the fact's words in a list",
  row: "Tied to the fact's words as one of a row, by its own place",
  payment: "Tied to the fact's words as what was paid for them",
};

/** The words of an article that were met as a phrase. */
export function textOf({ block, first, next }: Occurrence): string {
  const { tokens } = block;
  return tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
}

function sayVerdict(verdict: Verdict, name: string): string {
  const said = quoted(claimText(verdict.claim));
  const truth = verdict.about === "figure" ? verdict.truth.text : verdict.truthText;
  switch (verdict.kind) {
    case "agree":
      return `${said} agrees with ${name}: the rules have ${truth}`;
    case "contradict":
      return `${said} contradicts ${name}: the rules have ${truth}`;
    case "outdated":
      return `${said} is out of date for ${name}: the rules have ${truth}`;
    case "garbled":
      return `${said} looks garbled: the rules have ${truth} for ${name}`;
  }
}

function saySilence(silence: Silence, what: string, name: string): string {
  switch (silence.why) {
    case "kind":
      return `${what} is no figure of the fact's kind, unit or period`;
    case "no link":
      return `Nothing in the sentence ties ${what} to ${name}`;
    case "not a total":
      return `${what} is said of a part of ${name}, or of a change, not of the whole`;
    case "not asserted":
      return `${what === "it" ? name : what} is planned, denied or hypothetical`;
    case "no time":
      return `It is not clear which time ${what} is given for`;
    case "gap":
      return `The timeline has no value for the time that ${what} is given for`;
    case "scope":
      return sayScope(silence.scope, what, name);
    case "not near":
      return `None of the names of \`near\` stands in the sentence, in the headline or before ${name}`;
    case "excluded":
      return `A phrase of \`unless\` in the sentence makes ${name} another thing`;
    case "one more event":
      return `${name} is one such event among others`;
    case "another actor":
      return `Somebody else than its \`subject\` does what ${name} says`;
    case "no date":
      return `The clause of ${name} gives no date and no length of time for it`;
  }
}

function sayScope(scope: OutOfScope, what: string, name: string): string {
  switch (scope) {
    case "another owner":
      return `${what} belongs to somebody else than ${name}`;
    case "another event":
      return `${what} is said of another event`;
    case "another place":
      return `${what} is said of another place`;
    case "not near":
      return `None of the names of \`near\` stands in the sentence, in the headline or before ${name}`;
    case "excluded":
      return `A phrase of \`unless\` in the clause makes ${what} another thing`;
    case "no predicate":
      return `No word of \`predicate\` links ${what} to ${name}`;
  }
}
