import type { YamlList, YamlMap, YamlNode, YamlText } from "../yaml-node.js";
import { type Cursor, descend, isComment, isLineEndAt, leave, leaveAtMark, skipSpaces, toNextLine } from "./cursor.js";
import { emptyText, startEntries } from "./entries.js";
import { readKey, readScalar } from "./scalars.js";

const [openBracket, closeBracket, openBrace, closeBrace, comma] = [91, 93, 123, 125, 44];

/** True at a bracket or brace that opens. */
export function isFlowStart({ text, at }: Cursor): boolean {
  const unit = text.charCodeAt(at);
  return unit === openBracket || unit === openBrace;
}

/**
 * A list in brackets or a map in braces. It may go on over lines that are indented more than `column`, the column of
 * the block around it; the mark that closes the outermost may stand at that column.
 */
export function readFlow(cursor: Cursor, column: number, isOutermost = true): YamlList | YamlMap {
  descend(cursor);
  const isMap = cursor.text.charCodeAt(cursor.at) === openBrace;
  const flow: Flow = { column, closing: isMap ? closeBrace : closeBracket, isOutermost };
  const read = isMap ? readBraces(cursor, flow) : readBrackets(cursor, flow);
  cursor.depth--;
  return read;
}

interface Flow {
  readonly column: number;
  readonly closing: number;
  readonly isOutermost: boolean;
}

function readBrackets(cursor: Cursor, flow: Flow): YamlList {
  const start = cursor.at++;
  const entries: YamlNode[] = [];
  while (!isClosing(cursor, flow)) {
    entries.push(readNode(cursor, flow));
    endEntry(cursor, flow);
  }
  return { kind: "list", entries, span: { start, end: ++cursor.at } };
}

function readBraces(cursor: Cursor, flow: Flow): YamlMap {
  const start = cursor.at++;
  const map = startEntries();
  while (!isClosing(cursor, flow)) {
    const key = readKey(cursor, true);
    map.add(key, isClosing(cursor, flow) || isComma(cursor) ? emptyText(key.span) : readNode(cursor, flow));
    endEntry(cursor, flow);
  }
  return { kind: "map", entries: map.entries, span: { start, end: ++cursor.at } };
}

function readNode(cursor: Cursor, flow: Flow): YamlList | YamlMap | YamlText {
  return isFlowStart(cursor) ? readFlow(cursor, flow.column, false) : readScalar(cursor, true);
}

/** Over blanks, line ends and comments to what comes next; true when that closes the bracket. */
function isClosing(cursor: Cursor, { column, closing, isOutermost }: Flow): boolean {
  const { text } = cursor;
  let isNewLine = false;
  for (;;) {
    skipSpaces(cursor);
    if (!isLineEndAt(text, cursor.at) && !isComment(cursor)) break;
    if (!toNextLine(cursor)) leave();
    isNewLine = true;
  }
  const closes = text.charCodeAt(cursor.at) === closing;
  if (isNewLine) {
    const indent = cursor.at - cursor.lineStart;
    if (indent === 0) leaveAtMark(cursor);
    if (indent < column || (indent === column && !(closes && isOutermost))) leave();
  }
  return closes;
}

function isComma({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === comma;
}

/** After an entry comes a comma, or the bracket closes. */
function endEntry(cursor: Cursor, flow: Flow): void {
  if (isClosing(cursor, flow)) return;
  if (!isComma(cursor)) leave();
  cursor.at++;
}
