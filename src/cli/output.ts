import { writeFileSync } from "node:fs";
import type { RunResult } from "../findings/run-result.js";
import { describeFsError } from "../project/fs-errors.js";
import { UsageError } from "../project/usage-error.js";
import type { FormatOf, RenderOptions } from "../report/format.js";
import { notesOf } from "../report/notes.js";
import type { CheckOptions } from "./check-options.js";
import type { ReportOrder } from "./report-orders.js";
import { say } from "./say.js";
import { mayBeTerminal, print } from "./streams.js";

/** Columns of a report that goes to no terminal. */
export const usualWidth = 100;

/** Writes the reports of a check. Standard error tells of inputs that could not be read, and remarks on the run, where one for machines leaves it to. */
export function writeReports(
  result: RunResult,
  options: Pick<CheckOptions, "reports" | "quiet" | "noColor">,
  notes: readonly string[],
): void {
  const shown = writeEach(options.reports, result, { ...options, notes });
  if (shown?.extension !== "txt") for (const { path, message } of result.errors) say(`${path}: ${message}`);
  if (shown?.withoutNotes && !options.quiet) for (const note of notesOf(result, { notes })) say(note);
}

/**
 * Writes a result in every format that was asked for, to files and to standard output; returns the format of the latter.
 * Nothing is cut short in a pipe, since nobody calls for the process to exit.
 */
export function writeEach<Result>(
  reports: readonly ReportOrder<FormatOf<Result>>[],
  result: Result,
  options: { readonly quiet: boolean; readonly noColor: boolean; readonly notes?: readonly string[] },
): FormatOf<Result> | undefined {
  const common = { quiet: options.quiet, notes: options.notes ?? [] };
  for (const { format, file } of reports) {
    if (file !== undefined) writeFile(file, format.render(result, { ...common, color: false, width: usualWidth }));
  }
  const shown = reports.find((report) => report.file === undefined);
  if (shown) print(shown.format.render(result, { ...common, ...terminal(options) }));
  return shown?.format;
}

/** Writes a report to a file; a UsageError says why it cannot be written. */
export function writeFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file}: the report cannot be written: ${describeFsError(error)}`, { cause: error });
  }
}

/** How wide standard output is, and whether it takes colours. */
export function terminal({ noColor }: Pick<CheckOptions, "noColor">): Pick<RenderOptions, "color" | "width"> {
  const { isTTY = false, columns = 0 } = mayBeTerminal(1) ? process.stdout : {};
  return {
    color: !noColor && wantsColor(isTTY, process.env),
    width: columns > 0 ? columns : usualWidth,
  };
}

/** Colour by the usual word of the environment: FORCE_COLOR, then NO_COLOR (no-color.org), then whether anyone looks. */
export function wantsColor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== "dumb";
}
