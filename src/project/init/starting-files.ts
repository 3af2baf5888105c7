import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { articleExtensions, isArticle } from "../discover.js";
import { UsageError } from "../usage-error.js";
import { walk } from "../walk.js";
import { githubWorkflow, gitlabJobs, hookScript, huskyHook, preCommitConfig, startingConfig } from "./snippets.js";
import { startingArticle, startingRules } from "./starting-rules.js";
import type { CiKind, HookKind, Survey } from "./survey.js";

/** What the person who sets claimlint up has chosen. */
export interface InitAnswers {
  /** The folder of the articles, relative, with `/`. */
  readonly articles: string;
  /** How 4/5/2021 is meant; null where copy holds both. */
  readonly language: "en-US" | "en-GB" | null;
  readonly hook: HookKind;
  readonly ci: CiKind;
}

/** A file to begin with. */
export interface StartingFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** It must be one that can be run. */
  readonly executable?: boolean;
  /** What is to be done by hand where the file is there already. */
  readonly otherwise: string;
}

/** The files that a newsroom begins with, as it has answered. A UsageError says which answer cannot be followed. */
export function startingFiles(
  { articles, language, hook, ci }: InitAnswers,
  { root, hooksFolder }: Survey,
  folder: string,
  version: string,
): readonly StartingFile[] {
  if (hook !== "none" && root !== folder) throw new UsageError(whyNoHook(root));
  const extensions = articleExtensions.map((extension) => extension.slice(1));
  const hooks: Readonly<Record<HookKind, () => readonly StartingFile[]>> = {
    none: () => [],
    git: () => [
      {
        path: relative(folder, join(hooksFolder ?? ".git/hooks", "pre-commit"))
          .split(sep)
          .join("/"),
        text: hookScript,
        executable: true,
        otherwise: "add the line: claimlint check --staged",
      },
    ],
    husky: () => [
      {
        path: ".husky/pre-commit",
        text: huskyHook,
        executable: true,
        otherwise: "add the line: claimlint check --staged",
      },
    ],
    "pre-commit": () => {
      const text = preCommitConfig(articles, extensions, version);
      const otherwise = `add under repos:\n\n${text.slice(text.indexOf("  - repo"))}`;
      return [{ path: ".pre-commit-config.yaml", text, otherwise }];
    },
  };
  const jobs: Readonly<Record<CiKind, () => readonly StartingFile[]>> = {
    none: () => [],
    github: () => [
      { path: ".github/workflows/claimlint.yml", text: githubWorkflow(version), otherwise: "it was left as it is" },
    ],
    gitlab: () => {
      const text = gitlabJobs(version);
      return [{ path: ".gitlab-ci.yml", text, otherwise: `add the job:\n\n${text}` }];
    },
  };
  return [
    {
      path: "claimlint.config.yaml",
      text: startingConfig(articles, language),
      otherwise: "it was left as it is",
    },
    { path: "rules/newsroom.yaml", text: startingRules, otherwise: "it was left as it is" },
    ...firstArticle(articles, folder),
    ...hooks[hook](),
    ...jobs[ci](),
  ];
}

/** Where there are no articles yet, check would have nothing to check. */
function firstArticle(articles: string, folder: string): readonly StartingFile[] {
  const place = join(folder, articles);
  if (existsSync(place) && walk(place, [], isArticle).files.length > 0) return [];
  const path = articles === "." ? "example.md" : `${articles}/example.md`;
  return [{ path, text: startingArticle, otherwise: "it was left as it is" }];
}

function whyNoHook(root: string | null): string {
  return root === null
    ? "there is no git repository here to install a hook in; run git init first, or give --hook none"
    : `a hook belongs to the whole repository: run claimlint init in its root, ${root}, or give --hook none`;
}
