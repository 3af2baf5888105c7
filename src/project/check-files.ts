import { checks } from "../checks/index.js";
import { byPlace, compareText, type Finding } from "../findings/finding.js";
import type { FileResult, RunError, RunResult } from "../findings/run-result.js";
import { type FactBase, type JointJudgement, judgeRules, judgeTogether, type Reading } from "../pipeline.js";
import { checkFile } from "./check-article.js";
import type { AcrossGroups } from "./config/config.js";
import type { SettingsFor } from "./config/settings-for.js";
import type { Articles } from "./discover.js";
import { groupReadings } from "./group-readings.js";
import { inputsOf, type PipedArticle } from "./open-article.js";
import { ownPackage } from "./own-package.js";

/** How a run is to go. */
export interface CheckSettings {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly settingsFor: SettingsFor;
  /** Which articles are held against each other as well. */
  readonly across: AcrossGroups;
  readonly piped?: PipedArticle;
  /** Texts, by path, that stand for what is on the disk. */
  readonly corrected?: ReadonlyMap<string, string>;
}

/**
 * Reads and judges articles one after the other and returns all that a report needs. What cannot be read becomes an error
 * of the run. Control goes back to the event loop between articles; `onArticle` is then told how many are done.
 */
export async function checkFiles(
  articles: Articles,
  facts: FactBase,
  settings: CheckSettings,
  onArticle: (done: number, total: number) => void = () => {},
): Promise<RunResult> {
  const inputs = inputsOf(articles, settings.cwd, settings.piped);
  const files: FileResult[] = [];
  const readings: Reading[] = [];
  const errors: RunError[] = [...articles.errors];
  const keep = settings.across === false ? () => {} : (reading: Reading) => void readings.push(reading);
  for (const [index, input] of inputs.entries()) {
    const checked = await checkFile(input, { ...settings, facts }, keep);
    if (checked.file) files.push(checked.file);
    errors.push(...checked.errors);
    onArticle(index + 1, inputs.length);
    await new Promise(setImmediate);
  }
  return {
    version: ownPackage().version,
    checks,
    files: reported(withJoint(files, judgeGroups(readings, settings)), articles.reported),
    rules: judgeRules(facts, settings.settingsFor("").judge),
    errors: errors.sort((a, b) => compareText(a.path, b.path)),
  };
}

/** What is found between the articles of each group; what two groups share is said once. */
function judgeGroups(readings: readonly Reading[], { across, settingsFor }: CheckSettings): JointJudgement {
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
function reported(files: readonly FileResult[], paths: ReadonlySet<string> | undefined): readonly FileResult[] {
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
