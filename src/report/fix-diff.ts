import { structuredPatch } from "diff";
import { visible } from "./frame/cells.js";
import type { Style } from "./style.js";

/** A text before and after its corrections. */
export interface Correction {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Corrections as a unified diff that `git apply` and `patch -p1` take. In colours it is for the eye only: what a terminal
 * would obey is then made visible.
 */
export function drawDiff(corrections: readonly Correction[], style: Style, isColoured: boolean): string {
  const show = isColoured ? visible : (line: string): string => line;
  const lines = corrections.flatMap(({ path, before, after }) => {
    const { hunks } = structuredPatch(path, path, before, after);
    const head = [`--- ${quotePath(`a/${path}`)}`, `+++ ${quotePath(`b/${path}`)}`];
    return [
      ...head.map((line) => style.paint("headline", line)),
      ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        style.paint("gutter", `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
        ...lines.map((line) => style.paint(roleOf(line), show(line))),
      ]),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function roleOf(line: string): "error" | "good" | "text" {
  return line.startsWith("-") ? "error" : line.startsWith("+") ? "good" : "text";
}

/** A path as git writes it: in quotes where it holds quotes, backslashes or control characters. */
function quotePath(path: string): string {
  if (!/["\\\p{Cc}]/u.test(path)) return path;
  const escaped = path.replace(/["\\\p{Cc}]/gu, (character) => escapes[character] ?? octal(character));
  return `"${escaped}"`;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };

function octal(character: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
