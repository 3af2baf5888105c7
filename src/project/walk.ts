import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { compareText } from "../findings/finding.js";
import type { RunError } from "../findings/run-result.js";
import { describeFsError } from "./fs-errors.js";
import { type IgnoreLevel, isIgnored, levelOf } from "./ignore-files.js";

/** What a walk through a folder found; all paths are absolute. */
export interface Walked {
  readonly files: readonly string[];
  readonly errors: readonly RunError[];
  /** Something that was wanted is excluded. */
  readonly passedOver?: boolean;
}

/**
 * Collects the files below a folder whose names `wanted` accepts. Hidden entries, node_modules and what .gitignore names
 * are passed over, and so is what is excluded. Links are followed last, so that nothing is read twice; one that leads back to a folder around it is
 * an error.
 */
export function walk(
  folder: string,
  levels: readonly IgnoreLevel[],
  wanted: (name: string) => boolean,
  isExcluded: (path: string) => boolean = () => false,
): Walked {
  const files = new Set<string>();
  const errors: RunError[] = [];
  const seen = new Set<string>();
  let passedOver = false;
  const links: { path: string; levels: readonly IgnoreLevel[] }[] = [];
  visit(folder, levels);
  for (let link = links.shift(); link; link = links.shift()) follow(link.path, link.levels);
  return { files: [...files], errors, ...(passedOver ? { passedOver } : {}) };

  function visit(current: string, above: readonly IgnoreLevel[]): void {
    const entries = attempt(current, () => readdirSync(current, { withFileTypes: true }));
    if (!entries) return;
    seen.add(realpathSync(current));
    const level = entries.some((entry) => entry.name === ".gitignore") ? levelOf(current) : undefined;
    const inForce = level ? [...above, level] : above;
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = join(current, entry.name);
      if (entry.isSymbolicLink()) links.push({ path, levels: inForce });
      else if (entry.isDirectory()) enter(path, inForce);
      else if (entry.isFile()) take(path, inForce);
    }
  }

  function enter(path: string, levels: readonly IgnoreLevel[]): void {
    if (isIgnored(levels, path, true)) return;
    if (isExcluded(`${path}/`)) passedOver = true;
    else visit(path, levels);
  }

  function take(path: string, levels: readonly IgnoreLevel[]): void {
    if (!wanted(path) || isIgnored(levels, path, false)) return;
    if (isExcluded(path)) passedOver = true;
    else files.add(path);
  }

  function follow(link: string, levels: readonly IgnoreLevel[]): void {
    const target = attempt(link, () => statSync(link, { throwIfNoEntry: false }) ?? "nowhere");
    if (target === undefined) return;
    if (target === "nowhere") {
      if (wanted(link)) errors.push({ path: link, message: "is a link that leads nowhere" });
      return;
    }
    const real = realpathSync(link);
    if (target.isFile()) {
      if (!files.has(real)) take(link, levels);
    } else if (target.isDirectory()) {
      if (isAround(real, link)) errors.push({ path: link, message: "is a link that leads back to a folder around it" });
      else if (!seen.has(real)) enter(link, levels);
    }
  }

  function attempt<T>(path: string, action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      errors.push({ path, message: `cannot be read: ${describeFsError(error)}` });
      return undefined;
    }
  }
}

function isAround(folder: string, link: string): boolean {
  return (realpathSync(dirname(link)) + sep).startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
