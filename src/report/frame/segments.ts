import type { Span } from "../../text/span.js";
import { visible } from "./cells.js";
import type { LineMark } from "./choose.js";

/** A stretch of shown text under no mark, under the primary one, or under another. */
export interface Segment {
  readonly text: string;
  readonly mark: "none" | "primary" | "secondary";
}

/** Cuts a shown span where marks begin and end, for reports that colour the text instead of underlining it. */
export function segmentsOf(text: string, shown: Span, marks: readonly LineMark[]): Segment[] {
  const edges = [shown.start, shown.end, ...marks.flatMap(({ span }) => [span.start, span.end])]
    .filter((edge) => edge >= shown.start && edge <= shown.end)
    .sort((a, b) => a - b);
  const segments: { start: number; mark: Segment["mark"] }[] = [];
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1] ?? start;
    if (end === start) continue;
    const over = marks.filter(({ span }) => span.start <= start && end <= span.end);
    const mark = over.some(({ primary }) => primary) ? "primary" : over.length > 0 ? "secondary" : "none";
    if (segments.at(-1)?.mark !== mark) segments.push({ start, mark });
  }
  return segments.map(({ start, mark }, i) => ({
    text: visible(text.slice(start, segments[i + 1]?.start ?? shown.end)),
    mark,
  }));
}
