import type { YamlText } from "../yaml-node.js";
import { type Cursor, isBlankAt, leave, skipSpaces } from "./cursor.js";

/** Characters that mean something else than text at the start of a scalar; a dash does so only before a blank. */
const notFirst = new Set([..."?:,[]{}#&*!|>'\"%@`"].map((mark) => mark.charCodeAt(0)));
const [space, lineFeed, doubleQuote, hash, singleQuote, comma, dash, colon, backslash] = [
  32, 10, 34, 35, 39, 44, 45, 58, 92,
];

/** Text in quotes or without, that ends on its line. In brackets, commas and brackets end plain text too. */
export function readScalar(cursor: Cursor, inFlow: boolean): YamlText {
  const first = cursor.text.charCodeAt(cursor.at);
  return first === doubleQuote || first === singleQuote ? readQuoted(cursor, first) : readPlain(cursor, inFlow);
}

/** A key; the cursor comes to stand behind its colon. */
export function readKey(cursor: Cursor, inFlow: boolean): YamlText {
  const start = cursor.at;
  const key = readScalar(cursor, inFlow);
  skipSpaces(cursor);
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== colon || !isBlankAt(text, at + 1)) leave();
  // YAML wants the colon within 1,024 characters; `<<` is a merge; an empty key is a mistake.
  if (at - start > 1000 || key.text === "<<" || key.text === "") leave();
  cursor.at++;
  return key;
}

function readQuoted(cursor: Cursor, quote: number): YamlText {
  const { text } = cursor;
  const start = cursor.at;
  let end = start + 1;
  let doubled = false;
  for (; ; end++) {
    const unit = text.charCodeAt(end);
    if (unit === lineFeed || Number.isNaN(unit) || (unit === backslash && quote === doubleQuote)) leave();
    if (unit !== quote) continue;
    if (quote === doubleQuote || text.charCodeAt(end + 1) !== singleQuote) break;
    doubled = true;
    end++;
  }
  cursor.at = end + 1;
  const inner = text.slice(start + 1, end);
  return {
    kind: "text",
    text: doubled ? inner.replaceAll("''", "'") : inner,
    span: inner === "" ? { start, end: end + 1 } : { start: start + 1, end },
    style: quote === doubleQuote ? "double" : "single",
  };
}

function readPlain(cursor: Cursor, inFlow: boolean): YamlText {
  const { text } = cursor;
  const start = cursor.at;
  const first = text.charCodeAt(start);
  if (notFirst.has(first) || (first === dash && isPlainEnd(text, start + 1, inFlow))) leave();
  // Behind the last character that is no blank.
  let end = start;
  for (let at = start; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === space) continue;
    if (isPlainEnd(text, at, inFlow) || (unit === hash && text.charCodeAt(at - 1) === space)) break;
    if (unit === colon && isPlainEnd(text, at + 1, inFlow)) break;
    end = at + 1;
  }
  if (end === start) leave();
  cursor.at = end;
  return { kind: "text", text: text.slice(start, end), span: { start, end }, style: "plain" };
}

/** True at a blank, and in brackets at commas, brackets and braces. */
function isPlainEnd(text: string, at: number, inFlow: boolean): boolean {
  if (isBlankAt(text, at)) return true;
  if (!inFlow) return false;
  const unit = text.charCodeAt(at);
  return unit === comma || unit === 91 || unit === 93 || unit === 123 || unit === 125;
}
