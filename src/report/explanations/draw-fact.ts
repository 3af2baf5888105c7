import type { FactRecord, TimelineRecord } from "../../findings/fact-record.js";
import { displayWidth } from "../../text/width.js";
import { visible } from "../frame/cells.js";
import type { Style } from "../style.js";
import { wrapText } from "../wrap.js";

/** A fact with its timeline, its phrases and its source: a name on the left, what there is to it on the right. */
export function drawFact(record: FactRecord, today: string, style: Style, width: number): string {
  const { fact, timeline, phrases, terms, note, relations } = record;
  const head = style.paint("headline", visible(fact.id)) + (fact.title === fact.id ? "" : `  ${visible(fact.title)}`);
  const place = `${fact.kind} in ${fact.path}:${fact.start.line}:${fact.start.column}`;
  const review = fact.reviewBy === null ? [] : [`${fact.reviewBy}${fact.stale ? ", which is over" : ""}`];
  const rows: (readonly [string, readonly string[]])[] = [
    [timeline.length > 1 ? `on ${today}` : "value", [fact.value ?? "nothing holds"]],
    ["timeline", timeline.length > 1 ? timeline.map(sayValue) : []],
    ["gaps", fact.gaps.map(({ from, until }) => `${from ?? ""} to ${until ?? ""}`)],
    ...phrases.map(({ role, texts }) => [role, whole.has(role) ? texts : [texts.join(", ")]] as const),
    ...terms.map(({ name, spellings }) => [`{${name}}`, [spellings.join(", ")]] as const),
    ["relations", relations],
    ["note", note === null ? [] : [note]],
    ["source", fact.source === null ? ["none is named"] : [fact.source]],
    ["owner", fact.owner === null ? [] : [fact.owner]],
    ["review by", review],
    ["superseded by", fact.supersededBy === null ? [] : [fact.supersededBy]],
    ["examples", [String(fact.examples)]],
  ];
  const shown = rows.filter(([, texts]) => texts.length > 0);
  const names = Math.min(20, Math.max(...shown.map(([name]) => displayWidth(name))));
  const lines = shown.flatMap(([name, texts]) => drawRow(name, texts, names, style, width));
  return [head, style.paint("faint", visible(place)), "", ...lines].join("\n");
}

/** Phrases that take a line each; the others are single words, mostly. */
const whole = new Set(["subject", "event"]);

/** "2,500 from 2020-11-17; or 2,600 (ministry)". */
function sayValue({ value, from, until, also, source }: TimelineRecord): string {
  const time = from === null && until === null ? "" : from === null ? ` until ${until}` : ` from ${from}`;
  const end = from !== null && until !== null ? ` until ${until}` : "";
  const rivals = also.map((rival) => `; or ${rival}`).join("");
  return `${value}${time}${end}${rivals}${source === null ? "" : `; ${source}`}`;
}

function drawRow(name: string, texts: readonly string[], names: number, style: Style, width: number): string[] {
  const room = Math.max(24, width - names - 2);
  const lines = texts.flatMap((text) =>
    wrapText(visible(text), room - 2, room).map((line, i) => (i === 0 ? line : `  ${line}`)),
  );
  const gap = " ".repeat(Math.max(0, names - displayWidth(visible(name))));
  return lines.map((line, i) =>
    i === 0 ? `${style.paint("remark", visible(name))}${gap}  ${line}` : `${" ".repeat(names)}  ${line}`,
  );
}
