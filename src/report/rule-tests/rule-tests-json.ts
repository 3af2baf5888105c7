import { countRuleTests, type RuleTestResult } from "../../findings/rule-tests.js";
import type { FormatOf } from "../format.js";
import { findingReport, placeOf } from "../json-report.js";
import { toJson } from "../to-json.js";

/** For other programs: every example with its outcome. Keys keep this order. */
export const ruleTestsJson: FormatOf<RuleTestResult> = {
  name: "json",
  extension: "json",
  render(result, { quiet }) {
    const files = result.files.map(({ source, facts, examples, findings }) => ({
      path: source.path,
      facts,
      findings: findings.filter(({ severity }) => !quiet || severity !== "notice").map(findingReport),
      examples: examples.map(({ fact, expect, text, date, span, passed, finding }) => ({
        fact,
        expect,
        text,
        date,
        ...placeOf(source, span),
        passed,
        finding: finding && (!quiet || finding.severity !== "notice") ? findingReport(finding) : null,
      })),
    }));
    const tool = { name: "claimlint", version: result.version };
    return `${toJson({ version: 1, tool, summary: countRuleTests(result), files }, 2)}\n`;
  },
};
