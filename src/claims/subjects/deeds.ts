import { pos } from "../lexicon/index.js";
import type { Claim } from "../reading.js";
import { nounPhraseAt, nounPhraseBefore } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isHyphen, isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import type { Tokens } from "../tokens.js";
import {
  hasRoom,
  hasSeats,
  isAboard,
  isBroughtToSafety,
  isCutOff,
  isDrivenOut,
  isPulledOut,
  isWork,
  trendAfter,
} from "./circumstances.js";
import { happeningAt, isHappening, thingAt } from "./concept.js";
import { phrasalAt } from "./phrasals.js";
import { type FigurePhrase, isDate } from "./phrase.js";
import { fates } from "./thing.js";

/**
 * What happens to what a figure counts, or what is done with it: the verb right before it ("killing 14 people"), the verb,
 * participle or adjective right after it ("16 people arrested", "30 injured"), and the noun that it hangs on ("the deaths of
 * 14 people", "a death toll of 14", "its launch on 12 March").
 */
export function deedsOf(claim: Claim, phrase: FigurePhrase): ReadonlySet<string> {
  const { tokens, tagged } = claim.block;
  const deeds = new Set<string>();
  const add = (token: number): void => {
    const phrasal = phrasalAt(tokens, token);
    if (phrasal !== null) deeds.add(phrasal);
    else if (isLossOfLife(tokens, token)) deeds.add("death");
    else if (token >= 0 && !saysNothing(tokens, tagged, token)) deeds.add(happeningAt(tokens, token));
  };
  const before = verbBefore(claim, phrase);
  add(verbAfter(claim, phrase, before < 0));
  add(before);
  if (phrase.ofNoun >= 0) {
    add(phrase.ofNoun);
    if (tagged[phrase.ofNoun - 1] === tags.noun) add(phrase.ofNoun - 1);
  }
  if (phrase.attributive || isOneOf(tokens, phrase.head, fates)) add(phrase.head);
  if (isCount(claim)) {
    if (hasRoom(claim, phrase) || hasSeats(claim, phrase)) deeds.add("capacity");
  } else if (deeds.delete("arrest")) deeds.add(isVolume(claim) ? "contain" : "stake");
  if (isCount(claim) && deeds.has("reduction") && isWork(claim, phrase)) deeds.add("dismissal");
  if (isCutOff(claim, phrase)) deeds.add("blackout");
  if (isDrivenOut(claim, phrase)) deeds.add("evacuation");
  if (isBroughtToSafety(claim, phrase) || (isCount(claim) && isPulledOut(claim, phrase, before))) deeds.add("rescue");
  const isPrice = deeds.has("cost") || deeds.has("payment");
  const trend = isShare(claim) && (deeds.size === 0 || isPrice) ? trendAfter(claim) : null;
  if (trend !== null) deeds.add(trend);
  if (
    isCount(claim) &&
    isAboard(claim, phrase) &&
    [...deeds].every((deed) => deed === "transport" || deed === "sinking")
  )
    deeds.add("aboard");
  if (claim.mention.kind === "timex") {
    if (isDate(claim)) addOfDate();
    else if (isPrisonTerm(claim, phrase)) deeds.add("sentence");
    else if (postAt(claim) >= 0) deeds.add(`as ${thingAt(tokens, postAt(claim))}`);
    else if (isOneOf(tokens, claim.mention.next, inOrBehind) && isOneOf(tokens, claim.mention.next + 1, posts))
      deeds.add("tenure");
  }
  return deeds;

  function addOfDate(): void {
    const noun = isPossessed(claim) ? nounAfterPossessive(claim) : (nounAfterDate(claim) ?? nounBeforeDate(claim));
    add(noun);
    // "In 2011, the president withdrew the troops", "withdrew from Iraq in 2011": the date is that of the clause.
    // In "a storm that killed 6,000 people in 2013" the year is that of the storm.
    const isThing = !isHappening(happeningAt(tokens, noun)) && lexeme(tokens, noun)?.person !== true;
    if (noun < 0 || tagged[noun] === tags.proper || isThing) add(claim.clause.verb?.head ?? -1);
    if (isOneOf(tokens, before, going) && wordAt(tokens, before + 1) === "down") deeds.add("sinking");
    if (deeds.delete("participation")) deeds.add("beginning");
    const subject = claim.clause.subject?.head ?? -1;
    if (subject >= 0 && isOneOf(tokens, subject, proceedings) && deeds.delete("opening")) deeds.add("beginning");
  }
}

/**
 * The lexical verb or predicate adjective right after the phrase, past auxiliaries and "feared", "believed"; and past who is
 * named beside those counted, where no verb stands before them all: "Seven babies and a nurse were infected".
 */
function verbAfter({ block, sentence }: Claim, { next }: FigurePhrase, isFree: boolean): number {
  const { tokens, tagged } = block;
  // "eleven of them were", "36 of their colleagues had"
  const of = wordAt(tokens, next) === "of" ? next + 1 : next;
  const from =
    of === next
      ? isFree
        ? pastCompanion(block, next)
        : next
      : tagged[of] === tags.pronoun
        ? of + 1
        : (nounPhraseAt(tokens, tagged, of)?.next ?? next);
  for (let at = from; at < sentence.next && at < from + 6; at++) {
    const tag = tagged[at] as number;
    const passes = tag === tags.auxiliary || tag === tags.adverb || tag === tags.modal || tag === tags.relative;
    if (passes || isOneOf(tokens, at, passing)) continue;
    if (at === next && isOneOf(tokens, at, headlineVerbs)) return at;
    return isVerbTag(tag) || tag === tags.adjective ? at : -1;
  }
  return -1;
}

/** Past "and a nurse", "and their driver", "from the airport" before an auxiliary, and past what is said of them between commas. */
function pastCompanion({ tokens, tagged }: Claim["block"], next: number): number {
  if (signAt(tokens, next, ",")) {
    let at = next + 1;
    while (at < next + longestAside && !signAt(tokens, at, ",") && !isVerbTag(tagged[at] as number)) at++;
    const isAside = signAt(tokens, at, ",") && at > next + 1 && tagged[at + 1] !== tags.gerund;
    return isAside && (isVerbTag(tagged[at + 1] as number) || tagged[at + 1] === tags.auxiliary) ? at + 1 : next;
  }
  if (wordAt(tokens, next) !== "and" && !isOneOf(tokens, next, placing)) return next;
  const companion = nounPhraseAt(tokens, tagged, next + 1);
  return companion && tagged[companion.next] === tags.auxiliary ? companion.next : next;
}

/** The verb before the phrase, past what stands between it and the figure: "fined the bank $52m". */
function verbBefore({ block, sentence }: Claim, { first }: FigurePhrase): number {
  const { tokens, tagged } = block;
  let joined = false;
  for (let at = first - 1; at >= sentence.first && at > first - 10; at--) {
    const tag = tagged[at] as number;
    // What a figure before has for a verb belongs to this one only where the two are joined.
    if (tag === tags.number && !joined) return -1;
    if (tag === tags.coordinator) joined = true;
    // "picked up 13 people" is no rise.
    if (at === first - 1 && isVerbTag(tagged[at - 1] as number) && phrasalAt(tokens, at - 1) !== null) return at - 1;
    if (isVerbTag(tag) || (at === first - 1 && isDeed(block, at))) return at;
    if (isOneOf(tokens, at, timeOpeners)) return -1;
    // A past form that the words around it made an adjective: "prices in the capital rose by".
    if (tag === tags.adjective && first - at <= 2 && (lexeme(tokens, at)?.verb?.direction ?? 0) !== 0) return at;
    if (tag === tags.relative || tag === tags.subordinator || tag === tags.modal || tag === tags.auxiliary) return -1;
    if (tag === tags.sign && !isHyphen(tokens, at)) return -1;
  }
  return -1;
}

/**
 * "up 6 percent"; "killed 16 people and injured 40"; and in headlines any word right before a bare figure that can be a deed:
 * "Fire kills seven".
 */
function isDeed({ tokens, tagged, block }: Claim["block"], at: number): boolean {
  if (isOneOf(tokens, at, upDown)) return true;
  if (tagged[at] === tags.adjective && tagged[at - 1] === tags.coordinator) return isHappening(happeningAt(tokens, at));
  if (block.kind !== "headline" && block.kind !== "deck") return false;
  return tagged[at] === tags.noun && tagged[at - 1] !== tags.determiner && isHappening(happeningAt(tokens, at));
}

/** "its launch on 12 March", "the crash of 4 May". */
function nounBeforeDate({ block, sentence, mention }: Claim): number {
  const { tokens, tagged } = block;
  if (!isOneOf(tokens, mention.first - 1, datePrepositions)) return -1;
  return nounPhraseBefore(tokens, tagged, mention.first - 1, sentence.first)?.head ?? -1;
}

/** "Thursday's opening", "last year's crash". */
function isPossessed({ block: { tagged }, mention }: Claim): boolean {
  return tagged[mention.next] === tags.possessive;
}

/** "the 5 May opening"; null where no noun is told by its date. */
export function nounAfterDate({ block: { tokens, tagged }, mention }: Claim): number | null {
  const isTold = isDayOfMonth(mention) && tagged[mention.first - 1] === tags.determiner;
  return isTold && isHappening(happeningAt(tokens, mention.next)) ? mention.next : null;
}

function isDayOfMonth(mention: Claim["mention"]): boolean {
  return mention.kind === "timex" && mention.expression.form === "calendar" && mention.expression.day !== undefined;
}

function nounAfterPossessive({ block: { tokens, tagged }, mention }: Claim): number {
  return nounPhraseAt(tokens, tagged, mention.next + 1)?.head ?? -1;
}

/** "gets eight years", "ten years in jail", "five years behind bars", "to prison for four years". */
function isPrisonTerm({ block: { tokens }, mention }: Claim, { first }: FigurePhrase): boolean {
  if (isOneOf(tokens, mention.next, inOrBehind) && isOneOf(tokens, mention.next + 1, prisons)) return true;
  // "sent to prison for eight years"
  if (wordAt(tokens, first - 1) === "for" && isOneOf(tokens, first - 2, prisons)) return true;
  // "serving 24 years for murder"
  if (isOneOf(tokens, first - 1, serving)) return wordAt(tokens, mention.next) === "for";
  return isOneOf(tokens, first - 1, getting) && !isOneOf(tokens, mention.next, toOrOf);
}

/** "mayor for 14 years", "14 years as mayor"; -1 where no post is told. */
function postAt({ block: { tokens, tagged }, mention }: Claim): number {
  const isPost = (at: number): boolean => {
    const entry = lexeme(tokens, at);
    return entry !== undefined && tagged[at] === tags.noun && (entry.person === true || (entry.pos & pos.title) !== 0);
  };
  if (wordAt(tokens, mention.first - 1) === "for" && isPost(mention.first - 2)) return mention.first - 2;
  if (wordAt(tokens, mention.next) === "as" && isPost(mention.next + 1)) return mention.next + 1;
  // "for seven years the country's minister of transport"
  const post = wordAt(tokens, mention.first - 1) === "for" ? nounPhraseAt(tokens, tagged, mention.next) : null;
  return post && isPost(post.head) && tagged[post.next] !== tags.auxiliary ? post.head : -1;
}

function isShare({ mention }: Claim): boolean {
  return mention.kind === "quantity" && mention.quantity.kind === "percent";
}

function isVolume({ mention }: Claim): boolean {
  return mention.kind === "quantity" && mention.quantity.unit?.dimension === "volume";
}

function isCount({ mention }: Claim): boolean {
  return mention.kind === "quantity" && mention.quantity.kind === "count";
}

/** "lost their lives", "the loss of nine lives". */
function isLossOfLife(tokens: Tokens, token: number): boolean {
  if (!isOneOf(tokens, token, losing)) return false;
  for (let at = token + 1; at < token + 5; at++) if (isOneOf(tokens, at, life)) return true;
  return false;
}

/** "be", "have", "make" and the like. */
export function isEmptyVerb(tokens: Tokens, token: number): boolean {
  return isOneOf(tokens, token, emptyVerbs);
}

function saysNothing(tokens: Tokens, tagged: Uint8Array, token: number): boolean {
  if (isEmptyVerb(tokens, token)) return true;
  return (
    lexeme(tokens, token)?.verb?.saying === true && isVerbTag(tagged[token] as number) && wordAt(tokens, token) !== ""
  );
}

/** What is opened is begun. */
const proceedings = new Set("trial hearing talks summit conference inquiry inquest session proceedings".split(" "));
const timeOpeners = new Set(["after", "before", "when", "as", "while", "since"]);
/** Tokens between two commas that say more of those who are counted. */
const longestAside = 12;
const placing = new Set("from in at on".split(" "));
const losing = new Set("lose loses losing lost loss".split(" "));
const life = new Set(["life", "lives"]);
const passing = new Set("feared believed confirmed reported thought presumed to be".split(" "));
const headlineVerbs = new Set("die drown flee perish hurt missing".split(" "));
const upDown = new Set(["up", "down"]);
const datePrepositions = new Set(["on", "in", "of", "at", "from"]);
const inOrBehind = new Set(["in", "behind"]);
const serving = new Set("serve serves served serving".split(" "));
const prisons = new Set("prison jail custody bars".split(" "));
const going = new Set(["go", "goes", "went", "gone"]);
const posts = new Set(["office", "power", "charge", "post"]);
const getting = new Set("get gets got getting given handed receives received faces facing jailed".split(" "));
const toOrOf = new Set(["to", "of"]);

/** Verbs that say nothing of what they govern. */
const emptyVerbs = new Set(
  "be is are was were been being am have has had having do does did done make makes made making take takes took taken taking get gets got getting give gives gave given giving go goes went gone going come comes came coming put puts see sees saw seen include includes included including become becomes became use used using leave leaves left leaving".split(
    " ",
  ),
);
