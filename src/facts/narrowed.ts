import { formsOf } from "../claims/lexicon/inflect.js";
import { clauseOf } from "../claims/reading.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isOneOf, lexeme, wordAt } from "../claims/token-access.js";
import { wordsOf } from "./fact-words.js";
import { isOurs } from "./links/find-link.js";
import type { Link, LinkContext, LinkKind } from "./links/link.js";
import { havingVerbs, stayingVerbs } from "./state-verbs.js";

/**
 * What follows the counted noun narrows it: "awaiting trial", "who lost their homes", "aged over 65", "under 21"; also
 * behind where they are: "the 700 soldiers in the Sahel who had the fever".
 */
export function isNarrowed(context: LinkContext, link: Link): boolean {
  const { claim, subject, site, fact } = context;
  if (fact.unit || !narrowed.has(link.by) || site.isElided || !site.counted) return false;
  const { tagged } = claim.block;
  // "the magnitude 7.1 earthquake that heralded it": how strong it was, and not how many.
  if (site.holders.some(({ by }) => by === "label")) return false;
  const isRelative = tagged[subject.first] === tags.relative;
  const end = Math.max(site.counted.next, subject.first >= site.counted.first && !isRelative ? subject.next : 0);
  // "any of the 725 members who cared to come": those who cared are any.
  if (tagged[end] === tags.relative && isFreeChoice(context)) return false;
  if (link.by !== "within" && narrowsAt(context, end)) return true;
  const behind = pastOwnPlaces(context, end);
  return behind > end && !isFreeChoice(context) && narrowsBehind(context, behind);
}

/** "Douad's 12 goals in qualifying", "41 goals for Harrab United": those of one contest, or for somebody else. */
export function isScoredElsewhere(context: LinkContext): boolean {
  const { claim, site, nearby, factIndex } = context;
  const { tokens, tagged } = claim.block;
  if (!site.counted || site.isElided || !isOneOf(tokens, site.counted.head, scored)) return false;
  const at = site.counted.next;
  if (wordAt(tokens, at) === "in" && tagged[at + 1] === tags.gerund) return true;
  const phrase = isOneOf(tokens, at, inOrFor) ? nounPhraseAt(tokens, tagged, at + 1, claim.sentence.next) : null;
  if (!phrase || tagged[phrase.first] === tags.time) return false;
  return !nearby.some(({ fact, first, next }) => fact === factIndex && first <= phrase.head && phrase.head < next);
}

const scored = new Set("goals tries runs points wickets".split(" "));
const inOrFor = new Set(["in", "for", "against"]);

function narrowsAt(context: LinkContext, end: number): boolean {
  const { claim, subject, site, fact } = context;
  const { tokens, tagged } = claim.block;
  const tag = tagged[end];
  // "the 38 people who died in the fire", where the rule has "died in the fire"
  if (tag === tags.relative && subject.first > end) return false;
  // "with 200 people unaccounted for"; "with 200 people left" has them all.
  if (
    wordAt(tokens, site.phraseFirst - 1) === "with" &&
    wordAt(tokens, end) !== "left" &&
    (tag === tags.past || tag === tags.participle || tag === tags.adjective)
  )
    return !isOneOf(tokens, end, neutral);
  // "told the 18 clubs that they": what they are told
  if (isOneOf(tokens, end, telling) && lexeme(tokens, site.governor?.head ?? -1)?.verb?.saying === true) return false;
  // "the 73 seats they left"
  if (tag === tags.pronoun && isOneOf(tokens, end, persons)) return !isWhole(tokens, site);
  if (tag === tags.relative && isToldByRule(claim, fact, end)) return false;
  if (tag === tags.gerund || tag === tags.relative)
    return !isOneOf(tokens, end, openEnded) && !isWhereTheyAre(context, end);
  if (describesThem(context, end) || isInSomeState(context, end)) return true;
  // "has 60 beds free"
  if (isOneOf(tokens, end, idle) && site.governor?.side === "object") return true;
  // "left Nordvik's 7,200 workers without pay": how they are left is no part of who they are.
  if (isOneOf(tokens, end, privation) && leavingVerbs.has(site.governor?.base ?? "")) return false;
  return tag !== tags.time && isOneOf(tokens, end, narrowing);
}

/** Behind the place of all of them: "in the Sahel who", "in the Sahel waiting for", "at the hospital with a fever". */
function narrowsBehind(context: LinkContext, at: number): boolean {
  const { claim, fact, site } = context;
  const { tokens, tagged } = claim.block;
  const tag = tagged[at];
  if (tag === tags.relative) return !isToldByRule(claim, fact, at);
  if (tag === tags.gerund) return !isOneOf(tokens, at, openEnded) && !isWhereTheyAre(context, at);
  // "kept the 900 soldiers in the Sahel with little water": that is how.
  return (
    describesThem(context, at) ||
    isInSomeState(context, at) ||
    (site.governor?.side !== "object" && isOneOf(tokens, at, narrowing))
  );
}

/** "hurt in the Sahel", "withdrawn from the Sahel": a participle that is not the verb, and not of being there or being had. */
function describesThem(context: LinkContext, at: number): boolean {
  const { claim, fact } = context;
  const { tokens, tagged } = claim.block;
  if (tagged[at] !== tags.past && tagged[at] !== tags.participle) return false;
  if (isOneOf(tokens, at, neutral)) return false;
  // "call at the seven stations affected"
  if (context.site.governor?.side === "object" && !isOneOf(tokens, at, chosen)) return false;
  if (isTheirVerb(context, at)) return false;
  const base = lexeme(tokens, at)?.verb?.base ?? wordAt(tokens, at);
  return !stayingVerbs.has(base) && !havingVerbs.has(base) && !isWordOfRule(fact, base);
}

/** Those that something holds for, of all that there are. */
const chosen = new Set(
  "affected concerned involved hit spared inspected tested surveyed examined asked polled".split(" "),
);

/** "the 900 soldiers left", "talks for the 900 broke up"; not "For each of the 44 killed since 2013 an oak has". */
function isTheirVerb({ claim, site: { phraseFirst } }: LinkContext, at: number): boolean {
  const { verb, subject } = clauseOf(claim.sentence, at);
  const isHanging = wordAt(claim.block.tokens, phraseFirst - 1) === "of";
  if (!verb) return !isHanging;
  return verb.first <= at && at < verb.next && (subject !== null || !isHanging);
}

/** "The 900 employees on short hours are", "the 40 beds in the old wing were": those alone; not "in the Sahel". */
function isInSomeState(context: LinkContext, at: number): boolean {
  const { claim, site, fact } = context;
  const { tokens, tagged } = claim.block;
  const { verb, subject } = claim.clause;
  if (!isOneOf(tokens, at, stating) || !verb || at >= verb.first || subject?.head !== site.counted?.head) return false;
  const state = nounPhraseAt(tokens, tagged, at + 1, verb.first);
  if (
    !state ||
    tagged[state.first] === tags.number ||
    tagged[state.head] !== tags.noun ||
    isOneOf(tokens, state.head, everywhere)
  )
    return false;
  const word = wordAt(tokens, state.head);
  return !isOurs(context, state) && !wordsOf(fact).all.has(word) && !fact.nouns.has(word);
}

/** "who are in the Sahel", "serving in the Sahel": where all of them are by the rule. */
function isWhereTheyAre(context: LinkContext, at: number): boolean {
  const { claim } = context;
  const { tokens, tagged } = claim.block;
  const verb = tagged[at] === tags.relative ? clauseOf(claim.sentence, at).verb : null;
  if (verb?.negated || !stayingVerbs.has(verb?.base ?? lexeme(tokens, at)?.verb?.base ?? "")) return false;
  const place = ownPlaceAt(context, verb?.next ?? at + 1);
  return place !== null;
}

/** Past "in the Sahel", "at the hospital": places that the rule itself is about. */
function pastOwnPlaces(context: LinkContext, from: number): number {
  let at = from;
  for (let guard = 0; guard < 2; guard++) at = ownPlaceAt(context, at) ?? at;
  return at;
}

/** The token behind "in the Sahel"; null where no place of the rule begins at the token. */
function ownPlaceAt(context: LinkContext, at: number): number | null {
  const { tokens, tagged } = context.claim.block;
  if (!isOneOf(tokens, at, placing)) return null;
  const place = nounPhraseAt(tokens, tagged, at + 1, context.claim.sentence.next);
  return place && isOurs(context, place) ? place.next : null;
}

/** "any of the 725 members" */
function isFreeChoice({ claim: { block }, site: { phraseFirst } }: LinkContext): boolean {
  return wordAt(block.tokens, phraseFirst - 1) === "of" && wordAt(block.tokens, phraseFirst - 2) === "any";
}

/** "all 17 counts he faced", "which of the 900 workers they could do without" */
function isWhole(
  tokens: LinkContext["claim"]["block"]["tokens"],
  { first, phraseFirst }: LinkContext["site"],
): boolean {
  return (
    wordAt(tokens, first - 1) === "all" ||
    (wordAt(tokens, phraseFirst - 1) === "of" && wordAt(tokens, phraseFirst - 2) === "which")
  );
}

/** "the 98 tanks that Norland ordered" of a rule that has "ordered". */
function isToldByRule({ sentence }: LinkContext["claim"], fact: LinkContext["fact"], relative: number): boolean {
  const { verb } = clauseOf(sentence, relative);
  return verb !== null && isWordOfRule(fact, verb.base);
}

function isWordOfRule(fact: LinkContext["fact"], base: string): boolean {
  return formsOf(base).some((form) => wordsOf(fact).all.has(form));
}

const narrowed = new Set<LinkKind>(["counted", "inside", "within", "predicate", "with"]);
const stating = new Set("on off in at from beyond".split(" "));
const everywhere = new Set(
  "time moment present front back end start world country nation region area field force service operation total all question books payroll register place list existence orbit country's".split(
    " ",
  ),
);
const persons = new Set("they it he she we you i".split(" "));
const leavingVerbs = new Set(["leave", "share"]);
const idle = new Set("free empty vacant spare available unused idle unoccupied occupied open closed".split(" "));
const privation = new Set(["without", "with"]);
const narrowing = new Set("aged under without with among who whose whom that".split(" "));
const telling = new Set(["that"]);
const openEnded = new Set("including totalling totaling numbering making".split(" "));
const placing = new Set("in at on aboard across of".split(" "));
/** What a thing is made of makes no other kind of it: "the six steel gates". */
export const materials: ReadonlySet<string> = new Set(
  "steel iron wood wooden timber oak pine bamboo concrete stone brick granite marble limestone sandstone slate glass metal bronze copper brass tin lead zinc nickel chrome titanium tungsten beryllium platinum aluminium aluminum plastic nylon fibreglass fiberglass carbon ceramic porcelain wax ice leather silk cotton linen wool velvet paper cardboard gold golden silver rubber clay".split(
    " ",
  ),
);
/** Adjectives that leave the number what it is. */
export const neutral: ReadonlySet<string> = new Set(
  "capacity seater known confirmed registered current existing present total active serving permanent official licensed combined individual different separate member national full strong overall known estimated reported recorded remaining listed eligible elected sitting sovereign independent".split(
    " ",
  ),
);
