import { countClaims } from "../claims/reading.js";
import { notJudged } from "../document/draft.js";
import { partAt } from "../document/wire/extracted.js";
import type { Finding } from "../findings/finding.js";
import type { FileResult, RunError } from "../findings/run-result.js";
import { type FactBase, type Judgement, judge, type Reading, read } from "../pipeline.js";
import type { SettingsFor } from "./config/settings-for.js";
import { type Input, type OpenedArticle, openArticles } from "./open-article.js";

/** How single articles are to be checked. */
export interface ArticleCheck {
  readonly facts: FactBase;
  readonly settingsFor: SettingsFor;
  /** Texts, by path, that stand for what is on the disk. */
  readonly corrected?: ReadonlyMap<string, string>;
}

/** What became of a file: of its one article, or of all in it where it is a container. */
export interface CheckedFile {
  /** Null where nothing in it could be read. */
  readonly file: FileResult | null;
  readonly errors: readonly RunError[];
}

/** Reads and judges the articles of a file one after the other; each reading is handed on. A crash is told with its path. */
export async function checkFile(
  input: Input,
  check: ArticleCheck,
  onReading: (reading: Reading) => void = () => {},
): Promise<CheckedFile> {
  const errors: RunError[] = [];
  const results: FileResult[] = [];
  for await (const opened of openArticles(input, check.corrected)) {
    if ("message" in opened) {
      errors.push(opened);
      continue;
    }
    try {
      const { reading, judgement } = checkArticle(opened, check);
      results.push(resultOf(opened, reading, judgement));
      onReading(reading);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${input.path}: ${message}`, { cause: error });
    }
  }
  return { file: joined(results), errors };
}

function checkArticle({ source, remark, container }: OpenedArticle, { facts, settingsFor }: ArticleCheck) {
  const own = settingsFor(source.path);
  const notices = remark ? [notJudged(source, remark.span, remark.message, "here first")] : [];
  const reading = read(source, { ...own.read, ...container, notices });
  return { reading, judgement: judge(reading, facts, own.judge) };
}

function resultOf({ source, container }: OpenedArticle, reading: Reading, judgement: Judgement): FileResult {
  const { findings, stetted } = judgement;
  return {
    path: source.path,
    date: reading.anchor?.edtf ?? null,
    claims: countClaims(reading),
    findings: container ? findings.map((finding) => inPart(finding, container.parts)) : findings,
    stetted: stetted.length,
    baselined: 0,
  };
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
  return {
    ...first,
    articles: results.length,
    date: results.every(({ date }) => date === first.date) ? first.date : null,
    claims: sum(({ claims }) => claims),
    findings: results.flatMap(({ findings }) => findings),
    stetted: sum(({ stetted }) => stetted),
  };
}
