import { checks } from "../checks/index.js";
import { byPlace, compareText, type Finding } from "../findings/finding.js";
import type { FileResult, RunResult } from "../findings/run-result.js";
import { type JointJudgement, judgeRules, judgeTogether, type Measure, plainly, type Reading } from "../pipeline.js";
import { type ArticleCheck, type CheckedFile, checkFile } from "./check-article.js";
import type { AcrossGroups } from "./config/config.js";
import type { SettingsFor } from "./config/settings-for.js";
import type { Articles } from "./discover.js";
import { groupReadings } from "./group-readings.js";
import { type Input, inputsOf, type PipedArticle } from "./open-article.js";
import { ownPackage } from "./own-package.js";
import type { CheckPlan, OpenedPlan } from "./workers/plan.js";

/** How a run is to go. */
export interface CheckSettings {
  readonly plan: CheckPlan;
  /** Which articles are held against each other as well. */
  readonly across: AcrossGroups;
  readonly piped?: PipedArticle;
  /** Texts, by path, that stand for what is on the disk. */
  readonly corrected?: ReadonlyMap<string, string>;
  /** How many threads check articles; as many as pay unless given. */
  readonly workers?: number;
  /** Does each piece of work, and may take its time. Only in this thread. */
  readonly measure?: Measure;
}

type OnFile = (done: number, total: number) => void;

/**
 * Reads and judges articles and returns all that a report needs. What cannot be read becomes an error of the run. Control
 * goes back to the event loop between articles; `onFile` is then told how many files are done.
 */
export async function checkFiles(
  articles: Articles,
  opened: OpenedPlan,
  settings: CheckSettings,
  onFile: OnFile = () => {},
): Promise<RunResult> {
  const { plan, across, measure = plainly } = settings;
  const inputs = inputsOf(articles, plan.cwd, settings.piped);
  const readings: Reading[] = [];
  const checked = await checkEach(inputs, opened, settings, readings, onFile);
  const files = checked.flatMap(({ file }) => file ?? []);
  const errors = [...articles.errors, ...checked.flatMap((outcome) => outcome.errors)];
  const joint =
    across === false
      ? files
      : measure("across", () => withJoint(files, judgeGroups(readings, across, opened.settingsFor)));
  return {
    version: ownPackage().version,
    checks,
    files: reported(joint, articles),
    rules: judgeRules(opened.facts, opened.settingsFor("").judge),
    errors: errors.sort((a, b) => compareText(a.path, b.path)),
  };
}

/** One after the other, or in several threads; articles that are held against each other stay in this one. */
async function checkEach(
  inputs: readonly Input[],
  { config, facts, settingsFor }: OpenedPlan,
  settings: CheckSettings,
  readings: Reading[],
  onFile: OnFile,
): Promise<readonly CheckedFile[]> {
  const { plan, across, corrected, measure, workers } = settings;
  const told = (done: number): void => onFile(done, inputs.length);
  const isAlone = across !== false || corrected !== undefined || measure !== undefined || inputs.length < 2;
  if (!isAlone) {
    const { howManyWorkers } = await import("./workers/how-many.js");
    const threads = howManyWorkers(inputs, workers, plan.cwd);
    if (threads > 1) return (await import("./workers/pool.js")).checkInWorkers(inputs, plan, threads, told);
  }
  const check: ArticleCheck = {
    facts,
    settingsFor,
    ...(corrected ? { corrected } : {}),
    ...(measure ? { measure } : {}),
    ...(plan.cache === undefined ? {} : { cache: (await import("./cache.js")).openCache(plan.cache, facts, config) }),
  };
  const keep = across === false ? undefined : (reading: Reading) => void readings.push(reading);
  const checked: CheckedFile[] = [];
  for (const [index, input] of inputs.entries()) {
    checked.push(await checkFile(input, check, keep));
    told(index + 1);
    if (index + 1 < inputs.length) await new Promise(setImmediate);
  }
  return checked;
}

/** What is found between the articles of each group; what two groups share is said once. */
function judgeGroups(readings: readonly Reading[], across: AcrossGroups, settingsFor: SettingsFor): JointJudgement {
  const judgements = groupReadings(readings, across).map((group) => {
    const [first] = group;
    const settings = first ? settingsFor(first.document.source.path).judge : {};
    return judgeTogether(group, settings, (path) => settingsFor(path).judge);
  });
  return {
    findings: withoutTwins(judgements.flatMap(({ findings }) => findings)),
    stetted: withoutTwins(judgements.flatMap(({ stetted }) => stetted)),
  };
}

function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ source, span, check, message }: Finding): string =>
    [source.path, span.start, span.end, check, message].join("\n");
  return [...new Map(findings.map((finding) => [placeOf(finding), finding])).values()];
}

function withJoint(files: readonly FileResult[], joint: JointJudgement): readonly FileResult[] {
  if (joint.findings.length === 0 && joint.stetted.length === 0) return files;
  const found = byPath(joint.findings);
  const stood = byPath(joint.stetted);
  return files.map((file) => {
    const more = found.get(file.path) ?? [];
    const stetted = file.stetted + (stood.get(file.path)?.length ?? 0);
    return { ...file, stetted, findings: [...file.findings, ...more].sort(byPlace) };
  });
}

/** The articles that the run is about, and what others have to do with them: findings whose labels stand in one. */
function reported(files: readonly FileResult[], { reported: paths, shard }: Articles): readonly FileResult[] {
  if (shard) return files.filter(({ path }) => shard.has(path));
  if (!paths) return files;
  const touches = ({ labels }: Finding): boolean => labels.some(({ source }) => paths.has(source.path));
  return files.flatMap((file) => {
    if (paths.has(file.path)) return [file];
    const findings = file.findings.filter(touches);
    return findings.length > 0 ? [{ ...file, findings }] : [];
  });
}

function byPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.source.path);
    if (group) group.push(finding);
    else groups.set(finding.source.path, [finding]);
  }
  return groups;
}
