import type { Finding, Label } from "../findings/finding.js";
import { positionAt, type Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import { toUri } from "./uri.js";

/** What relative paths start from. */
export const srcRoot = "%SRCROOT%";

/** A SARIF location; in a container it names the part, since the lines of the extracted text are not the file's. */
export function locationOf({ source, span, part }: Finding | Label): object {
  const artifactLocation = artifactOf(source.path);
  if (part !== undefined) return { physicalLocation: { artifactLocation }, logicalLocations: [{ name: part }] };
  return { physicalLocation: { artifactLocation, region: regionOf(source, span) } };
}

/** A relative path hangs on the base; an absolute one is a file URI. */
export function artifactOf(path: string): object {
  if (path.startsWith("/")) return { uri: `file://${toUri(path)}` };
  const drive = /^[A-Za-z]:(?=[\\/])/.exec(path)?.[0];
  if (drive !== undefined) return { uri: `file:///${drive}${toUri(path.slice(drive.length))}` };
  return { uri: toUri(path), uriBaseId: srcRoot };
}

/** A region in lines and UTF-16 columns, its end exclusive. A byte order mark does not count in SARIF. */
export function regionOf(source: Source, span: Span): object {
  const hasMark = source.text.charCodeAt(0) === 0xfeff;
  const place = (offset: number): { line: number; column: number } => {
    const { line, column } = positionAt(source, offset);
    return { line, column: hasMark && line === 1 ? Math.max(1, column - 1) : column };
  };
  const start = place(span.start);
  const end = place(span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
