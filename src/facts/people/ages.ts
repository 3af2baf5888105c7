import { firstWithHedge } from "../../claims/hedge-reach.js";
import type { Claim } from "../../claims/reading.js";
import { tags } from "../../claims/syntax/tag.js";
import { isOneOf, isOwnerClitic, isWord, signAt, wordAt } from "../../claims/token-access.js";
import { fromDay, toDay } from "../../values/calendar.js";
import type { AgeVerdict } from "../verdict.js";
import { type AgeContext, afterBe, articleTimes, besideName, deathTimes } from "./age-times.js";
import { type AgeTime, asOccurrence, judgeAge } from "./age-verdict.js";
import { ageAfter, isAge, isCompound, leadIns } from "./beside-name.js";
import type { Naming } from "./namings.js";
import { speaksOf } from "./speaks-of.js";

/** The ages that a sentence gives a person: beside the name, after "is" and "was", at death, at a birthday. */
export function judgeAges(context: AgeContext, naming: Naming): AgeVerdict[] {
  const verdicts: AgeVerdict[] = [];
  const judged = new Set<Claim>();
  const judge = (claim: Claim | null, times: (claim: Claim) => readonly AgeTime[]): void => {
    if (!claim || judged.has(claim)) return;
    judged.add(claim);
    const meant = times(claim);
    const verdict = judgeAge(claim, naming, meant);
    if (verdict) verdicts.push(verdict);
    else if (meant.length === 0) context.witness({ subject: asOccurrence(naming), claim, outcome: { why: "no time" } });
  };
  if (naming.by !== "pronoun" && !isModifier(context, naming)) {
    judge(ageAfter(context, naming), (claim) => besideName(context, claim, naming));
    judge(ageBefore(context, naming), (claim) => besideName(context, claim, naming));
    judge(ageOpening(context, naming), (claim) => openingTimes(context, claim, naming));
  }
  for (const claim of context.sentence.claims) {
    const { verb } = claim.clause;
    if (verb && isBirthday(context, claim) && speaksOf(naming, claim.clause))
      judge(claim, () => birthdayTimes(context, claim, naming));
    if (!verb || claim.polarity === "negated" || !isAge(claim) || !speaksOf(naming, claim.clause)) continue;
    if (claim.mention.first < verb.next) {
      if (isBetween(context, claim)) judge(claim, () => openingTimes(context, claim, naming));
      continue;
    }
    if (verb.base === "be" && isComplement(context, claim, verb.next))
      judge(claim, () => afterBe(context, claim, naming));
    else if (verb.base === "die" && isAtAge(context, claim)) judge(claim, () => deathTimes(context, naming));
    else if (verb.base === "turn" && claim.mention.first === verb.next)
      judge(claim, () => birthdayTimes(context, claim, naming));
  }
  return verdicts;
}

/** "Biden's", "the Biden aide", "Biden and his wife, 69": the name is not what the age stands beside. */
function isModifier({ block: { tokens, tagged } }: AgeContext, { next }: Naming): boolean {
  return isOwnerClitic(tokens, next) || tagged[next] === tags.noun;
}

/** "the 78-year-old Biden", "78-year-old President Joe Biden", "the 54-year-old director of the film, Henrik Aldous,". */
function ageBefore({ block: { tokens, tagged }, sentence }: AgeContext, { first }: Naming): Claim | null {
  for (const claim of sentence.claims) {
    const { mention } = claim;
    if (mention.next > first || first - mention.next > 10 || !isAge(claim) || !isCompound(claim)) continue;
    let at = mention.next;
    while (at < first && nominals.has(tagged[at] as number)) at++;
    if (at === first) return first - mention.next <= 5 ? claim : null;
    while (at < first - 1 && (nominals.has(tagged[at] as number) || joiners.has(tagged[at] as number))) at++;
    return at === first - 1 && signAt(tokens, at, ",") ? claim : null;
  }
  return null;
}

/** "At 44, Tomas Reyl is", "Now 55, Marsh", "Aged 38, Armstrong". */
function ageOpening({ block: { tokens }, sentence }: AgeContext, { first }: Naming): Claim | null {
  if (!signAt(tokens, first - 1, ",")) return null;
  const claim = sentence.claims.find(({ mention }) => mention.next === first - 1);
  if (!claim || !isAge(claim) || isCompound(claim)) return null;
  let at = claim.mention.first - 1;
  for (let guard = 0; guard < 5 && isOneOf(tokens, at, leadIns); guard++) at--;
  return at < claim.mention.first - 1 && at < claim.clause.first ? claim : null;
}

/** "At 44, he is" speaks of today; "At 38, he walked on the Moon" of a time that may be told. */
function openingTimes(context: AgeContext, claim: Claim, naming: Naming): readonly AgeTime[] {
  const { verb } = claim.clause;
  return verb?.tense === "past" && !verb.perfect ? afterBe(context, claim, naming) : articleTimes(context, naming);
}

/** "who at 54 is", "who, aged 54, leads": the age stands between "who" and its verb. */
function isBetween({ block: { tokens } }: AgeContext, { clause, mention }: Claim): boolean {
  if (clause.kind !== "relative" || clause.opener !== "who") return false;
  let at = clause.first + 1;
  if (signAt(tokens, at, ",")) at++;
  return isOneOf(tokens, at, atWords) && mention.first - at < 4 && isOneOf(tokens, mention.first - 1, leadIns);
}

/** Nothing but adverbs stands between "is" and the age. */
function isComplement({ block: { tokens, tagged } }: AgeContext, { mention }: Claim, from: number): boolean {
  const first = firstWithHedge(tokens, mention);
  for (let at = from; at < first; at++) if (tagged[at] !== tags.adverb && !isOneOf(tokens, at, leadIns)) return false;
  return (
    !isOneOf(tokens, mention.next, notAges) &&
    !(mention.kind === "quantity" && isWord(tokens, mention.next) && wordAt(tokens, mention.next) === "of")
  );
}

/** "died at 82", "died aged 82", "died at the age of 82", "died on Friday, aged 82". */
function isAtAge({ block: { tokens } }: AgeContext, { mention }: Claim): boolean {
  return (
    mention.kind === "quantity" && (mention.quantity.kind === "age" || isOneOf(tokens, mention.first - 1, atWords))
  );
}

/** "celebrated his 65th birthday", "marks her 70th birthday"; not the day before it, nor what is planned for it. */
function isBirthday({ block: { tokens } }: AgeContext, { mention, clause: { verb }, modality }: Claim): boolean {
  if (mention.kind !== "quantity" || mention.quantity.kind !== "ordinal" || modality !== "actual" || !verb)
    return false;
  if (wordAt(tokens, mention.next) !== "birthday" || !isOneOf(tokens, mention.first - 1, theirs)) return false;
  return mention.first - 1 === verb.next && celebrating.has(verb.base);
}

const theirs = new Set(["his", "her", "their"]);
const celebrating = new Set(["celebrate", "mark", "observe", "toast", "spend"]);

/**
 * "turned 80 in November": the days on which that many years were full are those told. Without a date a perfect or
 * present says it of about now, a past only that it has been.
 */
function birthdayTimes(context: AgeContext, claim: Claim, naming: Naming): readonly AgeTime[] {
  const { clause, asOf } = claim;
  const born = naming.fact.born?.date;
  const { anchor } = context.reading;
  if (!clause.verb || born?.start == null || born.end == null) return [];
  const dated = asOf.explicit && asOf.start !== null && asOf.end !== null;
  if (dated) return [turning(born.start, born.end, asOf.start as number, asOf.end as number)];
  if (anchor?.start == null || anchor.end == null) return [];
  const recent = clause.verb.perfect || clause.verb.tense === "present";
  return recent ? [{ start: anchor.start, end: anchor.end, at: "article" }] : [];
}

/**
 * The birthdays between two days. Within a stretch without one the person turns nothing: the birthday nearest to it is
 * what the age is held against.
 */
function turning(bornStart: number, bornEnd: number, start: number, end: number): AgeTime {
  for (let year = fromDay(start).year; year <= fromDay(end).year; year++) {
    const [first, last] = [birthdayIn(bornStart, year), birthdayIn(bornEnd, year)];
    if (first <= end && last >= start) return { start: last, end: last, at: "stated" };
  }
  return { start, end, at: "stated" };
}

function birthdayIn(born: number, year: number): number {
  const { month, day } = fromDay(born);
  return toDay(year, month, day);
}

const atWords = new Set(["at", "aged", "age"]);
const notAges = new Set("points percent point seats votes behind ahead up down under over to per".split(" "));
const nominals = new Set<number>([tags.adjective, tags.noun, tags.proper, tags.possessive]);
const joiners = new Set<number>([tags.preposition, tags.determiner, tags.sign]);
