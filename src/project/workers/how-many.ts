import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Input } from "../open-article.js";

/** So many bytes of articles take longer to check than a thread takes to start and warm up. */
const worthwhile = 1_000_000;

/** More threads than these wait for the disk and the memory. */
const most = 8;

/** How many threads check articles: as asked, else as many as pay. One means none beside the thread of the program. */
export function howManyWorkers(inputs: readonly Input[], asked: number | undefined, cwd: string): number {
  const limit = Math.max(1, Math.min(asked ?? Math.min(most, availableParallelism()), inputs.length));
  if (limit === 1 || asked !== undefined) return limit;
  let bytes = 0;
  for (const { path, held } of inputs) {
    bytes += held ? held().length : (statSync(resolve(cwd, path), { throwIfNoEntry: false })?.size ?? 0);
    if (bytes > worthwhile) return limit;
  }
  return 1;
}
