import { tags } from "../../claims/syntax/tags.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordsOf } from "../fact-words.js";
import type { Holder, LinkContext } from "./link.js";
import { isInPredicate } from "./predicate.js";

/**
 * "room for 700 inmates", "contracts with 12 schools", "a target of 800 inmates": what somebody has is the room, the
 * contract, the target, and not what hangs on it.
 */
export function hangsOnAnother(context: LinkContext): boolean {
  let end = context.site.phraseFirst;
  for (const holder of context.site.holders) {
    if (holder.by !== "of" && holder.by !== "with") continue;
    // "another hit for Corvale, but the settlement of $3.2 billion": what stands further off is of something else.
    if (end - holder.next > 2) return false;
    if (isOfItsNoun(context, holder)) return true;
    end = holder.first;
  }
  return false;
}

function isOfItsNoun(context: LinkContext, { next, heads, by }: Holder): boolean {
  const [head] = heads;
  const { claim, fact } = context;
  const { tokens } = claim.block;
  if (head === undefined) return false;
  const word = wordAt(tokens, head);
  if (wordsOf(fact).all.has(word) || fact.nouns.has(word) || isInPredicate(context, head)) return false;
  if (by === "of") return aims.has(word) || (capacities.has(word) && countsThePresent(context));
  if (by !== "with") return false;
  const preposition = wordAt(tokens, next);
  return (preposition === "for" && !charges.has(word)) || (preposition === "with" && dealings.has(word));
}

/** "can take 1,000 prisoners", "Dunmoor could house 1,000": what there is room for, where the rule counts who is there. */
export function isWhatFits(context: LinkContext): boolean {
  const { claim, site } = context;
  if (isPermitted(context) && countsThings(context)) return true;
  const { governor } = site;
  const able = governor?.group?.first;
  if (able === undefined || !isOneOf(claim.block.tokens, able, abilities)) return false;
  return governor !== null && sheltering.has(governor.base) && countsThePresent(context);
}

/** "was licensed to carry 900 people", "built to hold 700": what may be or was meant to be, where the rule does not say so. */
function isPermitted({ claim: { block, clause }, fact, site: { governor, phraseFirst } }: LinkContext): boolean {
  const { tokens } = block;
  for (let at = clause.first; at < phraseFirst; at++) {
    if (!isOneOf(tokens, at, permitting)) continue;
    const word = wordAt(tokens, at + 1);
    if (
      (word === "to" && (governor?.head === at + 2 || governor?.head === at)) ||
      (word === "for" && phraseFirst === at + 2)
    )
      return !wordsOf(fact).all.has(wordAt(tokens, at));
  }
  return false;
}

const permitting = new Set(
  "licensed licenced certified permitted allowed entitled cleared designed built meant intended".split(" "),
);
/** The rule counts people or things that are somewhere, and says nothing of the room that they have. */
function countsThePresent(context: LinkContext): boolean {
  return countsThings(context) && !hasAny(context.fact.nouns, roomy);
}

function countsThings({ fact }: LinkContext): boolean {
  return fact.unit === null && !fact.ordinal && !wordsOf(fact).aspects.has("capacity") && !fact.nouns.has("seats");
}

function hasAny(nouns: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((noun) => nouns.has(noun));
}

/** "is to supply Barkhane, a force of 4,500": what it is by name, whatever is planned for it. */
export function isSetBesideName(holders: readonly Holder[], tagged: Uint8Array): boolean {
  const [group, ...outer] = holders;
  // "would hurt Port Arden, a club with debts of €61 million"
  const name = outer.find(({ by }) => by !== "with");
  const [head] = name?.heads ?? [];
  return group?.by === "of" && name?.by === "apposition" && head !== undefined && tagged[head] === tags.proper;
}

/** "No dividend may be paid until the loan of €520 million": there is one, whatever the clause above denies. */
export function isOfKnownThing(
  { block: { tokens } }: LinkContext["claim"],
  whole: Holder | undefined,
  subject: LinkContext["subject"],
): boolean {
  if (whole?.by !== "of" || wordAt(tokens, whole.first) !== "the" || !isOneOf(tokens, whole.first - 1, openers))
    return false;
  return whole.heads.some((head) => subject.first <= head && head < subject.next);
}

const openers = new Set("until unless before after since because although though while as once".split(" "));

/** What is wanted, allowed or missing. */
const aims = new Set(
  "target goal aim limit ceiling cap maximum minimum quota shortage shortfall lack surplus excess gap".split(" "),
);
const capacities = new Set(["capacity"]);
const roomy = "seats places beds berths cells rooms spaces spectators fans passengers".split(" ");
/** "responsibility for 31 schools": whoever has it has them. */
const charges = new Set("responsibility care charge oversight home homes".split(" "));
const dealings = new Set(
  "contract contracts agreement agreements deal deals pact pacts treaty treaties accord accords tie ties link links problem problems trouble talks dispute disputes partnership partnerships relations connection connections border borders".split(
    " ",
  ),
);
const abilities = new Set(["can", "could"]);
const sheltering = new Set("take hold house accommodate shelter sleep fit cram".split(" "));
