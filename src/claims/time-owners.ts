/** Whose time a date of the sentence is: that of the figure, or of another figure, thing or deed. */
import type { Timex } from "../values/timex.js";
import { firstWithHedge } from "./hedge-reach.js";
import { pos } from "./lexicon/index.js";
import type { Mention, TimexMention } from "./mention.js";
import type { SentenceReading } from "./reading.js";
import type { Clause } from "./syntax/clause.js";
import { isOneOf, isOwnerClitic, lexeme, signAt, wordAt } from "./token-access.js";
import type { Tokens } from "./tokens.js";

/** "the 1987 team", "the 2014 film": the year tells which, and not when. */
export function isNameOfYear(tokens: Tokens, { timex, first, next }: TimexMention): boolean {
  if (timex.granularity !== "year" || !isOneOf(tokens, next, yearly)) return false;
  return isOneOf(tokens, first - 1, articles) || isOwnerClitic(tokens, first - 1);
}

/** "The 86,150 residents are up 1,850 from 2022", "is higher than in 2022": the time of what it is compared with. */
export function isComparedWith(
  tokens: Tokens,
  mentions: readonly Mention[],
  { first }: TimexMention,
  token: number,
): boolean {
  if (token > first) return false;
  if (wordAt(tokens, first - 1) === "than" || wordAt(tokens, first - 2) === "than") return true;
  if (
    isOneOf(tokens, first - 1, beyond) ||
    (wordAt(tokens, first - 1) === "in" && isOneOf(tokens, first - 2, standIns))
  )
    return true;
  if (wordAt(tokens, first - 1) !== "from") return false;
  if (isOneOf(tokens, first - 2, differing)) return true;
  return mentions.some(({ kind, first: at, next }) => kind === "quantity" && next === first - 1 && at !== token);
}

/** "a budget of $3.6 billion, and enough to pay January's wages": the time is that of what it owns; but "over Wednesday's price" is news. */
export function isOwnerBehind(tokens: Tokens, { timex, first, next }: TimexMention, token: number): boolean {
  if (token > first || timex.granularity === "day" || !isOwnerClitic(tokens, next)) return false;
  return !isOfOccasion(tokens, { first, next });
}

/**
 * "operates 91 trams, most of them bought in the 1990s": the time of a deed that is set off behind the figure. "The shirts
 * of 1921 have gone": what is told in the present has no time of the past, which only tells what is meant.
 */
export function isAdnominal(
  tokens: Tokens,
  { timex, first }: TimexMention,
  { verb }: Clause,
  endOfFigure: number,
  anchor: Timex | null,
): boolean {
  if (!verb) return false;
  if (isOfDeedSetOff(tokens, endOfFigure, first)) return true;
  if (verb.tense !== "present" || anchor?.start == null || timex.end === null || timex.end >= anchor.start)
    return false;
  if (wordAt(tokens, first - 1) !== "of" || first - 1 === endOfFigure) return false;
  const { pos: bits, timeUnit } = lexeme(tokens, first - 2) ?? { pos: pos.noun };
  return (bits & pos.noun) !== 0 && timeUnit === undefined && !isOneOf(tokens, first - 2, datedBy);
}

/** ", most of them bought second-hand in", ", some of which were built in": told of some of what is counted. */
function isOfDeedSetOff(tokens: Tokens, from: number, time: number): boolean {
  if (time - from > 14) return false;
  let comma = from;
  while (comma < time && !signAt(tokens, comma, ",")) comma++;
  for (let at = comma + 1; at < time && at - comma < 6; at++) {
    if (isOneOf(tokens, at, all)) return false;
    if (wordAt(tokens, at) !== "of" || !isOneOf(tokens, at + 1, them)) continue;
    return ((lexeme(tokens, at + 2)?.pos ?? 0) & pos.participle) !== 0 && !isOneOf(tokens, at + 2, counting);
  }
  return false;
}

/** What is of a year, and so are its figures. */
const datedBy = new Set(
  "election elections vote referendum ballot poll census season campaign report survey study accounts budget count tally year years summer winter spring autumn end start beginning war crisis pandemic flood floods storm fire quake earthquake outbreak".split(
    " ",
  ),
);
const all = new Set(["all", "both"]);
const them = new Set(["them", "which", "whom", "these", "those"]);
/** What is done with a figure. */
const counting = new Set(
  "counted measured recorded registered surveyed estimated reported calculated set reached agreed published confirmed compared".split(
    " ",
  ),
);

/** "voted in October's election": then it was. */
export function isOfOccasion(tokens: Tokens, { first, next }: Pick<TimexMention, "first" | "next">): boolean {
  return isOneOf(tokens, first - 1, during) && isOwnerClitic(tokens, next) && isOneOf(tokens, next + 1, occasions);
}

const during = new Set(["in", "at", "during"]);
const occasions = new Set(
  "election elections vote referendum ballot poll runoff census festival final match game race raid attack bombing quake earthquake fire flood floods storm".split(
    " ",
  ),
);

const beyond = new Set(["above", "below"]);
const standIns = new Set(["that", "those", "none", "nothing"]);
const differing = new Set("up down jump rise fall drop increase decrease gain".split(" "));
const articles = new Set(["the", "its", "their", "his", "her", "a"]);
const yearly = new Set(
  "team squad side class crop cohort film movie novel album song book model vintage report study paper law act rule".split(
    " ",
  ),
);

export function isDated(mention: TimexMention): boolean {
  const { timex } = mention;
  return (timex.type === "date" || timex.granularity === "day part") && (timex.start !== null || timex.end !== null);
}

/** "roughly 2,500, a far cry from the 170,000 of 2007": the year is that of the figure right before it. */
export function belongsToOther(
  tokens: Tokens,
  { mentions }: Pick<SentenceReading, "mentions">,
  time: TimexMention,
  token: number,
): boolean {
  if (leadsOther(tokens, mentions, time, token)) return true;
  for (const other of mentions) {
    if (other.kind !== "quantity" || other.first === token || other.next > time.first) continue;
    if (!isBeside(tokens, other, time, token)) continue;
    if (
      time.first === figureEnd(other) &&
      !isCompared(tokens, other, mentions) &&
      !isOfLaterStep(time, mentions, token)
    )
      continue;
    const [from, to] = token < other.first ? [token, other.first] : [time.next, token];
    for (let at = from; at < to; at++) if (signAt(tokens, at, ",") || signAt(tokens, at, ";")) return true;
  }
  return false;
}

/** "In 2019 it had 212,000, in 2021 96,000 and in 2022 187,000": a time behind a joint leads the figure right behind it. */
function leadsOther(
  tokens: Tokens,
  mentions: readonly Mention[],
  { first, next }: TimexMention,
  token: number,
): boolean {
  if (token > first) return false;
  const joint = isOneOf(tokens, first - 1, leads) ? first - 2 : first - 1;
  if (!signAt(tokens, joint, ",") && !signAt(tokens, joint, ";") && wordAt(tokens, joint) !== "and") return false;
  return mentions.some((other) => other.kind === "quantity" && firstWithHedge(tokens, other) === next);
}

const leads = new Set(["in", "on", "for"]);

/** "In December 2018 it had 4,500, and 5,100 three years later": reckoned from the time that leads. */
function isOfLaterStep({ expression, first }: TimexMention, mentions: readonly Mention[], token: number): boolean {
  if (expression.form !== "offset") return false;
  return mentions.some(
    (other) => other.kind === "timex" && other.next <= token && other.next <= first && isDated(other),
  );
}

/** "against 1,200 a year ago", "down from 1,200", "from 900 in May and 1,200 a year ago": what leads an earlier figure. */
function isCompared(tokens: Tokens, mention: Mention, mentions: readonly Mention[], links = 4): boolean {
  if (mention.kind === "identifier" || links === 0) return false;
  const at = firstWithHedge(tokens, mention) - 1;
  if (wordAt(tokens, at) === "and") {
    const before = mentions.findLast((other) => other.kind === "quantity" && other.next <= at);
    return before !== undefined && isCompared(tokens, before, mentions, links - 1);
  }
  return isOneOf(tokens, at, comparing) || (isOneOf(tokens, at, comparingTo) && isOneOf(tokens, at - 1, compared));
}

const comparing = new Set(["against", "versus", "from"]);
const comparingTo = new Set(["with", "to"]);
const compared = new Set(["compared", "compares", "up", "down"]);

/**
 * The time stands right behind another figure and what it counts. A day behind the last figure is that of all: "rose from
 * 40 on Monday to 60", but "rose to 60 from 40 on Monday".
 */
export function isBeside(tokens: Tokens, figure: Mention, time: TimexMention, token: number): boolean {
  const end = figureEnd(figure);
  if (time.first === end) return true;
  if (time.first !== end + 1) return false;
  return isOneOf(tokens, end, besideWords) || (time.next <= token && wordAt(tokens, end) === "on");
}

export function figureEnd(figure: Mention): number {
  return figure.kind === "quantity" ? Math.max(figure.next, figure.counted?.next ?? 0) : figure.next;
}

const besideWords = new Set(["in", "of", "at"]);
