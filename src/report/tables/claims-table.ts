import type { MentionRecord, ReadFile, TimexRecord } from "../../findings/mention-record.js";
import { positionAt, slice } from "../../text/source.js";
import { displayWidth } from "../../text/width.js";
import { visible } from "../frame/cells.js";
import { colourStyle, plainStyle, type Style } from "../style.js";
import { wrapText } from "../wrap.js";
import type { ClaimsFormat, TableOptions } from "./claims-format.js";

/** For people: each sentence that holds a mention, and under it a line for each of them. */
export const claimsTable: ClaimsFormat = {
  name: "table",
  extension: "txt",
  head: () => "",
  article: (file, options, index) => drawArticle(file, options, options.color ? colourStyle() : plainStyle, index),
  tail: () => "",
};

function drawArticle(file: ReadFile, { width }: TableOptions, style: Style, index: number): string {
  const { source, date, mentions } = file;
  const rows = mentions.map(cellsOf);
  const widths = widest.map((most, column) =>
    Math.min(most, Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? "")))),
  );
  const lines = [style.paint("headline", visible(source.path)) + style.paint("faint", `  ${date ?? "no date"}`)];
  let sentence = -1;
  for (const [i, mention] of mentions.entries()) {
    const start = mention.sentence?.start ?? mention.span.start;
    if (start !== sentence) lines.push("", ...sentenceLines(file, mention, width, style));
    sentence = start;
    lines.push(drawRow(rows[i] ?? [], widths, style));
  }
  if (mentions.length === 0) lines.push("", style.paint("faint", "  no figures and no dates"));
  return `${index === 0 ? "" : "\n"}${lines.join("\n")}\n`;
}

function sentenceLines({ source }: ReadFile, mention: MentionRecord, width: number, style: Style): string[] {
  const { line } = positionAt(source, mention.span.start);
  const kind = mention.block === "paragraph" ? "" : `[${mention.block}] `;
  const text = visible(slice(source, mention.sentence ?? mention.span)).replace(/ {2,}/g, " ");
  const number = String(line).padStart(4);
  return wrapText(kind + text, Math.max(20, width - gutter.length)).map((piece, i) =>
    i === 0 ? `${style.paint("gutter", number)}  ${style.paint("text", piece)}` : gutter + style.paint("text", piece),
  );
}

function drawRow(cells: readonly string[], widths: readonly number[], style: Style): string {
  const padded = cells.map((cell, column) => {
    const room = (widths[column] ?? 0) - displayWidth(cell);
    return style.paint(roles[column] ?? "text", cell) + " ".repeat(Math.max(0, room));
  });
  return `${gutter}  ${padded.join("  ")}`.trimEnd();
}

/** Text as printed, kind, value, what is counted or whose value it is, and whatever else was heard. */
function cellsOf(mention: MentionRecord): string[] {
  const { quantity, timex, kind, text } = mention;
  const cells = [
    text,
    timex?.type ?? quantity?.kind ?? kind,
    timex ? timeText(timex) : quantity ? amountText(quantity) : "",
    quantity?.counted ?? mention.claim?.subject ?? "",
    remarksOf(mention).join(", "),
  ];
  return cells.map((cell, column) => shorten(visible(cell), widest[column] ?? 0));
}

function timeText({ edtf, timex3 }: TimexRecord): string {
  const value = edtf ?? timex3.value;
  const mod = timex3.mod !== null && edtf === null ? ` ${timex3.mod}` : "";
  return `${value}${mod}${timex3.freq ? ` ${timex3.freq}` : ""}`;
}

function amountText({ min, max, bound, unit, per }: NonNullable<MentionRecord["quantity"]>): string {
  const sign = signs[bound] ?? "";
  const figure = min === max ? min : `${min} to ${max}`;
  return `${sign}${figure}${unit === null ? "" : ` ${unit}`}${per === null ? "" : ` per ${per}`}`;
}

function remarksOf({ claim, quantity, timex, fact, verdict }: MentionRecord): string[] {
  const defects = [...(quantity?.defects ?? []), ...(timex?.defects ?? [])];
  if (!claim) return defects;
  return [
    ...(verdict && verdict !== "unknown" ? [`${verdict} ${fact ?? ""}`] : []),
    ...defects,
    ...(quantity?.trend ? [quantity.trend] : []),
    ...(claim.role === "value" ? [] : [claim.role]),
    ...(claim.polarity === "asserted" ? [] : [claim.polarity]),
    ...(claim.modality === "actual" ? [] : [claim.modality]),
    ...(claim.quoted ? ["quoted"] : []),
    ...(claim.speaker === null ? [] : [`says ${claim.speaker}`]),
    ...(quantity && claim.asOf !== null ? [`as of ${claim.asOf}`] : []),
  ].map(visible);
}

function shorten(text: string, most: number): string {
  return displayWidth(text) <= most ? text : `${[...text].slice(0, most - 1).join("")}…`;
}

const gutter = "      ";
const widest = [30, 10, 26, 30, 120];
const roles = ["remark", "faint", "text", "text", "faint"] as const;
const signs: Readonly<Record<string, string>> = {
  about: "about ",
  nearly: "nearly ",
  "more-than": "> ",
  "less-than": "< ",
  "at-least": "≥ ",
  "at-most": "≤ ",
};
