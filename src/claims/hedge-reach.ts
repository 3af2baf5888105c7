import type { Mention } from "./mention.js";
import type { Tokens } from "./tokens.js";

/** A mention that may have a hedge. */
type Hedged = Pick<Exclude<Mention, { kind: "identifier" }>, "first" | "next" | "hedge">;

/** The tokens of a figure or time with its hedge: "about 2,500", "2,500 or so". */
export function withHedge(tokens: Tokens, mention: Hedged): { readonly first: number; readonly next: number } {
  const { hedge } = mention;
  let { next } = mention;
  if (hedge) while (next < tokens.count && (tokens.end[next] as number) <= hedge.end) next++;
  return { first: firstWithHedge(tokens, mention), next };
}

/** The token at which a figure or time begins with the hedge before it. */
export function firstWithHedge(tokens: Tokens, { first, hedge }: Omit<Hedged, "next">): number {
  let at = first;
  if (hedge) while (at > 0 && (tokens.start[at - 1] as number) >= hedge.start) at--;
  return at;
}
