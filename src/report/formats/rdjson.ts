import { correctionsOf } from "../../findings/corrections.js";
import type { Finding, Label, Severity } from "../../findings/finding.js";
import { allFindings, type RunError } from "../../findings/run-result.js";
import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { type Format, shown } from "../format.js";
import { wordsOf } from "../sentences.js";
import { toJson } from "../to-json.js";
import { bytePositionAt } from "../utf8.js";

/** Reviewdog's diagnostic format. Columns count UTF-8 bytes, ends are exclusive. */
export const rdjson: Format = {
  name: "rdjson",
  extension: "json",
  withoutNotes: true,
  render(result, options) {
    const diagnostics = [...result.errors.map(diagnoseError), ...allFindings(shown(result, options)).map(diagnose)];
    return `${toJson({ source: { name: "claimlint" }, diagnostics }, 2)}\n`;
  },
};

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", notice: "INFO" };

function diagnose(finding: Finding): unknown {
  const suggestions = correctionsOf(finding).flatMap(({ edits: [edit, ...others] }) =>
    // A suggestion is one replacement; a correction in several places cannot be one.
    edit && others.length === 0 ? [{ range: rangeOf(finding.source, edit.span), text: edit.text }] : [],
  );
  return {
    message: wordsOf(finding).join("\n"),
    location: locationOf(finding),
    severity: severities[finding.severity],
    source: { name: "claimlint" },
    code: { value: finding.check },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(finding.labels.length > 0
      ? {
          related_locations: finding.labels.map((label) => ({ message: label.message, location: locationOf(label) })),
        }
      : {}),
  };
}

function diagnoseError({ path, message }: RunError): unknown {
  return { message, location: { path }, severity: severities.error, source: { name: "claimlint" } };
}

/** Inside a container there are no lines to point at, only the file. */
function locationOf({ source, span, part }: Finding | Label): unknown {
  return { path: source.path, ...(part === undefined ? { range: rangeOf(source, span) } : {}) };
}

function rangeOf(source: Source, span: Span): unknown {
  return { start: bytePositionAt(source, span.start), end: bytePositionAt(source, span.end) };
}
