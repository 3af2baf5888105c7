import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileResult } from "../../src/findings/run-result.js";
import { judge, loadFacts, read } from "../../src/pipeline.js";
import { decode } from "../../src/project/decode.js";
import { planFixes, writeFixed } from "../../src/project/fix-files.js";

const facts = loadFacts([]);

/** What is found in a text, as a run has it. */
function fileResult(path: string, text: string): FileResult {
  const { findings } = judge(read({ path, text }), facts);
  return { path, date: null, claims: 0, stetted: 0, baselined: 0, findings };
}

function corrected(text: string, { unsafe = false, path = "a.md" } = {}): string {
  return planFixes([fileResult(path, text)], unsafe).articles[0]?.corrected ?? text;
}

describe("what is corrected", () => {
  it.each([
    ["notation with one reading", "More than 1,3 million doses came.", "More than 1.3 million doses came."],
    ["nothing that is right", "More than 1.3 million doses came.", "More than 1.3 million doses came."],
    ["nothing that changes what is said", "They met on Tuesday, July 26, 2021.", "They met on Tuesday, July 26, 2021."],
    [
      "nobody's quoted words",
      '"More than 1,3 million doses came," he said.',
      '"More than 1,3 million doses came," he said.',
    ],
    [
      "a headline",
      "# More than 1,3 million doses came\n\nThey came by air.",
      "# More than 1.3 million doses came\n\nThey came by air.",
    ],
    [
      "a title in front matter",
      "---\ntitle: 1,3 million doses came\n---\n\nBy air.",
      "---\ntitle: 1.3 million doses came\n---\n\nBy air.",
    ],
    ["what stands beside markup", "More than **1,3 million** doses came.", "More than **1.3 million** doses came."],
  ])("%s", (_what, text, expected) => {
    expect(corrected(text)).toBe(expected);
  });

  it.each([
    ["the best of what is expected", "They met on Tuesday, July 26, 2021.", "They met on Monday, July 26, 2021."],
    ["also where the finding has no fix of its own", "It ends on June 31, 2021.", "It ends on June 30, 2021."],
    [
      "but nobody's quoted words",
      '"They met on Tuesday, July 26, 2021," he said.',
      '"They met on Tuesday, July 26, 2021," he said.',
    ],
  ])("unsafely: %s", (_what, text, expected) => {
    expect(corrected(text, { unsafe: true })).toBe(expected);
  });

  it.each([
    ["Markdown", "a.md", "They met on Tuesday, **July** 26, 2021."],
    ["HTML", "a.html", "<p>They met on Tuesday, <b>July</b> 26, 2021.</p>"],
    ["an entity", "a.html", "<p>They met on Tuesday,&nbsp;July 26, 2021.</p>"],
  ])("but never across markup, which is told: %s", (_what, path, text) => {
    const { articles, left } = planFixes([fileResult(path, text)], true);
    expect(articles).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual(["markup stands in it"]);
  });
});

describe("a time of day is corrected", () => {
  const wrong = "They met at 14:30 p.m. in Rome.";
  const right = "They met at 2:30 p.m. in Rome.";
  it.each([
    ["in Markdown", "a.md", (text: string) => text],
    ["in HTML", "a.html", (text: string) => `<p>${text}</p>`],
    ["in a title of the front matter", "a.md", (text: string) => `---\ntitle: ${text}\n---\nThey talked.`],
    ["in plain text", "a.txt", (text: string) => text],
  ])("%s", (_where, path, frame) => {
    expect(corrected(frame(wrong), { unsafe: true, path })).toBe(frame(right));
  });
});

it("a correction that would be read as markup is not made, and told as that", () => {
  const text = "They met on Tuesday, July 26, 2021.";
  const { findings, ...rest } = fileResult("a.md", text);
  const starred = findings.map((finding) => ({ ...finding, expected: ["*Monday*"], fixes: [] }));
  const { articles, left } = planFixes([{ ...rest, findings: starred }], true);
  expect(articles).toEqual([]);
  expect(left.map(({ why }) => why)).toEqual(["* would be read as markup"]);
});

it.each([
  ["a.docx", "Word documents cannot be corrected"],
  ["a.ndjson", "wire messages and archives cannot be corrected"],
])("that %s cannot be corrected is told once, where something could be", (path, message) => {
  const inPart = (text: string) => {
    const file = fileResult("a.txt", text);
    return {
      ...file,
      path,
      findings: file.findings.map((finding) => ({ ...finding, part: "paragraph 1", fixes: [] })),
    };
  };
  const wrong = inPart("More than 1,3 million doses and 2,4 million masks came.");
  expect(wrong.findings.length).toBeGreaterThan(1);
  expect(planFixes([wrong], false)).toEqual({ articles: [], left: [], closed: [{ path, message }] });
  expect(planFixes([inPart("More than 1.3 million doses came.")], false).closed).toEqual([]);
});

describe("a corrected article is written", () => {
  const wrong = "The café: more than 1,3 million doses – “so far” – came.\r\nNext.\r\n";
  const right = wrong.replace("1,3", "1.3");
  const folder = () => realpathSync(mkdtempSync(join(tmpdir(), "claimlint-")));
  const fix = (cwd: string, path: string) => {
    const text = decode(readFileSync(join(cwd, path)))?.text ?? "";
    const [article] = planFixes([fileResult(path, text)], false).articles;
    return article ? writeFixed(article, cwd) : null;
  };
  const windows = (text: string) =>
    Buffer.from([...text].map((unit) => ({ "–": 0x96, "“": 0x93, "”": 0x94 })[unit] ?? unit.charCodeAt(0)));

  it.each<[string, (text: string) => Buffer]>([
    ["in UTF-8", (text) => Buffer.from(text)],
    ["in UTF-8 with a byte order mark", (text) => Buffer.from(`\ufeff${text}`)],
    ["in UTF-16, little end first", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["in UTF-16, big end first", (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["in Windows-1252", windows],
  ])("%s, with its line ends", (_how, encode) => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), encode(wrong));
    expect(fix(cwd, "a.txt")).toBeNull();
    expect(readFileSync(join(cwd, "a.txt"))).toEqual(encode(right));
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  it("with its mode, and through a link that stays one", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "real.txt"), wrong);
    chmodSync(join(cwd, "real.txt"), 0o640);
    symlinkSync("real.txt", join(cwd, "link.txt"));
    expect(fix(cwd, "link.txt")).toBeNull();
    expect(readFileSync(join(cwd, "real.txt"), "utf8")).toBe(right);
    expect(statSync(join(cwd, "real.txt")).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(cwd, "link.txt"), "utf8")).toBe(right);
    expect(readdirSync(cwd, { withFileTypes: true }).map((entry) => entry.isSymbolicLink())).toEqual([true, false]);
  });

  it.each<[string, string, (cwd: string) => void]>([
    [
      "that changed meanwhile",
      "it has changed since it was read",
      (cwd) => writeFileSync(join(cwd, "a.txt"), `${wrong}More.`),
    ],
    ["that is read-only", "the file is read-only", (cwd) => chmodSync(join(cwd, "a.txt"), 0o444)],
  ])("but not one %s", (_what, reason, happen) => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), wrong);
    const [article] = planFixes([fileResult("a.txt", wrong)], false).articles;
    happen(cwd);
    const before = readFileSync(join(cwd, "a.txt"));
    expect(article && writeFixed(article, cwd)).toEqual({ path: "a.txt", message: `cannot be corrected: ${reason}` });
    expect(readFileSync(join(cwd, "a.txt"))).toEqual(before);
  });

  it("but not one whose encoding is damaged", () => {
    const cwd = folder();
    const damaged = Buffer.concat([Buffer.from(`${wrong}“é” `), Buffer.of(0xc3, 0x28), Buffer.from(" café\r\n")]);
    writeFileSync(join(cwd, "a.txt"), damaged);
    expect(fix(cwd, "a.txt")?.message).toBe("cannot be corrected: its encoding is damaged");
    expect(readFileSync(join(cwd, "a.txt"))).toEqual(damaged);
  });
});
