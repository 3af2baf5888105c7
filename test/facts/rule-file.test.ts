import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkRuleFiles } from "../../src/facts/link-rule-files.js";
import { readRuleFile } from "../../src/facts/read-rule-file.js";
import type { QuantityRule, RuleFile } from "../../src/facts/rule-file.js";
import { loadFacts } from "../../src/pipeline.js";
import { positionAt, type Source } from "../../src/text/source.js";
import { showFindings } from "../schema/show-findings.js";

const folder = new URL("../../fixtures/rules/", import.meta.url);

function open(path: string): Source {
  return { path, text: readFileSync(new URL(path, folder), "utf8") };
}

/** Everything that is found in one file that extends nothing, or the files given. */
function findingsIn(source: Source, extended: readonly RuleFile[] = []) {
  const { file, findings } = readRuleFile(source);
  const files = file ? [{ file, extended }, ...extended.map((other) => ({ file: other, extended: [] }))] : [];
  return [...findings, ...linkRuleFiles(files)];
}

function read(text: string): RuleFile {
  const { file, findings } = readRuleFile({ path: "rules.yaml", text });
  expect(showFindings(findings)).toBe("");
  if (!file) throw new Error("no rule file");
  return file;
}

/** The tree with every text as `text @ line:column`, and nothing that is empty. */
function show(value: unknown, source: Source): unknown {
  if (Array.isArray(value)) return value.map((entry) => show(entry, source));
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && value.kind === "text" && "span" in value && "text" in value) {
    const { line, column } = positionAt(source, (value.span as { start: number }).start);
    return `${value.text} @ ${line}:${column}`;
  }
  if ("written" in value && "parts" in value) return show(value.written, source);
  const kept = Object.entries(value).filter(([key, entry]) => key !== "source" || entry !== source);
  const full = kept.filter(([, entry]) => entry !== null && (!Array.isArray(entry) || entry.length > 0));
  return Object.fromEntries(full.map(([key, entry]) => [key, show(entry, source)]));
}

describe("a rule file with a mistake", () => {
  const names = readdirSync(new URL("invalid/", folder)).sort();

  test("says what is wrong at the key or the value that is wrong", async () => {
    const shown = names.map((name) => `${name}\n${showFindings(findingsIn(open(`invalid/${name}`)))}`).join("\n");
    await expect(shown).toMatchFileSnapshot("rule-file.findings.txt");
  });

  test.each(names)("%s is never passed over in silence", (name) => {
    expect(findingsIn(open(`invalid/${name}`))).not.toEqual([]);
  });

  test("has its other mistakes said in the same run", () => {
    const text = `version: 1
facts:
  - {id: a, subject: "crew (", value: 1, source: x}
  - {id: a, subject: "{boat} crew", valu: 1, source: x}
  - {id: a, subject: "{boat} crew", value: 1, source: x}
`;
    const messages = findingsIn({ path: "rules.yaml", text }).map(({ message }) => message);
    expect(messages).toEqual([
      "`(` is never closed in a phrase",
      "`valu` is not a key of a fact; did you mean `value`?",
      "The id `a` is taken",
      "The id `a` is taken",
      "`{boat}` names no term",
    ]);
  });

  test("has what is wrong with the tolerance of all its values said once", () => {
    const text = `version: 1
facts:
  - {id: a, subject: crew, tolerance: a lot, values: [{value: 3, from: 2020}, {value: 4, from: 2021}], source: x}
`;
    const { files } = loadFacts([{ path: "rules.yaml", text }]);
    expect(files[0]?.findings.map(({ message }) => message)).toEqual(["`a lot` is not a tolerance"]);
  });

  test.each(["us-troops-iraq", "eu.members:2013", "2024/budget", "gemüse_1", "_id"])("may have the id %s", (id) => {
    const text = `version: 1\nfacts:\n  - {id: "${id}", subject: crew, value: 3, source: x}\n`;
    expect(findingsIn({ path: "rules.yaml", text })).toEqual([]);
  });

  test.each([
    ["Bad Id!", ["bad-id"]],
    ["!", []],
    ["-a", ["a"]],
  ])("may not have the id %s", (id, expected) => {
    const text = `version: 1\nfacts:\n  - {id: "${id}", subject: crew, value: 3, source: x}\n`;
    const found = findingsIn({ path: "rules.yaml", text });
    expect(found).toMatchObject([{ message: `\`${id}\` is no id`, severity: "error", expected }]);
  });

  test("is still returned as far as it is sound, for editors that show it while it is written", () => {
    const text = "version: 1\nfacts:\n  - {id: a, subject: crew, value: 3, source: x}\n  - {id: b, subject: crew}\n";
    expect(readRuleFile({ path: "rules.yaml", text }).file?.facts.map(({ id }) => id.text)).toEqual(["a"]);
  });
});

describe("a sound rule file", () => {
  const countries = readRuleFile(open("valid/countries.yaml")).file;
  const extended = countries ? [countries] : [];

  test.each(readdirSync(new URL("valid/", folder)))("%s has nothing wrong", (name) => {
    const others = name === "countries.yaml" ? [] : extended;
    expect(showFindings(findingsIn(open(`valid/${name}`), others))).toBe("");
  });

  test("is read whole, every text with its place", async () => {
    const source = open("valid/everything.yaml");
    const { file } = readRuleFile(source);
    const shown = `${JSON.stringify(show(file, source), null, 2)}\n`;
    await expect(shown).toMatchFileSnapshot("rule-file.everything.txt");
  });

  test("keeps what YAML would take for numbers, dates, truth values and nothing as it was written", () => {
    const file = read(open("valid/written-as-is.yaml").text);
    expect(file.title?.text).toBe("2020");
    expect(file.about.map(({ written }) => written.text)).toEqual(["no", "Norway", "on", "off", "NO"]);
    expect(file.facts.map(({ id }) => id.text)).toEqual(["012", "1_000", "date"]);
    const [constant, timeline] = file.facts as QuantityRule[];
    expect(constant?.values.map(({ value }) => value.kind === "single" && value.written.text)).toEqual(["2.50"]);
    expect(timeline?.values.map(({ from, until }) => [from?.text, until?.text])).toEqual([["2020-01-04", "2020-09"]]);
    expect(file.facts.map(({ source }) => source?.text?.text)).toEqual(["1e3", "~", "0x1F"]);
    expect(file.facts[2]).toMatchObject({ kind: "event", date: { text: "2001-12-14T21:59:43Z" } });
  });

  test("may say things once and point at them", () => {
    const file = read(open("valid/anchors.yaml").text);
    expect(file.facts.map((fact) => fact.subject.map(({ written }) => written.text))).toEqual(
      Array(3).fill(["ferry crew", "crew of the ferry"]),
    );
    expect(file.facts.map(({ source }) => source?.text?.text)).toEqual(Array(3).fill("harbour office"));
    expect(file.facts.map(({ id }) => id.text)).toEqual(["ferry-crew", "ferry-captains", "ferry-cooks"]);
  });

  test("may fold and break long texts", () => {
    const file = read(open("valid/long-lines.yaml").text);
    expect(file.title?.text).toBe("Ferries of the Sound, their crews and loads");
    expect(file.facts[0]?.source?.text?.text).toBe("harbour office, letter of 3 May 2020");
    expect(file.facts[0]?.examples[0]?.text.text).toBe("The ferry has a crew of 48.\n\nIt sails at noon.");
  });

  test("gives every example the date of its own or that of all", () => {
    const { examples } = read(open("valid/everything.yaml").text).facts[0] ?? { examples: [] };
    expect(examples.map(({ expect: expected, date }) => [expected, date?.text])).toEqual([
      ["agree", "2020-05-04"],
      ["contradict", "2020-06-01"],
      ["outdated", "2020-05-04"],
      ["garbled", "2020-05-04"],
      ["silent", "2020-05-04"],
    ]);
  });
});

describe("files that are loaded together", () => {
  const base = read(
    "version: 1\nterms:\n  ferry: [ferry]\nfacts:\n  - {id: crew, subject: crew, value: 4, source: x}\n",
  );

  test("share no id", () => {
    const other = read("version: 1\nfacts:\n  - {id: crew, subject: sailors, value: 4, source: x}\n");
    const findings = linkRuleFiles([base, other].map((file) => ({ file, extended: [] })));
    expect(findings.map(({ message, source }) => [message, source === other.source])).toEqual([
      ["The id `crew` is taken", true],
    ]);
    expect(findings[0]?.labels[0]?.source).toBe(base.source);
  });

  test("use each other's terms only where one extends the other", () => {
    const other = read('version: 1\nfacts:\n  - {id: size, subject: "{ferry}", value: 4 m, source: x}\n');
    const linked = (extended: RuleFile[]) =>
      linkRuleFiles([
        { file: base, extended: [] },
        { file: other, extended },
      ]);
    expect(linked([base])).toEqual([]);
    expect(linked([]).map(({ message }) => message)).toEqual(["`{ferry}` names no term"]);
  });

  test("relate facts across files", () => {
    const other = read("version: 1\nrelations:\n  - part-of: {part: crew, whole: staff}\n");
    const findings = linkRuleFiles([base, other].map((file) => ({ file, extended: [] })));
    expect(findings.map(({ message }) => message)).toEqual(["No fact has the id `staff`"]);
  });

  test("may each have a term of the same name, read where it is written", () => {
    const below = read('version: 1\nterms:\n  a: ["{b}"]\n  b: [x]\n');
    const above = read('version: 1\nterms:\n  b: ["{a}", y]\n');
    expect(
      linkRuleFiles([
        { file: below, extended: [] },
        { file: above, extended: [below] },
      ]),
    ).toEqual([]);
  });
});

describe("hostile rule files", () => {
  test("terms that nest for ever are refused", () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `  t${i}: ["{t${i + 1}} x"]`).join("\n");
    const messages = findingsIn({ path: "rules.yaml", text: `version: 1\nterms:\n${chain}\n  t5000: [y]\n` });
    expect(messages[0]?.message).toBe("Terms nest more than 50 deep");
  });

  test("terms that multiply are refused once", () => {
    const doubled = Array.from({ length: 40 }, (_, i) => `  t${i}: ["{t${i + 1}}", "{t${i + 1}} x"]`).join("\n");
    const findings = findingsIn({ path: "rules.yaml", text: `version: 1\nterms:\n${doubled}\n  t40: [y]\n` });
    expect(findings.map(({ message }) => message)).toContain("A phrase stands for more than 10,000 wordings");
    expect(findings.length).toBeLessThan(10);
  });

  test("terms that double each other are refused once", () => {
    const doubled = Array.from({ length: 40 }, (_, i) => `  t${i}: ["{t${i + 1}} {t${i + 1}}"]`).join("\n");
    const fact = '{id: x, subject: ["{t0}"], unless: ["{t1}"], value: 1, source: z}';
    const text = `version: 1\nterms:\n${doubled}\n  t40: [y]\nfacts:\n  - ${fact}\n`;
    const messages = findingsIn({ path: "rules.yaml", text }).map(({ message }) => message);
    expect(messages[0]).toBe("A phrase stands for more than 10,000 letters");
    expect(messages.length).toBeLessThan(10);
  });

  test("a phrase may be as long as somebody writes it", () => {
    const text = `version: 1\nabout: ["${"word ".repeat(5000)}end"]\n`;
    expect(findingsIn({ path: "rules.yaml", text })).toEqual([]);
  });

  test.each([
    ["unknown keys", `version: 1\n${Array.from({ length: 100_000 }, (_, i) => `key-${i}: x\n`).join("")}`],
    ["facts without a value", `version: 1\nfacts:\n${"  - {id: x, subject: y, source: z}\n".repeat(50_000)}`],
    ["broken phrases", `version: 1\nabout: [${Array(50_000).fill('"(x"').join(", ")}]\n`],
    [
      "unknown facts",
      `version: 1\nrelations:\n${Array.from({ length: 10_000 }, (_, i) => `  - order: [a-${i}, b-${i}]\n`).join("")}`,
    ],
    ["unknown terms", `version: 1\nabout:\n${Array.from({ length: 20_000 }, (_, i) => `  - "{a-${i}} x"\n`).join("")}`],
    ["facts of one name", `version: 1\nfacts:\n${"  - {id: x, subject: y, value: 1, source: z}\n".repeat(20_000)}`],
  ])("a file of %s is read in one go", (_, text) => {
    expect(findingsIn({ path: "rules.yaml", text }).length).toBeGreaterThan(200);
  });

  test("of very many mistakes the first thousand are said, and that there are more", () => {
    const text = `version: 1\n${Array.from({ length: 2000 }, (_, i) => `key-${i}: x\n`).join("")}`;
    const messages = findingsIn({ path: "rules.yaml", text }).map(({ message }) => message);
    expect(messages).toHaveLength(1001);
    expect(messages).toContain("Too many mistakes in one file");
  });

  test("nothing throws, and every mark lies in the file, whatever stands in a rule file", () => {
    const scalar = fc.constantFrom(
      "1",
      "a",
      "''",
      "{t}",
      "'{t} b'",
      "'(a|b'",
      "~",
      "true",
      "[a, b]",
      "{}",
      "late 2017",
    );
    const key = fc.constantFrom("id", "subject", "value", "values", "event", "date", "source", "examples", "unit", "x");
    const fact = fc.array(fc.tuple(key, scalar), { minLength: 1, maxLength: 6 }).map((pairs) => {
      return `  - ${pairs.map(([name, value]) => `${name}: ${value}`).join("\n    ")}\n`;
    });
    const section = fc.constantFrom("facts", "people", "relations", "terms", "about", "version", "y");
    const part = fc.tuple(section, fc.oneof(fc.array(fact), scalar));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const text = parts
          .map(([name, body]) => `${name}: ${Array.isArray(body) ? `\n${body.join("")}` : body}\n`)
          .join("");
        for (const { span } of findingsIn({ path: "rules.yaml", text })) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
