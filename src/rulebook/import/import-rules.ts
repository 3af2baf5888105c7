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
  const placed = found.map((finding) => atOrigin(finding, source, written));
  return { text: written.text, findings: [...findings, ...placed].sort(byPlace), unused };
}

/** The finding at the place that its part of the rule file was made from. */
function atOrigin(finding: Finding, source: Source, { origins }: WrittenYaml): Finding {
  const place = (span: Span): Span =>
    origins
      .filter((part) => part.span.start <= span.start && span.end <= part.span.end)
      .reduce((best, part) => (length(part.span) < length(best.span) ? part : best), {
        span: { start: 0, end: Number.POSITIVE_INFINITY },
        origin: { start: 0, end: 0 },
      }).origin;
  const { message, notes, label, check, severity, fact } = finding;
  const labels = finding.labels.map((other) => ({ source, span: place(other.span), message: other.message }));
  return mistake(source, place(finding.span), message, { notes, label, check, severity, fact, labels });
}

function length({ start, end }: Span): number {
  return end - start;
}
