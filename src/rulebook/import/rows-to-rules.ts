import type { Finding } from "../../findings/finding.js";
import { mistake, quote } from "../../schema/mistake.js";
import type { DraftMap, DraftText, YamlDraft } from "../../schema/write-yaml.js";
import type { Source } from "../../text/source.js";
import { slug } from "../slug.js";
import type { ColumnMap, ImportKey } from "./column-map.js";
import { entity } from "./read-json-table.js";
import type { Cell, Table, TableRow } from "./table.js";

/** The facts and people in the rows of a table; rows with one id are one fact's timeline. */
export interface RowRules {
  readonly facts: readonly DraftMap[];
  readonly people: readonly DraftMap[];
  readonly findings: readonly Finding[];
}

/** A row with its cells by what they give. */
interface NamedRow {
  readonly row: TableRow;
  readonly id: DraftText;
  cell(key: ImportKey): Cell | null;
}

export function rowsToRules(source: Source, table: Table, { columns, measure }: ColumnMap): RowRules {
  const findings: Finding[] = [];
  const groups = new Map<string, NamedRow[]>();
  const people: DraftMap[] = [];
  const facts: (DraftMap | NamedRow[])[] = [];
  for (const row of table.rows) {
    const named = nameRow(row, columns);
    if (!named) {
      const message = "This row has no `id`, `title`, `name`, `subject` or `event`";
      findings.push(
        mistake(source, row.cells.find((cell) => cell !== null)?.span ?? row.span, message, {
          notes: ["One of them must say what the row is about"],
        }),
      );
    } else if (named.cell("born") || named.cell("died")) people.push(personOf(named, table));
    else if (named.cell("value")) {
      const group = groups.get(named.id.text);
      if (group) group.push(named);
      else {
        const first = [named];
        groups.set(named.id.text, first);
        facts.push(first);
      }
    } else if (named.cell("date") ?? (named.cell("event") && named.cell("from"))) facts.push(eventOf(named, table));
    else
      findings.push(
        mistake(source, named.id.origin ?? row.span, `The row of ${quote(named.id.text)} has no value and no date`, {
          notes: ["--column value=HEADING names the column of figures, --column date=HEADING that of dates"],
        }),
      );
  }
  return {
    facts: facts.map((fact) => (Array.isArray(fact) ? figureOf(fact, table, measure) : fact)),
    people,
    findings,
  };
}

function nameRow(row: TableRow, columns: ColumnMap["columns"]): NamedRow | null {
  const cell = (key: ImportKey): Cell | null => row.cells[columns.get(key) ?? -1] ?? null;
  const own = cell("id");
  const named = cell("title") ?? cell("name") ?? cell("event") ?? cell("subject") ?? own;
  if (!named) return null;
  const text =
    own && !entity.test(own.text) ? own.text : slug(named.text) || (own?.text.replace(/^.*\//, "") ?? "fact");
  return { row, cell, id: { text, origin: (own ?? named).span } };
}

function figureOf(rows: readonly NamedRow[], table: Table, measure: string | null): DraftMap {
  const [first] = rows as readonly [NamedRow, ...NamedRow[]];
  const sources = rows.map((row) => sourceOf(row, table));
  const isShared = sources.every(
    (source) => JSON.stringify(plain(source)) === JSON.stringify(plain(sources[0] ?? null)),
  );
  const values = timeline(rows, isShared ? [] : sources);
  const [only] = values;
  const isConstant = values.length === 1 && only?.map.length === 1;
  return {
    origin: first.row.span,
    map: [
      ["id", first.id],
      ...texts(rows, ["title"]),
      ["subject", phrases(rows, "subject") ?? measured(named(first), measure)],
      ...lists(rows, ["aliases", "near", "predicate", "unless", "unit"]),
      ...texts(rows, ["per", "tolerance", "severity"]),
      isConstant ? ["value", only?.map[0]?.[1] ?? { text: "" }] : ["values", { list: values }],
      ...(isShared && sources[0] ? [["source", sources[0]] as const] : []),
      ...texts(rows, ["note", "owner", "review-by", "superseded-by"]),
    ],
  };
}

/** The values in the order of the rows, each once; several for one and the same time are rivals. */
function timeline(rows: readonly NamedRow[], sources: readonly (YamlDraft | null)[]): DraftMap[] {
  const byTime = new Map<
    string,
    { readonly entries: DraftMap["map"]; readonly row: NamedRow; readonly rivals: DraftText[] }
  >();
  rows.forEach((row, index) => {
    const value = figureText(row.cell("value"));
    if (!value) return;
    const from = textOf(row.cell("from") ?? row.cell("date"));
    const until = textOf(row.cell("until"));
    const time = `${from?.text ?? ""}/${until?.text ?? ""}`;
    const known = byTime.get(time);
    if (known) {
      const values = [known.entries[0]?.[1], ...known.rivals];
      if (!values.some((other) => other && "text" in other && other.text === value.text)) known.rivals.push(value);
      return;
    }
    const source = sources[index];
    const entries: DraftMap["map"] = [
      ["value", value],
      ...(from ? [["from", from] as const] : []),
      ...(until ? [["until", until] as const] : []),
      ...(source ? [["source", source] as const] : []),
    ];
    byTime.set(time, { entries, row, rivals: [] });
  });
  return [...byTime.values()].map(({ entries, row, rivals }) => ({
    origin: row.row.span,
    map: rivals.length === 0 ? entries : [...entries, ["also", { list: rivals }]],
  }));
}

function eventOf(row: NamedRow, table: Table): DraftMap {
  const source = sourceOf(row, table);
  return {
    origin: row.row.span,
    map: [
      ["id", row.id],
      ...texts([row], ["title"]),
      ["event", phrases([row], "event") ?? named(row)],
      ...lists([row], ["subject", "near", "unless"]),
      ...dated(row),
      ...texts([row], ["tolerance", "severity"]),
      ...(source ? [["source", source] as const] : []),
      ...texts([row], ["note", "owner", "review-by", "superseded-by"]),
    ],
  };
}

/** The date of an event, which some call its start. */
function dated(row: NamedRow): [string, DraftText][] {
  const date = textOf(row.cell("date") ?? row.cell("from"));
  return date ? [["date", date]] : [];
}

function personOf(row: NamedRow, table: Table): DraftMap {
  const source = sourceOf(row, table);
  const name = row.cell("name") ?? row.cell("title");
  return {
    origin: row.row.span,
    map: [
      ["id", row.id],
      ["name", textOf(name) ?? row.id],
      ...lists([row], ["aliases"]),
      ...texts([row], ["born", "died", "severity"]),
      ...(source ? [["source", source] as const] : []),
      ...texts([row], ["note", "owner", "review-by", "superseded-by"]),
    ],
  };
}

/** What the rows call the thing, as a phrase: without brackets, which mean something else in phrases. */
function named(row: NamedRow): DraftText {
  const cell = row.cell("title") ?? row.cell("name") ?? row.cell("event");
  const text = cell?.text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/[()[\]{}|]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { text: text || row.id.text, origin: cell?.span ?? row.row.span };
}

/** "population of Berlin", "Berlin's population". */
function measured(name: DraftText, measure: string | null): YamlDraft {
  if (measure === null) return name;
  return { list: [`${measure} of ${name.text}`, `${name.text} ${measure}`].map((text) => ({ ...name, text })) };
}

function texts(rows: readonly NamedRow[], keys: readonly ImportKey[]): [string, DraftText][] {
  return keys.flatMap((key): [string, DraftText][] => {
    const text = textOf(rows.map((row) => row.cell(key)).find((cell) => cell !== null) ?? null);
    return text ? [[key, text]] : [];
  });
}

function lists(rows: readonly NamedRow[], keys: readonly ImportKey[]): [string, YamlDraft][] {
  return keys.flatMap((key): [string, YamlDraft][] => {
    const list = phrases(rows, key);
    return list ? [[key, list]] : [];
  });
}

/** The texts in the cells of a column, which semicolons and line ends part; each once. */
function phrases(rows: readonly NamedRow[], key: ImportKey): YamlDraft | null {
  const found = new Map<string, DraftText>();
  for (const cell of rows.map((row) => row.cell(key))) {
    for (const part of cell?.text.split(/[;\n]/) ?? []) {
      const text = part.trim();
      if (text !== "" && cell && !found.has(text)) found.set(text, { text, origin: cell.span });
    }
  }
  const list = [...found.values()];
  return list.length === 0 ? null : list.length === 1 ? (list[0] ?? null) : { list };
}

function sourceOf(row: NamedRow, { authority }: Table): YamlDraft | null {
  const id = row.cell("id");
  const text = textOf(row.cell("source")) ?? (authority === null ? null : { text: authority });
  const url =
    textOf(row.cell("source-url")) ?? (id && entity.test(id.text) ? { text: id.text, origin: id.span } : null);
  const date = textOf(row.cell("source-date"));
  const parts = [text && (["text", text] as const), url && (["url", url] as const), date && (["date", date] as const)];
  const map = parts.filter((part) => part !== null);
  return map.length === 1 && text ? text : map.length === 0 ? null : { map };
}

/** A figure as copy has it: the digits of a spreadsheet in groups. */
function figureText(cell: Cell | null): DraftText | null {
  return (
    cell && {
      text: cell.text.replace(/^\d{4,}(?=\.\d+$|$)/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ",")),
      origin: cell.span,
    }
  );
}

function textOf(cell: Cell | null): DraftText | null {
  return cell && { text: cell.text, origin: cell.span };
}

/** A draft without its places. */
function plain(draft: YamlDraft | null): unknown {
  if (!draft) return null;
  if ("text" in draft) return draft.text;
  return "list" in draft ? draft.list.map(plain) : draft.map.map(([key, value]) => [key, plain(value)]);
}
