import { type Format, shown } from "../format.js";
import { fileReport, type JsonReport, runReport } from "../json-report.js";
import { toJson } from "../to-json.js";

/** All that is known of a run, for other programs. Its shape is a stable contract: schemas/check-report.json. */
export const json: Format = {
  name: "json",
  extension: "json",
  render(result, options) {
    const reported = shown(result, options);
    const report: JsonReport = { ...runReport(reported, options), files: reported.files.map(fileReport) };
    return `${toJson(report, 2)}\n`;
  },
};
