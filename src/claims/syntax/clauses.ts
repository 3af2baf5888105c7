import type { Span } from "../../text/span.js";
import { isAdjacent, isAllCapitals, isOneOf, signAt, textAt, tokenFrom, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { Clause, VerbGroup } from "./clause.js";
import { boundaryAt, type ClauseDraft, mainAncestor } from "./clause-boundaries.js";
import { subjectOf } from "./clause-subjects.js";
import { isFiniteAt, isReducedRelative, startsMain } from "./finite-verbs.js";
import { isNegatedBefore } from "./negation.js";
import { nounPhraseAt } from "./noun-phrases.js";
import { tags } from "./tag.js";
import { verbGroupAt } from "./verb-groups.js";

/** A sentence cut into clauses; `clauseOf` gives the index of the clause of each token, counted from `first`. */
export interface SentenceSyntax {
  readonly first: number;
  readonly next: number;
  readonly clauses: readonly Clause[];
  readonly clauseOf: Int16Array;
}

/** Past "KABUL, May 17 (Wire) -": what stands before the dash is the place and the agency. */
function afterDateline(tokens: Tokens, first: number, next: number): number {
  if (!isAllCapitals(tokens, first)) return first;
  for (let at = first + 1; at < next && at < first + 16; at++) {
    const text = textAt(tokens, at);
    if ((text === "-" || text === "–" || text === "—") && !isAdjacent(tokens, at) && !isAdjacent(tokens, at + 1))
      return at + 1;
    if (text === "—" && signAt(tokens, at - 1, ")")) return at + 1;
  }
  return first;
}

/** The clause of a token of the sentence. */
export function clauseAt(sentence: SentenceSyntax, token: number): Clause {
  return sentence.clauses[sentence.clauseOf[token - sentence.first] ?? 0] as Clause;
}

/** Cuts a sentence (tokens `first` to `next`) into clauses. */
export function splitClauses(tokens: Tokens, tagged: Uint8Array, first: number, next: number): SentenceSyntax {
  const drafts: ClauseDraft[] = [
    {
      index: 0,
      first: afterDateline(tokens, first, next),
      next: first,
      kind: "main",
      parent: -1,
      opener: "",
      verb: null,
      subject: null,
    },
  ];
  const clauseOf = new Int16Array(next - first);
  const stack: number[] = [];
  let infinitives: VerbGroup[] | null = null;
  let current = 0;
  const open = (at: number, kind: Clause["kind"], parent: number, opener = ""): void => {
    current = drafts.length;
    drafts.push({ index: current, first: at, next: at, kind, parent, opener, verb: null, subject: null });
  };
  const leading = leadingParticiple(tokens, tagged, (drafts[0] as ClauseDraft).first, next);
  if (leading) {
    open(leading.verb.first, leading.kind, 0, leading.kind === "subordinate" ? "if" : "");
    clauseOf.fill(current, leading.verb.first - first, leading.comma - first);
    Object.assign(drafts[current] as ClauseDraft, { verb: leading.verb, next: leading.comma });
    current = 0;
  }
  for (let at = leading ? leading.comma : first; at < next; ) {
    const draft = drafts[current] as ClauseDraft;
    const boundary = boundaryAt(tokens, tagged, at, next, draft, drafts);
    if (boundary) {
      if (boundary.close && draft.parent >= 0) {
        const back = stack.pop();
        current = back ?? mainAncestor(drafts, current);
        if (boundary.kind === null && !boundary.keep) {
          clauseOf[at - first] = draft.index;
          at++;
          continue;
        }
      }
      if (boundary.kind !== null) {
        const parent = boundary.kind === "coordinate" ? (drafts[current] as ClauseDraft).parent : current;
        if (boundary.kind !== "coordinate" || boundary.returns) stack.push(current);
        const parentOf = boundary.kind === "coordinate" || boundary.kind === "main" ? parent : current;
        open(at, boundary.kind, parentOf, boundary.opener ?? "");
      }
    }
    const active = drafts[current] as ClauseDraft;
    // "the tanks that Norland ordered in May have": a relative clause with a subject of its own has its verb here.
    const isOwnVerb =
      active.kind === "relative" && at > active.first + (tagged[active.first] === tags.relative ? 1 : 0);
    const opensGroup = active.verb === null && (isOwnVerb || !isReducedRelative(tokens, tagged, at, next));
    const group = opensGroup ? verbGroupAt(tokens, tagged, at, next) : null;
    if (group && (isFiniteGroup(group, tagged) || active.kind === "participial" || isHeadline(tokens, first, next))) {
      // "a candidate for the vote to be held in May spoke": an infinitive is the verb only where no other comes.
      if (isInfinitive(group, tagged)) {
        infinitives ??= [];
        infinitives[current] ??= group;
      } else {
        active.verb = group;
      }
      clauseOf.fill(current, at - first, group.next - first);
      at = group.next;
      active.next = at;
      continue;
    }
    clauseOf[at - first] = current;
    active.next = at + 1;
    at++;
  }
  if (infinitives) for (const draft of drafts) draft.verb ??= infinitives[draft.index] ?? null;
  const inClause = (index: number, token: number): boolean => clauseOf[token - first] === index;
  for (const draft of drafts) {
    draft.subject = subjectOf(tokens, tagged, draft, drafts, inClause);
    const { index, verb, subject } = draft;
    const isOwn = (token: number): boolean => inClause(index, token);
    const denied = verb !== null && isNegatedBefore(tokens, tagged, draft.first, verb.first, subject, isOwn);
    if (denied) draft.verb = { ...verb, negated: true };
    if (verb?.modality === "actual" && asksOthers(tokens, tagged, verb, draft.next))
      draft.verb = { ...verb, modality: "planned" };
    const shared = verb && draft.kind === "coordinate" ? drafts[index - 1]?.verb : null;
    if (verb && shared && goesOnPlanned(tokens, tagged, draft.first, verb, shared))
      draft.verb = { ...verb, modality: shared.modality, tense: shared.tense };
  }
  return { first, next, clauses: drafts, clauseOf };
}

/** "expect the bank to bring its rate down to 3.5 percent": what others are to do. */
function asksOthers(tokens: Tokens, tagged: Uint8Array, { base, next, passive }: VerbGroup, limit: number): boolean {
  if (passive || !asking.has(base)) return false;
  let at = nounPhraseAt(tokens, tagged, wordAt(tokens, next) === "on" ? next + 1 : next, limit)?.next ?? -1;
  while (at > 0 && tagged[at] === tags.preposition) at = nounPhraseAt(tokens, tagged, at + 1, limit)?.next ?? -1;
  return at > 0 && tagged[at] === tags.to && tagged[at + 1] === tags.verb;
}

const asking = new Set(
  "expect want ask urge call beg invite press advise recommend encourage forecast predict demand pressure lobby".split(
    " ",
  ),
);

/** "want to fill in two corners and raise the roof": what stands behind "and" in its base form hangs on the same "to". */
function goesOnPlanned(tokens: Tokens, tagged: Uint8Array, first: number, verb: VerbGroup, shared: VerbGroup): boolean {
  if (shared.modality === "actual" || (shared.tense === verb.tense && shared.modality === verb.modality)) return false;
  const isBare = verb.first === first + 1 && verb.next === verb.first + 1 && tagged[verb.first] === tags.verb;
  if (wordAt(tokens, verb.head) !== verb.base) return false;
  return isBare && verb.tense === "present" && tagged[shared.head - 1] === tags.to;
}

/** "Opened in 2019, the bridge carries", "Had it opened, it would": the clause that leads, and the comma behind it. */
function leadingParticiple(
  tokens: Tokens,
  tagged: Uint8Array,
  first: number,
  next: number,
): { verb: VerbGroup; comma: number; kind: "participial" | "subordinate" } | null {
  let at = first;
  while (tagged[at] === tags.adverb) at++;
  const isInverted =
    at === first && isOneOf(tokens, at, inverting) && nounPhraseAt(tokens, tagged, at + 1, next) !== null;
  if (!isInverted && tagged[at] !== tags.past && tagged[at] !== tags.participle && tagged[at] !== tags.gerund)
    return null;
  let comma = at + 1;
  // "Naming them will take years: there are 262, the committee said": the colon ends what leads.
  while (comma < next && comma - at < 20 && !/^[,:;]$/.test(textAt(tokens, comma))) comma++;
  if (!signAt(tokens, comma, ",") || !startsMain(tokens, tagged, comma + 1, next)) return null;
  const verb = verbGroupAt(tokens, tagged, at, next);
  if (!verb || verb.next > comma || (tagged[at] === tags.gerund && hasOwnVerb(tokens, tagged, verb.next, comma)))
    return null;
  if (isInverted) return { verb: { ...verb, modality: "hypothetical" }, comma, kind: "subordinate" };
  return { verb: { ...verb, tense: "none", passive: tagged[at] !== tags.gerund }, comma, kind: "participial" };
}

/** "Staffing at the yard has risen, the company said": what leads is the subject. */
function hasOwnVerb(tokens: Tokens, tagged: Uint8Array, from: number, comma: number): boolean {
  for (let at = from; at < comma; at++) {
    const tag = tagged[at];
    if (tag === tags.relative || tag === tags.subordinator || tag === tags.coordinator) return false;
    if (tag === tags.auxiliary || tag === tags.modal) return isFiniteAt(tokens, tagged, at, comma);
  }
  return false;
}

/** "Had it opened", "Were it to open", "Should it open": as if "if" stood before. */
const inverting = new Set(["had", "were", "should"]);

function isFiniteGroup(group: VerbGroup, tagged: Uint8Array): boolean {
  const tag = tagged[group.first];
  return tag === tags.modal || tag === tags.auxiliary || tag === tags.past || tag === tags.verb;
}

function isInfinitive(group: VerbGroup, tagged: Uint8Array): boolean {
  return tagged[group.first - 1] === tags.to;
}

/** Headlines say "dies", "to cut", "killed" without auxiliaries. */
function isHeadline(tokens: Tokens, first: number, next: number): boolean {
  return !signAt(tokens, next - 1, ".") && next - first < 20;
}

/** The tokens of a sentence's span. */
export function tokensOf(tokens: Tokens, sentence: Span): { first: number; next: number } {
  let first = tokenFrom(tokens, sentence.start);
  let next = tokenFrom(tokens, sentence.end);
  if (first > next) [first, next] = [next, first];
  return { first, next };
}
