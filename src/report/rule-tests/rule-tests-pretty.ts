import { byPlace, type Finding } from "../../findings/finding.js";
import { countRuleTests, type RuleTestFile, type RuleTestResult } from "../../findings/rule-tests.js";
import { count } from "../count.js";
import type { FormatOf, RenderOptions } from "../format.js";
import { drawFinding } from "../frame/draw.js";
import { colourStyle, plainStyle, type Style } from "../style.js";

/** For people: a frame for every example that fails, notices of what is not tested, and a line of counts. */
export const ruleTestsPretty: FormatOf<RuleTestResult> = {
  name: "pretty",
  extension: "txt",
  render(result, options) {
    const style = options.color ? colourStyle() : plainStyle;
    const frame = { width: options.width, ascii: options.ascii ?? false };
    const frames = result.files
      .flatMap(findingsOf)
      .filter(({ severity }) => !options.quiet || severity !== "notice")
      .map((finding) => drawFinding(finding, style, frame).join("\n"));
    const parts = options.quiet ? frames : [...frames, summary(result, style, options)];
    return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
  },
};

function findingsOf({ findings, examples }: RuleTestFile): Finding[] {
  return [...findings, ...examples.flatMap(({ finding }) => finding ?? [])].sort(byPlace);
}

function summary(result: RuleTestResult, style: Style, { ascii }: RenderOptions): string {
  const { files, facts, examples, passed, failed, errors } = countRuleTests(result);
  const read = `${count(files, "rule file")}, ${count(facts, "fact")}, ${count(examples, "example")}`;
  if (errors > 0) return style.paint("headline", `${read}: ${count(errors, "error")} in the rules`);
  if (failed > 0) return style.paint("headline", `${read}: ${failed} failed, ${passed} passed`);
  if (examples === 0) return style.paint("headline", `${read}: nothing was tested`);
  return `${ascii ? "" : `${style.paint("good", "\u2713")} `}${style.paint("good", `${read}: all passed`)}`;
}
