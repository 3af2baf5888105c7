import type { Check } from "./checks/check.js";
import { checks } from "./checks/index.js";
import type { AnchorSettings } from "./claims/anchor.js";
import { readClaims } from "./claims/read-claims.js";
import type { Reading } from "./claims/reading.js";
import { notJudged } from "./document/draft.js";
import { readDocument } from "./document/read-document.js";
import { type FactBase, loadFactBase } from "./facts/fact-base.js";
import type { OpenRules } from "./facts/gather-rule-files.js";
import { matchFacts } from "./facts/match-facts.js";
import type { Verdict } from "./facts/verdict.js";
import { byPlace, type Finding } from "./findings/finding.js";
import type { Source } from "./text/source.js";

export type { Reading } from "./claims/reading.js";
export type { FactBase } from "./facts/fact-base.js";
export type { OpenRules } from "./facts/gather-rule-files.js";
export { recordMentions } from "./facts/record-mentions.js";

/** How articles are to be read. */
export interface ReadSettings extends AnchorSettings {
  /** Name of a syntax; otherwise by extension and content. */
  readonly syntax?: string;
}

/** Which checks are to speak; absent lists mean all and none. */
export interface JudgeSettings {
  readonly select?: ReadonlySet<string>;
  readonly ignore?: ReadonlySet<string>;
}

/** What was found in an article, and how its claims stood against the facts. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
  readonly stetted: number;
}

/** Reads rule files, and what they extend as far as `open` finds it: every mistake becomes a finding in its file. */
export function loadFacts(sources: readonly Source[], open?: OpenRules): FactBase {
  return loadFactBase(sources, open);
}

/** Reads an article: its blocks, its date, and every claim that it makes with a figure or a date. */
export function read(source: Source, settings: ReadSettings = {}): Reading {
  const document = readDocument(source, settings.syntax === undefined ? {} : { syntax: settings.syntax });
  return readClaims(document, settings);
}

/** Judges one article against the facts, against arithmetic and the calendar, and against itself. */
export function judge(reading: Reading, facts: FactBase, settings: JudgeSettings = {}): Judgement {
  const notices = reading.document.notices.filter(({ check }) => isAsked(check, settings));
  if (reading.language === "other") {
    const notice = notJudged(
      reading.document.source,
      { start: 0, end: 0 },
      "This article is not in English: it was not judged",
      "",
    );
    return { findings: [...notices, ...(isAsked(notice.check, settings) ? [notice] : [])], verdicts: [], stetted: 0 };
  }
  const verdicts = matchFacts(reading, facts);
  const found = askedChecks(settings).flatMap((check) => [...(check.judge?.({ reading, verdicts }) ?? [])]);
  return { findings: [...notices, ...found].sort(byPlace), verdicts, stetted: 0 };
}

/** Judges articles against each other: each finding stands at the odd one out, the other places are labels. */
export function judgeTogether(readings: readonly Reading[], settings: JudgeSettings = {}): readonly Finding[] {
  const judged = readings.filter(({ language }) => language !== "other");
  return askedChecks(settings)
    .flatMap((check) => [...(check.judgeTogether?.(judged) ?? [])])
    .sort(byPlace);
}

function askedChecks(settings: JudgeSettings): readonly Check[] {
  return checks.filter(({ id }) => isAsked(id, settings));
}

function isAsked(id: string, { select, ignore }: JudgeSettings): boolean {
  return (select?.has(id) ?? true) && !(ignore?.has(id) ?? false);
}
