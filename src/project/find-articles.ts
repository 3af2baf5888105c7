import { relative, resolve, sep } from "node:path";
import ignore from "ignore";
import { compareText } from "../findings/finding.js";
import { type Articles, discover, isArticle, shownPath } from "./discover.js";
import { openRepository } from "./git.js";
import { refuseEmpty } from "./usage-error.js";

/** Which articles a run is about. */
export interface ArticleOrder {
  /** Files, folders and globs, relative to the current folder; null for the whole repository. */
  readonly paths: readonly string[] | null;
  /** Tells of an absolute path whether it is left out. */
  readonly isExcluded: (path: string) => boolean;
  /** Only what is staged, as it is staged. */
  readonly staged: boolean;
  /** Only what differs from where this branch and that revision parted. */
  readonly since?: string;
  /** All articles are read all the same, to be held against those that the run is about. */
  readonly across: boolean;
  /** One of so many equal parts, counted from 1. */
  readonly shard?: { readonly index: number; readonly count: number };
}

/** Finds the articles of a run: on the disk or in git's index. */
export async function findArticles(order: ArticleOrder, cwd: string): Promise<Articles> {
  if (order.paths) refuseEmpty(order.paths);
  if (order.staged) return stagedArticles(order, cwd);
  const found = await discover(order.paths ?? ["."], cwd, order.isExcluded);
  if (order.since !== undefined) return changedArticles(order, order.since, found, cwd);
  if (!order.shard) return found;
  const own = shardOf(found.files, order.shard);
  return order.across ? { ...found, shard: new Set(own) } : { ...found, files: own };
}

function shardOf(files: readonly string[], { index, count }: { index: number; count: number }): readonly string[] {
  return files.filter((_, at) => at % count === index - 1);
}

function stagedArticles({ paths, isExcluded, across }: ArticleOrder, cwd: string): Articles {
  const repository = openRepository(cwd, "--staged");
  const isAsked = paths ? isBelow(paths, cwd) : () => true;
  const shown = (path: string): string => shownPath(resolve(repository.root, path), cwd);
  const isOurs = (path: string): boolean => {
    const absolute = resolve(repository.root, path);
    return isArticle(path) && isAsked(absolute) && !isExcluded(absolute);
  };
  const staged = repository.stagedPaths().filter(isOurs);
  const all = across && staged.length > 0 ? repository.indexedPaths().filter(isOurs) : staged;
  const contents = repository.readIndex(all);
  const byShownPath = new Map([...contents].map(([path, bytes]) => [shown(path), bytes]));
  return {
    files: [...byShownPath.keys()].sort(compareText),
    errors: [],
    bytesOf: (path) => byShownPath.get(path) ?? new Uint8Array(),
    ...(across ? { reported: new Set(staged.map(shown)) } : {}),
  };
}

function changedArticles({ across }: ArticleOrder, since: string, found: Articles, cwd: string): Articles {
  const repository = openRepository(cwd, "--since");
  const changed = new Set(repository.changedSince(since).map((path) => shownPath(resolve(repository.root, path), cwd)));
  const files = found.files.filter((path) => changed.has(path));
  if (!across || files.length === 0) return { ...found, files };
  return { ...found, reported: new Set(files) };
}

/** Tells of an absolute path whether one of the paths, folders and globs that were asked for leads to it. */
function isBelow(asked: readonly string[], cwd: string): (path: string) => boolean {
  const folders = asked.map((path) => resolve(cwd, path));
  const globs = asked.filter((path) => /[*?[\]{}!]/.test(path)).flatMap(withoutBraces);
  // As in .gitignore, but each pattern starts from the current folder.
  const patterns = ignore().add(globs.map((glob) => (glob.startsWith("**") ? glob : `/${glob.replace(/^\.?\//, "")}`)));
  return (path) => {
    if (folders.some((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)))
      return true;
    const name = relative(cwd, path).split(sep).join("/");
    return globs.length > 0 && ignore.isPathValid(name) && patterns.ignores(name);
  };
}

/** "*.{md,txt}" as "*.md" and "*.txt". */
function withoutBraces(glob: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(glob);
  if (!match) return [glob];
  const [, before = "", choices = "", after = ""] = match;
  return choices.split(",").flatMap((choice) => withoutBraces(before + choice + after));
}
