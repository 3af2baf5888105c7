import type { CheckInfo } from "../../findings/check-info.js";
import type { Explanation } from "../../findings/fact-record.js";
import type { FormatOf, RenderOptions } from "../format.js";
import { colourStyle, plainStyle, type Style } from "../style.js";
import { wrapText } from "../wrap.js";
import { drawFact } from "./draw-fact.js";
import { drawArticles, drawText } from "./draw-trials.js";

/** For people: what a check finds and why, or what the rules say of a fact and how a text stands to it. */
export const explanationText: FormatOf<Explanation> = {
  name: "text",
  extension: "txt",
  render(explanation, options) {
    const style = options.color ? colourStyle() : plainStyle;
    const width = Math.max(options.width, 40);
    if (explanation.kind === "check") return `${drawCheck(explanation.check, style, width)}\n`;
    const { today, record, text, articles } = explanation;
    const parts = [
      drawFact(record, today, style, width),
      ...(text ? [drawText(text, style, frameOf(options))] : []),
      ...(articles ? [drawArticles(articles, style)] : []),
    ];
    return `${parts.join("\n\n")}\n`;
  },
};

function frameOf({ width, ascii }: RenderOptions) {
  return { width, ascii: ascii ?? false };
}

function drawCheck(
  { id, family, severity, title, finds, matters, example, remedy }: CheckInfo,
  style: Style,
  width: number,
) {
  const section = (head: string, text: string): string =>
    [style.paint("remark", head), ...wrapText(text, width - 2).map((line) => `  ${line}`)].join("\n");
  return [
    `${style.paint(severity, `${severity}[${id}]`)}${style.paint("headline", `: ${title}`)}\n${style.paint("faint", `of the family ${family}`)}`,
    section("What it finds", finds),
    section("Why it matters", matters),
    section("Wrong", example.wrong),
    section("Right", example.right),
    section("What to do", remedy),
  ].join("\n\n");
}
