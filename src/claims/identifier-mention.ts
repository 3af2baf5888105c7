import type { IdentifierMention } from "./mention.js";
import type { Tokens } from "./tokens.js";

/** The mention of a number that counts nothing, from token `first` up to token `next`. */
export function identifier(form: string, tokens: Tokens, first: number, next: number): IdentifierMention {
  return {
    kind: "identifier",
    form,
    first,
    next,
    start: tokens.start[first] as number,
    end: tokens.end[next - 1] as number,
  };
}
