import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { FileResult } from "../../src/findings/run-result.js";
import { judge, loadFacts, read } from "../../src/pipeline.js";
import {
  type Baseline,
  holdBaseline,
  pruneBaseline,
  readBaseline,
  updateBaseline,
  writeBaseline,
} from "../../src/project/baseline.js";
import { folderWith } from "../cli/run-cli.js";

const facts = loadFacts([]);
let cwd = "";
beforeEach(() => {
  cwd = folderWith({});
});

/** What a run finds in articles, which also lie on the disk. */
function run(articles: Readonly<Record<string, string>>): FileResult[] {
  return Object.entries(articles).map(([path, text]) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
    const { findings } = judge(read({ path, text }), facts);
    return { path, date: null, claims: 0, stetted: 0, baselined: 0, findings };
  });
}

const empty = (): Baseline => ({ file: "known.json", cwd, entries: [] });
const knownAfter = (articles: Readonly<Record<string, string>>) => updateBaseline(run(articles), empty());
/** How many findings of each article are reported, then how many known ones did not come up again. */
function outcome(articles: Readonly<Record<string, string>>, baseline: Baseline): Readonly<Record<string, number>> {
  const { files, gone } = holdBaseline(run(articles), baseline);
  return { ...Object.fromEntries(files.map(({ path, findings }) => [path, findings.length])), gone };
}

const troops = "The number of American troops dropped from 3 to 2,5 last year, officials say.";
const guards = "The number of border guards dropped from 4 to 3,5 last year, officials say.";

describe("a known finding is not reported again", () => {
  const known = () => knownAfter({ "a.md": `Before.\n\n${troops}\n` });
  it.each([
    ["as it stands", { "a.md": `Before.\n\n${troops}\n` }],
    ["on another line", { "a.md": `New.\n\nNewer.\n\n${troops}\n\nAfter.\n` }],
    ["in a paragraph that was wrapped otherwise", { "a.md": troops.replaceAll(" ", "\n") }],
    ["among other sentences", { "a.md": `Something else. ${troops} And more.` }],
    ["with other quotation marks and line ends", { "a.md": `Before.\r\n\r\n${troops}\r\n` }],
  ])("%s", (_how, articles) => {
    expect(outcome(articles, known())).toEqual({ "a.md": 0, gone: 0 });
  });

  it("in an article that was renamed", () => {
    const baseline = known();
    rmSync(join(cwd, "a.md"));
    expect(outcome({ "news/b.md": troops }, baseline)).toEqual({ "news/b.md": 0, gone: 0 });
  });

  it("in an article that it was moved to", () => {
    expect(outcome({ "a.md": "Before.\n", "b.md": troops }, known())).toEqual({ "a.md": 0, "b.md": 0, gone: 0 });
  });
});

describe("a new finding is reported", () => {
  it.each([
    ["beside a known one", `${troops}\n\n${guards}`],
    ["in the place of a known one", guards],
    ["that is a known one over again", `${troops}\n\n${troops}`],
  ])("%s", (_where, text) => {
    expect(outcome({ "a.md": text }, knownAfter({ "a.md": troops }))["a.md"]).toBe(1);
  });

  it("that says the same as a known one of an article that was not read", () => {
    const baseline = knownAfter({ "a.md": troops });
    expect(outcome({ "b.md": troops }, baseline)).toEqual({ "b.md": 1, gone: 0 });
  });

  it("in the article where it is new, not where it was known", () => {
    expect(outcome({ "a.md": troops, "b.md": troops }, knownAfter({ "b.md": troops, "a.md": "One." }))).toEqual({
      "a.md": 1,
      "b.md": 0,
      gone: 0,
    });
  });
});

describe("a known finding that is gone", () => {
  it("is counted, and taken out when asked; new ones stay out", () => {
    const baseline = knownAfter({ "a.md": `${troops}\n\n${guards}` });
    const changed = { "a.md": `${guards}\n\n${guards.replace("4", "5")}` };
    expect(outcome(changed, baseline)).toEqual({ "a.md": 1, gone: 1 });
    const pruned = pruneBaseline(run(changed), baseline);
    expect(pruned.entries.map(({ text }) => text)).toEqual(["4 to 3,5"]);
    expect(outcome(changed, pruned)).toEqual({ "a.md": 1, gone: 0 });
  });

  it("is kept while its article is not read, and dropped when its article is no more", () => {
    const baseline = knownAfter({ "a.md": troops, "b.md": guards });
    const again = run({ "b.md": guards });
    expect(updateBaseline(again, baseline).entries).toHaveLength(2);
    expect(pruneBaseline(again, baseline).entries).toHaveLength(2);
    rmSync(join(cwd, "a.md"));
    expect(updateBaseline(again, baseline).entries.map(({ path }) => path)).toEqual(["b.md"]);
    expect(pruneBaseline(again, baseline).entries.map(({ path }) => path)).toEqual(["b.md"]);
  });
});

describe("the file", () => {
  it("is read as it was written, in order of path", () => {
    const baseline = knownAfter({ "b.md": `${troops}\n\n${troops}`, "a.md": guards });
    writeBaseline(baseline);
    expect(readBaseline("known.json", cwd)).toEqual(baseline);
    expect(baseline.entries.map(({ path, count }) => [path, count])).toEqual([
      ["a.md", 1],
      ["b.md", 2],
    ]);
  });

  it("names articles from its own folder, so that it holds from any folder", () => {
    mkdirSync(join(cwd, "ci"));
    const baseline = updateBaseline(run({ "news/a.md": troops }), { ...empty(), file: "ci/known.json" });
    expect(baseline.entries.map(({ path }) => path)).toEqual(["../news/a.md"]);
    writeBaseline(baseline);
    const [file] = run({ "news/a.md": troops });
    const fromNews = readBaseline("../ci/known.json", join(cwd, "news"));
    expect(holdBaseline(file ? [{ ...file, path: "a.md" }] : [], fromNews).files[0]?.findings).toEqual([]);
  });

  it.each([
    ["no JSON", "{", "the baseline is no JSON"],
    ["something else", "[]", "is no baseline of claimlint"],
    ["a later version", '{"version": 2, "findings": []}', "is no baseline of claimlint"],
    ["a damaged entry", '{"version": 1, "findings": [{"count": 0}]}', "an entry of the baseline is damaged"],
  ])("is refused when it holds %s", (_what, text, message) => {
    writeFileSync(join(cwd, "known.json"), text);
    expect(() => readBaseline("known.json", cwd)).toThrow(message);
  });
});
