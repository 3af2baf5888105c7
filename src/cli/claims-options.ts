import type { ConfigOrder } from "../project/config/use-config.js";
import type { ClaimsFormat } from "../report/tables/claims-format.js";
import { claimsFormats } from "../report/tables/index.js";
import type { claimsFlags } from "./claims-flags.js";
import type { Invocation } from "./flags.js";
import { type ReportOrder, readArticleDate, readReports } from "./report-orders.js";

/** What `claimlint claims` was asked to do, made sure of. */
export interface ClaimsOptions {
  /** Empty when the command line names none. */
  readonly paths: readonly string[];
  readonly config: ConfigOrder;
  readonly rules: readonly string[];
  readonly reports: readonly ReportOrder<ClaimsFormat>[];
  readonly read: { readonly date?: string; readonly dateOverride?: string };
  readonly stdinFilename: string;
  readonly noColor: boolean;
}

/** Makes sure of what the flags of `claims` say; a UsageError names what cannot be followed. */
export function readClaimsOptions({ flags, paths }: Invocation<typeof claimsFlags>): ClaimsOptions {
  const date = readArticleDate("--date", flags.date);
  const dateOverride = readArticleDate("--date-override", flags["date-override"]);
  return {
    paths,
    config: { none: flags["no-config"] ?? false, ...(flags.config === undefined ? {} : { file: flags.config }) },
    rules: flags.rules ?? [],
    reports: readReports(flags.format ?? ["table"], flags.output, claimsFormats),
    read: { ...(date === undefined ? {} : { date }), ...(dateOverride === undefined ? {} : { dateOverride }) },
    stdinFilename: flags["stdin-filename"] ?? "<stdin>",
    noColor: flags["no-color"] ?? false,
  };
}
