import { type Format, shown } from "../format.js";
import { fileReport, runReport } from "../json-report.js";
import { toJson } from "../to-json.js";

/** The json report in lines: one for each article, then one for the run with rule files and summary. */
export const ndjson: Format = {
  name: "ndjson",
  extension: "ndjson",
  render(result, options) {
    const reported = shown(result, options);
    const lines = [...reported.files.map(fileReport), runReport(reported, options)];
    return lines.map((line) => `${toJson(line)}\n`).join("");
  },
};
