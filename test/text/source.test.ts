import { describe, expect, it } from "vitest";
import { lineSpan, positionAt, slice } from "../../src/text/source.js";

const source = (text: string) => ({ path: "a.txt", text });

describe("a source's lines and columns count as editors count", () => {
  it.each([
    { text: "", offset: 0, line: 1, column: 1 },
    { text: "abc", offset: 2, line: 1, column: 3 },
    { text: "ab\ncd", offset: 2, line: 1, column: 3 },
    { text: "ab\ncd", offset: 3, line: 2, column: 1 },
    { text: "ab\r\ncd", offset: 3, line: 1, column: 4 },
    { text: "ab\r\ncd", offset: 4, line: 2, column: 1 },
    { text: "ab\rcd", offset: 3, line: 2, column: 1 },
    { text: "ab\n\n\ncd", offset: 4, line: 3, column: 1 },
    { text: "ab\n", offset: 3, line: 2, column: 1 },
    { text: "😀b", offset: 2, line: 1, column: 3 },
    { text: "ab", offset: 99, line: 1, column: 3 },
    { text: "ab", offset: -1, line: 1, column: 1 },
  ])("offset $offset of $text is $line:$column", ({ text, offset, line, column }) => {
    expect(positionAt(source(text), offset)).toEqual({ line, column });
  });

  it.each([
    { text: "ab\ncd\n", line: 1, expected: "ab" },
    { text: "ab\r\ncd", line: 1, expected: "ab" },
    { text: "ab\rcd", line: 2, expected: "cd" },
    { text: "ab\ncd\n", line: 3, expected: "" },
    { text: "ab\ncd", line: 9, expected: "cd" },
    { text: "ab\n\ncd", line: 2, expected: "" },
  ])("line $line of $text is $expected", ({ text, line, expected }) => {
    expect(slice(source(text), lineSpan(source(text), line))).toBe(expected);
  });
});
