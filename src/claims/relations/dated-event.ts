import { wordSet } from "../../text/word-set.js";
import type { TimexMention } from "../mention.js";
import type { Clause } from "../syntax/clause.js";
import { clauseAt } from "../syntax/clauses.js";
import { nounPhraseAt } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, isWord, lexeme, signAt, wordAt } from "../token-access.js";
import type { SentenceView } from "./figures.js";
import { mentionAt } from "./figures.js";

/** A verb with the date that says when: "founded in 1996", "In 1914 the treaty was signed". */
export interface DatedEvent {
  /** Token of the verb. */
  readonly verb: number;
  /** Its base form; "bear" for born. */
  readonly base: string;
  readonly date: TimexMention;
  /** The preposition before the date; empty without one. */
  readonly preposition: string;
  /** How surely the date is the verb's own: right behind it or before it, past words that date nothing, or past others. */
  readonly tie: "close" | "plain" | "loose";
  readonly clause: Clause;
}

/** The dated verbs of a sentence, in the order of their dates. */
export function findDatedEvents(view: SentenceView): DatedEvent[] {
  return findEvents(view, isDate);
}

/** The verbs that a time of day alone is told with: "went out at 10.15am". */
export function findClockedEvents(view: SentenceView): DatedEvent[] {
  return findEvents(view, ({ expression }) => expression.form === "clock");
}

function findEvents(view: SentenceView, isTime: (mention: TimexMention) => boolean): DatedEvent[] {
  const events: DatedEvent[] = [];
  for (const mention of view.mentions) {
    if (mention.kind !== "timex" || !isTime(mention)) continue;
    const preposition = prepositionBefore(view, mention);
    if (preposition === "" && !standsAlone(view, mention)) continue;
    const from = preposition === "" ? mention.first : mention.first - 1;
    const verb = verbBefore(view, from) ?? verbAfter(view, mention, from);
    if (verb === null) continue;
    const clause = clauseAt(view.syntax, verb);
    const tie = tieOf(view, verb, from);
    events.push({ verb, base: baseOf(view, verb), date: mention, preposition, tie, clause });
  }
  return events;
}

function isDate({ expression }: TimexMention): boolean {
  return expression.form === "calendar" || expression.form === "day" || expression.form === "period";
}

/** Days and relative times need no preposition; a bare year belongs to a noun: "that 1997 agreement". */
function standsAlone({ tokens, tagged }: SentenceView, { expression, first }: TimexMention): boolean {
  // "born 1912, died 1978"
  if (isOneOf(tokens, first - 1, lifeVerbs)) return true;
  const before = tagged[first - 1];
  if (expression.form === "calendar" && (before === tags.determiner || before === tags.possessive)) return false;
  return expression.form !== "calendar" || expression.day !== undefined || expression.weekday !== undefined;
}

const lifeVerbs = new Set(["born", "died"]);

function prepositionBefore({ tokens }: SentenceView, { first }: TimexMention): string {
  return isOneOf(tokens, first - 1, prepositions) ? wordAt(tokens, first - 1) : "";
}

/** The verb to the left that nothing parts from the date: no comma, no bracket, no other date. */
function verbBefore(view: SentenceView, from: number): number | null {
  const { tokens, syntax } = view;
  for (let at = from - 1; at >= syntax.first && at > from - longestReach; at--) {
    const mention = mentionAt(view, at);
    if (mention?.kind === "timex" && isDate(mention) && mention.expression.form === "calendar") return null;
    if (mention) continue;
    if (isVerb(view, at)) return at;
    if (isBreak(tokens, at) && !isPlaceComma(view, at)) return null;
  }
  return null;
}

/** "In 1930 she took", "In March 2016, the inquiry opened": the verb of the clause that the date opens. */
function verbAfter({ tokens, syntax }: SentenceView, mention: TimexMention, from: number): number | null {
  const clause = clauseAt(syntax, mention.first);
  const opens = from === clause.first || signAt(tokens, from - 1, ",") || isOneOf(tokens, from - 1, joiners);
  return opens && clause.verb && clause.verb.first >= mention.next ? clause.verb.head : null;
}

function tieOf(view: SentenceView, verb: number, date: number): DatedEvent["tie"] {
  let behind = verb + 1;
  while (view.tagged[behind] === tags.adverb) behind++;
  if (date <= behind) return "close";
  // "will hold the election on", "play the match on": the object happens when the verb does.
  const from = stagings.has(baseOf(view, verb)) ? pastObject(view, verb, date) : verb + 1;
  for (let at = from; at < date; at++) if (!isPlain(view, at)) return "loose";
  return "plain";
}

/** The token after the noun phrase that follows the verb. */
function pastObject({ tokens, tagged }: SentenceView, verb: number, date: number): number {
  return nounPhraseAt(tokens, tagged, verb + 1, date)?.next ?? verb + 1;
}

/** "went to the polls on", "took office in", "met in Vienna on": words that have no date of their own. */
function isPlain({ tokens, tagged }: SentenceView, at: number): boolean {
  switch (tagged[at]) {
    case tags.determiner:
    case tags.pronoun:
    case tags.proper:
    case tags.adverb:
    case tags.possessive:
    case tags.to:
      return true;
    case tags.sign:
      return signAt(tokens, at, ",") || signAt(tokens, at, "-") || signAt(tokens, at, ".");
    case tags.preposition:
      return isOneOf(tokens, at, plainPrepositions) || isForGood(tokens, at);
    case tags.noun:
    case tags.adjective:
    case tags.number:
      return !isHappening(tokens, at);
    default:
      return false;
  }
}

/** "closed for good on", "went away for ever in". */
function isForGood(tokens: SentenceView["tokens"], at: number): boolean {
  return wordAt(tokens, at) === "for" && isOneOf(tokens, at + 1, lastingly);
}

/** Nouns of what happens may have the date for themselves: "reviewed the attack on Jan. 6". */
export function isHappening(tokens: SentenceView["tokens"], at: number): boolean {
  if (isOneOf(tokens, at, plainNouns)) return false;
  const entry = lexeme(tokens, at);
  return isOneOf(tokens, at, happenings) || entry?.verb !== undefined || happeningEndings.test(wordAt(tokens, at));
}

function isVerb({ tokens, tagged }: SentenceView, at: number): boolean {
  const tag = tagged[at];
  if (wordAt(tokens, at) === "born") return true;
  if (tag === tags.verb || tag === tags.past || tag === tags.participle || tag === tags.gerund) return true;
  if (tag === tags.auxiliary) return true;
  // "began in May and expires in June": a verb that may be a noun, after "and" and before its date.
  if (tag === tags.noun)
    return (
      lexeme(tokens, at)?.verb !== undefined &&
      isOneOf(tokens, at - 1, joiners) &&
      (isOneOf(tokens, at + 1, prepositions) || isOneOf(tokens, at + 1, particles))
    );
  // A participle after its noun may be tagged as an adjective: "a company founded in 1996".
  return tag === tags.adjective && lexeme(tokens, at)?.verb !== undefined && isOneOf(tokens, at + 1, prepositions);
}

function baseOf({ tokens }: SentenceView, verb: number): string {
  const word = wordAt(tokens, verb);
  if (word === "born") return "bear";
  // "acquitted" doubles its last letter, "called" has it.
  const plain = word.replace(/ied$/, "y").replace(/([bdgmnprt])\1(?:ed|ing)$/, "$1");
  return lexeme(tokens, verb)?.verb?.base ?? plain.replace(/(?:ed|ing)$/, "");
}

/** "in Leeds, Yorkshire, in 1986": commas around the name of a place part nothing. */
function isPlaceComma({ tokens, tagged }: SentenceView, at: number): boolean {
  if (!signAt(tokens, at, ",")) return false;
  const isName = (i: number): boolean => isWord(tokens, i) && tagged[i] === tags.proper;
  const closing =
    isName(at - 1) && (signAt(tokens, at - 2, ",") || isName(at - 2) || isOneOf(tokens, at - 2, prepositions));
  return closing || (isName(at + 1) && (isName(at - 1) || tagged[at - 1] === tags.noun));
}

function isBreak(tokens: SentenceView["tokens"], at: number): boolean {
  return [",", ";", ":", "(", ")", "—", "–", "“", "”", '"'].some((text) => signAt(tokens, at, text));
}

/** Tokens that a reporter may put between a verb and its date. */
const longestReach = 12;
const prepositions = wordSet(
  "in on at since from by before after until till during around about circa through throughout within of for to between",
);
const particles = new Set(["up", "down", "off", "out"]);
const stagings = wordSet(
  "hold play host stage have organise organize convene conduct begin start open launch publish release issue unveil present deliver submit file sign",
);
const lastingly = new Set(["good", "ever"]);
const plainPrepositions = new Set(["in", "at", "into", "with", "near", "on"]);
const happeningEndings = /(?:tions?|sions?|ments?|ings?|ences?|ances?|als?|ery|eries|ures?|eaths?|ctories|ctory)$/;
const happenings = wordSet(
  "event events murder murders fire fires riot riots war wars protest protests theft fraud election elections incident incidents disaster disasters storm storms game games match matches crime crimes tragedy accident accidents earthquake flood floods riot coup birth marriage wedding funeral concert festival tournament race summit conference referendum plan plans right rights deadline date dates season",
);
const plainNouns = wordSet(
  "plan plans proposal deal offer bid ban polls office power place court duty force effect home work hospital parliament city town village street case jury school university prison jail custody charge shop store factory plant company firm building bridge tower house church museum station airport port statement interview speech letter tweet email briefing news press service public law bill budget capital congress senate house committee council board sea ground life",
);
const joiners = new Set(["and", "but", "then", "that", "when", "which", "who"]);
