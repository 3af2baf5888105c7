import { readFileSync } from "node:fs";
import { resolve } from "node:path";
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
import { type Decoded, decode } from "./decode.js";
import type { Articles } from "./discover.js";
import { describeFsError } from "./fs-errors.js";
import { ownPackage } from "./own-package.js";

/** How a run is to go. */
export interface CheckSettings {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly read: ReadSettings;
  readonly judge: JudgeSettings;
  /** Hold the articles against each other as well. */
  readonly across: boolean;
  /** An article that is no file: standard input. */
  readonly piped?: { readonly path: string; readonly bytes: Uint8Array };
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
  const inputs = inputsOf(articles, settings);
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

interface Input {
  readonly path: string;
  bytes(): Uint8Array;
}

function inputsOf(articles: Articles, { cwd, piped }: CheckSettings): readonly Input[] {
  const files = articles.files.map((path) => ({ path, bytes: () => readFileSync(resolve(cwd, path)) }));
  const all: Input[] = piped ? [...files, { path: piped.path, bytes: () => piped.bytes }] : files;
  return all.sort((a, b) => compareText(a.path, b.path));
}

function checkOne(
  input: Input,
  facts: FactBase,
  settings: CheckSettings,
): RunError | { readonly file: FileResult; readonly reading: Reading } {
  const { path } = input;
  const bytes = attempt(() => input.bytes());
  if ("failure" in bytes) return { path, message: `cannot be read: ${bytes.failure}` };
  const decoded = decode(bytes.value);
  if (!decoded) return { path, message: "is binary, not text" };
  const source = { path, text: decoded.text };
  const { reading, judgement } = work(source, facts, settings);
  const findings = [...encodingNotice(source, decoded, settings.judge), ...judgement.findings].sort(byPlace);
  const date = reading.anchor?.edtf ?? null;
  const claims = countClaims(reading);
  return { file: { path, date, claims, findings, stetted: judgement.stetted, baselined: 0 }, reading };
}

function encodingNotice(source: Source, { remark }: Decoded, { select, ignore }: JudgeSettings): readonly Finding[] {
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

function attempt<T>(action: () => T): { readonly value: T } | { readonly failure: string } {
  try {
    return { value: action() };
  } catch (error) {
    return { failure: describeFsError(error) };
  }
}
