import { isKindOf } from "../../claims/lexicon/kinds.js";
import type { TimexMention } from "../../claims/mention.js";
import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import type { Clause, NounPhrase } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { hasOneOf, isOneOf, isPossessive, isTitle, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isOfMonth } from "./superlative-reach.js";
import { namesIn } from "./superlative-rows.js";
import { isOfPlace, type Said, scopeEnd } from "./superlative-said.js";
import { isTiedToScope } from "./superlative-ties.js";
import { isInScopeOfTime, scopeOfTime, type TimeScope } from "./superlative-times.js";
import { isNearer, singular } from "./superlative-values.js";
import { isSetElsewhere } from "./superlatives-apart.js";
import type { Told } from "./told-near.js";

/** "On 12 July it had been 35.6C": of the same thing on another day of the time that the superlative reaches over. */
export function isAtOtherTime(view: SentenceView, said: Said, { view: other, figure }: Told, clause: Clause): boolean {
  const scope = scopeOfTime(view, said);
  if (scope === null || isSetElsewhere(other, clause)) return false;
  const times = timesOf(other, clause, figure);
  if (!isOfMonth(view, said.word, other, figure)) return false;
  if (times.length === 0 || !times.every((time) => isInScopeOfTime(scope, time))) return false;
  const { subject } = clause;
  if (subject === null) return true;
  return isThere(other, clause) || isOfSame(view, other, clause, figure);
}

/** Another of the class: another name, one of its noun, somebody else, or what is told in another place of it. */
export function isOtherMember(view: SentenceView, said: Said, value: Figure, told: Told, clause: Clause): boolean {
  const { view: other, figure } = told;
  const { tokens, tagged } = other;
  const { subject } = clause;
  const scope = scopeOfTime(view, said);
  if (timesOf(other, clause, figure).some((time) => scope === null || !isInScopeOfTime(scope, time))) return false;
  if (isTiedToScope(view, said, other, clause)) return subject === null || !isOneOf(tokens, subject.head, pronouns);
  if (said.isNarrowed || isOver(view, said, clause, scope)) return false;
  if (isOfPlace(view, said) && !isNearer(value, figure)) return false;
  const names = namesIn(view, view.syntax.first, other === view ? clause.first : view.syntax.next);
  if (subject !== null && isAnother(view, said, other, subject)) return scope === null || !namesAny(other, clause);
  const place = placeIn(other, clause);
  // "The narrowest win was in Hale, by 212 votes. In Corby"; "The smallest is Fern Hill, with 23. At Corby there are 19"
  if (place !== null) {
    if (names.has(place)) return false;
    if (subject === null || isThere(other, clause)) return names.size > 0;
    return placeIn(view, clauseAt(view.syntax, said.word)) !== null && isSaidOfAlike(view, other, clause, figure);
  }
  if (subject === null || isThere(other, clause) || isKin(other, subject)) return false;
  if (tagged[subject.head] === tags.proper)
    return isToldOfSomeone(view, said, names) && !hasName(other, subject, names) && !isPutAside(other, subject);
  if (tagged[subject.head] !== tags.noun) return false;
  if (said.isOneOfAll && receiving.has(clause.verb?.base ?? "")) return true;
  const hasScope = scopeEnd(view, said) > said.next;
  return hasScope && isSomebody(other, subject.head) && areBothPersons(view, said, value);
}

/** "it", "the rate" of which the sentence spoke, what was counted, or what measures for all. */
function isOfSame(view: SentenceView, other: SentenceView, clause: Clause, figure: Figure): boolean {
  const { subject } = clause;
  if (subject === null) return false;
  const { tokens, tagged } = other;
  const word = wordAt(tokens, subject.head);
  if (subject.first <= figure.first && figure.first < subject.next) return true;
  if (tagged[subject.head] === tags.pronoun) return !otherOnes.has(word);
  if (isPossessive(tokens, subject.first)) return false;
  if (gauges.has(word)) return true;
  return hasWordBefore(view, other === view ? clause.first : view.syntax.next, word);
}

function hasWordBefore({ tokens, syntax }: SentenceView, next: number, word: string): boolean {
  for (let at = syntax.first; at < next; at++) if (singular(wordAt(tokens, at)) === singular(word)) return true;
  return false;
}

/** "in Moor it was 27 percent", "in Corby their leader won by 64"; not "in Moor the river rose". */
function isSaidOfAlike(view: SentenceView, other: SentenceView, clause: Clause, figure: Figure): boolean {
  const head = clause.subject?.head ?? -1;
  return other.tagged[head] === tags.proper || isSomebody(other, head) || isOfSame(view, other, clause, figure);
}

/** "one in February", "a farmhouse" where houses are spoken of. */
function isAnother(view: SentenceView, { noun }: Said, { tokens }: SentenceView, { first, head }: NounPhrase): boolean {
  if (isOneOf(tokens, head, otherOnes)) return true;
  if (noun < 0 || !isOneOf(tokens, first, newcomers)) return false;
  const [word, name] = [wordAt(tokens, head), wordAt(view.tokens, noun)];
  return word.endsWith(singular(name)) || isKindOf(name, [word]);
}

/** Somebody or something with a name is called first, or nobody is before them. */
function isToldOfSomeone(view: SentenceView, { than }: Said, names: ReadonlySet<string>): boolean {
  return than !== null || names.size > 0 || isPossessive(view.tokens, view.syntax.first);
}

/** "is the tallest": what is so now has no rival in what was. */
function isOver(view: SentenceView, { word }: Said, { verb }: Clause, scope: TimeScope | null): boolean {
  const own = clauseAt(view.syntax, word).verb;
  return scope === null && own?.tense === "present" && !own.perfect && verb?.tense === "past";
}

function areBothPersons(view: SentenceView, { word }: Said, value: Figure): boolean {
  const [from, to] = [Math.min(word, value.first), Math.max(word, value.next)];
  for (let at = Math.max(view.syntax.first, from - 3); at < Math.min(view.syntax.next, to + 3); at++)
    if (isSomebody(view, at) || view.tagged[at] === tags.proper) return true;
  return false;
}

function isSomebody({ tokens }: SentenceView, at: number): boolean {
  return lexeme(tokens, at)?.person === true || isTitle(tokens, at);
}

/** "Her brother", "the brother of": of her family and not of the class. */
function isKin({ tokens, tagged }: SentenceView, { first, head }: NounPhrase): boolean {
  if (isPossessive(tokens, first) || tagged[head + 1] === tags.possessive) return true;
  return tagged[head] === tags.noun && wordAt(tokens, head + 1) === "of";
}

/** "Hexley, over the pass, has": where it is tells it from the others. */
function isPutAside({ tokens, tagged }: SentenceView, { next }: NounPhrase): boolean {
  return signAt(tokens, next, ",") && tagged[next + 1] === tags.preposition && !isOneOf(tokens, next + 1, placing);
}

function namesAny({ tagged }: SentenceView, { first, next }: Clause): boolean {
  for (let at = first; at < next; at++) if (tagged[at] === tags.proper) return true;
  return false;
}

/** A name of whom the sentence spoke. */
function hasName({ tokens, tagged }: SentenceView, { first, next }: NounPhrase, names: ReadonlySet<string>): boolean {
  for (let at = first; at < next; at++) if (tagged[at] === tags.proper && names.has(wordAt(tokens, at))) return true;
  return false;
}

/** The name of the place that a clause tells something of: "in Corby", "At Otter Creek". */
function placeIn({ tokens, tagged, mentions }: SentenceView, { first, next }: Clause): string | null {
  for (let at = first; at + 1 < next; at++) {
    if (!isOneOf(tokens, at, placing) || tagged[at + 1] !== tags.proper) continue;
    if (mentions.some((mention) => mention.first <= at + 1 && at + 1 < mention.next)) continue;
    return wordAt(tokens, at + 1);
  }
  return null;
}

function isThere({ tokens }: SentenceView, { verb, first }: Clause): boolean {
  return verb?.base === "be" && hasOneOf(tokens, there, first, verb.first);
}

const there = new Set(["there"]);

function timesOf({ mentions }: SentenceView, { first, next }: Clause, figure: Figure): readonly TimexMention[] {
  return mentions.filter(
    (mention): mention is TimexMention =>
      mention.kind === "timex" &&
      mention !== figure.mention &&
      mention.first >= first &&
      mention.first < next &&
      !isNow(mention),
  );
}

/** "the tallest until now": no time of its own. */
function isNow({ expression }: TimexMention): boolean {
  return expression.form === "vague" && expression.value === "PRESENT_REF";
}

const placing = wordSet("in at on near");
const otherOnes = wordSet("one another ones others");
const newcomers = wordSet("a an another one second third");
const pronouns = wordSet("it they he she we this that these those");
const receiving = wordSet("receive get win take collect earn");
const gauges = wordSet("thermometer mercury temperature temperatures station gauge");
