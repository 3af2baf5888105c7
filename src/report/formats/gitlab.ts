import type { Finding, Severity } from "../../findings/finding.js";
import { fingerprint } from "../../findings/fingerprint.js";
import { allFindings } from "../../findings/run-result.js";
import { positionAt } from "../../text/source.js";
import { type Format, shown } from "../format.js";
import { wordsOf } from "../sentences.js";
import { toJson } from "../to-json.js";

/** GitLab's code quality report. GitLab shows only the first of two entries with one fingerprint, so twins are numbered. */
export const gitlab: Format = {
  name: "gitlab",
  extension: "json",
  withoutNotes: true,
  render(result, options) {
    const seen = new Map<string, number>();
    const unique = (print: string): string => {
      const twins = (seen.get(print) ?? 0) + 1;
      seen.set(print, twins);
      return twins === 1 ? print : `${print}-${twins}`;
    };
    const unread = result.errors.map(({ path, message }) => ({
      description: message,
      check_name: "cannot-be-read",
      fingerprint: unique(`cannot-be-read:${path}`),
      severity: "blocker",
      location: { path, lines: { begin: 1 } },
    }));
    const found = allFindings(shown(result, options)).map((finding) => ({
      description: finding.message,
      check_name: finding.check,
      fingerprint: unique(fingerprint(finding)),
      severity: severities[finding.severity],
      location: {
        path: finding.source.path,
        lines: linesOf(finding),
      },
      content: { body: wordsOf(finding).join("\n\n") },
    }));
    return `${toJson([...unread, ...found], 2)}\n`;
  },
};

/** Inside a container there are no lines to point at, but GitLab wants one. */
function linesOf({ source, span, part }: Finding): { begin: number; end: number } {
  if (part !== undefined) return { begin: 1, end: 1 };
  return { begin: positionAt(source, span.start).line, end: positionAt(source, span.end).line };
}

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", notice: "info" };
