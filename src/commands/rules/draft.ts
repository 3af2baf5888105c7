import { string } from "@oclif/core/args";
import { BaseCommand } from "../../cli/base-command.js";
import type { FlagValues } from "../../cli/flags.js";
import { oclifFlags } from "../../cli/oclif-flags.js";
import { rulesDraftFlags } from "../../cli/rules-flags.js";
import { runRulesDraft } from "../../cli/run-rules-draft.js";

export default class RulesDraft extends BaseCommand {
  static override summary = "Draft a rule file from an article that is trusted.";
  static override description =
    `Makes a fact of every figure and date whose subject is plain, with its time, its sentence as a comment and as an example. Each fact is tried on the article; what does not agree with its own sentence is left out, and listed at the end. A draft is to be looked over: it is as right as the article.

Exit code: 0, or 2 when the article cannot be read or gives no fact.`;
  static override examples = [
    "<%= config.bin %> rules draft articles/budget.md --output rules/budget.yaml",
    '<%= config.bin %> rules draft release.txt --date 2021-07-26 --source "Ministry of Defence, press release"',
  ];
  static override args = {
    article: string({ required: true, ignoreStdin: true, description: "An article." }),
  };
  static override flags = oclifFlags(rulesDraftFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(RulesDraft);
    await runRulesDraft(args.article, { flags: flags as FlagValues<typeof rulesDraftFlags> });
  }
}
