import { readFileSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { checks } from "../checks/index.js";
import { hindrancesOf } from "../document/plain-span.js";
import { readDocument } from "../document/read-document.js";
import { applyFixes, type ChosenFix } from "../findings/apply-fixes.js";
import { correctionsOf } from "../findings/corrections.js";
import type { FileResult, RunError } from "../findings/run-result.js";
import type { Source } from "../text/source.js";
import { containerAt, isWord } from "./containers/articles-in.js";
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
  /** What cannot be corrected at all, though something in it could be. */
  readonly closed: readonly RunError[];
}

/**
 * Chooses and makes the corrections of a run's findings: the safe ones, and the best unsafe ones when asked for. Nobody's
 * quoted words are touched, nor articles in containers; where markup stands inside a figure it is left.
 */
export function planFixes(files: readonly FileResult[], unsafe: boolean): FixPlan {
  const articles: FixedArticle[] = [];
  const left: LeftFix[] = [];
  const closed: RunError[] = [];
  for (const file of files) {
    const message = file.findings.some(({ expected }) => expected.length > 0) ? whyClosed(file.path) : null;
    if (message !== null) closed.push({ path: file.path, message });
    const chosen = file.findings.flatMap((finding): ChosenFix[] => {
      const fix = correctionsOf(finding).find(({ safety }) => unsafe || safety === "safe");
      return fix && finding.part === undefined ? [{ finding, fix }] : [];
    });
    const source = chosen[0]?.finding.source;
    if (!source) continue;
    const hindrance = hindrancesOf(readDocument(source));
    const makeable: ChosenFix[] = [];
    for (const choice of chosen) {
      const { finding, fix } = choice;
      const why = isOfComments(finding.check)
        ? undefined
        : firstOf(fix.edits, ({ span, text }) => hindrance(span, text));
      if (why === undefined) makeable.push(choice);
      else left.push({ ...choice, why });
    }
    const result = applyFixes(source.text, makeable);
    if (result.applied.length > 0) articles.push({ source, corrected: result.text, made: result.applied.length });
    left.push(...result.left.map((choice) => ({ ...choice, why: "it touches another correction" })));
  }
  return { articles, left, closed };
}

/** Why nothing in a file can be corrected; null for files of plain text. */
function whyClosed(path: string): string | null {
  if (!containerAt(path)) return null;
  return isWord(path) ? "Word documents cannot be corrected" : "wire messages and archives cannot be corrected";
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

function firstOf<T>(list: readonly T[], find: (entry: T) => string | null): string | undefined {
  for (const entry of list) {
    const found = find(entry);
    if (found !== null) return found;
  }
  return undefined;
}
