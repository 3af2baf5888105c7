import type { TimexMention } from "../../claims/mention.js";
import type { Claim } from "../../claims/reading.js";
import { clauseOf } from "../../claims/reading.js";
import { isDash, isOneOf, isOwnerClitic, signAt, wordAt } from "../../claims/token-access.js";
import { writeDateLike } from "../../claims/write-date.js";
import type { Span } from "../../text/span.js";
import { fromDay } from "../../values/calendar.js";
import { explainYear, type Garble } from "../../values/garbles.js";
import type { Timex } from "../../values/timex.js";
import type { DatedText } from "../fact.js";
import { eventDatesAgree, yearDamage } from "../judge-events.js";
import type { DateVerdict } from "../verdict.js";
import type { AgeContext } from "./age-times.js";
import { asOccurrence } from "./age-verdict.js";
import type { Naming } from "./namings.js";
import { speaksOf } from "./speaks-of.js";

/** When a person was born and died, as a sentence tells it: "born in 1942", "died on Friday", "(1930-2012)". */
export function judgeLives(context: AgeContext, naming: Naming): DateVerdict[] {
  return [...lifeSpan(context, naming), ...birth(context, naming), ...death(context, naming)];
}

type Of = "birth" | "death";

/** "(1930-2012)", "(1930-84)", "(5 August 1930 – 25 August 2012)"; a year alone in brackets may be anything. */
function lifeSpan({ block, sentence }: AgeContext, naming: Naming): DateVerdict[] {
  const { tokens } = block;
  if (!signAt(tokens, naming.next, "(")) return [];
  const [start, end] = sentence.claims.filter(
    ({ mention }) => mention.kind === "timex" && mention.first > naming.next && mention.next <= naming.next + 14,
  );
  if (!start || start.mention.first !== naming.next + 1) return [];
  if (start.mention.form === "year-span" && signAt(tokens, start.mention.next, ")")) return spanOfYears(start, naming);
  if (!end || end.mention.first !== start.mention.next + 1 || !isDash(tokens, start.mention.next)) return [];
  if (!signAt(tokens, end.mention.next, ")")) return [];
  return [...judgeDate(start, naming, "birth"), ...judgeDate(end, naming, "death")];
}

/** Both years stand in one mention: each is judged, and corrected, on its own. */
function spanOfYears(claim: Claim, naming: Naming): DateVerdict[] {
  const { mention } = claim;
  if (mention.kind !== "timex" || mention.expression.form !== "calendar") return [];
  const { year, toYear } = mention.expression;
  const text = claim.block.block.text.slice(mention.start, mention.end);
  const cut = /^\d+/.exec(text)?.[0].length ?? 0;
  const last = /\d+$/.exec(text)?.[0] ?? "";
  const ends = [
    {
      of: "birth" as const,
      said: year,
      truth: naming.fact.born,
      span: { start: mention.start, end: mention.start + cut },
      digits: cut,
    },
    {
      of: "death" as const,
      said: toYear,
      truth: naming.fact.died,
      span: { start: mention.end - last.length, end: mention.end },
      digits: last.length,
    },
  ];
  const verdicts = ends.flatMap(({ of, said, truth, span, digits }) => {
    if (said === undefined || truth?.date.start == null || truth.date.end == null) return [];
    const years = [fromDay(truth.date.start).year, fromDay(truth.date.end).year];
    const agrees = years[0] !== undefined && years[1] !== undefined && said >= years[0] && said <= years[1];
    const expected = years[0] === years[1] ? [String(years[0]).slice(-digits)] : [];
    const garble = agrees || years[0] !== years[1] ? null : explainYear(said, years[0] ?? said);
    return [verdict(claim, naming, of, truth, span, agrees, garble, agrees ? [] : expected)];
  });
  const wrong = verdicts.filter(({ kind }) => kind !== "agree");
  return wrong.length > 0 ? wrong : verdicts.slice(0, 1);
}

/** "X was born on 2 May 1979", "X, born in 1979,", "Born in Leeds in 1979, X", "X (born 1979)", "X (b. 1979)". */
function birth({ block, sentence }: AgeContext, naming: Naming): DateVerdict[] {
  const { tokens } = block;
  for (let at = sentence.first; at < sentence.next; at++) {
    if (!isOneOf(tokens, at, bornWords)) continue;
    const clause = clauseOf(sentence, at);
    const subject = clause.subject !== null && covers(naming, clause.subject.head) && naming.first < at;
    const beside =
      at - naming.next <= 1 &&
      at >= naming.next &&
      (signAt(tokens, naming.next, ",") || signAt(tokens, naming.next, "("));
    const opening = at <= sentence.first + 1 && clause.first <= at && isOpener(naming, at, tokens);
    if (!subject && !beside && !opening) continue;
    const date = dateAfter(sentence.claims, at, sentence, opening ? naming.first : sentence.next, tokens);
    if (date) return judgeDate(date, naming, "birth");
  }
  return [];
}

/** "Born in Leeds in 1979, Reyl ..." */
function isOpener({ first }: Naming, at: number, tokens: Parameters<typeof signAt>[0]): boolean {
  return first - at < 12 && first > at && signAt(tokens, first - 1, ",");
}

/** "X died on 30 September 2014", "X, who died in 2014", "the death of X in 2014", "X's death in 2014". */
function death(context: AgeContext, naming: Naming): DateVerdict[] {
  const { block, sentence } = context;
  const { tokens } = block;
  for (const clause of sentence.syntax.clauses) {
    const { verb } = clause;
    if (verb?.base !== "die" || verb.negated || verb.modality !== "actual" || !speaksOf(naming, clause)) continue;
    const date = dateAfter(sentence.claims, verb.head, sentence, sentence.next, tokens);
    if (date && date.clause.index === clause.index) return judgeDate(date, naming, "death");
  }
  const possessive = isOwnerClitic(tokens, naming.next) && wordAt(tokens, naming.next + 1) === "death";
  const nominal = wordAt(tokens, naming.first - 1) === "of" && wordAt(tokens, naming.first - 2) === "death";
  const from = possessive ? naming.next + 2 : nominal ? naming.next : ownDeath(context, naming);
  const date =
    from < 0 ? null : sentence.claims.find(({ mention }) => mention.kind === "timex" && mention.first === from + 1);
  return date && isOneOf(tokens, from, dateWords) ? judgeDate(date, naming, "death") : [];
}

/** "Brandt, head of the bank until his death in 2017, was": the person whom the sentence is about; the token after. */
function ownDeath({ block, sentence }: AgeContext, naming: Naming): number {
  const { tokens } = block;
  const subject = sentence.syntax.clauses.find(({ kind }) => kind === "main")?.subject;
  if (!subject || !covers(naming, subject.head)) return -1;
  for (let at = naming.next; at + 1 < sentence.next; at++)
    if (isOneOf(tokens, at, owners) && wordAt(tokens, at + 1) === "death") return at + 2;
  return -1;
}

/** The first date after a token in its clause, when nothing else has happened before it. */
function dateAfter(
  claims: readonly Claim[],
  token: number,
  sentence: AgeContext["sentence"],
  limit: number,
  tokens: Parameters<typeof signAt>[0],
): Claim | null {
  const clause = clauseOf(sentence, token);
  for (const claim of claims) {
    const { mention } = claim;
    if (mention.kind !== "timex" || mention.first <= token || mention.next > limit || mention.first - token > 14)
      continue;
    if (mention.timex.type !== "date" || mention.timex.start === null || mention.timex.defects.length > 0) continue;
    if (mention.expression.form === "duration" || clauseOf(sentence, mention.first).index !== clause.index) return null;
    for (let at = token + 1; at < mention.first; at++) if (isOneOf(tokens, at, turnsAway)) return null;
    return claim;
  }
  return null;
}

function judgeDate(claim: Claim, naming: Naming, of: Of): DateVerdict[] {
  const { mention } = claim;
  const truth = of === "birth" ? naming.fact.born : naming.fact.died;
  if (mention.kind !== "timex" || !truth || mention.timex.start === null) return [];
  const agrees = eventDatesAgree(mention.timex, truth.date, 0);
  return [
    verdict(
      claim,
      naming,
      of,
      truth,
      mention,
      agrees,
      agrees ? null : yearDamage(mention.timex, truth.date),
      agrees ? [] : corrected(claim, mention, truth.date, truth.text),
    ),
  ];
}

function corrected(claim: Claim, mention: TimexMention, date: Timex, fallback: string): readonly string[] {
  const written = writeDateLike(mention, claim.block.block.text.slice(mention.start, mention.end), date, fallback);
  return written === null ? [] : [written];
}

function verdict(
  claim: Claim,
  naming: Naming,
  of: Of,
  truth: DatedText,
  span: Span,
  agrees: boolean,
  garble: Garble | null,
  expected: readonly string[],
): DateVerdict {
  return {
    about: "date",
    kind: agrees ? "agree" : garble ? "garbled" : "contradict",
    claim,
    fact: naming.fact,
    subject: asOccurrence(naming),
    of,
    span: { start: span.start, end: span.end },
    truthText: truth.text,
    truthSpan: truth.span,
    expected,
    garble,
  };
}

function covers({ first, next }: Naming, token: number): boolean {
  return first <= token && token < next;
}

const owners = new Set(["his", "her", "their"]);
const bornWords = new Set(["born", "b"]);
const dateWords = new Set(["in", "on"]);
/** Past one of these a date belongs to something else: "died after an operation in 2012". */
const turnsAway = new Set("after before following since until when while as from despite".split(" "));
