import { BaseCommand } from "../../cli/base-command.js";
import type { Invocation } from "../../cli/flags.js";
import { pathsArg, rulePaths } from "../../cli/oclif-args.js";
import { oclifFlags } from "../../cli/oclif-flags.js";
import { rulesValidateFlags } from "../../cli/rules-flags.js";
import { runRulesValidate } from "../../cli/run-rules-validate.js";

export default class RulesValidate extends BaseCommand {
  static override summary = "Say what is wrong in claim rules.";
  static override description =
    `Loads rule files with what they extend, and frames every mistake at its key or value: unknown keys and terms, ids taken, dates that do not exist, relations that the facts contradict, phrases that can never match. Facts without a source, and facts past their \`review-by\`, are noted.

Exit code: 0, or 2 when a rule file has an error or cannot be read.`;
  static override examples = [
    "<%= config.bin %> rules validate rules",
    "<%= config.bin %> rules validate rules/iraq-us-troops.yaml --format json --today 2026-01-01",
  ];
  static override args = {
    paths: pathsArg(rulePaths),
  };
  static override flags = oclifFlags(rulesValidateFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(RulesValidate);
    await runRulesValidate({ flags, paths: [args.paths ?? []].flat() } as Invocation<typeof rulesValidateFlags>);
  }
}
