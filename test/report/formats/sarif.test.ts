import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/findings/finding.js";
import type { RunResult } from "../../../src/findings/run-result.js";
import { sarif } from "../../../src/report/formats/sarif.js";
import type { Source } from "../../../src/text/source.js";
import { reportCases } from "../cases.js";
import { fileWith, findingAt, labelOn, optionsOf, runOf, sampleChecks, spanOf } from "../support.js";

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
interface Location {
  id?: number;
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: Region };
  logicalLocations?: { name: string }[];
}
interface Result {
  ruleId: string;
  ruleIndex?: number;
  level: string;
  message: { text: string };
  locations: Location[];
  relatedLocations?: Location[];
  fixes?: { artifactChanges: { replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }[] }[];
  partialFingerprints: Record<string, string>;
}

function runIn(result: RunResult, notes: readonly string[] = []) {
  return JSON.parse(sarif.render(result, optionsOf({ notes }))).runs[0];
}

function resultFor(finding: Finding): Result {
  return runIn(runOf({ files: [fileWith(finding.source.path, [finding])] })).results[0];
}

const source: Source = { path: "a.md", text: "One line.\nThe force fell from 3 to\n2,5 soldiers.\n" };

describe("the sarif report", () => {
  it("describes every check with help and its usual level", () => {
    const { rules } = runIn(runOf()).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(sampleChecks.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule.help.text).toContain("Why it matters");
      expect(rule.help.markdown).toContain("| wrong | right |");
      expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
    }
  });

  it("points results at their rules", () => {
    for (const { result } of reportCases) {
      const { tool, results } = runIn(result);
      for (const one of results as Result[]) expect(tool.driver.rules[one.ruleIndex ?? -1].id).toBe(one.ruleId);
    }
    expect(resultFor(findingAt(source, { start: 0, end: 3 }, { check: "unheard-of" }))).not.toHaveProperty("ruleIndex");
  });

  it("writes regions over lines with exclusive ends", () => {
    const span = { start: source.text.indexOf("3 to"), end: source.text.indexOf(" soldiers") };
    const [location] = resultFor(findingAt(source, span)).locations;
    expect(location?.physicalLocation.region).toEqual({ startLine: 2, startColumn: 21, endLine: 3, endColumn: 4 });
  });

  it("does not count a byte order mark, as the standard asks", () => {
    const marked = { path: "a.md", text: "\ufeff2,5 soldiers\n2,5 more\n" };
    const at = (span: { start: number; end: number }) =>
      resultFor(findingAt(marked, span)).locations[0]?.physicalLocation.region;
    expect(at({ start: 1, end: 4 })).toMatchObject({ startColumn: 1, endColumn: 4 });
    expect(at({ start: 14, end: 17 })).toMatchObject({ startLine: 2, startColumn: 1, endColumn: 4 });
  });

  it("links the other places from the message", () => {
    const labels = [
      labelOn(source, "One", "see [this]"),
      labelOn({ path: "r.yaml", text: "value: 3" }, "3", "the rule"),
    ];
    const { message, relatedLocations } = resultFor(findingAt(source, { start: 10, end: 13 }, { labels }));
    expect(message.text).toMatch(/See \[see \\\[this\\\]\]\(1\); \[the rule\]\(2\)\.$/);
    expect(relatedLocations?.map(({ id, physicalLocation }) => [id, physicalLocation.artifactLocation.uri])).toEqual([
      [1, "a.md"],
      [2, "r.yaml"],
    ]);
  });

  it("keeps what an article says from becoming a link or a placeholder", () => {
    const { message } = resultFor(findingAt(source, { start: 0, end: 3 }, { message: "[2,5](http://x.org) or {0}" }));
    expect(message.text).toBe("[2,5] (http://x.org) or {{0}}.");
  });

  it("offers fixes, else the expected texts, never for a speaker's words", () => {
    const span = spanOf(source, "One");
    const inserted = (parts: Partial<Finding>) =>
      resultFor(findingAt(source, span, parts)).fixes?.map(
        ({ artifactChanges }) => artifactChanges[0]?.replacements[0]?.insertedContent?.text,
      );
    const fixes = [{ title: "t", safety: "safe" as const, edits: [{ span, text: "Two" }] }];
    expect(inserted({ fixes, expected: ["Three"] })).toEqual(["Two"]);
    expect(inserted({ expected: ["Three", "Four"] })).toEqual(["Three", "Four"]);
    expect(inserted({ expected: [""] })).toEqual([undefined]);
    expect(inserted({ fixes, expected: ["Three"], quoted: true })).toBeUndefined();
  });

  it.each([
    ["articles/with space & 100%.md", { uri: "articles/with%20space%20%26%20100%25.md", uriBaseId: "%SRCROOT%" }],
    ["多言語/a:b?.md", { uri: "%E5%A4%9A%E8%A8%80%E8%AA%9E/a%3Ab%3F.md", uriBaseId: "%SRCROOT%" }],
    ["<stdin>", { uri: "%3Cstdin%3E", uriBaseId: "%SRCROOT%" }],
    ["../up.md", { uri: "../up.md", uriBaseId: "%SRCROOT%" }],
    ["/abs/a b.md", { uri: "file:///abs/a%20b.md" }],
    ["C:\\desk\\a.md", { uri: "file:///C:/desk/a.md" }],
    ["lone\ud800.md", { uri: "lone%EF%BF%BD.md", uriBaseId: "%SRCROOT%" }],
  ])("encodes the path %s", (path, artifactLocation) => {
    const [location] = resultFor(findingAt({ path, text: "2,5" }, { start: 0, end: 3 })).locations;
    expect(location?.physicalLocation.artifactLocation).toEqual(artifactLocation);
  });

  it("names the part of a container instead of lines that its file does not have", () => {
    const finding = findingAt({ path: "a.docx", text: "2,5" }, { start: 0, end: 3 }, { part: "paragraph 3" });
    const [location] = resultFor(finding).locations;
    expect(location?.physicalLocation).not.toHaveProperty("region");
    expect(location?.logicalLocations).toEqual([{ name: "paragraph 3" }]);
  });

  it("says of the run what could not be read", () => {
    const [invocation] = runIn(runOf({ errors: [{ path: "b.md", message: "cannot be read" }] }), [
      "no rules",
    ]).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications.map(({ level }: { level: string }) => level)).toEqual([
      "error",
      "note",
    ]);
    expect(runIn(runOf()).invocations[0].executionSuccessful).toBe(true);
  });

  it("gives a finding the same fingerprint wherever its sentence stands", () => {
    const moved = { path: "b.md", text: `\n\n${source.text}` };
    const print = (finding: Finding) => resultFor(finding).partialFingerprints["claimlint/v1"];
    const context = "The force fell from 3 to 2,5 soldiers.";
    expect(print(findingAt(source, { start: 10, end: 13 }, { context }))).toBe(
      print(findingAt(moved, { start: 12, end: 15 }, { context })),
    );
  });
});
