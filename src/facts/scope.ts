import { isPlural } from "../claims/syntax/counted-plural.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, lexeme, signAt, wordAt } from "../claims/token-access.js";
import { isOfAnotherDisaster } from "./disasters.js";
import { wordsOf } from "./fact-words.js";
import { indefinite, isOurs } from "./links/find-link.js";
import { canHold } from "./links/holding-verbs.js";
import type { Holder, Link, LinkContext } from "./links/link.js";
import { isNear } from "./nearness.js";
import { isAnotherKind } from "./other-kinds.js";
import { excludes, governs } from "./phrase-reach.js";
import { isElsewhere } from "./places.js";
import { isGiven } from "./presence.js";
import { isStranger } from "./strangers.js";

/** Why a figure that is tied to the subject is none of the fact's all the same; null when it is. */
export type OutOfScope = "another owner" | "another place" | "another event" | "not near" | "excluded" | "no predicate";

/** Checks `near`, `unless`, `predicate`, and that nobody and nowhere else owns what is counted. */
export function outOfScope(context: LinkContext, link: Link): OutOfScope | null {
  const { fact, factIndex, nearby } = context;
  const own = nearby.filter((hit) => hit.fact === factIndex);
  if (own.some((hit) => hit.role === "unless" && excludes(context, hit))) return "excluded";
  if (
    fact.hasPredicate &&
    link.by !== "payment" &&
    !own.some((hit) => hit.role === "predicate" && governs(context, hit))
  )
    return "no predicate";
  // What stands beside the phrase says whose the first figure of the row is.
  if (link.by === "row") return isAnotherKind(context) ? "another owner" : null;
  if (hasOtherOwner(context, link) || isStranger(context)) return "another owner";
  if (isOfAnotherDisaster(context)) return "another event";
  if (isElsewhere(context)) return "another place";
  return fact.hasNear && !isNear(context, own) ? "not near" : null;
}

/**
 * Somebody else has what is counted: "Queen Eleanor's, with 640 beds", "Jupiter has 95 known moons", "the Greens hold 31
 * seats in the parliament".
 */
function hasOtherOwner(context: LinkContext, link: Link): boolean {
  if (link.by === "of") return isHadByAnother(context);
  if (link.by === "change") return isOwnOfAnother(context);
  const { claim, site, subject } = context;
  const isNamed = ({ heads: [head = -1] }: Holder): boolean => claim.block.tagged[head] === tags.proper;
  if (link.by === "predicate") return site.holders.some((each) => isNamed(each) && isPartOfOurs(context, each));
  const isWithin = link.by === "within" && context.fact.unit === null;
  if (link.by !== "counted" && link.by !== "inside" && !isWithin) return false;
  const { tokens, tagged } = claim.block;
  // "Two newcomers cleared the 5 percent threshold": whoever did, there is one.
  const isTheOne =
    context.fact.unit?.code === "%" && subject.first === context.next && !isPlural(tokens, subject.next - 1);
  if (isTheOne && wordAt(tokens, site.phraseFirst) === "the" && site.phraseFirst + 1 === site.first) return false;
  // "had the 4.2-kilometre Marlow Point Bridge to themselves": what is measured has a name.
  const [described] = site.holders;
  if (described?.by === "modifier" && !isOneOf(tokens, site.phraseFirst, indefinite)) {
    const [head] = described.heads;
    if (head !== undefined && tagged[head] === tags.proper) return false;
  }
  const isInside = link.by === "inside";
  const named = nameInside(context);
  if (named && link.by === "counted" && !context.fact.ordinal && isGiven(context)) return false;
  // "takes over the presidency of the 15-member council": what the verb's subject has is the presidency.
  const last = site.holders.findIndex(({ by }) => by === "of");
  const holders = last < 0 ? site.holders : site.holders.slice(0, last);
  return holders.some((holder) => {
    const [head] = holder.heads;
    if (head === undefined || !owning.has(holder.by) || (isInside && holder.by === "owner")) return false;
    if (holder.first < subject.next && subject.first < holder.next) return false;
    // "food for the 640 patients": only "with" says that one has the other.
    if (holder.by === "with" && wordAt(tokens, site.phraseFirst - 1) !== "with") return false;
    if (isPartOfOurs(context, holder) || isApposedToAnother(context, holder)) return true;
    // "a freighter with 19 people on board"
    if (
      holder.by === "with" &&
      isOneOf(tokens, holder.first, indefinite) &&
      !holders.some((each) => isOurs(context, each))
    )
      return true;
    if (isOurs(context, nameOf(context, holder)) || isOwner(context, holder)) return false;
    if (context.fact.ordinal && (holder.by === "predicate" || holder.by === "apposition"))
      return tagged[head] === tags.proper && countsItsKind(context);
    if (holder.by === "predicate" && !has(context) && !(tagged[head] === tags.proper && gets(context))) return false;
    // "The Lower Sarn railway has 18 stations"
    if (tagged[head] === tags.proper || tagged.subarray(holder.first, head).includes(tags.proper)) return true;
    // "the party holds 31 seats in the Carvanian parliament": the house has more.
    if (wordAt(tokens, site.first - 1) === "all" || wordAt(tokens, site.first) === "all") return false;
    // "The senator opposes keeping 5,100 French troops there": it is not he who has them.
    if (site.governor?.group === null) return false;
    return named && tagged[head] === tags.noun && !isOneOf(tokens, head, expletives) && holder.by === "predicate";
  });
}

/** "Oran's central bank raised its key rate to": its own. */
function isOwnOfAnother(context: LinkContext): boolean {
  const { subject, site, claim } = context;
  const { tokens, tagged } = claim.block;
  const [moved] = site.holders;
  const mover = site.holders.find(({ by }) => by === "predicate");
  const [head] = mover?.heads ?? [];
  if (!moved || !mover || head === undefined || !isOneOf(tokens, moved.first, own)) return false;
  const isMoved = (each: number): boolean =>
    subject.first <= each && each < subject.next && !isOneOf(tokens, each, reckonings);
  if (!moved.heads.some(isMoved)) return false;
  const isName = tagged[head] === tags.proper || isNamedOwner(tagged, mover.first, head);
  return isName && !isOurs(context, nameOf(context, mover)) && !isOwner(context, mover);
}

const reckonings = new Set(
  "estimate estimates forecast projection assessment toll count tally figure figures".split(" "),
);
const own = new Set(["its", "their", "his", "her"]);

/** "Kelder, a day's walk from Norvik,": the name itself, without what is told of it between commas. */
function nameOf({ claim: { block } }: LinkContext, holder: Holder): Pick<Holder, "first" | "next"> {
  const { first, next, heads, by } = holder;
  const [head = first] = heads;
  if (by !== "predicate" || !(block.tagged[head] === tags.proper || isNamedOwner(block.tagged, first, head)))
    return holder;
  for (let at = head; at < next; at++) if (signAt(block.tokens, at, ",")) return { first, next: at };
  return holder;
}

/** "India was the fourth country to": what ranks is of the kind of what the fact is about, which is another. */
function countsItsKind({ claim, site: { counted } }: LinkContext): boolean {
  return counted !== null && isOneOf(claim.block.tokens, counted.head, ranked);
}

/** "Dunmoor has a capacity of 1,700" of a rule that has "capacity". */
function isHadByAnother(context: LinkContext): boolean {
  const haver = context.site.holders.find(({ by }) => by === "predicate");
  const [head] = haver?.heads ?? [];
  if (!haver || head === undefined || namesOurs(context) || !has(context)) return false;
  const { tagged } = context.claim.block;
  // "Private schools in Norvik have a vaccination rate of 79 percent"
  if (tagged[head] === tags.noun && tagged[haver.first] === tags.adjective && isOfSome(context, haver.first, head))
    return true;
  const isName = tagged[head] === tags.proper || isNamedOwner(tagged, haver.first, head);
  return isName && !isOurs(context, nameOf(context, haver)) && !isOwner(context, haver);
}

/** "Mount Arvo, a volcano that killed 28,000": what the clause is about has a name of its own. */
function isApposedToAnother(context: LinkContext, { first, by }: Holder): boolean {
  const { tokens, tagged } = context.claim.block;
  if (by !== "predicate" || !isOneOf(tokens, first, indefinite) || !signAt(tokens, first - 1, ",")) return false;
  return tagged[first - 2] === tags.proper && !isOurs(context, { first: first - 2, next: first - 1 });
}

/** "The children's ward at St Brannoc's has 36 beds": the name stands behind another noun, which has them. */
function isPartOfOurs(context: LinkContext, { first, next, heads, by }: Holder): boolean {
  const { claim, fact } = context;
  const { tokens, tagged } = claim.block;
  const [head] = heads;
  if (head === undefined || heads.length > 1 || by !== "predicate" || !has(context)) return false;
  const isThing = tagged[head] === tags.noun || tagged[head] === tags.proper;
  if (!isThing || wordsOf(fact).all.has(wordAt(tokens, head)) || isOneOf(tokens, head, expletives)) return false;
  return (
    isOneOf(tokens, head + 1, inside) &&
    !isOurs(context, { first, next: head + 1 }) &&
    isOurs(context, { first: head + 1, next })
  );
}

/** The subject that makes the phrase the fact's: "France" of "France has 5,100 troops". */
function isOwner({ subject }: LinkContext, holder: Holder): boolean {
  return subject.owner !== undefined && subject.owner.first < holder.next && holder.first < subject.owner.next;
}

/** The verb says that its subject has what is counted. */
function has({ site, claim }: LinkContext): boolean {
  const { governor } = site;
  if (governor?.side !== "object") return false;
  // "is home to", "is host to"
  if (governor.base === "be") return governor.preposition === "to";
  // "Astronomers have counted 145 moons", "The ministry recorded 400 cases": they are not theirs.
  if (observing.has(governor.base) && areObservers({ site, claim })) return false;
  return possessing.has(governor.base) || (lexeme(claim.block.tokens, governor.head)?.verb?.measuring ?? false);
}

function areObservers({ site, claim }: Pick<LinkContext, "site" | "claim">): boolean {
  const [head] = site.holders.find(({ by }) => by === "predicate")?.heads ?? [];
  return head !== undefined && isOneOf(claim.block.tokens, head, observers);
}

const observing = new Set("count record register log report tally".split(" "));
const observers = new Set(
  "service agency ministry office authority department institute institution board commission bureau organisation organization union registry observatory astronomers scientists researchers experts biologists botanists zoologists ecologists geologists archaeologists statisticians surveyors engineers inspectors rangers officials police investigators observers volunteers census".split(
    " ",
  ),
);

/** "Brackmoor's hospital" */
function isNamedOwner(tagged: Uint8Array, first: number, head: number): boolean {
  for (let at = first; at < head; at++)
    if (tagged[at] === tags.proper && tagged[at + 1] === tags.possessive) return true;
  return false;
}

/** A plural without an article, of which the rule has no word. */
function isOfSome({ claim: { block }, fact }: LinkContext, first: number, head: number): boolean {
  if (!isPlural(block.tokens, head)) return false;
  for (let at = first; at <= head; at++) if (wordsOf(fact).all.has(wordAt(block.tokens, at))) return false;
  return true;
}

/** "MMR uptake" has a name in it, and not that of the place. */
function namesOurs(context: LinkContext): boolean {
  return nameInside(context) && (!context.fact.hasNear || isNearInside(context));
}

function isNearInside({ subject, nearby, factIndex }: LinkContext): boolean {
  return nearby.some(
    ({ role, fact, first, next }) =>
      role === "near" && fact === factIndex && first < subject.next && subject.first < next,
  );
}

/** "Kelder Folk drew 12,400 visitors": in one of the ways in which the rule's own has them. */
function gets(context: LinkContext): boolean {
  const { site, subject } = context;
  const { governor } = site;
  if (governor?.side !== "object" || governor.base === "be") return false;
  if (subject.first <= governor.head && governor.head < subject.next) return false;
  if (observing.has(governor.base) && areObservers(context)) return false;
  return governor.preposition === "" && canHold(context, governor);
}

/** The phrase itself says whose it is: "seats in the Carvanian parliament", "Nordvik aircraft". */
function nameInside({ claim, subject }: LinkContext): boolean {
  for (let at = subject.first; at < subject.next; at++) if (claim.block.tagged[at] === tags.proper) return true;
  return false;
}

const owning = new Set(["owner", "predicate", "list", "with", "apposition"]);
const possessing = new Set(
  "have own keep hold operate run employ maintain station deploy field fly retain win lose control take carry accommodate seat house sleep host boast feature".split(
    " ",
  ),
);
const inside = new Set(["at", "in", "of"]);
const ranked = new Set(
  "country nation state republic city town club team company firm bank airline university".split(" "),
);
const expletives = new Set(["country", "nation", "state", "world", "city", "town"]);
