import type { Check } from "./checks/check.js";
import { findStaleFacts } from "./checks/housekeeping/stale-fact.js";
import { checks } from "./checks/index.js";
import { applyStets, applyStetsTogether, type StetSettings } from "./checks/stets/apply-stets.js";
import type { AnchorSettings } from "./claims/anchor.js";
import { readClaims } from "./claims/read-claims.js";
import type { Claim, Reading } from "./claims/reading.js";
import { notJudged } from "./document/draft.js";
import { type DocumentSettings, readDocument } from "./document/read-document.js";
import { type FactBase, loadFactBase } from "./facts/fact-base.js";
import type { OpenRules } from "./facts/gather-rule-files.js";
import { matchFacts } from "./facts/match-facts.js";
import type { Verdict } from "./facts/verdict.js";
import { withoutEchoes } from "./findings/echoes.js";
import { byPlace, type Finding, type Severity } from "./findings/finding.js";
import { weigh } from "./findings/weigh.js";
import type { Source } from "./text/source.js";

export { compareStory } from "./checks/across/compare-story.js";
export type { Reading } from "./claims/reading.js";
export type { FactBase } from "./facts/fact-base.js";
export type { OpenRules } from "./facts/gather-rule-files.js";
export { recordMentions } from "./facts/record-mentions.js";

/** How articles are to be read. */
export interface ReadSettings extends AnchorSettings, DocumentSettings {
  /** What is to be told of how the text was come by, such as a broken encoding. */
  readonly notices?: readonly Finding[];
}

/** Which checks are to speak, and how loud; absent lists mean all and none. */
export interface JudgeSettings {
  readonly select?: ReadonlySet<string>;
  readonly ignore?: ReadonlySet<string>;
  /** Severities other than the checks' own; a check that is off does not run. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Today's date in EDTF, by which stets expire; without it none does. */
  readonly today?: string;
  /** Whether a stet must say why; it must unless this is `optional`. */
  readonly stetReasons?: "required" | "optional";
  /** Told of each piece of work, which it must do; for those who want to know how long it takes. */
  readonly measure?: Measure;
}

/** Does a piece of work that has a name. */
export type Measure = <T>(name: string, work: () => T) => T;

/** Does a piece of work without a look at anything. */
export const plainly: Measure = (_name, work) => work();

/** What was found in an article, and how its claims stood against the facts. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
  /** Claims that could be held against no fact, since the article carries no date. */
  readonly undated: number;
  /** What a stet let stand. */
  readonly stetted: readonly Finding[];
}

/** What was found between articles. */
export interface JointJudgement {
  readonly findings: readonly Finding[];
  readonly stetted: readonly Finding[];
}

/**
 * Reads rule files, and what they extend as far as `open` finds it: every mistake becomes a finding in its file. All of
 * them extend the `common` one.
 */
export function loadFacts(sources: readonly Source[], open?: OpenRules, common?: Source): FactBase {
  return loadFactBase(sources, open, common);
}

/** Reads an article: its blocks, its date, and every claim that it makes with a figure or a date. */
export function read(source: Source, settings: ReadSettings = {}): Reading {
  const document = readDocument(source, settings);
  const notices = [...(settings.notices ?? []), ...document.notices];
  return readClaims({ ...document, notices }, settings);
}

/** Judges one article against the facts, against arithmetic and the calendar, and against itself; its stets are applied. */
export function judge(reading: Reading, facts: FactBase, settings: JudgeSettings = {}): Judgement {
  const { document } = reading;
  const { measure = plainly } = settings;
  const isForeign = reading.language === "other";
  const { verdicts, undated } = isForeign ? nothingSaid : measure("match facts", () => holdAgainst(facts, reading));
  const running = askedChecks(settings).filter((check) => check.judge && !isForeign);
  const found = [
    ...document.notices,
    ...(isForeign ? [inAnotherLanguage(document.source)] : []),
    ...running.flatMap((check) => measure(check.id, () => [...(check.judge?.({ reading, verdicts }) ?? [])])),
  ];
  const ran = new Set(running.filter(({ family }) => family !== "rules" || facts.facts.length > 0).map(({ id }) => id));
  const held = applyStets(document, asked(found, settings), stetSettings(ran.add("not-judged"), settings));
  return { verdicts, undated, findings: asReported(withoutEchoes(held.findings), settings), stetted: held.stetted };
}

const nothingSaid = { verdicts: [], undated: 0 } satisfies Partial<Judgement>;

function holdAgainst(facts: FactBase, reading: Reading): Pick<Judgement, "verdicts" | "undated"> {
  if (reading.anchor) return { verdicts: matchFacts(reading, facts), undated: 0 };
  const untimed = new Set<Claim>();
  const verdicts = matchFacts(reading, facts, ({ claim, outcome }) => {
    if (claim && "why" in outcome && outcome.why === "no time") untimed.add(claim);
  });
  for (const { claim } of verdicts) untimed.delete(claim);
  return { verdicts, undated: untimed.size };
}

/** What is wrong with the rule files: their mistakes, and facts that are past their day. */
export function judgeRules(facts: FactBase, settings: JudgeSettings = {}): FactBase["files"] {
  const stale = settings.today === undefined ? [] : asReported(findStaleFacts(facts, settings.today), settings);
  if (stale.length === 0) return facts.files;
  return facts.files.map((file) => {
    const own = stale.filter(({ source }) => source.path === file.path);
    return own.length === 0 ? file : { ...file, findings: [...file.findings, ...own].sort(byPlace) };
  });
}

/**
 * Judges articles against each other: each finding stands at the odd one out, the other places are labels. A stet at any
 * of them counts. A finding is reported by the settings of the article that it stands in.
 */
export function judgeTogether(
  readings: readonly Reading[],
  settings: JudgeSettings = {},
  settingsOf: (path: string) => JudgeSettings = () => settings,
): JointJudgement {
  const judged = readings.filter(({ language }) => language !== "other");
  const running = checks.filter((check) => check.judgeTogether && isSelected(check.id, settings));
  const found = running.flatMap((check) => [...(check.judgeTogether?.(judged) ?? [])]);
  const documents = judged.map(({ document }) => document);
  const held = applyStetsTogether(documents, found, stetSettings(new Set(running.map(({ id }) => id)), settings));
  const findings = held.findings.flatMap((finding) => asReported([finding], settingsOf(finding.source.path)));
  return { findings: findings.sort(byPlace), stetted: held.stetted };
}

function inAnotherLanguage(source: Source): Finding {
  return notJudged(source, { start: 0, end: 0 }, "This article is not in English: it was not judged", "");
}

const known = checks.map(({ id }) => id);
const twoSided = new Set(checks.filter(({ family }) => family === "consistency").map(({ id }) => id));

function stetSettings(ran: ReadonlySet<string>, settings: JudgeSettings): StetSettings {
  return {
    ...(settings.today === undefined ? {} : { today: settings.today }),
    reasonsRequired: settings.stetReasons !== "optional",
    ran: (id) => ran.has(id) && isAsked(id, settings),
    known,
    twoSided,
  };
}

function askedChecks(settings: JudgeSettings): readonly Check[] {
  return checks.filter(({ id }) => isAsked(id, settings));
}

function asked(findings: readonly Finding[], settings: JudgeSettings): readonly Finding[] {
  return findings.filter(({ check }) => isAsked(check, settings));
}

function isAsked(id: string, settings: JudgeSettings): boolean {
  return isSelected(id, settings) && settings.severities?.get(id) !== "off";
}

function isSelected(id: string, { select, ignore }: JudgeSettings): boolean {
  return (select?.has(id) ?? true) && !(ignore?.has(id) ?? false);
}

function asReported(findings: readonly Finding[], settings: JudgeSettings): readonly Finding[] {
  return asked(findings, settings)
    .map((finding) => weigh(finding, checks, settings.severities))
    .sort(byPlace);
}
