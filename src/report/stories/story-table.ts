import type { ComparedCell, ComparedStory } from "../../findings/compared-story.js";
import { displayWidth } from "../../text/width.js";
import { count } from "../count.js";
import type { FormatOf, RenderOptions } from "../format.js";
import { visible } from "../frame/cells.js";
import { colourStyle, plainStyle, type Role, type Style } from "../style.js";

/**
 * For people: claims down, articles across under the numbers of the list above. `=` marks what agrees, `!` the odd one
 * out, `~` another value that may have held at another time.
 */
export const storyTable: FormatOf<ComparedStory> = {
  name: "table",
  extension: "txt",
  render(story, options) {
    const style = options.color ? colourStyle() : plainStyle;
    const errors = story.errors.map(({ path, message }) => `${style.paint("error", "error")}: ${path}: ${message}`);
    const parts = [listArticles(story, style), ...drawRows(story, options, style), sumUp(story), errors];
    return `${parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => line.trimEnd()).join("\n"))
      .join("\n\n")}\n`;
  },
};

function listArticles({ articles, reference }: ComparedStory, style: Style): string[] {
  return articles.map(({ source: { path }, date }, index) => {
    const remark = `${date ?? "no date"}${path === reference ? ", reference" : ""}`;
    const number = style.paint("gutter", String(index + 1).padStart(3));
    return `${number}  ${style.paint("headline", visible(path))}  ${style.paint("faint", remark)}`;
  });
}

/** One table, or as many as the width needs, each with as many articles as it holds. */
function drawRows(story: ComparedStory, { width }: RenderOptions, style: Style): string[][] {
  if (story.rows.length === 0) return [];
  const widths = story.articles.map((_, index) =>
    Math.min(widestCell, Math.max(6, ...story.rows.map(({ cells }) => displayWidth(writeCell(cells[index]))))),
  );
  const first = Math.min(
    widestSubject,
    Math.max(5, ...story.rows.map(({ subject }) => displayWidth(visible(subject)))),
  );
  const tables: string[][] = [];
  for (let from = 0; from < widths.length; ) {
    let next = from + 1;
    let taken = first + 2 + (widths[from] ?? 0);
    while (next < widths.length && taken + 2 + (widths[next] ?? 0) <= width) {
      taken += 2 + (widths[next] ?? 0);
      next++;
    }
    tables.push(drawTable(story, { from, next, first, widths }, style));
    from = next;
  }
  return tables;
}

interface Columns {
  readonly from: number;
  readonly next: number;
  /** Width of the column of subjects. */
  readonly first: number;
  readonly widths: readonly number[];
}

function drawTable({ rows }: ComparedStory, { from, next, first, widths }: Columns, style: Style): string[] {
  const shown = widths.slice(from, next);
  const heads = shown.map((width, index) => style.paint("gutter", pad(`  ${from + index + 1}`, width)));
  const lines = [[pad("", first), ...heads].join("  ")];
  for (const { subject, cells } of rows) {
    const own = cells.slice(from, next);
    if (own.every((cell) => cell === null)) continue;
    const texts = own.map((cell, index) =>
      style.paint(cell ? roles[cell.standing] : "text", pad(writeCell(cell), shown[index] ?? 0)),
    );
    lines.push([style.paint("text", pad(visible(subject), first)), ...texts].join("  "));
  }
  return lines;
}

function sumUp({ rows, articles }: ComparedStory): string[] {
  const odd = rows.filter(({ cells }) => cells.some((cell) => cell?.standing === "odd")).length;
  const shared = `${count(rows.length, "shared claim")} in ${count(articles.length, "article")}`;
  return [rows.length === 0 ? `no ${shared.slice(2)}` : `${shared}, ${odd === 0 ? "none" : odd} with an odd one out`];
}

function writeCell(cell: ComparedCell | null | undefined): string {
  return cell ? `${marks[cell.standing]} ${visible(cell.text)}` : "";
}

/** A text in a column of its width, cut where it is wider. */
function pad(text: string, width: number): string {
  const wide = displayWidth(text);
  if (wide <= width) return text + " ".repeat(width - wide);
  let cut = "";
  for (const character of text) {
    if (displayWidth(cut + character) >= width) break;
    cut += character;
  }
  return `${cut}…${" ".repeat(Math.max(0, width - displayWidth(cut) - 1))}`;
}

const marks: Readonly<Record<ComparedCell["standing"], string>> = { agree: "=", odd: "!", differ: "~" };
const roles: Readonly<Record<ComparedCell["standing"], Role>> = { agree: "good", odd: "error", differ: "notice" };
const widestCell = 30;
const widestSubject = 28;
