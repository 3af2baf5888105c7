import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import type { Place } from "../wording/places.js";

/** "32 minutes over 12 hours apart" */
export function isOverrun({ block: { tokens }, sentence }: Place, { length }: LengthOfTime): boolean {
  return (
    isOneOf(tokens, length.first - 1, beyond) &&
    sentence.mentions.some(({ kind, next }) => kind === "timex" && next === length.first - 1)
  );
}

/** "from 1963 to 1990, 18 years of them on the island" */
export function isPartOfIt({ block: { tokens } }: Place, { length }: LengthOfTime): boolean {
  return wordAt(tokens, length.next) === "of" && isOneOf(tokens, length.next + 1, those);
}

const beyond = new Set(["over", "under", "past", "beyond"]);
const those = new Set(["them", "those", "these", "which", "it"]);
