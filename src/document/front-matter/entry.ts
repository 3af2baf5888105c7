import { dictionary } from "../../text/dictionary.js";
import type { DerivedText, SourceMap } from "../../text/source-map.js";
import type { Span } from "../../text/span.js";

/** A scalar of the front matter's top level. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** The value with its escapes undone, and the map back to where it is written. */
  readonly text: string;
  readonly map: SourceMap;
  /** The value as written, its quotation marks included. */
  readonly valueSpan: Span;
}

/** What the lines between two fences hold. */
export interface FrontMatterLines {
  readonly entries: readonly FrontMatterEntry[];
  readonly broken: Span | null;
}

/** Where a scalar stands, its marks included, and whether it is written as its notation demands. */
export interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly isBroken: boolean;
}

/** Single characters after a backslash in YAML and TOML; letters for numbered characters are below. */
const escapes: Readonly<Record<string, string>> = dictionary({
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
});
const escapeDigits: Readonly<Record<string, number>> = dictionary({ x: 2, u: 4, U: 8 });

/** Undoes the escape at a backslash and tells where it ends; an unknown one stays as it is written. */
export function readEscape(text: string, at: number, to: DerivedText): number {
  const letter = text.charAt(at + 1);
  const digits = escapeDigits[letter];
  if (digits !== undefined) {
    const written = text.slice(at + 2, at + 2 + digits);
    const code = Number.parseInt(written, 16);
    if (written.length === digits && /^[\da-f]+$/i.test(written) && code <= 0x10ffff) {
      to.replace(String.fromCodePoint(code), at, at + 2 + digits);
      return at + 2 + digits;
    }
  }
  const single = escapes[letter];
  if (single === undefined) to.copy(at, at + 2);
  else to.replace(single, at, at + 2);
  return at + 2;
}
