import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeYaml, type YamlDraft } from "../../src/schema/write-yaml.js";
import type { YamlNode } from "../../src/schema/yaml-node.js";
import { readYaml } from "../../src/schema/yaml-source.js";

/** What a reader finds in what was written. */
function reread(draft: Extract<YamlDraft, { map: unknown }>): unknown {
  const { root, findings } = readYaml({ path: "x.yaml", text: writeYaml(draft).text });
  expect(findings).toEqual([]);
  return root && plain(root);
}

function plain(node: YamlNode): unknown {
  if (node.kind === "text") return node.text;
  return node.kind === "list" ? node.entries.map(plain) : node.entries.map(({ key, value }) => [key, plain(value)]);
}

function plainDraft(draft: YamlDraft): unknown {
  if ("text" in draft) return draft.text;
  return "list" in draft ? draft.list.map(plainDraft) : draft.map.map(([key, value]) => [key, plainDraft(value)]);
}

describe("YAML that is written", () => {
  it.each([
    "yes",
    "null",
    "2,500",
    "2020-09",
    "a: b",
    "a #b",
    "a:",
    "- a",
    "{term} x",
    "[a] b",
    "*x",
    "&x",
    "'x'",
    '"x"',
    " x ",
    "",
    "a\nb",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\u001b[2J",
    "\ud800",
    "£3m",
    "a, b",
    "http://x.example/a?b=c#d",
    "x".repeat(300),
  ])("gives back %j", (text) => {
    const draft = {
      map: [
        ["a", { text }],
        ["b", { list: [{ text }, { text }] }],
        ["c", { map: [["d", { text }]] }],
      ],
    } as const;
    expect(reread(draft)).toEqual(plainDraft(draft));
  });

  it("gives back whatever it was given", () => {
    const text = fc.string({ unit: "binary", maxLength: 10 }).map((value) => ({ text: value }));
    const key = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
    const { map } = fc.letrec<{ map: Extract<YamlDraft, { map: unknown }>; node: YamlDraft }>((tie) => ({
      map: fc.record({
        map: fc.uniqueArray(fc.tuple(key, tie("node")), { minLength: 1, maxLength: 4, selector: ([name]) => name }),
        comment: fc.array(fc.stringMatching(/^[a-z ]{0,9}$/), { maxLength: 2 }),
      }) as fc.Arbitrary<Extract<YamlDraft, { map: unknown }>>,
      node: fc.oneof(
        { depthSize: "small" },
        text,
        tie("map"),
        fc.record({ list: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
      ),
    }));
    fc.assert(
      fc.property(map, (draft) => {
        expect(reread(draft)).toEqual(plainDraft(draft));
      }),
      { numRuns: 500 },
    );
  });

  it("tells where its parts come from", () => {
    const origin = { start: 7, end: 9 };
    const { text, origins } = writeYaml({ map: [["a", { list: [{ text: "x" }, { text: "y: z", origin }] }]] });
    expect(origins.map(({ span, origin: from }) => [text.slice(span.start, span.end), from])).toEqual([
      ['"y: z"', origin],
    ]);
  });
});
