import { isUtf8 } from "node:buffer";
import type { Span } from "../text/span.js";

/** The text of a file. A byte order mark stays its first code unit, so that offsets are those of the file. */
export interface Decoded {
  readonly text: string;
  /** What was wrong with the encoding and where it first shows; the text was then read as well as it could be. */
  readonly remark?: { readonly message: string; readonly span: Span };
}

/** How far into a file a NUL byte is looked for; the same stretch that git looks at. */
const probedBytes = 8000;

/** Reads bytes as text: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252. Undefined for what is no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return { text: buffer.toString("utf16le") };
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return { text: bigEndian(buffer) };
  if (isBinary(buffer)) return undefined;
  return isUtf8(buffer) ? { text: buffer.toString("utf8") } : decodeBroken(buffer);
}

function isBinary(buffer: Buffer): boolean {
  return buffer.subarray(0, probedBytes).includes(0) || buffer.subarray(0, 5).toString("latin1") === "%PDF-";
}

function bigEndian(buffer: Buffer): string {
  return Buffer.from(buffer.subarray(0, buffer.length & ~1))
    .swap16()
    .toString("utf16le");
}

/** Text that is mostly sound UTF-8 was damaged on its way; any other was written in the old Western encoding. */
function decodeBroken(buffer: Buffer): Decoded {
  const lossy = buffer.toString("utf8");
  const bad = countMatches(lossy, /\ufffd/g);
  const good = countMatches(lossy, /[\u0080-\ufffc]/g);
  if (bad <= good) {
    const message = `not valid UTF-8 in ${bad} ${bad === 1 ? "place" : "places"}; what could not be read is shown as \ufffd`;
    return { text: lossy, remark: { message, span: at(lossy.indexOf("\ufffd")) } };
  }
  const text = buffer.toString("latin1").replace(/[\u0080-\u009f]/g, fromWindows1252);
  return { text, remark: { message: "not valid UTF-8; read as Windows-1252", span: at(text.search(/[^\0-\x7f]/)) } };
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function at(offset: number): Span {
  return { start: offset, end: offset + 1 };
}

/** Bytes 80 to 9F; five of them stand for nothing and stay what they are. https://encoding.spec.whatwg.org/#windows-1252 */
export const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function fromWindows1252(unit: string): string {
  return windows1252[unit.charCodeAt(0) - 0x80] ?? unit;
}
