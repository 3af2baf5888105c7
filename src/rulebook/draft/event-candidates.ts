import type { Claim } from "../../claims/reading.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { type Candidate, hasName, phraseOf } from "./candidate.js";

/** The happening that a date of the past is given for: "the ferry was launched on 1 June 2015". */
export function eventCandidates(claim: Claim): Candidate[] {
  const { mention, clause, block } = claim;
  if (mention.kind !== "timex" || clause.verb?.tense !== "past" || !clause.subject) return [];
  const { edtf, type, granularity, fuzzy, defects } = mention.timex;
  const isDated = edtf !== null && type === "date" && dated.has(granularity) && defects.length === 0;
  const { subject, verb } = clause;
  if (!isDated || speech.has(verb.base) || subject.next !== verb.first || block.tagged[subject.head] === tags.pronoun)
    return [];
  const object = nounPhraseAt(block.tokens, block.tagged, verb.next, clause.next);
  const isObject = object !== null && (object.next <= mention.first || object.first >= mention.next);
  const next = isObject && block.tagged[object.first] !== tags.time ? object.next : verb.next;
  if (next - subject.first > longest || (verb.base === "be" && next === verb.next)) return [];
  const phrase = phraseOf(block, subject.first, next);
  if (!phrase || !hasName(block, subject.first, next)) return [];
  // "late 2017" says more of itself than the months that it is taken for.
  const printed = block.block.text.slice(mention.start, mention.end);
  return [
    {
      claim,
      title: phrase,
      keys: [["event", { text: phrase }]],
      value: [["date", { text: fuzzy ? printed : edtf }]],
      kind: "event",
    },
  ];
}

const dated: ReadonlySet<string> = new Set(["day", "month", "year"]);
const speech: ReadonlySet<string> = new Set("say tell add write report state note warn".split(" "));
/** Words of a phrase that another article could still use. */
const longest = 8;
