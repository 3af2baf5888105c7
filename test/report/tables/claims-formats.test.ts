import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { MentionRecord, ReadFile } from "../../../src/findings/mention-record.js";
import { judge, loadFacts, read, recordMentions } from "../../../src/pipeline.js";
import { claimsFormats } from "../../../src/report/tables/index.js";

const root = join(import.meta.dirname, "../../..");
const schema = JSON.parse(readFileSync(join(root, "schemas/claims.json"), "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addSchema(schema, "claims");

function faultsOf(value: unknown, reference = "claims"): unknown {
  const validate = ajv.getSchema(reference);
  if (!validate) throw new Error(`no schema ${reference}`);
  return validate(value) ? null : validate.errors;
}

const rules = readFileSync(join(root, "rules/iraq-us-troops.yaml"), "utf8");
const facts = loadFacts([{ path: "rules/iraq-us-troops.yaml", text: rules }]);

function readArticle(path: string, text: string, withRules = false): ReadFile {
  const source = { path, text };
  const reading = read(source);
  const verdicts = withRules ? judge(reading, facts).verdicts : null;
  return { source, date: reading.anchor?.edtf ?? null, mentions: recordMentions(reading, verdicts) };
}

function write(name: string, files: readonly ReadFile[], options = { color: false, width: 80 }): string {
  const format = claimsFormats.find((known) => known.name === name);
  if (!format) throw new Error(name);
  const articles = files.map((file, index) => format.article(file, options, index));
  return [format.head("0.1.0"), ...articles, format.tail([{ path: "lost.md", message: "cannot be read" }])].join("");
}

const folder = join(root, "fixtures/articles");
const shipped = readdirSync(folder)
  .filter((name) => /\.(md|txt|html)$/.test(name))
  .map((name) => readArticle(name, readFileSync(join(folder, name), "utf8"), true));
const hostile = readArticle("=a\u202e.md", 'He paid "$5 million"\u001b[31m, \u202eand =SUM(1) 3 times\u0007.\n');

describe("what was read from an article", () => {
  const text = "---\ndate: 2021-07-26\n---\nIt had *about* 2,500&nbsp;soldiers in **May 2020**, IE 11 apart.\n";
  const { mentions } = readArticle("a.md", text);

  it("is told in spans of the source, through its markup", () => {
    expect(mentions.map((mention) => mention.text)).toEqual(["2,500", "May 2020", "IE 11"]);
    for (const { span, text: printed } of mentions) expect(text.slice(span.start, span.end)).toBe(printed);
    const [figure] = mentions;
    expect(text.slice(figure?.hedge?.start, figure?.hedge?.end)).toBe("about");
    expect(text.slice(figure?.sentence?.start, figure?.sentence?.end)).toBe(
      "It had *about* 2,500&nbsp;soldiers in **May 2020**, IE 11 apart.",
    );
  });

  it("says what each mention is", () => {
    expect(mentions.map(({ kind }) => kind)).toEqual(["quantity", "timex", "identifier"]);
    expect(mentions[0]?.quantity).toMatchObject({ min: "2500", max: "2500", bound: "about", counted: "soldiers" });
    expect(mentions[1]?.timex).toMatchObject({ edtf: "2020-05", start: "2020-05-01", end: "2020-05-31" });
    expect(mentions[2]).not.toHaveProperty("claim");
  });

  it("holds verdicts only where there are rules", () => {
    const sentence = "---\ndate: 2021-07-26\n---\nThere are about 2,500 US troops in Iraq, on 3 bases.\n";
    const verdicts = (withRules: boolean) =>
      readArticle("a.md", sentence, withRules).mentions.map(({ verdict, fact }) => [verdict, fact]);
    expect(verdicts(false)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(verdicts(true)).toEqual([
      ["agree", "us-troops-iraq"],
      ["unknown", null],
    ]);
  });

  it("covers furniture, marked as such", () => {
    const page = "<article><h1>A</h1><p>Some 30 people came on Monday.</p></article><footer>© 2021 News</footer>";
    const blocks = readArticle("a.html", page).mentions.map(({ text: printed, block }) => `${printed}: ${block}`);
    expect(blocks).toEqual(["30: paragraph", "Monday: paragraph", "2021: furniture"]);
  });
});

describe("the json", () => {
  it("follows its schema on every article that ships", () => {
    const report = JSON.parse(write("json", [...shipped, hostile]));
    expect(faultsOf(report)).toBeNull();
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(
      [...shipped, hostile].map(({ source }) => source.path),
    );
    expect(report.errors).toEqual([{ path: "lost.md", message: "cannot be read" }]);
  });

  it.each<[string, (mention: Record<string, unknown>) => void]>([
    ["a figure without its value", (mention) => delete mention.quantity],
    ["a key nobody knows", (mention) => Object.assign(mention, { extra: 1 })],
    ["a verdict nobody knows", (mention) => Object.assign(mention, { verdict: "fine" })],
  ])("is not valid with %s", (_name, spoil) => {
    const report = JSON.parse(write("json", [readArticle("a.md", "It has 12 rooms.\n")]));
    expect(faultsOf(report)).toBeNull();
    spoil(report.files[0].mentions[0]);
    expect(faultsOf(report)).not.toBeNull();
  });

  it("is whole without an article", () => {
    expect(JSON.parse(write("json", [])).files).toEqual([]);
  });
});

describe("the ndjson", () => {
  it("has a line for each mention, of the same shape", () => {
    const lines = write("ndjson", shipped).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      shipped.flatMap(({ mentions }): MentionRecord[] => [...mentions]),
    );
    for (const line of lines) expect(faultsOf(JSON.parse(line), "claims#/$defs/mention")).toBeNull();
  });

  it("keeps its keys in order", () => {
    const [line = ""] = write("ndjson", [readArticle("a.md", "It has 12 rooms.\n", true)]).split("\n");
    expect(Object.keys(JSON.parse(line)).join(" ")).toBe(
      "path kind block span core hedge unitSpan text sentence quantity claim fact verdict",
    );
  });
});

describe("the csv", () => {
  it("has a row for each mention under the names of the columns", () => {
    const file = readArticle("a.md", 'He said, "It has 12 rooms".\n');
    const [names = "", row = "", rest] = write("csv", [file]).split("\r\n");
    expect(names.split(",").slice(0, 8)).toEqual([
      "path",
      "line",
      "column",
      "start",
      "end",
      "block",
      "mention",
      "text",
    ]);
    expect(row).toMatch(/^a\.md,1,18,17,19,paragraph,quantity,12,count,12,12,exact,/);
    expect(row).toMatch(/,"He said, ""It has 12 rooms""\."$/);
    expect(rest).toBe("");
  });

  it("gives a spreadsheet no formula", () => {
    const cells = write("csv", [hostile]).split("\r\n").slice(1).join(",").split(",");
    expect(cells.filter((cell) => /^"?[=@+]/.test(cell))).toEqual([]);
    expect(write("csv", [readArticle("a.md", "It fell -5 °C.\n")])).toMatch(/,-5,-5,exact/);
  });
});

describe("the table", () => {
  it("shows each sentence once, and its mentions under it", async () => {
    const text =
      '---\ndate: 2021-07-26\n---\n# Troops leave\n\nThe force fell from 3,000 to 2,500 in November 2020. Nothing else.\n\n> We had "12 tanks" on 31 June.\n';
    await expect(
      write("table", [readArticle("a.md", text, true), readArticle("b.md", "No more.\n")]),
    ).toMatchFileSnapshot(join(root, "fixtures/reports/claims-table.txt"));
  });

  it("has colours only at a terminal", () => {
    expect(write("table", shipped)).not.toContain("\u001b");
    expect(write("table", shipped, { color: true, width: 80 })).toContain("\u001b[");
  });
});

describe.each(claimsFormats.map(({ name }) => name))("%s", (name) => {
  it("passes no control character or override on, whatever the article holds", () => {
    expect(write(name, [hostile])).not.toMatch(/(?!\r?\n)[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
  });
});
