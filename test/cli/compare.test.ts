import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.js";

const article = (date: string, text: string) => `---\ndate: ${date}\n---\n${text}\n`;
const folder = folderWith({
  "story/agency.md": article(
    "2022-03-15",
    "The ferry Orsina was carrying 362 people when it sank off Brindisi on Monday night.",
  ),
  "story/daily.md": article(
    "2022-03-15",
    "There were 326 people on the Orsina when she sank off Brindisi on Monday night.",
  ),
  "story/weekly.md": article(
    "2022-03-17",
    "Of the 362 people on the Orsina, which sank off Brindisi on 14 March, 340 are safe.",
  ),
  "other/garden.md": article("2022-03-17", "The roses in the park of Ripon were cut in 2020."),
  "rules.yaml":
    "version: 1\nfacts:\n  - id: orsina-people\n    title: People on the Orsina\n    subject: [people on the Orsina, Orsina]\n    unit: [people]\n    value: 362\n    source: the operator\n",
});
const compare = (args: readonly string[], settings = {}) =>
  runCli(["compare", ...args, "--no-config"], { cwd: folder, ...settings });
const rowOf = (stdout: string, text: string) => stdout.split("\n").find((line) => line.includes(text));

describe("claimlint compare", () => {
  it("lays claims down and articles across and marks the odd one out", () => {
    const { stdout, stderr, code } = compare(["story"]);
    expect(stdout).toContain("  1  story/agency.md  2022-03-15\n  2  story/daily.md  2022-03-15\n");
    expect(rowOf(stdout, "! 326")).toMatch(/people +\S* *= 362 +! 326 +(?:= |~ )?/);
    expect(rowOf(stdout, "14 March")).toMatch(/= Monday night +(?:= Monday night +)?= 14 March$/);
    expect(stdout).toContain("1 with an odd one out");
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("holds the others against a trusted article, which need not be named twice", () => {
    const { stdout } = compare(["story/agency.md", "--reference", "story/daily.md", "--format", "json"]);
    const { reference, claims } = JSON.parse(stdout);
    expect(reference).toBe("story/daily.md");
    const people = claims.find((claim: { cells: ({ text: string } | null)[] }) => claim.cells[0]?.text === "362");
    expect(people.cells.map((cell: { standing: string }) => cell.standing)).toEqual(["odd", "agree"]);
  });

  it("writes JSON in the shape of the schema, the same whatever the order of the paths", () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/compared-story.json"), "utf8"));
    const paths = ["story/agency.md", "story/daily.md", "story/weekly.md"];
    const { stdout } = compare([...paths, "--format", "json"]);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(compare([...paths.toReversed(), "--format", "json"]).stdout).toBe(stdout);
  });

  it("writes a table for spreadsheets and one for pages", () => {
    const { stdout } = compare(["story", "--format", "markdown", "--format", "csv=story.csv"]);
    expect(stdout).toMatch(/^\| claim \| story\/agency\.md \|/);
    expect(stdout).toContain("**326**");
    const [head, ...rows] = readFileSync(join(folder, "story.csv"), "utf8").split("\r\n");
    expect(head).toBe("claim,fact,odd,story/agency.md,story/daily.md,story/weekly.md");
    expect(rows.find((row) => row.includes("326"))).toContain(",story/daily.md,362,326");
  });

  it("puts facts of the rules first and judges each article by them", () => {
    const { claims } = JSON.parse(compare(["story", "--rules", "rules.yaml", "--format", "json"]).stdout);
    expect(claims[0]).toMatchObject({ subject: "People on the Orsina", fact: "orsina-people" });
    expect(claims[0].cells[1]).toMatchObject({ text: "326", standing: "odd" });
  });

  it("says when articles share nothing", () => {
    expect(compare(["story/agency.md", "other"]).stdout).toContain("no shared claims in 2 articles");
  });

  it("asks for two articles, and fails on a path that leads nowhere", () => {
    expect(compare(["story/agency.md"])).toMatchObject({ code: 2, stderr: expect.stringContaining("two articles") });
    expect(compare(["story", "gone.md"]).code).toBe(2);
  });
});
