import type { MentionRecord, ReadFile } from "../../findings/mention-record.js";
import { positionAt, slice } from "../../text/source.js";
import { type Cell, csvRow } from "../csv.js";
import type { ClaimsFormat } from "./claims-format.js";

/** A row for each mention under a row of names (RFC 4180), for spreadsheets. */
export const claimsCsv: ClaimsFormat = {
  name: "csv",
  extension: "csv",
  head: () => csvRow(columns.map(([name]) => name)),
  article: (file) =>
    file.mentions.map((mention) => csvRow(columns.map(([, cellOf]) => cellOf(mention, file)))).join(""),
  tail: () => "",
};

const columns: readonly (readonly [name: string, cellOf: (mention: MentionRecord, file: ReadFile) => Cell])[] = [
  ["path", ({ path }) => path],
  ["line", ({ span }, { source }) => positionAt(source, span.start).line],
  ["column", ({ span }, { source }) => positionAt(source, span.start).column],
  ["start", ({ span }) => span.start],
  ["end", ({ span }) => span.end],
  ["block", ({ block }) => block],
  ["mention", ({ kind }) => kind],
  ["text", ({ text }) => text],
  ["kind", ({ quantity, timex }) => timex?.type ?? quantity?.kind],
  ["min", ({ quantity }) => quantity?.min],
  ["max", ({ quantity }) => quantity?.max],
  ["bound", ({ quantity }) => quantity?.bound],
  ["unit", ({ quantity }) => quantity?.unit],
  ["per", ({ quantity }) => quantity?.per],
  ["counted", ({ quantity }) => quantity?.counted],
  ["trend", ({ quantity }) => quantity?.trend],
  ["edtf", ({ timex }) => timex?.edtf],
  ["first day", ({ timex }) => timex?.start],
  ["last day", ({ timex }) => timex?.end],
  ["timex3", ({ timex }) => timex?.timex3.value],
  ["mod", ({ timex }) => timex?.timex3.mod],
  ["freq", ({ timex }) => timex?.timex3.freq],
  ["defects", ({ quantity, timex }) => [...(quantity?.defects ?? []), ...(timex?.defects ?? [])].join(" ")],
  ["subject", ({ claim }) => claim?.subject],
  ["role", ({ claim }) => claim?.role],
  ["polarity", ({ claim }) => claim?.polarity],
  ["modality", ({ claim }) => claim?.modality],
  ["quoted", ({ claim }) => claim?.quoted],
  ["speaker", ({ claim }) => claim?.speaker],
  ["as of", ({ claim }) => claim?.asOf],
  ["fact", ({ fact }) => fact],
  ["verdict", ({ verdict }) => verdict],
  ["sentence", ({ sentence }, { source }) => sentence && slice(source, sentence)],
];
