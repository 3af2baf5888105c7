import type { FactList } from "../../findings/fact-list.js";
import type { FormatOf } from "../format.js";
import { factListCsv } from "./fact-list-csv.js";
import { factListJson } from "./fact-list-json.js";
import { factListTable } from "./fact-list-table.js";

/** How `claimlint rules list` can be written. */
export const factListFormats: readonly FormatOf<FactList>[] = [factListTable, factListJson, factListCsv];
