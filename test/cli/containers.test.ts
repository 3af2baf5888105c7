import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.js";
import { wordFile } from "./word-file.js";

const slip = "The number of American troops in the country dropped from 3 to 2,5 last year.";
const copy = "The mayor said that the talks would go on.";

interface Found {
  readonly check: string;
  readonly part: string;
  readonly text: string;
  readonly fixes: readonly unknown[];
}
interface Report {
  readonly files: readonly { path: string; articles?: number; date: string | null; findings: readonly Found[] }[];
  readonly errors: readonly { path: string; message: string }[];
  readonly summary: { readonly files: number };
}

function check(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  const folder = folderWith(files);
  const paths = args.length > 0 ? args : Object.keys(files);
  const outcome = runCli(["check", "--no-config", "--format", "json", ...paths], { cwd: folder });
  return { ...outcome, folder, report: JSON.parse(outcome.stdout) as Report };
}

/** The figures that were found wrong, with their parts. */
function slipsIn(report: Report): readonly (readonly [string, string])[] {
  return report.files.flatMap(({ findings }) =>
    findings.filter(({ check }) => check === "garbled-figure").map(({ part, text }) => [part, text] as const),
  );
}

describe("a Word document", () => {
  const document = wordFile([
    { style: "Title", text: "Troops leave & talks resume" },
    "Monday, 26 July 2021",
    copy,
    slip,
    { cells: ["Troops", "2,5 troops"] },
  ]);

  it("is read by paragraph, dated by its date line, and named by part", () => {
    const { report, code } = check({ "draft.docx": document });
    expect(slipsIn(report)[0]).toEqual(["paragraph 4", "3 to 2,5"]);
    expect(report.files[0]?.date).toBe("2021-07-26");
    expect(code).toBe(1);
  });

  it("is found in folders, beside the file that Word keeps open", () => {
    const { report } = check({ "news/draft.docx": document, "news/~$draft.docx": "x" }, "news");
    expect(report.files.map(({ path }) => path)).toEqual(["news/draft.docx"]);
  });

  it("shows its paragraph in the frame, and is never written", () => {
    const folder = folderWith({ "draft.docx": document });
    const { stdout } = runCli(["check", "draft.docx", "--fix-unsafe"], { cwd: folder });
    expect(stdout).toMatch(/--> draft\.docx:\d+:\d+ \(paragraph 4\)/);
    expect(readFileSync(join(folder, "draft.docx")).equals(Buffer.from(document))).toBe(true);
  });

  it.each([
    ["that is none", "no Word document at all"],
    ["that is cut off", document.subarray(0, 700)],
    ["that is empty", ""],
  ])("%s is told of", (_what, bytes) => {
    const { report, code } = check({ "draft.docx": bytes });
    expect(report.errors).toEqual([{ path: "draft.docx", message: "is no Word document, or a damaged one" }]);
    expect(code).toBe(2);
  });

  it("that unpacks to more than any article is told of", () => {
    const huge = Buffer.from(document);
    huge.writeUInt32LE(0xf0000000, huge.indexOf("PK\u0001\u0002") + 24);
    expect(check({ "draft.docx": huge }).report.errors[0]?.message).toBe("is too large for an article");
  });
});

describe("an archive, one article a line", () => {
  const line = (id: unknown, text: string, more = {}) =>
    JSON.stringify({ id, date: "2021-07-26", title: "Talks", text, ...more });

  it("is read article by article, each with its own date, and counted", () => {
    const lines = [line("a", copy), line(2, slip), "", line("c", `${copy}\n\n${slip}`, { date: "2021-07-27" })];
    const { report } = check({ "archive.ndjson": `${lines.join("\n")}\n` });
    expect(slipsIn(report)).toEqual([
      ["line 2, 2", "3 to 2,5"],
      ["line 4, c", "3 to 2,5"],
    ]);
    expect(report.files[0]).toMatchObject({ path: "archive.ndjson", articles: 3, date: null });
    expect(report.summary.files).toBe(3);
  });

  it("may hold Markdown, HTML and ninjs", () => {
    const lines = [
      line("a", `**${copy}** ${slip}`, { format: "markdown" }),
      line("b", `<p>${copy}</p><p>${slip}</p>`, { format: "html" }),
      JSON.stringify({ uri: "urn:c", headline: "Talks", versioncreated: "2021-07-26T09:00:00Z", body_text: slip }),
    ];
    const { report } = check({ "archive.ndjson": lines.join("\n") });
    expect(slipsIn(report).map(([part]) => part)).toEqual(["line 1, a", "line 2, b", "line 3, paragraph 1"]);
  });

  it("has its titles judged, quotation marks and all", () => {
    const { report } = check({ "a.jsonl": line("a", copy, { title: 'He said \\ "no" – troops cut from 3 to 2,5' }) });
    expect(slipsIn(report)).toEqual([["line 1, a", "3 to 2,5"]]);
  });

  it("goes on after broken lines, names them, and stops naming them", () => {
    const broken = Array.from({ length: 30 }, () => "{");
    const { report, code } = check({ "a.ndjson": ["[1]", '{"id":1}', ...broken, line("a", slip)].join("\n") });
    expect(slipsIn(report)).toHaveLength(1);
    const messages = report.errors.map(({ message }) => message);
    expect(messages).toHaveLength(21);
    expect(messages).toEqual(
      expect.arrayContaining([
        "line 1: is no object with a text",
        "line 2: has neither text nor title",
        "line 3: is no JSON",
        "12 further lines cannot be read either",
      ]),
    );
    expect(code).toBe(2);
  });

  it("may come in on standard input", () => {
    const args = ["check", "-", "--stdin-filename", "wire.ndjson", "--no-config"];
    const { stdout } = runCli(args, { cwd: folderWith({}), input: line("a", slip) });
    expect(stdout).toContain("wire.ndjson:7:");
    expect(stdout).toContain("(line 1, a)");
  });

  describe("held against itself with --across", () => {
    const told = [
      ["a", "2022-03-15", "The ferry Orsina was carrying 362 people when it sank off Brindisi, the coastguard said."],
      ["b", "2022-03-15", "There were 326 people on the Orsina when she left Brindisi, the harbour master said."],
      ["c", "2022-03-17", "Of the 362 who were on board the Orsina when it sank off Brindisi, 340 have been found."],
    ] as const;
    const archive = (stetted?: string) =>
      told
        .map(([id, date, text]) => {
          const stet = id === stetted ? "[claimlint stet-file conflicting-articles: checked]\n\n" : "";
          return JSON.stringify({ id, date, text: stet + text });
        })
        .join("\n");
    const across = (text: string) =>
      check({ "a.ndjson": text }, "a.ndjson", "--across").report.files[0]?.findings.filter(
        (finding) => finding.check === "conflicting-articles",
      );

    it("finds the odd one out", () => {
      expect(across(archive())).toMatchObject([{ part: "line 2, b", text: "326", fixes: [] }]);
    });

    it.each(["a", "b", "c"])("lets it stand where a stet of article %s says so", (id) => {
      expect(across(archive(id))).toEqual([]);
    });
  });

  it("shows its mentions by part", () => {
    const folder = folderWith({ "a.ndjson": [line("a", slip), line("b", slip)].join("\n") });
    const { stdout } = runCli(["claims", "a.ndjson", "--format", "ndjson"], { cwd: folder });
    const parts = stdout
      .trim()
      .split("\n")
      .map((mention) => JSON.parse(mention).part);
    expect(new Set(parts)).toEqual(new Set(["line 1, a", "line 2, b"]));
  });

  it("is no article of a folder unless it is named", () => {
    const files = { "a.ndjson": line("a", slip), "data.json": "{}", "b.md": copy };
    expect(check(files, ".").report.files.map(({ path }) => path)).toEqual(["b.md"]);
    expect(check(files, "*.ndjson").report.files.map(({ path }) => path)).toEqual(["a.ndjson"]);
  });
});

const nitfBody = `<body><body.head><hedline><hl1>Troops leave</hl1></hedline><dateline><location>BAGHDAD</location></dateline></body.head>
  <body.content><p>${copy} <em>Really</em>.</p><p>${slip.replace("American", "<org>American</org>")}</p>
  <media><media-reference source="a.jpg"/><media-caption><p>Then 2,5 troops left.</p></media-caption></media></body.content></body>`;
const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><docdata><doc-id id-string="x1"/>
  <date.issue norm="20210726T120000Z"/></docdata></head>${nitfBody}</nitf>`;
const newsItem = (
  guid: string,
  content: string,
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}">
  <itemMeta><versionCreated>2021-07-26T10:00:00+00:00</versionCreated></itemMeta><contentMeta><headline>Troops leave</headline></contentMeta>
  <contentSet>${content}</contentSet></newsItem>`;

describe("the wires", () => {
  it.each<[string, string, string, readonly (readonly [string, string])[]]>([
    [
      "NITF",
      "a.xml",
      nitf,
      [
        ["paragraph 2, x1", "3 to 2,5"],
        ["caption 1, x1", "2,5"],
      ],
    ],
    [
      "NewsML-G2 with NITF in it",
      "a.xml",
      newsItem("g", `<inlineXML contenttype="application/nitf+xml"><nitf>${nitfBody}</nitf></inlineXML>`),
      [
        ["paragraph 2", "3 to 2,5"],
        ["caption 1", "2,5"],
      ],
    ],
    [
      "NewsML-G2 with XHTML in it, and a picture beside",
      "a.xml",
      `<newsMessage><itemSet>${newsItem("g1", `<inlineXML><h:html xmlns:h="x"><h:head><h:title>T 2,5</h:title></h:head><h:body><h:p>${slip}</h:p></h:body></h:html></inlineXML>`)}${newsItem("g2", '<remoteContent href="a.jpg"/>')}</itemSet></newsMessage>`,
      [["paragraph 1, g1", "3 to 2,5"]],
    ],
    [
      "NewsML-G2 with plain text in it",
      "a.xml",
      newsItem("g", `<inlineData contenttype="text/plain">${copy}\n\n${slip}</inlineData>`),
      [["paragraph 2", "3 to 2,5"]],
    ],
    [
      "ninjs 1",
      "a.json",
      JSON.stringify({
        uri: "u",
        versioncreated: "2021-07-26T10:00:00Z",
        headline: "T",
        body_text: `${copy}\n\n${slip}`,
      }),
      [["paragraph 2", "3 to 2,5"]],
    ],
    [
      "ninjs 1 with XHTML",
      "a.ninjs",
      JSON.stringify({
        uri: "u",
        versioncreated: "20210726",
        headline: "T",
        body_xhtml: `<div><p>${copy}</p><p>${slip}</p></div>`,
      }),
      [["paragraph 2", "3 to 2,5"]],
    ],
    [
      "ninjs 3",
      "a.json",
      JSON.stringify({
        uri: "u",
        contentCreated: "2021-07-26T10:00:00Z",
        headlines: [
          { role: "short", value: "S" },
          { role: "main", value: "Troops leave" },
        ],
        bodies: [{ role: "main", contentType: "text/html", value: `<p>${slip}</p>` }],
      }),
      [["paragraph 1", "3 to 2,5"]],
    ],
  ])("%s is read by part, and dated", (_what, name, text, slips) => {
    const { report } = check({ [name]: text });
    expect(report.errors).toEqual([]);
    expect(slipsIn(report)).toEqual(slips);
    expect(report.files[0]?.date).toBe("2021-07-26");
    expect(report.files[0]?.findings.every(({ fixes }) => fixes.length === 0)).toBe(true);
  });

  it.each([
    ["XML of another kind", "a.xml", "<rss><p>x</p></rss>", /no news format that is known/],
    ["NewsML-G2 of pictures only", "a.xml", newsItem("g", "<remoteContent/>"), /without an article/],
    ["JSON of another kind", "a.json", '{"name": "x"}', /no news article that is known/],
    ["broken JSON", "a.json", "{", /is no JSON/],
    ["a picture", "a.xml", new Uint8Array([0, 1, 2]), /is binary/],
  ])("%s is told of", (_what, name, text, words) => {
    const { report, code } = check({ [name]: text });
    expect(report.errors[0]?.message).toMatch(words);
    expect(code).toBe(2);
  });

  it("unfold no entities", () => {
    const bomb = `<!DOCTYPE nitf [<!ENTITY a "2,5 troops ">${"bcdefgh"
      .split("")
      .map((name, i) => `<!ENTITY ${name} "${`&${"abcdefg"[i]};`.repeat(10)}">`)
      .join("")}]>`;
    const { report } = check({ "a.xml": `${bomb}<nitf><body><p>&h; ${copy}</p></body></nitf>` });
    expect(slipsIn(report)).toEqual([]);
  });
});

it.each(["--fix", "--fix-dry-run"])("%s says that a Word document cannot be corrected", (flag) => {
  const cwd = folderWith({ "a.docx": wordFile([slip]), "b.docx": wordFile([copy]) });
  const { stdout } = runCli(["check", ".", "--no-config", flag], { cwd });
  expect(stdout).toContain("a.docx: not corrected: Word documents cannot be corrected");
  expect(stdout).not.toContain("b.docx");
});
