import { checks } from "../checks/index.js";
import { readDate } from "../claims/anchor.js";
import { type Severity, severities } from "../findings/finding.js";
import { UsageError } from "../project/usage-error.js";
import type { Format } from "../report/format.js";
import { formats } from "../report/formats/index.js";
import { didYouMean } from "../schema/did-you-mean.js";
import type { checkFlags } from "./check-flags.js";
import type { Gate } from "./exit-codes.js";
import type { Invocation } from "./flags.js";

/** A report that was asked for; without a file it goes to standard output. */
export interface ReportOrder {
  readonly format: Format;
  readonly file?: string;
}

/** What `claimlint check` was asked to do, made sure of. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly rules: readonly string[];
  readonly reports: readonly ReportOrder[];
  readonly gate: Gate;
  readonly select?: ReadonlySet<string>;
  readonly ignore?: ReadonlySet<string>;
  readonly date?: string;
  readonly dateOverride?: string;
  readonly across: boolean;
  readonly stdinFilename: string;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

/** Makes sure of what the flags of `check` say; a UsageError names what cannot be followed. */
export function readCheckOptions({ flags, paths }: Invocation<typeof checkFlags>): CheckOptions {
  const date = readArticleDate("--date", flags.date);
  const dateOverride = readArticleDate("--date-override", flags["date-override"]);
  return {
    paths: paths.length > 0 ? paths : ["."],
    rules: flags.rules ?? [],
    reports: readReports(flags.format ?? ["pretty"], flags.output),
    gate: { failOn: readFailOn(flags["fail-on"]), maxWarnings: readCount("--max-warnings", flags["max-warnings"]) },
    ...(flags.select ? { select: readChecks(flags.select) } : {}),
    ...(flags.ignore ? { ignore: readChecks(flags.ignore) } : {}),
    ...(date === undefined ? {} : { date }),
    ...(dateOverride === undefined ? {} : { dateOverride }),
    across: flags.across ?? false,
    stdinFilename: flags["stdin-filename"] ?? "<stdin>",
    quiet: flags.quiet ?? false,
    noColor: flags["no-color"] ?? false,
  };
}

function readReports(orders: readonly string[], output: string | undefined): readonly ReportOrder[] {
  const reports = orders.map(readReport);
  const bare = reports.filter((report) => report.file === undefined);
  if (output !== undefined && bare.length !== 1) {
    throw new UsageError(
      "--output takes the one report that names no file; use --format NAME=FILE for each of several",
    );
  }
  if (bare.length > 1) {
    const names = bare.map((report) => report.format.name).join(" and ");
    throw new UsageError(`${names} cannot both go to standard output; use --format NAME=FILE`);
  }
  return output === undefined ? reports : reports.map((report) => ({ file: output, ...report }));
}

function readReport(order: string): ReportOrder {
  const [, name = "", file] = /^([^=]*)(?:=(.*))?$/s.exec(order) ?? [];
  const format = formats.find((known) => known.name === name);
  if (!format)
    throw unknown(
      "format",
      name,
      formats.map((known) => known.name),
    );
  if (file === "") throw new UsageError(`--format ${order} names no file after the =`);
  return file === undefined ? { format } : { format, file };
}

function readChecks(lists: readonly string[]): ReadonlySet<string> {
  const ids = lists.flatMap((list) => list.split(",")).map((id) => id.trim());
  const known = checks.map((check) => check.id);
  for (const id of ids) if (!known.includes(id)) throw unknown("check", id, known);
  return new Set(ids);
}

function readFailOn(given = "warning"): Severity | "never" {
  const known = [...severities, "never"] as const;
  const severity = known.find((name) => name === given);
  if (!severity) throw unknown("severity for --fail-on", given, known);
  return severity;
}

function readArticleDate(flag: string, given: string | undefined): string | undefined {
  if (given === undefined || readDate(given)) return given;
  throw new UsageError(`${flag} takes a date such as 2021-07-26 or "26 July 2021", not ${JSON.stringify(given)}`);
}

function readCount(flag: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`${flag} takes a whole number, not ${JSON.stringify(given)}`);
  return Number(given);
}

function unknown(kind: string, name: string, known: readonly string[]): UsageError {
  const meant = didYouMean(name, known);
  const hint = meant ? `did you mean ${meant}?` : `there are: ${known.join(", ")}`;
  return new UsageError(`unknown ${kind} ${JSON.stringify(name)}; ${hint}`);
}
