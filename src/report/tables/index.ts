import { claimsCsv } from "./claims-csv.js";
import type { ClaimsFormat } from "./claims-format.js";
import { claimsJson } from "./claims-json.js";
import { claimsNdjson } from "./claims-ndjson.js";
import { claimsTable } from "./claims-table.js";

/** Every format of `claims`, in the order of the documentation. */
export const claimsFormats: readonly ClaimsFormat[] = [claimsTable, claimsJson, claimsNdjson, claimsCsv];
