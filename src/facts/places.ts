import { pos } from "../claims/lexicon/index.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isVerbTag } from "../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../claims/token-access.js";
import { wordsOf } from "./fact-words.js";
import { isOurs } from "./links/find-link.js";
import type { LinkContext } from "./links/link.js";
import { havingVerbs, stayingVerbs } from "./state-verbs.js";

/**
 * It is elsewhere: "2,500 US troops in Afghanistan", "900 US troops are in Syria", "MMR uptake in England as a whole",
 * "60 stores in Scotland".
 */
export function isElsewhere(context: LinkContext): boolean {
  const { claim, site, subject, next } = context;
  const counted = site.isElided ? null : site.counted;
  const ends = new Set([subject.next, counted ? counted.next : next]);
  const { verb, subject: topic } = claim.clause;
  // Of "leaders of 193 states are in New York" it is the leaders who are.
  const isTopic = topic !== null && topic.head >= Math.min(subject.first, claim.mention.first);
  if (holdsStranger(context) || opensElsewhere(context)) return true;
  // "Mount Tarauka, a 2,764-metre volcano in the South Pacific": where the thing is that has the name.
  if (site.holders[0]?.by === "modifier" && site.holders.some(({ by }) => by === "apposition")) return false;
  // "kept the 354-metre Queen Mary 2 outside Halifax"
  if (site.holders[0]?.by === "modifier" && isNamedThing(context)) return false;
  // "stretches for five miles across the Tay": what lies under it, and not where it is.
  const isSpanning = context.fact.unit?.dimension === "length";
  for (const end of ends) {
    if (isSpanning && isOneOf(claim.block.tokens, end, spanning)) continue;
    if (wordAt(claim.block.tokens, end) === "elsewhere" || isInAllTheCountry(context, end)) return true;
    if ([end, pastNouns(claim, end), pastPlaced(claim, end)].some((at) => leadsElsewhere(context, at))) return true;
    if (isTopic && verb?.first === end && stayingVerbs.has(verb.base) && leadsElsewhere(context, verb.next))
      return true;
  }
  return false;
}

/** "recorded 400 cases in the country, 14 of them in Castlemere": of more than the place that the rule is about. */
function isInAllTheCountry({ claim: { block }, fact, site: { counted } }: LinkContext, at: number): boolean {
  const { tokens } = block;
  if (counted === null || !isOneOf(tokens, at, allOver) || wordAt(tokens, at + 1) !== "the") return false;
  return (
    isOneOf(tokens, at + 2, countries) && !wordsOf(fact).all.has(wordAt(tokens, at + 2)) && tellsPart(block, at + 3)
  );
}

function tellsPart({ tokens, tagged }: LinkContext["claim"]["block"], at: number): boolean {
  return signAt(tokens, at, ",") && tagged[at + 1] === tags.number && wordAt(tokens, at + 2) === "of";
}

const allOver = new Set(["in", "across", "throughout", "around"]);
const countries = new Set("country nation region state county province district world continent".split(" "));
const spanning = new Set(["across", "along", "over", "through", "between", "from"]);

function isNamedThing({ claim: { block }, site: { phraseFirst }, subject }: LinkContext): boolean {
  const { tokens, tagged } = block;
  return wordAt(tokens, phraseFirst) === "the" && tagged[subject.first] === tags.proper;
}

/** "suicides per 1,000 inmates at Dunmoor": past the rest of the phrase. */
function pastNouns({ block: { tagged } }: LinkContext["claim"], from: number): number {
  let at = from;
  while (tagged[at] === tags.noun) at++;
  return at;
}

/** "soldiers stationed in Sahr": past the participle that says where they are. */
function pastPlaced({ block: { tokens }, clause }: LinkContext["claim"], at: number): number {
  if (clause.verb?.first === at) return at;
  const verb = lexeme(tokens, at)?.verb;
  return verb && (stayingVerbs.has(verb.base) || havingVerbs.has(verb.base)) ? at + 1 : at;
}

/** "At Norland's universities 46 percent of those asked": the place stands right before the figure. */
function opensElsewhere(context: LinkContext): boolean {
  const { claim, site } = context;
  const { tokens, tagged } = claim.block;
  const at = claim.clause.first;
  const place = nounPhraseAt(tokens, tagged, at + 1, site.phraseFirst);
  return place?.next === site.phraseFirst && leadsElsewhere(context, at);
}

/** "Winners in Brackwater get", "prices in the euro area rose" of rules with "...": a place between their words. */
function holdsStranger(context: LinkContext): boolean {
  const { claim, subject, fact } = context;
  const { tokens, tagged } = claim.block;
  for (let at = subject.first + 1; at + 1 < subject.next; at++) {
    if (!isOneOf(tokens, at, placePrepositions)) continue;
    const area = nounPhraseAt(tokens, tagged, at + 1, subject.next);
    const isArea =
      area !== null && isOneOf(tokens, area.head, areas) && !wordsOf(fact).all.has(wordAt(tokens, area.head));
    if (isArea && !isOurs(placesOnly(context), area)) return true;
    if (area && namesAnother(context, area.first, area.head)) return true;
    // "homes in Wexhaven's old town are safe"
    const isDistrict = area !== null && (isOneOf(tokens, area.head, regions) || isOneOf(tokens, area.head, districts));
    if (isDistrict && hasName(context, area.first, area.head) && !wordsOf(fact).all.has(wordAt(tokens, area.head)))
      return true;
    if (tagged[at + 1] !== tags.proper) continue;
    const isNoun = ((lexeme(tokens, at + 2)?.pos ?? pos.noun) & pos.noun) !== 0;
    if (isNoun || !isVerbTag(tagged[at + 2] as number)) continue;
    if (!wordsOf(fact).all.has(wordAt(tokens, at + 1))) return true;
  }
  return false;
}

function placesOnly(context: LinkContext): LinkContext {
  return { ...context, nearby: context.nearby.filter(({ role }) => role === "near") };
}

/** "died in the Brackmoor flood" of a rule that has "died ... flood": a name before the rule's own noun. */
function namesAnother(context: LinkContext, first: number, head: number): boolean {
  const { claim, subject, fact } = context;
  const { tokens, tagged } = claim.block;
  if (head >= subject.next || !wordsOf(fact).all.has(wordAt(tokens, head))) return false;
  const isNamed = Array.from({ length: head - first }, (_, i) => first + i).some(
    (at) => tagged[at] === tags.proper && !wordsOf(fact).all.has(wordAt(tokens, at)),
  );
  return isNamed && !isOurs(placesOnly(context), { first, next: head + 1 });
}

/** A place behind a token that is neither the fact's nor a part of the whole world. */
function leadsElsewhere(context: LinkContext, at: number): boolean {
  const { claim, fact } = context;
  const { tokens, tagged } = claim.block;
  if (!isOneOf(tokens, at, placePrepositions) || at >= claim.sentence.next) return false;
  if (wordAt(tokens, at) === "on" && wordAt(tokens, at + 1) === "board") return false;
  const place = nounPhraseAt(tokens, tagged, at + 1, claim.sentence.next);
  if (!place || tagged[place.first] === tags.time) return false;
  const isName = tagged[place.head] === tags.proper;
  const isPart = !isName && hasName(context, place.first, place.head);
  // "in Webb's mirror": a thing of ours is no other place, as a region of ours is.
  const isThing = isPart && !isOneOf(tokens, place.head, regions) && !isOneOf(tokens, place.head, districts);
  if (isThing && isOurs(context, { first: place.first, next: place.head })) return false;
  if (!isName && !isPart) {
    if (isOneOf(tokens, place.head, bodies)) return !wordsOf(fact).all.has(wordAt(tokens, place.head));
    return isOneOf(tokens, place.head, regions) && wordAt(tokens, at) === "in";
  }
  const ours = isOurs(context, isPart ? { first: place.head, next: place.head + 1 } : place);
  return !ours && !isWhole(context, place.head);
}

/** "Carvania's capital": a name owns the place. */
function hasName({ claim: { block } }: LinkContext, first: number, head: number): boolean {
  const { tokens, tagged } = block;
  // "the Bellwick ward"
  const isDistrict = isOneOf(tokens, head, districts);
  for (let at = first; at < head; at++)
    if (tagged[at] === tags.proper && (isDistrict || tagged[at + 1] === tags.possessive)) return true;
  return false;
}

function isWhole({ claim, fact }: LinkContext, head: number): boolean {
  const { tokens } = claim.block;
  return (
    isOneOf(tokens, head, wholes) ||
    isOneOf(tokens, head, occasions) ||
    fact.nouns.has(wordAt(tokens, head)) ||
    lexeme(tokens, head)?.measureNoun === true
  );
}

const placePrepositions = new Set([
  "on",
  "in",
  "at",
  "across",
  "around",
  "throughout",
  "inside",
  "outside",
  "within",
  "near",
]);
/** Bodies that have members and seats of their own. */
const bodies = new Set("council committee board panel commission cabinet senate jury bench subcommittee".split(" "));
const areas = new Set("area zone bloc eurozone region union continent".split(" "));
const regions = new Set(
  "capital city cities town towns south north east west region regions village villages province provinces suburb suburbs countryside interior".split(
    " ",
  ),
);
/** Parts of a town or a country that are told by what they are parts of. */
const districts = new Set(
  "quarter ward district borough neighbourhood neighborhood parish county department prefecture canton municipality outskirts downtown harbour harbor docks peninsula coast valley hinterland".split(
    " ",
  ),
);
/** What is held in a place is no place of its own. */
const occasions = new Set(
  "election elections vote referendum ballot poll polls runoff run-off primary race contest season championship".split(
    " ",
  ),
);
const wholes = new Set(["world", "country", "force", "jails", "prisons", "shops", "total"]);
