import type { ComparedStory } from "../../findings/compared-story.js";
import { csvRow } from "../csv.js";
import type { FormatOf } from "../format.js";

/** A row for each claim with a column for each article, and which of them stand against the others (RFC 4180). */
export const storyCsv: FormatOf<ComparedStory> = {
  name: "csv",
  extension: "csv",
  render({ articles, rows }) {
    const paths = articles.map(({ source }) => source.path);
    const head = csvRow(["claim", "fact", "odd", ...paths]);
    const body = rows.map(({ subject, fact, cells }) => {
      const odd = paths.filter((_, index) => cells[index]?.standing === "odd").join(" ");
      return csvRow([subject, fact, odd, ...cells.map((cell) => cell?.text)]);
    });
    return head + body.join("");
  },
};
