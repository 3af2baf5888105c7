import type { TimexMention } from "../../claims/mention.js";
import {
  type Figure,
  hasWordBetween,
  type SentenceView,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import type { MovingWord } from "../../claims/relations/movement.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isLabelledEarlier } from "../apart/pair-times.js";
import { endOf } from "../apart/told-near.js";

/** The words around a value say that it is over. */
export function isToldAsEarlier(
  view: SentenceView,
  figure: Figure,
  word: MovingWord,
  pair: readonly Figure[],
): boolean {
  if (isLabelledEarlier({ view, figure })) return true;
  const lead = wordsBetween(view, word.next, figure.first);
  if (
    word.next <= figure.first &&
    /^(?:(?:[a-z'@-]+ ){0,6})?(?:to|at|with)(?: (?:just|only|a|an|some|record|about))*$/.test(lead) &&
    word.part !== "noun"
  )
    return false;
  const own = yearBehind(view, figure);
  const others = pair.filter((other) => other !== figure).map((other) => yearBehind(view, other));
  if (own !== null && others.every((other) => other !== null && other !== own))
    return others.every((other) => (other as number) > own);
  const left = wordsBefore(view, figure.first, 6);
  if (possessed.test(left)) return true;
  if (formerly.test(left)) return true;
  if (started.test(left))
    return isOpening(view, figure, word) && !hasWordBetween(view, backward, figure.next, word.head);
  const isPast = isPastTime(timeBehind(view, figure)) || earlierBehind.test(wordsAfter(view, endOf(figure), 8));
  if (held.test(left) || stood.test(left))
    return (isPast || timeBehind(view, figure) !== null || isLasting(view, figure)) && !isSubject(view, figure);
  return isPast && isOpening(view, figure, word);
}

/** "stood at 14 percent for a year" */
function isLasting({ tokens, mentions }: SentenceView, figure: Figure): boolean {
  const end = endOf(figure);
  return (
    isOneOf(tokens, end, lasting) &&
    mentions.some(({ kind, first, next }) => kind === "timex" && first <= end + 2 && next > end + 1)
  );
}

/** "Having stood at 112 last spring, the number", "450 a decade ago, the number": told before the word of change. */
function isOpening({ syntax }: SentenceView, { first, next }: Figure, { first: word }: MovingWord): boolean {
  return next <= word && first - syntax.first < 12;
}

/** The time that stands behind a value, past what it counts. */
function timeBehind(view: SentenceView, figure: Figure): TimexMention | null {
  const end = endOf(figure);
  const next = view.figures.find(({ first }) => first >= end)?.first ?? view.syntax.next;
  const time = view.mentions.find((mention) => mention.first >= end && mention.first < Math.min(end + 6, next));
  return time?.kind === "timex" ? time : null;
}

/** "a year ago", "last spring", "the week before" */
function isPastTime(time: TimexMention | null): boolean {
  const expression = time?.expression;
  switch (expression?.form) {
    case "period":
    case "day":
    case "text":
      return expression.shift < 0;
    case "offset":
      return expression.direction < 0;
    default:
      return false;
  }
}

/** "after 31 people were rescued": what somebody did before is no value. */
function isSubject({ tagged, syntax }: SentenceView, figure: Figure): boolean {
  const { verb, opener } = clauseAt(syntax, figure.first);
  const tag = tagged[endOf(figure)] as number;
  return (opener !== "" && verb !== null && verb.first >= figure.next) || tag === tags.auxiliary || tag === tags.past;
}

function yearBehind(view: SentenceView, figure: Figure): number | null {
  const date = timeBehind(view, figure);
  if (date?.expression.form !== "calendar" || date.first > endOf(figure) + 3) return null;
  return wordAt(view.tokens, date.first - 1) === "since" ? null : (date.expression.year ?? null);
}

/** Between a word that holds one value against another and the value. */
export const beforeValue =
  "(?: (?:the|its|their|his|her|a|an|just|only|some|about|last|year|previous|record|@|@ 's|'s))*";
/** "opened at 7,100 after falling to 7,150": what went before the opening. */
const backward = new Set(["after", "following", "since", "when", "because"]);
const lasting = wordSet("for over during throughout until till through");
const held = new RegExp(
  `(?:^| )(?:against|compared (?:with|to)|versus|after|instead of|not|from|was|were|than)${beforeValue}$`,
);
const possessed =
  /(?:^| )(?:last (?:year|month|week|season|time|summer|winter|spring|autumn) 's|(?:the|its|their|his|her) (?:previous|prior|former|earlier)|@ 's)(?: [a-z]+)?$/;
/** "began the year at $41", "Having started at 62 pence" */
const started =
  /(?:^| )(?:start(?:s|ed|ing)|beg(?:an|un|ins|inning)|open(?:s|ed|ing))(?: (?:the|its|their|his|her|@|[a-z]+ )?[a-z@]+){0,2} (?:at|with|on)(?: (?:just|only|about|some|a|an))*$/;
const stood =
  /(?:^| )(?:after (?:standing|being|staying|remaining|holding)(?: (?:at|steady at))?|(?:had|having|has) (?:been|stood|numbered|cost|taken|lasted)(?: at)?|stood at|used to (?:be|cost|last|take))(?: (?:just|only|about|some))*$/;
const earlierBehind =
  /^(?:(?!(?:and|but|now|to)(?: |$))[a-z'’-]+ ){0,4}?(?:(?:the )?(?:year|month|week|season|day|quarter|summer|winter|spring|autumn|decade|match|game|round) (?:before|earlier|ago|previously)|(?:a|one|two|three) (?:year|month|week|decade|season)s? (?:ago|earlier|before)|previously|earlier|before(?: |$)|ago|until|last (?:year|month|week|season|time|spring|summer|autumn|winter)|the previous|in the previous|originally)/;
const formerly = /(?:^| )(?:once|previously|formerly|originally|earlier)(?: (?:just|only|about|some|at))*$/;
