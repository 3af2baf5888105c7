import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/findings/apply-fixes.js";
import type { Edit, Finding } from "../../src/findings/finding.js";

/** Corrections of a text, each given as [from, to, new text] edits. */
function choose(text: string, ...fixes: readonly (readonly [number, number, string][])[]) {
  const source = { path: "a.md", text };
  return fixes.map((edits) => ({
    finding: {
      source,
      span: { start: edits[0]?.[0] ?? 0, end: edits[0]?.[1] ?? 0 },
      check: "",
      message: "",
    } as Finding,
    fix: {
      title: "",
      safety: "safe" as const,
      edits: edits.map(([start, end, words]): Edit => ({ span: { start, end }, text: words })),
    },
  }));
}

describe("corrections", () => {
  const text = "from 3 to 2,5 troops";
  it.each<[string, [number, number, string][][], string, number]>([
    ["are made in order of place", [[[10, 13, "2,500"]], [[5, 6, "3,000"]]], "from 3,000 to 2,500 troops", 0],
    ["are made once where two say the same", [[[10, 13, "2,500"]], [[10, 13, "2,500"]]], "from 3 to 2,500 troops", 0],
    ["that overlap one made before are left", [[[5, 13, "three"]], [[10, 13, "2,500"]]], "from three troops", 1],
    [
      "that begin where one made before does are left",
      [[[5, 6, "3,000"]], [[5, 5, "about "]]],
      "from about 3 to 2,5 troops",
      1,
    ],
    ["side by side are both made", [[[5, 9, "A"]], [[9, 13, "B"]]], "from AB troops", 0],
    [
      "are made whole or not at all",
      [
        [[5, 6, "X"]],
        [
          [5, 6, "Y"],
          [14, 20, "men"],
        ],
      ],
      "from X to 2,5 troops",
      1,
    ],
    [
      "may change several places",
      [
        [
          [14, 20, "men"],
          [0, 4, "From"],
        ],
      ],
      "From 3 to 2,5 men",
      0,
    ],
  ])("%s", (_what, fixes, expected, left) => {
    const result = applyFixes(text, choose(text, ...fixes));
    expect(result.text).toBe(expected);
    expect(result.left).toHaveLength(left);
    expect(result.applied).toHaveLength(fixes.length - left);
  });

  it("change nothing outside their spans, however many touch", () => {
    const place = fc.tuple(fc.nat(20), fc.nat(4), fc.constantFrom("", "x", "yy"));
    fc.assert(
      fc.property(fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (fixes) => {
        const digits = "0123456789abcdefghijklmnop";
        const given = fixes.map((edits) =>
          edits.map(([at, length, words]) => [at, at + length, words] as [number, number, string]),
        );
        const { text: result, applied, left } = applyFixes(digits, choose(digits, ...given));
        expect(applied.length + left.length).toBe(fixes.length);
        const covered = new Set(
          applied.flatMap(({ fix }) => fix.edits.flatMap(({ span }) => range(span.start, span.end))),
        );
        const kept = [...digits].filter((_, at) => !covered.has(at)).join("");
        expect(
          [...result].filter((character) => digits.includes(character) && !"xy".includes(character)).join(""),
        ).toBe(kept);
      }),
    );
  });
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
