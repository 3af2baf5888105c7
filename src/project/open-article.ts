import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { resolve } from "node:path";
import type { ExtractedArticle } from "../document/wire/extracted.js";
import { compareText } from "../findings/finding.js";
import type { RunError } from "../findings/run-result.js";
import type { Source } from "../text/source.js";
import { containerAt } from "./containers/articles-in.js";
import { type Decoded, decode } from "./decode.js";
import type { Articles } from "./discover.js";
import { describeFsError } from "./fs-errors.js";

/** An article that is no file: standard input. */
export interface PipedArticle {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of articles to be opened when its turn comes. */
export interface Input {
  readonly path: string;
  bytes(): Uint8Array;
  /** The bytes of what is not on the disk; absent for a file. */
  held?(): Uint8Array;
  /** The same bytes a piece at a time, each good until the next is asked for. */
  chunks(): Iterable<Uint8Array>;
}

/** An article that was opened. */
export interface OpenedArticle {
  readonly source: Source;
  /** What was wrong with its encoding. */
  readonly remark?: Decoded["remark"];
  /** How it is to be read where it was taken out of a container. */
  readonly container?: Pick<ExtractedArticle, "syntax" | "parts">;
}

/** The articles of a run in path order, standard input among them. */
export function inputsOf({ files, bytesOf }: Articles, cwd: string, piped?: PipedArticle): readonly Input[] {
  const inputs = files.map((path) => (bytesOf ? inputFrom(path, () => bytesOf(path)) : inputAt(path, cwd)));
  if (piped) inputs.push(inputFrom(piped.path, () => piped.bytes));
  return inputs.sort((a, b) => compareText(a.path, b.path));
}

/** The file at a path, or the bytes that stand for it. */
export function inputOf(path: string, cwd: string, bytes?: Uint8Array): Input {
  return bytes ? inputFrom(path, () => bytes) : inputAt(path, cwd);
}

function inputFrom(path: string, bytes: () => Uint8Array): Input {
  return { path, bytes, held: bytes, chunks: () => [bytes()] };
}

function inputAt(path: string, cwd: string): Input {
  const file = resolve(cwd, path);
  return { path, bytes: () => readFileSync(file), chunks: () => chunksOf(file) };
}

const chunkSize = 1 << 20;

function* chunksOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, "r");
  try {
    const chunk = Buffer.alloc(chunkSize);
    for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk)) yield chunk.subarray(0, size);
  } finally {
    closeSync(handle);
  }
}

/**
 * Opens the article of a file, or those of a container one after the other; what cannot be read comes as an error. A
 * corrected text stands for what is on the disk.
 */
export async function* openArticles(
  input: Input,
  corrected?: ReadonlyMap<string, string>,
): AsyncGenerator<OpenedArticle | RunError> {
  const open = containerAt(input.path);
  if (!open) return yield openPlain(input, corrected);
  const { path } = input;
  try {
    for await (const extracted of open(() => input.chunks())) {
      if ("message" in extracted) yield { path, message: extracted.message };
      else yield { source: { path, text: extracted.text }, container: extracted };
    }
  } catch (error) {
    yield unreadable(path, error);
  }
}

function openPlain({ path, bytes }: Input, corrected?: ReadonlyMap<string, string>): OpenedArticle | RunError {
  try {
    const decoded = decode(bytes());
    if (!decoded) return { path, message: "is binary, not text" };
    const source = { path, text: corrected?.get(path) ?? decoded.text };
    return decoded.remark ? { source, remark: decoded.remark } : { source };
  } catch (error) {
    return unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): RunError {
  return { path, message: `cannot be read: ${describeFsError(error)}` };
}
