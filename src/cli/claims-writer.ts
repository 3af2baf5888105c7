import { once } from "node:events";
import { closeSync, openSync, writeSync } from "node:fs";
import type { ReadFile } from "../findings/mention-record.js";
import type { RunError } from "../findings/run-result.js";
import { describeFsError } from "../project/fs-errors.js";
import { UsageError } from "../project/usage-error.js";
import type { ClaimsFormat, TableOptions } from "../report/tables/claims-format.js";
import type { ClaimsOptions } from "./claims-options.js";
import { terminal, usualWidth } from "./output.js";
import type { ReportOrder } from "./report-orders.js";

/** Writes what was read as it comes, so that nothing piles up. */
export interface ClaimsWriter {
  article(file: ReadFile): Promise<void>;
  finish(errors: readonly RunError[]): Promise<void>;
}

/** Opens the reports that were asked for; a UsageError names a file that cannot be written. */
export async function openClaimsWriter(options: ClaimsOptions, version: string): Promise<ClaimsWriter> {
  const reports = options.reports.map((order) => openReport(order, options));
  for (const { format, write } of reports) await write(format.head(version));
  let count = 0;
  return {
    async article(file) {
      for (const { format, write, options } of reports) await write(format.article(file, options, count));
      count++;
    },
    async finish(errors) {
      for (const { format, write, close } of reports) {
        await write(format.tail(errors));
        close();
      }
    },
  };
}

interface OpenReport {
  readonly format: ClaimsFormat;
  readonly options: TableOptions;
  write(text: string): Promise<void> | void;
  close(): void;
}

function openReport({ format, file }: ReportOrder<ClaimsFormat>, options: ClaimsOptions): OpenReport {
  if (file === undefined) return { format, options: terminal(options), write: print, close: () => {} };
  const guarded = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new UsageError(`${file}: the report cannot be written: ${describeFsError(error)}`, { cause: error });
    }
  };
  const handle = guarded(() => openSync(file, "w"));
  const plain = { color: false, width: usualWidth };
  const write = (text: string): void => void guarded(() => writeSync(handle, text));
  return { format, options: plain, write, close: () => closeSync(handle) };
}

/** Waits where the reader of the pipe is slower; a pipe that was closed is not waited for. */
async function print(text: string): Promise<void> {
  if (text === "" || process.stdout.write(text) || !process.stdout.writable) return;
  const patience = new AbortController();
  const over = (event: string) => once(process.stdout, event, { signal: patience.signal }).catch(() => {});
  await Promise.race([over("drain"), over("close")]);
  patience.abort();
}
