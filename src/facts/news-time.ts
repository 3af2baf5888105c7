import type { Mention } from "../claims/mention.js";
import { clauseOf } from "../claims/reading.js";
import { nounPhraseAt } from "../claims/syntax/noun-phrases.js";
import { tags } from "../claims/syntax/tags.js";
import { isVerbal } from "../claims/syntax/verb-groups.js";
import { hasOneOf, isOneOf, isPossessive, wordAt } from "../claims/token-access.js";
import type { Tokens } from "../claims/tokens.js";
import type { Timex } from "../values/timex.js";
import { isDefinite } from "./assertion.js";
import type { QuantityFact } from "./fact.js";
import type { LinkContext } from "./links/link.js";

/** So many days back a story is still news, and not history. */
export const newsDays = 31;

/**
 * "On Wednesday ... The plant's 3,900 workers were sent home", "The 31 allies celebrated": what is known of, in a story
 * that has told of no other time than these days, is so today.
 */
export function isToldOfTheseDays(context: LinkContext): boolean {
  const { fact, today } = context;
  if (today === null || !(isDefinite(context) || isSetOff(context))) return false;
  if (tellsOfYears(context) || isDatedBehind(context, today)) return false;
  const last = lastDate(context);
  if (last === null) return !fact.ordinal && !isLongAgo(context);
  const { start, end } = last;
  return start !== null && end !== null && start >= today - newsDays && end <= today;
}

/** "The number of ships rose to 61.": told as news where the story looks back on nothing, and names no other time. */
export function isToldAsNews(context: LinkContext): boolean {
  const { today, claim } = context;
  const { sentence, block } = claim;
  if (
    today === null ||
    !isAllOfSubject(context) ||
    tellsOfYears(context) ||
    isDatedBehind(context, today) ||
    isLongAgo(context) ||
    hasOneOf(block.tokens, ofThatTime, sentence.first, sentence.next)
  )
    return false;
  const last = lastDate(context);
  return (
    last === null || (last.start !== null && last.end !== null && last.start >= today - newsDays && last.end <= today)
  );
}

/** Nothing hangs on the subject but where the rule has it: not "ships in port". */
function isAllOfSubject({ claim: { block, sentence }, subject, nearby, factIndex }: LinkContext): boolean {
  const { tokens, tagged } = block;
  let at = subject.next;
  if (tagged[at] === tags.preposition) {
    const place = nounPhraseAt(tokens, tagged, at + 1, sentence.next);
    const isNear = nearby.some(
      ({ role, fact, first, next }) => role === "near" && fact === factIndex && place?.head === next - 1 && first > at,
    );
    if (!place || !isNear) return false;
    at = place.next;
  }
  while (tagged[at] === tags.adverb || tagged[at] === tags.time) at++;
  return tagged[at] === tags.to || isVerbal(tagged[at] as number);
}

const ofThatTime = new Set("under before after until till by following amid whenever".split(" "));

/** "voted for the treaty, which has been in force for nine years": the sentence looks back over years. */
function tellsOfYears({ claim: { mention, sentence, block }, first, next }: LinkContext): boolean {
  for (let at = sentence.first; at < sentence.next; at++) if (wordAt(block.tokens, at) === "ago") return true;
  return sentence.mentions.some(
    (each) =>
      each !== mention &&
      each.kind === "timex" &&
      each.timex.type === "duration" &&
      years.has(each.timex.granularity) &&
      (each.next <= first || each.first >= next),
  );
}

const years = new Set<string>(["year", "decade", "century"]);

/** "Its 28 members signed the treaty. That was in 2009.": a date further on in the paragraph that is no news. */
function isDatedBehind({ claim: { block, mention } }: LinkContext, today: number): boolean {
  const next = block.mentions.find((each) => each.first > mention.first && isDate(each));
  return next?.kind === "timex" && next.timex.end !== null && next.timex.end < today - newsDays;
}

function isDate(mention: Mention): boolean {
  return mention.kind === "timex" && mention.timex.type === "date";
}

/** ", 3,754 metres high, drew a million visitors": what is said of the thing is so, whatever it did. */
function isSetOff({ claim: { block }, site: { holders, phraseFirst, governor }, next }: LinkContext): boolean {
  if (governor?.side === "subject") return false;
  // "the owner of 61 vessels,"
  const [noun] = holders;
  const lead = noun?.by === "of" && wordAt(block.tokens, phraseFirst - 1) === "of" ? noun.first : phraseFirst;
  const before = wordAt(block.tokens, lead - 1) === "with" ? lead - 2 : lead - 1;
  if (block.tagged[before] !== tags.sign) return false;
  return holders.some(({ by }) => by === "apposition") || block.tagged[next] === tags.sign;
}

/** The last date that is told before the figure, in the article as far as it has come; else one of its main clause. */
function lastDate({ claim, fact, occurrences }: LinkContext): Timex | null {
  for (let index = claim.block.index; index >= 0; index--) {
    const block = occurrences.blocks[index];
    const isHere = index === claim.block.index;
    const date = block?.mentions.findLast((each) => (!isHere || each.first < claim.mention.first) && isDate(each));
    if (date?.kind === "timex") return date.timex;
  }
  // "Mount Arvo, 3,754 metres high, drew a million visitors last year"
  if (isMeasure(fact)) return null;
  const own = claim.sentence.mentions.find(
    (mention) => isDate(mention) && clauseOf(claim.sentence, mention.first).parent < 0,
  );
  return own?.kind === "timex" ? own.timex : null;
}

/** How long, high or wide a thing is. */
function isMeasure({ unit }: QuantityFact): boolean {
  return unit?.dimension === "length" || unit?.dimension === "area";
}

/** "had been", "at the time", "In her memoir the airline's 58 aircraft": what the story looks back on. */
function isLongAgo({ claim, site, next, occurrences }: LinkContext): boolean {
  const { clause, block } = claim;
  if (clause.verb?.tense === "past" && clause.verb.perfect) return true;
  if (clause.kind === "subordinate" && !passing.has(clause.opener)) return true;
  const previous = occurrences.blocks[block.index - 1];
  if (previous && looksBack(previous.tokens, 0, previous.tokens.count)) return true;
  if (looksBack(block.tokens, 0, claim.mention.first)) return true;
  const end = site.counted && !site.isElided ? site.counted.next : next;
  return looksBack(block.tokens, next, Math.min(end + 3, clause.next));
}

function looksBack(tokens: Tokens, first: number, next: number): boolean {
  for (let at = first; at < next; at++) {
    if (isOneOf(tokens, at, backward)) return true;
    if (isOneOf(tokens, at, itsDays) && (isPossessive(tokens, at - 1) || wordAt(tokens, at - 2) === "of")) return true;
    if (wordAt(tokens, at) === "time" && isOneOf(tokens, at - 1, ofThen)) return true;
  }
  return false;
}

const passing = new Set(["as", "while", "that", "after", ""]);
/** Words of a story that looks back. */
const backward = new Set(
  "when once then former formerly original originally initially historically history historic founding founder founders founded remember remembered remembers recall recalled recalls memoir memoirs memory memories nostalgia era heyday pandemic lockdown war wartime during outgoing previous previously past decade decades century generation generations childhood boyhood youth film novel biography documentary play legend used first years".split(
    " ",
  ),
);
/** "in his day", "at its height", "of the day" */
const itsDays = new Set(["day", "height", "peak", "prime", "days", "time"]);
const ofThen = new Set(["the", "that", "last", "first"]);
