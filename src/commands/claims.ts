import { BaseCommand } from "../cli/base-command.js";
import { claimsFlags } from "../cli/claims-flags.js";
import type { Invocation } from "../cli/flags.js";
import { articlePaths, pathsArg } from "../cli/oclif-args.js";
import { oclifFlags } from "../cli/oclif-flags.js";
import { runClaims } from "../cli/run-claims.js";

export default class Claims extends BaseCommand {
  static override summary = "Show every figure and date that was read.";
  static override description =
    `Prints each mention of a figure or a date with its value, what it counts, when, who says so, and, with claim rules, how it stands against them. Furniture is read too, and marked.

Exit code: 0, or 2 when something could not be done as asked.`;
  static override examples = [
    "<%= config.bin %> claims draft.md",
    "<%= config.bin %> claims articles --rules rules/iraq-us-troops.yaml --format ndjson --output claims.ndjson",
    "cat draft.md | <%= config.bin %> claims - --date 2021-07-26",
  ];
  static override args = {
    paths: pathsArg(articlePaths),
  };
  static override flags = oclifFlags(claimsFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(Claims);
    await runClaims({ flags, paths: [args.paths ?? []].flat() } as Invocation<typeof claimsFlags>);
  }
}
