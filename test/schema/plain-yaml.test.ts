import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseYaml } from "../../src/schema/parse-yaml.js";
import { readPlainYaml } from "../../src/schema/plain-yaml/read-plain-yaml.js";
import { yamlLines, yamlPiece, yamlSoup } from "./yaml-soup.js";

/** Whatever the quick reader takes on, the full parser must find sound, and the same to the last span. */
function agree(text: string): void {
  const plain = readPlainYaml(text);
  if (plain) expect({ root: plain, findings: [] }).toEqual(parseYaml({ path: "x.yaml", text }, "invalid-rule"));
}

const rules = new URL("../../fixtures/rules/", import.meta.url);
const files = ["valid", "invalid"].flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, rules)).map((name) => readFileSync(new URL(`${kind}/${name}`, rules), "utf8")),
);

describe("the quick reader of YAML", () => {
  test.each([
    ["a map", "a: 1\nb: x\n"],
    ["lists in maps", "a:\n  - x\n  - y\nb:\n- z\n"],
    ["maps in lists", "- a: 1\n  b: 2\n-\n  c: 3\n- - d\n"],
    ["brackets over lines", "a: [\n  x, # first\n  'y'\n]\nb: {c: 1,\n  d: {}}\n"],
    ["nothing behind a key or a dash", "a:\nb: # c\n- \n".replace("- \n", "c:\n  -\n  - x\n")],
    ["quotes", "a: 'it''s'\n\"b\": \"x: y # z\"\nc: ''\n"],
    ["values below their key", "a:\n  [x,\n  y]\nb:\n  'text'\nc: # d\n    text\n- z\n".replace("- z\n", "")],
    ["JSON", '{\n  "a": 1,\n  "b": ["x"]\n}\n'],
    ["CR LF", "a: 1\r\nb:\r\n  - x\r\n"],
    ["marks within text", "a: x-y [z] {w}\nb: http://x#y\nc: -5\nd: 12:30\ne: [a b, -5, x:y]\n"],
  ])("reads %s as the full parser does", (_, text) => {
    expect(readPlainYaml(text)).not.toBeNull();
    agree(text);
  });

  test.each([
    ["text over several lines", "a: x\n  y\n"],
    ["a block scalar", "a: |\n  x\n"],
    ["escapes", 'a: "\\n"\n'],
    ["an alias", "a: &x 1\nb: *x\n"],
    ["a tag", "a: !!str x\n"],
    ["a merge key", "a:\n  <<: {b: 1}\n"],
    ["a tab", "a:\tx\n"],
    ["a byte order mark", "\ufeffa: x\n"],
    ["two documents", "a: x\n---\nb: y\n"],
    ["a mark between documents inside brackets", "[\n---\n]"],
    ["a key twice", "a: x\na: y\n"],
    ["a key twice among many", `${Array.from({ length: 40 }, (_, i) => `k${i}: x\n`).join("")}k30: y\n`],
    ["a colon in text", "a: b: c\n"],
    ["a comma in braces", "a: {b: 2,500}\n"],
    ["a wrong indent", "a:\n    b: 1\n  c: 2\n"],
    ["a bracket left open", "a: [x\nb: y\n"],
    ["nothing", "# c\n"],
    ["deep nesting", "[".repeat(10_000)],
  ])("leaves %s to the full parser", (_, text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  test("agrees with the full parser on soup, on lines, on damaged rule files, on any data", () => {
    const damaged = fc
      .tuple(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(2000), fc.nat(3), yamlPiece), { maxLength: 3 }))
      .map(([text, slips]) =>
        slips.reduce((old, [at, cut, piece]) => old.slice(0, at) + piece + old.slice(at + cut), text),
      );
    const options = fc.constantFrom({}, { indentSeq: false }, { collectionStyle: "flow" as const }, { lineWidth: 0 });
    const data = fc.tuple(fc.jsonValue({ maxDepth: 4 }), options).map(([value, style]) => stringify(value, style));
    fc.assert(fc.property(yamlSoup, agree), { numRuns: 4000 });
    fc.assert(fc.property(yamlLines, agree), { numRuns: 6000 });
    fc.assert(fc.property(damaged, agree), { numRuns: 1500 });
    fc.assert(fc.property(data, agree), { numRuns: 1500 });
  });
});
