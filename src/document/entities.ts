import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";
import type { DerivedText } from "../text/source-map.js";

let decoded = "";
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
  decoded += String.fromCodePoint(codePoint);
});

/** A character reference of HTML: what it stands for and where it ends. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** Reads the character reference at an ampersand; null where what follows is none. */
export function readEntity(text: string, at: number, limit: number): Entity | null {
  decoded = "";
  decoder.startEntity(DecodingMode.Legacy);
  let width = decoder.write(text, at + 1);
  if (width < 0) width = decoder.end();
  return width > 1 && at + width <= limit ? { text: decoded, end: at + width } : null;
}

/** Copies a piece of the source, its character references replaced. */
export function copyDecoded(text: string, start: number, end: number, to: DerivedText): void {
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 38) continue;
    const entity = readEntity(text, at, end);
    if (!entity) continue;
    to.copy(from, at);
    to.replace(entity.text, at, entity.end);
    from = entity.end;
    at = from - 1;
  }
  to.copy(from, end);
}
