import { displayWidth } from "../text/width.js";

/**
 * Breaks a text at spaces into lines of at most `width` columns, the first of at most `first`. A word that is wider than
 * a line stays whole on a line of its own, so that an address can be copied.
 */
export function wrapText(text: string, width: number, first = width): string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ")) {
    const wide = displayWidth(word);
    const room = lines.length === 0 ? first : width;
    if (line !== "" && taken + 1 + wide > room) {
      lines.push(line);
      line = word;
      taken = wide;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      taken += line === word ? wide : wide + 1;
    }
  }
  return [...lines, line];
}
