import type { FactList } from "../../findings/fact-list.js";
import type { FormatOf } from "../format.js";
import { toJson } from "../to-json.js";

/** For other programs: every fact by its file. */
export const factListJson: FormatOf<FactList> = {
  name: "json",
  extension: "json",
  render: ({ version, today, files }) =>
    `${toJson({ version: 1, tool: { name: "claimlint", version }, today, files }, 2)}\n`,
};
