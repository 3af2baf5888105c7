import { resolve } from "node:path";
import { UsageError } from "./usage-error.js";

/** A repository seen from a folder in it. Paths are relative to its root, with `/`. */
export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** What is staged: added, copied, changed, renamed. */
  stagedPaths(): readonly string[];
  /** All that the index holds. */
  indexedPaths(): readonly string[];
  /** The contents of the index, by path. */
  readIndex(paths: readonly string[]): ReadonlyMap<string, Uint8Array>;
  /** What differs from where this branch and a revision parted: committed, not yet committed, or new. */
  changedSince(revision: string): readonly string[];
}

/** Most bytes that git is let print: the index of a large archive. */
const mostBytes = 1 << 30;

/** Opens the repository around a folder. A UsageError says why there is none. `asking` is the flag that needs it. */
export function openRepository(cwd: string, asking: string): Repository {
  const root = ask(["rev-parse", "--show-toplevel"], cwd, (reason) =>
    /not a git repository/i.test(reason) ? `${asking} needs a git repository, and this folder is in none` : reason,
  )
    .toString()
    .replace(/\r?\n$/, "");
  const list = (args: readonly string[]): readonly string[] => splitPaths(git(args, root));
  return {
    root,
    stagedPaths: () => list(["diff", "--cached", "--name-only", "-z", "--diff-filter=ACMR"]),
    indexedPaths: () => list(["ls-files", "-z", "--cached"]),
    readIndex: (paths) => readObjects(paths, root),
    changedSince(revision) {
      const base = mergeBase(revision, root);
      const changed = list(["diff", "--name-only", "-z", "--diff-filter=ACMR", base, "--"]);
      const added = list(["ls-files", "-z", "--others", "--exclude-standard"]);
      return [...new Set([...changed, ...added])];
    },
  };
}

/** The repository around a folder, and where it keeps its hooks, both absolute; null where there is none, or no git. */
export function repositoryAround(cwd: string): { readonly root: string; readonly hooksFolder: string } | null {
  try {
    const answer = (...args: string[]): string =>
      git(["rev-parse", ...args], cwd)
        .toString()
        .replace(/\r?\n$/, "");
    return { root: answer("--show-toplevel"), hooksFolder: resolve(cwd, answer("--git-path", "hooks")) };
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

function mergeBase(revision: string, root: string): string {
  const commit = ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], root, () =>
    isShallow(root)
      ? `--since ${revision}: no such revision in this shallow clone; fetch the whole history (actions/checkout: fetch-depth: 0)`
      : `--since ${revision}: no such revision`,
  );
  const base = ask(["merge-base", commit.toString().trim(), "HEAD"], root, () =>
    isShallow(root)
      ? `--since ${revision}: this shallow clone does not reach back to where the branches parted; fetch the whole history (actions/checkout: fetch-depth: 0)`
      : `--since ${revision}: it has no history in common with this branch`,
  );
  return base.toString().trim();
}

function isShallow(root: string): boolean {
  return git(["rev-parse", "--is-shallow-repository"], root).toString().trim() === "true";
}

/** The staged contents of paths, all in one process: its answers come in the order of the questions. */
function readObjects(paths: readonly string[], root: string): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  const single = paths.filter((path) => path.includes("\n"));
  for (const path of single) contents.set(path, git(["cat-file", "blob", `:${path}`], root));
  const asked = paths.filter((path) => !path.includes("\n"));
  if (asked.length === 0) return contents;
  const answer = git(["cat-file", "--batch"], root, asked.map((path) => `:${path}\n`).join(""));
  let at = 0;
  for (const path of asked) {
    const end = answer.indexOf(10, at);
    const head = answer.subarray(at, end).toString();
    const size = /^\S+ blob (\d+)$/.exec(head)?.[1];
    at = end + 1;
    if (size === undefined) continue;
    contents.set(path, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

function splitPaths(output: Buffer): readonly string[] {
  return output
    .toString()
    .split("\0")
    .filter((path) => path !== "");
}

function git(args: readonly string[], cwd: string, input?: string): Buffer {
  return ask(args, cwd, (reason) => `git ${args[0]}: ${reason}`, input);
}

/** What git prints; when it fails, a UsageError in the words of `explain`. */
function ask(args: readonly string[], cwd: string, explain: (reason: string) => string, input?: string): Buffer {
  const settings = { cwd, maxBuffer: mostBytes, env: { ...process.env, LC_ALL: "C" } };
  // Loaded when git is asked: it costs a start 5 ms.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { error, status, stdout, stderr } = spawnSync(
    "git",
    args,
    input === undefined ? settings : { ...settings, input },
  );
  if (error && "code" in error && error.code === "ENOENT")
    throw new UsageError("git is not installed, or not on the path");
  if (error) throw new UsageError(`git ${args[0]}: ${error.message}`);
  if (status !== 0)
    throw new UsageError(
      explain(
        stderr
          .toString()
          .trim()
          .replace(/^fatal: /, ""),
      ),
    );
  return stdout;
}
