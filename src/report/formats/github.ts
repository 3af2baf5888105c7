import { type Finding, type Severity, severities } from "../../findings/finding.js";
import { allFindings, type RunResult } from "../../findings/run-result.js";
import { positionAt } from "../../text/source.js";
import { count } from "../count.js";
import { type Format, frameWidth, type RenderOptions, shown } from "../format.js";
import { visible } from "../frame/cells.js";
import { drawFinding } from "../frame/draw.js";
import { wordsOf } from "../sentences.js";
import { plainStyle } from "../style.js";
import { drawSummary } from "../summary.js";

/**
 * GitHub's workflow commands: the frames of each file in a group of the log, then annotations. GitHub keeps ten of each
 * kind for a step; what is beyond that is counted in the last of its kind, by file.
 */
export const github: Format = {
  name: "github",
  extension: "txt",
  render(result, options) {
    const reported = shown(result, options);
    const lines = [
      ...drawGroups(reported, options),
      ...[...severities].reverse().flatMap((kind) => annotate(reported, kind)),
    ];
    const summary = drawSummary(reported, plainStyle, options).map(harmless);
    return [...lines, ...summary].map((line) => `${line}\n`).join("");
  },
};

const mostOfAKind = 10;

interface Annotation {
  readonly path: string;
  readonly command: string;
}

function annotate(result: RunResult, kind: Severity): string[] {
  const unread = kind === "error" ? result.errors : [];
  const all: Annotation[] = [
    ...unread.map(({ path, message }) => ({ path, command: command(kind, { file: path }, visible(message)) })),
    ...allFindings(result)
      .filter((finding) => finding.severity === kind)
      .map((finding) => ({ path: finding.source.path, command: commandFor(finding) })),
  ];
  if (all.length <= mostOfAKind) return all.map((annotation) => annotation.command);
  const single = all.slice(0, mostOfAKind - 1).map((annotation) => annotation.command);
  return [...single, foldRest(kind, all.slice(mostOfAKind - 1))];
}

/** The files named in a closing annotation, the fullest first. */
const mostNamed = 20;

function foldRest(kind: Severity, rest: readonly Annotation[]): string {
  const counts = new Map<string, number>();
  for (const { path } of rest) counts.set(path, (counts.get(path) ?? 0) + 1);
  const files = [...counts].sort((a, b) => b[1] - a[1]);
  const named = files.slice(0, mostNamed).map(([path, number]) => `${visible(path)}: ${number}`);
  const unnamed = files.length > mostNamed ? [`and ${count(files.length - mostNamed, "further file")}`] : [];
  const title = `${count(rest.length, `more ${kind}`)}`;
  return command(kind, { title }, ["The log has all of them. By file:", ...named, ...unnamed].join("\n"));
}

function commandFor(finding: Finding): string {
  const { source, span, part, check, severity } = finding;
  const start = positionAt(source, span.start);
  const end = positionAt(source, span.end);
  const lines = part === undefined ? { line: start.line, endLine: end.line } : {};
  // GitHub drops an annotation that has columns and runs over several lines.
  const columns = part === undefined && start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const message = wordsOf(finding).join("\n");
  return command(severity, { file: source.path, ...lines, ...columns, title: `claimlint: ${check}` }, message);
}

function command(name: Severity, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Commands are stopped around frames: what an article says must never be obeyed by the runner. */
function drawGroups(result: RunResult, options: RenderOptions): string[] {
  const files = [...result.rules, ...result.files].filter((file) => file.findings.length > 0);
  return files.flatMap(({ path, findings }) => {
    const frame = { width: frameWidth, ascii: options.ascii ?? false };
    const lines = findings.flatMap((finding) => [...drawFinding(finding, plainStyle, frame), ""]);
    const token = unusedToken(lines);
    const title = escapeData(`${visible(path)} (${count(findings.length, "finding")})`);
    return [`::group::${title}`, `::stop-commands::${token}`, ...lines, `::${token}::`, "::endgroup::"];
  });
}

/** A word that ends the stop, found nowhere in the lines: longer than any like it there. */
function unusedToken(lines: readonly string[]): string {
  let longest = 0;
  for (const [token] of lines.join("\n").matchAll(/claimlint-x+/g)) longest = Math.max(longest, token.length);
  return `claimlint-${"x".repeat(Math.max(1, longest - "claimlint".length))}`;
}

/** A line that the runner cannot take for a command, neither at its start nor inside. */
function harmless(line: string): string {
  return line.replaceAll("##[", "## [").replace(/^(\s*):(?=:)/, "$1: ");
}
