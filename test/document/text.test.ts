import { describe, expect, it } from "vitest";
import { outline, read } from "./outline.js";

const textOutline = (text: string) => outline(text, "a.txt");

describe("plain text", () => {
  it.each([
    {
      case: "paragraphs between blank lines",
      text: "One.\n\nTwo.\n \t\nThree.",
      blocks: ["paragraph: One.", "paragraph: Two.", "paragraph: Three."],
    },
    {
      case: "wrapped lines are one paragraph",
      text: "The base was hit\nby 14 rockets.\nNobody was hurt.",
      blocks: ["paragraph: The base was hit by 14 rockets. Nobody was hurt."],
    },
    {
      case: "long lines are a paragraph each",
      text: `${"The base was hit. ".repeat(10)}\nTwo.`,
      blocks: [`paragraph: ${"The base was hit. ".repeat(10).trim()}`, "paragraph: Two."],
    },
    {
      case: "indented first lines",
      text: "   ALDERPORT - The base\nwas hit.\n   Nobody was\nhurt.",
      blocks: ["paragraph: ALDERPORT - The base was hit.", "paragraph: Nobody was hurt."],
    },
    {
      case: "copy that is indented throughout",
      text: "   The base\n   was hit.",
      blocks: ["paragraph: The base was hit."],
    },
    {
      case: "lists",
      text: "She carries:\n- 14 men\n  and women\n- 3 boats\n\n* Two\n\n• Three",
      blocks: [
        "paragraph: She carries:",
        "list-item: 14 men and women",
        "list-item: 3 boats",
        "list-item: Two",
        "list-item: Three",
      ],
    },
    {
      case: "numbered lists",
      text: "1. One\n2. Two\n3) Three",
      blocks: ["list-item: One", "list-item: Two", "list-item: Three"],
    },
    {
      case: "no list where a wrapped line begins with a figure or a dash",
      text: "The toll rose to\n21. The army said\n- and not for the first time -\n14 died.",
      blocks: ["paragraph: The toll rose to 21. The army said - and not for the first time - 14 died."],
    },
    {
      case: "quotations as mail prints them",
      text: "> We lost\n> 14 men.\n\nHe said.",
      blocks: ["quote: We lost 14 men.", "paragraph: He said."],
    },
    {
      case: "drawn rules",
      text: "One.\n=====\nTwo.\n* * *\nThree.",
      blocks: ["paragraph: One.", "paragraph: Two.", "paragraph: Three."],
    },
    {
      case: "CR LF and old Mac line ends",
      text: "One\r\none.\r\n\r\nTwo\rtwo.\r\rThree.",
      blocks: ["paragraph: One one.", "paragraph: Two two.", "paragraph: Three."],
    },
    { case: "a BOM", text: "\ufeffOne.\n\nTwo.", blocks: ["paragraph: One.", "paragraph: Two."] },
    {
      case: "marks of markup are text",
      text: "The *base* was <hit> & [14] died.",
      blocks: ["paragraph: The *base* was <hit> & [14] died."],
    },
    {
      case: "front matter",
      text: "---\ntitle: One\ndate: 2021-07-26\n---\nTwo.",
      blocks: ["headline: One", "paragraph: Two."],
    },
  ])("$case", ({ text, blocks }) => expect(textOutline(text)).toEqual(blocks));

  it("keeps offsets of the source in wrapped paragraphs", () => {
    const [block] = read("\n\n The base\nwas hit.\n", "a.txt").blocks;
    expect(block).toMatchObject({
      text: "The base\nwas hit.",
      map: { source: [3], sourceEnd: [20] },
      sentences: [{ start: 0, end: 17 }],
    });
  });

  it.each(["", " \n\n", "\ufeff", "***\n"])("is empty without words: %j", (text) => {
    const { blocks, notices } = read(text, "a.txt");
    expect(blocks).toEqual([]);
    expect(notices.map((notice) => notice.message)).toEqual(["the article is empty"]);
  });
});

describe("the syntax", () => {
  it.each([
    { path: "a.md", text: "x", syntax: "markdown" },
    { path: "A.MARKDOWN", text: "x", syntax: "markdown" },
    { path: "a.html", text: "x", syntax: "html" },
    { path: "a.HTM", text: "x", syntax: "html" },
    { path: "a.txt", text: "# x", syntax: "text" },
    { path: "<stdin>", text: "14 men left.", syntax: "text" },
    { path: "<stdin>", text: "# 14 men\n\nThey left.", syntax: "markdown" },
    { path: "-", text: "They [left](https://example.org).", syntax: "markdown" },
    { path: "a.unknown", text: "\ufeff\n <!-- x --><!DOCTYPE html><p>14", syntax: "html" },
    { path: "a.unknown", text: '<?xml version="1.0"?>\n<html>', syntax: "html" },
    { path: "a", text: "<article>14</article>", syntax: "html" },
    { path: "a", text: "<-- 14 men left", syntax: "text" },
    { path: "a", text: "---\ntitle: x\n---\n<p>14</p>", syntax: "html" },
  ])("of $path, $text is $syntax", ({ path, text, syntax }) => expect(read(text, path).syntax).toBe(syntax));

  it("can be named; an unknown name is refused", async () => {
    const { readDocument } = await import("../../src/document/read-document.js");
    expect(readDocument({ path: "a.md", text: "*x*" }, { syntax: "text" }).blocks[0]?.text).toBe("*x*");
    expect(() => readDocument({ path: "a.md", text: "" }, { syntax: "docx" })).toThrow(
      /unknown syntax "docx": known are html, markdown, text/,
    );
  });
});
