import stringWidth from "string-width";

/** Columns between tab stops in a frame. */
const tabWidth = 4;

/** Replaces tabs by the spaces up to the next stop, as a line is shown in a frame. */
export function expandTabs(line: string): string {
  if (!line.includes("\t")) return line;
  let shown = "";
  for (const piece of line.split(/(\t)/)) {
    shown += piece === "\t" ? " ".repeat(tabWidth - (displayWidth(shown) % tabWidth)) : piece;
  }
  return shown;
}

/** Terminal columns that a text without tabs takes: wide characters two, combining marks none (Unicode UAX 11). */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text, { countAnsiEscapeCodes: false });
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}
