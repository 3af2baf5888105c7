import { type BlockReading, clauseOf } from "../../claims/reading.js";
import type { NounPhrase } from "../../claims/syntax/clause.js";
import { nounPhraseBefore } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tags.js";
import { isVerbal, isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, textAt, wordAt } from "../../claims/token-access.js";
import { type Ascent, add, addNamedBehind, addSubject, isOwnSubject, pastFillers, pastParticles } from "./ascent.js";
import { closesAside, gappedSubject, isMeasuredBehind, labelsBefore, opensAside } from "./aside.js";
import { fromFront, fromOpening, isFronted } from "./clause-front.js";
import { dealBefore, isMoney, payerBefore } from "./deals.js";
import type { Governor } from "./link.js";
import { partnerBefore } from "./partner.js";
import { phrasesBefore, startOfPhrase } from "./phrase-bounds.js";
import { addObjectBehind, labelled, pastSize, verbOfBest } from "./steps.js";

/**
 * Climbs from the phrase that begins at `first` to what it hangs on: the noun before "of", the host of an apposition, the
 * verb and its subject. Returns the verb that it comes to; null when none governs the figure.
 */
export function climb(ascent: Ascent, first: number): Governor | null {
  if (ascent.depth++ > 6) return null;
  const { block, claim } = ascent;
  const { tagged } = block;
  const limit = claim.sentence.first;
  const at = pastFillers(block, first - 1, limit);
  // "Twenty-four kilometres long, the tunnel is"
  if (at < limit && isMeasuredBehind(ascent) && signAt(block.tokens, ascent.next + 1, ","))
    return fromOpening(ascent, first);
  if (at < limit) return isFronted(ascent) ? fromOpening(ascent, first) : fromFront(ascent, first);
  const tag = tagged[at] as number;
  if (isVerbal(tag)) return fromVerb(ascent, at, "");
  if (tag === tags.to || tag === tags.preposition) return fromPreposition(ascent, at);
  if (tag === tags.coordinator) return fromConjunct(ascent, at, first);
  if (tag === tags.sign) return fromAside(ascent, at, first);
  if (tag === tags.noun || tag === tags.proper || tag === tags.possessive) return fromNoun(ascent, at);
  return fromFront(ascent, first);
}

/** The figure is the object or the complement of a verb: its subject holds it. */
function fromVerb(ascent: Ascent, at: number, preposition: string): Governor | null {
  const { block, claim } = ascent;
  const { tokens, tagged } = block;
  if (wordAt(tokens, at) === "including") return fromPart(ascent, at);
  const clause = clauseOf(claim.sentence, at);
  const { verb } = clause;
  if (verb && verb.first <= at && at < verb.next) {
    addSubject(ascent, clause);
    return { head: verb.head, base: verb.base, group: verb, side: "object", preposition };
  }
  const base = lexeme(tokens, at)?.verb?.base ?? wordAt(tokens, at);
  let left = at - 1;
  if (tagged[left] === tags.to) left--;
  while (left > claim.sentence.first && tagged[left] === tags.adverb) left--;
  if (isVerbTag(tagged[left] as number)) {
    const governor = fromVerb(ascent, left, "to");
    // "ended up costing"
    return governor && tagged[at] === tags.gerund ? { ...governor, head: at, base, preposition } : governor;
  }
  const described = nounPhraseBefore(tokens, tagged, left + 1, claim.sentence.first);
  if (described) {
    add(ascent, [{ first: described.first, next: left + 1, heads: [described.head] }], "predicate");
    // "the furnace, a project priced at"
    const comma = described.first - 1;
    if (signAt(tokens, comma, ",")) add(ascent, phrasesBefore(block, comma, claim.sentence.first), "predicate");
  } else if (signAt(tokens, left, ",") && (tagged[at] === tags.past || tagged[at] === tags.participle)) {
    // ": Akande, bought for €5 million and"
    add(ascent, phrasesBefore(block, left, claim.sentence.first), "predicate");
  } else addSubject(ascent, clause.verb ? clause : clauseOf(claim.sentence, claim.sentence.first));
  return { head: at, base, group: null, side: "object", preposition };
}

/** "damaged 143 buildings, including 70 schools": said of what the whole is said of. */
function fromPart(ascent: Ascent, at: number): Governor | null {
  const { block, claim } = ascent;
  const { first } = claim.sentence;
  const end = signAt(block.tokens, at - 1, ",") ? at - 1 : at;
  const whole = nounPhraseBefore(block.tokens, block.tagged, end, first);
  return whole && climb(ascent, startOfPhrase(block, whole.first, first));
}

function fromPreposition(ascent: Ascent, at: number): Governor | null {
  const { block, claim } = ascent;
  const { tokens, tagged } = block;
  const word = wordAt(tokens, at);
  // Past "KABUL, May 17 (Wire) -".
  const limit = claim.sentence.syntax.clauses[0]?.first ?? claim.sentence.first;
  // "Fort Arvo, home to 3,100 soldiers,"
  if (word === "to" && isOneOf(tokens, at - 1, homes)) {
    if (at - 1 <= claim.clause.first) return fromOpening(ascent, at);
    if (signAt(tokens, at - 2, ",")) return beside(ascent, at - 2);
  }
  const partner = partnerBefore(claim);
  if (partner && partner.mention.first < at) return climb(ascent, startOfPhrase(block, partner.mention.first, limit));
  if (word === "by") return fromSize(ascent, at);
  if (isOneOf(tokens, at, apart)) return null;
  if (word === "to" || word === "from" || word === "into") return fromChange(ascent, at);
  // "A total of 1,640 prisoners are"
  if (word === "of" && wordAt(tokens, at - 1) === "total" && tagged[at - 2] === tags.determiner)
    return climb(ascent, startOfPhrase(block, at - 1, limit));
  const left = pastParticles(block, at - 1, limit);
  if (left < limit || isOpener(block, left) || tagged[left] === tags.relative) return fromOpening(ascent, at);
  // "one of the 82 moons", "61 of the 164 seats": the group is whole, whatever is said of some of it.
  if (word === "of" && [left, at - 1].some((each) => tagged[each] === tags.number || isOneOf(tokens, each, partitives)))
    return null;
  const best = word === "at" ? verbOfBest(ascent, at) : null;
  if (best !== null) return fromVerb(ascent, best, word);
  if (word === "for" || word === "at") {
    const deal = dealBefore(ascent, at);
    if (deal !== null) return fromVerb(ascent, deal, word);
  }
  const tag = tagged[left] as number;
  if (isVerbTag(tag) || tag === tags.auxiliary) return fromVerb(ascent, left, word);
  if (tag === tags.sign) return beside(ascent, left);
  if (tag === tags.adjective && tagged[left - 1] === tags.auxiliary) return fromVerb(ascent, left - 1, word);
  const [host] = phrasesBefore(block, at, limit);
  if (!host) return null;
  if (word === "at" && isDoer(block, host)) return fromVerb(ascent, host.first - 2, word);
  add(ascent, [host], word === "of" ? "of" : "with");
  return climb(ascent, startOfPhrase(block, host.first, limit));
}

/** "put by the agency at 318,000", "cut by the board to": who did it stands between the verb and the figure. */
function isDoer({ tokens, tagged }: BlockReading, { first }: Pick<NounPhrase, "first">): boolean {
  return wordAt(tokens, first - 1) === "by" && isVerbal(tagged[first - 2] as number);
}

/** "receded by 96 metres", "cut attacks by 53 percent" of rules that have the verb. */
function fromSize(ascent: Ascent, at: number): Governor | null {
  const { block, claim } = ascent;
  const { tokens, tagged } = block;
  // "was carried out by six men"
  const verb = isOneOf(tokens, at - 1, outOrOff) ? at - 2 : at - 1;
  if (isVerbTag(tagged[verb] as number)) return fromVerb(ascent, verb, "by");
  const object = nounPhraseBefore(tokens, tagged, at, claim.sentence.first);
  return object?.next === at && isVerbTag(tagged[object.first - 1] as number)
    ? fromVerb(ascent, object.first - 1, "by")
    : null;
}

/** ", with 640 beds", ", at 2,764 metres": said of what stands before the comma, or of the subject of its clause. */
function beside(ascent: Ascent, at: number): null {
  const { block, claim } = ascent;
  if (!opensAside(block, at)) return null;
  const hosts = phrasesBefore(block, at, claim.sentence.first);
  if (hosts.length > 0) add(ascent, hosts, "apposition");
  const clause = clauseOf(claim.sentence, Math.max(at - 1, claim.sentence.first));
  if (clause.verb && clause.subject && clause.verb.first < at) addSubject(ascent, clause);
  else if (hosts.length > 0) addNamedBehind(ascent, clause);
  return null;
}

/** "fell to 61,300", "cut its force from 4,850 to 1,900", "a rise in the toll from $3 to $4". */
function fromChange(ascent: Ascent, at: number): Governor | null {
  const { block, claim } = ascent;
  const { tokens, tagged } = block;
  const limit = claim.sentence.first;
  const left = pastParticles(block, at - 1, limit);
  // "Down to 4,600 soldiers from 5,700, the force is"
  if (left < limit) return at === limit ? null : fromOpening(ascent, at);
  const tag = tagged[left] as number;
  const word = wordAt(tokens, at);
  if (signAt(tokens, left, ",")) return fromMoveBefore(ascent, left, word);
  if (isVerbTag(tag) && word === "to") addObjectBehind(ascent);
  if (isVerbTag(tag) || tag === tags.auxiliary) return fromVerb(ascent, left, word);
  // "the number of visitors more than tripled to": the word is a figure and the verb.
  if (tag === tags.number && isOneOf(tokens, left, multiplying)) {
    add(ascent, [...phrasesBefore(block, pastFillers(block, left - 1, limit) + 1, limit)].reverse(), "change");
    return null;
  }
  const phrases = phrasesBefore(block, left + 1, limit);
  const outer = phrases.at(-1);
  if (!outer) return null;
  if (isDoer(block, outer)) return fromVerb(ascent, outer.first - 2, word);
  // "rose 11 percent to", "went up by half a point to": how far it went stands between.
  const mover = pastSize(block, outer.first, limit);
  if (mover !== null) return fromVerb(ascent, mover, word);
  const named = lexeme(tokens, outer.heads[0] as number)?.change !== undefined;
  add(ascent, named ? [...phrases].reverse() : [outer], "change");
  // "asked about the rise to": what is asked is not what rose.
  if (wordAt(tokens, outer.first - 1) === "about") return null;
  const before = pastParticles(block, outer.first - 1, limit);
  return before >= limit && isVerbTag(tagged[before] as number) ? fromVerb(ascent, before, word) : null;
}

/** "is up again, to 27,350", "fell for the third year, to 4,000": the comma only sets off where the move led. */
function fromMoveBefore(ascent: Ascent, comma: number, preposition: string): Governor | null {
  const { block, claim } = ascent;
  const { verb } = clauseOf(claim.sentence, claim.mention.first);
  if (!verb || verb.next > comma || verb.modality !== "actual") return null;
  const isMoved = verb.direction !== 0 || (verb.base === "be" && isOneOf(block.tokens, verb.next, upOrDown));
  return isMoved ? fromVerb(ascent, verb.head, preposition) : null;
}

/** A comma, a bracket or a dash before the figure: an apposition, a list, or a new beginning. */
function fromAside(ascent: Ascent, at: number, first: number): Governor | null {
  const { block, claim } = ascent;
  if (isOwnSubject(ascent)) return fromFront(ascent, first);
  if (signAt(block.tokens, at, ":")) {
    const labels = labelsBefore(ascent, at);
    add(ascent, labels.length > 0 ? labels : labelled(ascent, at), "label");
    return null;
  }
  if (!opensAside(block, at)) return null;
  const other = ascent.isElided ? gappedSubject(ascent, at) : null;
  if (other) {
    add(ascent, [other], "list");
    return null;
  }
  const hosts = phrasesBefore(block, at, claim.sentence.first);
  const [nearest] = hosts;
  if (!nearest) return null;
  // "has 405 stores, 28,900 workers and three depots" is a list.
  for (let i = nearest.first; i < at; i++)
    if (block.tagged[i] === tags.number)
      return climb(ascent, startOfPhrase(block, nearest.first, claim.sentence.first));
  if (closesAside(ascent)) add(ascent, hosts, "apposition");
  return null;
}

/** "388 shops and 28,900 employees", ", and three depots": said of what the phrase before "and" is said of. */
function fromConjunct(ascent: Ascent, at: number, first: number): Governor | null {
  const { block, claim } = ascent;
  if (isOwnSubject(ascent)) return fromFront(ascent, first);
  const end = signAt(block.tokens, at - 1, ",") ? at - 1 : at;
  const [nearest] = phrasesBefore(block, end, claim.sentence.first);
  return nearest ? climb(ascent, startOfPhrase(block, nearest.first, claim.sentence.first)) : null;
}

/** A noun right before the figure: "population 5.1 million", "cost taxpayers £3m", "France has 12 jets, Spain nine". */
function fromNoun(ascent: Ascent, at: number): Governor | null {
  const { block, claim } = ascent;
  const { tokens, tagged } = block;
  const limit = claim.sentence.first;
  const [host] = phrasesBefore(block, tagged[at] === tags.possessive ? at : at + 1, limit);
  if (!host) return null;
  const before = host.first - 1;
  if (isMeasuredBehind(ascent)) {
    add(ascent, [host], "modifier");
    return climb(ascent, host.first);
  }
  const [noun = host.first] = host.heads;
  const isPriced = isMoney(claim) && isOneOf(tokens, noun, prices);
  if (lexeme(tokens, noun)?.measureNoun || isOneOf(tokens, noun, labels) || isPriced) {
    add(ascent, [host], "label");
    return before < limit ? null : climb(ascent, host.first);
  }
  const payer = isMoney(claim) ? payerBefore(ascent, at) : null;
  if (payer !== null) return fromVerb(ascent, payer, "");
  if (before >= limit && isVerbTag(tagged[before] as number)) {
    add(ascent, [host], "object");
    return fromVerb(ascent, before, "");
  }
  const joined = before >= limit && (tagged[before] === tags.coordinator || /^[,;]$/.test(textAt(tokens, before)));
  if (!joined || !ascent.isElided) return null;
  add(ascent, [host], "list");
  const { verb } = clauseOf(claim.sentence, limit);
  return verb && { head: verb.head, base: verb.base, group: verb, side: "object", preposition: "" };
}

function isOpener({ tokens }: BlockReading, at: number): boolean {
  return /^[“"‘(:;]$/.test(textAt(tokens, at));
}

/** What follows one of these is held against the figure, or is far from it, and is not measured by it. */
const apart = new Set(
  "than below above near off behind against versus after before since until between beyond within despite".split(" "),
);
const partitives = new Set("one some most many each none any half all few several both either neither".split(" "));
const multiplying = new Set(
  "doubles doubled trebles trebled triples tripled quadruples quadrupled quintuples quintupled halves halved".split(
    " ",
  ),
);
const outOrOff = new Set(["out", "off", "up"]);
const homes = new Set(["home", "host"]);
const upOrDown = new Set(["up", "down"]);
/** "admission €14", "tickets £12" */
const prices = new Set("admission entry entrance ticket tickets price fee fare rent".split(" "));
const labels = new Set(
  "magnitude elevation altitude capacity population strength height length width depth weight age toll".split(" "),
);
