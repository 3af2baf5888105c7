import { type Stats, statSync } from "node:fs";
import { dirname, extname, relative, resolve, sep } from "node:path";
import { compareText } from "../findings/finding.js";
import type { RunError } from "../findings/run-result.js";
import { describeFsError } from "./fs-errors.js";
import { type IgnoreLevel, isIgnored, levelsAbove } from "./ignore-files.js";
import { type Walked, walk } from "./walk.js";

/** File name extensions of articles. */
export const articleExtensions: readonly string[] = [".md", ".markdown", ".html", ".htm", ".txt"];

/** The articles to read, in path order, each once; paths are relative to the folder asked from, with `/`. */
export interface Articles {
  readonly files: readonly string[];
  readonly errors: readonly RunError[];
}

/**
 * Finds the articles that paths, folders and globs name. A file named by hand is taken whatever it is called; folders
 * and globs give articles only. A path that leads to nothing is an error in the result, so that the others are read.
 */
export async function discover(asked: readonly string[], cwd: string): Promise<Articles> {
  const found = new Set<string>();
  const errors: RunError[] = [];
  for (const path of asked) {
    const walked = await expand(path, cwd);
    for (const file of walked.files) found.add(file);
    errors.push(...walked.errors);
  }
  return {
    files: [...found].map((file) => shownPath(file, cwd)).sort(compareText),
    errors: errors.map((error) => ({ ...error, path: shownPath(error.path, cwd) })),
  };
}

/** A path as reports show it: relative to the current folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join("/") || ".";
}

async function expand(asked: string, cwd: string): Promise<Walked> {
  const path = resolve(cwd, asked);
  const stats = statOf(path);
  if (!(stats instanceof Error)) return stats.isDirectory() ? articlesIn(path) : namedFile(path);
  return /[*?[\]{}!]/.test(asked) ? matching(asked, cwd) : failed(path, describeFsError(stats));
}

function articlesIn(folder: string): Walked {
  const above = levelsAbove(folder);
  // A folder that git passes over was still asked for by name.
  const walked = walk(folder, isIgnored(above, folder, true) ? [] : above, isArticle);
  if (walked.files.length > 0 || walked.errors.length > 0) return walked;
  return failed(folder, `no articles in this folder (${articleExtensions.join(" ")})`);
}

function namedFile(path: string): Walked {
  if (/\.ya?ml$/i.test(path)) return failed(path, "is YAML, not an article; claim rules are given with --rules");
  return { files: [path], errors: [] };
}

async function matching(pattern: string, cwd: string): Promise<Walked> {
  const { glob } = await import("tinyglobby");
  const slashed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const options = { cwd, absolute: true, expandDirectories: false, ignore: ["**/node_modules/**"] };
  const matches = (await glob(slashed, options)).filter(isArticle).map((match) => resolve(match));
  const levels = new Map<string, readonly IgnoreLevel[]>();
  for (const folder of new Set(matches.map(dirname))) levels.set(folder, levelsAbove(resolve(folder, "any")));
  const files = matches.filter((match) => !isIgnored(levels.get(dirname(match)) ?? [], match, false));
  return files.length > 0 ? { files, errors: [] } : failed(resolve(cwd, pattern), "matches no article");
}

function isArticle(path: string): boolean {
  return articleExtensions.includes(extname(path).toLowerCase());
}

function failed(path: string, message: string): Walked {
  return { files: [], errors: [{ path, message }] };
}

function statOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
