import { string } from "@oclif/core/args";
import { BaseCommand } from "../cli/base-command.js";
import { configFlags } from "../cli/config-flags.js";
import type { FlagValues } from "../cli/flags.js";
import { oclifFlags } from "../cli/oclif-flags.js";
import { runConfig } from "../cli/run-config.js";

export default class Config extends BaseCommand {
  static override summary = "Show the settings in force, and from where each comes.";
  static override description =
    `Settings come from claimlint.config.yaml (.yml, .json) or the key claimlint of package.json, in this folder or the nearest above it, up to the root of the repository. Flags of check go before them.

Exit code: 0, or 2 when the configuration has mistakes.`;
  static override examples = ["<%= config.bin %> config", "<%= config.bin %> config articles/draft.md --format json"];
  static override args = {
    path: string({ ignoreStdin: true, description: "An article; without it, what holds for all of them." }),
  };
  static override flags = oclifFlags(configFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(Config);
    runConfig(flags as FlagValues<typeof configFlags>, args.path);
  }
}
