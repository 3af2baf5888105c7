import { BaseCommand } from "../cli/base-command.js";
import type { FlagValues } from "../cli/flags.js";
import { initFlags } from "../cli/init-flags.js";
import { oclifFlags } from "../cli/oclif-flags.js";
import { runInit } from "../cli/run-init.js";

export default class Init extends BaseCommand {
  static override summary = "Set claimlint up in a newsroom's folder.";
  static override description =
    `Asks where the articles lie and what runs before commits and after pushes, then writes claimlint.config.yaml, a first rule file with comments, a hook and a CI job. Files that are there already are left as they are, with a word on what to add to them.

Exit code: 0, or 2 when something cannot be written.`;
  static override examples = ["<%= config.bin %> init", "<%= config.bin %> init --yes --hook pre-commit --ci github"];
  static override flags = oclifFlags(initFlags);

  async run(): Promise<void> {
    const { flags } = await this.parse(Init);
    await runInit(flags as FlagValues<typeof initFlags>);
  }
}
