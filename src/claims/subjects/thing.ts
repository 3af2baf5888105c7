import type { Claim } from "../reading.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { thingAt } from "./concept.js";
import type { FigurePhrase } from "./phrase.js";

/**
 * What a figure counts or belongs to. Members are what they are members of: "a crew of 34", "34 members of the crew", "34 crew
 * members", "the council has 34 members"; passengers and crew are people.
 */
export function thingOf(
  { block: { tokens, tagged } }: Claim,
  phrase: FigurePhrase,
  measure: string,
  holder: number,
): string | null {
  const { head, ofNoun } = phrase;
  if (head < 0 && measure !== "count") return null;
  if (head < 0) return isGroup(tokens, ofNoun) ? thingAt(tokens, ofNoun) : thingOfPronoun(tokens, tagged, phrase);
  // "Six injured": what happened to them, and not who they are.
  if (measure === "count" && isOneOf(tokens, head, fates)) return null;
  // "the 18-metre Silver Tern" is called by its name.
  if (phrase.attributive && tagged[head] === tags.proper) return null;
  if (isOneOf(tokens, head, members)) {
    if (isGroup(tokens, head - 1)) return thingAt(tokens, head - 1);
    const group = tagged[head + 2] === tags.determiner ? head + 3 : head + 2;
    if (wordAt(tokens, head + 1) === "of" && isGroup(tokens, group)) return thingAt(tokens, group);
    if (wordAt(tokens, head + 1) !== "of" && isGroup(tokens, holder)) return thingAt(tokens, holder);
  }
  if (wordAt(tokens, head) === "passengers" && wordAt(tokens, head + 1) === "and" && isGroup(tokens, head + 2))
    return "people";
  return thingAt(tokens, head);
}

/** "all 63 of us", "all seven of whom"; "the trucks, 22 of them," are trucks. */
function thingOfPronoun(tokens: Tokens, tagged: Uint8Array, { first, next, partial }: FigurePhrase): string | null {
  if (partial) return null;
  // "The fatalities, seven in all, were"
  const isInAll = wordAt(tokens, next) === "in" && isOneOf(tokens, next + 1, totals) && signAt(tokens, first - 1, ",");
  if (isInAll && tagged[first - 2] === tags.noun) return thingAt(tokens, first - 2);
  if (wordAt(tokens, next) !== "of") return null;
  if (isOneOf(tokens, next + 1, persons)) return "people";
  const isApposed = wordAt(tokens, next + 1) === "them" && signAt(tokens, first - 1, ",");
  return isApposed && tagged[first - 2] === tags.noun ? thingAt(tokens, first - 2) : null;
}

/** "crew", "staff", "squad": those who belong to something, under one name. */
export function isGroup(tokens: Tokens, i: number): boolean {
  return isOneOf(tokens, i, groups);
}

/** Participles that stand for those to whom it happened. */
export const fates = new Set(["injured", "wounded"]);
const totals = new Set(["all", "total"]);
const persons = new Set(["us", "you", "whom"]);
const members = new Set(["member", "members"]);
const groups = new Set(
  "crew team squad staff jury cast band choir orchestra army force party family board panel committee class council".split(
    " ",
  ),
);
