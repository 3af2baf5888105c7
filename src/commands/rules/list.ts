import { BaseCommand } from "../../cli/base-command.js";
import type { Invocation } from "../../cli/flags.js";
import { pathsArg, rulePaths } from "../../cli/oclif-args.js";
import { oclifFlags } from "../../cli/oclif-flags.js";
import { rulesListFlags } from "../../cli/rules-flags.js";
import { runRulesList } from "../../cli/run-rules-list.js";

export default class RulesList extends BaseCommand {
  static override summary = "List the facts in claim rules.";
  static override description =
    `Prints each fact with its value on a day, the gaps and overlaps of its timeline, its source and when to look at it again.

Exit code: 0, or 2 when a rule file has an error or cannot be read.`;
  static override examples = [
    "<%= config.bin %> rules list rules",
    "<%= config.bin %> rules list claimlint:countries --today 2019-06-01 --format csv --output facts.csv",
  ];
  static override args = {
    paths: pathsArg(rulePaths),
  };
  static override flags = oclifFlags(rulesListFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(RulesList);
    await runRulesList({ flags, paths: [args.paths ?? []].flat() } as Invocation<typeof rulesListFlags>);
  }
}
