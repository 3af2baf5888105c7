import { BaseCommand } from "../cli/base-command.js";
import { checkFlags } from "../cli/check-flags.js";
import type { Invocation } from "../cli/flags.js";
import { articlePaths, pathsArg } from "../cli/oclif-args.js";
import { oclifFlags } from "../cli/oclif-flags.js";
import { runCheck } from "../cli/run-check.js";
import { articleExtensions } from "../project/discover.js";

/** The command as oclif knows it; src/bin.ts takes plain calls straight to runCheck. */
export default class Check extends BaseCommand {
  static override summary = "Check the figures and dates in articles.";
  static override description =
    `Reads articles (${articleExtensions.join(" ")}), finds the claims made with numbers and dates, and holds them against claim rules, arithmetic, the calendar and the rest of the article.

Exit code: 0 nothing that fails, 1 something at or above --fail-on, 2 something could not be done as asked.`;
  static override examples = [
    "<%= config.bin %> check articles --rules rules/iraq-us-troops.yaml",
    "<%= config.bin %> check draft.md --format pretty --format json=report.json",
    "cat draft.md | <%= config.bin %> check - --stdin-filename draft.md",
  ];
  static override args = {
    paths: pathsArg(articlePaths),
  };
  static override flags = oclifFlags(checkFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(Check);
    await runCheck({ flags, paths: [args.paths ?? []].flat() } as Invocation<typeof checkFlags>);
  }
}
