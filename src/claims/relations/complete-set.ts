import { wordSet } from "../../text/word-set.js";
import { wordAt } from "../token-access.js";
import { nounOf } from "./counted-noun.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsAfter, wordsBefore, wordsBetween } from "./figures.js";

/** "12 men and 10 women": parts that leave no other. */
export function isComplete(view: SentenceView, parts: readonly Figure[]): boolean {
  const nouns = parts.map((part) => nounOf(view, part));
  return completeSets.some((set) => nouns.length === set.length && nouns.every((noun) => set.includes(noun)));
}

/** "25 full-time and 10 part-time": what is one is not the other. */
export function isTwofold(view: SentenceView, parts: readonly Figure[]): boolean {
  return twofold.some((pair) => areSides(view, parts, pair));
}

/** "employs 1,200 people, 700 men and 600 women.": bare parts of one whole that end the sentence. */
export function isBareSet(view: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !/^(?:[a-z'-]+ ){1,4}[,-]$/.test(wordsBetween(view, total.next, first.first))) return false;
  const whole = nounOf(view, total);
  if ([total, ...parts].some(({ quantity }) => quantity.bound !== "exact")) return false;
  const ends = parts.every((part, i) => isBare(view, part, parts[i + 1]));
  return ends && ((anybody.has(whole) && isComplete(view, parts)) || isOutcome(view, whole, parts));
}

/** "40 casualties, 12 dead and 30 injured": of these wholes, not of passengers, the two are parts. */
function isOutcome(view: SentenceView, whole: string, parts: readonly Figure[]): boolean {
  return outcomes.some(({ wholes, sides }) => wholes.has(whole) && areSides(view, parts, sides));
}

/** One word behind each part: "30 men and 20 women over 60" counts some of them only. */
function isBare(view: SentenceView, part: Figure, next: Figure | undefined): boolean {
  return next
    ? /^[a-z]+ (?:,|and|, and)$/.test(wordsBetween(view, part.next, next.first))
    : /^[a-z]+(?: [.;!?)].*)?$/.test(wordsAfter(view, part.next, 3));
}

function areSides(view: SentenceView, parts: readonly Figure[], sides: readonly string[]): boolean {
  const said = parts.map((part) => wordsAfter(view, part.next, 5).replace(/^of (?:them|these|those|which|whom) /, ""));
  return parts.length === 2 && sides.every((side) => said.some((text) => text.startsWith(side)));
}

const completeSets: readonly (readonly string[])[] = [
  ["men", "women"],
  ["boys", "girls"],
  ["adults", "children"],
  ["men", "women", "children"],
  ["women", "men", "children", "babies"],
  ["teachers", "pupils"],
  ["teachers", "students"],
];
const twofold: readonly (readonly string[])[] = [
  ["full - time", "part - time"],
  ["male", "female"],
  ["alive", "dead"],
  ["open", "closed"],
  ["public", "private"],
  ["at home", "abroad"],
  ["by post", "in person"],
  ["online", "in person"],
];
/** Names of people that say nothing of sex or age: "12 teachers, 200 boys and 210 girls" is a row of three. */
export const anybody = wordSet(
  "people persons singers musicians players actors dancers runners swimmers riders jurors judges councillors councilors senators lawmakers legislators mps deputies trustees directors volunteers cadets trainees apprentices tenants voters respondents residents inhabitants citizens members employees workers staff passengers patients pupils students victims casualties survivors guests visitors participants competitors athletes prisoners inmates detainees refugees migrants delegates graduates recruits candidates applicants",
);
const outcomes: readonly { readonly wholes: ReadonlySet<string>; readonly sides: readonly string[] }[] = [
  ...["injured", "wounded", "hurt"].map((hurt) => ({
    wholes: new Set(["casualties"]),
    sides: ["dead", hurt],
  })),
  { wholes: new Set(["votes", "ballots"]), sides: ["yes", "no"] },
];

/** "188 sit with the Left, 136 with the Greens and 77 with the Right": the same preposition goes with each of them. */
export function isFirstOfRow(view: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  const lead = wordAt(view.tokens, parts[0]?.next ?? 0);
  if (!rowWords.has(lead) || /(?:^| )total(?: of)?$/.test(wordsBefore(view, total.first, 2))) return false;
  if (!parts.every(({ next }) => wordAt(view.tokens, next) === lead)) return false;
  return ` ${wordsBetween(view, total.next, (parts[0] as Figure).first)} `.includes(` ${lead} `);
}

/** "Eritrea with 14, Poland with 11 and Brazil with nine": the same preposition goes before each of them. */
export function isOneOfRow({ tokens }: SentenceView, total: Figure, parts: readonly Figure[]): boolean {
  const opener = wordAt(tokens, total.first - 1);
  return rowWords.has(opener) && parts.every(({ first }) => wordAt(tokens, first - 1) === opener);
}

const rowWords = wordSet("with for in from at to by on under against");
