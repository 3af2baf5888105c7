import { checks } from "../checks/index.js";
import { countClaims } from "../claims/reading.js";
import { notJudged } from "../document/draft.js";
import { byPlace, compareText, type Finding } from "../findings/finding.js";
import type { FileResult, RunError, RunResult } from "../findings/run-result.js";
import {
  type FactBase,
  type JudgeSettings,
  judge,
  judgeTogether,
  type Reading,
  type ReadSettings,
  read,
} from "../pipeline.js";
import type { Source } from "../text/source.js";
import type { Decoded } from "./decode.js";
import type { Articles } from "./discover.js";
import { type Input, inputsOf, openArticle, type PipedArticle } from "./open-article.js";
import { ownPackage } from "./own-package.js";

/** How a run is to go. */
export interface CheckSettings {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly read: ReadSettings;
  readonly judge: JudgeSettings;
  /** Hold the articles against each other as well. */
  readonly across: boolean;
  readonly piped?: PipedArticle;
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
  for (const [index, input] of inputs.entries()) {
    const outcome = checkOne(input, facts, settings);
    if ("message" in outcome) errors.push(outcome);
    else {
      files.push(outcome.file);
      if (settings.across) readings.push(outcome.reading);
    }
    onArticle(index + 1, inputs.length);
    await new Promise(setImmediate);
  }
  return {
    version: ownPackage().version,
    checks,
    files: settings.across ? withFindings(files, judgeTogether(readings, settings.judge)) : files,
    rules: facts.files,
    errors: errors.sort((a, b) => compareText(a.path, b.path)),
  };
}

function checkOne(
  input: Input,
  facts: FactBase,
  settings: CheckSettings,
): RunError | { readonly file: FileResult; readonly reading: Reading } {
  const opened = openArticle(input);
  if ("message" in opened) return opened;
  const { source, remark } = opened;
  const { path } = source;
  const { reading, judgement } = work(source, facts, settings);
  const findings = [...encodingNotice(source, remark, settings.judge), ...judgement.findings].sort(byPlace);
  const date = reading.anchor?.edtf ?? null;
  const claims = countClaims(reading);
  return { file: { path, date, claims, findings, stetted: judgement.stetted, baselined: 0 }, reading };
}

function encodingNotice(
  source: Source,
  remark: Decoded["remark"],
  { select, ignore }: JudgeSettings,
): readonly Finding[] {
  const isAsked = (select?.has("not-judged") ?? true) && !ignore?.has("not-judged");
  return remark && isAsked ? [notJudged(source, remark.span, remark.message, "here first")] : [];
}

/** A crash is told with the article that caused it. */
function work(source: Source, facts: FactBase, settings: CheckSettings) {
  try {
    const reading = read(source, settings.read);
    return { reading, judgement: judge(reading, facts, settings.judge) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${source.path}: ${message}`, { cause: error });
  }
}

function withFindings(files: readonly FileResult[], more: readonly Finding[]): readonly FileResult[] {
  return files.map((file) => {
    const own = more.filter((finding) => finding.source.path === file.path);
    return own.length === 0 ? file : { ...file, findings: [...file.findings, ...own].sort(byPlace) };
  });
}
