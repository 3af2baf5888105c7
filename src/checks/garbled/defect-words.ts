import type { Defect } from "../../values/quantity.js";

/** What is wrong, by the kind of damage, as the message says it. */
export const reasons: Readonly<Record<Exclude<Defect, "wrong-suffix">, string>> = {
  "decimal-comma": "a comma stands where English has a decimal point or a group of three digits",
  "short-group": "a group after a comma has three digits",
  "long-group": "a group after a comma has three digits, not more",
  "doubled-separator": "a separator stands twice",
  "point-groups": "points stand between groups where English has commas",
  "mixed-separators": "point and comma have changed places",
  "stray-space": "a space stands inside the figure",
  "letter-for-digit": "a letter stands for a digit",
  mojibake: "a broken character stands in the figure",
  "two-points": "it has two decimal points",
};
/** The same in two words, for the place in the frame. */
export const labels: typeof reasons = {
  "decimal-comma": "decimal comma",
  "short-group": "a digit is lost",
  "long-group": "a comma is lost or a digit too many",
  "doubled-separator": "doubled separator",
  "point-groups": "points between groups",
  "mixed-separators": "separators of another language",
  "stray-space": "stray space",
  "letter-for-digit": "letter for digit",
  mojibake: "broken encoding",
  "two-points": "two decimal points",
};
