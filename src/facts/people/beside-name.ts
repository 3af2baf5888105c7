import type { Claim } from "../../claims/reading.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, isWord, lexeme, signAt } from "../../claims/token-access.js";
import { isWhole } from "../../values/rational.js";
import type { AgeContext } from "./age-times.js";
import type { Naming } from "./namings.js";

/** ", 78,", " (78)", ", aged 78", ", now 78", ", at 78 the oldest", ", the 78-year-old head of ...". */
export function ageAfter(context: AgeContext, naming: Naming): Claim | null {
  if (isOfAnother(context, naming)) return null;
  return ageBehind(context, naming.next) ?? ageBehindPlace(context, naming);
}

/** "Ingrid Solheim of Nordvik, 48,", "Dahl (Norland), 31": where somebody is from stands between. */
function ageBehindPlace(context: AgeContext, { next }: Naming): Claim | null {
  const { tokens, tagged } = context.block;
  const place = isOneOf(tokens, next, origins) ? nounPhraseAt(tokens, tagged, next + 1, context.sentence.next) : null;
  if (!place || tagged[place.head] !== tags.proper || !signAt(tokens, place.next, ",")) return null;
  const claim = ageBehind(context, place.next);
  return claim && (isCompound(claim) || !isWord(tokens, claim.mention.next)) ? claim : null;
}

/** "The father of Ingrid Dahl, 88,", "an aide to Ingrid Dahl, 31,": the age may be that of either. */
function isOfAnother({ block: { tokens, tagged }, sentence }: AgeContext, { first }: Naming): boolean {
  if (!isOneOf(tokens, first - 1, ofSomebody)) return false;
  const other = nounPhraseBefore(tokens, tagged, first - 1, sentence.first);
  if (!other || other.next !== first - 1) return false;
  return isOneOf(tokens, other.head, kin) || lexeme(tokens, other.head)?.person === true;
}

function ageBehind({ block: { tokens, tagged }, sentence }: AgeContext, next: number): Claim | null {
  const open = signAt(tokens, next, ",") || signAt(tokens, next, "(");
  let at = open ? next + 1 : next;
  while (isOneOf(tokens, at, leadIns) && at - next < 5) at++;
  const claim = claimAt(sentence.claims, at);
  if (claim && isAge(claim)) {
    if (isCompound(claim)) return open ? claim : null;
    const closes =
      !isWord(tokens, claim.mention.next) ||
      isOneOf(tokens, claim.mention.next, closers) ||
      claim.mention.kind === "timex";
    return (open || at > next) && closes ? claim : null;
  }
  // The compound stands in an apposition: ", the deeply unpopular 78-year-old", ", the mission's 57-year-old head".
  if (!open) return null;
  for (at = next + 1; at < next + 5; at++) {
    const compound = claimAt(sentence.claims, at);
    if (compound && isAge(compound) && isCompound(compound)) return compound;
    if (!leading.has(tagged[at] as number)) return null;
  }
  return null;
}

function claimAt(claims: readonly Claim[], token: number): Claim | null {
  return claims.find(({ mention }) => mention.first === token) ?? null;
}

/** "78-year-old", which stands before or within a phrase. */
export function isCompound({ mention }: Claim): boolean {
  return mention.kind === "timex" && mention.form === "age-compound";
}

/** A whole number below 120 that counts nothing, "34 years old", "78-year-old". */
export function isAge({ mention }: Claim): boolean {
  if (mention.kind === "timex") {
    const { expression } = mention;
    return expression.form === "duration" && expression.unit === "year" && expression.amount?.kind === "age";
  }
  const { quantity, counted, unitSpan } = mention;
  if (quantity.kind === "age") return true;
  const bare = quantity.kind === "count" && unitSpan === null && counted === null && !quantity.written.magnitude;
  return bare && !quantity.vague && isWhole(quantity.min) && quantity.min.n > 0n && quantity.min.n < 120n;
}

export const leadIns = new Set("at aged age the of now then already only just still barely".split(" "));
const closers = new Set(
  "and who when in is was has had will of from the a an said told on as at with but then".split(" "),
);
const leading = new Set<number>([
  tags.determiner,
  tags.adjective,
  tags.adverb,
  tags.noun,
  tags.proper,
  tags.possessive,
]);
const origins = new Set(["of", "from", "at"]);
const ofSomebody = new Set(["of", "to", "for"]);
const kin = new Set(
  "father mother parent parents son daughter child children brother sister sibling husband wife widow widower partner fiance girlfriend boyfriend uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother aide adviser advisor assistant agent friend lawyer spokesman spokeswoman coach biographer rival successor predecessor deputy neighbour neighbor colleague".split(
    " ",
  ),
);
