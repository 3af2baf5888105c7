import type { BlockReading, Claim, Reading } from "../../claims/reading.js";
import { type Block, sourceSpan } from "../../document/document.js";
import type { CheckInfo } from "../../findings/check-info.js";
import type { Edit, Finding, Fix, Label, Severity } from "../../findings/finding.js";
import { lastStartingBy, type Span } from "../../text/span.js";

/** What a check says of a place; everything else has its usual value. */
export interface Say {
  readonly message: string;
  readonly label: string;
  readonly severity?: Severity;
  readonly actual?: string | null;
  readonly expected?: readonly string[];
  readonly notes?: readonly string[];
  readonly fact?: string | null;
  readonly authority?: string | null;
  readonly labels?: readonly Label[];
  readonly fixes?: readonly Fix[];
  readonly asOf?: string | null;
}

/** A finding at a span of a block. An error about what somebody is quoted as saying is a warning. */
export function findingAt(
  check: Pick<CheckInfo, "id" | "severity">,
  reading: Reading,
  block: BlockReading,
  span: Span,
  attribution: Pick<Claim, "quoted" | "speaker"> | null,
  say: Say,
): Finding {
  const spoken = attribution !== null && (attribution.quoted || attribution.speaker !== null);
  const severity = say.severity ?? check.severity;
  const place = sourceSpan(block.block, span);
  return {
    check: check.id,
    severity: spoken && severity === "error" ? "warning" : severity,
    message: say.message,
    source: reading.document.source,
    span: place,
    label: say.label,
    actual: say.actual ?? null,
    expected: say.expected ?? [],
    notes: say.notes ?? [],
    fact: say.fact ?? null,
    authority: say.authority ?? null,
    quoted: attribution?.quoted ?? false,
    speaker: attribution?.speaker ?? null,
    asOf: say.asOf ?? null,
    labels: say.labels ?? [],
    fixes: attribution?.quoted ? [] : (say.fixes ?? []),
    context: contextOf(block, span),
    ...(block.block.part === undefined ? {} : { part: block.block.part }),
  };
}

/** A label at a span of a block of the same article. */
export function labelAt(reading: Reading, block: BlockReading, span: Span, message: string): Label {
  const { part } = block.block;
  const place = { source: reading.document.source, span: sourceSpan(block.block, span), message };
  return part === undefined ? place : { ...place, part };
}

/** The sentence that holds the span, as printed. */
function contextOf(block: BlockReading, span: Span): string {
  const { sentences } = block.block;
  const sentence = sentences[lastStartingBy(sentences, span.start)];
  return block.block.text.slice(sentence?.start ?? 0, sentence?.end ?? block.block.text.length);
}

/** An edit of the block's span in the source; only where the span is one piece of running text. */
export function fixAt(
  block: BlockReading,
  span: Span,
  title: string,
  text: string,
  safety: Fix["safety"],
): readonly Fix[] {
  const edit = editAt(block.block, span, text);
  return edit ? [{ title, safety, edits: [edit] }] : [];
}

/**
 * The edit that writes a text in the place of a span, with the article before it: "an eight-point margin" for "a six-point". Null
 * where the span is not one piece of running text.
 */
export function editAt(block: Block, span: Span, text: string): Edit | null {
  if (block.part !== undefined) return null;
  const article = /(?<![\p{L}\p{N}])(a)(n?) $/iu.exec(block.text.slice(Math.max(0, span.start - 4), span.start));
  const n = opensWithVowel.test(text) ? "n" : "";
  const isOther = article !== null && opensWithNumber.test(text) && article[2]?.toLowerCase() !== n;
  const whole = isOther ? { start: span.start - article[0].length, end: span.end } : span;
  const place = sourceSpan(block, whole);
  if (place.end - place.start !== whole.end - whole.start) return null;
  return { span: place, text: isOther ? `${article[1]}${n} ${text}` : text };
}

/** As numbers are spoken: an 8, an 18, an 80, an 11,000; a 110. */
const opensWithVowel = /^[$£€]?(?:8|1[18](?!\d)|eight|eleven)/i;
const opensWithNumber =
  /^[$£€]?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirt|fift|twent|fort|sixt|sevent|ninet))/i;
