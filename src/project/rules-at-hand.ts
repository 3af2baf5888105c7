import { existsSync } from "node:fs";
import { join } from "node:path";
import { type FactBase, loadFacts } from "../pipeline.js";
import type { Source } from "../text/source.js";
import type { Config } from "./config/config.js";
import { termsSource } from "./config/terms-source.js";
import { ruleAddresses } from "./config/use-config.js";
import { loadRules, ruleOpener } from "./load-rules.js";
import { UsageError } from "./usage-error.js";

/** The rule files that a command on rules is about, and how they are loaded. */
export interface RulesAtHand {
  readonly sources: readonly Source[];
  /** Loads some of them, with all that they extend and the terms of the configuration. */
  load(sources: readonly Source[]): FactBase;
}

/** Opens the rules that were named, else those of the configuration, else the folder `rules` here. */
export function rulesAtHand(asked: readonly string[], config: Config | null, cwd: string): RulesAtHand {
  const named = asked.length > 0 ? asked : ruleAddresses([], config);
  if (named.length === 0 && !existsSync(join(cwd, "rules"))) {
    throw new UsageError("no rules named: give a rule file, a folder of them, or claimlint:NAME for a pack that ships");
  }
  const terms = config?.terms ? termsSource(config) : undefined;
  return {
    sources: loadRules(named.length === 0 ? ["rules"] : named, cwd),
    load: (sources) => loadFacts(sources, ruleOpener(cwd), terms),
  };
}
