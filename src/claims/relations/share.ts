import { wordSet } from "../../text/word-set.js";
import { compareRational } from "../../values/rational.js";
import { clauseAt } from "../syntax/clauses.js";
import { tags } from "../syntax/tag.js";
import { isVerbal } from "../syntax/verb-groups.js";
import { lexeme, signAt } from "../token-access.js";
import { areComparable } from "./comparable.js";
import { nounOf } from "./counted-noun.js";
import type { Figure, SentenceView } from "./figures.js";
import { wordsAfter, wordsBefore, wordsBetween } from "./figures.js";
import { areVoters, isOfTheRest, rateNear } from "./named-rate.js";
import { isFronted, isShareOf, ofWhole, type PartOfWhole, partOfWholeAt } from "./part-of-whole.js";

/** What is said of a proportion twice: by its part and whole and by a share, or by two shares. */
export type Share =
  | (PartOfWhole & {
      readonly form: "part";
      readonly share: Figure;
      readonly later: "share" | "part";
      /** It has a name, such as a success rate, and may be of the rest of the whole as well. */
      readonly isOfEither?: boolean;
      /** The whole stands in no phrase with the part: "£34,000 on a house of £240,000". */
      readonly isApart?: boolean;
      /** It is of what the part leaves. */
      readonly isOfRest?: boolean;
    })
  | { readonly form: "again"; readonly share: Figure; readonly again: Figure };

export interface Shares {
  readonly shares: readonly Share[];
  readonly parts: readonly PartOfWhole[];
}

/** Finds parts of wholes and the shares that are said of them. */
export function findShares(view: SentenceView): Shares {
  const shares: Share[] = [];
  const parts: PartOfWhole[] = [];
  for (let i = 0; i < view.figures.length; i++) {
    const pair = partOfWholeAt(view, i);
    if (pair) {
      parts.push(pair);
      const share = shareAfter(view, pair) ?? shareBefore(view, pair);
      if (share) shares.push({ form: "part", ...pair, ...share });
      continue;
    }
    const share = sharedWhole(view, i) ?? ofEarlier(view, i) ?? saidAgain(view, i) ?? onAmount(view, i);
    if (share) shares.push(share);
  }
  return { shares, parts };
}

/** "…, or 25 percent", "(25 percent)", ", an acceptance rate of 25 percent", ", two-thirds of the charges". */
function shareAfter(view: SentenceView, { part, whole }: PartOfWhole): ShareOfPart | null {
  const last = part.first < whole.first ? whole : part;
  const share = view.figures[view.figures.indexOf(last) + 1];
  if (!share || !isShareOf(share)) return null;
  const joint = wordsBetween(view, last.next, share.first);
  const named = rateOf.test(joint) || ratedAs.test(joint);
  const marked = orJoint.test(joint);
  // "Of the 48 beaches tested, 12 failed - one in three": what is fronted is the whole of all that follows.
  const isTold = isFronted(view, whole) && part.first > whole.first;
  const plain = (isTold || !hasVerb(view, last.next, share.first)) && commaJoint.test(joint);
  // "28 cases with 15 deaths, four of them nurses, a rate of 54 percent": said of the pair that the aside stands in.
  if (isAside(view, part, whole) && (named || plain)) return null;
  if (!(named || marked || plain)) return null;
  if (!closes(view, share, named || marked) && !isOfWorkforce(view, share, whole)) return null;
  const name = named ? rateNear(view, share) : null;
  if (name === "turnout" && !areVoters(nounOf(view, whole).replace(/s$/, ""))) return null;
  const rest = name === null ? {} : { isOfEither: true, isOfRest: isOfTheRest(view, name, { part, whole }) };
  return { share, later: "share", ...rest };
}

/** "60 of its 240 jobs, 25 percent of the workforce"; its 240 drivers may be some of them. */
function isOfWorkforce(view: SentenceView, share: Figure, whole: Figure): boolean {
  return workforce.test(wordsAfter(view, share.next, 4)) && anyWorkers.has(nounOf(view, whole));
}

type ShareOfPart = Pick<Extract<Share, { form: "part" }>, "share" | "later" | "isOfEither" | "isOfRest">;

/** "15 deaths, four of them nurses": another figure of their kind stands before. */
function isAside(view: SentenceView, part: Figure, whole: Figure): boolean {
  const outer = view.figures[view.figures.indexOf(whole) - 1];
  return part.first > whole.first && outer !== undefined && areComparable(outer, whole);
}

/** "More than half of the council, 24 of its 51 members", "40 percent, or 120 of the 400 workers". */
function shareBefore(view: SentenceView, { part, whole }: PartOfWhole): ShareOfPart | null {
  const share = view.figures[view.figures.indexOf(part) - 1];
  if (!share || !isShareOf(share) || part.first > whole.first || hasVerb(view, share.next, part.first)) return null;
  const joint = wordsBetween(view, share.next, part.first);
  if ((joint === ":" || joint === ", with") && stated.test(wordsBefore(view, share.first, 7)))
    return { share, later: "part" };
  if (!orJoint.test(joint) && !commaJoint.test(joint)) return null;
  const isNamed =
    joint === "," &&
    namedRate.test(wordsBefore(view, share.first, 7)) &&
    tookPart.test(wordsAfter(view, whole.next, 6));
  return isNamed || closesAfterNoun(view, whole) ? { share, later: "part" } : null;
}

/** "30 percent of the 1.2 million votes, or 400,000", "Of 217 cases, 33 percent, or 72", "the 12 women make up 40 percent of the 36". */
function sharedWhole(view: SentenceView, i: number): Share | null {
  const { figures } = view;
  const [first, second, third] = [figures[i] as Figure, figures[i + 1], figures[i + 2]];
  if (!second || !third) return null;
  if (isShareOf(first) && !isShareOf(second) && ofWhole.test(wordsBetween(view, first.next, second.first))) {
    return partAfter(view, first, second, third);
  }
  if (
    isShareOf(second) &&
    !isShareOf(first) &&
    isFronted(view, first) &&
    /^(?:[a-z'-]+ ){0,7}(?:, )?$/.test(`${wordsBetween(view, first.next, second.first)} `)
  ) {
    return partAfter(view, second, first, third);
  }
  // "cut 60 jobs, 35 percent of its workforce of 240"
  const isOfBody =
    isShareOf(second) &&
    !isShareOf(first) &&
    !isShareOf(third) &&
    commaJoint.test(wordsBetween(view, first.next, second.first));
  if (isOfBody && areComparable(first, third) && bodyOf.test(wordsBetween(view, second.next, third.first)))
    return { form: "part", part: first, whole: third, share: second, later: "share" };
  const makesUp = madeUp.test(wordsBetween(view, first.next, second.first)) && isShareOf(second) && !isShareOf(third);
  if (makesUp && areComparable(first, third) && ofWhole.test(wordsBetween(view, second.next, third.first))) {
    return { form: "part", part: first, whole: third, share: second, later: "share" };
  }
  return null;
}

function partAfter(view: SentenceView, share: Figure, whole: Figure, part: Figure): Share | null {
  if (isShareOf(part) || !areComparable(whole, part)) return null;
  const last = share.first > whole.first ? share : whole;
  const joint = wordsBetween(view, last.next, part.first);
  const marked = orJoint.test(joint);
  const ends = closes(view, part, false) || closesAfterNoun(view, part);
  // "of the 2,000 tested, 140 people"
  const isOneWord = part.first - last.next === 2;
  const plain = commaJoint.test(joint) && (isOneWord || !hasVerb(view, last.next, part.first)) && ends;
  return marked || plain ? { form: "part", part, whole, share, later: "part" } : null;
}

/** "36 fires last summer, half the 54 of a year earlier": the share that a value is of another one of its kind. */
function ofEarlier(view: SentenceView, i: number): Share | null {
  const [part, share, whole] = view.figures.slice(i, i + 3);
  if (!part || !share || !whole || isShareOf(part) || !isShareOf(share) || isShareOf(whole)) return null;
  if (!areComparable(part, whole) || !apposed.test(wordsBetween(view, part.next, share.first))) return null;
  return /^(?:of )?(?:the|its|their|last year 's)$/.test(wordsBetween(view, share.next, whole.first)) &&
    earlierValue.test(wordsAfter(view, whole.next, 5))
    ? { form: "part", part, whole, share, later: "share" }
    : null;
}

/** "one in five, or 25 percent", "two-thirds of respondents, 56 percent," "a quarter (20 percent)". */
function saidAgain(view: SentenceView, i: number): Share | null {
  const [share, again] = [view.figures[i] as Figure, view.figures[i + 1]];
  if (!again || !isShareOf(share) || !isShareOf(again)) return null;
  // "trail by 8 percent, 39 percent to 47 percent": two shares, and not one said again.
  if (again.mention.kind === "quantity" && again.mention.form === "score") return null;
  const isSameForm = share.quantity.kind === again.quantity.kind && formOf(share) === formOf(again);
  // "one in four, 60 out of 180"
  // "More than 60 percent of the berths, 64 percent,"
  const isBounded =
    share.quantity.bound !== "exact" && again.quantity.bound === "exact" && share.quantity.bound !== "range";
  if (isSameForm && formOf(share) !== "one-in" && !isBounded) return null;
  const joint = wordsBetween(view, share.next, again.first);
  // "One in five drivers was over the limit: 30 out of 90."
  const isTallied = /[:-]$/.test(joint) && formOf(again) === "one-in" && endsSentence(view, again);
  if (isTallied) return { form: "again", share, again };
  if (hasVerb(view, share.next, again.first) && !isInserted(view, again)) return null;
  const marked = orJoint.test(joint);
  if (!marked && !commaJoint.test(joint)) return null;
  if (isBounded && isSameForm && !/^of (?:[a-z'’-]+ ){1,4},$/.test(joint)) return null;
  // "1 percent more than a year before, a third of them new": a change is no share.
  if (/^(?:[a-z]+ )?(?:than|more|less|fewer|higher|lower|up|down)(?: |$)/.test(joint)) return null;
  // "a quarter to the parish and the rest, 65 percent, to a school"
  if (/(?:^| )(?:and|while|but|with) (?:[a-z'-]+ ){1,3},$/.test(joint) && restWords.test(joint)) return null;
  // "fell to 44 percent from 61, half of the 88 percent of 1995"
  if (/^of (?:[a-z']+ )?#/.test(wordsAfter(view, again.next, 3))) return null;
  return closes(view, again, marked) ? { form: "again", share, again } : null;
}

function endsSentence(view: SentenceView, { next }: Figure): boolean {
  return /^(?:[.!?)]|$)/.test(wordsAfter(view, next, 1));
}

/** "More than half of the nurses polled, 52 percent, said they had": the sentence's verb comes behind it. */
function isInserted({ tokens, tagged }: SentenceView, { next }: Figure): boolean {
  if (!signAt(tokens, next, ",") || !isVerbal(tagged[next + 1] as number)) return false;
  const speaks = lexeme(tokens, next + 1)?.verb?.saying === true;
  return !speaks || tagged[next + 2] === tags.pronoun || tagged[next + 2] === tags.subordinator;
}

function formOf({ mention }: Figure): string {
  return mention.form;
}

/** "On a salary of $100,000 the levy is $200, or 0.2 percent": two sums, the first one what is taken from. */
function onAmount(view: SentenceView, i: number): Share | null {
  const [whole, part, share] = view.figures.slice(i, i + 3);
  if (
    !whole ||
    !part ||
    share?.quantity.kind !== "percent" ||
    whole.quantity.kind !== "money" ||
    !areComparable(whole, part)
  )
    return null;
  const lead = wordsBefore(view, whole.first, 5);
  if (
    onSum.test(wordsBetween(view, whole.next, part.first)) &&
    compareRational(whole.quantity.min, part.quantity.min) < 0
  )
    return isAsShare(view, part, share) || worksOut.test(wordsBetween(view, part.next, share.first))
      ? { form: "part", part: whole, whole: part, share, later: "share" }
      : null;
  if (
    !/(?:^|, )(?:on|of|from|out of) (?:(?:a|an|the|its|his|her|their) (?:[a-z-]+ ){1,2}of|an?|the|its|his|her|their)?$/.test(
      lead,
    )
  )
    return null;
  return isAsShare(view, part, share) ? { form: "part", part, whole, share, later: "share" } : null;
}

/** ", or 0.2 percent" */
function isAsShare(view: SentenceView, { next }: Figure, share: Figure): boolean {
  return orJoint.test(wordsBetween(view, next, share.first)) && closes(view, share, false);
}

/** After the last figure the phrase ends, or goes on with "of the total". */
function closes(view: SentenceView, figure: Figure, marked: boolean): boolean {
  const after = wordsAfter(view, figure.next, 4);
  if (after === "" || /^[),.;:"-]/.test(after)) return true;
  if (/^(?:in (?:all|total)|altogether|all told|of them)(?: [),.;:"-]|$)/.test(after)) return true;
  // "a quarter of it too dirty to be used" is a share of the part.
  if (/^of (?:the total|them|those|all|it|that|these)(?: [),.;:!?"-]|$)/.test(after)) return true;
  const other = /^of (?:the |all |its |their )?([a-z]+)/.exec(after)?.[1];
  if (other !== undefined) return !pronouns.has(other) && !otherWholes.has(other) && figure.quantity.kind === "ratio";
  return (
    marked &&
    /^(?:,|were|was|are|is|have|had|has|said|did|voted|cast|in all|overall|in total|people|workers|members|respondents)/.test(
      after,
    )
  );
}

/** The same for a whole with its noun. */
function closesAfterNoun(view: SentenceView, { mention, next }: Figure): boolean {
  const end = mention.kind === "quantity" && mention.counted ? mention.counted.next : next;
  return end >= view.syntax.next || /^[),.;:"-]/.test(wordsBetween(view, end, end + 1));
}

/** A verb that a clause turns on; "the nurses polled" has none. */
function hasVerb({ tagged, syntax }: SentenceView, first: number, next: number): boolean {
  for (let at = first; at < next; at++) {
    const tag = tagged[at];
    if (tag === tags.verb || tag === tags.auxiliary || tag === tags.modal) return true;
    const { verb } = clauseAt(syntax, at);
    if (tag === tags.past && (!verb || (at >= verb.first && at < verb.next) || at < verb.first)) return true;
  }
  return false;
}

const apposed = /^(?:[a-z'-]+ ){0,4}(?:(?:in )?@ )?[,(-](?: (?:or|about|just|only|barely|nearly|roughly|some))*$/;
const earlierValue =
  /^(?:[a-z'-]+ ){0,3}(?:of |in |on |at |from |a |the |it |they )?(?:@|last|previous|year|month|before|had|was|were|used)/;
/** "paid $45,000 on the $1.5 million invested, or 3 percent" */
const onSum = /^(?:[a-z'-]+ ){0,3}(?:on|out of) (?:the|its|their|his|her|an?)$/;
/** "The surcharge, $12 on a $400 ticket, works out at 3 percent" */
const worksOut = /^(?:[a-z'-]+ ){0,3}, (?:works? out|worked out|comes|came|amounts|amounted) (?:at|to)$/;
const orJoint =
  /^(?:of )?(?:[^#;:,()]* )?(?:, or|\(|- or|or|, that is ,?|, which is|, equal to|, i e ,?)(?: (?:a|an|just|only|some|roughly|approximately))?$/;
const commaJoint = /^(?:of )?(?:[^#;:,()]* )?[,-]$/;
const rateOf =
  /^(?:[^#;:]* )?[,(-] (?:an?|the) (?:[a-z@-]+ ){0,3}(?:rate|share|proportion|turnout|percentage|ratio|majority|yield|figure|level) (?:of|at)$/;
/** ", turnout was". */
const ratedAs =
  /^(?:[^#;:]* )?, (?:the |a |an )?(?:[a-z]+ )?(?:turnout|share|proportion|rate|percentage) (?:was|is|stood at|came to|reached)(?: (?:just|only))?$/;
/** "Turnout was 60 percent: 300,000 of the 500,000". */
const stated =
  /(?:^| )(?:turnout|share|proportion|percentage|occupancy|attendance|(?:pass|success|response|acceptance|completion|graduation|conviction|survival|approval|vaccination|failure|drop - ?out) rate)(?: (?:of|in|at|among|for) (?:[a-z'-]+ ){0,3})?(?: (?:was|is|were|stood at|stands at|reached|came to|hit))(?: (?:a|an|just|only|some|about))*$/;
const namedRate =
  /(?:^| )(?:turnout|(?:pass|success|failure|response|acceptance) rate) of(?: (?:just|only|some|about|nearly))*$/;
const tookPart = /^(?:[a-z]+ )?(?:cast|voted|turned out|took part|went to the polls)(?: |$)/;
const restWords = /(?:^| )(?:rest|remaining|remainder|others?|balance)(?: |$)/;
const madeUp =
  /^(?:[a-z'-]+ ){0,5}(?:make up|makes up|made up|account for|accounts for|accounted for|represent|represents|represented|constitute|constitutes|constituted|comprise|comprises|comprised|form|forms|formed)$/;
const workforce = /^of (?:the|its|their) (?:workforce|staff|payroll)(?: [),.;:!?"-]|$)/;
const anyWorkers = wordSet("jobs posts workers employees staff people positions");
const bodyOf = /^of (?:the|its|their|his|her|a) (?:total )?(?:[a-z]+ )?(?:of|numbering)$/;
const pronouns = new Set(["it", "them", "those", "these", "that", "what"]);
/** What votes are a share of is another whole than seats. */
const otherWholes = wordSet("vote votes ballots electorate population women men voters shots points");
