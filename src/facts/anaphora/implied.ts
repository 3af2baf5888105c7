import type { BlockReading, Reading, SentenceReading } from "../../claims/reading.js";
import { tokenise } from "../../claims/tokens.js";
import type { ArticleSyntax } from "../article-syntax.js";
import type { FactBase } from "../fact-base.js";
import { figureTokens, type Occurrence } from "../occurrences.js";
import { type Anaphor, anaphorsIn } from "./anaphors.js";
import { descriptionsIn } from "./descriptions.js";

/**
 * Phrases of facts that are met through words that stand for others: "Nordvik, which employs", "its 2,500 troops", "It
 * has 9,600 workers", "France has 5,100 troops", "The force" after "the French force". One list a block.
 */
export function findImplied(
  reading: Reading,
  base: FactBase,
  article: ArticleSyntax,
  direct: readonly (readonly Occurrence[])[],
): Occurrence[][] {
  return reading.blocks.map((block) => {
    if (block.block.kind === "furniture") return [];
    return block.sentences.flatMap((sentence) => [
      ...anaphorsIn(block, sentence, article).flatMap((anaphor) => readThrough(block, sentence, anaphor, base)),
      ...descriptionsIn(block, sentence, direct, base),
    ]);
  });
}

/** Tokens of the text behind an anaphor that a phrase may reach over. */
const longestRest = 14;

/** Reads the antecedent with the text behind the anaphor, as if it stood there. */
function readThrough(block: BlockReading, sentence: SentenceReading, anaphor: Anaphor, base: FactBase): Occurrence[] {
  const { antecedent, resumesAt } = anaphor;
  if (!base.trie.mayBegin(antecedent.block.tokens, antecedent.first, antecedent.next)) return [];
  const end = Math.min(sentence.next, resumesAt + longestRest);
  const [head, rest] = [textOf(antecedent.block, antecedent.first, antecedent.next), textOf(block, resumesAt, end)];
  const tokens = tokenise(`${head} ${rest}`);
  const cut = antecedent.next - antecedent.first;
  if (tokens.count !== cut + Math.max(end - resumesAt, 0) || head === "") return [];
  const figures = figureTokens(block);
  const skip = new Uint8Array(tokens.count);
  for (let i = cut; i < tokens.count; i++) skip[i] = figures?.[resumesAt + i - cut] ?? 0;
  const owner = ownerOf(block, anaphor);
  const isInPlace = antecedent.block === block && antecedent.first === anaphor.first;
  const inserted = isInPlace && antecedent.next < resumesAt ? { first: antecedent.next, next: resumesAt } : null;
  const found: Occurrence[] = [];
  for (const { entry, first, next } of base.trie.find(tokens, skip, cut)) {
    const phrase = base.entries[entry];
    if (!phrase || next < cut || phrase.role === "about" || phrase.role === "unless") continue;
    if (phrase.role === "person") continue;
    const crosses = next > cut;
    if (!crosses && !anaphor.standsFor) continue;
    found.push({
      role: phrase.role,
      fact: phrase.owner,
      block,
      first: anaphor.standsFor ? (isInPlace ? antecedent.first + first : anaphor.first) : resumesAt,
      next: crosses ? resumesAt + next - cut : anaphor.next,
      ...(owner ? { owner } : {}),
      ...(inserted && crosses ? { inserted } : {}),
    });
  }
  return found;
}

/** What has the thing, in the same sentence: "Labour" of "Labour, which holds 71 seats", "France" of "France has 12 jets". */
function ownerOf(block: BlockReading, { antecedent, first, next, standsFor }: Anaphor): Occurrence["owner"] | null {
  if (!standsFor) return { first, next };
  const isHere = antecedent.block === block && antecedent.first < first;
  return isHere ? { first: antecedent.first, next: antecedent.next } : null;
}

function textOf({ tokens }: BlockReading, first: number, next: number): string {
  return first < next ? tokens.text.slice(tokens.start[first], tokens.end[next - 1]) : "";
}
