import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { compareText, type Finding } from "../findings/finding.js";
import { fingerprint } from "../findings/fingerprint.js";
import type { FileResult } from "../findings/run-result.js";
import { slice } from "../text/source.js";
import { describeFsError } from "./fs-errors.js";
import { UsageError } from "./usage-error.js";
import { writeAtomically } from "./write-atomically.js";

/** Findings that were there before: how often each, and where it was when it was written down. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly count: number;
  readonly check: string;
  /** Relative to the folder of the baseline, with `/`. */
  readonly path: string;
  /** The words that were marked, for people who read the file. */
  readonly text: string;
}

/** A file of findings that are known; they are counted, not reported. */
export interface Baseline {
  /** As it was named. */
  readonly file: string;
  readonly cwd: string;
  readonly entries: readonly BaselineEntry[];
}

/** Reads a baseline. A UsageError says why it cannot be read. */
export function readBaseline(file: string, cwd: string): Baseline {
  const entries = parse(
    file,
    attempt(file, () => readFileSync(resolve(cwd, file), "utf8")),
  );
  return { file, cwd, entries };
}

/** Writes a baseline, a line for each entry, so that version control shows what changed. */
export function writeBaseline({ file, cwd, entries }: Baseline): void {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  attempt(file, () => writeAtomically(resolve(cwd, file), `{\n  "version": 1,\n  "findings": ${list}\n}\n`));
}

/** A run as its baseline leaves it. */
export interface HeldFiles {
  readonly files: readonly FileResult[];
  /** How many known findings of the articles that were read, or that are no longer there, did not come up again. */
  readonly gone: number;
}

/**
 * Takes known findings out of a run, each as often as it is known: first those in the article where they were, then those
 * that moved. What is known of an article that was not read and is still there holds for that article only.
 */
export function holdBaseline(files: readonly FileResult[], baseline: Baseline): HeldFiles {
  const left = openCounts(files, baseline);
  const isKnown = new Set<Finding>();
  for (const known of [left.here, left.anywhere]) {
    for (const { path, findings } of files) {
      for (const finding of findings) {
        if (!isKnown.has(finding) && known(pathIn(baseline, path), fingerprint(finding))) isKnown.add(finding);
      }
    }
  }
  const held = files.map((file) => {
    const findings = file.findings.filter((finding) => !isKnown.has(finding));
    return { ...file, findings, baselined: file.findings.length - findings.length };
  });
  return { files: held, gone: left.count() };
}

/** The baseline with what a run found put in the place of what was known of its articles. */
export function updateBaseline(files: readonly FileResult[], baseline: Baseline): Baseline {
  const isOld = isReadOrMissing(files, baseline);
  const kept = baseline.entries.filter((entry) => !isOld(entry.path));
  return { ...baseline, entries: [...kept, ...entriesOf(files, baseline)].sort(byPath) };
}

/** The baseline without what did not come up again in the articles that were read, or that are no longer there. */
export function pruneBaseline(files: readonly FileResult[], baseline: Baseline): Baseline {
  const { files: held } = holdBaseline(files, baseline);
  const reported = new Set(held.flatMap(({ findings }) => findings));
  const known = files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !reported.has(finding)) }));
  return updateBaseline(known, baseline);
}

function openCounts(files: readonly FileResult[], baseline: Baseline) {
  const isAvailable = isReadOrMissing(files, baseline);
  const byPlace = new Map<string, number>();
  const anywhere = new Map<string, number>();
  for (const { path, fingerprint: id, count } of baseline.entries) {
    const place = `${path}\n${id}`;
    byPlace.set(place, (byPlace.get(place) ?? 0) + count);
    if (!isAvailable(path)) continue;
    anywhere.set(id, (anywhere.get(id) ?? 0) + count);
  }
  const take = (place: string): boolean => {
    const count = byPlace.get(place) ?? 0;
    if (count > 0) byPlace.set(place, count - 1);
    return count > 0;
  };
  return {
    here(path: string, id: string): boolean {
      if (!take(`${path}\n${id}`)) return false;
      anywhere.set(id, (anywhere.get(id) ?? 1) - 1);
      return true;
    },
    anywhere(_path: string, id: string): boolean {
      const count = anywhere.get(id) ?? 0;
      if (count <= 0) return false;
      anywhere.set(id, count - 1);
      return true;
    },
    count: (): number => [...anywhere.values()].reduce((sum, count) => sum + Math.max(0, count), 0),
  };
}

function isReadOrMissing(files: readonly FileResult[], baseline: Baseline): (path: string) => boolean {
  const read = new Set(files.map(({ path }) => pathIn(baseline, path)));
  const folder = folderOf(baseline);
  return (path) => read.has(path) || !existsSync(join(folder, path));
}

function entriesOf(files: readonly FileResult[], baseline: Baseline): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const file of files) {
    const path = pathIn(baseline, file.path);
    for (const finding of file.findings) {
      const id = fingerprint(finding);
      const place = `${path}\n${id}`;
      const text = slice(finding.source, finding.span).replace(/\s+/g, " ").slice(0, 80);
      const known = entries.get(place) ?? { fingerprint: id, count: 0, check: finding.check, path, text };
      entries.set(place, { ...known, count: known.count + 1 });
    }
  }
  return [...entries.values()];
}

function byPath(a: BaselineEntry, b: BaselineEntry): number {
  return compareText(a.path, b.path) || compareText(a.check, b.check) || compareText(a.fingerprint, b.fingerprint);
}

/** A path of the run as the baseline has it. */
function pathIn(baseline: Baseline, path: string): string {
  return relative(folderOf(baseline), resolve(baseline.cwd, path)).split(sep).join("/");
}

function folderOf({ file, cwd }: Baseline): string {
  return dirname(resolve(cwd, file));
}

function parse(file: string, text: string): BaselineEntry[] {
  const json = attempt(file, () => JSON.parse(text) as unknown);
  const { version, findings } = isObject(json) ? json : {};
  if (version !== 1 || !Array.isArray(findings)) throw new UsageError(`${file}: is no baseline of claimlint`);
  return findings.map((entry: unknown) => {
    if (isEntry(entry)) return entry;
    throw new UsageError(`${file}: an entry of the baseline is damaged: ${JSON.stringify(entry)?.slice(0, 80)}`);
  });
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false;
  const { fingerprint: id, count, check, path, text } = value;
  const isCounted = typeof count === "number" && Number.isInteger(count) && count > 0;
  return isCounted && [id, check, path, text].every((part) => typeof part === "string");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    const hint =
      !isSyntax && String((error as NodeJS.ErrnoException).code) === "ENOENT" ? "; --update-baseline writes it" : "";
    const reason = isSyntax
      ? `the baseline is no JSON: ${error.message}`
      : `the baseline: ${describeFsError(error)}${hint}`;
    throw new UsageError(`${file}: ${reason}`, { cause: error });
  }
}
