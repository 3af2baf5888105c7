import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderWith } from "./run-cli.js";

/** A repository with one commit of these files, and ways to go on from there. */
export function repositoryWith(files: Readonly<Record<string, string>>) {
  const folder = folderWith({});
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: folder, env, stdio: "pipe" });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "news");
  };
  git("init", "--quiet", "--initial-branch", "main");
  for (const [path, text] of Object.entries(files)) write(path, text);
  commit();
  return { folder, git, write, commit };
}
