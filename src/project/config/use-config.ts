import { relative, resolve } from "node:path";
import { declareUnits } from "../../claims/amounts/custom-units.js";
import { type FactBase, loadFacts } from "../../pipeline.js";
import { loadRules, type RuleAddress, ruleOpener } from "../load-rules.js";
import { InvalidFile, UsageError } from "../usage-error.js";
import type { Config } from "./config.js";
import { findConfig, openConfig } from "./find-config.js";
import { readUnits } from "./read-units.js";
import { patternsOf } from "./settings-for.js";
import { termsSource } from "./terms-source.js";

/** Which configuration a run goes by. */
export interface ConfigOrder {
  /** A file that was named. */
  readonly file?: string;
  /** No file is looked for. */
  readonly none: boolean;
}

/**
 * The configuration of a run; null where there is none. Units that it declares are known from then on. Throws a UsageError
 * or an InvalidFile for one that cannot be followed.
 */
export function useConfig({ file, none }: ConfigOrder, cwd: string): Config | null {
  if (none && file !== undefined) throw new UsageError("--config and --no-config exclude each other");
  const config = none ? null : file === undefined ? findConfig(cwd) : openConfig(file, cwd);
  const { units, findings } = config ? readUnits(config) : { units: [], findings: [] };
  if (findings.length > 0) throw new InvalidFile(`${config?.source.path}: the configuration has mistakes`, findings);
  declareUnits(units);
  return config;
}

/** The facts of the configuration's rule files and of those asked for, with the configuration's terms. */
export function openConfiguredFacts(asked: readonly string[], config: Config | null, cwd: string): FactBase {
  const sources = loadRules(ruleAddresses(asked, config), cwd);
  const terms = config?.terms ? termsSource(config) : undefined;
  return loadFacts(sources, ruleOpener(cwd), terms);
}

/** What names rule files: in the configuration as seen from its folder, then on the command line. */
export function ruleAddresses(asked: readonly string[], config: Config | null): readonly RuleAddress[] {
  const own = config?.rules?.value.map((address) => ({ address, folder: config.folder })) ?? [];
  return [...own, ...asked];
}

/** What is checked when nothing is named: paths relative to the current folder. */
export function includedPaths(config: Config | null, cwd: string): readonly string[] {
  return config?.include?.value.map((path) => relative(cwd, resolve(config.folder, path)) || ".") ?? ["."];
}

/** Tells of an absolute path whether the configuration leaves it out; the path of a folder ends in `/`. */
export function excludedBy(config: Config | null): (path: string) => boolean {
  return config?.exclude ? patternsOf(config.exclude.value, config.folder) : () => false;
}
