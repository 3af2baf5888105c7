import { formsOf } from "../../claims/lexicon/inflect.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { hasOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { comparableFigure } from "../comparable-figure.js";
import { wordsOf } from "../fact-words.js";
import { siteOf } from "./figure-site.js";
import { isOurs } from "./find-link.js";
import type { Link, LinkContext, LinkKind } from "./link.js";

/**
 * Ties a figure to a subject because the sentence has no other that it could be said of, and no other figure that could
 * be the fact's. It stands for no structure, so that only a figure that is a slip away from the fact's is held against it.
 */
export function aloneLink(context: LinkContext): Link | null {
  if (context.claim.role === "before" || isSupposed(context) || isNumbered(context) || isOfOtherBase(context))
    return null;
  if (context.subject.isScattered && !isInKind(context)) return null;
  if (countsOthers(context) || isModifier(context)) return null;
  if (hasRival(context) || isOfAnotherName(context)) return null;
  const { claim, fact, factIndex, subject } = context;
  return { claim, fact, factIndex, subject, by: "alone" };
}

/** "Had the veto not come down, the union would have 195 members": the whole sentence only thinks of it. */
function isSupposed({ claim: { block, sentence } }: LinkContext): boolean {
  return hasOneOf(block.tokens, supposing, sentence.first, sentence.next);
}

/** "11 percent of those who leave the army", "18.4 millimetres of rain": of something that the rule has no word of. */
function isOfOtherBase(context: LinkContext): boolean {
  const { claim, fact, next } = context;
  const { tokens, tagged } = claim.block;
  if (!fact.unit || fact.unit.dimension === "money" || wordAt(tokens, next) !== "of") return false;
  const base = nounPhraseAt(tokens, tagged, next + 1, claim.sentence.next);
  if (!base) return true;
  const { all } = wordsOf(fact);
  for (let at = base.first; at < base.next; at++) if (all.has(wordAt(tokens, at))) return false;
  return !isOurs(context, base);
}

/** "132 people" of a rule that counts states, which have people for members: the noun itself must be one of the rule's. */
function countsOthers({ claim: { block }, fact, site: { counted, isElided } }: LinkContext): boolean {
  if (fact.unit || !counted || isElided) return false;
  const word = wordAt(block.tokens, counted.head);
  if (wordsOf(fact).all.has(word)) return false;
  return !fact.rule.unit.some(({ text }) =>
    text.split(" ").some((noun) => noun === word || formsOf(noun).includes(word)),
  );
}

/** "the UN spokeswoman": a name that only says whose another thing is. */
function isModifier({ claim: { block }, fact, subject: { next } }: LinkContext): boolean {
  const { tokens, tagged } = block;
  if (tagged[next - 1] !== tags.proper || tagged[next] !== tags.noun) return false;
  const word = wordAt(tokens, next);
  return !wordsOf(fact).all.has(word) && !fact.nouns.has(word);
}

/** In a unit, or with a noun behind it: a bare figure may be of anything. */
function isInKind({ claim: { mention }, site: { counted, isElided } }: LinkContext): boolean {
  return (
    mention.kind === "quantity" &&
    (mention.unitSpan !== null || mention.quantity.unit !== null || (counted !== null && !isElided))
  );
}

/** "Unit 4", "Highway 61": a figure that ends a name. */
function isNumbered({ claim: { block, mention }, site: { counted } }: LinkContext): boolean {
  return (
    counted === null &&
    mention.kind === "quantity" &&
    mention.unitSpan === null &&
    block.tagged[mention.first - 1] === tags.proper
  );
}

/** Another figure of the sentence could be the fact's as well. */
function hasRival(context: LinkContext): boolean {
  const { claim } = context;
  return claim.sentence.claims.some((other) => {
    if (other.mention === claim.mention) return false;
    const site = siteOf(claim.block, other);
    return comparableFigure({ ...context, claim: other, site, first: site.first, next: site.next }) !== null;
  });
}

/** A name that is none of the fact's is what the clause is about, or has what is counted. */
export function isOfAnotherName(context: LinkContext): boolean {
  const { claim, subject, site } = context;
  const { tokens, tagged } = claim.block;
  const isOther = ({ first, next, head }: { first: number; next: number; head: number }): boolean => {
    if (first < subject.next && subject.first < next) return false;
    const isName = tagged[head] === tags.proper || lexeme(tokens, head)?.nationality === true;
    return isName && !isOurs(context, { first, next });
  };
  // "whose museum, the Lowick Museum, drew"
  const apposed = signAt(tokens, subject.next, ",") ? nounPhraseAt(tokens, tagged, subject.next + 1) : null;
  if (apposed && isOther(apposed)) return true;
  const { subject: topic, verb } = claim.clause;
  if (topic && verb && isOther(topic)) return true;
  return site.holders.some(
    ({ by, first, next, heads: [head = first] }) => owning.has(by) && isOther({ first, next, head }),
  );
}

const supposing = new Set("if unless whether would could should might".split(" "));
const owning = new Set<LinkKind>(["owner", "of", "with", "apposition", "list", "label", "modifier"]);
