import type { FileResult, RunResult } from "../findings/run-result.js";
import { count } from "./count.js";
import type { RenderOptions } from "./format.js";
import { listed } from "./listed.js";

/** Remarks on the whole run: those that were made while it ran, then what its result says. */
export function notesOf(result: RunResult, { notes = [] }: Pick<RenderOptions, "notes">): string[] {
  return [...notes, ...notesOnDates(result.files)];
}

/** What the rules say of a time says nothing of an article that has none. */
function notesOnDates(files: readonly FileResult[]): string[] {
  const undated = files.filter((file) => file.undated !== undefined);
  if (undated.length === 0) return [];
  const figures = count(
    undated.reduce((sum, file) => sum + (file.undated ?? 0), 0),
    "figure",
  );
  const without = undated.length === 1 ? "1 article carries no date" : `${undated.length} articles carry no date`;
  const paths = listed(undated.map(({ path }) => path));
  return [`${without}, so ${figures} could not be held against the rules (--date gives one): ${paths}`];
}
