import { isUtf8 } from "node:buffer";

const lineFeed = 10;

/** The lines of bytes that come in chunks, one at a time, as UTF-8 or, where they are none, as Windows-1252 would have it. */
export function* linesOf(chunks: Iterable<Uint8Array>): Generator<string> {
  let begun: Uint8Array[] = [];
  for (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield lineFrom([...begun, chunk.subarray(from, at)]);
      begun = [];
      from = at + 1;
    }
    // Copied, since a reader may use the memory of its chunks again.
    if (from < chunk.length) begun.push(Uint8Array.from(chunk.subarray(from)));
  }
  if (begun.length > 0) yield lineFrom(begun);
}

function lineFrom(pieces: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(pieces);
  return bytes.toString(isUtf8(bytes) ? "utf8" : "latin1");
}
