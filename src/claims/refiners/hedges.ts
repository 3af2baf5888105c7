import type { Quantity } from "../../values/quantity.js";
import { type Hedge, hedgePhrasesAfter, hedgePhrasesBefore } from "../hedge-phrases.js";
import { pos } from "../lexicon/index.js";
import type { Mention, QuantityMention, TimexMention } from "../mention.js";
import { isAdjacent, isHyphen, isNumber, isOneOf, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";

/** Hears the words around each figure that say how exactly it is meant: "about", "at least", "or more". */
export function attachHedges(tokens: Tokens, mentions: readonly Mention[]): void {
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind === "identifier" || mention.hedge) continue;
    const quantity = quantityOf(mention);
    if (!quantity || quantity.kind === "ordinal") continue;
    const before = hedgeBefore(tokens, mention, mentions[index - 1]);
    // "some 1,200-plus engineers" are more, not about as many.
    const found =
      (before?.bound === "about" ? hedgeAfter(tokens, mention) : null) ??
      before ??
      hedgeAfter(tokens, mention) ??
      plusInside(tokens, mention);
    if (!found) continue;
    mention.hedge = found.span;
    setBound(mention, found.bound);
  }
}

/** Hears the hedge behind what is counted: "three people or more", "two runs or fewer". */
export function attachHedgesBehind(tokens: Tokens, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.kind !== "quantity" || mention.hedge || !mention.counted || mention.quantity.bound !== "exact")
      continue;
    if (wordAt(tokens, mention.counted.next) !== "or" || mention.quantity.kind === "ordinal") continue;
    const found = hedgePhrasesAfter.after(tokens, mention.counted.next);
    if (!found || (isWord(tokens, found.next) && !isJoining(tokens, found.next))) continue;
    mention.hedge = spanOf(tokens, mention.counted.next, found.next);
    setBound(mention, found.value);
  }
}

function isJoining(tokens: Tokens, at: number): boolean {
  return ((lexeme(tokens, at)?.pos ?? 0) & goingOn) !== 0;
}

function quantityOf(mention: QuantityMention | TimexMention): Quantity | null {
  if (mention.kind === "quantity") return mention.quantity;
  const { expression } = mention;
  return expression.form === "duration" || expression.form === "offset" ? expression.amount : null;
}

function hedgeBefore(
  tokens: Tokens,
  mention: QuantityMention | TimexMention,
  previous: Mention | undefined,
): Found | null {
  const at =
    wordAt(tokens, mention.first - 1) === "a" || wordAt(tokens, mention.first - 1) === "an"
      ? mention.first - 1
      : mention.first;
  const found =
    hedgePhrasesBefore.before(tokens, mention.first) ??
    (at === mention.first ? null : hedgePhrasesBefore.before(tokens, at));
  if (!found || isCompared(tokens, found.first, mention, previous)) return null;
  // "a 5-under 67"
  if (isHyphen(tokens, found.first - 1) && isAdjacent(tokens, found.first)) return null;
  if (at < mention.first && isOneOf(tokens, found.first, placing) && at - found.first === 1) return null;
  if (isOtherwise(tokens, found.first, mention)) return null;
  return {
    bound: negated(tokens, found.first, found.value),
    span: {
      start: tokens.start[found.first] as number,
      end: tokens.end[at === mention.first ? mention.first - 1 : at - 1] as number,
    },
  };
}

function hedgeAfter(tokens: Tokens, mention: QuantityMention | TimexMention): Found | null {
  const found = hedgePhrasesAfter.after(tokens, mention.next);
  if (!found || !isHedge(tokens, mention.next, found.next)) return null;
  return { bound: found.value, span: spanOf(tokens, mention.next, found.next) };
}

/** The plus of "30+ miles", the "or so" of "20 or so miles", the "odd" of "10-odd years". */
function plusInside(tokens: Tokens, { first, next }: Mention): Found | null {
  for (let at = first + 1; at + 1 < next; at++) {
    const found = hedgePhrasesAfter.after(tokens, at);
    if (found && found.next < next && isHedge(tokens, at, found.next)) {
      return { bound: found.value, span: spanOf(tokens, at, found.next) };
    }
    if (!signAt(tokens, at, "+") || !isNumber(tokens, at - 1) || !isAdjacent(tokens, at)) continue;
    return { bound: "at-least", span: spanOf(tokens, at, at + 1) };
  }
  return null;
}

/** "35 million euros plus bonuses": what follows a bare "plus" is added. */
function isHedge(tokens: Tokens, at: number, next: number): boolean {
  return wordAt(tokens, at) !== "plus" || !isWord(tokens, next) || isJoining(tokens, next);
}

function spanOf(tokens: Tokens, first: number, next: number): Found["span"] {
  return { start: tokens.start[first] as number, end: tokens.end[next - 1] as number };
}

const goingOn = pos.preposition | pos.auxiliary | pos.coordinator | pos.modal | pos.subordinator | pos.relative;

interface Found {
  readonly bound: Hedge;
  readonly span: { readonly start: number; readonly end: number };
}

/** "24 cents more than a year ago", "higher than two years earlier": the time is what another figure is held against. */
function isCompared(tokens: Tokens, first: number, mention: Mention, previous: Mention | undefined): boolean {
  if (mention.kind !== "timex" || mention.expression.form !== "offset") return false;
  const isFigure = previous?.kind === "quantity" && previous.next === first;
  if (isFigure && (previous.quantity.unit !== null || previous.quantity.written.magnitude !== null)) return true;
  return wordAt(tokens, first + 1) === "than" && !isOneOf(tokens, first, amounting);
}

const amounting = new Set(["more", "less", "slightly", "little"]);
/** "over a $5 billion contract", "under a two-year deal": the article is that of the noun which the figure describes. */
const placing = new Set(["over", "under", "above", "below", "beyond"]);

/** Words that are no hedge here: "over two years" lasts them, "rose above 30" went there, "some" of a word for a part. */
function isOtherwise(tokens: Tokens, first: number, mention: QuantityMention | TimexMention): boolean {
  const word = wordAt(tokens, first);
  const single = mention.first - first === 1;
  const isAge = quantityOf(mention)?.kind === "age";
  if (isAge) return false;
  if (word === "over" && single && mention.kind === "timex")
    return !isOneOf(tokens, first - 1, amountsTo) && !isAgo(tokens, mention);
  if (
    mention.kind === "timex" &&
    mention.expression.form === "offset" &&
    (word === "under" || word === "above" || word === "below")
  )
    return true;
  // "stretches over 61 km": how far, and no more than that.
  if (word === "over" && single && isSpatial(mention) && isOneOf(tokens, first - 1, stretching)) return true;
  // "handed over 45,000 shillings"
  if (word === "over" && single && handing.has(lexeme(tokens, first - 1)?.verb?.base ?? "")) return true;
  if (word === "up" && (isMoved(tokens, first - 1) || isFigureFrom(tokens, mention.next))) return true;
  // "near $93" is a level, "near two villages" a place.
  if (word === "near" && single) return !isLevel(mention);
  if (word === "some" && mention.kind === "quantity" && mention.quantity.kind === "multiple") return true;
  // "the gap between over 30" apart, "complained about 20 cases": a verb that takes "about" keeps it.
  if (word === "about" && single) return isOneOf(tokens, first - 1, takesAbout);
  if ((word === "under" || word === "beyond" || word === "above" || word === "below") && single) {
    return mention.kind === "quantity" && lexeme(tokens, first - 1)?.word === "from";
  }
  return false;
}

/** "over two years ago" and "for over two years" are more than that; "spread over two years" lasts them. */
function isAgo(tokens: Tokens, { next }: Mention): boolean {
  return isOneOf(tokens, next - 1, tellingBack);
}

const handing = new Set(["hand", "turn", "sign"]);
const tellingBack = new Set(["ago", "earlier", "later"]);
const amountsTo = new Set("for after of than is are was were been be now lasted took takes take last just".split(" "));

function isLevel(mention: QuantityMention | TimexMention): boolean {
  if (mention.kind !== "quantity") return false;
  const { kind } = mention.quantity;
  return kind === "money" || kind === "percent" || (kind === "measure" && !isSpatial(mention));
}

/** How far a place is, or how large: "near 40 hectares of woods". */
const spatial = new Set(["length", "area", "volume"]);

function isSpatial(mention: QuantityMention | TimexMention): boolean {
  return mention.kind === "quantity" && spatial.has(mention.quantity.unit?.dimension ?? "");
}

const stretching = new Set(
  "stretch stretches stretched stretching extend extends extended extending spread spreads spreading sprawl sprawls sprawled sprawling range ranges ranged ranging run runs ran running scattered".split(
    " ",
  ),
);

/** "up to 21,300 from 18,200". */
function isFigureFrom(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === "from" && (isNumber(tokens, at + 1) || isNumber(tokens, at + 2));
}

/** "went up to 500", "was put up to 500": where the figure came to, and no most. */
function isMoved(tokens: Tokens, before: number): boolean {
  // "adds up to 29 months"
  if (lexeme(tokens, before)?.verb?.base === "add") return true;
  if (isOneOf(tokens, before, broughtTo)) return lexeme(tokens, before - 1)?.verb?.base === "be";
  return isOneOf(tokens, before, climbing) || isBrought(tokens, before);
}

/** "has put its entry fee up to €14": the moved thing, with its article, stands behind the verb. */
function isBrought(tokens: Tokens, noun: number): boolean {
  let at = noun;
  while (noun - at < 4 && isWord(tokens, at) && !isOneOf(tokens, at, ofThing)) at--;
  return isOneOf(tokens, at, ofThing) && bringing.has(lexeme(tokens, at - 1)?.verb?.base ?? "");
}

const ofThing = new Set("the its their his her our".split(" "));
const bringing = new Set("put push bring take drive bump nudge send".split(" "));

const broughtTo = new Set(["put", "brought", "taken", "moved"]);
const climbing = new Set(
  "back goes going went gone climbs climbing climbed rises rising rose risen creeps creeping crept edges edging edged inched jumped shot leapt soared ticked pushed driven bid marked ratcheted bumped add adds added adding totted tots summed".split(
    " ",
  ),
);

/** "not more than" and "no longer than" are listed; a bare "not" before a hedge turns it round. */
function negated(tokens: Tokens, first: number, bound: Hedge): Hedge {
  if (wordAt(tokens, first - 1) !== "not") return bound;
  return bound === "more-than" ? "at-most" : bound === "less-than" ? "at-least" : bound;
}

function setBound(mention: QuantityMention | TimexMention, bound: Hedge): void {
  if (mention.kind === "quantity") {
    if (mention.quantity.bound === "exact") mention.quantity = { ...mention.quantity, bound };
    return;
  }
  const { expression } = mention;
  if ((expression.form === "duration" || expression.form === "offset") && expression.amount) {
    const amount = expression.amount.bound === "exact" ? { ...expression.amount, bound } : expression.amount;
    (mention as { expression: TimexMention["expression"] }).expression = { ...expression, amount, bound };
  }
}

const takesAbout = new Set(
  "complain complains complained worried worry talk talked know knows knew think thinking thought heard hear ask asked questions concern concerns concerned how what more".split(
    " ",
  ),
);
