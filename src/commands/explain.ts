import { string } from "@oclif/core/args";
import { BaseCommand } from "../cli/base-command.js";
import { explainFlags } from "../cli/explain-flags.js";
import type { Invocation } from "../cli/flags.js";
import { pathsArg } from "../cli/oclif-args.js";
import { oclifFlags } from "../cli/oclif-flags.js";
import { runExplain } from "../cli/run-explain.js";

export default class Explain extends BaseCommand {
  static override summary = "Explain a check, or a fact and why a text did or did not match it.";
  static override description =
    `Of a check: what it finds, why it matters, an example, what to do. Of a fact: its timeline, phrases and source, and which of the articles speak of it. With --text: which words name the fact, which figure was held against it as of when, and what came of it.

Exit code: 0, or 2 when there is no such check or fact, or a rule file or article cannot be read.`;
  static override examples = [
    "<%= config.bin %> explain wrong-elapsed",
    "<%= config.bin %> explain us-troops-iraq articles",
    '<%= config.bin %> explain us-troops-iraq --text "There are 5,200 US troops in Iraq." --date 2021-07-26',
  ];
  static override args = {
    name: string({ required: true, ignoreStdin: true, description: "The id of a check or of a fact." }),
    paths: pathsArg("Articles, folders or globs that may speak of the fact; unless given, those of the configuration."),
  };
  static override flags = oclifFlags(explainFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(Explain);
    await runExplain(args.name, { flags, paths: [args.paths ?? []].flat() } as Invocation<typeof explainFlags>);
  }
}
