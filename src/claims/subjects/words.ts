import { type Entry, entryAt, pos } from "../lexicon/index.js";
import type { BlockReading } from "../reading.js";
import { wordAt } from "../token-access.js";
import { word } from "../tokens.js";
import { stemAt } from "./concept.js";
import type { NameSense } from "./names.js";

/** What a stretch of text speaks of: names, and the stems of its other words; words of grammar and numbers left out. */
export interface Words {
  readonly names: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The words of tokens `first` to `next`. */
export function wordsIn(block: BlockReading, first: number, next: number, sense: NameSense): Words {
  const { tokens } = block;
  const names = new Set<string>();
  const stems = new Set<string>();
  for (let i = first; i < next; i++) {
    if (tokens.kind[i] !== word) continue;
    const entry = entryAt(tokens.lex[i] as number);
    if (((entry.pos & grammar) !== 0 && !comparing.has(entry.word)) || hasNumber(entry)) continue;
    if (sense.isName(block, i)) names.add(wordAt(tokens, i));
    else if ((tokens.end[i] as number) - (tokens.start[i] as number) > 2) stems.add(stemAt(tokens, i));
  }
  return { names, stems };
}

/** Words of number and time say nothing of what is spoken of. */
function hasNumber(entry: Entry): boolean {
  return (
    entry.cardinal !== undefined ||
    entry.scale !== undefined ||
    entry.ordinal !== undefined ||
    entry.month !== undefined ||
    entry.weekday !== undefined ||
    entry.timeUnit !== undefined
  );
}

const comparing = new Set(["behind", "ahead"]);
const grammar =
  pos.determiner |
  pos.pronoun |
  pos.preposition |
  pos.coordinator |
  pos.subordinator |
  pos.auxiliary |
  pos.modal |
  pos.relative |
  pos.adverb;
