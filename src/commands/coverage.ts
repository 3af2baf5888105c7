import { BaseCommand } from "../cli/base-command.js";
import { coverageFlags } from "../cli/coverage-flags.js";
import type { Invocation } from "../cli/flags.js";
import { pathsArg } from "../cli/oclif-args.js";
import { oclifFlags } from "../cli/oclif-flags.js";
import { runCoverage } from "../cli/run-coverage.js";

export default class Coverage extends BaseCommand {
  static override summary = "Show how far the rules reach: figures that none covers, facts that no article used.";
  static override description =
    `Reads the articles and counts the figures and dates that a fact was held against. What is counted most without a rule is where the next rule pays; a fact that no article used may have a subject that nobody writes.

Exit code: 0, or 2 when something could not be read.`;
  static override examples = ["<%= config.bin %> coverage articles --rules rules", "<%= config.bin %> coverage --list"];
  static override args = {
    paths: pathsArg("Articles, folders and globs."),
  };
  static override flags = oclifFlags(coverageFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(Coverage);
    await runCoverage({ flags, paths: [args.paths ?? []].flat() } as Invocation<typeof coverageFlags>);
  }
}
