import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../project/usage-error.js";

/** The rules that a command is about: those named, else the folder `rules` here. */
export function rulePaths(paths: readonly string[], cwd: string): readonly string[] {
  if (paths.length > 0) return paths;
  if (existsSync(join(cwd, "rules"))) return ["rules"];
  throw new UsageError("no rules named: give a rule file, a folder of them, or claimlint:NAME for a pack that ships");
}
