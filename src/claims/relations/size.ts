import { wordSet } from "../../text/word-set.js";
import { tags } from "../syntax/tag.js";
import { isVerbTag } from "../syntax/verb-groups.js";
import { lexeme, wordAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import type { MovingWord } from "./movement.js";

/** A stated distance between two values: "30 percent", "a drop of 12", "148 fewer", "doubled". */
export interface Size {
  readonly figure: Figure;
  /** The phrase that holds it, in tokens: "a 5 percent decline". */
  readonly first: number;
  readonly next: number;
  /** What the phrase's own noun or particle says; 0 when it is the movement's word that says it. */
  readonly direction: 1 | -1 | 0;
  /** The token of that noun or particle. */
  readonly word: number | null;
}

/** Finds what is said of the distance between two values: by the moving word, before it, or right after the pair. */
export function findSizes(view: SentenceView, before: Figure, after: Figure, word: MovingWord | null): Size[] {
  const [left, right] = before.first < after.first ? [before, after] : [after, before];
  const sizes: Size[] = [];
  for (const figure of view.figures) {
    if (figure === before || figure === after || isReckonedOtherwise(view, figure)) continue;
    const size =
      figure.first < left.first
        ? sizeByWord(view, figure, left, word)
        : figure.first < right.first
          ? sizeBetween(view, figure, left, right, word)
          : sizeAfter(view, figure, right, sizes.at(-1), right === after && !isSaidOtherwise(view, left, right));
    if (size && !isOfOtherKind(figure, before)) sizes.push(size);
    else if (sizes.length > 0 && isSaidAgain(view, sizes.at(-1) as Size, figure)) sizes.push(plain(figure));
  }
  return sizes;
}

/** "up 9 per cent at constant exchange rates", "a like-for-like rise of 4 per cent": no change of the values as printed. */
function isReckonedOtherwise(view: SentenceView, { first, next }: Figure): boolean {
  return otherTerms.test(wordsAfter(view, next, 6)) || otherKind.test(wordsBefore(view, first, 8));
}

/** "50.9 percent to 49.1, a margin of 369,591": shares on both sides, and a number of votes between them. */
function isOfOtherKind({ quantity }: Figure, { quantity: moved }: Figure): boolean {
  return moved.kind === "percent" && quantity.kind === "count" && quantity.min.n > 100n * quantity.min.d;
}

/** "rose 30 percent from", "rose by 30 percent to", "a 30 percent rise from", "a rise of 30 percent, from", "doubled from". */
function sizeByWord(view: SentenceView, figure: Figure, left: Figure, word: MovingWord | null): Size | null {
  if (!word) return isGone(view, figure, left) ? plain(figure) : null;
  if (figure.mention.first === word.head) return plain(figure);
  if (figure.first < word.first || figure.next <= word.head) {
    if (word.part === "verb" && isGovernedAlike(view, figure, word)) return plain(figure);
    if (word.part !== "noun" || figure.next > word.head) return null;
    // "A loss of £3m followed a fall in sales from £50m"
    for (let at = figure.next; at < word.head; at++) if (isVerbTag(view.tagged[at] as number)) return null;
    return /^(?:- )?(?:[a-z]+ ){0,2}$/.test(`${wordsBetween(view, figure.next, word.head)} `.trimStart())
      ? { ...plain(figure), first: startOf(view, figure), next: word.next, word: word.head }
      : null;
  }
  const lead = wordsBetween(view, word.next, figure.first);
  const trail = wordsBetween(view, figure.next, left.first);
  const leads =
    word.part === "noun"
      ? /^(?:[^#;:]* )?of(?: (?:a|an|some|only|just))?$/
      : /^(?:(?:[^#;:]* )?by|(?:only|just|a|an|another|some|further|sharply)?)(?: (?:a|an|some|only|just|another|further|a further|a record|as much as))*$/;
  // "cut its staff 10 percent, from"
  const isObject =
    word.part === "verb" &&
    figure.quantity.kind === "percent" &&
    /^(?:its|their|his|her|the)(?: (?!of )[a-z-]+){1,3}$/.test(lead);
  return (isObject || leads.test(lead)) && /^(?:[^#;:]* )?(?:,? ?(?:from|to)|, at)\b/.test(trail)
    ? plain(figure)
    : null;
}

/** "gained 6 percent, going from 24 percent to 30": the verb before the figure says which way, and that behind it none. */
function isGone(view: SentenceView, { first, next, quantity }: Figure, left: Figure): boolean {
  if (quantity.kind !== "percent" && quantity.kind !== "points") return false;
  const joint = wordsBetween(view, next, left.first);
  if (takenBy.test(joint)) return lexeme(view.tokens, next)?.change !== undefined;
  if (!/^(?:of the vote )?, (?:going|moving|passing|taking (?:it|them)) from$/.test(joint)) return false;
  return (lexeme(view.tokens, first - 1)?.verb?.direction ?? 0) !== 0;
}

/** "A 60 percent rise took the fee from $250 to $350" */
const takenBy =
  /^[a-z]+ (?:(?:will|would|has|had|have) )?(?:takes?|took|taken|brings?|brought|lifts?|lifted|pushe?[sd]?|sends?|sent|carries|carried|leaves?|left|cuts?|drags?|dragged) (?:the|its|their|his|her) (?:[a-z-]+ ){1,5}from$/;

/** "gained 25 percent, climbing from": the verb before the figure goes the way of the one behind it. */
function isGovernedAlike(view: SentenceView, { first, next }: Figure, word: MovingWord): boolean {
  if (!/^(?:[a-z'@-]+ ){0,4},$/.test(wordsBetween(view, next, word.first))) return false;
  return lexeme(view.tokens, first - 1)?.verb?.direction === word.direction;
}

/** "to 50, up 25 percent from 40", "to 50, a rise of 25 percent from 40": the size stands inside the pair. */
function sizeBetween(
  view: SentenceView,
  figure: Figure,
  left: Figure,
  right: Figure,
  word: MovingWord | null,
): Size | null {
  // "stood at $640 and has been cut by 20 percent to $512"
  if (word?.part === "verb" && word.head >= left.next) return sizeByWord(view, figure, right, word);
  if (isShareBeside(view, figure, left)) return null;
  const trail = wordsBetween(view, figure.next, right.first);
  if (!/^(?:[^#;:]* )?(?:from|(?:on|over|against) (?:the|its|their|his|her|last|@))(?: |$)/.test(trail)) return null;
  // "15 percent down on last year's 30,000"
  if (word?.part === "particle" && word.first === figure.next) return plain(figure);
  const byParticle =
    word !== null && word.head >= left.next && /^(?:by)?$/.test(wordsBetween(view, word.next, figure.first));
  if (byParticle) return plain(figure);
  // "to $2 billion, or $4.64 a share, from": said of the one value, and no size.
  return appositive(view, figure, wordsBetween(view, left.next, figure.first), left.next, false);
}

/** "Sixty seats, 30 per cent, are held by women, up from 45": what share the count is, and no distance. */
export function isShareBeside(view: SentenceView, share: Figure, count: Figure): boolean {
  if (share.quantity.kind !== "percent" || count.quantity.kind === "percent") return false;
  if (!/^(?:[a-z'-]+ ){0,3}(?:,|\(|, or)$/.test(wordsBetween(view, count.next, share.first))) return false;
  return /^(?:of (?:[a-z'-]+ ){1,4})?[,)](?: |$)/.test(`${wordsAfter(view, share.next, 6)} `);
}

/** After the pair: ", a drop of 12", ", a 30 percent rise", ", or 30 percent", "(30 percent)", ", 148 fewer", ", up 30 percent". */
function sizeAfter(
  view: SentenceView,
  figure: Figure,
  right: Figure,
  previous: Size | undefined,
  endsWithNew: boolean,
): Size | null {
  const from = (previous && previous.figure.first > right.first) || goesOn(view, figure, right) ? null : right.next;
  // "a gain of 9 percent on its plan" is held against another value.
  if (from === null || otherBase.test(wordsAfter(view, figure.next, 4))) return null;
  return appositive(
    view,
    figure,
    wordsBetween(view, from, figure.first),
    from,
    endsWithNew && isDistance(figure, right),
  );
}

/** "from 800 to 600 in 2015 and 400 in 2020, a fall of 50%": what is said at the end is said of a later value. */
function goesOn(view: SentenceView, figure: Figure, right: Figure): boolean {
  return view.figures.some(
    (other) =>
      other.first >= right.next &&
      other.next <= figure.first &&
      areComparable(other, right) &&
      onward.test(wordsBetween(view, right.next, other.first)),
  );
}

const onward = /(?:^| |,)(?:and|then|,)(?: (?:then|now|to|only|finally))*$/;

/** A percentage, or a figure of the kind that moved; "$12.40 a share" and "1.4 times" say what the last value is. */
function isDistance({ quantity, mention }: Figure, { quantity: moved }: Figure): boolean {
  if (quantity.per !== moved.per) return false;
  if (quantity.kind === "percent" || mention.form === "fraction") return true;
  return quantity.kind === moved.kind && quantity.unit?.code === moved.unit?.code && mention.form !== "multiple";
}

/** `bare`: a figure without any word for a change may be one: "from 40 to 50, or 25 percent". */
function appositive(view: SentenceView, figure: Figure, lead: string, from: number, bare: boolean): Size | null {
  const trail = wordsAfter(view, figure.next, 4);
  const phrase =
    /[,(-] (?:or |that is |which is |that was |which was |representing |marking |i e )?(?:an?|the) ((?:[a-z'@-]+ ){1,6}?)(?:of|by)(?: (?:some|only|just|a|an))?$/.exec(
      lead,
    );
  if (phrase) {
    const token = wordOfChange(view, from, figure.first);
    const direction = token === null ? null : directionOf(view, token);
    return token === null || direction === null
      ? null
      : { figure, first: articleBefore(view, token), next: figure.next, direction, word: token };
  }
  const particle = /^(?:[^#;:]* )?[,(-] (?:or |is |are |was |were )?(up|down)(?: by)?(?: (?:a|an|some))?$/.exec(lead);
  if (particle && !newSubject.test(lead)) {
    let token = figure.first - 1;
    while (token > from && wordAt(view.tokens, token) !== particle[1]) token--;
    return { figure, first: token, next: figure.next, direction: particle[1] === "up" ? 1 : -1, word: token };
  }
  if (/^(?:[^#;:]* )?[,(-] (?:or |that is |i e )?(?:by )?(?:a|an|the|some|another|nearly)? ?$/.test(`${lead} `)) {
    const noun = /^(?:- )?(?:[a-z]+ )??([a-z]+)(?: |$)/.exec(trail);
    for (let at = figure.next; noun && at < figure.next + 4; at++) {
      // "$6 billion of cuts" is what they come to, and "two draws and a loss" tells of two things.
      if (view.tagged[at] === tags.preposition || view.tagged[at] === tags.coordinator) break;
      const direction = directionOf(view, at);
      if (direction !== null) return { figure, first: startOf(view, figure), next: at + 1, direction, word: at };
    }
    const closes = /(?:or|\(|that is|i e)(?: by)? ?$/.test(lead);
    return bare && closes && ending.test(trail) ? plain(figure) : null;
  }
  return null;
}

/** "from $15 billion, or $1.43 a share, to": the second value may be said in the other way as well. */
function isSaidOtherwise(view: SentenceView, left: Figure, right: Figure): boolean {
  return view.figures.some(
    ({ first }) =>
      first > left.first &&
      first < right.first &&
      /^(?:[a-z'-]+ ){0,3}(?:, or|\(|- or|or)$/.test(wordsBetween(view, left.next, first)),
  );
}

/** "a rise of 3,000, or 12 percent", "3,000 (12 percent)". */
function isSaidAgain(view: SentenceView, size: Size, figure: Figure): boolean {
  return (
    /^(?:[a-z]+ ){0,2}(?:, or|\(|or|- or|- |, )$/.test(wordsBetween(view, size.next, figure.first)) &&
    /^(?:[),.;-]|$|from|to|in)/.test(wordsAfter(view, figure.next, 1))
  );
}

/** A size of which no word of its own says the way. */
export function plain(figure: Figure): Size {
  return { figure, first: figure.mention.first, next: figure.mention.next, direction: 0, word: null };
}

/** Which way a noun or comparative of change points; 0 for a difference either way, null for other words. */
function directionOf({ tokens }: SentenceView, token: number): 1 | -1 | 0 | null {
  const word = wordAt(tokens, token);
  if (evenWords.has(word)) return 0;
  if (moreWords.has(word)) return 1;
  if (fewerWords.has(word)) return -1;
  return lexeme(tokens, token)?.change ?? null;
}

/** The noun of change nearest before a figure: "an increase in sales of 12". */
function wordOfChange(view: SentenceView, first: number, next: number): number | null {
  for (let at = next - 1; at >= first; at--) if (directionOf(view, at) !== null) return at;
  return null;
}

export function articleBefore(view: SentenceView, token: number): number {
  for (let at = token - 1; at >= token - 3 && at >= view.syntax.first; at--) {
    if (/^(?:an?|the)$/.test(wordsBetween(view, at, at + 1))) return at;
  }
  return token;
}

/** The article before a figure belongs to its phrase: "a 5 percent decline". */
export function startOf(view: SentenceView, figure: Figure): number {
  const before = wordsBetween(view, figure.mention.first - 1, figure.mention.first);
  return /^(?:an?|the)$/.test(before) ? figure.mention.first - 1 : figure.mention.first;
}

/** "on its plan", "over the target", "from a peak of": held against another value than the one before. */
export const otherBase =
  /^(?:on|over|from|against|compared (?:with|to)|than) (?!(?:the|a) (?:year|day|week|month|quarter|period|session|season|decade)\b|@|#|[a-z]+ (?:years?|months?|weeks?|days?)\b)/;
/** Nothing behind a bare size says what it is a share of: "2.9 percent of GDP", "12 percent cheaper". */
const ending =
  /^(?:[),.;:-]|$|(?:from|in|over|since|on|as|and|but|after|within|at|by|this|last|for(?! an? (?!year|month|week|decade))|while|when|than) ?)/;
/** ", and its shares, up 25 percent": another thing has its own change. */
const newSubject =
  /(?:and|while|but|though|although|whereas|with|as) (?:(?:the|its|their|his|her|an?) )?[a-z' -]+ , (?:or )?(?:up|down)(?: |$)/;
const otherTerms =
  /^(?:- )?(?:(?:an?|per|each|every) (?:year|month|week|day|quarter|decade|season)\b|(?:annually|yearly|monthly|weekly|daily|quarterly)\b)|^(?:[a-z]+ ){0,2}(?:(?:at|in|on|using) (?:an? |the )?(?:constant|comparable|local|real|dollar|euro|sterling|underlying|organic|annuali[sz]ed|adjusted|like - for - like)\b|after (?:inflation|adjust)|adjusted for|allowing for|stripping out|excluding|leaving out|net of|before currency)/;
const otherKind =
  /\b(?:underlying|organic|annuali[sz]ed|compound|real|adjusted|like - for - like) (?:rise|increase|gain|growth|fall|drop|decline|decrease|change|rate) of$/;
const moreWords = wordSet("more higher greater larger bigger longer taller heavier hotter warmer older faster rise");
const fewerWords = wordSet("fewer less lower smaller shorter lighter colder cooler younger slower");
const evenWords = wordSet(
  "difference gap change shift margin improvement turnaround deterioration recovery saving savings margins spread lead advantage discrepancy variation movement move adjustment majority plurality shortfall surplus excess disparity cushion",
);
