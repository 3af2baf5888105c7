import { sharedDeeds } from "../../../claims/subjects/compare-subjects.js";
import { tags } from "../../../claims/syntax/tag.js";
import { lexeme, wordAt } from "../../../claims/token-access.js";
import { absolute, isEqual, rational, subtract } from "../../../values/rational.js";
import type { TellingEvidence } from "../comparison.js";
import type { Telling } from "../telling.js";

/** What speaks for two ordinals counting on in one row: "the third year running", "a second victory in a row". */
export const ofRows: readonly TellingEvidence[] = [
  { points: 1, weigh: () => true },
  { points: 1, weigh: (a, b) => rowOf(a) !== null && rowOf(a) === rowOf(b) },
  { points: 2, weigh: (a, b) => isFirstOrSo(a) && isFirstOrSo(b) },
  { points: 1, weigh: (a, b) => isOfAllTime(a) && isOfAllTime(b) },
  { points: 1, weigh: (a, b) => rowOf(a) === "win" && rowOf(b) === "win" && (isOfTrophies(a) || isOfTrophies(b)) },
  { points: 1, weigh: (a, b) => sharedDeeds(a.subject, b.subject).length > 0 },
  { points: 1.5, weigh: areNeighbours },
  { points: -3, weigh: (a, b) => isFirst(a) || isFirst(b) },
  { points: -1.5, weigh: (a, b) => isSaying(a) || isSaying(b) },
];

/** What is counted on: wins under any name, or the things that come one after the other, each once. */
export function rowOf(telling: Telling): string | null {
  const { thing, deeds } = telling.subject;
  if (thing === null) return null;
  if (wins.has(thing) || (deeds.has("win") && occasions.has(thing))) return "win";
  return rows.has(thing) || isFirstOrSo(telling) ? thing : null;
}

/** "the second woman to win it", "the third who was elected". */
export function isFirstOrSo({ subject: { claim, phrase } }: Telling): boolean {
  const { tokens, tagged } = claim.block;
  return phrase.definite && (wordAt(tokens, phrase.next) === "to" || tagged[phrase.next] === tags.relative);
}

/** Won once a year at most. */
function isOfTrophies({ subject: { thing } }: Telling): boolean {
  return thing !== null && trophies.has(thing);
}

/** "the third cup in the club's history", "won it for the second time": counted from the beginning. */
function isOfAllTime({ subject: { claim, phrase, thing } }: Telling): boolean {
  const { tokens } = claim.block;
  if (thing === "time" && [1, 2].some((back) => wordAt(tokens, phrase.first - back) === "for")) return true;
  for (let at = phrase.next; at < phrase.next + 5; at++) if (wordAt(tokens, at) === "history") return true;
  return false;
}

/** Third and fourth: whoever counts wrongly is seldom far off. */
function areNeighbours({ subject: { quantity: a } }: Telling, { subject: { quantity: b } }: Telling): boolean {
  return a !== null && b !== null && isEqual(absolute(subtract(a.min, b.min)), rational(1));
}

/** "the first half", "for the first time since 2011": mostly one of several, and no count of all. */
function isFirst({ subject: { quantity } }: Telling): boolean {
  return quantity !== null && isEqual(quantity.min, rational(1));
}

function isSaying({ subject: { claim } }: Telling): boolean {
  const { verb } = claim.clause;
  return verb !== null && lexeme(claim.block.tokens, verb.head)?.verb?.saying === true;
}

const wins = new Set("win victory triumph title success crown championship trophy gold cup".split(" "));
const trophies = new Set("cup title trophy championship crown".split(" "));
const occasions = new Set("time year season month week race match game".split(" "));
const rows = new Set(
  "round session meeting summit conference edition phase stage term anniversary birthday congress festival marathon season album novel marriage budget referendum".split(
    " ",
  ),
);
