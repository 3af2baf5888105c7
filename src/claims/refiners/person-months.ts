import { isDoubtfulMonth } from "../dates/month-names.js";
import { pos } from "../lexicon/index.js";
import type { Mention } from "../mention.js";
import { isAdjacent, isCapitalised, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** A block whose mentions may still be given up. */
interface Draft {
  readonly tokens: Tokens;
  readonly mentions: Mention[];
}

/**
 * Gives up months that are people: where an article names Theresa May, "a letter from May" is from her, while "in May"
 * stays the month.
 */
export function dropPersonMonths(drafts: readonly Draft[]): void {
  const doubtful = drafts.filter(({ tokens, mentions }) => mentions.some((mention) => isDoubtful(tokens, mention)));
  if (doubtful.length === 0) return;
  const people = new Set(drafts.flatMap(({ tokens }) => namedAfterMonths(tokens)));
  for (const { tokens, mentions } of people.size === 0 ? [] : doubtful) {
    const kept = mentions.filter(
      (mention) => !isDoubtful(tokens, mention) || !people.has(wordAt(tokens, mention.first)),
    );
    mentions.splice(0, mentions.length, ...kept);
  }
}

function isDoubtful(tokens: Tokens, mention: Mention): boolean {
  return mention.form === "month" && mention.next === mention.first + 1 && isDoubtfulMonth(tokens, mention.first);
}

/** The months that have a first name or a title before them: "Theresa May", "Mrs May". */
function namedAfterMonths(tokens: Tokens): string[] {
  const found: string[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.lex[i] === 0 || lexeme(tokens, i)?.month === undefined || !isCapitalised(tokens, i)) continue;
    if (!isCapitalised(tokens, i - 1) || isAdjacent(tokens, i)) continue;
    const before = lexeme(tokens, i - 1);
    if (before === undefined || before.pos & pos.title) found.push(wordAt(tokens, i));
  }
  return found;
}
