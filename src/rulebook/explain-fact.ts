import type { Reading } from "../claims/reading.js";
import type { Fact } from "../facts/fact.js";
import type { FactBase } from "../facts/fact-base.js";
import { matchFacts } from "../facts/match-facts.js";
import { findOccurrences, type Occurrence } from "../facts/occurrences.js";
import type { Trial } from "../facts/trial.js";

/** What a text has of a fact, and what came of it. */
export interface FactExplanation {
  readonly fact: Fact;
  /** False when the rule file's `about` keeps its facts from this text. */
  readonly isOpen: boolean;
  /** Every phrase of the fact that was met, in order of place. */
  readonly occurrences: readonly Occurrence[];
  /** Every holding of the fact against something beside one of its phrases. */
  readonly trials: readonly Trial[];
}

/** Looks at a text as the matching does, and keeps what is usually passed over. By the facts' own indexes. */
export function explainFacts(reading: Reading, base: FactBase): (fact: number) => FactExplanation {
  const occurrences = findOccurrences(reading, base);
  const trials: Trial[] = [];
  const verdicts = matchFacts(reading, base, (trial) => void trials.push(trial));
  const told = new Set(trials.map(({ outcome }) => outcome));
  for (const verdict of verdicts) {
    if (!told.has(verdict)) trials.push({ subject: verdict.subject, claim: verdict.claim, outcome: verdict });
  }
  return (index) => ({
    fact: base.facts[index] as Fact,
    isOpen: occurrences.isOpen(index),
    occurrences: occurrences
      .inBlock()
      .flat()
      .filter((hit) => hit.fact === index),
    trials: trials.filter(({ subject }) => subject.fact === index),
  });
}

/** Phrases by which a text names what the fact is about; the others only narrow it. */
export function namesSubject({ role }: { readonly role: string }): boolean {
  return role === "subject" || role === "alias" || role === "event" || role === "person";
}
