import { describe, expect, it } from "vitest";
import { readConfig } from "../../../src/project/config/read-config.js";
import { slice } from "../../../src/text/source.js";

const read = (text: string, path = "claimlint.config.yaml") => readConfig({ path, text }, "/news");
/** "marked text: message" of each mistake. */
const mistakes = (text: string, path?: string) =>
  read(text, path).findings.map((finding) => `${slice(finding.source, finding.span)}: ${finding.message}`);

/** Values without their places, maps as objects. */
function plainly(value: unknown): unknown {
  if (value instanceof Map) return plainly(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== "object" || value === null) return value;
  if ("value" in value && "span" in value) return plainly(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainly(part)]));
}

describe("a configuration", () => {
  it("in YAML says how articles are checked", () => {
    const { config, findings } = read(`
rules: [rules, claimlint:people]
include: articles
exclude: ["archive/"]
fail-on: error
max-warnings: 3
baseline: known.json
across: {key: story}
terms: {us: [US, American]}
units: [{name: feddan, equals: "4,200 square metres"}]
checks: {wrong-weekday: off}
stet-reasons: optional
language: en-GB
date-keys: datum
furniture: {selectors: [.poll, "aside#more"], words: Sign up}
overrides:
  - {paths: sport/, checks: {wrong-weekday: error}, language: en-US}
`);
    expect(findings).toEqual([]);
    const { source: _, ...plain } = plainly(config) as { source: unknown };
    expect(plain).toEqual({
      folder: "/news",
      rules: ["rules", "claimlint:people"],
      include: ["articles"],
      exclude: ["archive/"],
      failOn: "error",
      maxWarnings: 3,
      baseline: "known.json",
      across: { key: "story" },
      terms: { us: ["US", "American"] },
      units: [{ name: "feddan", plural: "feddans", also: [], equals: "4,200 square metres" }],
      settings: {
        checks: { "wrong-weekday": "off" },
        stetReasons: "optional",
        language: "en-GB",
        dateKeys: ["datum"],
        furnitureSelectors: [".poll", "aside#more"],
        furnitureWords: ["Sign up"],
      },
      overrides: [{ paths: ["sport/"], settings: { checks: { "wrong-weekday": "error" }, language: "en-US" } }],
    });
  });

  it.each([
    ["JSON", "claimlint.config.json", '{\n\t"fail-on": "error"\n}'],
    ["a key of package.json", "package.json", '{"name": "news", "claimlint": {"fail-on": "error"}}'],
  ])("may be %s", (_what, path, text) => {
    const { config, findings } = read(text, path);
    expect(findings).toEqual([]);
    expect(config?.failOn?.value).toBe("error");
  });

  it.each([
    ["an empty file", "claimlint.config.yaml", "# nothing yet\n", true],
    ["package.json without the key", "package.json", '{"name": "news"}', false],
    ["package.json that is broken elsewhere", "package.json", '{"name": ', false],
  ])("may be absent: %s", (_what, path, text, isConfig) => {
    const { config, findings } = read(text, path);
    expect(findings).toEqual([]);
    expect(config !== null).toBe(isConfig);
  });

  it.each([
    ["exclud: [a]", "exclud: `exclud` is not a key of a configuration; did you mean `exclude`?"],
    [
      "checks: {wrong-wekday: off}",
      "wrong-wekday: There is no check called `wrong-wekday`; did you mean `wrong-weekday`?",
    ],
    ["checks: {wrong-weekday: warn}", "warn: `wrong-weekday` cannot be `warn`; did you mean `warning`?"],
    ["fail-on: info", "info: `fail-on` cannot be `info`"],
    ["max-warnings: -1", "-1: `max-warnings` must be a whole number, 0 or more"],
    ["max-warnings: many", "many: `max-warnings` must be a number, not text"],
    ["across: {by: day}", "day: `by` cannot be `day`"],
    ["across: {}", "across: The groups of articles needs `by` or `key`"],
    ["overrides: [{checks: {}}]", "checks: An override has no `paths`"],
    ["rules: []", "rules: `rules` has no entries"],
    ["furniture: {selectors: ['a > b']}", "a > b: `a > b` is not a selector"],
    ["terms: {us: 'US (army'}", "(: `(` is never closed in a phrase"],
    ["terms: {'u s': US}", "u s: The name `u s` may hold letters, digits, hyphens and underscores only"],
    ["units: [{name: feddan}]", "name: A unit has no `equals`"],
  ])("is held against its schema: %s", (text, mistake) => {
    expect(mistakes(text)[0]).toContain(mistake);
    expect(mistakes(text)).toHaveLength(1);
  });

  it("in package.json marks its mistakes where they stand", () => {
    expect(mistakes('{"a": 1, "claimlint": {"fail-on": "eror"}}', "package.json")).toEqual([
      "eror: `fail-on` cannot be `eror`; did you mean `error`?",
    ]);
  });

  it("that grows without end is refused at once", () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`);
    const { config, findings } = read(`a0: &a0 [x]\n${levels.join("\n")}\n`);
    expect(findings.length).toBeGreaterThan(0);
    expect(config?.rules).toBeUndefined();
  });
});
