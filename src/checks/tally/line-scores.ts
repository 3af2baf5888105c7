import type { BlockReading, Reading } from "../../claims/reading.js";
import { isDash, isNumber, signAt, textAt } from "../../claims/token-access.js";
import type { Finding } from "../../findings/finding.js";
import type { Span } from "../../text/span.js";
import { findingAt } from "../wording/finding-at.js";
import { quoted } from "../wording/words.js";

/** A side's line of a scoreboard: what it scored in each quarter, and a dash before what that comes to. */
interface Line {
  readonly parts: readonly number[];
  readonly total: number;
  readonly span: Span;
}

/** "Tigers 7 10 0 7 - 24" above or below another of as many parts. */
export function* judgeLineScores(reading: Reading): Iterable<Finding> {
  const lines = reading.blocks.flatMap((block) => linesIn(block).map((line) => ({ block, line })));
  for (const [i, { block, line }] of lines.entries()) {
    const isPaired = [lines[i - 1], lines[i + 1]].some(
      (other) =>
        other && Math.abs(other.block.index - block.index) <= 2 && other.line.parts.length === line.parts.length,
    );
    const sum = line.parts.reduce((a, b) => a + b, 0);
    if (!isPaired || sum === line.total) continue;
    const said = block.block.text.slice(line.span.start, line.span.end);
    yield findingAt({ id: "wrong-tally", severity: "error" }, reading, block, line.span, null, {
      message: `${quoted(said)} is not what the line makes: ${line.parts.join(" + ")} is ${sum}`,
      label: `together ${sum}`,
      actual: said,
      expected: [String(sum)],
      notes: ["Any of the figures of the line may be the wrong one"],
      labels: [],
    });
  }
}

function linesIn({ tokens, block }: BlockReading): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!isPlainNumber(tokens, at)) continue;
    const first = at;
    while (isPlainNumber(tokens, at)) at++;
    const parts = at - first;
    const total = isJoint(tokens, at) ? at + 1 : -1;
    if (parts < leastParts || parts > mostParts || total < 0 || !isPlainNumber(tokens, total)) continue;
    // "000 201 010 - 3 8 1": of runs, hits and errors, and each figure of an inning.
    if (isPlainNumber(tokens, total + 1) || isJoint(tokens, total + 1)) continue;
    const values = Array.from({ length: parts }, (_, i) => textAt(tokens, first + i));
    if (values.some((text) => text.length > 2)) continue;
    const span = { start: tokens.start[total] as number, end: tokens.end[total] as number };
    lines.push({ parts: values.map(Number), total: Number(block.text.slice(span.start, span.end)), span });
    at = total;
  }
  return lines;
}

function isPlainNumber(tokens: BlockReading["tokens"], at: number): boolean {
  return isNumber(tokens, at) && /^\d{1,3}$/.test(textAt(tokens, at));
}

function isJoint(tokens: BlockReading["tokens"], at: number): boolean {
  return isDash(tokens, at) || signAt(tokens, at, ":") || signAt(tokens, at, "=");
}

const leastParts = 3;
const mostParts = 9;
