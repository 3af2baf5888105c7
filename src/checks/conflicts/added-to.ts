import type { Mention, QuantityMention } from "../../claims/mention.js";
import { type BlockReading, sentencesNear } from "../../claims/reading.js";
import { hasWordBetween } from "../../claims/relations/figures.js";
import { thingAt } from "../../claims/subjects/concept.js";
import type { Subject } from "../../claims/subjects/subject.js";
import { isOneOf, lexeme, wordAt } from "../../claims/token-access.js";
import { intersects, point } from "../../values/interval.js";
import { absolute, compareRational, isEqual, multiply, rational, subtract } from "../../values/rational.js";
import { widenInterval } from "../../values/reckoning.js";

/** "12 counts and nine more", "all 21 counts": another figure of the same sentence makes up the difference. */
export function isSumWith(earlier: Subject, later: Subject): boolean {
  const [a, b] = [earlier.quantity?.min, later.quantity?.min];
  if (!a || !b) return false;
  const difference = absolute(subtract(a, b));
  if (isShareWith(earlier, later)) return true;
  if (isEqual(difference, rational(1)) && hasOne(earlier)) return true;
  // "300 euros", "another 50, so that 350": either sentence may tell it.
  const own = [earlier.claim, later.claim].map(({ mention }) => mention);
  return [earlier.claim.sentence.mentions, later.claim.sentence.mentions, mentionsBehind(earlier)].some((mentions) =>
    mentions.some(
      (mention) =>
        !own.some((known) => known === mention) &&
        mention.kind === "quantity" &&
        mention.quantity.kind !== "ordinal" &&
        mention.quantity.unit?.code === earlier.quantity?.unit?.code &&
        !countsOther(earlier, later, mention) &&
        isEqual(mention.quantity.min, difference),
    ),
  );
}

/** "five sheds and 47 barns", "the 42 barns": the sheds are none of the barns. */
function countsOther(
  { thing, claim: { block, mention } }: Subject,
  { thing: other }: Subject,
  rest: QuantityMention,
): boolean {
  if (thing === null || thing !== other || !rest.counted || rest.counted.first < rest.next) return false;
  const isListed = Math.abs(mention.first - rest.next) <= 6 && wordAt(block.tokens, mention.first - 1) === "and";
  return isListed && thingAt(block.tokens, rest.counted.head) !== thing;
}

/** "signed for 14 drains", "His deputy had signed for nine", "those 23 drains": the next sentence may tell the rest. */
function mentionsBehind({ claim: { block, sentence } }: Subject): readonly Mention[] {
  return sentencesNear(block, sentence, 0, 1).flatMap(({ mentions }) => mentions);
}

/** "Half of the 84 schools are nearly empty", "The 42 schools" */
function isShareWith({ quantity: a, claim: { sentence } }: Subject, { quantity: b }: Subject): boolean {
  if (!a || !b) return false;
  return sentence.mentions.some((mention) => {
    if (mention.kind !== "quantity" || (mention.quantity.kind !== "percent" && mention.quantity.kind !== "ratio"))
      return false;
    const share =
      mention.quantity.kind === "percent" ? multiply(mention.quantity.min, hundredth) : mention.quantity.min;
    return intersects(widenInterval(point(multiply(a.min, share)), rational(1, 50)), point(b.min));
  });
}

const hundredth = rational(1, 100);

/** "six kinds of frog and one of newt", "two men and a woman" */
function hasOne({ claim: { block, sentence, mention } }: Subject): boolean {
  const { tokens } = block;
  for (let at = mention.next + 1; at < sentence.next; at++) {
    if (wordAt(tokens, at - 1) !== "and") continue;
    if (wordAt(tokens, at) === "one") return true;
    if (isOneOf(tokens, at, articles) && lexeme(tokens, at + 1)?.person === true) return true;
  }
  return false;
}

const articles = new Set(["a", "an"]);

/** "Six men were arrested. A seventh gave himself up. The seven men": between the two figures somebody came to them. */
export function isAddedTo(earlier: Subject, later: Subject): boolean {
  const [few, many] = [earlier.quantity?.min, later.quantity?.min];
  if (!few || !many || compareRational(few, many) >= 0) return false;
  const [from, to] = [earlier.claim, later.claim];
  if (from.block === to.block) return hasAddition(from.block, from.mention.next, to.mention.first, later);
  return (
    hasAddition(from.block, from.mention.next, from.block.tokens.count, later) ||
    hasAddition(to.block, 0, to.mention.first, later)
  );
}

function hasAddition(block: BlockReading, first: number, next: number, { thing }: Subject): boolean {
  const { tokens } = block;
  if (hasWordBetween(block, additions, first, next)) return true;
  return ordinalsOf(block).some(
    ({ first: at, counted }) =>
      first <= at &&
      at < next &&
      (counted === null || lexeme(tokens, counted.head)?.person === true || thingAt(tokens, counted.head) === thing),
  );
}

function ordinalsOf(block: BlockReading): readonly QuantityMention[] {
  const known = ordinalsByBlock.get(block);
  if (known) return known;
  const ordinals = block.mentions.filter(
    (mention): mention is QuantityMention => mention.kind === "quantity" && mention.quantity.kind === "ordinal",
  );
  ordinalsByBlock.set(block, ordinals);
  return ordinals;
}

/** One figure is held against many. */
const ordinalsByBlock = new WeakMap<BlockReading, readonly QuantityMention[]>();

const additions = new Set("another more further additional also later joined too died dies succumbed".split(" "));
