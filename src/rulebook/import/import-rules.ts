import { byPlace, type Finding } from "../../findings/finding.js";
import { loadFacts } from "../../pipeline.js";
import { mistake } from "../../schema/mistake.js";
import { type DraftMap, type WrittenYaml, writeYaml } from "../../schema/write-yaml.js";
import { readYaml } from "../../schema/yaml-source.js";
import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { claimReviews } from "./claim-reviews.js";
import { type ColumnOrder, mapColumns } from "./column-map.js";
import { readCsv } from "./read-csv.js";
import { readJsonTable } from "./read-json-table.js";
import { rowsToRules } from "./rows-to-rules.js";
import type { TableReading } from "./table.js";

/** How a file of facts is to be imported. */
export interface ImportOrder {
  readonly title: string;
  readonly columns: readonly ColumnOrder[];
}

/** A rule file made from another file. It is sound as far as no finding is an error. */
export interface Import {
  readonly text: string;
  /** What is wrong, at its place in the imported file. */
  readonly findings: readonly Finding[];
  /** Columns that gave nothing. */
  readonly unused: readonly string[];
}

/** Makes a rule file of a spreadsheet (CSV), of query results or of claim reviews (JSON). */
export function importRules(source: Source, order: ImportOrder): Import | { readonly message: string } {
  const isJson = /^\s*[[{]/.test(source.text.replace(/^\ufeff/, ""));
  const json = isJson ? readYaml({ path: source.path, text: source.text }) : null;
  if (json && !json.root) return { text: "", findings: json.findings, unused: [] };
  const reviews = json?.root ? claimReviews(source, json.root) : null;
  if (reviews) return finish(source, reviews, order, []);
  const reading: TableReading = json?.root ? readJsonTable(source, json.root) : readCsv(source);
  if (reading.findings) return { text: "", findings: reading.findings, unused: [] };
  const map = mapColumns(reading.table, order.columns);
  if ("message" in map) return map;
  return finish(source, rowsToRules(source, reading.table, map), order, map.unused);
}

interface Rules {
  readonly facts: readonly DraftMap[];
  readonly people: readonly DraftMap[];
  readonly findings: readonly Finding[];
}

/** More mistakes than anybody looks at in one go. */
export const mostShown = 100;

/** Writes the file and loads it, so that every mistake in it is found where the facts come from. */
function finish(
  source: Source,
  { facts, people, findings }: Rules,
  { title }: ImportOrder,
  unused: readonly string[],
): Import {
  const written = writeYaml({
    comment: [`Imported from ${source.path.replace(/^.*[\\/]/, "")}.`],
    map: [
      ["version", { text: "1" }],
      ["title", { text: title }],
      ...(facts.length > 0 ? [["facts", { list: facts }] as const] : []),
      ...(people.length > 0 ? [["people", { list: people }] as const] : []),
    ],
  });
  const loaded = loadFacts([{ path: source.path, text: written.text }]);
  const found = loaded.files.flatMap((file) => file.findings).filter(({ severity }) => severity !== "notice");
  const placed = found.slice(0, mostShown).map(toOrigins(source, written));
  return { text: written.text, findings: [...findings, ...placed].sort(byPlace), unused };
}

/** Makes findings stand at the places that their parts of the rule file were made from. */
function toOrigins(source: Source, { origins }: WrittenYaml): (finding: Finding) => Finding {
  // Outer parts before those in them: the last part that begins before a span and holds it is the innermost.
  const parts = [...origins].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const place = (span: Span): Span => {
    let at = lastBefore(parts, span.start);
    for (let steps = 0; at >= 0 && steps < farthest; at--, steps++) {
      const part = parts[at];
      if (part && span.end <= part.span.end) return part.origin;
    }
    return { start: 0, end: 0 };
  };
  return ({ span, message, notes, label, check, severity, fact, labels }) => {
    const others = labels.map((other) => ({ source, span: place(other.span), message: other.message }));
    return mistake(source, place(span), message, { notes, label, check, severity, fact, labels: others });
  };
}

/** Parts of one fact; there is no use in looking farther back. */
const farthest = 1000;

/** The index of the last part that begins at a place or before it; -1 for none. */
function lastBefore(parts: WrittenYaml["origins"], start: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.span.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
