import type { FileResult, RunError, RunResult } from "../findings/run-result.js";
import { type FixedArticle, type LeftFix, planFixes, writeFixed } from "../project/fix-files.js";
import { count } from "../report/count.js";
import { positionAt } from "../text/source.js";
import type { FixOrder } from "./check-options.js";

/** What corrections came to. */
export interface FixOutcome {
  /** The corrected articles, whether written or not. */
  readonly articles: readonly FixedArticle[];
  /** What could not be written. */
  readonly errors: readonly RunError[];
  readonly notes: readonly string[];
}

/**
 * Makes the corrections that were asked for, once. What they leave, or bring, is found by judging the corrected articles
 * again. In a dry run nothing is written.
 */
export function fixArticles(files: readonly FileResult[], order: FixOrder | undefined, cwd: string): FixOutcome {
  if (!order) return { articles: [], errors: [], notes: [] };
  const { articles, left, closed } = planFixes(files, order.unsafe);
  const errors = order.dryRun ? [] : articles.flatMap((article) => writeFixed(article, cwd) ?? []);
  const paths = new Set(errors.map(({ path }) => path));
  const made = articles.filter(({ source }) => !paths.has(source.path));
  const sums = made.length > 0 ? [sum(made, order)] : [];
  return { articles: made, errors, notes: [...sums, ...sayLeft(left), ...sayClosed(closed)] };
}

function sum(made: readonly FixedArticle[], { dryRun }: FixOrder): string {
  const corrections = made.reduce((total, article) => total + article.made, 0);
  const words = `${count(corrections, "correction")} in ${count(made.length, "article")}`;
  return dryRun ? `${words} would be made; the report shows what would remain` : `${words} made`;
}

/** Nobody reads more of them. */
const mostTold = 20;

function sayLeft(left: readonly LeftFix[]): string[] {
  const told = left.slice(0, mostTold).map(({ finding, fix, why }) => {
    const { line, column } = positionAt(finding.source, finding.span.start);
    return `${finding.source.path}:${line}:${column}: not corrected, since ${why}: ${fix.title}`;
  });
  return left.length > mostTold ? [...told, `${count(left.length - mostTold, "more correction")} left as well`] : told;
}

function sayClosed(closed: readonly RunError[]): string[] {
  const told = closed.slice(0, mostTold).map(({ path, message }) => `${path}: not corrected: ${message}`);
  const more = closed.length - mostTold;
  return more > 0 ? [...told, `${count(more, "more file")} that cannot be corrected`] : told;
}

/** A run in which some articles were judged again. */
export function withFilesOf(result: RunResult, again: RunResult): RunResult {
  const files = new Map(again.files.map((file) => [file.path, file]));
  return { ...result, files: result.files.map((file) => files.get(file.path) ?? file) };
}
