import { signAt, textAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { Clause, NounPhrase, VerbGroup } from "./clause.js";
import { opensContactClause, opensYearClause } from "./contact-clause.js";
import { hasVerb, isFiniteAt, startsMain, subjectSpan } from "./finite-verbs.js";
import { nounPhraseAt } from "./noun-phrases.js";
import { isAttribution, isMarkedSpeech, isUnmarkedSpeech, opensSpeech } from "./speech.js";
import { tags } from "./tag.js";
import { isVerbal } from "./verb-groups.js";

/** A clause while its sentence is being cut. */
export interface ClauseDraft {
  readonly index: number;
  first: number;
  next: number;
  kind: Clause["kind"];
  parent: number;
  opener: string;
  verb: VerbGroup | null;
  subject: NounPhrase | null;
}

/** What happens between two tokens: a clause opens, the current one ends, or both. */
export interface Boundary {
  /** The clause that opens here; null when one only ends. */
  readonly kind: Clause["kind"] | null;
  readonly close: boolean;
  readonly opener?: string;
  readonly returns?: boolean;
  readonly keep?: boolean;
}

/** What happens at token `at`: a clause opens, the current one ends, or nothing. */
export function boundaryAt(
  tokens: Tokens,
  tagged: Uint8Array,
  at: number,
  next: number,
  draft: ClauseDraft,
  drafts: readonly ClauseDraft[],
): Boundary | null {
  const tag = tagged[at] as number;
  const isOpen = at > draft.first;
  if (tag === tags.sign) return signBoundary(tokens, tagged, at, next, draft, drafts);
  if (tag === tags.relative && isOpen && (draft.verb !== null || hasVerb(tagged, at + 1, next))) {
    // "who sold the farm before it was drained, and who died": one more of the same.
    const goesOn = tagged[at - 1] === tags.coordinator && draft.kind === "subordinate";
    const close = goesOn && drafts[draft.parent]?.kind === "relative";
    return { kind: "relative", close, opener: wordAt(tokens, at) };
  }
  if (opensYearClause(tokens, tagged, at, next, draft) || opensContactClause(tokens, tagged, at, next, draft))
    return { kind: "relative", close: false };
  if (draft.verb && at >= draft.verb.next && isUnmarkedSpeech(tokens, tagged, at, next, draft.verb)) {
    return { kind: "subordinate", close: false, opener: "that" };
  }
  if (opensSubordinate(tokens, tagged, at, next)) {
    const leads = draft.kind === "main" && hasVerb(tagged, at + 1, next);
    return isOpen || draft.verb || leads ? { kind: "subordinate", close: false, opener: wordAt(tokens, at) } : null;
  }
  if (endsLeadingClause(tokens, tagged, at, next, draft, drafts)) return { kind: null, close: true, keep: true };
  if (tag === tags.subordinator && wordAt(tokens, at) === "that" && isOpen)
    return { kind: "subordinate", close: false, opener: "that" };
  if (tag === tags.coordinator && draft.verb) return coordination(tokens, tagged, at, next, draft, drafts);
  // A second finite verb with no joint: the relative clause that was open has ended before it.
  if (draft.verb && draft.kind === "relative" && isFiniteAt(tokens, tagged, at, next) && at > draft.verb.next) {
    return { kind: null, close: true, keep: true };
  }
  return null;
}

/** "When it opened in 2009 the dam had", "After the fire that broke out in 2009 the dam had": the main clause begins without a comma. */
function endsLeadingClause(
  tokens: Tokens,
  tagged: Uint8Array,
  at: number,
  next: number,
  draft: ClauseDraft,
  drafts: readonly ClauseDraft[],
): boolean {
  const parent = drafts[draft.parent];
  if (!draft.verb || at < draft.verb.next || !parent || parent.verb) return false;
  const before = tagged[at - 1];
  const leads =
    draft.kind === "relative"
      ? before === tags.time && tagged[parent.first] === tags.preposition
      : draft.kind === "subordinate";
  if (!leads) return false;
  // "since it was elected the parliament has": nothing can be done to it there.
  const isDone = at === draft.verb.next && draft.verb.passive && tagged[at] === tags.determiner;
  const complete = before === tags.noun || before === tags.proper || before === tags.time || before === tags.number;
  if (at === draft.verb.next ? !isDone : !complete) return false;
  if (tagged[at] === tags.preposition || tagged[at] === tags.time) return false;
  return startsMain(tokens, tagged, at, next) || (isDone && isFinitePastAside(tokens, tagged, at, next));
}

function signBoundary(
  tokens: Tokens,
  tagged: Uint8Array,
  at: number,
  next: number,
  draft: ClauseDraft,
  drafts: readonly ClauseDraft[],
): Boundary | null {
  const text = textAt(tokens, at);
  if (draft.verb && draft.kind !== "attribution" && isMarkedSpeech(tokens, tagged, at, draft.verb))
    return { kind: "subordinate", close: false, opener: "that" };
  if (text === ";" || (text === ":" && !signAt(tokens, at + 1, "/")))
    return { kind: text === ";" ? "main" : "coordinate", close: true, returns: false };
  if (text === "(") return { kind: "parenthesis", close: false, opener: "(" };
  if (text === ")") return draft.kind === "parenthesis" ? { kind: null, close: true } : null;
  const inBrackets = draft.kind === "parenthesis" && draft.opener === "(";
  if ((text === "—" || text === "–") && at > draft.first && (tokens.flags[at] as number) & 4 && !inBrackets) {
    return draft.kind === "parenthesis" && draft.opener === text
      ? { kind: null, close: true }
      : { kind: "parenthesis", close: false, opener: text };
  }
  if (text !== ",") return null;
  const spoken = /^["”’»]$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1;
  // "In February, Dahl said, “It is”": it was said in February.
  const hasMain = hasMainVerb(draft, drafts);
  const opens = isAttribution(tokens, tagged, spoken, next, hasMain);
  if (opens && (hasMain || spoken > at + 1 || !opensSpeech(tokens, spoken, next)))
    return { kind: "attribution", close: draft.kind !== "main" && draft.kind !== "coordinate" };
  const following = tagged[at + 1];
  if (
    (following === tags.gerund || following === tags.participle || following === tags.past) &&
    draft.verb &&
    !isFiniteAt(tokens, tagged, at + 1, next)
  ) {
    return { kind: "participial", close: draft.kind === "participial" };
  }
  if (
    (following === tags.past || following === tags.participle) &&
    draft.verb === null &&
    hasFiniteAfterComma(tokens, tagged, at + 1, next)
  )
    return { kind: "participial", close: false };
  // "whose ground, the Tannery, seats 30,000"
  const isInserted =
    draft.kind === "relative" && draft.verb === null && opensOrClosesInsertion(tokens, tagged, at, next);
  if (isInserted) return null;
  if (draft.kind === "relative" || draft.kind === "participial" || draft.kind === "attribution") {
    return following === tags.coordinator || isListComma(tokens, tagged, at, next) ? null : { kind: null, close: true };
  }
  // "has climbed since the contract was signed, to €1.27 billion": where the verb of the main clause led.
  const leadsOn = tagged[at + 1] === tags.to && tagged[at + 2] === tags.number;
  if (draft.kind === "subordinate" && draft.verb && leadsOn && hasMainVerb(draft, drafts))
    return { kind: null, close: true };
  // "It shut 40 shops and after prices fell, it shut more": the main clause that was open has its verb.
  if (draft.kind === "subordinate" && startsMain(tokens, tagged, at + 1, next)) {
    const isJoined = tagged[draft.first - 1] === tags.coordinator && hasMainVerb(draft, drafts);
    return { kind: isJoined ? "coordinate" : null, close: true, returns: false };
  }
  // "Armstrong, aged 38 when he landed, died": the clause that was broken off goes on.
  if (draft.kind === "subordinate" && draft.verb && !hasMainVerb(draft, drafts)) {
    let verb = at + 1;
    while (verb < next && tagged[verb] === tags.adverb) verb++;
    if (isFiniteAt(tokens, tagged, verb, next)) return { kind: null, close: true };
  }
  return null;
}

/**
 * "and the rest left", "and concluded": a new clause, with its own subject or the one before. In front of a main clause
 * that is still to come ("When it rained and the hall was shut, sales") it is one more of those that lead.
 */
function coordination(
  tokens: Tokens,
  tagged: Uint8Array,
  at: number,
  next: number,
  draft: ClauseDraft,
  drafts: readonly ClauseDraft[],
): Boundary | null {
  const joined = joinedClause(tokens, tagged, at, next, draft);
  const leads = draft.kind === "subordinate" || (draft.kind === "relative" && joined?.close === false);
  if (!joined || !leads || hasMainVerb(draft, drafts)) return joined;
  return { kind: draft.kind, close: true, opener: draft.opener };
}

function joinedClause(
  tokens: Tokens,
  tagged: Uint8Array,
  at: number,
  next: number,
  draft: ClauseDraft,
): Boundary | null {
  const from = pastLeadingPhrase(tokens, tagged, at + 1, next);
  let verb = from;
  while (verb < next && tagged[verb] === tags.adverb) verb++;
  if (isFiniteAt(tokens, tagged, verb, next)) return { kind: "coordinate", close: false };
  const subject = subjectSpan(tokens, tagged, from, next);
  const goesOn =
    isFiniteAt(tokens, tagged, subject, next) ||
    isFinitePastRelative(tokens, tagged, subject, next) ||
    isFinitePastInsertion(tokens, tagged, subject, next);
  if (subject && goesOn)
    return { kind: "coordinate", close: draft.kind === "relative" || draft.kind === "participial" };
  return null;
}

/** "and with it the number falls", "and by Friday the toll had risen": past what stands before the subject. */
function pastLeadingPhrase(tokens: Tokens, tagged: Uint8Array, from: number, next: number): number {
  if (tagged[from] !== tags.preposition || opensSubordinate(tokens, tagged, from, next)) return from;
  let at = from + 1;
  while (at < next && tagged[at] === tags.time) at++;
  if (at === from + 1) at = nounPhraseAt(tokens, tagged, at, next)?.next ?? from;
  return signAt(tokens, at, ",") ? at + 1 : at;
}

/** The comma before or behind a name that stands beside a subject. */
function opensOrClosesInsertion(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  if (isFinitePastInsertion(tokens, tagged, at, next)) return tagged[at + 1] === tags.proper;
  return tagged[at - 1] === tags.proper && isFiniteAt(tokens, tagged, at + 1, next);
}

/** "and the army, which shrank for years, is", "and its budget, £40 million, is": what stands between is told of the subject. */
function isFinitePastInsertion(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  if (!signAt(tokens, at, ",")) return false;
  const apposed = nounPhraseAt(tokens, tagged, at + 1, next);
  if (apposed && signAt(tokens, apposed.next, ",")) return isFiniteAt(tokens, tagged, apposed.next + 1, next);
  if (tagged[at + 1] !== tags.relative) return false;
  for (let i = at + 2; i < next && i - at < 20; i++)
    if (signAt(tokens, i, ",")) return isFiniteAt(tokens, tagged, i + 1, next);
  return false;
}

/** "the parliament, a body of 751 seats, will" */
function isFinitePastAside(tokens: Tokens, tagged: Uint8Array, from: number, next: number): boolean {
  const comma = subjectSpan(tokens, tagged, from, next);
  if (comma === 0 || !signAt(tokens, comma, ",") || tagged[comma + 1] !== tags.determiner) return false;
  const end = subjectSpan(tokens, tagged, comma + 1, next);
  return end > 0 && signAt(tokens, end, ",") && isFiniteAt(tokens, tagged, end + 1, next);
}

/** "those who guard them will": a second finite verb comes behind the one of the relative clause. */
function isFinitePastRelative(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  if (tagged[at] !== tags.relative) return false;
  let verbs = 0;
  for (let i = at + 1; i < next && tagged[i] !== tags.sign && tagged[i] !== tags.coordinator; i++) {
    if (!isFiniteAt(tokens, tagged, i, next)) continue;
    verbs++;
    while (isVerbal(tagged[i + 1] as number)) i++;
  }
  return verbs > 1;
}

/** A sentence whose main verb is still to come has no attribution yet: "Nordvik, which employs 6,900 people, said". */
function hasMainVerb(draft: ClauseDraft, drafts: readonly ClauseDraft[]): boolean {
  return (drafts[mainAncestor(drafts, draft.index)]?.verb ?? null) !== null;
}

/** A subordinator, or a preposition that can be one, with a subject and a finite verb after it. */
function opensSubordinate(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  const tag = tagged[at];
  if (tag !== tags.subordinator && tag !== tags.preposition) return false;
  const word = wordAt(tokens, at);
  if (tag === tags.subordinator) return word !== "that";
  if (!clausePrepositions.has(word) || wordAt(tokens, at + 1) === "then") return false;
  const verb = subjectSpan(tokens, tagged, at + 1, next);
  return verb > 0 && isFiniteAt(tokens, tagged, verb, next);
}

/** The past form after a comma is an apposition's ("the company, founded in 1996, marked") when a finite verb follows a second comma. */
function hasFiniteAfterComma(tokens: Tokens, tagged: Uint8Array, from: number, next: number): boolean {
  for (let at = from; at < next; at++) {
    if (!signAt(tokens, at, ",")) continue;
    let verb = at + 1;
    while (verb < next && tagged[verb] === tags.adverb) verb++;
    if (isFiniteAt(tokens, tagged, verb, next)) return true;
  }
  return false;
}

function isListComma(tokens: Tokens, tagged: Uint8Array, at: number, next: number): boolean {
  const phrase = nounPhraseAt(tokens, tagged, at + 1, next);
  if (!phrase) return false;
  return tagged[phrase.next] === tags.coordinator || signAt(tokens, phrase.next, ",");
}

/** The nearest clause up the line that stands on its own. */
export function mainAncestor(drafts: readonly ClauseDraft[], index: number): number {
  let at = index;
  while (at >= 0 && drafts[at]?.kind !== "main" && drafts[at]?.kind !== "coordinate") at = drafts[at]?.parent ?? -1;
  return Math.max(at, 0);
}

const clausePrepositions = new Set(["after", "before", "since", "until", "as", "till", "than"]);
