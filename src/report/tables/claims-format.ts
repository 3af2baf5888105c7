import type { ReadFile } from "../../findings/mention-record.js";
import type { RunError } from "../../findings/run-result.js";

/** How a table is to be written. */
export interface TableOptions {
  /** Terminal colours; formats for machines never have any. */
  readonly color: boolean;
  /** Columns that lines for people may take. */
  readonly width: number;
}

/** A writer of what was read. It goes article by article, so that the size of the corpus plays no part. */
export interface ClaimsFormat {
  /** What `--format` calls it. */
  readonly name: string;
  /** File name extension, without the dot. */
  readonly extension: string;
  head(version: string): string;
  /** One article; `index` counts from 0. */
  article(file: ReadFile, options: TableOptions, index: number): string;
  tail(errors: readonly RunError[]): string;
}
