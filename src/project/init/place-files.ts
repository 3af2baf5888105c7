import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeFsError } from "../fs-errors.js";
import { UsageError } from "../usage-error.js";
import { writeAtomically } from "../write-atomically.js";
import type { StartingFile } from "./starting-files.js";

/** A starting file, and whether it was written or found there already. */
export interface PlacedFile extends StartingFile {
  readonly isNew: boolean;
}

/** Writes the files that are not there yet; what is there is never touched. A UsageError names one that cannot be written. */
export function placeFiles(files: readonly StartingFile[], folder: string): readonly PlacedFile[] {
  return files.map((file) => {
    const path = join(folder, file.path);
    if (existsSync(path)) return { ...file, isNew: false };
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeAtomically(path, file.text, file.executable ? 0o755 : undefined);
    } catch (error) {
      throw new UsageError(`${file.path}: cannot be written: ${describeFsError(error)}`, { cause: error });
    }
    return { ...file, isNew: true };
  });
}
