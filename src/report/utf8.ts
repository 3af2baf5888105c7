import { lineSpan, positionAt, type Source } from "../text/source.js";

/** A place counted in UTF-8: line and column from 1, columns in bytes. */
export interface BytePosition {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset with its column in UTF-8 bytes. A line may be a whole file long: no offset costs a walk along it. */
export function bytePositionAt(source: Source, offset: number): BytePosition {
  const { line } = positionAt(source, offset);
  return { line, column: bytesBefore(source, offset) - bytesBefore(source, lineSpan(source, line).start) + 1 };
}

/** Code units between the offsets whose byte counts are kept. */
const step = 1024;

const tables = new WeakMap<Source, readonly number[]>();

function bytesBefore(source: Source, offset: number): number {
  const at = Math.min(offset, source.text.length);
  const index = Math.floor(at / step);
  return (tableOf(source)[index] ?? 0) + countBytes(source.text, index * step, at);
}

function tableOf(source: Source): readonly number[] {
  const known = tables.get(source);
  if (known) return known;
  const table = [0];
  for (let start = 0; start + step <= source.text.length; start += step) {
    table.push((table.at(-1) ?? 0) + countBytes(source.text, start, start + step));
  }
  tables.set(source, table);
  return table;
}

/** UTF-8 bytes of a range. The half of a pair counts two, so that ranges add up wherever they meet; a lone half is never written. */
function countBytes(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
