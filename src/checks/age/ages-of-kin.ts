import type { QuantityMention, TimexMention } from "../../claims/mention.js";
import { hasOneOf, isOneOf, isOwnerClitic, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { wordSet } from "../../text/word-set.js";
import { toNumber } from "../../values/rational.js";
import { findingAt, labelAt } from "../wording/finding-at.js";
import { claimAt, type Place, printed } from "../wording/places.js";
import { quoted } from "../wording/words.js";

/** Ages of one family that cannot go together: the youngest who is not, a mother of 41 and the son of 37 whom she gave birth to. */
export function* agesOfKin(check: Pick<CheckInfo, "id" | "severity">, place: Place): Iterable<Finding> {
  const ages = place.sentence.mentions.flatMap((mention) => agedAt(place, mention) ?? []);
  yield* notTheYoungest(check, place, ages);
  yield* tooNear(check, place, ages);
}

interface Aged {
  readonly mention: QuantityMention | TimexMention;
  readonly years: number;
}

/** "is 14", "are 9 and 17", "Grace, 14,": bare numbers that count nothing. */
function agedAt({ block }: Place, mention: Place["sentence"]["mentions"][number]): Aged | null {
  if (mention.kind === "identifier") return null;
  const quantity = mention.kind === "quantity" ? mention.quantity : mention.timex.quantity;
  if (quantity?.bound !== "exact" || quantity.min.d !== 1n || (quantity.unit && quantity.unit.code !== "a"))
    return null;
  const isBare = mention.kind === "quantity" && quantity.kind === "count" && mention.counted === null;
  if (quantity.kind !== "age" && !isBare) return null;
  const years = toNumber(quantity.min);
  const after = block.block.text.slice(mention.end, mention.end + 4);
  return years > 0 && years <= 110 && (quantity.kind === "age" || /^(?:$|[.,;:)]| and\b| or\b)/.test(after))
    ? { mention, years }
    : null;
}

/** "The youngest, Grace, is 14, while her brothers are 9 and 17." */
function* notTheYoungest(
  check: Pick<CheckInfo, "id" | "severity">,
  place: Place,
  ages: readonly Aged[],
): Iterable<Finding> {
  const { block, sentence } = place;
  const { tokens } = block;
  if (ages.length < 2) return;
  for (let at = sentence.first; at < sentence.next; at++) {
    const isYoungest = wordAt(tokens, at) === "youngest";
    if (!isYoungest && !isOneOf(tokens, at, eldest)) continue;
    // "the youngest of the team", "the youngest mayor"
    if (!signAt(tokens, at + 1, ",") && !isOneOf(tokens, at + 1, followers) && !isOneOf(tokens, at + 1, kin)) return;
    const own = ages.find(({ mention }) => mention.first > at && mention.first - at <= 7);
    if (!own) return;
    // "has a daughter, Beth, 2": of another generation
    const others = ages.filter(
      ({ mention: { first } }) => first > own.mention.next && hasOneOf(tokens, siblings, own.mention.next, first),
    );
    if (others.length === 0 || others.some(({ mention }) => isParent(place, mention.first))) return;
    const bad = others.find(({ years }) => (isYoungest ? years < own.years : years > own.years));
    if (!bad) return;
    const said = printed(place, own.mention);
    const right = `${isYoungest ? "the youngest" : "the eldest"} is ${bad.years}`;
    yield findingAt(check, place.reading, block, own.mention, claimAt(place, own.mention), {
      message: `${quoted(said)} does not fit: of the ages told ${right}`,
      label: `${bad.years} is ${isYoungest ? "younger" : "older"}`,
      actual: said,
      expected: [],
      notes: ["Either age may be the wrong one, or another of them is meant"],
      labels: [labelAt(place.reading, block, bad.mention, isYoungest ? "younger" : "older")],
    });
    return;
  }
}

/** "their mother, 41": an age of another generation. */
function isParent({ block: { tokens } }: Place, first: number): boolean {
  return hasOneOf(tokens, parents, first - 5, first);
}

/** "Ms Dlamini, 41, … the son, now 37, to whom she gave birth", "Ann Holm, 34, and her daughter Ida, 29,": no child has a parent of five. */
function* tooNear(check: Pick<CheckInfo, "id" | "severity">, place: Place, ages: readonly Aged[]): Iterable<Finding> {
  const { block, sentence } = place;
  const { tokens } = block;
  const [one, two, ...more] = ages;
  if (!one || !two || more.length > 0 || hasOneOf(tokens, notOwn, sentence.first, sentence.next)) return;
  if (ages.some(({ mention: { first } }) => !signAt(tokens, first - 1, ",") && !isOneOf(tokens, first - 1, ageLeads)))
    return;
  let [child, parent]: (Aged | null)[] = [null, null];
  for (let at = one.mention.next; at < two.mention.first; at++) {
    // "his mother's boyfriend, 21"
    if (isOwnerClitic(tokens, at + 1)) return;
    // "with the son, now 37", "and her daughter Ida, 29"
    if (isOneOf(tokens, at, children) && isOneOf(tokens, at - 1, owners) && two.mention.first - at <= 5)
      [child, parent] = [two, one];
    if (isOneOf(tokens, at, parents) && isOneOf(tokens, at - 1, owners) && two.mention.first - at <= 5)
      [child, parent] = [one, two];
  }
  if (!child || !parent) return;
  const isBorn = hasOneOf(tokens, births, sentence.first, sentence.next);
  const gap = parent.years - child.years;
  const isOwn = isBorn || lexeme(tokens, one.mention.first - 2)?.person !== true;
  if (!isOwn || gap >= (isBorn ? leastOfMothers : least)) return;
  const said = printed(place, child.mention);
  yield findingAt(check, place.reading, block, child.mention, claimAt(place, child.mention), {
    message: `${quoted(said)} does not fit: the parent is ${parent.years}, ${gap < 0 ? "younger than the child" : `only ${gap} years older`}`,
    label: `${gap} years from the parent’s age`,
    actual: said,
    expected: [],
    notes: ["Either age may be the wrong one"],
    labels: [labelAt(place.reading, block, parent.mention, "the parent")],
  });
}

/** Years between a child and its mother; without a word of a birth it may be a stepchild. */
const leastOfMothers = 12;
const least = 8;
const births = wordSet("birth bore mother biological");
const kin = wordSet(
  "brother brothers sister sisters sibling siblings child children son sons daughter daughters boys girls twins others",
);
const siblings = wordSet("brother brothers sister sisters sibling siblings others twins boys girls");
const eldest = wordSet("eldest oldest");
const followers = wordSet("is was of child son daughter brother sister");
const children = wordSet("son daughter child baby boy girl");
const parents = wordSet("mother father mum dad parent parents");
const owners = wordSet("his her their the whose");
const ageLeads = wordSet("now aged age");
const notOwn = wordSet(
  "adopted adoptive step stepson stepdaughter stepmother stepfather foster grandmother grandfather godson goddaughter law",
);
