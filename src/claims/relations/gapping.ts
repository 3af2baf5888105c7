import { nounPhraseBefore } from "../syntax/noun-phrases.js";
import { signAt } from "../token-access.js";
import { mentionAt, type SentenceView } from "./figures.js";

/** "rose from 11 to 17, up 59 percent, power from 780 to 1,340": a subject of its own, of which nothing before it speaks. */
export function isGapped(view: SentenceView, marker: number): boolean {
  const { tokens, tagged, syntax } = view;
  const subject = nounPhraseBefore(tokens, tagged, marker, syntax.first);
  if (!subject || !signAt(tokens, subject.first - 1, ",")) return false;
  return mentionAt(view, subject.first - 2)?.kind === "quantity";
}
