import { isDigit, isLetter } from "../text/characters.js";
import { isCaption } from "./captions.js";
import type { DraftBlock } from "./draft.js";
import { builtFurnitureWords } from "./lexicon/built-furniture-words.js";
import { firstWords, phrases, phraseWords } from "./lexicon/furniture-words.js";

/** Headings and labels are shorter than this, notices of the page shorter than the second bound. */
const longestHead = 80;
const longestNotice = 220;
/** A link's words, or a date beside it, are shorter than this and end without a full stop. */
const longestLink = 140;
/** The head of a list of other articles closes the article only after so much of its text. */
const shortestStory = 300;

const { beginnings, commentHeads, footHeads, linkHeads, linkLeads, wholeTexts } = builtFurnitureWords;
const commentHead = opening(commentHeads, "$");
const footHead = opening(footHeads, "$");
const linkHead = opening(linkHeads, "$");
const label = opening(wholeTexts, "$");
const leadIn = opening(linkLeads, "(?: ?[:|>»▶→] ?| [–—-] )\\S");
const notice = opening(beginnings, "");
const phraseWord = new RegExp(phraseWords);
const phrase = new RegExp(`\\b(?:${phrases})`);
/** Commands of site generators that stand alone: {{< figure >}}, {% include %}, {: .wide}. */
const command = /^\{(?:\{|%|:)[\s\S]*\}$/;

/**
 * Marks what the words of a page show to be furniture: comment sections and all after them, lists of other articles,
 * sign-up lines, notices of browser and cookies, share buttons, advertisements, credits. Ordinary sentences stay: a text
 * counts only where it is short and such words make it up, begin it, or cannot be news. What begins with words that are
 * `declared` furniture is it whatever its length.
 */
export function markFurniture(blocks: readonly DraftBlock[], declared: readonly string[] = []): void {
  if (declared.length > 0) markDeclared(blocks, declared);
  let story = 0;
  let isOver = false;
  let isAmongLinks = false;
  for (const block of blocks) {
    if (isOver) {
      block.kind = "furniture";
      continue;
    }
    if (block.kind === "furniture" || block.kind === "headline" || block.kind === "table-cell") continue;
    if (block.kind === "paragraph" && isCaption(block.text)) {
      block.kind = "caption";
      continue;
    }
    const text = block.text.length <= longestNotice ? fold(block.text) : "";
    const isCandidate = text !== "" && beginsLikeFurniture(text);
    const head = isCandidate && mayBeHead(text) ? text.replace(signsAtEnd, "") : "";
    if (head !== "" && story > 0 && (commentHead.test(head) || (story >= shortestStory && footHead.test(head)))) {
      isOver = true;
      block.kind = "furniture";
    } else if (head !== "" && (linkHead.test(head) || footHead.test(head))) {
      isAmongLinks = true;
      block.kind = "furniture";
    } else if ((head !== "" && label.test(head)) || (isCandidate && isNotice(text)) || holdsPhrase(text)) {
      block.kind = "furniture";
    } else if (isAmongLinks && isLink(block)) block.kind = "furniture";
    else {
      isAmongLinks = false;
      story += block.text.length;
    }
  }
}

/** Declared words are compared without regard to case, to the kind of apostrophe and to signs before the first of them. */
function markDeclared(blocks: readonly DraftBlock[], declared: readonly string[]): void {
  const openings = declared.map(fold).filter((words) => words !== "");
  const longest = Math.max(0, ...openings.map((words) => words.length));
  for (const block of blocks) {
    if (block.kind === "headline") continue;
    const text = fold(block.text.slice(0, longest + longestNotice));
    const isDeclared = openings.some((words) => text.startsWith(words) && !isLetter(text.charCodeAt(words.length)));
    if (isDeclared) block.kind = "furniture";
  }
}

/** A figure, a sign or a word that one of the patterns begins with: asked first, because most texts begin otherwise. */
function beginsLikeFurniture(text: string): boolean {
  let end = 0;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 39)) end++;
  return end === 0 || firstWords.has(text.slice(0, end)) || text.startsWith("the latest");
}

/** Small letters, straight apostrophes, single spaces, no signs before the first word. */
function fold(text: string): string {
  let start = 0;
  while (start < text.length && isSign(text.charCodeAt(start))) start++;
  const folded = text.slice(start).toLowerCase().replaceAll("’", "'");
  return /\s\s|[^\S ]/.test(folded) ? folded.replace(/\s+/g, " ") : folded;
}

/** Arrows, bullets and quotation marks; not what begins a copyright line or a generator's command. */
function isSign(unit: number): boolean {
  return !isLetter(unit) && !isDigit(unit) && unit !== 0xa9 && unit !== 40 && unit !== 123 && unit !== 45;
}

const signsAtEnd = /[\s:…»>▶→•|*\])_.!?]+$/;

/** A short text that is no plain sentence. */
function mayBeHead(text: string): boolean {
  return text.length <= longestHead && (text.length < 30 || text.charCodeAt(text.length - 1) !== 46);
}

function isNotice(text: string): boolean {
  return command.test(text) || leadIn.test(text) || notice.test(text);
}

function holdsPhrase(text: string): boolean {
  return phraseWord.test(text) && phrase.test(text);
}

/** A line among links: short, without a full stop. */
function isLink(block: DraftBlock): boolean {
  return (
    block.kind !== "subheading" && block.text.length <= longestLink && !/[.!?…]["'”’)]*$/.test(block.text.trimEnd())
  );
}

/** A pattern for the beginning of a text, of alternatives by their first letter, and for what must follow. */
function opening(byLetter: Readonly<Record<string, string>>, rest: string): { test(text: string): boolean } {
  const known = new Map<string, RegExp>();
  return {
    test(text) {
      const letter = Object.hasOwn(byLetter, text.charAt(0)) ? text.charAt(0) : "";
      const alternatives = byLetter[letter];
      if (!alternatives) return false;
      const pattern = known.get(letter) ?? new RegExp(`^(?:${alternatives})${rest}`);
      known.set(letter, pattern);
      return pattern.test(text);
    },
  };
}
