import { toJson } from "../to-json.js";
import type { ClaimsFormat } from "./claims-format.js";

/** Everything in one value, with the articles that hold no mention too. Its shape: schemas/claims.json. */
export const claimsJson: ClaimsFormat = {
  name: "json",
  extension: "json",
  head: (version) => `{ "version": 1,\n  "tool": ${toJson({ name: "claimlint", version })},\n  "files": [`,
  article({ source, date, mentions }, _options, index) {
    const lines = mentions.map((mention) => `\n      ${toJson(mention)}`).join(",");
    const file = `{ "path": ${toJson(source.path)}, "date": ${toJson(date)}, "mentions": [${lines}] }`;
    return `${index === 0 ? "" : ","}\n    ${file}`;
  },
  tail: (errors) => `],\n  "errors": ${toJson(errors.map(({ path, message }) => ({ path, message })))} }\n`,
};
