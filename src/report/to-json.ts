/**
 * JSON text that is safe to look at: what JSON itself lets through but a terminal obeys (C1 controls, bidirectional
 * overrides, separators) is written as an escape too, which means the same to every parser.
 */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
