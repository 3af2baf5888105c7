import { happeningAt, isDoing, isHappening } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { calendarOf } from "./date-slips.js";

/** "The eighth edition opened on Friday", "Its ninth edition, which opened on Friday": the same happened on the same day. */
export function areOfOneOccasion(earlier: Subject, later: Subject): boolean {
  if (earlier.thing === null || earlier.thing !== later.thing || !later.phrase.definite) return false;
  const day = dayIn(earlier);
  if (day === null || day !== dayIn(later)) return false;
  if (contests.has(earlier.thing)) return true;
  const done = happeningsIn(later);
  return [...happeningsIn(earlier)].some((deed) => done.has(deed));
}

/** Of these a day has one. */
const contests = new Set("game match final race bout fight".split(" "));

/** The one day that a sentence names, as printed. */
function dayIn({ claim: { block, sentence } }: Subject): string | null {
  const days = sentence.mentions.filter((mention) => mention.kind === "timex" && calendarOf(mention) !== null);
  const [day, ...more] = days;
  return day && more.length === 0 ? block.block.text.slice(day.start, day.end) : null;
}

function happeningsIn({ claim: { block, sentence } }: Subject): ReadonlySet<string> {
  const deeds = new Set<string>();
  for (let at = sentence.first; at < sentence.next; at++) {
    const deed = happeningAt(block.tokens, at);
    if (isHappening(deed) || isDoing(deed)) deeds.add(deed);
  }
  return deeds;
}
