import { clauseAt } from "../syntax/clauses.js";
import { nounPhraseBefore } from "../syntax/noun-phrases.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../token-access.js";
import { endsOther, isMark, isScope, pastAside, pastShare } from "./aside.js";
import type { Change } from "./change.js";
import { areComparable, lendsTime } from "./comparable.js";
import type { Figure, SentenceView } from "./figures.js";
import { mentionAt, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import { isParticle, particles, putting } from "./moving-particle.js";
import { articleBefore, findSizes, type Size } from "./size.js";
import { isPaired, type Pair, toldPairs } from "./told-values.js";

/** A figure that moved from one value to another, the word that says so and what the text says of the distance. */
export interface Movement {
  readonly before: Figure;
  readonly after: Figure;
  readonly word: MovingWord | null;
  /** How far it moved, as stated: "30 percent", "a drop of 12", "doubled". */
  readonly sizes: readonly Size[];
}

/** The verb, noun or particle of a movement; tokens `first` to `next`, of which `head` carries the meaning. */
export interface MovingWord {
  readonly first: number;
  readonly next: number;
  readonly head: number;
  readonly direction: 1 | -1;
  readonly part: "verb" | "noun" | "particle" | "multiple";
}

/** Finds what moved in a sentence: "fell from A to B", "cut to B from A", "B, down from A". */
export function findMovements(view: SentenceView, changes: readonly Change[]): Movement[] {
  if (view.figures.length + view.ordinals.length < 2) return [];
  const changed = pairsOf(view, changes);
  const joined = [...changed, ...particlePairs(view).filter(({ before }) => !isBase(changed, before))];
  const led = [...joined, ...comparedPairs(view, joined)];
  const compared = [...led, ...apposedPairs(view, led)];
  const pairs = [...compared, ...toldPairs(view, compared)].filter((pair) => !isBroken(view, pair));
  return pairs.map(({ before, after, word }) => {
    const own = word ?? movingWord(view, before, after);
    return { before, after, word: own, sizes: findSizes(view, before, after, own) };
  });
}

/** "an increase of a quarter, and from £4 to £5 for the day": the first of a pair of its own. */
function isBase(changed: readonly Pair[], figure: Figure): boolean {
  return changed.some(({ before, after }) => before === figure && after.first > before.first);
}

/**
 * More than one step lies between the two ("doubled from $20, then fell back to $30", "rose 30 percent from $4 million, and by
 * another 10 percent, to"), or each is of another thing ("from 2 percent in core goods to 5 percent in food").
 */
function isBroken(view: SentenceView, { before, after }: Pair): boolean {
  const [left, right] = before.first < after.first ? [before, after] : [after, before];
  let way = 0;
  for (let at = view.syntax.first; at < right.first; at++) {
    if (at > left.next && isOneOf(view.tokens, at, again)) return true;
    const direction = isVerbTag(view.tagged[at] as number) ? (lexeme(view.tokens, at)?.verb?.direction ?? 0) : 0;
    if (at > left.next && direction !== 0 && way !== 0 && direction !== way && isOneOf(view.tokens, at - 1, thens))
      return true;
    if (direction !== 0) way = direction;
  }
  const [one, other] = [left, right].map(({ next }) => inThing.exec(wordsAfter(view, next, 4))?.[1]);
  return one !== undefined && other !== undefined && one !== other;
}

const again = new Set(["another", "further"]);
const thens = new Set(["then", "before", "later"]);
const inThing = /^in (?!@)([a-z-]+(?: [a-z-]+)?)/;

function pairsOf({ figures, ordinals }: SentenceView, changes: readonly Change[]): Pair[] {
  const all = [...figures, ...ordinals];
  return changes.flatMap((change) => {
    const before = all.find(({ mention }) => mention === change.before);
    const after = all.find(({ mention }) => mention === change.after);
    return before && after && (areComparable(before, after) || lendsTime(before, after)) ? [{ before, after }] : [];
  });
}

/** "58 percent, down from 52 percent", "50, up 25 percent from 40", "58 percent, a drop of 4 percent from 62". */
function particlePairs(view: SentenceView): Pair[] {
  const { figures } = view;
  return figures.flatMap((before, i): Pair[] => {
    for (const back of [1, 2]) {
      const after = figures[i - back];
      if (
        !after ||
        isMark(view, after) ||
        isScope(view, after) ||
        !(areComparable(before, after) || lendsTime(before, after))
      )
        continue;
      const joint = wordsBetween(view, after.next, before.first);
      const word =
        particleIn(view, joint, after.next, before.first, back) ?? nounIn(view, joint, after.next, before.first);
      const main = word && (pastShare(view, i - back, before) ?? pastAside(view, i - back, before));
      if (word) return main ? [{ before, after: main, word }] : [];
    }
    return [];
  });
}

/** "fell 12 percent in May, to 4,400, compared with 5,500 a year ago", "were down in May, at 4,400, against 5,500". */
function comparedPairs(view: SentenceView, known: readonly Pair[]): Pair[] {
  const { figures } = view;
  return figures.flatMap((before, i): Pair[] => {
    const after = figures[i - 1];
    if (!after || !areComparable(before, after)) return [];
    if (isPaired(known, before) || isPaired(known, after)) return [];
    const led = /(?:^| )(?:to|at|with)(?: (?:just|only|some|a|an))*$/.test(wordsBefore(view, after.first, 3));
    if (!led || !earlier.test(wordsAfter(view, before.next, 5))) return [];
    if (!comparedJoint.test(wordsBetween(view, after.next, before.first))) return [];
    const word = movingWord(view, before, after);
    return word && word.part !== "noun" ? [{ before, after, word }] : [];
  });
}

/** "was $75 million, against $125 million the year before, a 40 percent fall" */
function apposedPairs(view: SentenceView, known: readonly Pair[]): Pair[] {
  const { figures, tagged, tokens } = view;
  return figures.flatMap((before, i): Pair[] => {
    const [after, size] = [figures[i - 1], figures[i + 1]];
    if (!after || !size || !areComparable(before, after) || isPaired(known, before) || isPaired(known, after))
      return [];
    if (size.quantity.kind !== "percent" || !comparedJoint.test(wordsBetween(view, after.next, before.first)))
      return [];
    if (!earlier.test(wordsAfter(view, before.next, 5)) || !setBeside.test(wordsBetween(view, before.next, size.first)))
      return [];
    for (let head = size.first - 2; head < size.next + 3; head++) {
      const direction = tagged[head] === tags.noun ? lexeme(tokens, head)?.change : undefined;
      if (!direction) continue;
      const end = Math.max(head + 1, size.next);
      // "a 12 percent fall in costs"
      if (wordAt(tokens, end) === "in" && tagged[end + 1] !== tags.time) return [];
      return [
        { before, after, word: { first: articleBefore(view, head), head, next: head + 1, direction, part: "noun" } },
      ];
    }
    return [];
  });
}

/** The "up" or "down" of "50, up 25 percent from 40". */
function particleIn(view: SentenceView, joint: string, first: number, next: number, back: number): MovingWord | null {
  const found = (back === 2 ? sizedParticle : particle).exec(joint) ?? (back === 2 ? particleBehind.exec(joint) : null);
  if (!found) return null;
  let head = next - 1;
  while (head > first && wordAt(view.tokens, head) !== found[1]) head--;
  return { first: head, head, next: head + 1, direction: found[1] === "up" ? 1 : -1, part: "particle" };
}

/** The noun of "58 percent, a drop of 4 percent from 62 percent" and of "50, a 25 percent increase on 40". */
function nounIn(view: SentenceView, joint: string, first: number, next: number): MovingWord | null {
  if (!nounJoint.test(joint)) return null;
  for (let at = first; at < next; at++) {
    const direction = view.tagged[at] === tags.noun ? lexeme(view.tokens, at)?.change : undefined;
    if (direction) return { first: articleBefore(view, at), head: at, next: at + 1, direction, part: "noun" };
  }
  return null;
}

/** The word that governs a from-to pair: nothing stands between them but objects, sizes, times and places. */
function movingWord(view: SentenceView, before: Figure, after: Figure): MovingWord | null {
  const { tokens, tagged, syntax } = view;
  const left = before.first < after.first ? before : after;
  const markers = left === before ? froms : tos;
  let at = left.first - 1;
  while (at > syntax.first && !isOneOf(tokens, at, markers)) at--;
  const fronted = frontedVerb(view, at, left, left === before ? after : before);
  if (fronted) return fronted;
  const gapped = isGapped(view, at);
  const isApart = signAt(tokens, at - 1, ",");
  const joinsOn = wordAt(tokens, at - 1) === "and";
  for (at--; at >= syntax.first; at--) {
    const clause = clauseAt(syntax, at);
    // "fell by a third, organisers said, to 330", "have doubled since the tram came, from 650 to 1,300"
    if (inserted.has(clause.kind) && clause !== clauseAt(syntax, left.first)) {
      at = clause.first;
      continue;
    }
    const word = wordAt(tokens, at);
    const tag = tagged[at] as number;
    const multiple = view.figures.find(({ mention }) => mention.first === at && mention.form === "multiple-word");
    if (multiple) return multipleWord(multiple);
    if (endsOther(view, at, left)) return null;
    if (tag === tags.number || tag === tags.time) continue;
    const entry = lexeme(tokens, at);
    const way = particles[word];
    if (way !== undefined && isParticle(view, at)) {
      if (gapped) continue;
      const first = isOneOf(tokens, at - 1, putting) ? at - 1 : at;
      return { first, head: at, next: at + 1, direction: way, part: "particle" };
    }
    // "cut the time to reach a fire from": what the time is for.
    if (entry?.verb && tagged[at - 1] === tags.to && !isOfClause(view, at)) {
      at--;
      continue;
    }
    // "cut its forecast for growth from": what is forecast.
    // "from £3.20 to £4, an increase of a quarter, and from £9 to £11": said of the pair before it.
    if ((joinsOn || gapped) && entry?.change !== undefined && signAt(tokens, articleBefore(view, at) - 1, ","))
      continue;
    if (entry?.change !== undefined && tag === tags.noun && wordAt(tokens, at - 1) !== "for") {
      return { first: articleBefore(view, at), head: at, next: at + 1, direction: entry.change, part: "noun" };
    }
    if (entry?.verb && isVerbTag(tag)) {
      const { direction } = entry.verb;
      // "since the tram came, from 650 to 1,300": what was told of the time is passed.
      if (direction === 0 && clause.kind === "subordinate" && isApart && clause.first > syntax.first) {
        at = clause.first;
        continue;
      }
      return direction === 0 ? null : { first: at, head: at, next: at + 1, direction, part: "verb" };
    }
    if (signAt(tokens, at, ";") || signAt(tokens, at, ":") || !passable.has(tag)) return null;
  }
  return null;
}

/** "From $212 million on Friday the jackpot grew by $28 million to $240 million": the verb stands between the two. */
function frontedVerb({ syntax }: SentenceView, marker: number, left: Figure, right: Figure): MovingWord | null {
  const clause = clauseAt(syntax, left.first);
  const { verb } = clause;
  if (marker !== clause.first || !verb || verb.direction === 0 || verb.negated) return null;
  if (verb.first < left.next || verb.next > right.first) return null;
  return { first: verb.head, head: verb.head, next: verb.head + 1, direction: verb.direction, part: "verb" };
}

/** "rose from 11 to 17, up 59 percent(, and) power from 780 to 1,340": a subject of its own, of which nothing before it speaks. */
function isGapped(view: SentenceView, marker: number): boolean {
  const { tokens, tagged, syntax } = view;
  const subject = nounPhraseBefore(tokens, tagged, marker, syntax.first);
  if (!subject) return false;
  let at = subject.first - 1;
  if (wordAt(tokens, at) === "and") at--;
  if (at === subject.first - 1 && !signAt(tokens, at, ",")) return false;
  if (signAt(tokens, at, ",")) at--;
  return mentionAt(view, at)?.kind === "quantity";
}

/** A verb of the clause itself, and not of an infinitive that one of its nouns governs. */
function isOfClause({ syntax }: SentenceView, at: number): boolean {
  const { verb } = clauseAt(syntax, at);
  return verb === null || (verb.first <= at && at < verb.next);
}

/** "doubled from A to B": the word is the size as well. */
function multipleWord(figure: Figure): MovingWord {
  const { first, next } = figure.mention;
  const { min } = figure.quantity;
  return { first, head: first, next, direction: min.n < min.d ? -1 : 1, part: "multiple" };
}

/** What may stand between a moving word and its figures. */
const passable = new Set<number>([
  tags.determiner,
  tags.adjective,
  tags.noun,
  tags.proper,
  tags.pronoun,
  tags.adverb,
  tags.time,
  tags.number,
  tags.preposition,
  tags.possessive,
  tags.coordinator,
  tags.sign,
]);

const inserted = new Set(["attribution", "subordinate"]);
const froms = new Set(["from"]);
const tos = new Set(["to", "at", "with"]);
/** Between "from" and its figure. */
const fromWords = "(?: (?:the|its|their|his|her|just|only|a|an|some|last year's|@|@ 's|high|low|record|peak|of))*";
/** When the value was so that another is compared with. */
const earlier =
  /^(?:[a-z'-]+ ){0,2}?(?:@|(?:a|the|in the|at the) (?:same |previous |prior |year |month |quarter |week |season )|previously|before|earlier)/;
const setBeside =
  /^(?:(?:in )?@ |(?:a|the|in the|at the) (?:[a-z@]+ )?(?:year|month|quarter|week|season|period|half)(?: ago)? |previously |before |earlier |# (?:earlier|ago|before) )+[,(-] (?:or )?an?(?: (?:[a-z]+ )?[a-z]+ of(?: (?:some|just|only|about|almost|nearly))?)?$/;
const comparedJoint = new RegExp(
  `^(?:[a-z'@-]+ ){0,4}(?:, |\\( )?(?:compared (?:with|to)|against|versus|as against)${fromWords}$`,
);
const particle = new RegExp(
  `^(?:[^#;:]* )?(up|down) (?:(?:in [a-z@]+ )?from${fromWords}|on (?:the|its|their|last year's|@ 's))$`,
);
const sizedParticle = new RegExp(
  `^(?:[^#;:]* )?(up|down) (?:by )?# (?:in [a-z@]+ )?(?:from${fromWords}|(?:on|over|compared with|against) (?:the|its|their|his|her|last year's|@ 's))$`,
);
/** "24,000, 15 percent down on last year's 30,000" */
const particleBehind =
  /^(?:[^#;:]* )?[,(-] # (up|down) (?:on|from) (?:the|its|their|his|her|last year 's|last year's|@ 's)$/;
const nounJoint = new RegExp(
  `^(?:[a-z'-]+ ){0,5}[,(-] (?:an?|the) (?:[a-z-]+ ){0,2}?(?:[a-z]+ of (?:[a-z]+ )?#|# (?:- )?(?:[a-z-]+ )?[a-z]+|[a-z]+) (?:from|on|over|compared with)${fromWords}$`,
);
