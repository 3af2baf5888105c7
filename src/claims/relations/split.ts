import { wordSet } from "../../text/word-set.js";
import { add, compareRational, multiply, type Rational, rational } from "../../values/rational.js";
import { tags } from "../syntax/tag.js";
import { isVerbal } from "../syntax/verb-groups.js";
import { isOneOf, signAt, wordAt } from "../token-access.js";
import { areExclusive, ofSeveralWholes } from "./exclusive-shares.js";
import type { Figure, SentenceView } from "./figures.js";
import { hasWordOf, wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import { isShareOf } from "./part-of-whole.js";

/** Percentages and fractions of one whole that exclude each other: "40 percent by the state, 35 percent by the founders". */
export interface Split {
  readonly shares: readonly Figure[];
  /** The list leaves nothing over: "and the remaining 25 percent". */
  readonly closed: boolean;
}

/** Finds percentages and fractions that divide one whole between them. */
export function findSplits(view: SentenceView): Split[] {
  const shares = view.figures.filter(
    (figure) =>
      isShareOf(figure) &&
      figure.mention.form !== "one-in" &&
      figure.quantity.bound !== "range" &&
      !isOfCount(view, figure) &&
      !isOfOthers(view, figure),
  );
  if (shares.length < 2) return [];
  const rows = rowsBy(
    shares,
    (a, b) => !isHeldAgainst(view, a, b) && (isListed(view, a, b) || isListedOut(view, a, b)),
  );
  const found = rows.flatMap((row) => splitOf(view, row, rows.length) ?? []);
  if (hasWordOf(view, changing) || shares.some((share) => isChange(view, share))) return found;
  const loose = rowsBy(
    shares,
    (a, b) =>
      !isHeldAgainst(view, a, b) &&
      looseJoint.test(
        wordsBetween(view, pastWhole(view, a, b), b.first)
          .replace(ownNumber, "$1")
          .replace(/ the other$/, ""),
      ),
  ).flatMap((row) => {
    if (row.length < 2 || row.some((share) => isOwnMeasure(view, share))) return [];
    if (areVotes(view, row)) return [{ shares: row, closed: false }];
    if (row.some((share) => isMargin(view, share))) return [];
    const closed = row.length === shares.length && remainder.test(wordsBefore(view, (row.at(-1) as Figure).first, 3));
    return closed || areExclusive(view, row) ? [{ shares: row, closed }] : [];
  });
  const wider = loose.filter(({ shares: row }) => !found.some((one) => one.shares.length >= row.length));
  return [
    ...found.filter(({ shares: row }) => !wider.some((one) => row.some((share) => one.shares.includes(share)))),
    ...wider,
  ];
}

/** "With 312 of 480 precincts, or 65 percent, counted", "90 percent of the votes counted": how far the count has come. */
function isOfCount(view: SentenceView, { first, next }: Figure): boolean {
  if (isOneOf(view.tokens, first - 1, countedVerbs)) return true;
  return /^(?:of (?:the |its |all )?(?:[a-z'-]+ ){1,3}|, )?(?:counted|reporting|reported|tallied|declared|processed)(?: |$)/.test(
    wordsAfter(view, next, 7),
  );
}

/** "of the rest 30 percent", "Among those under 30 the figure was 78 percent": of a whole of its own. */
function isOfOthers(view: SentenceView, { first }: Figure): boolean {
  const before = wordsBefore(view, first, 10).replace(/.*[,;:()] /, "");
  return /(?:^| )(?:of|among) the (?:rest|remainder|others|remaining [a-z]+)(?: |$)|^(?:and |but |while )?(?:among|amongst) /.test(
    before,
  );
}

/** Past what the first share is of, up to its verb: "80 percent of the trees planted last spring have survived, while". */
function pastWhole({ tokens, tagged }: SentenceView, a: Figure, b: Figure): number {
  if (wordAt(tokens, a.next) !== "of") return a.next;
  let at = a.next;
  while (at < b.first && !signAt(tokens, at, ",") && !signAt(tokens, at, ";") && tagged[at] !== tags.coordinator) at++;
  while (at > a.next && !isVerbal(tagged[at] as number)) at--;
  while (at > a.next && isVerbal(tagged[at - 1] as number)) at--;
  return at;
}

/** "voted by 64% to 46%", "took 54 percent and Costa 48 in the run-off": of one ballot with two sides. */
function areVotes(view: SentenceView, row: readonly Figure[]): boolean {
  const [one, other, ...more] = row;
  if (!one || !other || more.length > 0) return false;
  const isPair =
    wordsBetween(view, one.next, other.first) === "to" && !/(?:^| )from$/.test(wordsBefore(view, one.first, 2));
  if (isPair) return hasWordOf(view, voting) && !isOneOf(view.tokens, other.next, topics);
  return twoSided.test(` ${wordsBetween(view, view.syntax.first, one.first)} ${wordsAfter(view, other.next, 6)} `);
}

/** "58 percent of the seats against 52 percent before the vote" */
function isHeldAgainst(view: SentenceView, a: Figure, b: Figure): boolean {
  if (
    !/(?:^| )(?:against|compared (?:with|to)|up from|down from)(?: (?:the|its|their|only|just))*$/.test(
      wordsBetween(view, a.next, b.first),
    )
  )
    return false;
  return /^(?:[a-z]+ ){0,4}?(?:before|earlier|last|previously|@|a (?:year|month|week) ago)(?: |$)/.test(
    wordsAfter(view, b.next, 6),
  );
}

/** "is up 20 percent", not "make up 20 percent" */
function isChange({ tokens }: SentenceView, { first }: Figure): boolean {
  return isOneOf(tokens, first - 1, ways) && !/^ma(?:ke|kes|de|king)$/.test(wordAt(tokens, first - 2));
}

function rowsBy(shares: readonly Figure[], joins: (a: Figure, b: Figure) => boolean): Figure[][] {
  const rows: Figure[][] = [];
  for (const share of shares) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && joins(last, share) && !isFull(row)) row.push(share);
    else rows.push([share]);
  }
  return rows;
}

function splitOf(view: SentenceView, shares: readonly Figure[], rows: number): Split | null {
  const percentages = shares.filter(({ quantity }) => quantity.kind === "percent");
  // "Half of the vote, 52 percent": one share said twice.
  if (
    percentages.length < 2 ||
    percentages.at(-1) !== shares.at(-1) ||
    shares.some((share) => isOwnMeasure(view, share) || isMargin(view, share))
  )
    return null;
  const closed = remainder.test(wordsBefore(view, (shares.at(-1) as Figure).first, 2));
  // "17 percent each": one figure for two shares.
  if (shares.some(({ next }) => isOneOf(view.tokens, next, shared))) return null;
  return closed || isExclusive(view, shares) ? { shares, closed: closed && rows === 1 } : null;
}

/** "49 percent thought it right and 51 percent did not": nothing is left for a third share. */
function isFull(row: readonly Figure[]): boolean {
  return row.length > 1 && compareRational(row.map(percentOf).reduce(add), rational(100)) === 0;
}

/** A share in percent, also one that is told as a fraction. */
export function percentOf({ quantity }: Figure): Rational {
  return quantity.kind === "percent" ? quantity.min : multiply(quantity.min, rational(100));
}

/** "on a turnout of 71 percent", "at a rate of 4 percent": a measure with a name of its own, of another whole. */
function isOwnMeasure(view: SentenceView, { first }: Figure): boolean {
  const named = /(?:^| )([a-z]+) (?:of|at)(?: (?:just|only|nearly|about|some))?$/.exec(
    wordsBefore(view, first, 4),
  )?.[1];
  return named !== undefined && ownMeasures.has(named);
}

/** "Uri by 61 percent, Zug by 55": each won with so many of its own. */
function isMargin(view: SentenceView, { first }: Figure): boolean {
  return /(?:^| )by(?: (?:a|an|just|only|some|bare|mere|about|nearly|over))*$/.test(wordsBefore(view, first, 4));
}

/** Joined by a comma or "and" within a clause's length, with nothing between that measures another thing. */
function isListed(view: SentenceView, a: Figure, b: Figure): boolean {
  const joint = wordsBetween(view, a.next, b.first);
  // "raised its stake from 50 percent to 55 percent"
  if (joint === "to" && /(?:^| )from$/.test(wordsBefore(view, a.first, 2))) return false;
  return (
    /^(?:[^#;:@]* )?(?:,|and|while|;|with|against|to)(?: [^#;:@,]*)?$/.test(joint) &&
    // Behind "45 percent" the coal of "from coal" is told.
    !/\b(?:than|short|needed|required|threshold|above|below|under|over|target|hurdle|from|up|down|compared|versus|rose|fell|last|earlier|previous|before|after|when|in(?! favou?r\b))\b/.test(
      joint.replace(/^from |(?:^| )ma(?:de|kes?|king) up(?: of)?(?= |$)/g, ""),
    ) &&
    !/^(?:mark|threshold|hurdle|target|goal|quorum|minimum|required|needed|(?:it|they|he|she) (?:needs|needed|had|has))\b/.test(
      wordsAfter(view, b.next, 2),
    )
  );
}

/** "44 percent of the power last winter, gas 39 percent and coal the other 17": the rest of it is told. */
function isListedOut(view: SentenceView, a: Figure, b: Figure): boolean {
  const joint = wordsBetween(view, a.next, b.first);
  if (!/^(?:of [a-z' -]+ )?@ , [a-z'-]+(?: [a-z'-]+)?$/.test(joint) && !inWords.test(joint)) return false;
  return view.figures.some(
    ({ quantity, first }) =>
      quantity.kind === "percent" && first >= b.first && remainder.test(wordsBefore(view, first, 2)),
  );
}

/** The words say that one excludes the other: ownership, a vote, yes and no, women and men. */
function isExclusive(view: SentenceView, shares: readonly Figure[]): boolean {
  const { tokens, syntax } = view;
  const said = new Set<string>();
  const first = Math.max(syntax.first, (shares[0] as Figure).first - 14);
  const next = Math.min(syntax.next, (shares.at(-1) as Figure).next + 8);
  for (let at = first; at < next; at++) said.add(wordAt(tokens, at));
  if ([...said].some((word) => multiple.has(word))) return false;
  if (ofSeveralWholes(view, shares)) return false;
  if ([...said].some((word) => dividing.has(word))) return true;
  if (shares.length > 2 && isPolled(view, shares, said)) return true;
  if (shares.length > 2 && (said.has("seats") || isOfOneChoice(view, said) || isDealtOut(view, shares, said)))
    return true;
  return opposites.some((sides) => sides.every((side) => side.some((word) => said.has(word))));
}

/** "Exit poll: Progressives 44 percent, Nationals 39 percent and Greens 14 percent": one party each, but for how each is liked. */
function isPolled(view: SentenceView, shares: readonly Figure[], said: ReadonlySet<string>): boolean {
  if (![...said].some((word) => polling.has(word)) || [...said].some((word) => liking.has(word))) return false;
  const last = shares.at(-1) as Figure;
  // "Leeds gave 34 percent and York 39 percent to the Greens": of several wholes.
  if (view.tagged[last.next] === tags.preposition && !isOneOf(view.tokens, last.next, ofVotes)) return false;
  return shares.every(({ first }) => {
    const lead = isOneOf(view.tokens, first - 1, polledAt) ? first - 2 : first - 1;
    return view.tagged[lead] === tags.proper || isOneOf(view.tokens, lead, parties);
  });
}

/** "is sold 45 percent to mills, 30 percent to exporters and 25 percent to feed makers", "25 percent goes on travel" */
function isDealtOut({ tokens }: SentenceView, shares: readonly Figure[], said: ReadonlySet<string>): boolean {
  return (
    [...said].some((word) => dealing.has(word)) &&
    [receivers, purposes, sources].some((leads) =>
      shares.every(({ next }) => leads.has(wordAt(tokens, dealing.has(wordAt(tokens, next)) ? next + 1 : next))),
    )
  );
}

/** Three or more of one supply, or answers to a question that takes just one. */
function isOfOneChoice(view: SentenceView, said: ReadonlySet<string>): boolean {
  if ([...said].some((word) => supplying.has(word))) return true;
  if (![...said].some((word) => noneOfThem.has(word))) return false;
  return said.has("others") || said.has("undecided") || hasWordOf(view, singleChoice);
}

const words = (list: string): string[] => list.split(" ");
/** "paid in cash, " */
const inWords =
  /^(?:(?!(?:than|from|to|up|down|by|rose|fell|of)\b)[a-z'-]+ ){0,6}(?:,|and|, and)(?: the)?(?: (?:other|rest|remaining|remainder))?$/;
const remainder =
  /(?:^| )(?:remaining|other|rest|remainder|leaving|leaves)(?: is| was| of| being| just| only| a| the)?$/;
const ways = new Set(["up", "down"]);
/** "to his two sons" */
const ownNumber = /\b(his|her|their|its|the) #/g;
/** Any words of one statement, as long as they tell of no time and no change. */
const looseJoint =
  /^(?:[^#;:@]* )?(?:,|;|and|while|whereas|but|with|against|to)(?: (?!.*\b(?:than|other|another|elsewhere|needed|required|threshold|target|above|below|under|over|last|earlier|previous|before|after|now)\b)[^#;:@]*)?$/;
const changing = wordSet(
  "rose rise rises rising fell fall falls falling grew grow cut increase increased decrease dropped than higher lower less fewer cheaper dearer liked like likes enjoy enjoyed use wanted bought tried visited read watch watched eat ate drink drank speak spoke interest tax taxed inflation discount margin turnout named mentioned listed used ever sometimes also both several either each multiple respectively",
);
/** Words of questions that take several answers, and of shares of different wholes. */
const multiple = wordSet(
  "respectively multiple several either both also each more than increase increased rise rose fell cut tariff rate rates margin discount",
);
const polling = wordSet("poll election elections ballot");
const liking = wordSet(
  "approval approve approves trust trusted favourable favorable rating ratings popular popularity satisfied satisfaction confidence recognise recognised known like liked swing turnout among counted",
);
const ofVotes = new Set(["of"]);
const countedVerbs = new Set(["counted", "tallied", "processed"]);
const polledAt = new Set(["at", "on", "with"]);
const parties = wordSet(
  "independents others undecided party greens liberals conservatives socialists nationals progressives democrats republicans labour",
);
const voting = wordSet(
  "vote votes voted voting ballot ballots referendum plebiscite runoff electorate poll members voters",
);
/** "ahead by 54 percent to 51 percent on trust" */
const topics = new Set(["on", "among"]);
const twoSided = / (?:run - off|runoff|(?:second|final) round|two - (?:way|horse|candidate)|head - to - head) /;
const ownMeasures = wordSet(
  "turnout rate swing margin yield return growth inflation rise fall increase drop decline cut discount interest tax duty tariff level accuracy probability chance risk",
);
const shared = new Set(["each", "both", "apiece"]);
const dividing = wordSet(
  "pie owned owns own stake stakes shareholding vote votes split divided remaining remainder rest undecided neither unsure ownership mix",
);
/** Of three or more, each with its own source or answer, in verbs or answers that leave room for no other. */
const supplying = wordSet(
  "supply supplies supplied supplying provide provides provided providing generate generates generated account accounts accounted contribute contributes contributed constitute represent represents controls controlled hold holds held keep keeps kept get gets got receive receives received",
);
const dealing = wordSet(
  "sold sells sell goes go went going gone exported ships shipped sent spent spends spend spending given gives come comes came coming derived generated drawn draws gets",
);
const receivers = new Set(["to", "for"]);
const sources = new Set(["from"]);
const purposes = new Set(["on", "for"]);
const noneOfThem = wordSet("none neither undecided abstain abstained unsure others");
const singleChoice = wordSet("one single most best favourite favorite first main biggest worst prefer preferred");
const opposites: readonly (readonly string[][])[] = [
  [words("women female females girls"), words("men male males boys")],
  [words("yes"), words("no")],
  [words("approve approved approval"), words("disapprove disapproved disapproval")],
  [words("favour favor favoured favored support supported backed back for"), words("against oppose opposed")],
  [words("agree agreed"), words("disagree disagreed")],
  [words("urban"), words("rural")],
  [words("domestic"), words("foreign")],
];
