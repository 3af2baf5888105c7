import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file so that whoever looks sees the old content or the new one, never a part: aside, then in its place. `mode`
 * is the file's mode as stat gives it; without one the usual mode is taken. Throws what the file system throws.
 */
export function writeAtomically(path: string, content: Uint8Array | string, mode?: number): void {
  const aside = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}-${++count}.tmp`);
  try {
    writeWhole(aside, content);
    if (mode !== undefined) chmodSync(aside, mode & 0o7777);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

let count = 0;

function writeWhole(path: string, content: Uint8Array | string): void {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const file = openSync(path, "wx", 0o666);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
