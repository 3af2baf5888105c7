import type { Figure, SentenceView } from "../../claims/relations/figures.js";
import { wordsAfter, wordsBefore, wordsBetween } from "../../claims/relations/figures.js";
import type { Size } from "../../claims/relations/size.js";
import type { Clause } from "../../claims/syntax/clause.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { nounPhraseAt } from "../../claims/syntax/noun-phrases.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, isOwnerClitic, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isBaseTold, ownBase } from "./base-told.js";
import { dated, isEarlier, isInEarlierClause, timesInClause } from "./pair-times.js";
import { endOf, nounOf, type Pair, type Told } from "./told-near.js";

/**
 * True where the words put a distance elsewhere than between two values near it: on another base, another thing or another
 * time, on a mark that one of them is, or where more than one step or proportion is told.
 */
export function isSetApart(view: SentenceView, size: Size, pair: Pair, isBetween: boolean): boolean {
  const { figure } = size;
  // "below the spillway, which is at 414.9 metres": the base is one of the two.
  const isOfBase = isBaseTold(view, size, pair);
  return (
    hasShareBeside(view, figure, pair) ||
    (!isOfBase && !isOfMark(view, size) && isMarked(figure, pair)) ||
    areOfTwoNouns(pair) ||
    (!isOfBase && !isBetween && hasOwnBase(view, size, pair)) ||
    isApposedToOther(view, size, pair) ||
    isListed(view, pair) ||
    isRow(view, figure, pair) ||
    isOfFirst(view, figure, pair) ||
    (!isOfBase && isSplit(view, figure, pair)) ||
    hasOtherStep(view)
  );
}

/** "5 percent in the first half and 8 percent in the second", "a third of the 90": more than the one proportion is told. */
function hasShareBeside(view: SentenceView, { first }: Figure, pair: Pair): boolean {
  return view.figures.some(
    (other) =>
      other.first !== first && proportions.has(other.quantity.kind) && !pair.some(({ figure }) => figure === other),
  );
}

/** "£700,000 too much", "£9m over budget", "40 short": from what was to be. */
function isOfMark(view: SentenceView, { next }: Size): boolean {
  return ofMark.test(wordsAfter(view, next, 3));
}

const ofMark =
  /^(?:too (?:much|many|little|few)|(?:over|under|above|below|off|inside|outside) (?:its |the |their )?(?:budget|target|plan)|short|shy)(?: |$)/;

/** Just one of the two is a mark: a target, a forecast, an average, a record. */
function isMarked({ quantity }: Figure, [a, b]: Pair): boolean {
  // "bring the capacity to 31,600 from 28,900"
  const isMoved =
    !proportions.has(quantity.kind) &&
    a.view.syntax === b.view.syntax &&
    /^(?:from|to)$/.test(wordsBetween(a.view, a.figure.next, b.figure.first));
  if (isMoved) return false;
  return isMark(a) || isMark(b);
}

function isMark({ view, figure }: Told): boolean {
  const after = wordsAfter(view, figure.next, 3).replace(/[,;:(].*/, "");
  return marks.test(wordsBefore(view, figure.first, 4).replace(/.*[,;:(]/, "")) || marks.test(after);
}

/** "Burglaries fell to 1,340; there were 410 robberies": what the one counts is named by its subject. */
function areOfTwoNouns([a, b]: Pair): boolean {
  const [left, right] = [nounOf(a), nounOf(b)];
  if ((left === "") === (right === "") || a.figure.quantity.kind !== "count") return false;
  const [bare, named] = left === "" ? [a, right] : [b, left];
  const clause = clauseAt(bare.view.syntax, bare.figure.first);
  const { subject, verb } = clause;
  if (
    a.view.syntax === b.view.syntax &&
    [a, b].every((told) => clauseAt(told.view.syntax, told.figure.first) === clause)
  )
    return false;
  if (!subject || !verb || (verb.direction === 0 && verb.base !== "be" && verb.base !== "stand")) return false;
  if (
    bare.view.tagged[subject.head] !== tags.noun ||
    times.has(wordAt(bare.view.tokens, subject.head)) ||
    isOneOf(bare.view.tokens, subject.head, generic)
  )
    return false;
  const word = wordAt(bare.view.tokens, subject.head);
  return word !== named && word !== `${named}s` && word.replace(/i?e?s$/, "") !== named.replace(/y$/, "");
}

/**
 * "up 40 percent on 2012", "more than last year", "10 percent of its capacity", "60 percent in the price of feed": it says
 * itself of what it is reckoned, and that is neither value.
 */
function hasOwnBase(view: SentenceView, size: Size, pair: Pair): boolean {
  // "5 percent ahead of Labour, on 41 percent against 36": who is behind, and no value.
  if (isOneOf(view.tokens, size.next, placings) && pair.every((told) => told.view.syntax === view.syntax)) return false;
  const after = wordsAfter(view, size.next, 9);
  if (ownPeak.test(after) || ownNorm.test(after)) return true;
  const named = (size.figure.quantity.kind === "multiple" ? multipleBase : ownBase).exec(after);
  if (!named || crossesVerb(view, size.next, named[0])) return false;
  const base = after.slice(named[0].length).replace(/ [,;:().].*/, "");
  if (measured.test(base)) return false;
  const leads = pair.every(({ view: other, figure }) => other.syntax === view.syntax && figure.first > size.first);
  if (leads && /in $/.test(named[0])) return false;
  if (!/^(?:the |a |an? )?(?:@|last|previous|year|month|week|quarter|season|day|decade|same|in @)(?: |$)/.test(base))
    return !sideNouns.test(base);
  // "lower than a year ago …; in the preceding month they were"
  const unit = unitOfBase(view, size);
  if (unit !== null && pair.some((told) => isOfOtherUnit(told, unit))) return true;
  const isWhen = /(?:in|on) $/.test(named[0]) && base.startsWith("@");
  if (!isWhen && !leads && !pair.some((told) => isEarlier(told) || isInEarlierClause(told))) return true;
  // "in 2018 and 2019, up 40 percent on 2012"
  return (
    base.includes("@") && pair.filter((told) => dated.test(wordsAfter(told.view, endOf(told.figure), 3))).length > 1
  );
}

/** The year of "than a year ago", "on last year", "on the year". */
function unitOfBase({ tokens, mentions }: SentenceView, { next }: Size): string | null {
  if (wordAt(tokens, next + 1) === "the" && isOneOf(tokens, next + 2, times)) return wordAt(tokens, next + 2);
  const time = mentions.find(({ first }) => first > next && first <= next + 2);
  if (time?.kind !== "timex") return null;
  const { expression } = time;
  return expression.form === "offset" || expression.form === "period" || expression.form === "text"
    ? expression.unit
    : null;
}

/** Told for the month, the week or the quarter before, and not for the year. */
function isOfOtherUnit(told: Told, unit: string): boolean {
  return timesInClause(told).some(
    ({ expression }) =>
      (expression.form === "text" || (expression.form === "offset" && expression.direction < 0)) &&
      expression.unit !== unit,
  );
}

/** "The 30 percent drop was blamed on the drought": what is done about it is no base. */
function crossesVerb({ tagged }: SentenceView, next: number, lead: string): boolean {
  const words = lead.trim().split(" ").length - 1;
  for (let at = next; at < next + words; at++) if (isVerbTag(tagged[at] as number)) return !/ (?:with|to) $/.test(lead);
  return false;
}

/** "cost growers $30 million, a third more than": a distance from a value that it stands beside, and that is none of the two. */
function isApposedToOther(view: SentenceView, { first }: Size, pair: Pair): boolean {
  const before = view.figures.findLast((figure) => figure.next <= first);
  if (!before || !signAt(view.tokens, before.next, ",") || before.next + 1 < first - 1) return false;
  return pair.every(({ figure }) => figure !== before && figure.quantity.kind !== before.quantity.kind);
}

/** "rose 45 percent in May, 40 percent in June and 25 percent in July": distances all. */
function isRow(view: SentenceView, size: Figure, [a]: Pair): boolean {
  if (a.view.syntax !== view.syntax || a.figure.first < size.first || a.figure.quantity.kind !== size.quantity.kind)
    return false;
  return /^(?:(?:[a-z]+ ){0,2}@ )?(?:,|and|, and|, then)$/.test(wordsBetween(view, size.next, a.figure.first));
}

/** "drew 12,000 in May, up 20 percent, and 15,000 in June": an aside to the first of a row. */
function isOfFirst(view: SentenceView, { first, next }: Figure, [a, b]: Pair): boolean {
  if (a.view.syntax !== view.syntax || b.view.syntax !== view.syntax) return false;
  return (
    first > a.figure.first &&
    first < b.figure.first &&
    /^(?:[a-z]+ )?[,)] (?:and|but|while) /.test(`${wordsBetween(view, next, b.figure.first)} `)
  );
}

/** "from 40 milligrams in the morning and 30 in the evening", "to $40 million and those in Asia to $30 million" */
function isListed(view: SentenceView, [a, b]: Pair): boolean {
  if (a.view.syntax !== b.view.syntax) return false;
  const joint = wordsBetween(a.view, a.figure.next, b.figure.first);
  if (/(?:^| )(?:and|while|but) (?:those|that|others?|the others?)(?: |$)/.test(joint)) return true;
  return (
    /(?:^| )and(?: |$)/.test(joint) &&
    !/(?:^| )to(?: |$)/.test(joint) &&
    wordAt(view.tokens, a.figure.first - 1) === "from"
  );
}

/** The distance is said of one thing, and a value of another: "Revenue rose 5 percent to $3m while costs reached $2m". */
function isSplit(view: SentenceView, size: Figure, pair: Pair): boolean {
  if (hasNewSubject(view, size, pair)) return true;
  const own = clauseSaying(view, size);
  const clauses = pair.map((told) => clauseAt(told.view.syntax, told.figure.first));
  if (pair.some((told, i) => told.view.syntax === view.syntax && clauses[i] === own)) {
    return pair.some(
      (told, i) =>
        told.view.syntax === view.syntax && clauses[i] !== own && isOfAnother(view, own, clauses[i] as Clause),
    );
  }
  const isBefore = pair.every((told) => told.view.syntax !== view.syntax);
  if (isBefore || !own.verb || isPronoun(view, own)) return false;
  return pair.every((told, i) => told.view.syntax !== view.syntax || isOfAnother(view, own, clauses[i] as Clause));
}

/** "up from $2.90 billion, and its shares, up 25 percent this year, fell": another thing has its own distance. */
function hasNewSubject({ syntax, tokens, tagged }: SentenceView, { first }: Figure, pair: Pair): boolean {
  const last = Math.max(syntax.first, ...pair.map(({ view, figure }) => (view.syntax === syntax ? figure.next : -1)));
  for (let at = last; at < first; at++) {
    if (!isOneOf(tokens, at, joining)) continue;
    if (subjectTags.has(tagged[at + 1] as number)) return true;
  }
  return false;
}

/** The clause that says the distance, past relative ones, which say it of a noun before them. */
function clauseSaying(view: SentenceView, { first }: Figure): Clause {
  const own = clauseAt(view.syntax, first);
  return (own.kind === "relative" && view.syntax.clauses[own.parent]) || own;
}

function isPronoun({ tagged, tokens }: SentenceView, { subject }: Clause): boolean {
  return subject !== null && (tagged[subject.head] === tags.pronoun || isOneOf(tokens, subject.head, pointers));
}

/** Both clauses have a noun for subject, and not the same; or the other, joined by "and", has one. */
function isOfAnother(view: SentenceView, own: Clause, other: Clause): boolean {
  if (!other.subject || !other.verb || other.kind === "participial" || isPronoun(view, own) || isPronoun(view, other))
    return false;
  if (!own.subject) return own.verb !== null && (other.kind === "coordinate" || besides.has(own.opener));
  const [a, b] = [own.subject.head, other.subject.head];
  // "Fares go up 12 percent: a single will cost $2.75"
  if (signAt(view.tokens, other.first - 1, ":") || signAt(view.tokens, other.first, ":")) return false;
  // "last season it was", "last week a tonne cost": no other thing
  const isPlain = (at: number): boolean =>
    isOneOf(view.tokens, at, generic) ||
    isOneOf(view.tokens, at, times) ||
    isPer(view, at) ||
    (view.tagged[at] === tags.noun && lexeme(view.tokens, at)?.change !== undefined);
  if (isPlain(b)) return false;
  // "The price of wheat climbed …; last week maize cost": of another than what is named.
  const named = wordAt(view.tokens, a + 1) === "of" ? nounPhraseAt(view.tokens, view.tagged, a + 2)?.head : undefined;
  if (isPlain(a))
    return named !== undefined && !isPlain(named) && wordAt(view.tokens, named) !== wordAt(view.tokens, b);
  return wordAt(view.tokens, a) !== wordAt(view.tokens, b);
}

/** What a value of the sentence is told for: "$260 a tonne". */
function isPer({ tokens, figures }: SentenceView, at: number): boolean {
  return figures.some(({ quantity }) => quantity.per !== null && quantity.per === wordAt(tokens, at));
}

/** "and then fell back", "by another 10 percent": more happened than the one step. */
export function hasOtherStep({ tokens, tagged, syntax }: SentenceView): boolean {
  let way = 0;
  for (let at = syntax.first; at < syntax.next; at++) {
    // "the target's board" is nothing that was to be.
    if (isOneOf(tokens, at, steps) && !isOwnerClitic(tokens, at + 1)) return true;
    const direction = tagged[at] === tags.noun ? 0 : (lexeme(tokens, at)?.verb?.direction ?? 0);
    if (direction !== 0 && way !== 0 && direction !== way) return true;
    if (direction !== 0) way = direction;
  }
  return false;
}

/** Words for what was told before. */
export const pointers = new Set(["that", "this", "these", "those", "it", "they"]);
const proportions = new Set(["percent", "points", "ratio", "multiple"]);
const placings = new Set(["ahead", "behind", "adrift", "clear"]);
const joining = wordSet("and while but whereas although");
const subjectTags = new Set<number>([tags.noun, tags.proper, tags.determiner, tags.possessive, tags.adjective]);
const besides = new Set(["while", "whereas", "as", "when", "although", "though"]);
/** "down by a fifth since its peak", "three times as much at its height" */
const ownPeak =
  /^(?:[a-z]+ ){0,4}(?:since|from|below|above|off|at|on) (?:its|their|the|a|an) (?:[a-z-]+ )?(?:peak|height|high|low|record|best|worst|start|launch|bottom|top)(?: |$)/;
/** "twice the usual number", "three times as high as the legal limit" */
const ownNorm =
  /^(?:[a-z]+ ){0,4}?(?:the|its|their) (?:usual|normal|average|expected|legal|national|typical|planned|recommended|going|standard|permitted)(?: |$)/;
/** What a multiple is of: "as many as last year", "the size of the old one", "more than the rest". */
const multipleBase =
  /^(?:as [a-z]+ (?:[a-z@'-]+ ){0,6}?as|(?:the|its|their|his|her) [a-z-]+ (?:of|in|at|for)|[a-z]+ than|what)(?: |$)/;
/** A value, or what was told. */
const measured =
  /^(?:(?:the|its|their|his|her|a|an|just|only|some|about) )*(?:[a-z]+ )?(?:'s )?#|^(?:before|then|now|today|previously|earlier|that|it|them|this|value|price|size|number|volume|total|all|real)(?: |$)/;
const sideNouns = /^(?:the |its |their |his |her )?(?:old|older|other|predecessor|first|former|one)(?: |$)/;
const generic = wordSet(
  "number numbers figure figures total sum price bill cost count toll amount rise increase fall drop growth change difference rate share level one predecessor rival other latter",
);
const times = wordSet("year season month week quarter day decade time spring summer autumn winter");
const steps = wordSet(
  "such step steps successive consecutive straight another further again additional thereafter subsequently expected expects forecast target budgeted planned cumulative",
);
const marks =
  /(?:^| )(?:target|goal|forecast|expected|expects|average|averaging|mean|median|record|capacity|limit|cap|budget|budgeted|estimate|estimated|planned|minimum|maximum|(?:of|for) up to|national|nationally|rival|rivals|including|excluding|profit|profits|debt|debts|costs)(?: |$)/;
