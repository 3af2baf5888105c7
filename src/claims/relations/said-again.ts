import { isDash, isOneOf, isWord, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { type SentenceView, wordsBetween } from "./figures.js";

const equals =
  "(?:is|was|makes|made|means|equals|equalled|equaled|comes to|came to|works out (?:at|as|to)|converts (?:to|into)|translates (?:to|into|as)|amounts to|amounted to|corresponds to|is equal to|is equivalent to|is the same as)";
const byWords = `(?:[,;-] )(?:and )?(?:(?:which|that|this|it) ${equals}|that '?s|which is to say)|(?:[,-] )?(?:converting|translating) (?:to|into)|[,-] (?:equal|equivalent|corresponding) to|[,-] in other words|[,-] (?:that is|i ?e)|; that|[,(-] ?in (?:metric|imperial|american|british|european) (?:terms|units|measures?)(?: ,)?`;
/** "10 inches deep, which makes" */
const sizes = "(?:long|tall|high|deep|wide|away|across|thick|apart|off|square) ";
const joint = new RegExp(`^(?:\\. ?)?(?:${sizes})?(?:${byWords})(?: ,)?$`);

/** Whether words such as “, which makes” or “; that is” say that what follows is the same again, in another way. */
export function saysAgain(view: SentenceView, from: number, to: number): boolean {
  return joint.test(wordsBetween(view, from, to));
}

/**
 * "60 knots, 81 km/h, felled"; "eight gallons - about 15 litres - a day": set off on both sides by commas or dashes, and no
 * row of several. `from` is the token behind the first amount, `first` and `next` enclose the second.
 */
export function isSetOff({ tokens }: SentenceView, from: number, first: number, next: number): boolean {
  if (first - from !== 1) return false;
  if (isDash(tokens, from)) return isDash(tokens, next);
  const isCommas = signAt(tokens, from, ",") && signAt(tokens, next, ",");
  return isCommas && isWord(tokens, next + 1) && !isOneOf(tokens, next + 1, rows);
}

/** Words that carry a row of things on. */
const rows = new Set(["and", "or", "then", "but", "plus", "with"]);

/** “That is”, “In metric terms, she weighed”: from the first token of a sentence up to the amount that is said again. */
export function opensAgain(tokens: Tokens, first: number, next: number): boolean {
  if (next - first > longestOpening) return false;
  const words: string[] = [];
  for (let at = first; at < next; at++) words.push(wordAt(tokens, at) || ",");
  return opening.test(words.join(" "));
}

const longestOpening = 9;
const opening = new RegExp(
  `^(?:(?:that|this) ${equals}|that '?s|in (?:metric|imperial|american|british|european) (?:terms|units|measures?) ,(?: [a-z]+){1,3} (?:is|was|are|were|to|at|weighed|measured|weighs|measures|about))$`,
);
