import type { BlockReading, Claim, Reading, SentenceReading } from "../../claims/reading.js";
import { clauseOf } from "../../claims/reading.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { isOneOf } from "../../claims/token-access.js";
import type { FactBase } from "../fact-base.js";
import type { Occurrences } from "../occurrences.js";
import type { Witness } from "../trial.js";
import { type AgeTime, deathOf } from "./age-verdict.js";
import type { Naming } from "./namings.js";

/** All that the age of a person is judged in. */
export interface AgeContext {
  readonly reading: Reading;
  readonly base: FactBase;
  readonly occurrences: Occurrences;
  readonly block: BlockReading;
  readonly sentence: SentenceReading;
  readonly witness: Witness;
}

/** An age beside a name is that of the article's day; in a clause with a past time of its own it may be that of then. */
export function besideName(context: AgeContext, claim: Claim, naming: Naming): readonly AgeTime[] {
  const when = whenClause(context, claim);
  const stated = when && timeOfClause(context, when);
  if (stated) return [stated];
  if (isOneOf(context.block.tokens, claim.mention.first - 1, thenWords)) return pastTime(claim);
  const { verb } = claim.clause;
  if (verb?.base === "die" || tellsOfDeath(context, naming)) return deathTimes(context, naming);
  const told = verb?.tense === "past" ? pastTime(claim) : [];
  return [...articleTimes(context, naming), ...told];
}

/** "is 55" is of the article's day, "was 57 when ...", "was 57 in 2015" of the time told; otherwise nothing is known. */
export function afterBe(context: AgeContext, claim: Claim, naming: Naming): readonly AgeTime[] {
  const { verb } = claim.clause;
  const when = whenClause(context, claim);
  const stated = when ? timeOfClause(context, when) : pastTime(claim)[0];
  if (stated) return [stated];
  if (when) return when.verb?.base === "die" ? deathTimes(context, naming) : [];
  if (verb?.tense === "present" || isSpoken(claim)) return articleTimes(context, naming);
  return tellsOfDeath(context, naming) ? deathTimes(context, naming) : [];
}

/** The day of death as the rules have it; else that of the article, which tells it as news. */
export function deathTimes(context: AgeContext, { fact }: Pick<Naming, "fact">): readonly AgeTime[] {
  const death = deathOf(fact);
  if (death) return [{ ...death, at: "death" }];
  const { anchor } = context.reading;
  return anchor?.start == null || anchor.end == null
    ? []
    : [{ start: anchor.start - 14, end: anchor.end, at: "article" }];
}

/** The article's own day, for those who are alive on it. */
export function articleTimes({ reading: { anchor } }: AgeContext, { fact }: Pick<Naming, "fact">): readonly AgeTime[] {
  if (anchor?.start == null || anchor.end == null) return [];
  const death = deathOf(fact);
  return death && death.end < anchor.start ? [] : [{ start: anchor.start, end: anchor.end, at: "article" }];
}

/** A past date of the clause itself; "since 2019" is no such time. */
function pastTime({ asOf }: Claim): readonly AgeTime[] {
  const { start, end } = asOf;
  return asOf.explicit && !asOf.current && start !== null && end !== null ? [{ start, end, at: "stated" }] : [];
}

/** The clause right behind an age that says when it was: "was 57 when he took over". */
function whenClause({ sentence }: AgeContext, { mention }: Claim): Clause | null {
  const found = sentence.syntax.clauses.find(
    ({ kind, opener, first }) =>
      kind === "subordinate" && whenWords.has(opener) && first >= mention.next && first - mention.next <= 3,
  );
  return found ?? null;
}

/** The date in "when he took over in January 2019", or that of the event that the clause names. */
function timeOfClause({ base, occurrences, block, sentence }: AgeContext, clause: Clause): AgeTime | null {
  for (const { mention } of sentence.claims) {
    if (mention.kind !== "timex" || mention.timex.type !== "date") continue;
    const { start, end } = mention.timex;
    if (start === null || end === null || end - start > 400) continue;
    if (isWithin(sentence, mention.first, clause.index)) return { start, end, at: "stated" };
  }
  for (const hit of occurrences.inBlock()[block.index] ?? []) {
    const fact = base.facts[hit.fact];
    if (hit.role !== "event" || fact?.kind !== "event" || hit.first < clause.first || hit.next > sentence.next)
      continue;
    const { start, end } = fact.date;
    if (isWithin(sentence, hit.first, clause.index) && start !== null && end !== null)
      return { start, end, at: "stated" };
  }
  return null;
}

/** In the clause, or in one that hangs on it. */
function isWithin(sentence: SentenceReading, token: number, index: number): boolean {
  let at = clauseOf(sentence, token);
  for (let guard = 0; guard < 8; guard++) {
    if (at.index === index) return true;
    const parent = sentence.syntax.clauses[at.parent];
    if (!parent) return false;
    at = parent;
  }
  return false;
}

/** The article tells of the death: it appeared within a month of it. */
function tellsOfDeath({ reading: { anchor } }: AgeContext, { fact }: Naming): boolean {
  const death = deathOf(fact);
  if (!death || anchor?.start == null) return false;
  return anchor.start >= death.start && anchor.start <= death.end + 31;
}

/** "he said he was 58": the past of reported speech is the speaker's present. */
function isSpoken({ speaker, clause }: Claim): boolean {
  return speaker !== null && clause.kind !== "main" && clause.verb?.tense === "past";
}

const thenWords = new Set(["then"]);
const whenWords = new Set(["when", "as", "while"]);
