import type { Claim } from "../reading.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, wordAt } from "../token-access.js";
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
  if (head < 0) return measure === "count" && isGroup(tokens, ofNoun) ? thingAt(tokens, ofNoun) : null;
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

/** "crew", "staff", "squad": those who belong to something, under one name. */
export function isGroup(tokens: Tokens, i: number): boolean {
  return isOneOf(tokens, i, groups);
}

const members = new Set(["member", "members"]);
const groups = new Set(
  "crew team squad staff jury cast band choir orchestra army force party family board panel committee class council".split(
    " ",
  ),
);
