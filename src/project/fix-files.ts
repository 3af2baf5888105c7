import { readFileSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { checks } from "../checks/index.js";
import { plainSpansOf } from "../document/plain-span.js";
import { readDocument } from "../document/read-document.js";
import { applyFixes, type ChosenFix } from "../findings/apply-fixes.js";
import { correctionsOf } from "../findings/corrections.js";
import type { FileResult, RunError } from "../findings/run-result.js";
import type { Source } from "../text/source.js";
import { decode } from "./decode.js";
import { encodeLike } from "./encode.js";
import { describeFsError } from "./fs-errors.js";
import { writeAtomically } from "./write-atomically.js";

/** An article with its corrections made, not yet written. */
export interface FixedArticle {
  readonly source: Source;
  readonly corrected: string;
  readonly made: number;
}

/** A correction that was not made, and why. */
export interface LeftFix extends ChosenFix {
  readonly why: string;
}

/** What corrections would do to a run's articles. */
export interface FixPlan {
  readonly articles: readonly FixedArticle[];
  readonly left: readonly LeftFix[];
}

/**
 * Chooses and makes the corrections of a run's findings: the safe ones, and the best unsafe ones when asked for. Nobody's
 * quoted words are touched, nor articles in containers; where markup stands inside a figure it is left.
 */
export function planFixes(files: readonly FileResult[], unsafe: boolean): FixPlan {
  const articles: FixedArticle[] = [];
  const left: LeftFix[] = [];
  for (const file of files) {
    const chosen = file.findings.flatMap((finding): ChosenFix[] => {
      const fix = correctionsOf(finding).find(({ safety }) => unsafe || safety === "safe");
      return fix && finding.part === undefined ? [{ finding, fix }] : [];
    });
    const source = chosen[0]?.finding.source;
    if (!source) continue;
    const isPlain = plainSpansOf(readDocument(source));
    const [makeable, marked] = part(
      chosen,
      ({ finding, fix }) => isOfComments(finding.check) || fix.edits.every(({ span, text }) => isPlain(span, text)),
    );
    const result = applyFixes(source.text, makeable);
    if (result.applied.length > 0) articles.push({ source, corrected: result.text, made: result.applied.length });
    left.push(...marked.map((choice) => ({ ...choice, why: "markup stands in it" })));
    left.push(...result.left.map((choice) => ({ ...choice, why: "it touches another correction" })));
  }
  return { articles, left };
}

/** Findings on stets: their fixes take comments out, which are markup by nature. */
function isOfComments(check: string): boolean {
  return checks.some(({ id, family }) => id === check && family === "housekeeping");
}

/**
 * Writes a corrected article in the encoding, with the mode and through the links that it has. What changed on the disk
 * since it was read, and what cannot be written back in its own encoding, is left as it is.
 */
export function writeFixed({ source, corrected }: FixedArticle, cwd: string): RunError | null {
  const failed = (reason: string): RunError => ({ path: source.path, message: `cannot be corrected: ${reason}` });
  try {
    const path = realpathSync(resolve(cwd, source.path));
    const bytes = readFileSync(path);
    if (decode(bytes)?.text !== source.text) return failed("it has changed since it was read");
    if (!encodeLike(bytes, source.text)?.equals(bytes)) return failed("its encoding is damaged");
    const encoded = encodeLike(bytes, corrected);
    if (!encoded) return failed("its encoding lacks a character of the correction");
    const { mode } = statSync(path);
    if ((mode & 0o200) === 0) return failed("the file is read-only");
    writeAtomically(path, encoded, mode);
    return null;
  } catch (error) {
    return failed(describeFsError(error));
  }
}

function part<T>(list: readonly T[], belongs: (entry: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const entry of list) (belongs(entry) ? yes : no).push(entry);
  return [yes, no];
}
