import { CsvError, type Info, parse } from "csv-parse/sync";
import { mistake } from "../../schema/mistake.js";
import { lineSpan, type Source } from "../../text/source.js";
import type { Cell, TableReading, TableRow } from "./table.js";

/** Reads comma, semicolon or tab separated values; the first line names the columns. */
export function readCsv(source: Source): TableReading {
  const skipped = source.text.startsWith("\ufeff") ? 1 : 0;
  const text = source.text.slice(skipped);
  const delimiter = delimiterOf(text);
  let records: readonly { readonly record: readonly string[]; readonly raw: string }[];
  try {
    const options = { delimiter, raw: true, info: true, relax_column_count: true, relax_quotes: true } as const;
    records = parse(text, options) as unknown as typeof records;
  } catch (error) {
    if (error instanceof CsvError) return broken(source, error);
    throw error;
  }
  let offset = skipped;
  const rows: TableRow[] = [];
  for (const { record, raw } of records) {
    rows.push(placeCells(record, raw, offset, delimiter));
    offset += raw.length;
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== null));
  const [head, ...body] = filled;
  if (!head)
    return {
      findings: [mistake(source, { start: 0, end: 0 }, "The spreadsheet is empty")],
    };
  const columns = head.cells.map((cell) => cell ?? { text: "", span: head.span });
  return { table: { columns, rows: body, authority: null } };
}

/** Whichever of the three stands most often in the first line, quotes aside. */
function delimiterOf(text: string): string {
  const [line = ""] = text.split(/\r?\n/, 1);
  const bare = line.replace(/"[^"]*"/g, "");
  const count = (sign: string): number => bare.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Finds the cells of a record in its raw text, in order. */
function placeCells(record: readonly string[], raw: string, offset: number, delimiter: string): TableRow {
  const body = raw.replace(/\r?\n$/, "");
  let at = body.length - body.trimStart().length;
  const start = offset + at;
  const cells = record.map((value): Cell | null => {
    const from = raw.startsWith('"', at) ? at + 1 : at;
    const quoted = from > at ? value.replaceAll('"', '""') : value;
    const text = value.trim();
    const lead = value.length - value.trimStart().length;
    const span = { start: offset + from + lead, end: offset + from + lead + Math.max(quoted.trim().length, 0) };
    at = from + quoted.length + (from > at ? 1 : 0);
    const next = raw.indexOf(delimiter, at);
    at = next < 0 ? raw.length : next + delimiter.length;
    return text === "" ? null : { text, span };
  });
  return { cells, span: { start, end: offset + body.length } };
}

function broken(source: Source, error: CsvError & Partial<Info>): TableReading {
  const message =
    error.code === "CSV_QUOTE_NOT_CLOSED" ? "A quotation mark is not closed" : "A quotation mark is out of place";
  const span = lineSpan(source, Math.max(1, Number(error.lines ?? 1)));
  const notes = ['A cell in quotation marks ends with one; marks inside it are doubled: "the ""Argo"""'];
  return { findings: [mistake(source, span, message, { label: "in this row", notes })] };
}
