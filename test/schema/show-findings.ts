import type { Finding } from "../../src/findings/finding.js";
import { positionAt, type Source, slice } from "../../src/text/source.js";
import type { Span } from "../../src/text/span.js";

/** Findings as a snapshot shows them: place, severity, headline, the text under the mark, and what else is said. */
export function showFindings(findings: readonly Finding[]): string {
  return findings.map(showFinding).join("");
}

function showFinding(finding: Finding): string {
  const { source, span, severity, message, label, expected, notes, labels } = finding;
  const lines = [`  ${place(source, span)} ${severity}: ${message}`, `    ${mark(source, span)} ${label}`.trimEnd()];
  for (const text of expected) lines.push(`    write ${text}`);
  for (const other of labels) {
    lines.push(`    ${place(other.source, other.span)} ${mark(other.source, other.span)} ${other.message}`);
  }
  for (const note of notes) lines.push(`    note: ${note}`);
  return `${lines.join("\n")}\n`;
}

function place(source: Source, span: Span): string {
  const { line, column } = positionAt(source, span.start);
  return `${line}:${column}`;
}

function mark(source: Source, span: Span): string {
  return `«${slice(source, span)}»`;
}
