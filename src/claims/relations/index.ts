import type { Mention } from "../mention.js";
import type { SentenceSyntax } from "../syntax/clauses.js";
import type { Tokens } from "../tokens.js";
import { type Conversion, findConversions } from "./conversion.js";
import { viewSentence } from "./figures.js";
import { findZonePairs, type ZonePair } from "./zones.js";

/** How the figures of a sentence are bound by its words, beside the changes. */
export interface Relations {
  readonly conversions: readonly Conversion[];
  readonly zonePairs: readonly ZonePair[];
}

/** Finds what binds the figures of a sentence (tokens `first` to `next` of its block). */
export function findRelations(
  tokens: Tokens,
  tagged: Uint8Array,
  syntax: SentenceSyntax,
  mentions: readonly Mention[],
): Relations {
  const view = viewSentence(tokens, tagged, syntax, mentions);
  return { conversions: findConversions(view), zonePairs: findZonePairs(view) };
}
