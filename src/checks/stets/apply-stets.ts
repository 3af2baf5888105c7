import type { Document } from "../../document/document.js";
import { readStets, type Stet, type StetCheck } from "../../document/stets.js";
import type { Finding } from "../../findings/finding.js";
import { type Source, slice } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { findingsOnStets, unusedStets } from "./findings-on-stets.js";

/** What is to be known of a run before its stets are applied. */
export interface StetSettings {
  /** Today's date in EDTF; without it no stet expires. */
  readonly today?: string;
  /** False where stets need give no reason. */
  readonly reasonsRequired: boolean;
  /** True for checks that looked for findings: only their stets can turn out to be unused. */
  readonly ran: (check: string) => boolean;
  /** The ids of all checks. */
  readonly known: readonly string[];
  /** Checks whose findings hold two places against each other: a stet at either counts. */
  readonly twoSided: ReadonlySet<string>;
}

/** What stets leave of some findings. */
export interface Held {
  /** Those that are to be reported, and what is to be said of the stets themselves. */
  readonly findings: readonly Finding[];
  readonly stetted: readonly Finding[];
}

/** Applies an article's stets to what was found in it. */
export function applyStets(document: Document, found: readonly Finding[], settings: StetSettings): Held {
  const reading = readStets(document);
  const { stets } = reading;
  if (stets.length === 0 && reading.mistakes.length === 0) return { findings: found, stetted: [] };
  const used = new Set<StetCheck>();
  const sides = [{ source: document.source, stets }];
  const { kept, stetted } = part(found, sides, used, settings);
  const own = findingsOnStets(document.source, reading, settings);
  return { findings: [...kept, ...own, ...unusedStets(document.source, stets, used, settings)], stetted };
}

/** Applies the stets of several articles to what was found between them; what else is to be said of stets was said before. */
export function applyStetsTogether(
  documents: readonly Document[],
  found: readonly Finding[],
  settings: StetSettings,
): Held {
  const sides = documents
    .map((document) => ({ source: document.source, stets: readStets(document).stets }))
    .filter(({ stets }) => stets.length > 0);
  if (sides.length === 0) return { findings: found, stetted: [] };
  const used = new Set<StetCheck>();
  const { kept, stetted } = part(found, sides, used, settings);
  const unused = sides.flatMap(({ source, stets }) => unusedStets(source, stets, used, settings));
  return { findings: [...kept, ...unused], stetted };
}

interface Side {
  readonly source: Source;
  readonly stets: readonly Stet[];
}

function part(
  found: readonly Finding[],
  sides: readonly Side[],
  used: Set<StetCheck>,
  { twoSided }: StetSettings,
): { kept: Finding[]; stetted: Finding[] } {
  // By the text itself: the articles of an archive share a path.
  const bySource = new Map(sides.map(({ source, stets }) => [source, stets]));
  const kept: Finding[] = [];
  const stetted: Finding[] = [];
  for (const finding of found) {
    const places = twoSided.has(finding.check) ? [finding, ...finding.labels] : [finding];
    const holding = places.flatMap(({ source, span }) => {
      const isOwn = span === finding.span && source === finding.source;
      const words = [slice(source, span), ...(isOwn && finding.actual !== null ? [finding.actual] : [])];
      return (bySource.get(source) ?? []).flatMap((stet) => checkHolding(stet, finding.check, span, words));
    });
    for (const check of holding) used.add(check);
    (holding.length > 0 ? stetted : kept).push(finding);
  }
  return { kept, stetted };
}

/** The entries of a stet that let a place stand. */
function checkHolding({ checks, reach }: Stet, id: string, span: Span, words: readonly string[]): readonly StetCheck[] {
  if (!touches(reach, span)) return [];
  return checks.filter(
    (check) =>
      check.id === id &&
      (check.figures.length === 0 || check.figures.some((figure) => words.some((text) => names(text, figure)))),
  );
}

/** They share a code unit; a place without length counts when it lies inside. */
function touches(reach: Span, span: Span): boolean {
  if (span.start === span.end) return reach.start <= span.start && span.end <= reach.end && reach.start < reach.end;
  return reach.start < span.end && span.start < reach.end;
}

/** The figure stands in the text as a whole: "2,5" in "from 3 to 2,5", not in "12,5"; "5" in neither. */
function names(text: string, figure: string): boolean {
  const wanted = fold(figure);
  const within = fold(text);
  if (wanted === "") return false;
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    if (
      !goesOnBefore.test(within.slice(Math.max(0, at - 2), at)) &&
      !goesOnAfter.test(within.slice(at + wanted.length))
    )
      return true;
  }
  return false;
}

const goesOnBefore = /[\p{L}\p{N}]$|\p{N}[.,'’]$/u;
const goesOnAfter = /^[\p{L}\p{N}]|^[.,'’]\p{N}/u;

function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
