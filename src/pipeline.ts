import type { Document } from "./document/document.js";
import type { Finding } from "./findings/finding.js";
import type { Source } from "./text/source.js";

/** STUB while the layers below are being written; signatures are final. */
export interface ReadSettings {
  /** EDTF or words: for articles that carry no date. */
  readonly date?: string;
  /** For all articles, whatever they carry. */
  readonly dateOverride?: string;
  /** Name of a syntax; otherwise by extension and content. */
  readonly syntax?: string;
}
export interface JudgeSettings {
  /** Ids of checks to run; absent: all. */
  readonly select?: ReadonlySet<string>;
  readonly ignore?: ReadonlySet<string>;
}
export interface Reading {
  readonly document: Document;
  /** The anchor as EDTF; null without one. */
  readonly date: string | null;
  readonly claims: number;
}
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly stetted: number;
}
/** Everything loaded from rule files, ready for matching. */
export interface FactBase {
  readonly files: readonly { readonly path: string; readonly facts: number; readonly findings: readonly Finding[] }[];
}

export function read(_source: Source, _settings: ReadSettings): Reading {
  throw new Error("not yet");
}
export function judge(_reading: Reading, _facts: FactBase, _settings: JudgeSettings): Judgement {
  throw new Error("not yet");
}
/** Findings between articles, each at the odd one out. */
export function judgeTogether(
  _readings: readonly Reading[],
  _facts: FactBase,
  _settings: JudgeSettings,
): readonly Finding[] {
  throw new Error("not yet");
}
/** Reads rule files: every mistake in them becomes a finding of check `invalid-rule` (severity error) in its file. */
export function loadFacts(_sources: readonly Source[]): FactBase {
  throw new Error("not yet");
}
