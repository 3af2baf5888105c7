import { type SentenceReading, sentenceBefore } from "../../claims/reading.js";
import { areComparable } from "../../claims/relations/comparable.js";
import type { Difference } from "../../claims/relations/difference.js";
import {
  type Figure,
  hasWordBetween,
  hasWordOf,
  joins,
  mentionAt,
  type SentenceView,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from "../../claims/relations/figures.js";
import { isShareOf } from "../../claims/relations/part-of-whole.js";
import type { Share } from "../../claims/relations/share.js";
import { plain } from "../../claims/relations/size.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { isLikelySlip, isNearSlip, isScaleSlip } from "../../values/likely-slip.js";
import { isSingle } from "../../values/quantity.js";
import {
  absolute,
  add,
  compareRational,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../values/rational.js";
import { pointers } from "../apart/set-apart.js";
import { toldAmount } from "../apart/told-amount.js";
import { isTaken, type Told, viewOf } from "../apart/told-near.js";
import { reckonSize } from "../change/reckon-size.js";
import type { Place } from "../wording/places.js";
import { shareFits, shareValue } from "./reckon-share.js";

/**
 * The one share near the only two amounts of a kind, where it is charged on, given of or taken off one of them: "A tip of 20
 * percent on a $45 meal is $11", "On a sale of $350,000 the agent's 2 percent commission is $9,000". Either the smaller is
 * that share of the larger, or the two are the amount before and after it.
 */
export function chargedOn(place: Place): Charged | null {
  const known = chargedByPlace.get(place);
  if (known !== undefined) return known;
  const found = findCharged(place);
  chargedByPlace.set(place, found);
  return found;
}

/** What a share is of, or the amounts before and after it; one of the two. */
export interface Charged {
  readonly share: Extract<Share, { form: "part" }> | null;
  readonly difference: Difference | null;
}

/** Shares and changes are asked for apart. */
const chargedByPlace = new WeakMap<Place, Charged | null>();

function findCharged(place: Place): Charged | null {
  const view = viewOf(place.block, place.sentence);
  if (hasOtherTerms(place.sentence, view)) return null;
  const before = sentenceBefore(place.block, place.sentence);
  const own = termsIn([view]);
  const isOn = own.shares.length === 0 && before && !hasOtherTerms(before, view) && speaksOf(view);
  const { shares, amounts } = isOn ? termsIn([viewOf(place.block, before), view]) : own;
  const [share, ...moreShares] = shares;
  const [one, two, ...more] = amounts;
  if (!share || !one || !two || moreShares.length + more.length > 0) return null;
  if ([share, one, two].some(({ figure }) => isTaken(place, figure))) return null;
  const isOneSmaller = compareRational(one.figure.quantity.min, two.figure.quantity.min) < 0;
  const [part, whole] = isOneSmaller ? [one, two] : [two, one];
  const tie = isLeft(part) ? "off" : tieOf(share, part, whole);
  if (tie === "of" && isTold(share, part, whole)) return null;
  const slip = tie && scaleSlip(share.figure, part.figure, whole.figure);
  if (slip) return slip;
  if (!areComparable(one.figure, two.figure)) return null;
  return tie && areOfOneStatement(share, part, whole)
    ? judge(share.figure, part.figure, whole.figure, tie, isSaidWhole(share, part, whole))
    : null;
}

/** "leaves her with £32,000" */
function isLeft({ view, figure }: Told): boolean {
  return /(?:^| )(?:leaves|leaving|left)(?: [a-z'-]+){0,4}? with(?: just| only)?$/.test(
    wordsBefore(view, figure.first, 7),
  );
}

/** "2.5 percent on the £800,000 sale earned the agents £32,000": all three in one clause, the share with its whole. */
function isSaidWhole(share: Told, part: Told, whole: Told): boolean {
  const { view, figure } = share;
  const clause = clauseAt(view.syntax, figure.first);
  const isOne = [part, whole].every(
    (told) => told.view.syntax === view.syntax && clauseAt(view.syntax, told.figure.first) === clause,
  );
  const isPlain = !hasWordBetween(view, joined, whole.figure.next, part.figure.first);
  return (
    isOne &&
    isPlain &&
    isOfAmount(view, figure, whole) &&
    clause.verb !== null &&
    clause.verb.first >= whole.figure.next
  );
}

/** "A 2 percent levy on sales of $600 million would bring in $12 billion": right but for a thousand, whichever is the part. */
function scaleSlip(share: Figure, one: Figure, other: Figure): Charged | null {
  if (one.quantity.unit?.code !== other.quantity.unit?.code) return null;
  for (const [part, whole] of [
    [one, other],
    [other, one],
  ] as const) {
    if (isScaleSlip(part.quantity.min, multiply(shareValue(share), whole.quantity.min)))
      return chargedPart(part, whole, share);
  }
  return null;
}

function chargedPart(part: Figure, whole: Figure, share: Figure): Charged {
  const later = part.first > share.first ? "part" : "share";
  return { share: { form: "part", part, whole, share, later, isApart: true }, difference: null };
}

/** "Half of the 60 tonnes came from Norway, 20 tonnes from Iceland": a verb parts the whole and what is no share of it. */
function isTold({ figure: share }: Told, { view, figure: part }: Told, { figure: whole }: Told): boolean {
  if (share.first > whole.first || whole.first > part.first) return false;
  for (let at = whole.next; at < part.first; at++)
    if (isVerbTag(view.tagged[at] as number)) return isOneOf(view.tokens, part.next, moving);
  return false;
}

/** What is charged: a share of the amount, on top of it, or off it. */
type Tie = "of" | "on" | "off";

interface Terms {
  readonly shares: readonly Told[];
  readonly amounts: readonly Told[];
}

function termsIn(views: readonly SentenceView[]): Terms {
  const told = views.flatMap((view) => view.figures.map((figure): Told => ({ view, figure })));
  return {
    shares: told.filter(({ figure }) => isShareOf(figure)),
    amounts: told.filter(
      ({ figure: { quantity } }) =>
        quantity.kind === "money" || (quantity.kind === "measure" && quantity.unit?.dimension !== "time"),
    ),
  };
}

/** "On a bill of £120 that is £17": of the share that was told before. */
function speaksOf(view: SentenceView): boolean {
  return hasWordOf(view, pointers);
}

/** Bands, bounds, several years or months: the share is not of the whole amount as it stands. */
function hasOtherTerms({ mentions }: SentenceReading, view: SentenceView): boolean {
  return (
    hasWordOf(view, banded) ||
    mentions.some((mention) => mention.kind === "timex" && mention.expression.form === "duration")
  );
}

/** The noun or preposition by which a share is charged: "a 5 percent levy", "a fee of 2 percent", "15 percent off"; null where none ties it. */
function tieOf({ view, figure }: Told, part: Told, whole: Told): Tie | null {
  const { tokens, tagged } = view;
  const after = wordsAfter(view, figure.next, 1);
  if (after === "off") return "off";
  for (let at = figure.next; at < figure.next + 4 && tagged[at] !== undefined; at++) {
    const tie = tieOfNoun(view, at);
    if (tie) return tie;
    if (tagged[at] !== tags.noun && tagged[at] !== tags.adjective) break;
  }
  for (let at = figure.first - 1; at > figure.first - 6 && at >= view.syntax.first; at--) {
    if (signAt(tokens, at, ";") || signAt(tokens, at, ":") || mentionAt(view, at)) break;
    const tie = tieOfNoun(view, at);
    if (tie && joins(view, at + 1, figure.first, naming)) return tie;
    if (tie) break;
  }
  // "At 15 percent, the tip on a $60 meal comes to"
  if (isOneOf(tokens, figure.first - 1, rated)) {
    for (let at = figure.next; at < figure.next + 5; at++) {
      const tie = tieOfNoun(view, at);
      if (tie) return tie;
    }
  }
  if (isOfAmount(view, figure, whole) || isOfAmount(view, figure, part)) return after === "on" ? "on" : "of";
  // "A rise of 5 percent would add £90 to a bill of £1,600"
  return isAdded(part) && hasWordOf(view, rising) ? "of" : null;
}

function tieOfNoun({ tokens, tagged }: SentenceView, at: number): Tie | null {
  if (isOneOf(tokens, at, reductions)) return "off";
  if (isOneOf(tokens, at, charges)) return "on";
  if (isOneOf(tokens, at, portions)) return "of";
  return isVerbTag(tagged[at] as number) && taking.has(lexeme(tokens, at)?.verb?.base ?? "") ? "of" : null;
}

/** "60 percent of the damage of $50m", "a tenth of his $52,000 salary": no verb stands between. */
function isOfAmount(view: SentenceView, share: Figure, { view: other, figure }: Told): boolean {
  if (other.syntax !== view.syntax || figure.first < share.next || figure.first - share.next > 8) return false;
  const from = isOneOf(view.tokens, share.next, rising) ? share.next + 1 : share.next;
  const joint = wordsBetween(view, from, figure.first);
  if (!/^(?:of|on) /.test(`${joint} `) || /[,;:(]/.test(joint)) return false;
  for (let at = from; at < figure.first; at++) if (isVerbTag(view.tagged[at] as number)) return false;
  return true;
}

/** "adding £90", "£90 more", "by £9" */
function isAdded({ view, figure }: Told): boolean {
  if (toldAmount(view, figure) !== null || isOneOf(view.tokens, figure.next, extra)) return true;
  const base = lexeme(view.tokens, figure.first - 1)?.verb?.base ?? "";
  return base === "add" || wordAt(view.tokens, figure.first - 1) === "by";
}

/** A clause of its own that tells one of the amounts says what the charge or the price comes to. */
function areOfOneStatement(share: Told, ...amounts: readonly Told[]): boolean {
  const own = clauseAt(share.view.syntax, share.figure.first);
  return amounts.every(({ view, figure }) => {
    const clause = clauseAt(view.syntax, figure.first);
    const { kind, subject, verb } = clause;
    if (verb && isOneOf(view.tokens, verb.head, raising) && verb.next <= figure.first) return false;
    if (clause === own || !verb || kind === "participial" || (kind === "relative" && clause.parent === own.index))
      return true;
    if (own.kind === "relative") return false;
    if (!equating.has(verb.base)) return false;
    if (!subject || subject.head === own.subject?.head || figure.first < subject.next) return true;
    return (
      view.tagged[subject.head] === tags.pronoun ||
      isOneOf(view.tokens, subject.head, pointers) ||
      tieOfNoun(view, subject.head) !== null
    );
  });
}

function judge(share: Figure, part: Figure, whole: Figure, tie: Tie, isWhole: boolean): Charged | null {
  if (![share, part, whole].every(({ quantity }) => isSingle(quantity) && !quantity.vague && quantity.min.n > 0n))
    return null;
  const said = shareValue(share);
  if (compareRational(said, unity) >= 0) return null;
  const [p, w] = [part.quantity.min, whole.quantity.min];
  const taken = multiply(said, w);
  if (isFitting(share, part, whole, divide(p, w), tie)) return null;
  const [before, after] = tie === "off" ? [whole, part] : [part, whole];
  const isPart =
    (isWhole ? isLikelySlip : isNearSlip)(p, taken) &&
    (tie === "of" || compareRational(multiply(p, rational(2)), w) <= 0);
  if (isPart) return chargedPart(part, whole, share);
  const rest = tie === "off" ? subtract(unity, divide(p, w)) : subtract(divide(w, p), unity);
  const isRest = tie !== "of" && isNearSlip(multiply(said, rational(100)), multiply(rest, rational(100)));
  return isRest ? { share: null, difference: { ends: { before, after }, size: plain(share) } } : null;
}

/** The part is the share, or one amount is the other with it or without it; a rate that is charged is hardly rounded. */
function isFitting(share: Figure, part: Figure, whole: Figure, right: Rational, tie: Tie): boolean {
  const said = shareValue(share);
  if (shareFits(share, part, whole) && (tie === "of" || isWithin(right, said, rational(1, 10)))) return true;
  // "£1,840 in March, £115 more than a year ago, an increase of 6.7 percent"
  const [p, w] = [part.quantity.min, whole.quantity.min];
  const isOfOther = [add(w, p), subtract(w, p)].some((base) => isWithin(divide(p, base), said, rational(3, 100)));
  if (tie === "of" && isOfOther) return true;
  const fits = (before: Figure, after: Figure): boolean =>
    reckonSize({ before, after }, plain(share))?.kind !== "wrong";
  return (tie !== "on" && fits(whole, part)) || (tie !== "off" && fits(part, whole));
}

function isWithin(right: Rational, said: Rational, slack: Rational): boolean {
  return compareRational(absolute(subtract(right, said)), multiply(said, slack)) < 0;
}

const unity = rational(1);
const naming =
  /^(?:(?:rate|charge|cost|fee|tax|bill|cut|duty|levy) )?(?:(?:, )?(?:is|was|are|were|of|at|to|stands at|set at|fixed at|will be|would be|now|a|just|only) )*$/;
const reductions = wordSet("discount discounts rebate rebates reduction markdown");
const charges = wordSet(
  "tax taxes vat gst levy levies duty duties tariff tariffs surcharge surcharges charge charges fee fees tip tips gratuity commission commissions interest deposit deposits royalty royalties premium premiums markup toll tolls tithe excise stamp customs bonus dividend yield coupon fine penalty retainer downpayment",
);
const portions = wordSet(
  "share shares cut slice stake portion part grant subsidy refund contribution pension donation",
);
const taking = wordSet("charge levy take pay deduct withhold keep contribute tax skim donate retain");
const equating = wordSet("be come amount cost pay owe mean work add total charge sell go");
const raising = wordSet(
  "raise raises raised raising generate generates generated yield yields yielded fetch fetches fetched collect collects collected",
);
const joined = new Set(["and", "plus", "with", "or"]);
const moving = new Set(["from", "to", "in", "at"]);
const rated = new Set(["at", "with"]);
const extra = new Set(["more", "extra", "less", "dearer", "cheaper"]);
const rising = wordSet(
  "rise increase raise rises rose raised increases increased up hike cut fall reduction go goes went",
);
const banded = wordSet(
  "above over exceeding beyond threshold thresholds exempt exemption allowance allowances relief reliefs deductions minimum maximum cap capped capping least plus including excluding another other also additional further first remaining rest monthly weekly quarterly daily each apiece between",
);
