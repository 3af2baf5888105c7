import type { Mention } from "../mention.js";
import { clauseAt } from "../syntax/clauses.js";
import { isOneOf, lexeme, signAt } from "../token-access.js";
import type { DatedEvent } from "./dated-event.js";
import type { SentenceView } from "./figures.js";

/** "She won the prize in 1935, when she was 45": what the clause hangs on happened then. */
export function whenHost(view: SentenceView, { first }: Mention, events: readonly DatedEvent[]): DatedEvent | null {
  const { tokens, syntax } = view;
  const own = clauseAt(syntax, first);
  const opener = own.first;
  if (!isOneOf(tokens, opener, whens) && !isOneOf(tokens, opener + 1, whens)) return null;
  const host = syntax.clauses[own.parent];
  const event = host && events.find(({ verb, base }) => verb === host.verb?.head && base !== "bear");
  return event && !isOneOf(tokens, event.verb - 1, ins) ? event : null;
}

/** "when she died" */
export function isWhenDead({ tokens, syntax }: SentenceView, { next }: Mention): boolean {
  const verb = syntax.clauses.find(({ first, opener }) => first >= next && whens.has(opener))?.verb;
  return verb?.base === "die" && isOneOf(tokens, verb.first - 1, pronouns);
}

const pronouns = new Set(["he", "she"]);
const whens = new Set(["when", "while", "as"]);
const ins = new Set(["in", "on"]);

/** "died on 12 May, her publisher said, at 79": the token before who says so; the one given where nobody does. */
export function pastAttribution({ tokens, syntax }: SentenceView, before: number): number {
  if (!signAt(tokens, before, ",") || lexeme(tokens, before - 1)?.verb?.saying !== true) return before;
  for (let at = before - 2; at > syntax.first && at > before - 8; at--) if (signAt(tokens, at, ",")) return at;
  return before;
}
