import { eastAsianWidth } from "get-east-asian-width";

// Made when first needed: it takes 10 ms, and most articles never need it.
let graphemes: Intl.Segmenter | undefined;

/** Terminal columns that a text without tabs takes: wide characters two, combining marks none (Unicode UAX 11). */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  graphemes ??= new Intl.Segmenter("en");
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  const [first = ""] = grapheme.replace(/^[\p{Cf}\p{Mn}\p{Me}]+/u, "");
  if (first === "" || /\p{Cc}/u.test(first)) return 0;
  const isEmoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.test(grapheme);
  return isEmoji ? 2 : eastAsianWidth(first.codePointAt(0) ?? 0);
}

/** True for the letters and signs of Western languages, each in one code unit and one column. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isPlainUnit =
      (unit >= 0x20 && unit <= 0x7e) ||
      (unit >= 0xa0 && unit <= 0x24f && unit !== 0xad) ||
      (unit >= 0x2010 && unit <= 0x2027) ||
      (unit >= 0x20a0 && unit <= 0x20c0);
    if (!isPlainUnit) return false;
  }
  return true;
}
