import { skipSpace } from "../../text/characters.js";
import type { Span } from "../../text/span.js";

/** Where a stet holds, as its first word says. */
export type StetVerb = "stet" | "stet-line" | "stet-start" | "stet-end" | "stet-file";

/** A check that a stet names, with the figures that it is kept to; none means all that the check finds. */
export interface StetCheck {
  readonly id: string;
  readonly figures: readonly string[];
  readonly span: Span;
}

/** What one comment says. */
export interface StetComment {
  /** The whole comment with its marks. */
  readonly span: Span;
  readonly verb: StetVerb;
  readonly checks: readonly StetCheck[];
  /** Why; empty where no reason is given. */
  readonly reason: string;
  /** The last day on which it holds, in EDTF as written. */
  readonly until: { readonly text: string; readonly span: Span } | null;
}

/** Something in a stet comment that cannot be followed. */
export interface StetMistake {
  readonly span: Span;
  readonly message: string;
  readonly label: string;
  readonly notes: readonly string[];
  /** Words that may have been meant instead of what stands at the span. */
  readonly known?: readonly string[];
}

const verbs: readonly StetVerb[] = ["stet", "stet-line", "stet-start", "stet-end", "stet-file"];
const opening = /\s*claimlint\b[\s:-]*/iy;
const word = /[^\s,:"“”]+/y;
const quotation = /["“”]([^"“”]*)["“”]/y;
/** What parts the checks from the reason: a colon, or the dash that other linters have. */
const separator = /:|--+|[–—]|-(?=\s)/y;
const day = /\d{4}-\d\d(?:-\d\d)?/y;
const untilAtEnd = /(?:^|[\s,;(])until (\d{4}-\d\d-\d\d)\)?[.\s]*$/i;
const untilAtStart = /^until (\d{4}-\d\d-\d\d)(?!\d)/i;

/** True for a comment that is addressed to claimlint. */
export function isForClaimlint(text: string): boolean {
  opening.lastIndex = 0;
  return opening.test(text);
}

/**
 * Reads a comment that is addressed to claimlint: `claimlint stet CHECK "FIGURE", CHECK until 2026-01-31: reason`.
 * `text` is what stands between the comment's marks, from `textStart` on in the source.
 */
export function readStetComment(text: string, textStart: number, span: Span): StetComment | StetMistake {
  opening.lastIndex = 0;
  opening.test(text);
  let at = opening.lastIndex;
  const inSource = (start: number, end: number): Span => ({ start: textStart + start, end: textStart + end });
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };

  const verbStart = at;
  const said = take(word)?.[0] ?? "";
  const verb = verbs.find((known) => known === said.toLowerCase());
  if (!verb) {
    return {
      span: said === "" ? span : inSource(verbStart, at),
      message: said === "" ? "This comment asks for nothing" : `claimlint knows no comment called ${said}`,
      label: said === "" ? "claimlint is called, but for what?" : "not known",
      notes: [`A comment begins with claimlint and one of ${verbs.join(", ")}`],
      known: verbs,
    };
  }

  const checks: { id: string; figures: string[]; span: Span }[] = [];
  let until: StetComment["until"] = null;
  let reason = "";
  for (at = skip(text, at); at < text.length; at = skip(text, at)) {
    const start = at;
    if (take(separator)) {
      reason = text.slice(at).trim();
      const inReason = untilAtEnd.exec(reason) ?? untilAtStart.exec(reason);
      if (!until && inReason) {
        const from = text.indexOf(inReason[1] ?? "", at + inReason.index);
        until = { text: inReason[1] ?? "", span: inSource(from, from + 10) };
      }
      break;
    }
    const figure = take(quotation);
    if (figure) {
      const last = checks.at(-1);
      if (!last) return misplaced(inSource(start, at), "A figure stands after the check that it is kept to");
      last.figures.push(figure[1] ?? "");
      last.span = { start: last.span.start, end: textStart + at };
      continue;
    }
    const name = take(word)?.[0];
    if (name === undefined) return misplaced(inSource(start, start + 1), "A quotation mark that nothing closes");
    if (name.toLowerCase() === "until") {
      at = skipSpace(text, at);
      const from = at;
      const date = take(day);
      if (!date)
        return misplaced(inSource(start, Math.max(at, start + name.length)), "until wants a day, as 2026-01-31");
      until = { text: date[0], span: inSource(from, at) };
    } else checks.push({ id: name, figures: [], span: inSource(start, at) });
  }
  return { span, verb, checks, reason, until };
}

function misplaced(span: Span, message: string): StetMistake {
  return { span, message, label: "not understood", notes: [form] };
}

const form = 'The form is: claimlint stet CHECK "FIGURE", CHECK until 2026-01-31: reason';

function skip(text: string, at: number): number {
  let next = skipSpace(text, at);
  while (text.charAt(next) === ",") next = skipSpace(text, next + 1);
  return next;
}
