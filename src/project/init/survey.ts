import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { isArticle } from "../discover.js";
import { repositoryAround } from "../git.js";
import { walk } from "../walk.js";

/** What runs the checks before a commit. */
export const hookKinds = ["git", "pre-commit", "husky", "none"] as const;
export type HookKind = (typeof hookKinds)[number];

/** What runs them after a push. */
export const ciKinds = ["github", "gitlab", "none"] as const;
export type CiKind = (typeof ciKinds)[number];

/** What a folder looks like to someone who sets claimlint up in it. */
export interface Survey {
  /** The root of the repository, absolute; null where there is none. */
  readonly root: string | null;
  /** Where git looks for hooks, absolute. */
  readonly hooksFolder: string | null;
  /** The folder of most of the articles, relative, with `/`. */
  readonly articles: string;
  readonly hook: HookKind;
  readonly ci: CiKind;
}

/** Looks around in a folder: where its articles lie, and what runs before commits and after pushes. */
export function surveyFolder(folder: string): Survey {
  const repository = repositoryAround(folder);
  return {
    root: repository?.root ?? null,
    hooksFolder: repository?.hooksFolder ?? null,
    articles: folderOfArticles(folder),
    hook: usualHook(folder, repository !== null),
    ci: usualCi(folder),
  };
}

/** Files that most projects have and nobody would call articles. */
const notCopy = /^(readme|changelog|contributing|licen[cs]e|code_of_conduct|security)\b/i;

function folderOfArticles(folder: string): string {
  const counts = new Map<string, number>();
  for (const path of walk(folder, [], isArticle).files) {
    const [first = "", ...rest] = path.slice(folder.length + 1).split(sep);
    if (rest.length === 0 && notCopy.test(first)) continue;
    const top = rest.length === 0 ? "." : first;
    counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  if (counts.has(".")) return ".";
  const [fullest] = [...counts].sort((a, b) => b[1] - a[1]);
  return fullest?.[0] ?? "articles";
}

function usualHook(folder: string, hasRepository: boolean): HookKind {
  if (existsSync(join(folder, ".pre-commit-config.yaml"))) return "pre-commit";
  if (existsSync(join(folder, ".husky"))) return "husky";
  return hasRepository ? "git" : "none";
}

function usualCi(folder: string): CiKind {
  if (existsSync(join(folder, ".gitlab-ci.yml"))) return "gitlab";
  return existsSync(join(folder, ".github")) || /\burl = .*github\.com/.test(gitConfig(folder)) ? "github" : "none";
}

function gitConfig(folder: string): string {
  try {
    return readFileSync(join(folder, ".git/config"), "utf8");
  } catch {
    return "";
  }
}
