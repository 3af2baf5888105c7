import { allFindings, type RunResult } from "../../findings/run-result.js";
import { type Format, type RenderOptions, shown } from "../format.js";
import { drawFinding } from "../frame/draw.js";
import { colourStyle, plainStyle, type Style } from "../style.js";
import { drawSummary } from "../summary.js";

/** The report for people at a terminal: a frame for every finding, then a summary. */
export const pretty: Format = {
  name: "pretty",
  extension: "txt",
  render: (result, options) => renderPretty(result, options, options.color ? colourStyle() : plainStyle),
};

/** The same in any style. */
export function renderPretty(result: RunResult, options: RenderOptions, style: Style): string {
  const reported = shown(result, options);
  const frame = { width: options.width, ascii: options.ascii ?? false };
  const frames = allFindings(reported).map((finding) => drawFinding(finding, style, frame).join("\n"));
  const summary = drawSummary(reported, style, options).join("\n");
  const parts = summary === "" ? frames : [...frames, summary];
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}
