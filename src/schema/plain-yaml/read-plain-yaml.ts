import type { Span } from "../../text/span.js";
import type { YamlList, YamlMap, YamlNode } from "../yaml-node.js";
import {
  beyond,
  type Cursor,
  descend,
  endLine,
  isBlankAt,
  isComment,
  isLineEndAt,
  leave,
  skipSpaces,
  toContent,
} from "./cursor.js";
import { emptyText, startEntries } from "./entries.js";
import { isFlowStart, readFlow } from "./flow.js";
import { readKey, readScalar } from "./scalars.js";

/**
 * Reads the YAML that rule files are mostly written in, many times faster than the full parser: block maps and lists,
 * brackets and braces, plain and quoted text that ends on its line. Null for everything else, right or wrong, so that
 * the full parser stays the only judge of what is YAML and of what is wrong with it.
 */
export function readPlainYaml(text: string): YamlNode | null {
  if (strange.test(text)) return null;
  const cursor: Cursor = { text, at: 0, column: -1, lineStart: 0, depth: 0 };
  try {
    toContent(cursor);
    if (cursor.column < 0) return null;
    const root = readBlock(cursor, -1);
    return cursor.column < 0 ? root : null;
  } catch (thrown) {
    if (thrown === beyond) return null;
    throw thrown;
  }
}

/** Tabs, control characters, a byte order mark, a carriage return alone: each has rules of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const strange = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]|\r(?!\n)/;

/** What begins in the cursor's column, on lines of its own below a block in column `parent`. */
function readBlock(cursor: Cursor, parent: number): YamlNode {
  if (isDash(cursor)) return readNested(cursor, readList);
  return beginsMap(cursor) ? readNested(cursor, readMap) : readInline(cursor, parent);
}

function readNested(cursor: Cursor, read: (cursor: Cursor) => YamlNode): YamlNode {
  descend(cursor);
  const block = read(cursor);
  cursor.depth--;
  return block;
}

function readMap(cursor: Cursor): YamlMap {
  const { column } = cursor;
  const start = cursor.at;
  const map = startEntries();
  do {
    const key = readKey(cursor, false);
    map.add(key, readMapValue(cursor, column, key.span));
  } while (cursor.column === column && !isDash(cursor));
  if (cursor.column >= column) leave();
  const last = map.entries.at(-1);
  return { kind: "map", entries: map.entries, span: { start, end: last ? last.value.span.end : start } };
}

/** What stands behind a key's colon, or below it: indented more, or for a list in the key's own column. */
function readMapValue(cursor: Cursor, column: number, key: Span): YamlNode {
  skipSpaces(cursor);
  if (!endsLine(cursor)) return readInline(cursor, column);
  endLine(cursor);
  const isBelow = cursor.column > column || (cursor.column === column && isDash(cursor));
  return isBelow ? readBlock(cursor, column) : emptyText(key);
}

function readList(cursor: Cursor): YamlList {
  const { column } = cursor;
  const start = cursor.at;
  const entries: YamlNode[] = [];
  do entries.push(readListEntry(cursor, column));
  while (cursor.column === column && isDash(cursor));
  if (cursor.column > column) leave();
  return { kind: "list", entries, span: { start, end: entries.at(-1)?.span.end ?? start } };
}

/** What stands behind a dash: on its line a value, or the first line of a map or a list that goes on below. */
function readListEntry(cursor: Cursor, column: number): YamlNode {
  const dash = { start: cursor.at, end: cursor.at + 1 };
  cursor.at++;
  skipSpaces(cursor);
  if (endsLine(cursor)) {
    endLine(cursor);
    return cursor.column > column ? readBlock(cursor, column) : emptyText(dash);
  }
  cursor.column = cursor.at - cursor.lineStart;
  return readBlock(cursor, column);
}

/** A value that ends on its line, or in brackets. */
function readInline(cursor: Cursor, column: number): YamlNode {
  const value = isFlowStart(cursor) ? readFlow(cursor, column) : readScalar(cursor, false);
  endLine(cursor);
  return value;
}

/** True where the line goes on with a key: looked at in advance, the cursor stays. */
function beginsMap(cursor: Cursor): boolean {
  if (isFlowStart(cursor)) return false;
  const ahead = { ...cursor };
  readScalar(ahead, false);
  skipSpaces(ahead);
  return ahead.text.charCodeAt(ahead.at) === 58;
}

function endsLine(cursor: Cursor): boolean {
  return isLineEndAt(cursor.text, cursor.at) || isComment(cursor);
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === 45 && isBlankAt(text, at + 1);
}
