import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { compareText } from "../findings/finding.js";
import { didYouMean } from "../schema/did-you-mean.js";
import type { Source } from "../text/source.js";
import { decode } from "./decode.js";
import { shownPath } from "./discover.js";
import { describeFsError } from "./fs-errors.js";
import { ownPackage } from "./own-package.js";
import { UsageError } from "./usage-error.js";

const packPrefix = "claimlint:";

/**
 * Reads the rule files that files, folders (with the folders in them) and packs (`claimlint:NAME`) name, each once, in
 * path order. Throws a UsageError for what cannot be read: nothing is judged by half of the rules.
 */
export function loadRules(asked: readonly string[], cwd: string): readonly Source[] {
  const paths = new Set(asked.flatMap((path) => ruleFiles(path, cwd)));
  return [...paths].map((path) => readRules(path, cwd)).sort((a, b) => compareText(a.path, b.path));
}

function ruleFiles(asked: string, cwd: string): readonly string[] {
  if (asked.startsWith(packPrefix)) return [packFile(asked.slice(packPrefix.length))];
  const path = resolve(cwd, asked);
  if (!attempt(asked, () => statSync(path)).isDirectory()) return [path];
  const files = attempt(asked, () => rulesIn(path));
  if (files.length === 0) throw new UsageError(`${asked}: no rule files (.yaml .yml) in this folder`);
  return files;
}

function rulesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    if (entry.isDirectory()) return rulesIn(path);
    return /\.ya?ml$/i.test(entry.name) ? [path] : [];
  });
}

function packFile(name: string): string {
  const folder = join(ownPackage().folder, "rules");
  const file = join(folder, `${name}.yaml`);
  if (basename(name) === name && existsSync(file)) return file;
  const packs = readdirSync(folder).flatMap((entry) => (entry.endsWith(".yaml") ? [basename(entry, ".yaml")] : []));
  const meant = didYouMean(name, packs);
  const hint = meant ? `did you mean ${packPrefix}${meant}?` : `there are: ${packs.sort(compareText).join(", ")}`;
  throw new UsageError(`no pack of rules called ${packPrefix}${name}; ${hint}`);
}

function readRules(path: string, cwd: string): Source {
  const shown = shownPath(path, cwd);
  const decoded = decode(attempt(shown, () => readFileSync(path)));
  if (!decoded) throw new UsageError(`${shown}: is binary, not a rule file`);
  if (decoded.remark)
    throw new UsageError(`${shown}: rule files are written in UTF-8; this one is ${decoded.remark.message}`);
  return { path: shown, text: decoded.text };
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new UsageError(`${path}: ${describeFsError(error)}`, { cause: error });
  }
}
