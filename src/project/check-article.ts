import { countClaims } from "../claims/reading.js";
import { notJudged } from "../document/draft.js";
import { partAt } from "../document/wire/extracted.js";
import type { Finding } from "../findings/finding.js";
import type { FileResult, RunError } from "../findings/run-result.js";
import { measuredFile } from "../findings/run-stats.js";
import { type FactBase, judge, type Measure, plainly, type Reading, read } from "../pipeline.js";
import type { Cache } from "./cache.js";
import type { SettingsFor } from "./config/settings-for.js";
import { type Input, type OpenedArticle, openArticles } from "./open-article.js";

/** How single articles are to be checked. */
export interface ArticleCheck {
  readonly facts: FactBase;
  readonly settingsFor: SettingsFor;
  /** Texts, by path, that stand for what is on the disk. */
  readonly corrected?: ReadonlyMap<string, string>;
  readonly cache?: Cache;
  /** Does a piece of work, and may take its time. */
  readonly measure?: Measure;
}

/** What became of a file: of its one article, or of all in it where it is a container. */
export interface CheckedFile {
  /** Null where nothing in it could be read. */
  readonly file: FileResult | null;
  readonly errors: readonly RunError[];
}

/**
 * Reads and judges the articles of a file one after the other. Each reading is handed on where it is wanted; otherwise what
 * the cache knows need not be read. A crash is told with its path.
 */
export async function checkFile(
  input: Input,
  check: ArticleCheck,
  onReading?: (reading: Reading) => void,
): Promise<CheckedFile> {
  const errors: RunError[] = [];
  const results: FileResult[] = [];
  for await (const opened of openArticles(input, check.corrected)) {
    if ("message" in opened) {
      errors.push(opened);
      continue;
    }
    try {
      const { measure = plainly } = check;
      results.push(measure(measuredFile(input.path), () => checkArticle(opened, check, onReading)));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${input.path}: ${message}`, { cause: error });
    }
  }
  return { file: joined(results), errors };
}

function checkArticle(
  { source, remark, container }: OpenedArticle,
  { facts, settingsFor, cache, measure = plainly }: ArticleCheck,
  onReading?: (reading: Reading) => void,
): FileResult {
  const settings = settingsFor(source.path);
  // What is said of an encoding hangs on the bytes, and a container's text is not the file's: neither is kept.
  const store = onReading || remark || container ? undefined : cache;
  const known = store?.get({ source, settings });
  if (known) return known;
  const notices = remark ? [notJudged(source, remark.span, remark.message, "here first")] : [];
  const reading = measure("read", () => read(source, { ...settings.read, ...container, notices }));
  onReading?.(reading);
  const { findings, stetted, undated } = judge(reading, facts, { ...settings.judge, measure });
  const result: FileResult = {
    path: source.path,
    date: reading.anchor?.edtf ?? null,
    claims: countClaims(reading),
    findings: container ? findings.map((finding) => inPart(finding, container.parts)) : findings,
    ...(undated > 0 ? { undated } : {}),
    stetted: stetted.length,
    baselined: 0,
  };
  store?.put({ source, settings }, result);
  return result;
}

/** Nothing in a container can be corrected, and each finding names its part. */
function inPart(finding: Finding, parts: NonNullable<OpenedArticle["container"]>["parts"]): Finding {
  const part = finding.part ?? partAt(parts, finding.span.start);
  return { ...finding, fixes: [], ...(part === undefined ? {} : { part }) };
}

/** The results of a container's articles in one, as though they were one article. */
function joined(results: readonly FileResult[]): FileResult | null {
  const [first] = results;
  if (!first || results.length === 1) return first ?? null;
  const sum = (of: (result: FileResult) => number): number => results.reduce((total, result) => total + of(result), 0);
  const undated = sum(({ undated = 0 }) => undated);
  return {
    ...first,
    ...(undated > 0 ? { undated } : {}),
    articles: results.length,
    date: results.every(({ date }) => date === first.date) ? first.date : null,
    claims: sum(({ claims }) => claims),
    findings: results.flatMap(({ findings }) => findings),
    stetted: sum(({ stetted }) => stetted),
  };
}
