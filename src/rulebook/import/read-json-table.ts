import { mistake } from "../../schema/mistake.js";
import { valueAt, type YamlMap, type YamlNode } from "../../schema/yaml-node.js";
import type { Source } from "../../text/source.js";
import type { Cell, TableReading, TableRow } from "./table.js";

/**
 * Reads a table from JSON: the results of a SPARQL query (SPARQL 1.1 Query Results JSON), or a list of objects. Times are
 * cut to days, or to what a column of the same name and "Precision" gives (Wikidata: 7 a century, 9 a year, 11 a day).
 */
export function readJsonTable(source: Source, root: YamlNode): TableReading {
  const rows = rowsOf(root);
  if (!rows) {
    const message = "This JSON holds no table of facts";
    const notes = [
      "A list of objects is read, the results of a SPARQL query (`head` and `results`), and reviews of schema.org's type ClaimReview",
    ];
    return { findings: [mistake(source, { start: root.span.start, end: root.span.start + 1 }, message, { notes })] };
  }
  const columns: Cell[] = [];
  const keys = new Set(rows.flatMap((row) => row.entries.map(({ key }) => key)));
  for (const row of rows) {
    for (const { key, keySpan } of row.entries) {
      const isPrecision = keys.has(key.replace(/_?precision$/i, "")) && /.precision$/i.test(key);
      if (!isPrecision && !columns.some(({ text }) => text === key)) columns.push({ text: key, span: keySpan });
    }
  }
  const places = new Map(columns.map(({ text }, index) => [text, index]));
  const made = rows.map((row) => readRow(row, places));
  const isWikidata = made.some(({ cells }) => cells.some((cell) => cell !== null && entity.test(cell.text)));
  return { table: { columns, rows: made, authority: isWikidata ? "Wikidata" : null } };
}

function rowsOf(root: YamlNode): readonly YamlMap[] | null {
  const results = root.kind === "map" ? valueAt(root, "results") : null;
  const list = results?.kind === "map" ? valueAt(results, "bindings") : root;
  if (list?.kind !== "list") return null;
  const maps = list.entries.filter((entry) => entry.kind === "map");
  return maps.length === list.entries.length && maps.length > 0 ? maps : null;
}

function readRow(row: YamlMap, places: ReadonlyMap<string, number>): TableRow {
  const cells: (Cell | null)[] = [...places].map(() => null);
  for (const { key, value } of row.entries) {
    const node = value.kind === "map" ? valueAt(value, "value") : value;
    const place = places.get(key);
    if (
      place === undefined ||
      node?.kind !== "text" ||
      node.text.trim() === "" ||
      (node.style === "plain" && node.text === "null")
    )
      continue;
    const precision = textOf(row, `${key}Precision`) ?? textOf(row, `${key}_precision`);
    cells[place] = { text: clean(node.text.trim(), precision), span: node.span };
  }
  return { cells, span: row.span };
}

function textOf(row: YamlMap, key: string): string | null {
  const value = valueAt(row, key);
  const node = value?.kind === "map" ? valueAt(value, "value") : value;
  return node?.kind === "text" ? node.text : null;
}

/** A literal as a rule file has it: a day for a point in time, a number without a plus and without empty decimals. */
function clean(text: string, precision: string | null): string {
  const time = /^\+?(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (!time) return /^\+?\d+(?:\.0+)?$/.test(text) ? text.replace(/^\+|\.0+$/g, "") : text;
  const [, year = "", month = "", day = ""] = time;
  switch (precision) {
    case "7":
      return `${year.slice(0, 2)}XX`;
    case "8":
      return `${year.slice(0, 3)}X`;
    case "9":
      return year;
    case "10":
      return `${year}-${month}`;
    case "11":
      return `${year}-${month}-${day}`;
    default:
      // A year alone is given as its first day; taken as the whole year it is never wrong.
      return month === "01" && day === "01" ? year : `${year}-${month}-${day}`;
  }
}

/** The address of a thing in Wikidata. */
export const entity = /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/;
