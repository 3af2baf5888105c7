import { wordSet } from "../../text/word-set.js";
import { isSingle } from "../../values/quantity.js";
import { comparatives, levelWords } from "../lexicon/comparatives.js";
import { tags } from "../syntax/tag.js";
import { hasOneOf, isOneOf, lexeme, wordAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import { nounOf } from "./counted-noun.js";
import type { Figure, SentenceView } from "./figures.js";
import { joins, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import type { Movement } from "./movement.js";
import { findOverruns } from "./overrun.js";
import type { PartOfWhole } from "./part-of-whole.js";
import { isScore } from "./result.js";
import { findSizes, plain, type Size } from "./size.js";
import { isSaidOfNamed } from "./stated.js";

/** Two figures held against each other, with the stated distance between them: "12,406 to 11,918, a margin of 488". */
export interface Difference {
  readonly ends: Pick<Movement, "before" | "after">;
  readonly size: Size;
}

/** Finds stated margins, leads, gaps and differences right after the two figures that they are between. */
export function findDifferences(
  view: SentenceView,
  movements: readonly Movement[],
  parts: readonly PartOfWhole[],
): Difference[] {
  const { figures } = view;
  const found = [...findExcesses(view), ...findLeads(view), ...findRemainders(view, parts), ...findOverruns(view)];
  for (let i = 0; i + 2 < figures.length; i++) {
    const [before, after] = [figures[i] as Figure, figures[i + 1] as Figure];
    if (movements.some((movement) => movement.after === after || movement.before === after)) continue;
    // "a 27-23 win and, at 9-1, a four-game lead": what has two sides is no end.
    if (isScore(before) || isScore(after)) continue;
    if (!areComparable(before, after) || !areTwo(view, i) || before.quantity.kind !== after.quantity.kind) continue;
    // "won 27-23 and, at 9-1, have a four-game lead"
    if (!isSingle(before.quantity) || !isSingle(after.quantity)) continue;
    const between = gapSize(view, before, after, figures[i + 2] as Figure);
    if (between) found.push({ ends: { before, after }, size: between });
    for (const size of between ? [] : findSizes(view, before, after, null)) {
      if (size.figure === figures[i + 2] && isDistance(view, size)) found.push({ ends: { before, after }, size });
    }
  }
  return found;
}

/** "48,000 visitors, 8,000 more than the 42,000 of last year", "$24 million, twice the $10 million of 2016". */
function findExcesses(view: SentenceView): Difference[] {
  return view.figures.flatMap((after, i): Difference[] => {
    const [figure, before] = view.figures.slice(i + 1, i + 3);
    if (!figure || !before || !areComparable(before, after)) return [];
    // "401 votes in the 720-seat chamber, 40 more than the 361 required"
    const previous = view.figures[i - 1];
    if (previous && areComparable(previous, after)) return [];
    if (!excessLead.test(wordsBetween(view, after.next, figure.first))) return [];
    const direction = comparedWay(view, figure, before);
    if (direction === null) return [];
    const size: Size = { ...plain(figure), direction };
    return [{ ends: { before, after }, size }];
  });
}

/** "Of the 640 seats, 512 were sold, leaving 128 empty": what is left of a whole without its one part. */
function findRemainders(view: SentenceView, parts: readonly PartOfWhole[]): Difference[] {
  const pairs = [...parts, ...spentParts(view)];
  return pairs.flatMap(({ part, whole }): Difference[] => {
    const figure = view.figures[Math.max(view.figures.indexOf(part), view.figures.indexOf(whole)) + 1];
    if (!figure || ![part, whole, figure].every(({ quantity }) => quantity.bound === "exact")) return [];
    if (isFate(view, figure)) return [];
    const noun = nounOf(view, figure);
    const isSame = !plural.test(noun) || noun === nounOf(view, whole) || noun === nounOf(view, part);
    const isLeft = isSame && areComparable(part, figure) && joins(view, figure.first - 2, figure.first, leaves);
    const isAll = isLeft && !others.test(wordsAfter(view, figure.next, 10));
    return isAll ? [{ ends: { before: whole, after: part }, size: plain(figure) }] : [];
  });
}

/** "killed 11, four of them miners, and left 16 injured": what became of them, and no rest. */
export function isFate({ tokens }: SentenceView, { first, next }: Figure): boolean {
  if (wordAt(tokens, first - 1) !== "left" && wordAt(tokens, first - 1) !== "leaving") return false;
  const verb = lexeme(tokens, next)?.verb;
  return isOneOf(tokens, next, fates) || (verb !== undefined && verb.base !== wordAt(tokens, next));
}

const fates = wordSet("dead homeless blind ill jobless");

/** "The fund had $90 million and has spent $52 million": the part that is gone. */
function spentParts(view: SentenceView): PartOfWhole[] {
  return view.figures.flatMap((whole, i): PartOfWhole[] => {
    const part = view.figures[i + 1];
    if (!part || !areComparable(whole, part) || !hadBefore.test(wordsBefore(view, whole.first, 3))) return [];
    return spent.test(wordsBetween(view, whole.next, part.first)) ? [{ part, whole }] : [];
  });
}

/** Which way the words hold the one figure against the other, 0 for a multiple of it; null where they do not. */
function comparedWay(view: SentenceView, { mention, next, quantity }: Figure, before: Figure): 1 | -1 | 0 | null {
  if (quantity.kind === "multiple") {
    if (timesJoint.test(wordsBetween(view, next, before.first))) return 0;
    const isAs = wordAt(view.tokens, next) === "as" && wordAt(view.tokens, next + 2) === "as";
    if (isAs) return isSaidOfNamed(view, next + 3, before, wordAt(view.tokens, next + 1)) ? 0 : null;
    // "twice the height of the old one, which has 36"
    const isOf = wordAt(view.tokens, next) === "the" && wordAt(view.tokens, next + 2) === "of";
    return isOf && isSaidOfNamed(view, next + 3, before, wordAt(view.tokens, next + 1)) ? 0 : null;
  }
  // "four strokes ahead of Park, on 276"
  const from = mention.kind === "quantity" && mention.counted ? Math.min(mention.counted.next, next + 2) : next;
  for (let at = from; at < from + 4; at++) {
    const word = wordAt(view.tokens, at);
    if (at === from && isOneOf(view.tokens, at, placings) && isSaidOfNamed(view, at + 1, before, "")) return 0;
    const isBefore = isOneOf(view.tokens, at, leadings) && wordAt(view.tokens, at + 1) === "of";
    if (at === from && isBefore && isSaidOfNamed(view, at + 2, before, "")) return 0;
    const level = levelWords[word] !== undefined ? 1 : lower.has(word) ? -1 : null;
    if (level !== null && at === from && joins(view, at + 1, before.first, markJoint)) return level;
    if (wordAt(view.tokens, at + 1) !== "than") continue;
    const isMore = word === "more" || comparatives[word] !== undefined;
    const isLess = word === "fewer" || word === "less" || Object.values(comparatives).includes(word);
    const isHeld = joins(view, at + 2, before.first, markJoint) || isSaidOfNamed(view, at + 2, before, word);
    return isHeld && isMore !== isLess ? (isMore ? 1 : -1) : null;
  }
  return null;
}

/** "lead by five points, with 61 to City's 58", "won by 300 votes, taking 4,210 to Holm's 3,980". */
function findLeads(view: SentenceView): Difference[] {
  return view.figures.flatMap((figure, i): Difference[] => {
    const [after, before] = view.figures.slice(i + 1, i + 3);
    if (!after || !before || !areComparable(before, after) || after.quantity.kind !== before.quantity.kind) return [];
    if (
      figure.quantity.bound !== "exact" ||
      !leading.test(`${wordsBefore(view, figure.first, 6)} # ${wordsAfter(view, figure.next, 3)}`)
    )
      return [];
    const isRow =
      withJoint.test(wordsBetween(view, figure.next, after.first)) &&
      againstJoint.test(wordsBetween(view, after.next, before.first));
    if (!isRow || !/^(?:[),.;]|$|for |votes)/.test(wordsAfter(view, before.next, 1))) return [];
    const size: Size = plain(figure);
    return [{ ends: { before, after }, size }];
  });
}

/** "The gap between the 62 percent of men and the 55 percent of women is nine points". */
function gapSize(view: SentenceView, before: Figure, after: Figure, figure: Figure): Size | null {
  const named = gapBefore.test(wordsBefore(view, before.first, 5));
  const joined = /^(?:[a-z'’-]+ ){0,4}(?:and|to)(?: (?:the|its|their|his|her|only))?$/.test(
    wordsBetween(view, before.next, after.first),
  );
  const joint = wordsBetween(view, after.next, figure.first);
  const stated =
    /^(?:[a-z'’-]+ ){0,4}(?:, )?(?:is|was|being|stands at|stood at|comes to|came to|amounts to|amounted to)$/.test(
      joint,
    );
  // "Ajax have 61 points and PSV, who have 54, trail by nine"
  const led =
    leadJoint.test(joint) &&
    /^(?:points? |votes? |seats? |goals? |behind|ahead|[,.;]|with|going|$)/.test(wordsAfter(view, figure.next, 1));
  return ((named && joined && stated) || led) && figure.quantity.kind !== "percent" ? plain(figure) : null;
}

/** No third figure of their kind comes before them: a lead over the next man is not the gap to the last. */
function areTwo(view: SentenceView, i: number): boolean {
  const { figures, syntax } = view;
  const [before, after] = [figures[i] as Figure, figures[i + 1] as Figure];
  const previous = figures[i - 1];
  const isRow =
    previous !== undefined &&
    previous.first >= syntax.first &&
    areComparable(previous, before) &&
    before.first - previous.next < 12;
  return !isRow && after.first - before.next < 14 && !attached.test(wordsBefore(view, after.first, 2));
}

/** "a margin of 488", "an 8-point margin", "148 fewer": not a margin of error, not the lead of another poll. */
function isDistance(view: SentenceView, size: Size): boolean {
  const { tokens } = view;
  if (size.word === null || size.figure.quantity.kind === "percent") return false;
  // "had 33.3 percent, the others 22.1, down 2.2": how the second changed in time.
  if (isOneOf(tokens, size.word, particles)) return false;
  const after = wordsAfter(view, size.next, 3);
  // "80 of the 200 seats, eight more than in 2021", "16 points, two more than Harby"
  if (after.startsWith("than ") && (otherTime.test(after) || !namesAgain(view, size))) return false;
  return (
    !/^of error|^(?:in|from|a|than|since) (?:last|the|a|@|previous)/.test(after) &&
    wordAt(tokens, size.word + 1) !== "error"
  );
}

/** "20 more than in the same months last year": held against neither of the two. */
const otherTime = /^than (?:in|at|on|during|for|last|before|ever|the (?:same|previous|year|month|week)) /;

/** "Ann sold 400 and Ben 350, 50 fewer than Ann", "148 fewer than expected": what follows "than" is one of the two. */
function namesAgain({ tokens, tagged, syntax }: SentenceView, { first, next }: Size): boolean {
  let at = next + 1;
  const base = lexeme(tokens, at)?.verb?.base;
  // "than expected" needs something that was expected.
  if (isOneOf(tokens, at, foreseen) && !hasOneOf(tokens, foreseen, syntax.first, first)) return false;
  if (base !== undefined && base !== "be" && base !== "have" && base !== "do") return true;
  while (at < syntax.next && (tagged[at] === tags.determiner || tagged[at] === tags.adjective)) at++;
  const name = wordAt(tokens, at);
  for (let back = syntax.first; back < first; back++) if (name !== "" && wordAt(tokens, back) === name) return true;
  return false;
}

const foreseen = wordSet(
  "expected planned forecast predicted hoped budgeted projected targeted plan target forecasts budget goal estimate estimated promised needed required allowed permitted limit",
);
const particles = new Set(["up", "down"]);
/** "16 points from four games", "46 of 329 seats": the second figure says of the first where or how it came about. */
const attached = /(?:^| )(?:from|of|in|over|after|within|during|for|on)(?: (?:the|its|their|his|her|just|only))?$/;
const excessLead = /^(?:, )?(?:[a-z'@-]+ ){0,6}(?:[,(-](?: or)?|(?:, )?(?:is|was|are|were))$/;
const hadBefore = /(?:^| )(?:has|had|have|with)$/;
const spent =
  /^(?:[a-z]+ ){0,3}(?:and|but) (?:(?:has|have|had|it|they|he|she|already|since) ){0,2}(?:spent|lost|used|used up|sold|paid out|given away|drawn|handed out|eaten)$/;
const plural = /s$|men$|^(?:people|children|cattle|sheep|fish|police)$/;
const leaves = /^(?:[a-z,]+ )?(?:leaving|leaves|left) $|^(?:leaving|leaves|left) (?:just|only|the) $/;
const others = /^(?:to|for|with) |(?:^| )(?:and|rest|others?|plus|#)(?: |$)/;
/** "25 seconds behind the winner, who finished in 40 minutes" */
const placings = new Set(["behind", "off"]);
/** "seven minutes ahead of the runner-up, who took" */
const leadings = new Set(["ahead", "clear"]);
const lower = new Set(["below", "under", "beneath", "short"]);
const markJoint =
  /^(?:of )?(?:the|its|their|his|her|@ 's|the previous|(?:the )?(?:[a-z-]+ ){1,3}(?:'s|'|’s|’)|the [a-z-]+'s) $/;
const timesJoint = /^(?:as (?:many|much|high|large) as )?(?:the|its|their|his|her|last year 's)?(?: [a-z]+ of)?$/;
const leading =
  /(?:^| )(?:lead|leads|led|leading|trail|trails|trailed|trailing|behind|ahead|clear|won|wins|win|beat|beats|edged|defeated)(?: |$)/;
const withJoint =
  /^(?:[a-z'-]+ ){0,6}, (?:with|on|by|taking|polling|winning|getting|securing|having|at|collecting|scoring|receiving)(?: only| just)?$/;
const againstJoint =
  /^(?:[a-z]+ )?(?:to|against|and|compared with)(?: only| just)?(?: (?:the |their |his |her |its )?(?:[a-z'’.-]+ ){0,2}(?:'s|’s|'|’)| (?:their|his|her) (?:rivals?|opponents?)(?: '| ’| 's| ’s)?)$/;
const leadJoint =
  /^(?:[a-z]+ )?(?:, )?(?:trail|trails|trailed|trailing|lead|leads|led|leading) (?:them |him |her )?by$/;
const gapBefore =
  /(?:^| )(?:gap|difference|margin|distance|spread|lead)(?: between| of|,? at)(?: the| its)?$|(?:^| )(?:gap|difference|margin|lead) , at$/;
