import { string } from "@oclif/core/args";
import { BaseCommand } from "../cli/base-command.js";
import type { Invocation } from "../cli/flags.js";
import { mergeFlags } from "../cli/merge-flags.js";
import { oclifFlags } from "../cli/oclif-flags.js";
import { runMerge } from "../cli/run-merge.js";

export default class Merge extends BaseCommand {
  static override summary = "Put the reports of shards together.";
  static override description =
    `A CI matrix checks a part of the articles in each job, with --shard I/N and --format shard=FILE. This reads the files of all jobs and writes any report of the whole.

Exit code: as of check for all of them.`;
  static override examples = ["<%= config.bin %> merge shard-*.json --format pretty --format sarif=claimlint.sarif"];
  static override args = {
    reports: string({ multiple: true, ignoreStdin: true, description: "What check wrote with --format shard=FILE." }),
  };
  static override flags = oclifFlags(mergeFlags);

  async run(): Promise<void> {
    const { flags, args } = await this.parse(Merge);
    await runMerge({ flags, paths: [args.reports ?? []].flat() } as Invocation<typeof mergeFlags>);
  }
}
