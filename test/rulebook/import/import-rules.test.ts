import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../../../src/pipeline.js";
import { type Import, importRules } from "../../../src/rulebook/import/import-rules.js";
import { slice } from "../../../src/text/source.js";

const fixtures = join(import.meta.dirname, "../../../fixtures/rulebook/import");

function importText(text: string, columns: Record<string, string> = {}): Import {
  const orders = Object.entries(columns).map(([key, heading]) => ({ key, heading }));
  const made = importRules({ path: "facts.csv", text }, { title: "facts", columns: orders });
  if ("message" in made) throw new Error(made.message);
  return made;
}

describe("a file of facts becomes a rule file", () => {
  const inputs = readdirSync(fixtures).filter((name) => /\.(csv|json|jsonld)$/.test(name));
  it.each(inputs)("%s", async (name) => {
    const source = { path: name, text: readFileSync(join(fixtures, name), "utf8") };
    const made = importRules(source, { title: name.replace(/\.\w+$/, ""), columns: [] });
    if ("message" in made) throw new Error(made.message);
    expect(made.findings).toEqual([]);
    await expect(made.text).toMatchFileSnapshot(join(fixtures, `${name}.yaml`));
    const { files } = loadFacts([{ path: "made.yaml", text: made.text }]);
    expect(files.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== "notice"))).toEqual([]);
  });

  it("takes the column that is named by hand", () => {
    const { text, unused } = importText("what,how many,checked\nferry crew,52,yes\n", {
      title: "what",
      value: "how many",
    });
    expect(text).toContain("id: ferry-crew");
    expect(text).toContain("value: 52");
    expect(unused).toEqual(["checked"]);
  });

  it.each([
    ["commas", "title,value\ncrew,52\n"],
    ["semicolons", "title;value\ncrew;52\n"],
    ["tabs", "title\tvalue\ncrew\t52\n"],
    ["a byte order mark and CR LF", "\ufefftitle,value\r\n\r\ncrew,52\r\n"],
    ["JSON", '[{"title": "crew", "value": 52}]'],
    ["JSON with tabs and escapes", '[\n\t{"title": "cr\\u0065w",\n\t\t"value": "52"}\n]\n'],
  ])("written with %s", (_, text) =>
    expect(importText(text).text).toContain("id: crew, title: crew, subject: crew, value: 52"),
  );

  it("keeps a value of rows that differ in nothing once, and others of the same time as rivals", () => {
    const rows = "id,subject,value,from\nc,crew,52,2020\nc,crew,52,2020\nc,crew,53,2020\n";
    expect(importText(rows).text).toContain("- {value: 52, from: 2020, also: [53]}");
  });
});

describe("claim reviews", () => {
  const review = (claim: string, rating: string): Import =>
    importText(
      JSON.stringify({
        "@type": ["ClaimReview"],
        claimReviewed: claim,
        datePublished: "2021-07-26",
        reviewRating: { alternateName: rating },
      }),
    );

  it.each([
    ["Skerry Line employs 6,900 people.", "True", 1],
    ["Skerry Line employs 6,900 people.", "Mostly true", 1],
    ["Skerry Line employs 6,900 people.", "Half true", 0],
    ["Skerry Line employs 6,900 people.", "False", 0],
    ["Ferries make people ill.", "True", 0],
  ])("%s %s: %i facts", (claim, rating, facts) => {
    const { text, findings } = review(claim, rating);
    expect(text.match(/- id:/g)?.length ?? 0).toBe(facts);
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual(
      facts === 1 ? [] : [["notice", `The review of \`${claim}\` gave no fact`]],
    );
  });
});

describe("what is wrong is shown at its cell", () => {
  it.each([
    ["a date that does not exist", "id,subject,value,from\na,crew,52,2020-02-30\n", "2020-02-30", "not a date"],
    ["a garbled figure", 'id,subject,value\na,crew,"2,5"\n', "2,5", "garbled"],
    ["a figure behind quotation marks", 'id,subject,value\na,"the ""Argo"", crew","2,5"\n', "2,5", "garbled"],
    ["a figure in JSON", '[{"id": "a", "subject": "crew", "value": "2,5"}]', "2,5", "garbled"],
    ["a phrase with a bracket left open", "id,subject,value\na,crew (old,52\n", "crew (old", "`(` is never closed"],
    ["an id twice", "id,event,date\na,boat sank,2020\na,boat sank,2021\n", "a", "is taken"],
    ["a row without a name", "id,title,value\n,,52\n", "52", "has no `id`"],
    ["a row without a value", "id,title,value\na,crew,\n", "a", "has no value and no date"],
    ["a person who dies before birth", "name,born,died\nAda,1990,1980\n", "1980", "before"],
    ["a quotation mark left open", 'id,value\n"a,52\n', '"a,52', "is not closed"],
    ["a severity that is none", "id,subject,value,severity\na,crew,52,awful\n", "awful", ""],
    ["an empty file", "", "", "is empty"],
    ["JSON that is no table", '{"a": 1}', "{", "no table of facts"],
    ["JSON that breaks off", '[{"a": 1', "", ""],
  ])("%s", (_, text, marked, message) => {
    const { findings } = importText(text);
    const [finding] = findings.filter(({ severity }) => severity === "error");
    expect(finding?.message).toContain(message);
    if (finding && marked !== "") expect(slice({ path: "", text }, finding.span)).toBe(marked);
  });

  it.each<[string, Record<string, string>, string]>([
    ["a key that is none", { valu: "a" }, "did you mean value?"],
    ["a column that is not there", { value: "titel" }, "did you mean title?"],
  ])("%s", (_, columns, message) => {
    expect(() => importText("title,figure\ncrew,52\n", columns)).toThrow(message);
  });
});

it("shows a hundred mistakes at their cells, however many there are", () => {
  const rows = Array.from({ length: 300 }, (_, i) => `f${i},thing ${i},"2,${i % 10}"`);
  const text = ["id,subject,value", ...rows].join("\n");
  const { findings } = importText(text);
  expect(findings).toHaveLength(100);
  for (const { span } of findings) expect(slice({ path: "", text }, span)).toMatch(/^2,\d$/);
});

describe("whatever is in the cells", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "2,5",
      "52",
      "2020",
      "a: b",
      "- x",
      "#",
      "{term}",
      "[a]",
      "yes",
      "'",
      '"',
      "1e5",
      "\n",
      "x;y",
      "0x1",
    ),
  );
  const heads = fc.shuffledSubarray(
    ["id", "title", "subject", "value", "from", "until", "born", "name", "event", "date", "unit", "other"],
    { minLength: 1 },
  );
  const csv = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(",")).join("\n");

  it("the import makes sound YAML, and marks inside the file", () => {
    fc.assert(
      fc.property(
        heads,
        fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        (head, rows) => {
          const text = csv([head, ...rows.map((row) => row.slice(0, head.length))]);
          const { findings, text: made } = importText(text);
          for (const { span } of findings)
            expect(span.start >= 0 && span.end <= text.length && span.start <= span.end).toBe(true);
          const { files } = loadFacts([{ path: "made.yaml", text: made }]);
          const errors = files.flatMap((file) => file.findings.filter(({ severity }) => severity === "error"));
          if (findings.length === 0) expect(errors).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("no text makes it crash", () => {
    const json = fc.json({ maxDepth: 4 });
    fc.assert(
      fc.property(
        fc.oneof(json, fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...'a,;"\n\t 1[]{}:') })),
        (text) => {
          importRules({ path: "x", text }, { title: "x", columns: [] });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
