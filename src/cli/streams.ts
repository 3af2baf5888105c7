import { fstatSync, writeSync } from "node:fs";

/** Standard output and standard error, by their numbers. */
export type Stream = 1 | 2;

/** Whether texts go straight to the file or the pipe: Node's own streams take some milliseconds to make. */
let isDirect = false;
let onError = (error: NodeJS.ErrnoException): void => {
  throw error;
};

/** Writes a text as a whole; nobody is told when a pipe was closed early. */
export function print(text: string, stream: Stream = 1): void {
  const rest = isDirect && !mayBeTerminal(stream) ? writeDirectly(text, stream) : text;
  if (rest.length > 0) streamOf(stream).write(rest);
}

/** From here on texts go straight into files and pipes. */
export function printDirectly(): void {
  isDirect = true;
}

/** Says what to do with what goes wrong in Node's own streams. */
export function guardStreams(handle: (error: NodeJS.ErrnoException) => void): void {
  onError = handle;
  for (const stream of [1, 2] as const) {
    if (!isDirect || mayBeTerminal(stream)) streamOf(stream).on("error", onError);
  }
}

/** False where a file or a pipe takes the texts, so that nobody need ask how wide the terminal is. */
export function mayBeTerminal(stream: Stream): boolean {
  try {
    return fstatSync(stream).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Writes as much as is taken now; what is left, where the reader is slow and nobody may wait, is Node's to write. */
function writeDirectly(text: string, stream: Stream): Uint8Array {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(stream, bytes, written);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EPIPE" || code === "EOF") return new Uint8Array();
    if (code !== "EAGAIN") throw error;
    isDirect = false;
    guardStreams(onError);
  }
  return bytes.subarray(written);
}

function streamOf(stream: Stream): NodeJS.WriteStream {
  return stream === 1 ? process.stdout : process.stderr;
}
