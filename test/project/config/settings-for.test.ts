import { describe, expect, it } from "vitest";
import { explainSettings } from "../../../src/project/config/explain-settings.js";
import { readConfig } from "../../../src/project/config/read-config.js";
import { patternsOf, settingsFor } from "../../../src/project/config/settings-for.js";

const none = { read: {}, judge: {} };
const configOf = (text: string) => readConfig({ path: "claimlint.config.yaml", text }, "/news").config;
const settings = (text: string, flags = none) => settingsFor(configOf(text), flags, "/news");

describe("the settings of an article", () => {
  const text = `
checks: {wrong-ordinal: warning, doubled-word: off}
language: en-GB
overrides:
  - {paths: sport/, checks: {wrong-ordinal: off}, date-keys: [played]}
  - {paths: "*.live.md", checks: {wrong-ordinal: error}, language: en-US, stet-reasons: optional}
`;
  const severities = (path: string) => Object.fromEntries(settings(text)(path).judge.severities ?? []);

  it.each([
    ["a.md", "warning", false],
    ["sport/a.md", "off", false],
    ["sport/deep/a.md", "off", false],
    ["sports/a.md", "warning", false],
    ["a.live.md", "error", true],
    ["sport/a.live.md", "error", true],
  ])("%s: the last word counts", (path, severity, monthFirst) => {
    expect(severities(path)).toEqual({ "wrong-ordinal": severity, "doubled-word": "off" });
    expect(settings(text)(path).read.monthFirst).toBe(monthFirst);
  });

  it("come from the command line first", () => {
    const flags = { read: { date: "2021-07-26" }, judge: { select: new Set(["doubled-word"]) } };
    const own = settings(text, flags)("a.md");
    expect(own.read).toEqual({ date: "2021-07-26", monthFirst: false });
    expect([...(own.judge.severities ?? [])]).toEqual([["wrong-ordinal", "warning"]]);
  });

  it("are seen from the configuration's folder, wherever the run starts", () => {
    const fromSport = settingsFor(configOf(text), none, "/news/sport");
    expect(fromSport("a.md").judge.severities?.get("wrong-ordinal")).toBe("off");
    expect(fromSport("../b.md").judge.severities?.get("wrong-ordinal")).toBe("warning");
    expect(fromSport("../../elsewhere/sport/c.md").judge.severities?.get("wrong-ordinal")).toBe("warning");
  });

  it("are explained with the place where they are made", () => {
    const { settings: rows } = explainSettings(configOf(text), "sport/a.md", "/news");
    const row = (name: string) => rows.find((setting) => setting.name === name);
    expect(row("checks.wrong-ordinal")).toMatchObject({ value: "off", from: { line: 5 } });
    expect(row("checks.doubled-word")).toMatchObject({ value: "off", from: { line: 2 } });
    expect(row("date-keys")).toMatchObject({ value: ["played"], from: { line: 5 } });
    expect(row("checks.wrong-weekday")).toMatchObject({ value: "error", from: null });
    expect(explainSettings(null, null, "/news").settings.every(({ from }) => from === null)).toBe(true);
  });
});

describe("patterns in the notation of .gitignore", () => {
  it.each([
    ["archive/", "archive/a.md", true],
    ["archive/", "news/archive/a.md", true],
    ["/archive/", "news/archive/a.md", false],
    ["*.draft.md", "news/a.draft.md", true],
    ["archive/**", "archive/deep/a.md", true],
    ["archive", "archives/a.md", false],
  ])("%s names %s: %s", (pattern, path, isNamed) => {
    expect(patternsOf([pattern], "/news")(`/news/${path}`)).toBe(isNamed);
  });

  it("name nothing outside the folder", () => {
    expect(patternsOf(["*"], "/news")("/other/a.md")).toBe(false);
    expect(patternsOf(["*"], "/news")("/news")).toBe(false);
  });
});
