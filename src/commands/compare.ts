import { string } from "@oclif/core/args";
import { BaseCommand } from "../cli/base-command.js";
import { compareFlags } from "../cli/compare-flags.js";
import type { Invocation } from "../cli/flags.js";
import { articlePaths } from "../cli/oclif-args.js";
import { oclifFlags } from "../cli/oclif-flags.js";
import { runCompare } from "../cli/run-compare.js";

export default class Compare extends BaseCommand {
  static override summary = "Lay articles on one story beside each other.";
  static override description =
    `Prints the story's claims down and the articles across: with claim rules a row for each fact first, then the figures and dates that at least two articles give. What agrees is marked with =, the odd one out with !, another value that may have held at another time with ~.

Exit code: 0, or 2 when something could not be done as asked.`;
  static override examples = [
    "<%= config.bin %> compare story/agency.md story/daily.md story/weekly.md",
    "<%= config.bin %> compare story --reference story/agency.md --format markdown",
  ];
  static override args = {
    paths: string({
      multiple: true,
      ignoreStdin: true,
      required: true,
      description: articlePaths,
    }),
  };
  static override flags = oclifFlags(compareFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(Compare);
    await runCompare({ flags, paths: [args.paths].flat() } as Invocation<typeof compareFlags>);
  }
}
