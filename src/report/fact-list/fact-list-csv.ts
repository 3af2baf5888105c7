import type { Days, FactList, FactRow } from "../../findings/fact-list.js";
import { type Cell, csvRow } from "../csv.js";
import type { FormatOf } from "../format.js";

/** A row for each fact under a row of names, for spreadsheets. */
export const factListCsv: FormatOf<FactList> = {
  name: "csv",
  extension: "csv",
  render({ files }) {
    const rows = files.flatMap(({ facts }) => facts.map((fact) => csvRow(columns.map(([, cellOf]) => cellOf(fact)))));
    return csvRow(columns.map(([name]) => name)) + rows.join("");
  },
};

const columns: readonly (readonly [name: string, cellOf: (fact: FactRow) => Cell])[] = [
  ["id", ({ id }) => id],
  ["kind", ({ kind }) => kind],
  ["title", ({ title }) => title],
  ["value", ({ value }) => value],
  ["from", ({ holds }) => holds?.from],
  ["until", ({ holds }) => holds?.until],
  ["gaps", ({ gaps }) => sayAll(gaps)],
  ["overlaps", ({ overlaps }) => sayAll(overlaps)],
  ["source", ({ source }) => source],
  ["review by", ({ reviewBy }) => reviewBy],
  ["stale", ({ stale }) => stale],
  ["superseded by", ({ supersededBy }) => supersededBy],
  ["owner", ({ owner }) => owner],
  ["examples", ({ examples }) => examples],
  ["path", ({ path }) => path],
  ["line", ({ start }) => start.line],
];

/** Periods as EDTF intervals. */
function sayAll(periods: readonly Days[]): string {
  return periods.map(({ from, until }) => `${from ?? ".."}/${until ?? ".."}`).join(" ");
}
