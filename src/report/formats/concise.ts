import { allFindings } from "../../findings/run-result.js";
import { positionAt } from "../../text/source.js";
import { type Format, shown } from "../format.js";
import { visible } from "../frame/cells.js";
import { colourStyle, plainStyle } from "../style.js";
import { drawSummary } from "../summary.js";

/** A line for each finding, `path:line:column: severity[check] message`, which editors and terminals can jump to. */
export const concise: Format = {
  name: "concise",
  extension: "txt",
  render(result, options) {
    const style = options.color ? colourStyle() : plainStyle;
    const reported = shown(result, options);
    const lines = allFindings(reported).map((finding) => {
      const { line, column } = positionAt(finding.source, finding.span.start);
      const part = finding.part === undefined ? "" : ` (${visible(finding.part)})`;
      const place = style.paint("place", `${visible(finding.source.path)}:${line}:${column}${part}:`);
      const tag = style.paint(finding.severity, `${finding.severity}[${visible(finding.check)}]`);
      return `${place} ${tag} ${style.paint("text", visible(finding.message))}`;
    });
    return [...lines, ...drawSummary(reported, style, options)].map((line) => `${line}\n`).join("");
  },
};
