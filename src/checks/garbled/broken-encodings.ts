import type { Mention } from "../../claims/mention.js";
import type { BlockReading, Reading } from "../../claims/reading.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Finding } from "../../findings/finding.js";
import { findBroken, mendEncoding } from "../../text/mend-encoding.js";
import { lastStartingBy, type Span } from "../../text/span.js";
import { findingAt, fixAt } from "../wording/finding-at.js";
import { quoted } from "../wording/words.js";
import { labels, reasons } from "./defect-words.js";
import { defectOf } from "./single.js";

/** Signs in the wrong encoding beside digits that are read without them: "9â€“12 hours", "2019â€™s", "12mÂ²". */
export function* brokenEncodings(check: Pick<CheckInfo, "id" | "severity">, reading: Reading): Iterable<Finding> {
  for (const block of reading.blocks) {
    if (block.block.kind === "furniture") continue;
    const { text } = block.block;
    let end = 0;
    for (const sequence of findBroken(text)) {
      if (sequence.start < end) continue;
      const span = figureAround(block, sequence);
      if (!span) continue;
      end = span.end;
      const said = text.slice(span.start, span.end);
      const mended = mendEncoding(said);
      yield findingAt(check, reading, block, span, null, {
        message: `${quoted(said)} is garbled: ${reasons.mojibake}`,
        label: labels.mojibake,
        actual: said,
        expected: [mended],
        fixes: fixAt(block, span, `Write ${mended}`, mended, "safe"),
      });
    }
  }
}

/** The figures that a sequence touches, with their units; null without digits, and where a figure is read with it. */
function figureAround({ block: { text, sentences: spans }, sentences }: BlockReading, sequence: Span): Span | null {
  let { start, end } = sequence;
  while (start > 0 && !/\s/.test(text.charAt(start - 1)) && sequence.start - start < longestSide) start--;
  while (end < text.length && !/\s/.test(text.charAt(end)) && end - sequence.end < longestSide) end++;
  while (end > sequence.end && /[.,;:!?)]/.test(text.charAt(end - 1))) end--;
  const mended = mendEncoding(text.slice(start, end));
  // "Â½ a mile": the sign is the figure.
  if (!/\d/.test(text.slice(start, end)) && !/^[¼½¾⅓⅔⅛⅜⅝⅞]$/.test(mended)) {
    const from = Math.max(0, start - longestSide);
    const figure = isPower.test(mended) && /\d+ $/.exec(text.slice(from, start));
    if (!figure) return null;
    start = from + figure.index;
  }
  const mentions = sentences[lastStartingBy(spans, sequence.start)]?.mentions ?? [];
  for (let i = lastStartingBy(mentions, end - 1); i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.end <= start) break;
    if (defectOf(mention) === "mojibake") return null;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return { start, end };
}

/** "12 m²": the figure stands before the space. */
const isPower = /^[a-zµ°]{1,3}[²³]?$/i;

/** A word and a figure that were pasted together are shorter. */
const longestSide = 40;
