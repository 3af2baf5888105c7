import { BaseCommand } from "../../cli/base-command.js";
import type { Invocation } from "../../cli/flags.js";
import { pathsArg, rulePaths } from "../../cli/oclif-args.js";
import { oclifFlags } from "../../cli/oclif-flags.js";
import { rulesTestFlags } from "../../cli/rules-flags.js";
import { runRulesTest } from "../../cli/run-rules-test.js";

export default class RulesTest extends BaseCommand {
  static override summary = "Run the examples in claim rules.";
  static override description =
    `Judges every text under \`examples:\` by the rules of its own file: does the fact agree, contradict, call it outdated or garbled, or stay silent as it should? Facts without examples and silent examples that show nothing are noted.

Exit code: 0 all examples pass, 1 one fails, 2 a rule file has a mistake or cannot be read.`;
  static override examples = [
    "<%= config.bin %> rules test rules",
    "<%= config.bin %> rules test claimlint:countries --format junit=rules.xml --format pretty",
  ];
  static override args = {
    paths: pathsArg(rulePaths),
  };
  static override flags = oclifFlags(rulesTestFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(RulesTest);
    await runRulesTest({ flags, paths: [args.paths ?? []].flat() } as Invocation<typeof rulesTestFlags>);
  }
}
