import type { Span } from "./span.js";

/**
 * Text that was written in UTF-8 and read as Windows-1252, as it was meant: "Â£3m" is "£3m", "12â€“14" is "12–14". Only
 * whole sequences are mended; accented letters of real words stay.
 */
export function mendEncoding(text: string): string {
  return text
    .replace(typedDash, "–")
    .replace(orphan, "")
    .replace(sequences, (sequence) => {
      const bytes = [...sequence].map((character) => bytesOf.get(character) ?? character.charCodeAt(0));
      const [lead = 0, ...rest] = bytes;
      const mark = lead >= 0xf0 ? 0x07 : lead >= 0xe0 ? 0x0f : 0x1f;
      const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & mark);
      // Read wrong twice: what would be a control character was a sign of Windows-1252.
      const sign = specials.charAt(code - 0x80);
      return /[^\0]/.test(sign) ? sign : String.fromCodePoint(code);
    });
}

/** Where such sequences stand in a text, in order. */
export function findBroken(text: string): Span[] {
  if (!leads.test(text)) return [];
  return [...text.matchAll(broken)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** What Windows-1252 has at 0x80 to 0x9f; U+0000 where it has nothing. */
const specials = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
const bytesOf = new Map([...specials].flatMap((character, i) => (character === "\0" ? [] : [[character, 0x80 + i]])));
const tail = `[\\u0080-\\u00bf${specials.replaceAll("\0", "")}]`;
const sequence = `[\\u00c2-\\u00df]${tail}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3}`;
const sequences = new RegExp(sequence, "g");
/** A dash that was typed again into what was left of one. */
const typedDash = /â€[–—-]/g;
/** What is left of a no-break space whose second half was taken for a space. */
const orphan = /(?<=\d)Â(?=\s|$)/g;
const broken = new RegExp(`${typedDash.source}|${orphan.source}|${sequence}`, "g");
const leads = /[\u00c2-\u00f4]/;
