import { visible } from "./frame/cells.js";

/**
 * Text for a line of Markdown that shows as it stands: no markup, no HTML, nobody notified, no issue linked. Addresses
 * become links that show where they lead.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .split(/(https?:\/\/[^\s<>"'()[\]\\`]+)/)
    .map((piece, i) => (i % 2 === 1 ? `<${piece}>` : escapePiece(piece)))
    .join("")
    .replace(/^(\s*)([-+=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

/** A code span around any text, backticks included. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  const fence = "`".repeat(longestRun(shown) + 1);
  const room = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${room}${shown}${room}${fence}`;
}

/** A fenced block of lines that cannot close it. */
export function codeBlock(lines: readonly string[]): string[] {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}text`, ...lines, fence];
}

function escapePiece(text: string): string {
  return text
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[@#]/g, "$&&#8203;");
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
