import type { Explanation, TextRecord } from "../../findings/fact-record.js";
import type { FormatOf } from "../format.js";
import { toJson } from "../to-json.js";

/** For other programs: the documentation of a check, or a fact with what was asked of it. */
export const explanationJson: FormatOf<Explanation> = {
  name: "json",
  extension: "json",
  render(explanation) {
    const head = { version: 1, tool: { name: "claimlint", version: explanation.version } };
    if (explanation.kind === "check") return `${toJson({ ...head, check: explanation.check }, 2)}\n`;
    const { today, record, text, articles } = explanation;
    const found = { text: text && plainText(text), articles: articles?.map(plainText) ?? null };
    return `${toJson({ ...head, today, ...record, ...found }, 2)}\n`;
  },
};

function plainText({ trials, ...text }: TextRecord) {
  return { ...text, trials: trials.map(({ finding: _, ...trial }) => trial) };
}
