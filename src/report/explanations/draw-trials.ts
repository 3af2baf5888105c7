import type { TextRecord, TrialRecord } from "../../findings/fact-record.js";
import { count } from "../count.js";
import { visible } from "../frame/cells.js";
import { drawFinding, type FrameOptions } from "../frame/draw.js";
import type { Style } from "../style.js";

/** A frame for everything in a text that was held against a fact, or why nothing was. */
export function drawText({ date, met, trials, reason }: TextRecord, style: Style, frame: FrameOptions): string {
  const read = date === null ? "The text has no date" : `The text is read with the date ${date}`;
  const words = [...new Set(met.map(({ role, text }) => `“${visible(text)}” (${role})`))];
  const names = words.length === 0 ? "" : `; it has ${words.join(", ")}`;
  const frames = trials.map(({ finding }) => drawFinding(finding, style, frame).join("\n"));
  return [
    style.paint("headline", `${read}${names}.`),
    ...frames,
    ...(reason === null ? [] : [`${visible(reason)}.`]),
  ].join("\n\n");
}

/** Every place of the articles where the fact was held against something, a line each. */
export function drawArticles(articles: readonly TextRecord[], style: Style): string {
  if (articles.length === 0) return "No article speaks of it.";
  const lines = articles.flatMap(({ path, trials, reason, met }) =>
    trials.length > 0
      ? trials.map((trial) => drawTrial(path, trial, style))
      : [
          `${visible(path)}:${met[0]?.start.line ?? 1}:${met[0]?.start.column ?? 1}: ${style.paint("faint", visible(reason ?? ""))}`,
        ],
  );
  return [
    style.paint(
      "headline",
      `${count(articles.length, "article")} ${articles.length === 1 ? "speaks" : "speak"} of it:`,
    ),
    ...lines,
  ].join("\n");
}

function drawTrial(path: string, { verdict, start, message, finding }: TrialRecord, style: Style): string {
  const place = `${visible(path)}:${start.line}:${start.column}: `;
  const word = style.paint(verdict === "silent" ? "faint" : verdict === "agree" ? "good" : finding.severity, verdict);
  return `${place}${word}: ${verdict === "silent" ? style.paint("faint", visible(message)) : visible(message)}`;
}
