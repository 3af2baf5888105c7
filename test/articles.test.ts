import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FactBase } from "../src/facts/fact-base.js";
import { judge, loadFacts, read } from "../src/pipeline.js";
import { readYaml } from "../src/schema/yaml-source.js";
import { slice } from "../src/text/source.js";

const root = join(import.meta.dirname, "..");
const load = (path: string) => ({ path, text: readFileSync(join(root, path), "utf8") });
const expected = readYaml(load("fixtures/articles/expected.yaml")).value as {
  findings: { article: string; check: string; severity: string; fact?: string; text: string; expected: string[] }[];
  clean: Record<string, string>;
  "without-rules": string[];
};
const articles = [...new Set([...expected.findings.map(({ article }) => article), ...Object.keys(expected.clean)])];
const iraq = loadFacts([load("rules/iraq-us-troops.yaml")]);
const none = loadFacts([]);

/** What an editor is shown of an article, as the expectations have it. */
function marked(article: string, facts: FactBase) {
  return judge(read(load(`fixtures/articles/${article}`)), facts).findings.map((finding) => ({
    article,
    check: finding.check,
    severity: finding.severity,
    ...(finding.fact === null ? {} : { fact: finding.fact }),
    text: slice(finding.source, finding.span),
    expected: finding.expected,
  }));
}

describe("the articles that come with the project", () => {
  it.each(articles)("%s has what a careful editor would mark, and nothing else", (article) => {
    const wanted = expected.findings
      .filter((finding) => finding.article === article)
      .map(({ article, check, severity, fact, text, expected }) => ({
        article,
        check,
        severity,
        ...(fact === undefined ? {} : { fact }),
        text,
        expected,
      }));
    expect(marked(article, iraq)).toEqual(wanted);
  });

  it("gives the findings that need no rule without any", () => {
    const found = articles.filter((article) => marked(article, none).length > 0);
    expect(found.sort()).toEqual([...expected["without-rules"]].sort());
    expect(marked("translated.md", none)).toMatchObject([{ text: "3 to 2,5", expected: ["3,000 to 2,500"] }]);
  });
});
