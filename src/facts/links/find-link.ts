import { clauseOf } from "../../claims/reading.js";
import { quantityOf } from "../../claims/relations/change.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isAdjacent, isDash, isHyphen, isOneOf, lexeme, signAt, textAt, wordAt } from "../../claims/token-access.js";
import type { Link, LinkContext } from "./link.js";

/**
 * Ties a figure to a subject of its sentence by structure, or not at all: what is counted, what the subject does, what
 * the phrase around both is. The first structure that holds is the link.
 */
export function findLink(context: LinkContext): Link | null {
  const by = structure(context);
  if (!by) return null;
  const { claim, fact, factIndex, subject } = context;
  return { claim, fact, factIndex, subject, by };
}

function structure(context: LinkContext): Link["by"] | null {
  const { subject, first, next } = context;
  if (subject.first < first && next < subject.next) return "inside";
  if (isCounted(context)) return "counted";
  if (isModifier(context)) return "modifier";
  if (context.claim.role !== "value") return isChanged(context) ? "change" : null;
  if (isOf(context)) return "of";
  if (isApposed(context)) return "apposition";
  if (isPredicated(context)) return "predicate";
  return isOpening(context) ? "opening" : null;
}

/** "2,500 US troops", "the 5,100 French soldiers": the subject begins what is counted, adjectives at most between. */
function isCounted({ claim, subject, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  if (subject.first < next) return false;
  let at = next;
  if (wordAt(tokens, at) === "of" && isOneOf(tokens, at + 1, new Set(["the", "its", "their"]))) return false;
  for (let guard = 0; at < subject.first; guard++, at++) {
    const tag = tagged[at];
    const joins =
      tag === tags.adjective ||
      tag === tags.noun ||
      tag === tags.proper ||
      tag === tags.participle ||
      tag === tags.past ||
      isHyphen(tokens, at);
    if (!joins || guard > 3 || isOneOf(tokens, at, partWords)) return false;
  }
  return true;
}

/** "the 18.4-mile Lindal Tunnel", "the 19-nation euro zone", "the 8,849-metre summit of Everest". */
function isModifier({ claim, subject, next, fact }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const { mention } = claim;
  const measured = mention.kind === "quantity" && mention.unitSpan !== null;
  const unitHyphen = measured && claim.block.block.text.slice(mention.start, mention.end).includes("-");
  let at = next;
  if (!unitHyphen) {
    if (!isHyphen(tokens, at) || !isAdjacent(tokens, at)) return false;
    at += 2;
    // "435-member", "20-seat": the noun after the hyphen is what is counted.
    if (!fact.unit && !fact.nouns.has(wordAt(tokens, at - 1)) && !isOneOf(tokens, at - 1, memberWords)) return false;
    if (wordAt(tokens, at) === "strong") at++;
  }
  for (let guard = 0; guard < 4; guard++, at++) {
    if (at === subject.first || (subject.first <= at && at < subject.next)) return true;
    const tag = tagged[at];
    if (tag !== tags.adjective && tag !== tags.noun && tag !== tags.proper && tag !== tags.number) break;
    if (isOneOf(tokens, at, wholeNouns) && isOneOf(tokens, at + 1, ofWords))
      return subject.first <= at + 3 && subject.first > at;
    // "Port Arden's 28,500-seat home" stands beside the name that it describes.
    if (tag === tags.noun && isOneOf(tokens, at, homeNouns))
      return subject.next <= claim.mention.first && isBeside(claim, subject.next);
  }
  return false;
}

/** True when a comma follows the subject at once, so that what comes next describes it. */
function isBeside(claim: LinkContext["claim"], subjectNext: number): boolean {
  return signAt(claim.block.tokens, subjectNext, ",") && claim.mention.first - subjectNext < 8;
}

/** "a workforce of 11,200", "the cost of the tunnel of £1.9 billion", "number of beds: 412". */
function isOf({ claim, subject, first }: LinkContext): boolean {
  const { tokens } = claim.block;
  const after = pastModifiers(claim, subject.next, first);
  return after === first - 1 && (wordAt(tokens, after) === "of" || signAt(tokens, after, ":"));
}

/** "the force, 6,100 strong,", "the toll, £4.80,", "St Brannoc's, with 412 beds,", "forty jets, its entire fleet". */
function isApposed({ claim, subject, first, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const after = pastModifiers(claim, subject.next, first);
  if (signAt(tokens, after, ",") || signAt(tokens, after, "(")) {
    let at = after + 1;
    while (isOneOf(tokens, at, appositionWords) && at < first) at++;
    if (at === first) return closesApposition(claim, next);
  }
  // The figure first: "forty jets, its entire fleet, ...".
  const counted = claim.mention.kind === "quantity" ? claim.mention.counted : null;
  const end = counted ? counted.next : next;
  if (signAt(tokens, end, ",") && subject.first > end && subject.first - end <= 4) {
    for (let at = end + 1; at < subject.first; at++) {
      if (tagged[at] !== tags.determiner && tagged[at] !== tags.adjective) return false;
    }
    return signAt(tokens, subject.next, ",") || signAt(tokens, subject.next, ".");
  }
  return false;
}

/** An apposition ends at punctuation, "strong", or after its own noun. */
function closesApposition(claim: LinkContext["claim"], next: number): boolean {
  const { tokens } = claim.block;
  const counted = claim.mention.kind === "quantity" ? claim.mention.counted : null;
  const end = counted ? counted.next : next;
  return (
    wordAt(tokens, next) === "strong" ||
    end >= tokens.count ||
    /^[,.;:)–—]$/.test(textAt(tokens, end)) ||
    isOneOf(tokens, end, closingWords)
  );
}

/** The subject is that of the figure's verb: "holds 34,160", "stands at £1.65 billion", "which employs 6,900 people". */
function isPredicated({ claim, subject, first }: LinkContext): boolean {
  const { tokens } = claim.block;
  const { clause } = claim;
  const { verb } = clause;
  const coversVerb = verb !== null && subject.first <= verb.head && verb.head < subject.next;
  const afterSubject = coversVerb || isVerbal(claim, subject.next - 1);
  if (afterSubject && subject.next <= first) return isObjectOf(claim, subject.next, first, true);
  if (!verb || first < verb.next) return false;
  const measures = lexeme(tokens, verb.head)?.verb?.measuring ?? false;
  if (!measures && !isPutAt(claim)) return false;
  if (!isSubjectOf(claim, subject)) return false;
  return isObjectOf(claim, verb.next, first, false);
}

/** "is put at £1.65 billion", "was estimated at", "is valued at". */
function isPutAt({ clause }: LinkContext["claim"]): boolean {
  return clause.verb?.passive === true && placedVerbs.has(clause.verb.base);
}

/** True when the occurrence is the grammatical subject of the figure's clause, or what a relative clause speaks of. */
function isSubjectOf(claim: LinkContext["claim"], subject: LinkContext["subject"]): boolean {
  const { clause, sentence, block } = claim;
  const phrase = clause.subject;
  if (phrase && subject.first < phrase.next && phrase.first < subject.next) return true;
  if (!clause.verb) return false;
  // "The number of confirmed cases in Castlemere has climbed": what hangs on the subject by "of" and the like.
  const same = clauseOf(sentence, subject.first).index === clause.index;
  if (!same || subject.next > clause.verb.first || !phrase) return false;
  for (let at = subject.next; at < clause.verb.first; at++) {
    if (signAt(block.tokens, at, ",") && at + 1 < clause.verb.first && block.tagged[at + 1] !== tags.preposition)
      return true;
  }
  for (let at = phrase.next; at < subject.first; at++) {
    const tag = block.tagged[at];
    if (
      tag !== tags.preposition &&
      tag !== tags.determiner &&
      tag !== tags.adjective &&
      tag !== tags.noun &&
      tag !== tags.possessive &&
      tag !== tags.proper
    )
      return false;
  }
  return true;
}

/** Between verb and figure stand adverbs, articles, "at" and the like, and no other thing. */
function isObjectOf(claim: LinkContext["claim"], from: number, first: number, loose: boolean): boolean {
  const { tokens, tagged } = claim.block;
  if (first - from > 7) return false;
  for (let at = from; at < first; at++) {
    const tag = tagged[at];
    if (isOneOf(tokens, at, stopWords)) return false;
    if (
      tag === tags.adverb ||
      tag === tags.determiner ||
      tag === tags.time ||
      tag === tags.possessive ||
      tag === tags.adjective
    )
      continue;
    if (tag === tags.preposition && isOneOf(tokens, at, objectPrepositions)) continue;
    if (tag === tags.to) continue;
    if (tag === tags.noun && isOneOf(tokens, at, figureNouns)) continue;
    if (signAt(tokens, at, ",") && (tagged[at + 1] === tags.adverb || isOneOf(tokens, at + 1, objectPrepositions)))
      continue;
    if (signAt(tokens, at, ":") || isDash(tokens, at)) continue;
    if (loose && (tag === tags.proper || tag === tags.noun) && at - from < 2) continue;
    return false;
  }
  return true;
}

/** The subject rises, falls or is cut from one side of the change to the other. */
function isChanged({ claim, subject, first }: LinkContext): boolean {
  const { sentence, block } = claim;
  const change = sentence.changes.find(({ before, after }) => before === claim.mention || after === claim.mention);
  if (!change || !quantityOf(claim.mention)) return false;
  const start = Math.min(change.before.first, change.after.first);
  if (subject.next > start && !(subject.first > first)) return false;
  if (subject.first >= Math.max(change.before.next, change.after.next)) return false;
  const clause = clauseOf(sentence, subject.first);
  const own = clauseOf(sentence, change.after.first);
  if (clause.index !== own.index && own.parent !== clause.index && clause.parent !== own.index) return false;
  // Another thing between the subject and the pair takes the change for itself.
  for (let at = subject.next; at < start; at++) {
    const phrase = nounPhraseAt(block.tokens, block.tagged, at, start);
    if (!phrase) continue;
    if (
      !isAfterPreposition(block.tagged, phrase.first) &&
      phrase.first > subject.next &&
      block.tagged[phrase.first] !== tags.pronoun &&
      isObjectLike(claim, phrase.first)
    )
      return false;
    at = phrase.next;
  }
  return true;
}

function isObjectLike(claim: LinkContext["claim"], at: number): boolean {
  const before = claim.block.tagged[at - 1];
  return before === tags.verb || before === tags.past || before === tags.participle;
}

function isAfterPreposition(tagged: Uint8Array, at: number): boolean {
  return tagged[at - 1] === tags.preposition || tagged[at - 1] === tags.to;
}

/** "At 16.9 kilometres, the tunnel is ...", "With a budget of £1.2 billion, the tunnel is ...". */
function isOpening({ claim, subject, first, next }: LinkContext): boolean {
  const { tokens, tagged } = claim.block;
  const { clause } = claim;
  let start = first - 1;
  for (let guard = 0; guard < 4 && start >= clause.first && !isOneOf(tokens, start, openers); guard++) start--;
  if (start < clause.first || !isOneOf(tokens, start, openers)) return false;
  if (start > clause.first && tagged[start - 1] !== tags.sign) return false;
  let comma = next;
  while (comma < clause.next && !signAt(tokens, comma, ",") && comma - next < 10) comma++;
  if (!signAt(tokens, comma, ",")) return false;
  const phrase = nounPhraseAt(tokens, tagged, comma + 1);
  return phrase !== null && subject.first < phrase.next && subject.next > phrase.first;
}

/** Past prepositional phrases that hang on the subject: "the force in the Sahel". */
function pastModifiers(claim: LinkContext["claim"], from: number, limit: number): number {
  const { tokens, tagged } = claim.block;
  let at = from;
  while (at < limit) {
    if (tagged[at] === tags.time || tagged[at] === tags.possessive) {
      at++;
      continue;
    }
    if (tagged[at] !== tags.preposition && tagged[at] !== tags.to) break;
    const phrase = nounPhraseAt(tokens, tagged, at + 1, limit);
    if (!phrase) break;
    at = phrase.next;
  }
  return at;
}

function isVerbal(claim: LinkContext["claim"], token: number): boolean {
  const tag = claim.block.tagged[token];
  return tag === tags.verb || tag === tags.past || tag === tags.participle;
}

const partWords = new Set("other additional more extra further fewer another".split(" "));
const memberWords = new Set(
  "member members nation nations country state seat seats strong man person people".split(" "),
);
const wholeNouns = new Set("summit peak height top length width depth mountain stretch".split(" "));
const ofWords = new Set(["of"]);
const homeNouns = new Set("home stadium ground arena venue".split(" "));
const appositionWords = new Set(
  "with at about now currently of a an the some only just put estimated totalling totaling numbering at".split(" "),
);
const closingWords = new Set("and or who which in on at for of as".split(" "));
const placedVerbs = new Set("put estimate value price set fix cap reckon forecast expect".split(" "));
const objectPrepositions = new Set("at about around over under to by of for some than".split(" "));
const figureNouns = new Set("record peak total level high low population price toll".split(" "));
const stopWords = new Set(["by", "from", "another", "additional", "extra", "further"]);
const openers = new Set(["at", "with", "of"]);
