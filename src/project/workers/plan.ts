import type { FactBase } from "../../pipeline.js";
import type { Config } from "../config/config.js";
import { type ArticleSettings, type SettingsFor, settingsFor } from "../config/settings-for.js";
import { type ConfigOrder, openConfiguredFacts, useConfig } from "../config/use-config.js";

/** All that a thread must know to check articles as the others do; plain data. */
export interface CheckPlan {
  readonly cwd: string;
  readonly config: ConfigOrder;
  /** Rules named on the command line. */
  readonly rules: readonly string[];
  /** What flags say of every article. */
  readonly flags: ArticleSettings;
  /** The folder of the cache; absent when none is used. */
  readonly cache?: string;
}

/** A plan with everything loaded that it names. */
export interface OpenedPlan {
  readonly config: Config | null;
  readonly facts: FactBase;
  readonly settingsFor: SettingsFor;
}

/** Loads what a plan names. Throws a UsageError or an InvalidFile for what cannot be followed. */
export function openPlan({ cwd, config: order, rules, flags }: CheckPlan): OpenedPlan {
  const config = useConfig(order, cwd);
  return { config, facts: openConfiguredFacts(rules, config, cwd), settingsFor: settingsFor(config, flags, cwd) };
}
