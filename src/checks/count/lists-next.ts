import type { AnnouncedList, Announcement } from "../../claims/relations/announced-list.js";
import { readEnumeration } from "../../claims/relations/enumeration.js";
import { hasCommas } from "../../claims/relations/list-openings.js";
import { clauseAt, tokensOf } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../../claims/token-access.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";

/** "Two came forward. They were Holm Marine, Castell Shipping and Orrin Ports.": who they are is the whole next sentence. */
export function listNext(place: Place): AnnouncedList | null {
  const { block, sentence } = place;
  const { announcements, announcedLists } = sentence.relations;
  const [announcement, other] = announcements;
  const span = block.block.sentences[sentence.index + 1];
  if (!announcement || other || announcedLists.length > 0 || !span || namesOthers(place, announcement)) return null;
  const { first, next } = tokensOf(block.tokens, span);
  if (!isOneOf(block.tokens, first, they) || !isOneOf(block.tokens, first + 1, are)) return null;
  const start = signAt(block.tokens, first + 2, ":") ? first + 3 : first + 2;
  let end = next;
  while (end > start && signAt(block.tokens, end - 1, ".")) end--;
  const view = { ...viewOf(block, sentence), mentions: block.mentions };
  if (hasCommas(view, announcement.next)) return null;
  const list = readEnumeration(view, start, end, "names");
  return list && list.next >= end ? { ...announcement, list } : null;
}

/** Another plural or name stands in the sentence that "they" may be. */
function namesOthers({ block: { tokens, tagged }, sentence }: Place, { first, next, figure }: Announcement): boolean {
  // "The duo appeared in court"
  if (figure === null && !isOneOf(tokens, first - 1, definite)) return true;
  for (let at = sentence.first; at < sentence.next; at++) {
    const isPlural = tagged[at] === tags.noun && /(?:[^s]s|men|people|children)$/.test(wordAt(tokens, at));
    // "cut power lines in seven provinces. They are": not the lines, which stand behind the verb.
    const isSubject = at < first && at < (clauseAt(sentence.syntax, at).verb?.first ?? 0);
    if (isPlural && (isSubject || at >= next)) return true;
  }
  return sentence.relations.figures.some((other) => other !== figure && other.mention.kind !== "timex");
}

const definite = new Set(["the", "this"]);
const they = new Set(["they", "these", "those"]);
const are = new Set(["are", "were"]);
