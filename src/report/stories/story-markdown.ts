import type { ComparedCell, ComparedStory } from "../../findings/compared-story.js";
import type { FormatOf } from "../format.js";
import { escapeMarkdown } from "../markdown.js";

/** A table for a comment or a page: the odd one out in bold, other values in italics. */
export const storyMarkdown: FormatOf<ComparedStory> = {
  name: "markdown",
  extension: "md",
  render({ articles, rows, reference }) {
    const heads = articles.map(({ source: { path } }) => escapeCell(path) + (path === reference ? " (reference)" : ""));
    const lines = [
      line(["claim", ...heads]),
      line(["---", ...heads.map(() => "---")]),
      ...rows.map(({ subject, cells }) => line([escapeCell(subject), ...cells.map(writeCell)])),
    ];
    return `${lines.join("\n")}\n`;
  },
};

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function writeCell(cell: ComparedCell | null): string {
  if (!cell) return "";
  const text = escapeCell(cell.text);
  return cell.standing === "odd" ? `**${text}**` : cell.standing === "differ" ? `_${text}_` : text;
}

function escapeCell(text: string): string {
  return escapeMarkdown(text).replaceAll("|", "\\|");
}
