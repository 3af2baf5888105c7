import type { Finding } from "./finding.js";

/**
 * Identity of a finding that survives moved lines, reflowed paragraphs and renamed files: the check, the fact and the
 * sentence with its figures, white space and typographic variants evened out; the message where there is no sentence.
 * Sixteen hexadecimal digits.
 */
export function fingerprint({ check, fact, actual, context, message }: Finding): string {
  return fnv1a64([check, fact ?? "", evenOut(actual ?? ""), evenOut(context || message)].join("\n"));
}

function evenOut(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

/** FNV-1a, 64 bits, over UTF-16 code units: stable, small, and needs no library. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low ^= text.charCodeAt(i);
    // The prime is 2^40 + 0x1b3, so a product is a shift by 40 bits plus a small multiple.
    const small = low * 0x1b3;
    const carried = Math.floor(small / 0x100000000);
    high = (Math.imul(high, 0x1b3) + carried + (low << 8)) >>> 0;
    low = small >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
