import type { Clause } from "../../claims/syntax/clause.js";
import { tags } from "../../claims/syntax/tags.js";
import { signAt, wordAt } from "../../claims/token-access.js";
import type { Naming } from "./namings.js";

/**
 * The clause has the person for its subject: the name itself, what stands for it right behind ("Brandt, the engineer who
 * drew up the plans and who died"), or the place or firm by which it is told apart ("Hale of Brightwell, who died").
 */
export function speaksOf(naming: Naming, { kind, subject, opener, verb, first: clauseFirst }: Clause): boolean {
  if (!subject) return false;
  const { first, next, block } = naming;
  if (first <= subject.head && subject.head < next) return true;
  // "The new brewer, Rufus Tarn, is 38"
  const isSetOff = signAt(block.tokens, first - 1, ",") && signAt(block.tokens, next, ",");
  if (isSetOff && subject.next === first - 1 && verb?.first === next + 1) return true;
  if (kind === "relative" && opener === "who" && isApposed(naming, clauseFirst)) return true;
  if (kind === "main" || subject.first !== next + 1) return false;
  return (
    signAt(block.tokens, next, ",") || (kind === "relative" && opener === "who" && wordAt(block.tokens, next) === "of")
  );
}

/** "Brandt, the engineer and poet who died": nothing but what the person is stands between. */
function isApposed({ next, block: { tokens, tagged } }: Naming, first: number): boolean {
  if (!signAt(tokens, next, ",") || tagged[next + 1] !== tags.determiner || first - next > longestRole) return false;
  for (let at = next + 2; at < first; at++) if (!ofRole.has(tagged[at] as number)) return false;
  return true;
}

const longestRole = 8;
const ofRole = new Set<number>([tags.noun, tags.adjective, tags.coordinator]);
