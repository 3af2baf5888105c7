import {
  agree,
  differInNames,
  differInTime,
  isChange,
  isWhole,
  sameMeasure,
  sameThing,
  sharedDeeds,
} from "../../claims/subjects/compare-subjects.js";
import { thingAt } from "../../claims/subjects/concept.js";
import { isContrasted } from "../../claims/subjects/contrast.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { isAddedTo, isSumWith } from "./added-to.js";
import { type Conflict, earlierIn, firstTellings, isBody, wasTold } from "./conflict.js";

/** One disaster told twice: "The blast killed 30 people", "the blast, which left 35 people dead". */
export function* restated(subjects: readonly Subject[]): Iterable<Conflict> {
  const body = subjects.filter(
    (subject) => isBody(subject) && subject.measure === "count" && isWhole(subject) && eventOf(subject) !== null,
  );
  const tellings = firstTellings(subjects);
  for (const [index, later] of body.entries()) {
    const same = earlierIn(body, index).filter((earlier) => isSame(earlier, later));
    const [first] = same;
    if (!first || first.claim.sentence === later.claim.sentence || isContrasted(later, first)) continue;
    if (
      isAddedTo(first, later) ||
      isSumWith(first, later) ||
      wasTold(tellings, later) ||
      same.some((earlier) => agree(earlier, later)) ||
      new Set(same.map(({ quantity }) => String(quantity?.min.n))).size > 1
    )
      continue;
    yield { marked: later, other: first, by: "restated" };
  }
}

function isSame(earlier: Subject, later: Subject): boolean {
  if (!sameMeasure(earlier, later) || isChange(earlier) || isChange(later)) return false;
  if (sharedDeeds(earlier, later).length === 0 || !(sameThing(earlier, later) || later.thing === null)) return false;
  if (differInNames(earlier, later) || differInTime(earlier.claim, later.claim)) return false;
  const [a, b] = [earlier.claim.speaker, later.claim.speaker];
  return eventOf(earlier) === eventOf(later) && isKnownEvent(later) && (a === null || b === null || a === b);
}

/** "the blast", "Friday's attack", "it": the event that was told of before; "a blast" and "such attacks" are others. */
function isKnownEvent({ claim: { block, sentence, mention } }: Subject): boolean {
  const { tokens, tagged } = block;
  for (let at = sentence.first; at < sentence.next; at++) {
    if (at < mention.first && tagged[at] === tags.pronoun && wordAt(tokens, at) === "it") return true;
    if (!events.has(thingAt(tokens, at))) continue;
    let left = at;
    while (left > sentence.first && isModifier(tagged[left - 1] as number)) left--;
    if (tagged[left - 1] === tags.possessive || isOneOf(tokens, left - 1, definites)) return true;
  }
  return false;
}

function isModifier(tag: number): boolean {
  return tag === tags.adjective || tag === tags.noun || tag === tags.gerund || tag === tags.proper;
}

const definites = new Set(["the", "this", "its"]);

/** The disaster that a sentence speaks of. */
function eventOf({ topics, holder }: Subject): string | null {
  if (holder !== null && events.has(holder)) return holder;
  return [...topics].find((topic) => events.has(topic)) ?? null;
}

const events = new Set(
  "explosion crash fire earthquake landslide storm flood collapse attack shooting stampede accident raid".split(" "),
);
