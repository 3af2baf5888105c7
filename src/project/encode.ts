import { isUtf8 } from "node:buffer";
import { windows1252 } from "./decode.js";

/** A text in the encoding of the bytes that it was read from; null where that encoding lacks one of its characters. */
export function encodeLike(bytes: Uint8Array, text: string): Buffer | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(text, "utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(text, "utf16le").swap16();
  if (isUtf8(bytes)) return Buffer.from(text, "utf8");
  const encoded = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const special = unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? -1 : windows1252.indexOf(text.charAt(i));
    if (special < 0 && unit > 0xff) return null;
    encoded[i] = special < 0 ? unit : 0x80 + special;
  }
  return encoded;
}
