import { type Claim, clauseOf } from "../../claims/reading.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { hasOneOf, isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordsOf } from "../fact-words.js";
import { isMoney } from "./deals.js";
import { isOurs } from "./find-link.js";
import type { LinkContext } from "./link.js";

/**
 * The sum is what was paid for the subject, told from either side and in any order: "Norland paid £48 million for the
 * brewery", "the £48 million that the family got for it", "For the brewery Norland paid", "sold it for £48 million".
 */
export function isPaidFor(context: LinkContext): boolean {
  const { fact, site, claim } = context;
  if (fact.unit?.dimension !== "money" || fact.per !== null || !wordsOf(fact).aspects.has("cost")) return false;
  if (isFirstPart(context) || isOneOfSums(context)) return false;
  if (isSoldAsIt(context) || isWhatItFetched(context)) return true;
  const payment = paymentOf(context);
  if (!payment || !isPayment(context, payment)) return false;
  const { mention } = claim;
  const from = payment.isPassive || payment.end > mention.next ? payment.end : mention.next;
  const thing = thingBehind(context, isTold(context, payment) ? payment.end : from);
  const isThing = thing === null ? isThingInFront(context) : isHeadOfSubject(context, thing) && isAlone(context);
  if (payment.base === "spend" && !isForPlayer(context)) return false;
  return (
    isThing && !isForService(context, payment) && isOfDeal(context, payment) && site.governor?.preposition !== "by"
  );
}

interface Payment {
  readonly base: string;
  /** The token behind the verb or, where the sum stands behind it, the verb itself. */
  readonly end: number;
  /** The token of the clause that tells who pays, or gets the money. */
  readonly verb: number;
  readonly isPassive: boolean;
}

/** The verb that the sum is the object of, also where it stands before: "the sum that they paid", "it was £48 million that". */
function paymentOf({ claim, site: { governor }, next }: LinkContext): Payment | null {
  const { sentence, block } = claim;
  const described = pastNoun(block.tokens, next);
  // "the £48 million price paid for it"
  if (wordAt(block.tokens, described) === "paid")
    return { base: "pay", end: described + 1, verb: described, isPassive: true };
  const told = governor?.base === "be" && governor.side === "object" ? whatWasPaid(claim) : null;
  if (told) return told;
  if (governor?.side === "object" && governor.preposition === "" && governor.base !== "be")
    return { base: governor.base, end: governor.head, verb: governor.head, isPassive: false };
  const relative = clauseOf(sentence, next + (signAt(block.tokens, next, ",") ? 1 : 0));
  if (relative.kind === "relative" || relative.opener === "that") {
    const isRightBehind = relative.first === next || relative.first === next + 1;
    const { verb } = relative;
    if (verb && isRightBehind) return { base: verb.base, end: verb.next, verb: verb.head, isPassive: verb.passive };
  }
  const { verb, subject } = claim.clause;
  // "a sum of £48 million was paid for it", "the £48 million paid for it was"
  if (verb?.passive && subject && subject.first <= claim.mention.first && claim.mention.first < verb.first)
    return { base: verb.base, end: verb.next, verb: verb.head, isPassive: true };
  return null;
}

/** "What Norland paid for the brewery was £48 million" */
function whatWasPaid({ block: { tokens, tagged }, clause: { first, verb } }: Claim): Payment | null {
  if (!verb || wordAt(tokens, first) !== "what") return null;
  for (let at = first + 1; at < verb.first; at++) {
    const base = lexeme(tokens, at)?.verb?.base;
    if (base && isVerbTag(tagged[at] as number)) return { base, end: at + 1, verb: at, isPassive: false };
  }
  return null;
}

/** The clause with the payment stands before the sum, and the verb between is another: "what they paid for it was". */
function isTold({ claim: { mention }, site: { governor } }: LinkContext, { verb, end }: Payment): boolean {
  return end <= mention.first && governor !== null && governor.head !== verb;
}

/** Past "price" of "the £48 million price paid for it". */
function pastNoun(tokens: Claim["block"]["tokens"], at: number): number {
  return isOneOf(tokens, at, sums) ? at + 1 : at;
}

function isPayment({ claim: { block } }: LinkContext, { base, verb }: Payment): boolean {
  return paying.has(base) || (base === "hand" && wordAt(block.tokens, verb + 1) === "over");
}

/** The head of what stands behind "for" or "on", past who was paid and in which way: "paid Norland £48 million in cash for". */
function thingBehind({ claim }: LinkContext, from: number): number | null {
  const { tokens, tagged } = claim.block;
  let at = from;
  for (let guard = 0; guard < 6; guard++) {
    if (tagged[at] === tags.adverb || tagged[at] === tags.time || tagged[at] === tags.past) at++;
    else if (isOneOf(tokens, at, leadingToThing)) return thingAt(claim, at + 1);
    else if (tagged[at] === tags.to || isOneOf(tokens, at, passing)) {
      const phrase = nounPhraseAt(tokens, tagged, at + 1, claim.sentence.next);
      if (!phrase || (wordAt(tokens, at) === "in" && !isOneOf(tokens, phrase.head, means))) return null;
      at = phrase.next;
    } else return null;
  }
  return null;
}

/** "For the brewery Norland paid £48 million" */
function isThingInFront({ claim, subject }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const { first } = claim.clause;
  if (wordAt(tokens, first) !== "for") return false;
  return (
    subject.first === (tagged[first + 1] === tags.determiner ? first + 2 : first + 1) || subject.first === first + 1
  );
}

/** "The brewery went for £48 million", "fetched £48 million", "its sale brought in £48 million". */
function isWhatItFetched(context: LinkContext): boolean {
  const { claim, site } = context;
  const { governor, holders } = site;
  if (governor?.side !== "object" || governor.group?.passive || governor.group?.modality !== "actual") return false;
  const holder = holders.find(({ by }) => by === "predicate");
  const [head] = holder?.heads ?? [];
  if (head === undefined) return false;
  const { tokens } = claim.block;
  const isSale = isOneOf(tokens, head, deeds);
  if (
    !isHeadOfSubject(context, head) &&
    !(isSale && holder && context.subject.first < holder.next && head < context.subject.first)
  )
    return false;
  const { base, preposition } = governor;
  if (wordAt(tokens, governor.head + 1) === "hands") return true;
  if (preposition === "for") return base === "go";
  if (base === "fetch" && preposition === "") return true;
  return isSale && (preposition === "in" ? bringingIn.has(base) : preposition === "" && yielding.has(base));
}

/** "for the brewery and three pubs" is one price for both. */
function isAlone({ claim: { block }, subject }: LinkContext): boolean {
  const { tokens, tagged } = block;
  return tagged[subject.next] !== tags.coordinator || nounPhraseAt(tokens, tagged, subject.next + 1) === null;
}

/** "£20 million in shares" beside what is paid in cash, "£7 million less for it". */
function isOneOfSums({ claim: { block, mention, clause, sentence }, next }: LinkContext): boolean {
  const { tokens } = block;
  if (isOneOf(tokens, next, comparing)) return true;
  if (wordAt(tokens, next) !== "in" || !isOneOf(tokens, next + 1, kinds)) return false;
  return sentence.claims.some(
    (other) => other.mention !== mention && other.clause.index === clause.index && isMoney(other),
  );
}

/** What is spent on a firm may be spent on its vats; what is spent on a player is the fee. */
function isForPlayer({ fact, claim: { clause, asOf } }: LinkContext): boolean {
  const { all } = wordsOf(fact);
  return !asOf.explicit && clause.verb?.perfect !== true && dealWords.some((word) => all.has(word));
}

/** "paid lawyers £2 million for the takeover", "two brokers got £3 million for the sale". */
function isForService({ claim, site: { holders } }: LinkContext, { verb }: Payment): boolean {
  const { tokens } = claim.block;
  const heads = [clauseOf(claim.sentence, verb).subject?.head, ...holders.flatMap((holder) => holder.heads)];
  return heads.some((head) => head !== undefined && isOneOf(tokens, head, agents));
}

/** The head of the phrase, or of what "the sale of" names. */
function thingAt({ block: { tokens, tagged }, sentence }: Claim, at: number): number | null {
  const phrase = nounPhraseAt(tokens, tagged, at, sentence.next);
  if (!phrase) return null;
  const isDeed = isOneOf(tokens, phrase.head, deeds) && wordAt(tokens, phrase.next) === "of";
  const inner = isDeed ? nounPhraseAt(tokens, tagged, phrase.next + 1, sentence.next) : null;
  return (inner ?? phrase).head;
}

function isHeadOfSubject({ subject, claim: { block } }: LinkContext, head: number): boolean {
  return subject.first <= head && head < subject.next && block.tagged[subject.next] !== tags.possessive;
}

/** "The family that owned the brewery sold it for £48 million": nothing else is named between. */
function isSoldAsIt({ claim: { block }, subject, site: { holders, governor } }: LinkContext): boolean {
  const { tokens, tagged } = block;
  const [object] = holders;
  if (object?.by !== "object" || governor?.preposition !== "for" || !isOneOf(tokens, object.first, pronouns))
    return false;
  let before = subject.first - 1;
  while (tagged[before] === tags.determiner || tagged[before] === tags.adjective || tagged[before] === tags.proper)
    before--;
  if (tagged[before] === tags.preposition || tagged[before] === tags.noun) return false;
  if (subject.next > object.first || !selling.has(governor.base)) return false;
  for (let at = subject.next; at < object.first; at++)
    if (tagged[at] === tags.noun || tagged[at] === tags.proper) return false;
  return true;
}

/** "paid a first £10 million", "put down": a part of the price. */
function isFirstPart({ claim, site: { phraseFirst }, first }: LinkContext): boolean {
  return hasOneOf(claim.block.tokens, partial, phraseFirst, first);
}

/** Another name that pays makes another deal; whoever gets the money may be anyone, of a time that is not told. */
function isOfDeal(context: LinkContext, payment: Payment): boolean {
  const { claim, fact } = context;
  const { tokens, tagged } = claim.block;
  const payer = payment.isPassive ? null : payerOf(context, payment.verb);
  if (payer === null || tagged[payer.head] !== tags.proper) return true;
  if (isOurs(context, payer) || isOneOf(tokens, payer.head, wordsOf(fact).all)) return true;
  return receiving.has(payment.base) && !claim.asOf.explicit;
}

function payerOf({ claim }: LinkContext, verb: number): { first: number; next: number; head: number } | null {
  const { block, sentence } = claim;
  const clause = clauseOf(sentence, verb);
  return clause.subject ?? nounPhraseBefore(block.tokens, block.tagged, verb, sentence.first);
}

const comparing = new Set(["less", "more", "extra"]);
const kinds = new Set("cash shares stock".split(" "));
const dealWords = "transfer sign signed signing fee spend spent".split(" ");
const agents = new Set(
  "lawyer lawyers broker brokers bank banks banker bankers adviser advisers advisor advisors agent agents consultant consultants auctioneer auctioneers accountant accountants intermediary intermediaries solicitor solicitors".split(
    " ",
  ),
);
const paying = new Set("pay spend receive get give accept collect bank pocket fork shell cough lay".split(" "));
const receiving = new Set("receive get accept collect bank pocket".split(" "));
const yielding = new Set("net yield realise realize earn raise make generate".split(" "));
const bringingIn = new Set(["bring", "rake", "pull"]);
const selling = new Set("sell buy acquire purchase auction offload".split(" "));
const leadingToThing = new Set(["for", "on"]);
const passing = new Set(["from", "by", "in"]);
/** In which way one pays. */
const means = new Set("cash shares stock instalments installments total all full".split(" "));
const sums = new Set("price fee sum amount money".split(" "));
const deeds = new Set("sale purchase takeover acquisition transfer signing buyout loan hire lease rental".split(" "));
const pronouns = new Set(["it", "him", "her", "them"]);
const partial = new Set("first initial initially upfront deposit further second final extra".split(" "));
