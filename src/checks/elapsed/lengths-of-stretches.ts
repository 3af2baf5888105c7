import type { TimexMention } from "../../claims/mention.js";
import { mentionAt, type SentenceView } from "../../claims/relations/figures.js";
import type { LengthOfTime } from "../../claims/relations/length-of-time.js";
import { hasYear, type Moment } from "../../claims/relations/moment.js";
import { clauseAt } from "../../claims/syntax/clauses.js";
import { tags } from "../../claims/syntax/tag.js";
import { isVerbTag } from "../../claims/syntax/verb-groups.js";
import { isOneOf, lexeme, signAt, wordAt } from "../../claims/token-access.js";
import { wordSet } from "../../text/word-set.js";
import { viewOf } from "../apart/told-near.js";
import type { Place } from "../wording/places.js";
import { endsOfRange } from "./ends-of-range.js";

/**
 * The one length beside the one stretch of a sentence, in whatever order: "breathing space of nine months, in a freeze that applied
 * from Jan. 1 to June 30". What is only said to fill some of the days may be shorter, but no longer: "from 7 to 9 July, with five
 * days of concerts".
 */
export function* lengthsOfStretches(place: Place, bound: readonly LengthOfTime[]): Iterable<LengthOfTime> {
  const view = viewOf(place.block, place.sentence);
  const stretch = onlyStretch(place);
  const lengths = view.mentions.filter(isLength);
  const [length, ...more] = lengths;
  if (!stretch || !length || more.length > 0 || bound.some((known) => known.length === length)) return;
  if (length.first < stretch.next && length.next > stretch.first) return;
  const role = fits(length, stretch) ? roleOf(view, length, stretch) : null;
  if (role) yield { length, from: stretch.from, to: stretch.to, by: "span", within: role === "part" };
}

interface Stretch {
  readonly from: Moment;
  readonly to: Moment;
  readonly first: number;
  readonly next: number;
}

/** The only times of the sentence, where they are the ends of one stretch: "from A to B", "3-9 June". */
function onlyStretch({ block, sentence }: Place): Stretch | null {
  const { moments, spans } = sentence.relations.times;
  const [one, two, ...more] = moments;
  if (one?.date && !two) {
    const ends = endsOfRange(block, one.date);
    return ends && { from: ends[0], to: ends[1], first: one.first - 1, next: one.next };
  }
  const span = spans.find(({ by }) => by === "range");
  if (!span || more.length > 0 || span.begin !== one || span.end !== two) return null;
  return { from: span.begin, to: span.end, first: span.begin.first - 1, next: span.end.next };
}

function isLength(mention: SentenceView["mentions"][number]): mention is TimexMention {
  return mention.kind === "timex" && (mention.expression.form === "duration" || mention.expression.form === "offset");
}

/** An exact length of a unit that the ends are told in. */
function fits({ expression }: TimexMention, { from, to }: Stretch): boolean {
  if (expression.form !== "duration" || expression.span || expression.bound !== "exact") return false;
  const { amount, unit } = expression;
  if (!amount || amount.vague || amount.kind === "age" || amount.bound !== "exact") return false;
  const isClock = from.clock !== null && to.clock !== null;
  if (unit === "minute" || unit === "hour") return isClock;
  if (isClock) return false;
  if (unit === "year") return hasYear(from.date) && hasYear(to.date);
  return from.date?.expression.form === "calendar" && from.date.expression.year !== 0;
}

function roleOf(view: SentenceView, length: TimexMention, stretch: Stretch): "whole" | "part" | null {
  const { tokens, tagged } = view;
  const { first, next } = length;
  const between = first > stretch.first ? [stretch.next, first] : [next, stretch.first];
  const [from = 0, to = 0] = between;
  for (let at = from; at < to; at++) if (isOneOf(tokens, at, partings) || isTime(mentionAt(view, at))) return null;
  if (isOneOf(tokens, first - 1, others) || isOneOf(tokens, next, otherUses) || isOneOf(tokens, first, others))
    return null;
  // "lasted six years (1914-1918)", "12 hours a day, from 9am to 5pm"
  const end = mentionAt(view, next)?.kind === "timex" ? next + 2 : next;
  const isFrom = end + 1 === stretch.first && wordAt(tokens, stretch.first) === "from";
  const isBeside = (end === stretch.first || isFrom) && tagged[end] === tags.sign;
  if (isBeside && (end === next ? hasNumber(stretch) : wordAt(tokens, end - 1) === "day")) return "whole";
  const isAdjective = tokens.text.slice(length.start, length.end).includes("-");
  if (first < stretch.first && isWhole(view, length, stretch, isAdjective)) return "whole";
  return !isAdjective && isPart(view, length, stretch) ? "part" : null;
}

/** A length, a date; not "a day" of "12 hours a day". */
function isTime(mention: ReturnType<typeof mentionAt>): boolean {
  return mention?.kind === "timex" && mention.expression.form !== "set";
}

/** "1914-1918", "3-9 June": a range that is printed as one date. */
function hasNumber({ from, to }: Stretch): boolean {
  return from.first === to.first;
}

/** "A freeze of nine months applied from", "open for five weeks, from": nothing but how long it went on stands between. */
function isWhole(view: SentenceView, { first, next }: TimexMention, stretch: Stretch, isAdjective: boolean): boolean {
  const { tokens, tagged, syntax } = view;
  const isOf = wordAt(tokens, first - 1) === "of" && tagged[first - 2] === tags.noun;
  const isFor = wordAt(tokens, first - 1) === "for" && wordAt(tokens, stretch.first) === "from";
  if (!isOf && !isFor && !isAdjective) return false;
  // "a loan of nine months from the bank, which was open from 9 to 5"
  if (isOf && !isOneOf(tokens, first - 2, stretches)) return false;
  if (isAdjective && !isOneOf(tokens, next, stretches) && !isOneOf(tokens, next + 1, stretches)) return false;
  for (let at = next; at < stretch.first; at++) {
    const verb = isVerbTag(tagged[at] as number) || lexeme(tokens, at)?.verb !== undefined;
    // "whose freeze applied from"
    if (isOneOf(tokens, at - 1, owners)) continue;
    if (verb && !lasting.has(lexeme(tokens, at)?.verb?.base ?? "") && tagged[at] !== tags.noun) return false;
  }
  const { verb } = clauseAt(syntax, stretch.first);
  return verb?.negated !== true || isFor;
}

/** "with five days of concerts", "sat through five hours of speeches": no longer than all of it. */
function isPart(
  { tokens, tagged, syntax }: SentenceView,
  { first, next, expression }: TimexMention,
  stretch: Stretch,
): boolean {
  if (expression.form !== "duration" || !fine.has(expression.unit)) return false;
  if (wordAt(tokens, next) !== "of" || tagged[next + 1] === tags.determiner || tagged[next + 1] === tags.pronoun)
    return false;
  // "with 14 days of free returns", "had 20 days of rain to make up for"
  let end = next + 1;
  while (tagged[end] === tags.noun || tagged[end] === tags.adjective || tagged[end] === tags.sign) {
    if (isOneOf(tokens, end, rights)) return false;
    if (signAt(tokens, end, ",") || signAt(tokens, end, ".")) break;
    end++;
  }
  if (tagged[end] === tags.to) return false;
  const [clause, own] = [clauseAt(syntax, first), clauseAt(syntax, stretch.first + 1)];
  if (clause !== own && clause.verb !== null && clause.kind !== "participial") return false;
  const { verb } = clause;
  return verb === null || (verb.modality === "actual" && !verb.negated && !verb.perfect && !sequels.has(verb.base));
}

const fine = wordSet("day night hour minute week fortnight");
/** Words that set what stands behind them at another time, or make it another's. */
const partings = wordSet(
  "after before since until following later earlier then but while whereas ago than without despite",
);
const others = wordSet(
  "every each per another further next last past first final opening closing least most within than any some half under over up after before in",
);
const otherUses = wordSet(
  "ago old before after later earlier imprisonment jail prison notice apart each per away late early",
);
/** What lasts from one time to another. */
const stretches = wordSet(
  "space freeze moratorium holiday period pause break truce ceasefire ban suspension closure shutdown lockdown curfew quarantine siege strike stoppage blockade boycott recess term tenure reign rule run stay stint spell tour trip visit voyage journey season festival fair course camp trial session campaign siege war occupation mission exile sentence detention leave sabbatical absence gap lull hiatus wait delay amnesty window grace relief respite exemption waiver embargo sale exhibition show tournament conference series residency internship apprenticeship lease contract deal drought outage blackout investigation inquiry consultation",
);
const owners = new Set(["whose", "its", "their", "his", "her", "the"]);
const lasting = wordSet("apply run last hold go continue be stretch extend start begin open take remain stay stand");
/** What one is given, or needs, for so long; and what is before and after. */
const rights = wordSet(
  "return returns notice leave holiday holidays grace credit guarantee warranty food water supplies fuel supply work training preparation preparations rehearsal rehearsals stock imports cover pay wages sick data",
);
const sequels = wordSet("follow precede come end await");
