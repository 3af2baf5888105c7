import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.js";
import { judge, loadFacts, read } from "../../src/pipeline.js";

/** A wrong text, the marked span between ⟦ and ⟧, and corrections that must be offered for it, the best first. */
export type Wrong = readonly [marked: string, ...corrections: string[]];

const facts = loadFacts([]);

/** The checks of the family of one. */
function familyOf(check: string): ReadonlySet<string> {
  const own = checks.find(({ id }) => id === check)?.family;
  return new Set(checks.filter(({ family }) => family === own).map(({ id }) => id));
}

/** States what a check says: right texts first, on which the whole family is silent, then wrong ones. */
export function describeCheck(check: string, right: readonly string[], wrong: readonly Wrong[]): void {
  const family = familyOf(check);
  const judged = (text: string) => {
    const reading = read({ path: "article.md", text: `${head}${text}\n` }, {});
    return judge(reading, facts, { select: family }).findings;
  };
  describe(check, () => {
    it.each(right.map((text) => [text]))("lets stand: %s", (text) => {
      expect(judged(text).map(({ check: id, message }) => `${id}: ${message}`)).toEqual([]);
    });
    it.each(wrong.map(([marked, ...corrections]) => ({ marked, corrections })))("marks: $marked", (example) => {
      const text = example.marked.replace("⟦", "").replace("⟧", "");
      const found = judged(text).map((finding) => {
        const { start, end } = finding.span;
        const source = finding.source.text;
        const marked = `${source.slice(0, start)}⟦${source.slice(start, end)}⟧${source.slice(end)}`;
        return { check: finding.check, marked: marked.slice(head.length).trimEnd() };
      });
      expect(found).toEqual([{ check, marked: example.marked }]);
      const [finding] = judged(text);
      expect(finding?.expected.slice(0, Math.max(example.corrections.length, 0))).toEqual(example.corrections);
      expect(finding?.notes).not.toEqual([]);
    });
  });
}

const head = "---\ndate: 2021-07-26\n---\n";
