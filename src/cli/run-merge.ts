import { mergeShards } from "../project/merge-shards.js";
import { UsageError } from "../project/usage-error.js";
import { formats } from "../report/formats/index.js";
import { readCount, readFailOn } from "./check-options.js";
import { exitCode } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import type { mergeFlags } from "./merge-flags.js";
import { writeReports } from "./output.js";
import { readReports } from "./report-orders.js";

/** `claimlint merge`: puts the reports of shards together, writes them as one and sets the exit code for all. */
export async function runMerge({ flags, paths }: Invocation<typeof mergeFlags>): Promise<void> {
  if (paths.length === 0) throw new UsageError("merge takes reports that check wrote with --format shard=FILE");
  const reports = readReports(flags.format ?? ["pretty"], flags.output, formats);
  const maxWarnings = readCount("--max-warnings", flags["max-warnings"]);
  const failOn = readFailOn(flags["fail-on"]) ?? "warning";
  const { result, notes } = mergeShards(paths, process.cwd());
  process.exitCode = exitCode(result, { failOn, maxWarnings });
  writeReports(result, { reports, quiet: flags.quiet ?? false, noColor: flags["no-color"] ?? false }, notes);
}
