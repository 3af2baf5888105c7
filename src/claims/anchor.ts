import type { Document } from "../document/document.js";
import { notJudged } from "../document/draft.js";
import type { Finding } from "../findings/finding.js";
import { parseEdtf } from "../values/edtf.js";
import type { Timex } from "../values/timex.js";
import { resolveTime } from "./dates/resolve.js";
import type { Mention } from "./mention.js";
import { recognise } from "./recognise.js";
import { unresolved } from "./time-expression.js";
import { tokenise } from "./tokens.js";

/** What the caller says of the article's date. */
export interface AnchorSettings {
  /** For articles that carry no date. */
  readonly date?: string;
  /** For every article, whatever it carries. */
  readonly dateOverride?: string;
  /** Order of day and month where the article's own dates leave it open. */
  readonly monthFirst?: boolean;
}

/** What dates an article: its own date, unless the caller says another, as a whole day, month or year; null for none. */
export function anchorOf(own: Timex | null, settings: AnchorSettings, monthFirst: boolean | null): Timex | null {
  if (settings.dateOverride !== undefined) return readDate(settings.dateOverride, monthFirst);
  if (own) return own;
  return settings.date === undefined ? null : readDate(settings.date, monthFirst);
}

/** The date that an article carries; null for none. */
export function ownDate({ dates }: Document, monthFirst: boolean | null): Timex | null {
  for (const { text } of dates) {
    const date = readDate(text, monthFirst);
    if (date && date.granularity !== "decade" && date.granularity !== "century") return asDay(date);
  }
  return null;
}

/** Tells of an undated article whose front matter or page gives a date that is none, such as 2024-31-05. */
export function noticeOnDate(document: Document, settings: AnchorSettings): Finding | null {
  const given = document.dates.find(
    ({ from, text }) => from === "front matter" || (from === "metadata" && year.test(text)),
  );
  if (!given || settings.dateOverride !== undefined) return null;
  const without = "Without it, what hangs on the day of publication is not judged: weekdays, years ago, ages.";
  const notes = settings.date === undefined ? [without] : [];
  const message = `the article's date is not understood: “${given.text}”`;
  return notJudged(document.source, given.span, message, "no date", notes);
}

/** Elements for times also hold times of day and lengths. */
const year = /\d{4}/;

/** A date written in EDTF or in words ("late 2017", "15 January 2021"); null when there is none in the text. */
export function readDate(text: string, monthFirst: boolean | null = null): Timex | null {
  return findDate(text, monthFirst)?.timex ?? null;
}

/** The same of a text that is to be a date and nothing else: "2021-13" is no year with something behind it. */
export function readWholeDate(text: string): Timex | null {
  const hedged = /^\s*(?:about|around|roughly|circa|ca?\.)\s+(?=\S)/i.exec(text);
  if (hedged) {
    const date = readWholeDate(text.slice(hedged[0].length));
    return date && { ...date, fuzzy: true };
  }
  const found = findDate(text, null);
  const rest = found ? text.slice(0, found.start) + text.slice(found.end) : "";
  return found && !/\d/.test(rest) ? found.timex : null;
}

function findDate(text: string, monthFirst: boolean | null): { timex: Timex; start: number; end: number } | null {
  const edtf = parseEdtf(text);
  if (edtf) {
    const { start, end, granularity, approximate } = edtf;
    const written = { ...unresolved({ form: "vague", value: "PRESENT_REF" }), edtf: text.trim(), value: text.trim() };
    const timex = { ...written, start, end, granularity, fuzzy: approximate || granularity === "season" };
    return { timex, start: 0, end: text.length };
  }
  const tokens = tokenise(text);
  for (const mention of recognise(tokens)) {
    if (mention.kind !== "timex") continue;
    const timex = resolveTime(mention.expression, {
      anchor: null,
      direction: "unknown",
      previous: null,
      year: null,
      years: [],
      yearOfDay: new Map(),
      after: null,
      monthFirst: monthFirst ?? false,
    });
    if (timex.start !== null && timex.end !== null && (timex.type === "date" || timex.type === "time"))
      return { timex, start: mention.start, end: mention.end };
  }
  return null;
}

/** A date with a time of day anchors by its day. */
function asDay(timex: Timex): Timex {
  return timex.type === "time" ? { ...timex, type: "date", granularity: "day" } : timex;
}

/** True when the article's numeric dates put the month first, false when the day, null when none of them tells. */
export function monthFirstIn(mentions: readonly Mention[], settings: AnchorSettings): boolean | null {
  for (const mention of mentions) {
    if (mention.kind !== "timex" || mention.form !== "numeric-date" || mention.expression.form !== "calendar") continue;
    const { swappable, month, day, defects } = mention.expression;
    if (swappable || defects || month === undefined || day === undefined || day === month) continue;
    return mention.expression.monthLeads === true;
  }
  return settings.monthFirst ?? null;
}
