import { toJson } from "../to-json.js";
import type { ClaimsFormat } from "./claims-format.js";

/** A line for each mention. Its shape is a stable contract: schemas/claims.json. */
export const claimsNdjson: ClaimsFormat = {
  name: "ndjson",
  extension: "ndjson",
  head: () => "",
  article: ({ mentions }) => mentions.map((mention) => `${toJson(mention)}\n`).join(""),
  tail: () => "",
};
