import { isDash, isOneOf, isWord, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import { type SentenceView, wordsAfter, wordsBetween } from "./figures.js";

const equals =
  "(?:(?:is|was|will be|would be)(?: (?:worth|equal to|equivalent to|the equivalent of|the same as))?|makes|made|means|equals|equalled|equaled|comes to|came to|works out (?:at|as|to)|worked out (?:at|as|to)|converts (?:to|into)|converted (?:to|into)|translates (?:to|into|as)|amounts to|amounted to|corresponds to)";
const unnamed = `(?:which|that|this|it) ${equals}`;
const systems = "(?:metric|imperial|american|british|european|english|continental|old|new|modern)";
const inTerms = `in ${systems} (?:terms|units|measures?|money)`;
const byWords = `(?:[,;-] )(?:and )?(?:${unnamed}|that '?s|which is to say|that is to say|in other words|i ?e)|(?:[,-] )?(?:converting|translating) (?:to|into)|[,-] (?:equal|equivalent|corresponding) to|[,-] the equivalent of|; that|[,(-] ?${inTerms}(?: ,)?`;
/** "10 inches deep, which makes" */
const sizes = "(?:long|tall|high|deep|wide|away|across|thick|apart|off|square) ";
const joint = new RegExp(`^(?:(?:[a-z]+ )?, good for$|(?:\\. ?)?(?:${sizes})?(?:${byWords})(?: ,)?$)`);
/** What else is told of an amount before it is said again: "75 mm of rain in Durham overnight, which is". */
export const told = "(?:(?!(?:and|but|than|to|from|while|then|plus|or|not|no) )[a-z@][a-z'.-]* ){1,8}";
const farJoint = new RegExp(`^(?:${told}|(?:${told})?, ${told}|${told}(?=-))(?:${byWords})(?: ,)?$`);

/**
 * Whether words such as “, which makes” or “; that is” say that what follows is the same again, in another way. Where more
 * is told before them, the sentence has to end with it: "a river three miles on, which is 200 metres wide" says something else.
 */
export function saysAgain(view: SentenceView, from: number, first: number, next: number): boolean {
  const words = wordsBetween(view, from, first);
  return joint.test(words) || (farJoint.test(words) && isEndOfPhrase(view, next));
}

/** Nothing that stands behind a figure says of what it is. */
export function isEndOfPhrase(view: SentenceView, next: number): boolean {
  return /^(?:$|[),.;:!?"-])/.test(wordsAfter(view, next, 1));
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

/** "26.2 miles of the course, 42 km,", "35C at the weekend - 95F": set off behind what else is told of the first amount. */
export function isSetOffLater(view: SentenceView, from: number, first: number, next: number): boolean {
  if (!apposed.test(wordsBetween(view, from, first)) || !isEndOfPhrase(view, next)) return false;
  return !isOneOf(view.tokens, next + 1, rows);
}

/** Also "up 1.5C since 1950, an increase of", "ten miles away, a distance of". */
const apposed = new RegExp(`^(?:${told})?[,-](?: an? [a-z]+ of)?$`);

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
  `^(?:(?:${inTerms} (?:, )?)?(?:converted(?: (?:to|into) [a-z]+)? , )?(?:(?:that|this|it) (?:[a-z]+ ){0,2}?${equals}|that '?s)|${inTerms} ,(?: [a-z]+){1,3} (?:is|was|are|were|to|at|weighed|measured|weighs|measures|about))$`,
);
