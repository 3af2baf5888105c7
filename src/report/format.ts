import type { RunResult } from "../findings/run-result.js";

/** How a report is to be written. */
export interface RenderOptions {
  /** Terminal colours; formats for machines never have any. */
  readonly color: boolean;
  /** Columns that lines for people may take. */
  readonly width: number;
  /** Notices are left out, as though they had not been found, and so is the summary of formats for people. */
  readonly quiet: boolean;
  /** Only ASCII in what the report itself adds: `...` for an ellipsis, no tick. Articles keep their characters. */
  readonly ascii?: boolean;
  /** Remarks on the whole run that its result does not hold: "no rules loaded: the rules family was off". */
  readonly notes?: readonly string[];
}

/** A report writer. It prints nothing, reads nothing but the result, and ends its text with a line end unless it is empty. */
export interface FormatOf<Result> {
  /** What `--format` calls it. */
  readonly name: string;
  /** File name extension, without the dot. */
  readonly extension: string;
  /** It has no place for remarks on the run, which are said beside it. */
  readonly withoutNotes?: true;
  render(result: Result, options: RenderOptions): string;
}

/** A writer of what `claimlint check` found. */
export type Format = FormatOf<RunResult>;

/** Columns of frames in formats that know no terminal. */
export const frameWidth = 100;

/** The result as it is to be shown: without notices when the report is quiet. */
export function shown(result: RunResult, options: RenderOptions): RunResult {
  if (!options.quiet) return result;
  const loud = <T extends RunResult["files"][number] | RunResult["rules"][number]>(part: T): T => ({
    ...part,
    findings: part.findings.filter((finding) => finding.severity !== "notice"),
  });
  return { ...result, files: result.files.map(loud), rules: result.rules.map(loud) };
}
