import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agreedIn, judgeText } from "./judge-text.js";

/*
 * What the facts make of a text, in tables that an editor can read: rules, then a line for each text with its date and
 * what is right or wrong in it, in order of place. Silence is a result like any other.
 */
const folder = join(import.meta.dirname, "../../fixtures/facts");

describe.each(readdirSync(folder).filter((name) => name.endsWith(".md")))("fixtures/facts/%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const rules = /^```yaml rules\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? "";
  const rows = [...text.matchAll(/^\| (?<date>\d{4}-\d\d-\d\d) \| (?<copy>.*) \| (?<verdict>.*) \|$/gm)].map(
    ({ groups = {} }) => ({ date: groups.date ?? "", copy: groups.copy ?? "", verdict: groups.verdict ?? "" }),
  );

  it("has rules, and texts that are silent beside those that are not", () => {
    expect(rules).not.toBe("");
    expect(rows.filter(({ verdict }) => verdict === "silent").length).toBeGreaterThan(rows.length / 8);
    expect(rows.filter(({ verdict }) => verdict !== "silent").length).toBeGreaterThan(rows.length / 3);
  });

  it.each(rows)("$date: $copy", ({ date, copy, verdict }) => {
    const said = [
      ...agreedIn(rules, copy, { date }).map((figure) => `agree ${figure}`),
      ...judgeText(rules, copy, { date }),
    ];
    const wanted = verdict === "silent" ? [] : verdict.split("; ");
    expect(said.sort()).toEqual(wanted.sort());
  });
});
