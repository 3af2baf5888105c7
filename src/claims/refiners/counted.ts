import type { Quantity } from "../../values/quantity.js";
import { isEqual, one } from "../../values/rational.js";
import { pos } from "../lexicon/index.js";
import type { Mention, QuantityMention } from "../mention.js";
import type { NounPhrase } from "../syntax/clause.js";
import { countedPluralAt, isPlural } from "../syntax/counted-plural.js";
import { nounPhraseAt } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isAdjacent, isHyphen, isOneOf, isWord, lexeme, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Finds what each figure counts: the noun phrase right after it, through a hyphen, or after "of the". */
export function attachCounted(tokens: Tokens, tagged: Uint8Array, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.kind !== "quantity" || isAgeAlone(tokens, mention)) continue;
    const next = afterRate(tokens, afterHedge(tokens, mention.next, mention.hedge?.end ?? 0));
    const phrase = countedAfter(tokens, tagged, next, mention.quantity.kind === "ratio");
    const counted = isSeveral(mention.quantity) ? settled(tokens, next, phrase) : phrase;
    mention.counted = counted && counted.head === next && isOneOf(tokens, next, neverCounted) ? null : counted;
  }
}

/** "died at age 65 following a stroke": only an age bound to a noun has one. */
function isAgeAlone(tokens: Tokens, { quantity, next }: QuantityMention): boolean {
  return quantity.kind === "age" && !isHyphen(tokens, next);
}

/** A count of other than one has a plural for its head, whatever the parts of speech make of its words. */
function settled(tokens: Tokens, next: number, phrase: NounPhrase | null): NounPhrase | null {
  const at = isOneOf(tokens, next, fillers) ? next + 1 : next;
  if (phrase && (isPlural(tokens, phrase.head) || phrase.first !== at)) return phrase;
  return countedPluralAt(tokens, at) ?? (phrase && isVerb(tokens, at) ? null : phrase);
}

/** "1.5 million expressed interest": a verb opens what cannot be counted, since it is no plural. */
function isVerb(tokens: Tokens, at: number): boolean {
  const entry = lexeme(tokens, at);
  if (!entry || (entry.pos & pos.past) === 0 || (entry.pos & (pos.noun | pos.adjective)) !== 0) return false;
  return lexeme(tokens, at + 1)?.indivisible !== true;
}

function isSeveral({ kind, min, max, unit }: Quantity): boolean {
  return kind === "count" && unit === null && !(isEqual(min, max) && isEqual(min, one));
}

function countedAfter(
  tokens: Tokens,
  tagged: Uint8Array,
  next: number,
  isPart: boolean,
): ReturnType<typeof nounPhraseAt> {
  if (wordAt(tokens, next) === "strong") return nounPhraseAt(tokens, tagged, next + 1);
  if (wordAt(tokens, next + 1) === "strong" && isHyphen(tokens, next)) return nounPhraseAt(tokens, tagged, next + 2);
  // "3-for-4", "11-of-20"
  if (isHyphen(tokens, next) && ((lexeme(tokens, next + 1)?.pos ?? 0) & pos.preposition) !== 0) return null;
  if (isHyphen(tokens, next) && isAdjacent(tokens, next))
    return nounPhraseAt(tokens, tagged, isOneOf(tokens, next + 1, dimensions) ? next + 2 : next + 1);
  if (isStandingAlone(tokens, next)) return null;
  if (wordAt(tokens, next) === "of") {
    const phrase = nounPhraseAt(tokens, tagged, next + 1);
    return phrase && tagged[phrase.head] !== tags.pronoun ? pastNumeral(tokens, tagged, phrase) : null;
  }
  const at = isOneOf(tokens, next, fillers) ? next + 1 : next;
  // "half the pupils"
  if ((tagged[at] === tags.determiner && !isPart) || tagged[at] === tags.pronoun || tagged[at] === tags.number)
    return null;
  return nounPhraseAt(tokens, tagged, at);
}

/** "six of the country's eight districts": what is owned is counted once more before its noun. */
function pastNumeral(tokens: Tokens, tagged: Uint8Array, phrase: NounPhrase): NounPhrase {
  const last = phrase.next - 1;
  if (tagged[last] !== tags.number || tagged[last - 1] !== tags.possessive) return phrase;
  const owned = nounPhraseAt(tokens, tagged, phrase.next) ?? countedPluralAt(tokens, phrase.next);
  return owned ? { first: phrase.first, next: owned.next, head: owned.head } : phrase;
}

/** "5 percent higher", "0.4% quarter-on-quarter", "1,000 up in Poland": words that say how, not of what. */
function isStandingAlone(tokens: Tokens, at: number): boolean {
  const joint = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (lexeme(tokens, at)?.timeUnit !== undefined && isOneOf(tokens, joint, onOver)) return isUnitBehind(tokens, joint);
  // "the 7.01 set in 1988", "the 41 recorded by police"
  if (isOneOf(tokens, at, reached) && isOneOf(tokens, at + 1, whenOrBy)) return true;
  const isAlone = !isWord(tokens, at + 1) || ((lexeme(tokens, at + 1)?.pos ?? 0) & joining) !== 0;
  return isAlone && isOneOf(tokens, at, howMuch);
}

/** "quarter-on-quarter", "month on a year ago", and not "day on Friday". */
function isUnitBehind(tokens: Tokens, joint: number): boolean {
  return [1, 2].some((on) => lexeme(tokens, joint + on)?.timeUnit !== undefined);
}

/** Past the rate of a compound: "a $3-billion-a-year industry". */
function afterRate(tokens: Tokens, next: number): number {
  const bound = isHyphen(tokens, next) && isAdjacent(tokens, next) && isHyphen(tokens, next + 2);
  return bound && isOneOf(tokens, next + 1, rateWords) ? next + 4 : next;
}

/** Past a hedge that stands after the figure: "100 or so people". */
function afterHedge(tokens: Tokens, next: number, hedgeEnd: number): number {
  let at = next;
  while (at < tokens.count && (tokens.end[at] as number) <= hedgeEnd) at++;
  // "over 50-odd firms" has a hedge on either side.
  const isBound = isHyphen(tokens, at) && isAdjacent(tokens, at) && isOneOf(tokens, at + 1, boundHedges);
  return isBound ? at + 2 : at;
}

const joining = pos.preposition | pos.coordinator | pos.subordinator | pos.auxiliary | pos.relative | pos.determiner;
/** Verbs whose form is that of no plural: "a multiple of 18 compares with 14". */
const neverCounted = new Set("gets compares becomes seems appears includes says goes keeps".split(" "));
const reached = new Set(["set", "recorded", "reached", "posted", "registered", "achieved"]);
const whenOrBy = new Set(["in", "by", "on", "at", "during", "last", "earlier"]);
const onOver = new Set(["on", "over"]);
const howMuch = new Set(
  "higher lower above below up down off away apart ahead behind faster slower cheaper dearer heavier lighter longer shorter taller older younger larger smaller bigger greater better worse stronger weaker hotter colder warmer cooler deeper wide long high tall deep thick".split(
    " ",
  ),
);
const boundHedges = new Set(["odd", "plus", "some"]);
/** Of "a 1.2-mile-long bridge". */
const dimensions = new Set(["long", "wide", "high", "tall", "deep", "thick"]);
const rateWords = new Set(["a", "an", "per", "each"]);
const fillers = new Set(["more", "fewer", "other", "additional", "further", "such"]);
