import { useConfig } from "../project/config/use-config.js";
import { type RulesAtHand, rulesAtHand } from "../project/rules-at-hand.js";

/** The flags by which a command finds its configuration. */
export interface ConfigFlags {
  readonly config?: string;
  readonly "no-config"?: boolean;
}

/** The rules that a command on rules is about. */
export function openRules(paths: readonly string[], flags: ConfigFlags, cwd: string): RulesAtHand {
  const { config: file } = flags;
  const order = { none: flags["no-config"] ?? false, ...(file === undefined ? {} : { file }) };
  return rulesAtHand(paths, useConfig(order, cwd), cwd);
}
