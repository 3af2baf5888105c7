import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compareText } from "../findings/finding.js";
import type { RunError } from "../findings/run-result.js";
import type { Source } from "../text/source.js";
import { type Decoded, decode } from "./decode.js";
import type { Articles } from "./discover.js";
import { describeFsError } from "./fs-errors.js";

/** An article that is no file: standard input. */
export interface PipedArticle {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An article to be opened when its turn comes. */
export interface Input {
  readonly path: string;
  bytes(): Uint8Array;
}

/** The articles of a run in path order, standard input among them. */
export function inputsOf({ files, bytesOf }: Articles, cwd: string, piped?: PipedArticle): readonly Input[] {
  const open = bytesOf ?? ((path: string) => readFileSync(resolve(cwd, path)));
  const inputs: Input[] = files.map((path) => ({ path, bytes: () => open(path) }));
  if (piped) inputs.push({ path: piped.path, bytes: () => piped.bytes });
  return inputs.sort((a, b) => compareText(a.path, b.path));
}

/**
 * The text of an article with what its decoding met, or why it cannot be read. A corrected text stands for what is on the
 * disk.
 */
export function openArticle(
  { path, bytes }: Input,
  corrected: ReadonlyMap<string, string> = new Map(),
): RunError | { readonly source: Source; readonly remark: Decoded["remark"] } {
  try {
    const decoded = decode(bytes());
    return decoded
      ? { source: { path, text: corrected.get(path) ?? decoded.text }, remark: decoded.remark }
      : { path, message: "is binary, not text" };
  } catch (error) {
    return { path, message: `cannot be read: ${describeFsError(error)}` };
  }
}
