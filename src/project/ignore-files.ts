import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** The .gitignore of one folder. */
export interface IgnoreLevel {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The .gitignore file of a folder; undefined when it cannot be read, which git passes over as well. */
export function levelOf(folder: string): IgnoreLevel | undefined {
  try {
    const text = readFileSync(join(folder, ".gitignore"), "utf8");
    return { folder, patterns: ignore({ allowRelativePaths: true }).add(text) };
  } catch {
    return undefined;
  }
}

/** The .gitignore files above a folder, from the repository's root down; none outside a repository. */
export function levelsAbove(folder: string): readonly IgnoreLevel[] {
  const levels: IgnoreLevel[] = [];
  let current = folder;
  while (!existsSync(join(current, ".git"))) {
    const parent = dirname(current);
    if (parent === current) return [];
    current = parent;
    const level = levelOf(current);
    if (level) levels.unshift(level);
  }
  return levels;
}

/** True when git would pass over the path: the last word is that of the nearest .gitignore that names it. */
export function isIgnored(levels: readonly IgnoreLevel[], path: string, isFolder: boolean): boolean {
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i];
    if (!level) continue;
    const name = relative(level.folder, path).split(sep).join("/") + (isFolder ? "/" : "");
    const verdict = level.patterns.test(name);
    if (verdict.ignored || verdict.unignored) return verdict.ignored;
  }
  return false;
}
