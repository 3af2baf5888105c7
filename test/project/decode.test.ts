import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/project/decode.js";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

describe("what is no text", () => {
  it.each([
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0x0d)],
    ["a PDF", bytes("%PDF-1.7\n1 0 obj\n")],
    ["text with a NUL in it", bytes("3,000\0troops")],
  ])("is not read: %s", (_name, content) => {
    expect(decode(content)).toBeUndefined();
  });
});

describe("sound text is read without a remark", () => {
  it.each([
    ["nothing at all", bytes(""), ""],
    ["UTF-8", bytes("£3m – “x”"), "£3m – “x”"],
    ["UTF-8 with a byte order mark, which stays", bytes("\ufeff3,000"), "\ufeff3,000"],
    ["UTF-16, little end first", bytes("\ufeff3,000 café", "utf16le"), "\ufeff3,000 café"],
    ["UTF-16, big end first", bytes("\ufeff3,000 café", "utf16le").swap16(), "\ufeff3,000 café"],
    ["UTF-16 that breaks off in mid-unit", Uint8Array.of(0xfe, 0xff, 0, 0x33, 0), "\ufeff3"],
    ["a character that stands for a broken one", bytes("a \ufffd b"), "a \ufffd b"],
  ])("%s", (_name, content, text) => {
    expect(decode(content)).toEqual({ text });
  });

  it("any text that can be written in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0"));
        expect(decode(bytes(text))).toEqual({ text });
      }),
    );
  });
});

describe("broken text is read as well as it can be, with a remark at the first place", () => {
  it("Windows-1252, its quotes and its euro sign included", () => {
    const decoded = decode(bytes("It cost \x8012, he said: \x93na\xefve\x94", "latin1"));
    expect(decoded?.text).toBe("It cost €12, he said: “naïve”");
    expect(decoded?.remark).toEqual({ message: "not valid UTF-8; read as Windows-1252", span: { start: 8, end: 9 } });
  });

  it("UTF-8 that lost a byte on its way", () => {
    const decoded = decode(Buffer.concat([bytes("“Café”, "), Uint8Array.of(0xe2, 0x80), bytes("3,000 – naïve")]));
    expect(decoded?.text).toBe("“Café”, \ufffd3,000 – naïve");
    expect(decoded?.remark?.message).toContain("1 place");
    expect(decoded?.remark?.span).toEqual({ start: 8, end: 9 });
  });

  it("any bytes at all, without an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const decoded = decode(content);
        if (decoded?.remark) expect(decoded.remark.span.end).toBeLessThanOrEqual(decoded.text.length);
      }),
    );
  });
});
