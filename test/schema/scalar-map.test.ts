import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document, Scalar } from "yaml";
import { mapScalar, spanInScalar } from "../../src/schema/scalar-map.js";
import { readYaml } from "../../src/schema/yaml-source.js";
import { toSource } from "../../src/text/source-map.js";

function scalarIn(text: string) {
  const { root } = readYaml({ path: "x.yaml", text });
  const node = root?.kind === "map" ? root.entries[0]?.value : null;
  if (node?.kind !== "text") throw new Error("no scalar");
  return node;
}

/** What the source has where the scalar's text has `words`. */
function sourceOf(text: string, words: string): string {
  const scalar = scalarIn(text);
  const start = scalar.text.indexOf(words);
  const { start: from, end } = spanInScalar(text, scalar, { start, end: start + words.length });
  return text.slice(from, end);
}

describe("the place of a part of a scalar", () => {
  test.each([
    ["plain text", "a: US troops\n", "troops", "troops"],
    ["single quotes", "a: 'US troops'\n", "troops", "troops"],
    ["behind a doubled quote", "a: 'Iraq''s troops'\n", "troops", "troops"],
    ["the doubled quote itself", "a: 'Iraq''s troops'\n", "'s", "''s"],
    ["behind an escape", 'a: "caf\\u00e9 \\"troops\\" \\x41b"\n', "troops", "troops"],
    ["an escape", 'a: "caf\\u00e9 x"\n', "é", "\\u00e9"],
    ["an emoji's escape", 'a: "x \\U0001F600 y"\n', "😀", "\\U0001F600"],
    ["over a folded line", "a: US\n   troops left\n", "troops left", "troops left"],
    ["across a folded line", "a: US\n   troops left\n", "US troops", "US\n   troops"],
    ["behind an empty line", 'a: "US\n\n  troops left"\n', "troops", "troops"],
    ["behind an escaped line end", 'a: "US \\\n  troops"\n', "troops", "troops"],
    ["a block of lines", "a: |\n  US\n    troops\n  left\n", "left", "left"],
    ["a folded block", "a: >-\n  US\n  troops\n\n  left\n", "troops", "troops"],
    ["a block with CR LF", "a: |\r\n  US\r\n  troops\r\n", "troops", "troops"],
  ])("%s", (_, text, words, expected) => {
    expect(sourceOf(text, words)).toBe(expected);
  });

  test("every character comes from its own place, whatever the style", () => {
    const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;
    const words = fc.array(fc.constantFrom("ab", "c", " ", "  ", "\n", "'", '"', "\\", "é", "😀", "x y", "#", ": "), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(...styles), fc.constantFrom(0, 20), (pieces, style, lineWidth) => {
        const value = new Scalar(pieces.join(""));
        value.type = style;
        const text = new Document({ a: value }).toString({ lineWidth });
        const scalar = scalarIn(text);
        const map = mapScalar(text, scalar);
        for (let at = 0; at < scalar.text.length; at++) {
          const { start, end } = toSource(map, { start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(scalar.span.start);
          expect(end).toBeLessThanOrEqual(scalar.span.end);
          const character = scalar.text.charAt(at);
          if (/[a-cxy#é]/.test(character)) expect(text.slice(start, end)).toContain(character);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
