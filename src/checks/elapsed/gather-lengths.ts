import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import type { Place } from "../wording/places.js";
import { betweenTwoTimes } from "./between-two-times.js";
import { lengthsAhead } from "./lengths-ahead.js";
import { lengthsOfStretches } from "./lengths-of-stretches.js";
import { reckonedFromBefore } from "./reckoned-from-before.js";
import { sinceThen } from "./since-then.js";
import { termsTold } from "./terms-told.js";

/** Every length of a sentence with its two ends: those that its words bind first, then those that only leave one reading. */
export function gatherLengths(place: Place): readonly LengthOfTime[] {
  const lengths = [...place.sentence.relations.times.lengths, ...reckonedFromBefore(place)];
  const told = [...lengths, ...betweenTwoTimes(place, lengths), ...termsTold(place, lengths)];
  return [...told, ...lengthsOfStretches(place, told), ...sinceThen(place, told), ...lengthsAhead(place, told)];
}
