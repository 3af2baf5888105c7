import { withHedge } from "../../claims/hedge-reach.js";
import type { BlockReading, Claim } from "../../claims/reading.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseAt, nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isAdjacent, isHyphen, isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { climb } from "./climb.js";
import { castFor, sideOfContest } from "./contest.js";
import { elidedMeasure, elidedNoun } from "./elided-noun.js";
import type { FigureSite, Governor, Holder } from "./link.js";
import { isOwnerMark, phrasesBefore, startOfPhrase, withName } from "./phrase-bounds.js";

/** The site of a figure: every fact that is named beside it asks for it. */
export function siteOf(block: BlockReading, claim: Claim): FigureSite {
  const known = sites.get(claim);
  if (known) return known;
  const site = findSite(block, claim);
  sites.set(claim, site);
  return site;
}

const sites = new WeakMap<Claim, FigureSite>();

function findSite(block: BlockReading, claim: Claim): FigureSite {
  const { first, next } = withHedge(block.tokens, claim.mention);
  const own = claim.mention.kind === "quantity" ? claim.mention.counted : null;
  const elided = own ? null : elidedNoun(block, claim, first, next);
  const phraseFirst = startOfPhrase(block, first, claim.sentence.first);
  const holders = [
    ...describedBy(block, claim, next, own),
    ...ownerOf(block, claim, phraseFirst, first),
    ...modifierOf(block, first),
    ...apposedBehind(block, claim, next, own),
    ...employedBy(block, claim, phraseFirst, own),
    ...castFor(block, claim, first, own ? own.next : next),
    ...extraposed(block, claim, next),
  ];
  const counted = own ?? elided;
  const lender = own || elided ? null : elidedMeasure(block, claim, first, next);
  const isElided = elided !== null || lender !== null;
  const contest = sideOfContest(block, claim);
  const governor = contest ? null : climb({ block, claim, first, next, isElided, holders, depth: 0 }, phraseFirst);
  const paidFor = paidForWhom(block, claim, governor);
  if (paidFor) holders.unshift(paidFor);
  holders.push(...(contest ?? [...spentOn(block, claim, next, governor), ...underWhich(block, claim)]));
  return { claim, block, first, next, phraseFirst, counted, isElided, lender, holders, governor };
}

/** "Valdonia's 23,900 prisoners", "its 40 jets": whoever has what is counted. */
function ownerOf(block: BlockReading, { sentence }: Claim, phraseFirst: number, first: number): Holder[] {
  const { tokens, tagged } = block;
  if (wordAt(tokens, phraseFirst) === "whose") {
    const end = signAt(tokens, phraseFirst - 1, ",") ? phraseFirst - 1 : phraseFirst;
    return phrasesBefore(block, end, sentence.first).map((host) => ({ ...host, next: phraseFirst + 1, by: "owner" }));
  }
  for (let at = phraseFirst; at < first; at++) {
    if (at > phraseFirst && isOwnerMark(tokens, tagged, at))
      return [{ first: phraseFirst, next: at, heads: [at - 1], by: "owner" }];
    if (isOneOf(tokens, at, possessives)) return [{ first: at, next: at + 1, heads: [at], by: "owner" }];
  }
  return [];
}

/** "a club record £41 million": what kind of figure it is. */
function modifierOf({ tokens, tagged }: BlockReading, first: number): Holder[] {
  let at = first;
  while (describing.has(tagged[at - 1] as number)) at--;
  const isKind = isOneOf(tokens, at - 1, indefinite) && tagged.subarray(at, first).includes(tags.noun);
  return isKind ? [{ first: at, next: first, heads: [first - 1], by: "modifier" }] : [];
}

/** "forty jets, its entire fleet,", "£41 million, a record for the club": what the figure is, said behind it. */
function apposedBehind(
  { tokens, tagged }: BlockReading,
  { sentence }: Claim,
  next: number,
  counted: NounPhrase | null,
): Holder[] {
  const comma = pastPlaces(tokens, tagged, counted ? counted.next : next, sentence.next);
  const isSetOff = signAt(tokens, comma, ",") || signAt(tokens, comma, "–") || signAt(tokens, comma, "—");
  if (!isSetOff || !(isOneOf(tokens, comma + 1, wholeLeaders) || isOneOf(tokens, comma + 1, indefinite))) return [];
  const phrase = nounPhraseAt(tokens, tagged, comma + 1, sentence.next);
  if (!phrase || (isOneOf(tokens, comma + 1, indefinite) && !isWholly(tokens, tagged, phrase))) return [];
  // "the toll for a car,", "the total for the whole of the Sahel."
  const end = pastPlaces(tokens, tagged, phrase.next, sentence.next);
  const closes = tagged[end] === tags.sign || tagged[end] === tags.to || end >= sentence.next;
  return closes ? [{ first: phrase.first, next: end, heads: [phrase.head], by: "apposition" }] : [];
}

/** Not "a tenth of the budget", "a sum below the record", "a women's record". */
function isWholly(tokens: BlockReading["tokens"], tagged: Uint8Array, { first, next }: NounPhrase): boolean {
  if (tagged.subarray(first, next).includes(tags.possessive)) return false;
  return tagged[next] !== tags.preposition || isOneOf(tokens, next, bearing);
}

/** "workers on the bridge, the entire crew,": past what says where they are, or for what. */
function pastPlaces(tokens: BlockReading["tokens"], tagged: Uint8Array, from: number, limit: number): number {
  let at = from;
  for (let guard = 0; guard < 2 && tagged[at] === tags.preposition; guard++) {
    const place = nounPhraseAt(tokens, tagged, at + 1, limit);
    if (!place) break;
    at = place.next;
  }
  return at;
}

/** "It cost £645 million to build the bridge": what "it" stands for. */
function extraposed({ tokens, tagged }: BlockReading, { clause: { verb, subject } }: Claim, next: number): Holder[] {
  if (!verb || !subject || wordAt(tokens, subject.head) !== "it" || tagged[next] !== tags.to) return [];
  if (tagged[next + 1] !== tags.verb || verb.next > next) return [];
  const object = nounPhraseAt(tokens, tagged, next + 2);
  return [{ first: next + 1, next: object?.next ?? next + 2, heads: [next + 1], by: "predicate" }];
}

/** "spent $14 billion on the telescope", "put €2 million into the club": what the money goes to. */
function spentOn(block: BlockReading, { sentence }: Claim, next: number, governor: Governor | null): Holder[] {
  const { tokens, tagged } = block;
  if (governor?.side !== "object") return [];
  const isSpent = spending.has(governor.base) && isOneOf(tokens, next, purposes);
  // "pay €4.50 for each prescription"; what "the wing" costs is told of it alone.
  const isCharged = charging.has(governor.base) && wordAt(tokens, next) === "for" && isOneOf(tokens, next + 1, anyOne);
  if (!isSpent && !isCharged) return [];
  const phrase = nounPhraseAt(tokens, tagged, next + 1, sentence.next);
  return phrase ? [{ ...withName(block, phrase), by: "agent" }] : [];
}

/** "the 7,480 people employed by Dravel Steel", "62 turbines currently run by the firm": who has all that is counted. */
function employedBy(
  { tokens, tagged }: BlockReading,
  { sentence }: Claim,
  phraseFirst: number,
  counted: NounPhrase | null,
): Holder[] {
  if (!counted) return [];
  let at = counted.next;
  while (tagged[at] === tags.time) at++;
  // "Police arrested 30 people employed by": some of them.
  if (at === counted.next && !isOneOf(tokens, phraseFirst, definite)) return [];
  const isHad = having.has(lexeme(tokens, at)?.verb?.base ?? "") && /(?:ed|run|held)$/.test(wordAt(tokens, at));
  const phrase = isHad && wordAt(tokens, at + 1) === "by" ? nounPhraseAt(tokens, tagged, at + 2, sentence.next) : null;
  return phrase ? [{ first: phrase.first, next: phrase.next, heads: [phrase.head], by: "owner" }] : [];
}

/** "Project Larder, under which Brightwell cut 4,200 jobs": what the relative clause is all about. */
function underWhich({ tokens, tagged }: BlockReading, { clause }: Claim): Holder[] {
  const { kind, first } = clause;
  // "Akande, from whom the tax office wants €2 million"
  if (wordAt(tokens, first) === "whom") return [];
  if (kind !== "relative" || tagged[first - 1] !== tags.preposition) return [];
  return [{ first, next: first + 1, heads: [first], by: "with" }];
}

/** "the striker Akande, for whom the club paid": what the money went to stands before the relative clause. */
function paidForWhom({ tokens, tagged }: BlockReading, { clause }: Claim, governor: Governor | null): Holder | null {
  const { kind, first } = clause;
  if (kind !== "relative" || governor?.side !== "object" || governor.preposition !== "") return null;
  if (!isOneOf(tokens, first - 1, forWhom) || !(spending.has(governor.base) || governor.base === "pay")) return null;
  const end = signAt(tokens, first - 2, ",") ? first - 2 : first - 1;
  const whom = nounPhraseBefore(tokens, tagged, end);
  return whom && whom.next === end ? { first: whom.first, next: whom.next, heads: [whom.head], by: "agent" } : null;
}

/** What a compound of figure and noun describes: "the 19-nation euro zone", "the 18.4-mile Lindal Tunnel". */
function describedBy(block: BlockReading, { mention }: Claim, next: number, counted: NounPhrase | null): Holder[] {
  const { tokens, tagged } = block;
  const measured = mention.kind === "timex" ? mention.timex.type === "duration" : mention.unitSpan !== null;
  const joined = measured && /[-\u2010\u2011]/.test(block.block.text.slice(mention.start, mention.end));
  const phrase = joined
    ? nounPhraseAt(tokens, tagged, next)
    : isHyphen(tokens, next) && isAdjacent(tokens, next)
      ? counted
      : measured && isOneOf(tokens, next, extending) && tagged[mention.first - 1] === tags.determiner
        ? nounPhraseAt(tokens, tagged, next + 1)
        : null;
  if (!phrase) return [];
  const described = withName(block, phrase);
  // "the 8,849-metre summit of Mount Everest" gives the height of the mountain.
  const whole =
    isOneOf(tokens, phrase.head, extents) && wordAt(tokens, phrase.next) === "of"
      ? nounPhraseAt(tokens, tagged, phrase.next + 1)
      : null;
  const heads = whole ? [...described.heads, whole.head] : described.heads;
  return [{ first: described.first, next: whole?.next ?? described.next, heads, by: "modifier" }];
}

const definite = new Set(["the", "all"]);
const indefinite = new Set(["a", "an"]);
const describing = new Set<number>([tags.noun, tags.adjective]);
/** "a record for the club", "a high at the port" */
const bearing = new Set(["for", "in", "at"]);
const having = new Set("employ own operate run hold manage control house".split(" "));
const spending = new Set("spend invest lavish put pour sink waste splash".split(" "));
const charging = new Set(["pay", "charge", "ask"]);
const anyOne = new Set(["a", "an", "each", "every", "one"]);
const forWhom = new Set(["for", "on", "into"]);
const purposes = new Set(["on", "into", "in"]);
/** "the 24 km long tunnel" */
const extending = new Set(["long", "high", "tall", "wide", "deep"]);
const extents = new Set("summit peak top length height width depth span whole capacity".split(" "));
const wholeLeaders = new Set("its their the his her".split(" "));

export const possessives: ReadonlySet<string> = new Set("its their his her our my whose".split(" "));
