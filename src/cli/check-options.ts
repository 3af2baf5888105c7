import { checks } from "../checks/index.js";
import { type Severity, severities } from "../findings/finding.js";
import type { ConfigOrder } from "../project/config/use-config.js";
import { UsageError } from "../project/usage-error.js";
import type { Format } from "../report/format.js";
import { formats } from "../report/formats/index.js";
import type { checkFlags } from "./check-flags.js";
import type { Gate } from "./exit-codes.js";
import type { Invocation } from "./flags.js";
import { type ReportOrder, readArticleDate, readReports, readToday, unknownName } from "./report-orders.js";

/** Which corrections are to be made. */
export interface FixOrder {
  readonly unsafe: boolean;
  /** Only shown. */
  readonly dryRun: boolean;
}

/** The file of known findings, and what is to be done with it. */
export interface BaselineOrder {
  /** Absent where the command line names none. */
  readonly file?: string;
  readonly action: "hold" | "update" | "prune";
}

/** What `claimlint check` was asked to do, made sure of. */
export interface CheckOptions {
  /** Empty when the command line names none. */
  readonly paths: readonly string[];
  readonly config: ConfigOrder;
  readonly rules: readonly string[];
  readonly reports: readonly ReportOrder<Format>[];
  readonly failOn?: Gate["failOn"];
  readonly maxWarnings?: number;
  readonly select?: ReadonlySet<string>;
  readonly ignore?: ReadonlySet<string>;
  readonly date?: string;
  readonly dateOverride?: string;
  /** In EDTF. */
  readonly today: string;
  readonly across: boolean;
  /** Only what is staged, as it is staged. */
  readonly staged: boolean;
  /** Only what differs from where this branch and that revision parted. */
  readonly since?: string;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly cache: boolean;
  readonly workers?: number;
  readonly stats: boolean;
  /** Again and again, what changes. */
  readonly watch: boolean;
  readonly baseline: BaselineOrder;
  /** Absent when nothing is to be corrected. */
  readonly fix?: FixOrder;
  readonly stdinFilename: string;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

/** Makes sure of what the flags of `check` say; a UsageError names what cannot be followed. */
export function readCheckOptions({ flags, paths }: Invocation<typeof checkFlags>): CheckOptions {
  const date = readArticleDate("--date", flags.date);
  const dateOverride = readArticleDate("--date-override", flags["date-override"]);
  const reports = readReports(flags.format ?? ["pretty"], flags.output, formats);
  const fix = readFix(flags, reports, paths);
  const baseline = readBaselineOrder(flags);
  refuseMixtures(flags, paths);
  const failOn = readFailOn(flags["fail-on"]);
  const maxWarnings = readCount("--max-warnings", flags["max-warnings"]);
  const workers = readCount("--workers", flags.workers, 1);
  const shard = readShard(flags.shard);
  return {
    paths,
    config: { none: flags["no-config"] ?? false, ...(flags.config === undefined ? {} : { file: flags.config }) },
    rules: flags.rules ?? [],
    reports,
    ...(fix ? { fix } : {}),
    baseline,
    ...(failOn === undefined ? {} : { failOn }),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(flags.select ? { select: readChecks(flags.select) } : {}),
    ...(flags.ignore ? { ignore: readChecks(flags.ignore) } : {}),
    ...(date === undefined ? {} : { date }),
    ...(dateOverride === undefined ? {} : { dateOverride }),
    today: readToday(flags.today),
    across: flags.across ?? false,
    staged: flags.staged ?? false,
    ...(flags.since === undefined ? {} : { since: flags.since }),
    ...(shard ? { shard } : {}),
    cache: flags.cache ?? false,
    ...(workers === undefined ? {} : { workers }),
    stats: flags.stats ?? false,
    watch: flags.watch ?? false,
    stdinFilename: flags["stdin-filename"] ?? "<stdin>",
    quiet: flags.quiet ?? false,
    noColor: flags["no-color"] ?? false,
  };
}

/** What cannot be had at once. */
function refuseMixtures(flags: Invocation<typeof checkFlags>["flags"], paths: readonly string[]): void {
  if (flags.shard !== undefined && (flags.staged || flags.since !== undefined)) {
    throw new UsageError("--shard parts all articles; what is staged or changed needs no parting");
  }
  if (flags.watch) refuseWatching(flags, paths);
  if (flags.staged && flags.since !== undefined) throw new UsageError("--staged and --since exclude each other");
  const isGit = flags.staged ? "--staged" : flags.since === undefined ? null : "--since";
  if (isGit && paths.includes("-")) throw new UsageError(`${isGit} looks at files, not at standard input`);
  if (flags.staged && (flags.fix || flags["fix-unsafe"])) {
    throw new UsageError(
      "--staged reads what is staged, which --fix does not write; correct the files, then stage them",
    );
  }
}

/** What stands still, and what writes the files that are watched. */
function refuseWatching(flags: Invocation<typeof checkFlags>["flags"], paths: readonly string[]): void {
  const others = ["staged", "fix", "fix-unsafe", "fix-dry-run", "update-baseline", "prune-baseline", "shard"] as const;
  const other = others.find((flag) => flags[flag]);
  if (other) throw new UsageError(`--watch looks at what is written; it does not go with --${other}`);
  if (paths.includes("-")) throw new UsageError("--watch looks at files, not at standard input");
}

function readBaselineOrder(flags: Invocation<typeof checkFlags>["flags"]): BaselineOrder {
  const { baseline, "update-baseline": update, "prune-baseline": prune } = flags;
  if (update && prune) throw new UsageError("--update-baseline leaves nothing to prune; give one of the two");
  if ((update || prune) && flags["fix-dry-run"])
    throw new UsageError("--fix-dry-run writes nothing, so no baseline either");
  const action = update ? "update" : prune ? "prune" : "hold";
  return baseline === undefined ? { action } : { file: baseline, action };
}

function readFix(
  flags: Invocation<typeof checkFlags>["flags"],
  reports: CheckOptions["reports"],
  paths: readonly string[],
): FixOrder | undefined {
  const dryRun = flags["fix-dry-run"] ?? false;
  const unsafe = flags["fix-unsafe"] ?? false;
  if (!dryRun && !unsafe && !flags.fix) return undefined;
  if (paths.includes("-") && !dryRun) {
    throw new UsageError("standard input cannot be corrected in place; --fix-dry-run shows what would change");
  }
  const shown = reports.find(({ file }) => file === undefined)?.format;
  if (dryRun && shown && shown.extension !== "txt") {
    const { name } = shown;
    throw new UsageError(`--fix-dry-run prints on standard output, where ${name} goes too; use --format ${name}=FILE`);
  }
  return { unsafe, dryRun };
}

function readChecks(lists: readonly string[]): ReadonlySet<string> {
  const ids = lists.flatMap((list) => list.split(",")).map((id) => id.trim());
  const known = checks.map((check) => check.id);
  for (const id of ids) if (!known.includes(id)) throw unknownName("check", id, known);
  return new Set(ids);
}

/** The least severity that fails; undefined where nothing is said of it. */
export function readFailOn(given: string | undefined): Severity | "never" | undefined {
  if (given === undefined) return undefined;
  const known = [...severities, "never"] as const;
  const severity = known.find((name) => name === given);
  if (!severity) throw unknownName("severity for --fail-on", given, known);
  return severity;
}

function readShard(given: string | undefined): CheckOptions["shard"] {
  if (given === undefined) return undefined;
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(`--shard takes a part and how many there are, such as 1/4, not ${JSON.stringify(given)}`);
}

/** A whole number that a flag takes. */
export function readCount(flag: string, given: string | undefined, least = 0): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,9}$/.test(given) && Number(given) >= least) return Number(given);
  const kind = least > 0 ? `whole number from ${least} on` : "whole number";
  throw new UsageError(`${flag} takes a ${kind}, not ${JSON.stringify(given)}`);
}
