import type { Finding, Severity } from "../../findings/finding.js";
import { positionAt } from "../../text/source.js";
import { type Format, shown } from "../format.js";
import { visible } from "../frame/cells.js";
import { wordsOf } from "../sentences.js";
import { element } from "../xml.js";

/** Checkstyle's XML, which most CI servers read. Every file that was read is listed. */
export const checkstyle: Format = {
  name: "checkstyle",
  extension: "xml",
  withoutNotes: true,
  render(result, options) {
    const { rules, files } = shown(result, options);
    const unread = result.errors.map(({ path, message }) =>
      element("file", { name: path }, [
        "\n    ",
        element("error", { severity: "error", message: visible(message), source: "claimlint" }),
        "\n  ",
      ]),
    );
    const read = [...rules, ...files].map(({ path, findings }) =>
      element(
        "file",
        { name: path },
        findings.length === 0 ? [] : [...findings.map((finding) => `\n    ${errorOf(finding)}`), "\n  "],
      ),
    );
    const content = [...unread, ...read].map((file) => `\n  ${file}`);
    const body = element("checkstyle", { version: "8.0" }, content.length === 0 ? [] : [...content, "\n"]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
  },
};

const severities: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", notice: "info" };

function errorOf(finding: Finding): string {
  // Inside a container there are no lines to point at, only the file.
  const place = finding.part === undefined ? positionAt(finding.source, finding.span.start) : {};
  return element("error", {
    ...place,
    severity: severities[finding.severity],
    message: wordsOf(finding).join("; "),
    source: `claimlint.${finding.check}`,
  });
}
