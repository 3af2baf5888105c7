import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { OpenRules } from "../facts/gather-rule-files.js";
import { compareText } from "../findings/finding.js";
import { type FactBase, loadFacts } from "../pipeline.js";
import type { Source } from "../text/source.js";
import { decode } from "./decode.js";
import { shownPath } from "./discover.js";
import { findRules } from "./find-rules.js";
import { plainly } from "./fs-errors.js";
import { UsageError } from "./usage-error.js";

/** What names rule files: an address as seen from the current folder, or from another one. */
export type RuleAddress = string | { readonly address: string; readonly folder: string };

/**
 * Loads the facts of the rule files that files, folders, packs (`claimlint:NAME`) and packages (`npm:NAME`) name, and of
 * all that these extend. Throws a UsageError for what was asked for and cannot be read; what is wrong inside the files
 * becomes findings.
 */
export function openFacts(asked: readonly string[], cwd: string): FactBase {
  return loadFacts(loadRules(asked, cwd), ruleOpener(cwd));
}

/** Reads the rule files that were asked for, each once, in path order; what they extend is left to `ruleOpener`. */
export function loadRules(asked: readonly RuleAddress[], cwd: string): readonly Source[] {
  const addresses = asked.map((entry) => (typeof entry === "string" ? { address: entry, folder: cwd } : entry));
  const paths = new Set(
    addresses.flatMap(({ address, folder }) => naming(address, () => findRules(address, folder, cwd))),
  );
  return [...paths]
    .map((path) => {
      const shown = shownPath(path, cwd);
      return naming(shown, () => readRules(path, shown));
    })
    .sort((a, b) => compareText(a.path, b.path));
}

/** Looks up what rule files extend: relative to the folder of the file that says so. */
export function ruleOpener(cwd: string): OpenRules {
  return (address, from) => {
    try {
      const files = findRules(address, dirname(resolve(cwd, from.path)), cwd);
      return files.map((path) => readRules(path, shownPath(path, cwd)));
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
  };
}

function readRules(path: string, shown: string): Source {
  const decoded = decode(plainly(() => readFileSync(path)));
  if (!decoded) throw new UsageError("is binary, not a rule file");
  if (decoded.remark) throw new UsageError(`rule files are written in UTF-8; this one is ${decoded.remark.message}`);
  return { path: shown, text: decoded.text };
}

/** Puts the name of what cannot be read before the reason. */
function naming<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(name === "" ? error.message : `${name}: ${error.message}`, { cause: error.cause });
  }
}
