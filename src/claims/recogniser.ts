import type { Mention } from "./mention.js";
import type { Tokens } from "./tokens.js";

/**
 * A form of figure or date: which tokens can begin it, and how it is read there. `read` never throws; it returns the
 * mention that begins at token `i` (or just before it, where a sign or a letter opens it), or null.
 */
export interface Form {
  readonly id: string;
  /** Bits of `trigger`. */
  readonly triggers: number;
  read(tokens: Tokens, i: number): Mention | null;
}
