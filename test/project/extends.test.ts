import { describe, expect, it } from "vitest";
import { openFacts } from "../../src/project/load-rules.js";
import { folderWith } from "../cli/run-cli.js";
import { showFindings } from "../schema/show-findings.js";

const fact = (id: string, subject = `${id} crew`) =>
  `facts:\n  - {id: ${id}, subject: "${subject}", value: 4, source: harbour office}\n`;
const file = (addresses: string, rest = "") => `version: 1\nextends: ${addresses}\n${rest}`;

/** Ids of the facts, and what is wrong, in a folder of rule files. */
function open(files: Readonly<Record<string, string>>, asked: readonly string[] = ["a.yaml"]) {
  const base = openFacts(asked, folderWith(files));
  return {
    ids: base.facts.map(({ id }) => id),
    files: base.files.map(({ path }) => path),
    wrong: showFindings(base.files.flatMap(({ findings }) => findings)),
  };
}

describe("a rule file that extends others", () => {
  it("brings their facts, found from its own folder", () => {
    const files = {
      "desk/a.yaml": file("[../shared/b.yaml]", fact("a")),
      "shared/b.yaml": file("c.yaml", fact("b")),
      "shared/c.yaml": `version: 1\n${fact("c")}`,
    };
    expect(open(files, ["desk/a.yaml"])).toEqual({
      ids: ["a", "b", "c"],
      files: ["desk/a.yaml", "shared/b.yaml", "shared/c.yaml"],
      wrong: "",
    });
  });

  it("may use their terms, the nearest first", () => {
    const files = {
      "a.yaml": file("[b.yaml]", fact("a", "{boat} crew")),
      "b.yaml": file("[c.yaml]", "terms: {boat: [ferry]}"),
      "c.yaml": "version: 1\nterms: {boat: [tug]}\n",
    };
    expect(open(files)).toMatchObject({ ids: ["a"], wrong: "" });
  });

  it("may extend a whole folder", () => {
    const files = {
      "a.yaml": file("./more"),
      "more/b.yaml": `version: 1\n${fact("b")}`,
      "more/in/c.yml": `version: 1\n${fact("c")}`,
    };
    expect(open(files).ids).toEqual(["b", "c"]);
  });

  it("may extend a pack that ships", () => {
    const { files, wrong } = open({ "a.yaml": file('["claimlint:measures"]') });
    expect(files.map((path) => path.replace(/^.*\//, ""))).toContain("measures.yaml");
    expect(wrong).toBe("");
  });

  it("counts a file once that is extended twice, or asked for as well", () => {
    const files = {
      "a.yaml": file("[b.yaml, ./c.yaml]"),
      "b.yaml": file("[c.yaml]"),
      "c.yaml": `version: 1\n${fact("c")}`,
    };
    expect(open(files, ["a.yaml", "c.yaml"])).toEqual({ ids: ["c"], files: ["a.yaml", "b.yaml", "c.yaml"], wrong: "" });
  });
});

describe("rules from an installed package", () => {
  const rules = `version: 1\n${fact("b")}`;
  const packed = { "node_modules/@desk/facts/rules/b.yaml": rules, "node_modules/@desk/facts/package.json": "{}" };

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ["are those in its folder of rules", "npm:@desk/facts", packed],
    ["are found from a folder below", "npm:@desk/facts/rules/b.yaml", packed],
    [
      "are those that its package.json names",
      "npm:facts",
      {
        "node_modules/facts/package.json": '{"claimlint": "lists/b.yaml"}',
        "node_modules/facts/lists/b.yaml": rules,
        "node_modules/facts/rules/c.yaml": `version: 1\n${fact("c")}`,
      },
    ],
    [
      "are looked for beside the rule file first",
      "npm:facts",
      {
        "desk/node_modules/facts/rules/b.yaml": rules,
        "node_modules/facts/rules/c.yaml": `version: 1\n${fact("c")}`,
      },
    ],
  ])("%s", (_what, address, files) => {
    const all = { "desk/a.yaml": file(`["${address}"]`), ...files };
    expect(open(all, ["desk/a.yaml"])).toMatchObject({ ids: ["b"], wrong: "" });
  });

  it("may be asked for by name", () => {
    expect(open(packed, ["npm:@desk/facts"]).ids).toEqual(["b"]);
  });
});

describe("what cannot be extended is said at its place, and the other facts still count", () => {
  it.each([
    ["./nope.yaml", "no such file or folder"],
    ["npm:nobody-has-this", "the package is not installed; run npm install nobody-has-this"],
    ["npm:../a", "that is no name of an npm package"],
    ["npm:bare", "the package is installed, but has no rules"],
    ["npm:bare/more.yaml", "the package is installed, but has no more.yaml"],
    ["npm:bare/../../a.yaml", "the path leads out of the package"],
    ["npm:broken", "its package.json cannot be read"],
    ["claimlint:mesures", "did you mean claimlint:measures?"],
    ["./barren", "no rule files (.yaml .yml) in this folder"],
  ])("%s", (address, reason) => {
    const { ids, wrong } = open({
      "a.yaml": file(`["${address}"]`, fact("a")),
      "barren/notes.md": "",
      "node_modules/bare/package.json": "{}",
      "node_modules/broken/package.json": "{",
    });
    expect(ids).toEqual(["a"]);
    expect(wrong).toContain(`\`${address}\` cannot be extended: `);
    expect(wrong).toContain(reason);
    expect(wrong).toContain("2:");
  });

  it("a circle is said in every file that lies on it, and ends", () => {
    const files = {
      "a.yaml": file("b.yaml"),
      "b.yaml": file("[c.yaml]"),
      "c.yaml": file("a.yaml"),
      "d.yaml": file("a.yaml"),
    };
    const { wrong } = open(files, ["d.yaml"]);
    expect(wrong.match(/extends this file in turn/g)).toHaveLength(3);
    expect(wrong).not.toContain("d.yaml");
  });

  it("a file that extends itself", () => {
    expect(open({ "a.yaml": file("./a.yaml", fact("a")) })).toMatchObject({
      ids: ["a"],
      wrong: expect.stringContaining("A rule file extends itself"),
    });
  });
});
