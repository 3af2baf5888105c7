import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import type { NounPhrase } from "./clause.js";
import type { ClauseDraft } from "./clause-boundaries.js";
import { timeNouns } from "./contact-clause.js";
import { nounPhraseAt, nounPhraseBefore } from "./noun-phrases.js";
import { tags } from "./tag.js";
import { isVerbTag } from "./verb-groups.js";

/** True when the token belongs to the clause. */
export type InClause = (index: number, token: number) => boolean;

/** What comes before the verb in the clause's own words; else what it hangs on, or the clause before it. */
export function subjectOf(
  tokens: Tokens,
  tagged: Uint8Array,
  draft: ClauseDraft,
  drafts: readonly ClauseDraft[],
  inClause: InClause,
): NounPhrase | null {
  if (!draft.verb) return null;
  const own = ownSubject(tokens, tagged, draft, draft.verb.first, inClause);
  if (own) return own;
  const goesOn = draft.kind === "coordinate" || tagged[draft.first] === tags.coordinator;
  if (draft.kind === "relative" && !goesOn) return antecedentOf(tokens, tagged, draft, drafts);
  const shared = goesOn ? draft.index - 1 : draft.kind === "participial" ? draft.parent : -1;
  const previous = drafts[shared];
  return previous ? subjectOf(tokens, tagged, previous, drafts, inClause) : null;
}

/** "a winger, who died"; of "who played and who died" the one before the first "who". */
function antecedentOf(
  tokens: Tokens,
  tagged: Uint8Array,
  draft: ClauseDraft,
  drafts: readonly ClauseDraft[],
): NounPhrase | null {
  const parent = drafts[draft.parent];
  if (tagged[draft.first - 1] === tags.coordinator && parent?.kind === "relative")
    return antecedentOf(tokens, tagged, parent, drafts);
  const comma = signAt(tokens, draft.first - 1, ",");
  return nounPhraseBefore(tokens, tagged, comma ? draft.first - 1 : draft.first);
}

/** The first noun phrase that no preposition governs: past "In 2020", "At 172 metres" and appositions. */
function ownSubject(
  tokens: Tokens,
  tagged: Uint8Array,
  draft: ClauseDraft,
  limit: number,
  inClause: InClause,
): NounPhrase | null {
  // "A former hurdler, she was born": what stands before is said of her.
  const pronoun = isOneOf(tokens, limit - 1, nominative) && inClause(draft.index, limit - 1);
  if (pronoun) return { first: limit - 1, next: limit, head: limit - 1 };
  const leads = isOneOf(tokens, draft.first, articles) || isEitherWay(tokens, draft.first);
  const named = leads ? nounPhraseBefore(tokens, tagged, limit, draft.first) : null;
  if (
    named &&
    tagged[named.head] === tags.proper &&
    signAt(tokens, named.first - 1, ",") &&
    inClause(draft.index, named.head)
  )
    if (isLeadingPhrase(tokens, tagged, draft.first, named.first - 1)) return named;
  let governed = false;
  let wasGoverned = false;
  let timed: NounPhrase | null = null;
  let placed: NounPhrase | null = null;
  for (let at = opensWithWord(tagged, draft) ? draft.first + 1 : draft.first; at < limit; at++) {
    if (!inClause(draft.index, at)) {
      governed = false;
      continue;
    }
    const tag = tagged[at];
    const phrase = nounPhraseAt(tokens, tagged, at, limit);
    if (phrase) {
      if (!governed && !isApposedTime(tokens, tagged, phrase)) return phrase;
      if (tag === tags.time) timed = phrase;
      if (phrase.next === limit && tag === tags.proper && phrase.head > at) placed = phrase;
      wasGoverned = true;
      governed = false;
      at = phrase.next - 1;
    } else if (tag === tags.coordinator) {
      // "With 40 cases and the rains to come, the island": both hang on "with".
      governed ||= wasGoverned;
    } else if (tag === tags.preposition || tag === tags.to || (tag === tags.gerund && at > draft.first)) {
      governed = true;
    } else if (tag === tags.time || signAt(tokens, at, ",")) {
      // "With 72 aircraft, 9,600 employees and a canteen, the airline": figures that all hang on "with".
      governed = wasGoverned && tagged[at + 1] === tags.number && isOneOf(tokens, draft.first, withWords);
      wasGoverned = false;
    }
  }
  // "In 2019 prices rose": the noun after the year was the subject and no object of "in".
  if (timed) return pastTime(tagged, timed);
  // "In Norvik bus fares are": the place and what is there are no one phrase.
  if (placed && isOneOf(tokens, draft.first, placing)) return { ...placed, first: placed.first + 1 };
  // "Spending on roads has risen"
  const { first } = draft;
  const isDoing =
    tagged[first] === tags.gerund && tagged[first + 1] === tags.preposition && draft.kind !== "participial";
  return isDoing && first < limit ? { first, next: first + 1, head: first } : null;
}

/** "Rain or shine, Nordvik flies", "Pandemic or no pandemic," */
function isEitherWay(tokens: Tokens, first: number): boolean {
  return wordAt(tokens, first + 1) === "or";
}

/** "A career civil servant with a passion for bells,": no other comma and no verb stands in it. */
function isLeadingPhrase(tokens: Tokens, tagged: Uint8Array, first: number, comma: number): boolean {
  for (let at = first; at < comma; at++) if (signAt(tokens, at, ",") || isVerbTag(tagged[at] as number)) return false;
  return true;
}

const withWords = new Set(["with", "without"]);
const placing = new Set(["in", "at"]);
const articles = new Set(["a", "an"]);
const nominative = new Set(["he", "she", "they", "we", "i"]);

/** "In 2021, the year the centre closed,": the time over again. */
function isApposedTime(tokens: Tokens, tagged: Uint8Array, { first, head }: NounPhrase): boolean {
  return signAt(tokens, first - 1, ",") && tagged[first - 2] === tags.time && isOneOf(tokens, head, timeNouns);
}

/** "that prices rose", "after prices rose"; not "officials said prices rose". */
function opensWithWord(tagged: Uint8Array, { kind, first }: ClauseDraft): boolean {
  return kind === "subordinate" && (tagged[first] === tags.subordinator || tagged[first] === tags.preposition);
}

function pastTime(tagged: Uint8Array, phrase: NounPhrase): NounPhrase | null {
  let first = phrase.first;
  while (first < phrase.next && tagged[first] === tags.time) first++;
  return first < phrase.next ? { ...phrase, first } : null;
}
