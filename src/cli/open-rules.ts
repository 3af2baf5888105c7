import { type ConfigOrder, useConfig } from "../project/config/use-config.js";
import { type RulesAtHand, rulesAtHand } from "../project/rules-at-hand.js";

/** The flags by which a command finds its configuration. */
export interface ConfigFlags {
  readonly config?: string;
  readonly "no-config"?: boolean;
}

/** The rules that a command on rules is about. */
export function openRules(paths: readonly string[], flags: ConfigFlags, cwd: string): RulesAtHand {
  return rulesAtHand(paths, useConfig(configOrder(flags), cwd), cwd);
}

/** Which configuration the flags ask for. */
export function configOrder({ config: file, "no-config": none = false }: ConfigFlags): ConfigOrder {
  return { none, ...(file === undefined ? {} : { file }) };
}
