import { withHedge } from "../hedge-reach.js";
import type { TimexMention } from "../mention.js";
import { tags } from "../syntax/tag.js";
import { isOneOf, isOwnerClitic, signAt, wordAt } from "../token-access.js";
import { joins, type SentenceView } from "./figures.js";
import { isListed } from "./length-of-time.js";
import { isEndOfPhrase, isSetOff, saysAgain } from "./said-again.js";

/** One time said twice, in two ways: "next year, in 2018", "in the 1970s, in 1983", "24 months, or three years". */
export interface Restatement {
  readonly said: TimexMention;
  readonly again: TimexMention;
  /** Nothing but a comma stands between them. */
  readonly bare: boolean;
}

/** The times of a sentence that are said again right away, set off by a comma, brackets or a dash. */
export function findRestatements(view: SentenceView): Restatement[] {
  const times = view.mentions.filter(
    (mention): mention is TimexMention => mention.kind === "timex" && mention.expression.form !== "vague",
  );
  const found: Restatement[] = [];
  for (let i = 0; i + 1 < times.length; i++) {
    const [said, again] = [times[i] as TimexMention, times[i + 1] as TimexMention];
    const pattern = isLength(said) && isLength(again) ? lengthAgain : isDate(said) && isDate(again) ? dateAgain : null;
    const isAgain =
      pattern !== null &&
      (joins(view, said.next, again.first, pattern) || (isLength(again) && isLengthAgain(view, said, again)));
    // "at the height of the 1980s boom"
    const isNoun = view.tagged[again.next] === tags.noun && isDate(again) && again.first >= said.next + 2;
    // "in 2022, last week's report says", "in 2019, the last year of exams"
    // "in the 1960s, from 1971 lived in Rome"
    const isOpen = isOneOf(view.tokens, again.first - 1, openers) && !isOneOf(view.tokens, again.next, reaching);
    if (isOpen || isOwnerClitic(view.tokens, again.next) || wordAt(view.tokens, again.next) === "of") continue;
    if (isAgain && !isNoun && !isListed(view, again.next)) found.push({ said, again, bare: isBare(view, said, again) });
  }
  return found;
}

/** "28 days, which makes five weeks"; "1,095 days, two years, on the ward". */
function isLengthAgain(view: SentenceView, said: TimexMention, again: TimexMention): boolean {
  const { first, next } = withHedge(view.tokens, again);
  if (saysAgain(view, said.next, first, next) || isSetOff(view, said.next, first, next)) return true;
  // "It lasted 18 months - a year and a half."
  return joins(view, said.next, first, /^- $/) && isEndOfPhrase(view, next);
}

/** "in 1978, the 1960s": not "late in the 1960s", which says when. */
function isBare({ tokens }: SentenceView, { next }: TimexMention, { first, next: end }: TimexMention): boolean {
  // "the mid-1980s, 1981 to be exact"
  if (wordAt(tokens, end) === "to" && wordAt(tokens, end + 1) === "be") return false;
  return first - next === 1 && signAt(tokens, next, ",") && wordAt(tokens, first + 1) !== "in";
}

function isLength({ expression }: TimexMention): boolean {
  return expression.form === "duration" && expression.amount !== null && expression.amount.kind !== "age";
}

function isDate({ expression }: TimexMention): boolean {
  return expression.form === "calendar" || expression.form === "period" || expression.form === "day";
}

const openers = new Set(["from", "between"]);
const reaching = new Set(["to", "and", "until", "till"]);
const dateAgain =
  /^(?!$)(?:, |\( |- )?(?:specifically |namely |that is (?:to say )?(?:, )?|in other words , |more precisely (?:, )?|to be (?:precise|exact) , |probably |perhaps )?(?:(?:(?:late|early|deep|midway) )?(?:in|on|at|around|about|circa|throughout|all through|from|between) )?(?:@ of )?(?:the (?:height|peak|heart|middle) of )?(?:the (?:early|late|later|first|last|opening|closing|final|middle) (?:years|days|decades) of )?$/;
const lengthAgain =
  /^, (?:or|that is|i e|equal to|equivalent to|which is) (?:, )?$|^\( (?:(?:or|that is|i e|about|=) )?$|^- (?:or|that is) $/;
