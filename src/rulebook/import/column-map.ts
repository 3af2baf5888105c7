import { didYouMean } from "../../schema/did-you-mean.js";
import { entity } from "./read-json-table.js";
import type { Table } from "./table.js";

/** What a column can give to a rule, and the headings that say so, without case, blanks and signs. */
const headings = {
  id: ["key", "slug"],
  title: ["label", "fact", "topic"],
  name: ["person", "fullname"],
  subject: ["subjects", "phrase", "phrases"],
  event: ["events", "happening"],
  aliases: ["alias", "altlabel", "itemaltlabel", "alsoknownas"],
  near: ["place", "context"],
  predicate: ["predicates"],
  unless: ["except"],
  unit: ["units"],
  per: ["period"],
  value: ["figure", "number", "amount", "count", "quantity", "total"],
  tolerance: [],
  from: ["start", "since", "begin", "startdate", "starttime", "validfrom", "pointintime", "asof"],
  until: ["end", "to", "through", "enddate", "endtime", "validto", "validuntil"],
  date: ["day", "when"],
  born: ["birth", "birthdate", "birthday", "dateofbirth", "dob"],
  died: ["death", "deathdate", "dateofdeath", "dod"],
  source: ["authority", "reference", "ref"],
  "source-url": ["url", "link", "address"],
  "source-date": ["accessed", "retrieved"],
  note: ["notes", "comment", "remark", "remarks"],
  owner: ["desk"],
  "review-by": ["review", "reviewdate"],
  severity: [],
  "superseded-by": ["supersededby"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ImportKey = keyof typeof headings;

export const importKeys = Object.keys(headings) as readonly ImportKey[];

/** Which column gives what, by index; `unused` are the columns that give nothing. */
export interface ColumnMap {
  readonly columns: ReadonlyMap<ImportKey, number>;
  readonly unused: readonly string[];
  /** What the figures are of, where the heading of their column says so: "population". */
  readonly measure: string | null;
}

/** A column named by hand: the key of a rule, and the column's heading. */
export interface ColumnOrder {
  readonly key: string;
  readonly heading: string;
}

/** Finds what each column gives: as ordered, else by its heading. A message says what cannot be followed. */
export function mapColumns(
  { columns, rows }: Table,
  orders: readonly ColumnOrder[],
): ColumnMap | { readonly message: string } {
  const names = columns.map(({ text }) => text);
  const found = new Map<ImportKey, number>();
  for (const { key, heading } of orders) {
    const known = importKeys.find((name) => name === key);
    if (!known) return { message: unknown("rules take nothing by the name of", key, importKeys) };
    const index = names.indexOf(heading);
    if (index < 0)
      return {
        message: unknown(
          "there is no column",
          heading,
          names.filter((name) => name !== ""),
        ),
      };
    found.set(known, index);
  }
  const ordered = new Set(found.values());
  const things = names.findIndex((_, index) => !ordered.has(index) && isEntity(rows, index));
  if (things >= 0 && !found.has("id")) {
    found.set("id", things);
    ordered.add(things);
  }
  const free = (index: number): boolean => ![...found.values()].includes(index);
  names.forEach((name, index) => {
    const key = ordered.has(index) ? undefined : keyOf(name);
    if (key && !found.has(key)) found.set(key, index);
  });
  names.forEach((name, index) => {
    // Query services name a thing and its label: ?item and ?itemLabel.
    if (free(index) && /.label$/i.test(name) && !found.has("title")) found.set("title", index);
  });
  const numeric = names.flatMap((_, index) => (free(index) && isNumeric(rows, index) ? [index] : []));
  if (!found.has("value") && !found.has("born") && numeric.length === 1) found.set("value", numeric[0] ?? 0);
  const heading = names[found.get("value") ?? -1];
  const measure = heading === undefined || keyOf(heading) === "value" ? null : wordsOf(heading);
  return { columns: found, measure, unused: names.filter((name, index) => free(index) && name !== "") };
}

/** "Number of crew" and "numberOfCrew" as words. */
function wordsOf(heading: string): string {
  const words = heading
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words.toLowerCase();
}

function keyOf(heading: string): ImportKey | undefined {
  const folded = heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return importKeys.find(
    (key) => key.replaceAll("-", "") === folded || (headings[key] as readonly string[]).includes(folded),
  );
}

/** True for a column of things in Wikidata, by their addresses. */
function isEntity(rows: Table["rows"], index: number): boolean {
  const texts = rows.flatMap(({ cells }) => cells[index]?.text ?? []);
  return texts.length > 0 && texts.every((text) => entity.test(text));
}

function isNumeric(rows: Table["rows"], index: number): boolean {
  const texts = rows.flatMap(({ cells }) => cells[index]?.text ?? []);
  return texts.length > 0 && texts.every((text) => /^[-+]?\d[\d,]*(?:\.\d+)?$/.test(text));
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const meant = didYouMean(name, known);
  return `${what} ${JSON.stringify(name)}; ${meant ? `did you mean ${meant}?` : `there are: ${known.join(", ")}`}`;
}
