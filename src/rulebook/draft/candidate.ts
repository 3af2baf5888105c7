import type { BlockReading, Claim, Reading } from "../../claims/reading.js";
import { claimsOf } from "../../claims/reading.js";
import { tags } from "../../claims/syntax/tags.js";
import { textBetween } from "../../claims/token-access.js";
import type { DraftMap } from "../../schema/write-yaml.js";
import { eventCandidates } from "./event-candidates.js";
import { figureCandidates } from "./figure-candidates.js";

/** A fact that a claim may be made into. Several may be made of one claim, the likeliest first. */
export interface Candidate {
  readonly claim: Claim;
  /** What it is about, in the article's words: the title. */
  readonly title: string;
  /** The keys that say which words and which unit, without id and values; two candidates with the same are one fact. */
  readonly keys: DraftMap["map"];
  /** A figure with its time, or an event's date. */
  readonly value: DraftMap["map"];
  readonly kind: "figure" | "event";
}

/** Every fact that could be made of what an article asserts. */
export function candidatesIn(reading: Reading): Candidate[] {
  return [...claimsOf(reading)]
    .filter(isAsserted)
    .flatMap((claim) =>
      claim.mention.kind === "quantity" ? figureCandidates(reading, claim) : eventCandidates(claim),
    );
}

function isAsserted({ polarity, modality }: Claim): boolean {
  return polarity === "asserted" && modality === "actual";
}

/** Words of a block as a phrase of a rule: without what leads them, null when their signs mean something in phrases. */
export function phraseOf({ tokens, tagged }: BlockReading, first: number, next: number): string | null {
  let start = first;
  while (start < next && (tagged[start] === tags.determiner || tagged[start] === tags.adverb)) start++;
  if (start >= next || tagged[start] === tags.pronoun) return null;
  const text = textBetween(tokens, start, next).replace(/\s+/g, " ");
  return /[()[\]{}|\u2026"“”]|\.{3}|\d/.test(text) ? null : text;
}

/** True where a name stands in the words: without one, a phrase could be about anything. */
export function hasName({ tagged }: BlockReading, first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (tagged[at] === tags.proper) return true;
  return false;
}

/** The sentence of a claim, on one line. */
export function sentenceOf({ block, sentence }: Claim): string {
  return block.block.text.slice(sentence.span.start, sentence.span.end).replace(/\s+/g, " ").trim();
}
