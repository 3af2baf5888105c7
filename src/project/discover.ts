import { realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, extname, relative, resolve, sep } from "node:path";
import { compareText } from "../findings/finding.js";
import type { RunError } from "../findings/run-result.js";
import { documentExtensions, wireExtensions } from "./containers/articles-in.js";
import { describeFsError } from "./fs-errors.js";
import { type IgnoreLevel, isIgnored, levelsAbove } from "./ignore-files.js";
import { refuseEmpty } from "./usage-error.js";
import { type Walked, walk } from "./walk.js";

/** File name extensions of articles. */
export const articleExtensions: readonly string[] = [
  ".md",
  ".markdown",
  ".html",
  ".htm",
  ".txt",
  ...documentExtensions,
];

/** The articles to read, in path order, each once; paths are relative to the folder asked from, with `/`. */
export interface Articles {
  readonly files: readonly string[];
  readonly errors: readonly RunError[];
  /** What was named by hand and is left out. */
  readonly excluded?: readonly string[];
  /** The bytes of an article that are not to be read from the disk. */
  readonly bytesOf?: (path: string) => Uint8Array;
  /** Only findings that touch one of these are reported; all where it is absent. */
  readonly reported?: ReadonlySet<string>;
  /** Only findings that stand in one of these are reported; all where it is absent. */
  readonly shard?: ReadonlySet<string>;
}

/**
 * Finds the articles that paths, folders and globs name. A file named by hand is taken whatever it is called; folders
 * and globs give articles only, globs also the wire formats and archives whose extension they end in. A path that leads to nothing is an error in the result, so that the others are read; one
 * that is excluded is neither read nor an error.
 */
export async function discover(
  asked: readonly string[],
  cwd: string,
  isExcluded: (path: string) => boolean = () => false,
): Promise<Articles> {
  refuseEmpty(asked);
  const found = new Set<string>();
  const excluded = new Set<string>();
  const errors = new Map<string, RunError>();
  for (const path of asked) {
    const walked = await expand(path, cwd, isExcluded);
    for (const file of walked.files) found.add(file);
    for (const file of walked.excluded ?? []) excluded.add(file);
    for (const error of walked.errors) if (!errors.has(error.path)) errors.set(error.path, error);
  }
  const inOrder = (files: Iterable<string>): string[] =>
    [...files].map((file) => shownPath(file, cwd)).sort(compareText);
  return {
    files: inOrder(asked.length > 1 ? withoutLinks(found) : found),
    errors: [...errors.values()].map((error) => ({ ...error, path: shownPath(error.path, cwd) })),
    ...(excluded.size > 0 ? { excluded: inOrder(excluded) } : {}),
  };
}

/** Each file once, however many links lead to it; by its own name where that was found, else by the first in order. */
function withoutLinks(found: ReadonlySet<string>): Iterable<string> {
  const names = new Map<string, string>();
  for (const path of [...found].sort(compareText)) {
    const real = realPathOf(path);
    if (path === real || !names.has(real)) names.set(real, path);
  }
  return names.values();
}

/** A file that is gone by now keeps its name; whoever reads it tells of it. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** A path as reports show it: relative to the current folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join("/") || ".";
}

type IsExcluded = (path: string) => boolean;

/** What a path leads to, and what of it is left out. */
interface Expanded extends Walked {
  readonly excluded?: readonly string[];
}

async function expand(asked: string, cwd: string, isExcluded: IsExcluded): Promise<Expanded> {
  const path = resolve(cwd, asked);
  const stats = statOf(path);
  if (!(stats instanceof Error)) {
    if (stats.isDirectory()) return articlesIn(path, isExcluded);
    // What never ends would be read for ever.
    return stats.isFile() ? namedFile(path, isExcluded) : failed(path, "is no regular file; - reads standard input");
  }
  return /[*?[\]{}!]/.test(asked) ? matching(asked, cwd, isExcluded) : failed(path, describeFsError(stats));
}

function articlesIn(folder: string, isExcluded: IsExcluded): Expanded {
  if (isExcluded(`${folder}/`)) return { files: [], errors: [], excluded: [folder] };
  const above = levelsAbove(folder);
  // A folder that git passes over was still asked for by name.
  const walked = walk(folder, isIgnored(above, folder, true) ? [] : above, isArticle, isExcluded);
  if (walked.files.length > 0 || walked.errors.length > 0) return walked;
  if (walked.passedOver) return { ...walked, excluded: [folder] };
  return failed(folder, `no articles in this folder (${articleExtensions.join(" ")})`);
}

function namedFile(path: string, isExcluded: IsExcluded): Expanded {
  if (isExcluded(path)) return { files: [], errors: [], excluded: [path] };
  if (/\.ya?ml$/i.test(path)) return failed(path, "is YAML, not an article; claim rules are given with --rules");
  return { files: [path], errors: [] };
}

async function matching(pattern: string, cwd: string, isExcluded: IsExcluded): Promise<Expanded> {
  const { glob } = await import("tinyglobby");
  const slashed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const options = { cwd, absolute: true, expandDirectories: false, ignore: ["**/node_modules/**"] };
  const wire = wireExtensions.find((extension) => slashed.endsWith(extension));
  const isAsked = (path: string): boolean => (isArticle(path) || extname(path) === wire) && !isDevice(path);
  const matches = (await glob(slashed, options)).filter(isAsked).map((match) => resolve(match));
  const levels = new Map<string, readonly IgnoreLevel[]>();
  for (const folder of new Set(matches.map(dirname))) levels.set(folder, levelsAbove(resolve(folder, "any")));
  const seen = matches.filter((match) => !isIgnored(levels.get(dirname(match)) ?? [], match, false));
  if (seen.length === 0) return failed(resolve(cwd, pattern), "matches no article");
  const files = seen.filter((match) => !isExcluded(match));
  return files.length > 0 ? { files, errors: [] } : { files, errors: [], excluded: seen };
}

/** True for names that articles have; Word keeps a file of its own beside one that is open. */
export function isArticle(path: string): boolean {
  return articleExtensions.includes(extname(path).toLowerCase()) && !basename(path).startsWith("~$");
}

/** A device or pipe, or a link to one. */
function isDevice(path: string): boolean {
  const stats = statOf(path);
  return !(stats instanceof Error) && !stats.isFile();
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
