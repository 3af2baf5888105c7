import { entryAt, pos } from "../lexicon/index.js";
import { isCapitalised, lexeme } from "../token-access.js";
import { number, sign, type Tokens } from "../tokens.js";
import { isPlural } from "./counted-plural.js";
import { agrees, hasObject } from "./objects-behind.js";
import { tags } from "./tags.js";

/**
 * "that" opens a clause behind a verb or noun, and where no noun can follow that it would point at ("said on Monday that
 * it had", "clear that the"); after a noun and before a verb it is a relative; elsewhere it points at a noun.
 */
export function tagThat(tokens: Tokens, i: number, tagged: Uint8Array): number {
  const before = tagged[i - 1];
  const next = entryAt(tokens.lex[i + 1] ?? 0);
  if ((before === tags.noun || before === tags.proper) && (next.pos & finite) !== 0) return tags.relative;
  if (before === tags.number && isTakenByVerb(tokens, i)) return tags.relative;
  const isThing = before === tags.noun && entryAt(tokens.lex[i - 1] as number).verb === undefined;
  if (isThing && (next.pos & pos.pronoun) !== 0) return tags.relative;
  // "the 98 tanks that Norland ordered": what is counted is said to be nothing.
  if (isThing && isCapitalised(tokens, i + 1) && isCounted(tokens, tagged, i - 1)) return tags.relative;
  if (
    before === tags.verb ||
    before === tags.past ||
    before === tags.participle ||
    before === tags.noun ||
    before === tags.gerund
  )
    return tags.subordinator;
  const stands = opensPhrase(tokens, i + 1);
  if (i === 0 || before === tags.preposition || before === tags.sign || before === tags.to)
    return stands || isTakenUp(tokens, i, tagged) ? tags.pronoun : tags.determiner;
  if (stands) return tags.subordinator;
  const isFigure = tokens.kind[i + 1] === number || (next.pos & pos.number) !== 0;
  // "It was not until Friday that nine men were freed."
  const opens = isSaidBefore(tokens, i, tagged) || (isFigure && next.word !== "one");
  return opens && isVerbAhead(tokens, i + 1) ? tags.subordinator : tags.determiner;
}

/** "That makes 24", "This brings it to 40": no plural stands behind "this" or "that", and so a verb with its object does. */
export function isTakenUp(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  const before = tagged[i - 1];
  if (before === tags.preposition || before === tags.determiner || before === tags.noun) return false;
  const { pos: bits } = entryAt(tokens.lex[i + 1] ?? 0);
  if ((bits & pos.verb) === 0 || !agrees(tokens, i + 1)) return false;
  const behind = entryAt(tokens.lex[i + 2] ?? 0);
  return hasObject(tokens, i + 2) || (behind.pos & (pos.pronoun | pos.preposition)) !== 0;
}

/** "the £29 million that Norland paid for", "the 18 km that it has": whoever has it, and what they do, stand behind. */
function isTakenByVerb(tokens: Tokens, i: number): boolean {
  const { pos: bits } = entryAt(tokens.lex[i + 1] ?? 0);
  const isSubject = (bits & (pos.determiner | pos.pronoun)) !== 0 || isCapitalised(tokens, i + 1);
  return isSubject && isVerbAhead(tokens, i + 1);
}

/** A figure stands in the phrase that ends with the noun. */
function isCounted(tokens: Tokens, tagged: Uint8Array, noun: number): boolean {
  let at = noun;
  while (at > 0 && noun - at < 4 && (tagged[at] === tags.noun || tagged[at] === tags.adjective)) at--;
  return tagged[at] === tags.number && isPlural(tokens, noun);
}

/** A word that cannot stand between "that" and a noun. */
function opensPhrase(tokens: Tokens, i: number): boolean {
  const entry = lexeme(tokens, i);
  if (!entry) return false;
  const { word } = entry;
  if (word === "there") return true;
  return word !== "one" && word !== "same" && (entry.pos & (pos.determiner | pos.pronoun | pos.preposition)) !== 0;
}

/** "said on Monday", "told reporters in Paris on Tuesday": what is said is still to come. */
function isSaidBefore(tokens: Tokens, i: number, tagged: Uint8Array): boolean {
  for (let at = i - 1; at >= 0 && at > i - 12 && tagged[at] !== tags.sign; at--) {
    if (tagged[at] === tags.subordinator || tagged[at] === tags.relative) return false;
    if (tagged[at] === tags.past || tagged[at] === tags.verb) return lexeme(tokens, at)?.verb?.saying === true;
  }
  return false;
}

/** A verb comes before the next sign. */
function isVerbAhead(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.count && at < from + 12 && tokens.kind[at] !== sign; at++)
    if ((entryAt(tokens.lex[at] ?? 0).pos & finite) !== 0) return true;
  return false;
}

/** Words that can be a verb with a tense of its own. */
const finite = pos.auxiliary | pos.modal | pos.past | pos.verb;
