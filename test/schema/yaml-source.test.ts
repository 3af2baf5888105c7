import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/schema/yaml-source.js";
import { slice } from "../../src/text/source.js";
import { showFindings } from "./show-findings.js";
import { yamlSoup } from "./yaml-soup.js";

function read(text: string) {
  const file = readYaml({ path: "x.yaml", text });
  return { ...file, value: file.value, said: file.findings.map(({ message }) => message) };
}

describe("values", () => {
  test.each([
    ["a: no", "no"],
    ["a: yes", "yes"],
    ["a: on", "on"],
    ["a: NO", "NO"],
    ["a: 2020-01-04", "2020-01-04"],
    ["a: 2020-01-04 10:00:00", "2020-01-04 10:00:00"],
    ["a: 1_000", "1_000"],
    ["a: 2,500", "2,500"],
    ["a: 12:30", "12:30"],
    ["a: .inf", ".inf"],
    ["a: '2020'", "2020"],
    ["a: 2020", 2020],
    ["a: 012", 12],
    ["a: 1e3", 1000],
    ["a: 2.50", 2.5],
    ["a: -3", -3],
    ["a: 0x1F", 31],
    ["a: true", true],
    ["a: 'true'", "true"],
    ["a: ~", null],
    ["a: null", null],
    ["a:", null],
    ["a: ''", ""],
  ])("%s is %j to a schema", (text, value) => {
    expect(read(text).value).toEqual({ a: value });
  });

  test.each(["2.50", "010", "2020-09", "1_000", "no", "~", "1e3", "true"])(
    "%s keeps the form it was written in",
    (text) => {
      const file = read(`a: ${text}\n"b": [${text}]\n`);
      expect(file.textOf(["a"])).toBe(text);
      expect(file.textOf(["b", 0])).toBe(text);
    },
  );

  test.each([
    ["a file with nothing in it", ""],
    ["blank lines and comments", "\n# nothing\n\n"],
    ["a lone document mark", "---\n"],
    ["a byte order mark", "\ufeff"],
  ])("%s has no root and nothing to say", (_, text) => {
    expect(read(text)).toMatchObject({ root: null, value: null, findings: [] });
  });

  test("keys that mean something to JavaScript mean nothing here", () => {
    const { value } = read("__proto__: {a: 1}\nconstructor: 2\ntoString: 3\n");
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor", "toString"]);
  });
});

describe("places", () => {
  const text =
    "\ufeffa: one # c\r\nb:\r\n  - x: 'two'\r\n    y: \"th\\u0072ee\"\r\n  - |\r\n    four\r\n    five\r\nc: {d: e}\r\nf:\r\n";
  const file = readYaml({ path: "x.yaml", text });

  test.each([
    [["a"], "a", "one"],
    [["b", 0, "x"], "x", "two"],
    [["b", 0, "y"], "y", "th\\u0072ee"],
    [["b", 1], "four\r\n    five", "four\r\n    five"],
    [["c"], "c", "{d: e}"],
    [["c", "d"], "d", "e"],
    [["f"], "f", "f"],
    [["a", "nowhere"], "a", "one"],
  ])("%j: key «%s», value «%s», with a byte order mark and CR LF", (path, key, value) => {
    expect(slice(file.source, file.spanOf(path, "key"))).toBe(key);
    expect(slice(file.source, file.spanOf(path, "value"))).toBe(value);
  });

  test("a path that leads nowhere has no text", () => {
    expect(file.textOf(["b", 7])).toBeNull();
    expect(file.textOf(["a", "x"])).toBeNull();
    expect(file.textOf(["c"])).toBeNull();
  });

  test("lie in the file whatever it holds", () => {
    fc.assert(
      fc.property(yamlSoup, (soup) => {
        const { findings, root } = readYaml({ path: "x.yaml", text: soup });
        const spans = findings.flatMap(({ span, labels }) => [span, ...labels.map((label) => label.span)]);
        if (root) spans.push(root.span);
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(soup.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("anchors, aliases and merge keys", () => {
  test("an alias is the value it names", () => {
    expect(read("a: &x [1, 2]\nb: *x\n").value).toEqual({ a: [1, 2], b: [1, 2] });
  });

  test("of two anchors with one name, the one above counts", () => {
    expect(read("a: &x 1\nb: *x\nc: &x 2\nd: *x\n").value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  test("a merge key gives what the map does not say itself, the earlier map first", () => {
    const { value } = read("a: &a {k: 1, l: 1}\nb: &b {l: 2, m: 2}\nc:\n  <<: [*a, *b]\n  m: 3\n");
    expect(value).toMatchObject({ c: { k: 1, l: 1, m: 3 } });
  });

  test.each([
    ["a: *x", "`*x` names no anchor above it"],
    ["a: *x\nb: &x 1\n", "`*x` names no anchor above it"],
    ["a: &x [*x]", "`*x` names no anchor above it"],
    ["a:\n  <<: 3\n", "A merge key (`<<`) takes a map or a list of maps"],
  ])("%j is refused", (text, message) => {
    expect(read(text)).toMatchObject({ root: null, said: [message] });
  });

  test("a few lines that stand for millions of values are refused", () => {
    const lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"];
    for (let i = 1; i < 10; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    expect(read(lines.join("\n"))).toMatchObject({
      root: null,
      said: ["YAML aliases that stand for more than 50,000 values"],
    });
  });

  test("aliases that nest for ever are refused", () => {
    const lines = ["a0: &a0 [x]"];
    for (let i = 1; i < 5000; i++) lines.push(`a${i}: &a${i} [*a${i - 1}]`);
    expect(read(lines.join("\n")).root).toBeNull();
  });
});

describe("what is not YAML", () => {
  test.each([
    ["a key twice", "a: 1\nb: 2\na: 3\n"],
    ["a quote never closed", "a: 'x\nb: 1\n"],
    ["text after a quote in a list", 'a: ["x" y, z]\n'],
    ["two quoted texts without a comma", 'a: ["x" "y"]\n'],
    ["a colon in braces", "a: {b: US: x}\n"],
    ["a comma too many", "a: [x,, y]\n"],
    ["a colon without a space in braces", "a: {b:1}\n"],
    ["a key without a colon in braces", 'a: {b: "1", c}\n'],
    ["an escape that is none", 'a: "50\\% of"\n'],
    ["an exclamation mark first", "a: !important\n"],
    ["a YAML tag", "a: !!int 3\n"],
    ["a lone anchor mark", "a: & b\n"],
    ["a question mark alone", "a: ?\n"],
    ["a backtick first", "a: `x`\n"],
    ["an at sign first", "a: @x\n"],
    ["a list as a key", "? [a, b]\n: c\n"],
    ["no key", ": a\n"],
    ["a list among keys", "a:\n  - b\n  c: d\n"],
    ["lines of a list that are not indented", "a: [b,\nc]\n"],
    ["a bracket never closed", "a:\n  - {b: 1, c: 2\n  - {b: 2}\n"],
    ["a folded text that is indented less further on", "a: >\n    x\n  y\n"],
    ["a non-breaking space behind a colon", "a: 1\nb:\u00a0c\nd: 1\n"],
    ["a non-breaking space as an indent", "a:\n \u00a0b: 1\n  c: 2\n"],
    ["a tab behind a dash", "a:\n  -\tb: 1\n    c: 2\n"],
    ["a directive without a document", "%FOO\na: 1"],
    ["a key behind a list", "- a\nb: c\n"],
  ])("%s", (_, text) => {
    expect(`${text}\n${showFindings(readYaml({ path: "x.yaml", text }).findings)}`).toMatchSnapshot();
  });

  test("is said in the name of the check that asks", () => {
    expect(readYaml({ path: "x.yaml", text: "a: [" }, { check: "invalid-config" }).findings[0]?.check).toBe(
      "invalid-config",
    );
  });

  test("mistakes on lines of their own are said together; what follows from one is not", () => {
    expect(read("a: {x} y\nb: @z\nc: 1\n").said).toHaveLength(2);
    expect(read("a: 'x\nb: {x} y\nc: @z\n").said).toHaveLength(1);
  });
});

describe("hostile YAML", () => {
  const deep = 10_000;
  test.each([
    ["brackets", "[".repeat(deep)],
    ["closed brackets", "[".repeat(deep) + "]".repeat(deep)],
    ["braces", "{a: ".repeat(deep)],
    ["dashes", `${"- ".repeat(deep)}x`],
    ["question marks", "? ".repeat(deep)],
    ["keys", "a: ".repeat(deep)],
    ["indents", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
  ])("10,000 %s are refused", (_, text) => {
    expect(read(text)).toMatchObject({ root: null, said: ["YAML nested more than 100 levels deep"] });
  });

  test("a file of 100,000 mistakes says a few", () => {
    const { said } = read('""'.repeat(50_000));
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(20);
  });

  test("5 MB in one scalar, one list, one map are read", () => {
    expect(read(`a: ${"word ".repeat(1_000_000)}`).root).not.toBeNull();
    expect(read(`a: [${"word, ".repeat(500_000)}word]`).findings).toEqual([]);
    expect(read(Array.from({ length: 300_000 }, (_, i) => `key-${i}: value\n`).join("")).findings).toEqual([]);
    expect(read(`a: "${"x\n ".repeat(100_000)}"`).root).not.toBeNull();
  });

  test("binary is no rule file, and no crash", () => {
    const bytes = Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join("");
    expect(() => read(bytes)).not.toThrow();
  });
});
