import fc from "fast-check";

/** Pieces that YAML is made of, in any order: most of it is broken, some of it is not. */
export const yamlPiece = fc.constantFrom(
  ...["a", "b", "key", ": ", ":", "- ", "-", "\n", "\n", "\n  ", "\n    ", "  ", " ", "{", "}", "[", "]", ", ", ","],
  ...["'", '"', "#", " # c", "x y", "2,500", "\r\n", "|", ">", "&a ", "*a", "!", "? ", "~", "1", "a: b\n", "- x\n"],
  ...["k: v", "''", '""', "\\", "---", "...", "%", "\n---\n", "é", "😀", "\t", "<<", "@", "`", "\u00a0", "\ufeff"],
  ...["\u2028", "!!int ", "|-\n  x", ">\n  y\n  z", "'a\n b'", '"\\u0041"', "\0", "\r"],
);

export const yamlSoup = fc.array(yamlPiece, { maxLength: 14 }).map((pieces) => pieces.join(""));

/** Whole lines at any indent: much of it is sound. */
export const yamlLines = fc
  .array(
    fc.tuple(
      fc.nat(4),
      fc.constantFrom(
        ...["a: 1", "b:", "c: x y", "- x", "-", "- a: 1", "- - z", "d: {a: 1, b: 2}", "e: [a, b]", "f: [a,", "b]"],
        ...["g: {", "h: 1,", "}", "# c", "", "- 'q'", 'i: "q"', "j: 'it''s' # c", "- k: [x]", "l:  ", "text", "m : 1"],
        ...["- {a: b}", "a: [", "]", "- [", "n: -5", "o: a - b", "p: a#b", "q: http://x", "?", "r: [-a, -5]", "s: a]b"],
        ...["t: it's", "u: x  ", '"v": 1', "'w' : 2", "y: |", "z: &a b", "aa: *a", "ab: [a, b: c]", "ac: {a, b}"],
      ),
    ),
    { maxLength: 7 },
  )
  .map((lines) => lines.map(([indent, line]) => " ".repeat(indent) + line).join("\n"));
