import { classOf, foldWord, hashWord, letter } from "../../claims/characters.js";
import { formsOf } from "../../claims/lexicon/inflect.js";
import { tokenKey } from "../../claims/phrase-table.js";
import type { Tokens } from "../../claims/tokens.js";
import type { PhrasePart } from "../phrase-syntax.js";
import { leftOut } from "./words.js";

/** What waits for a word until a text has it, in any of its forms. */
export interface Waiting<T> {
  add(word: string, member: T): void;
  /** What waited for a word of a text; it waits no longer. */
  take(tokens: Tokens): readonly T[];
}

export function makeWaiting<T>(): Waiting<T> {
  const byWord = new Map<string, T[]>();
  /** Words whose forms are not looked up yet: nobody asks for them before there is a text. */
  const unread: string[] = [];
  const byForm = new Map<number, T[][]>();
  const readForms = (): void => {
    for (const word of unread) {
      const members = byWord.get(word) ?? [];
      for (const form of formsOf(foldWord(word))) {
        const hash = hashWord(form);
        const others = byForm.get(hash);
        if (others) others.push(members);
        else byForm.set(hash, [members]);
      }
    }
    unread.length = 0;
  };
  return {
    add(word, member) {
      const members = byWord.get(word);
      if (members) members.push(member);
      else {
        byWord.set(word, [member]);
        unread.push(word);
      }
    },
    take(tokens) {
      readForms();
      const taken: T[] = [];
      for (let i = 0; i < tokens.count; i++) {
        const lists = byForm.get(tokenKey(tokens, i));
        if (lists) for (const members of lists) taken.push(...members.splice(0));
      }
      return taken;
    },
  };
}

/** Words one of which stands wherever a phrase is met; null where there are none that are sure to. */
export function tellingWords(
  parts: readonly PhrasePart[],
  ofTerm: (name: string) => readonly string[] | null,
): readonly string[] | null {
  const names = parts.flatMap((part) => (part.kind === "words" ? (tellingWord(part.text) ?? []) : []));
  if (names.length > 0) return [names.reduce(moreTelling)];
  for (const part of parts) {
    const words =
      part.kind === "term" ? ofTerm(part.name) : part.kind === "choice" ? wordsOfEach(part.branches, ofTerm) : null;
    if (words) return words;
  }
  return null;
}

/** The telling words of all branches; null where one has none. */
export function wordsOfEach(
  branches: readonly (readonly PhrasePart[])[],
  ofTerm: (name: string) => readonly string[] | null,
): readonly string[] | null {
  const words: string[] = [];
  for (const branch of branches) {
    const own = tellingWords(branch, ofTerm);
    if (!own) return null;
    words.push(...own);
  }
  return words;
}

/** Of the words of a text that copy cannot leave out the one that fewest texts have. */
function tellingWord(text: string): string | null {
  let best: string | null = null;
  for (const word of text.split(" ")) {
    if (isOfLetters(word) && !leftOut.has(word) && !prepositions.has(word)) {
      best = best === null ? word : moreTelling(best, word);
    }
  }
  return best;
}

/** A name before a common word, a long word before a short one. */
function moreTelling(one: string, other: string): string {
  const [isName, isOtherName] = [isCapital(one), isCapital(other)];
  if (isName !== isOtherName) return isName ? one : other;
  return other.length > one.length ? other : one;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** One token, whatever stands around it. */
function isOfLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (classOf(word.charCodeAt(i)) !== letter) return false;
  return word !== "";
}

/** They go when a phrase is turned round. */
const prepositions = new Set("of for at".split(" "));
