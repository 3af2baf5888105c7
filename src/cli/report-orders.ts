import { resolve } from "node:path";
import { readDate } from "../claims/anchor.js";
import { UsageError } from "../project/usage-error.js";
import { didYouMean } from "../schema/did-you-mean.js";
import { formatDay } from "../values/calendar.js";
import { systemDate } from "./system-date.js";

/** A report that was asked for; without a file it goes to standard output. */
export interface ReportOrder<F> {
  readonly format: F;
  readonly file?: string;
}

/** What `--format` and `--output` ask for; a UsageError names what cannot be followed. */
export function readReports<F extends { readonly name: string }>(
  orders: readonly string[],
  output: string | undefined,
  formats: readonly F[],
): readonly ReportOrder<F>[] {
  const reports = orders.map((order) => readReport(order, formats));
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
  const placed = output === undefined ? reports : reports.map((report) => ({ file: output, ...report }));
  refuseSameFile(placed);
  return placed;
}

/** Of two reports to one file only the second would be left. */
function refuseSameFile(reports: readonly ReportOrder<{ readonly name: string }>[]): void {
  const names = new Map<string, string>();
  for (const { file, format } of reports) {
    if (file === undefined) continue;
    const path = resolve(file);
    const other = names.get(path);
    if (other !== undefined) throw new UsageError(`${other} and ${format.name} cannot both go to ${file}`);
    names.set(path, format.name);
  }
}

function readReport<F extends { readonly name: string }>(order: string, formats: readonly F[]): ReportOrder<F> {
  const [, name = "", file] = /^([^=]*)(?:=(.*))?$/s.exec(order) ?? [];
  const names = formats.map((known) => known.name);
  const format = formats.find((known) => known.name === name);
  if (!format) throw unknownName("format", name, names);
  if (file === "") throw new UsageError(`--format ${order} names no file after the =`);
  return file === undefined ? { format } : { format, file };
}

/** The date that a flag gives to articles. */
export function readArticleDate(flag: string, given: string | undefined): string | undefined {
  if (given === undefined || readDate(given)) return given;
  throw new UsageError(`${flag} takes a date such as 2021-07-26 or "26 July 2021", not ${JSON.stringify(given)}`);
}

export function unknownName(kind: string, name: string, known: readonly string[]): UsageError {
  const meant = didYouMean(name, known);
  const hint = meant ? `did you mean ${meant}?` : `there are: ${known.join(", ")}`;
  return new UsageError(`unknown ${kind} ${JSON.stringify(name)}; ${hint}`);
}

/** The day that `--today` names, in EDTF; the machine's own where it is not given. */
export function readToday(given: string | undefined): string {
  const date = readArticleDate("--today", given);
  if (date === undefined) return systemDate();
  const day = readDate(date)?.end;
  if (day == null) throw new UsageError(`--today takes a day such as 2021-07-26, not ${JSON.stringify(given)}`);
  return formatDay(day);
}
