import type { ComparedStory } from "../../findings/compared-story.js";
import { positionAt } from "../../text/source.js";
import type { FormatOf } from "../format.js";
import { toJson } from "../to-json.js";

/** Everything, a row a line, each cell with its place. Its shape: schemas/compared-story.json. */
export const storyJson: FormatOf<ComparedStory> = {
  name: "json",
  extension: "json",
  render({ version, articles, reference, rows, errors }) {
    const lines = (values: readonly unknown[]): string => values.map((value) => `\n    ${toJson(value)}`).join(",");
    const files = articles.map(({ source, date }) => ({ path: source.path, date }));
    const claims = rows.map(({ subject, fact, cells }) => ({
      subject,
      fact,
      cells: cells.map((cell, index) => {
        const source = articles[index]?.source;
        return cell && source ? { ...cell, start: positionAt(source, cell.span.start), path: source.path } : null;
      }),
    }));
    return `{ "version": 1,
  "tool": ${toJson({ name: "claimlint", version })},
  "reference": ${toJson(reference)},
  "articles": [${lines(files)}],
  "claims": [${lines(claims)}],
  "errors": ${toJson(errors.map(({ path, message }) => ({ path, message })))} }
`;
  },
};
