import { pos } from "../lexicon/index.js";
import { isAdjacent, isCapitalised, isHyphen, isOneOf, isWord, lexeme, wordAt } from "../token-access.js";
import { number, type Tokens } from "../tokens.js";

/** True when a "one" by itself counts something: "one soldier", "killing one"; not "one of", "no one", "one would". */
export function isOneCounted(tokens: Tokens, i: number): boolean {
  if (isOneOf(tokens, i - 1, before)) return isOneOf(tokens, i - 1, limiting) && leadsNoun(tokens, i + 1);
  if (isElided(tokens, i)) return true;
  if (isOneOf(tokens, i - 1, harming)) return !isOneOf(tokens, i + 1, after);
  if (wordAt(tokens, i + 1) === "per") return true;
  return !isOneOf(tokens, i + 1, after) && leadsNoun(tokens, i + 1);
}

/** "three delegates in Colorado and one in Arkansas": the noun stands with the figure before. */
function isElided(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i - 1) !== "and" || !isCapitalised(tokens, i + 2)) return false;
  const joint = wordAt(tokens, i + 1);
  if (joint !== "in" && joint !== "from" && joint !== "at") return false;
  let isPlaced = false;
  for (let at = i - 2; at >= 0 && at > i - 10 && (isWord(tokens, at) || tokens.kind[at] === number); at--) {
    if (wordAt(tokens, at) === joint) isPlaced = true;
    if (tokens.kind[at] === number || lexeme(tokens, at)?.cardinal !== undefined) return isPlaced;
  }
  return false;
}

/** A noun, a describing word before one, a number, or the hyphen of a compound. */
function leadsNoun(tokens: Tokens, at: number): boolean {
  if (isHyphen(tokens, at) && isAdjacent(tokens, at)) return true;
  if (!isWord(tokens, at)) return at < tokens.count && tokens.kind[at] === number;
  const following = lexeme(tokens, at);
  if (!following || (following.pos & nominal) !== 0) return true;
  // "one exchange": a verb after one thing would end in s.
  if ((following.pos & pos.verb) !== 0 && !following.word.endsWith("s")) return (following.pos & pos.auxiliary) === 0;
  return following.pos === 0;
}

/** True when a hyphen makes the number part of a word that counts nothing: "one-sided", "two-way", "five-star". */
export function isInCompound(tokens: Tokens, next: number): boolean {
  if (!isHyphen(tokens, next) || !isAdjacent(tokens, next) || !isAdjacent(tokens, next + 1)) return false;
  const joined = wordAt(tokens, next + 1);
  return compounds.has(joined) || (joined === "time" && wordAt(tokens, next - 1) === "one");
}

const nominal = pos.noun | pos.adjective | pos.proper | pos.participle;
const before = new Set(
  "no any every this that the each some another which only such first second third last next big small new old good bad whole right wrong".split(
    " ",
  ),
);
/** Of these only a noun after "one" makes it count. */
const limiting = new Set(["only", "the", "every", "last", "first"]);
const harming = new Set(
  "killing killed wounding wounded injuring injured hurting hurt arresting arrested detaining detained rescuing rescued kills injures wounds".split(
    " ",
  ),
);
const after = new Set(
  "of another day could would who that is was can must has had night morning s such by at time might should will may cannot does did".split(
    " ",
  ),
);
const compounds = new Set(
  "way off sided on to dimensional faced handed legged eyed armed star figure figures digit digits something stop shot liner track horse trick size tone fold tier minded fifty hundredths pronged by the upmanship love nil".split(
    " ",
  ),
);
