import type { Span } from "../../text/span.js";
import type { Say } from "../mistake.js";
import { lineAround, trimmed } from "../yaml-lines.js";
import * as layout from "./layout.js";
import * as quoting from "./quoting.js";
import type { Stumble } from "./stumble.js";

/** An error of the YAML parser: its words and the place where it stumbled. */
export interface SyntaxError {
  readonly message: string;
  readonly offset: number;
}

/** Where the nodes begin that hold an offset, or that were the last to begin before it; outermost first. */
export type StartsAround = (offset: number) => readonly number[];

/** A file with more mistakes than this is no YAML at all. */
const mostSaid = 10;

/**
 * Says in an editor's words what broke YAML's rules. After a mistake that throws the parser off its track (a quote
 * never closed, a wrong indent) the rest is its consequence and is not said.
 */
export function sayBrokenSyntax(text: string, errors: readonly SyntaxError[], around: StartsAround, say: Say): void {
  const lines = new Set<number>();
  for (const error of errors.slice(0, mostSaid)) {
    const line = lineAround(text, error.offset);
    if (lines.has(line.start)) continue;
    lines.add(line.start);
    const row = rows.find((candidate) => candidate.message.test(error.message));
    const sayNoted: Say = (span, message, details = {}) =>
      say(span, message, { ...details, notes: [...(details.notes ?? []), ...noteNoBreakSpace(text, line)] });
    if (row) row.say({ text, offset: error.offset, starts: around(error.offset), message: error.message }, sayNoted);
    else sayNoted(trimmed(text, line), `YAML cannot be read here: ${error.message.toLowerCase()}`);
    if (!row?.local) return;
  }
}

interface Row {
  /** What the parser says. */
  readonly message: RegExp;
  /** The lines after the mistake can be read all the same. */
  readonly local?: boolean;
  readonly say: (stumble: Stumble, say: Say) => void;
}

const rows: readonly Row[] = [
  { message: /at node end$/, local: true, say: quoting.sayTextAfterNode },
  { message: /^Nested mappings/, local: true, say: quoting.sayColonInText },
  { message: /^Missing closing/, say: quoting.sayOpenQuote },
  { message: /end with a [}\]]$/, say: layout.sayOpenBracket },
  { message: /within flow collections$/, local: true, say: quoting.sayColonInBraces },
  { message: /^Unexpected block-seq-ind/, say: layout.sayDashOnKeyLine },
  { message: /^Anchor cannot|^Plain value cannot start/, local: true, say: quoting.sayNeedsQuotes },
  { message: /^Block scalar header/, local: true, say: quoting.sayBlockMark },
  { message: /^Invalid escape/, local: true, say: quoting.sayBadEscape },
  { message: /^Tabs are not allowed/, say: layout.sayTab },
  { message: /same column$|^Sequence item without|indented/, say: layout.sayBadIndent },
  { message: /single line$|followed by map values$|^Missing space after :/, say: layout.sayColonMissing },
  { message: /^Unexpected , in|^Unexpected empty/, local: true, say: layout.sayLoneComma },
  { message: /^Missing , /, local: true, say: layout.sayCommaMissing },
  { message: /tag/i, local: true, say: quoting.sayTag },
];

/** Text pasted from a page brings spaces that look like others; `line` and the next one are looked at. */
function noteNoBreakSpace(text: string, line: Span): string[] {
  const next = lineAround(text, Math.min(line.end + 1, text.length));
  const strange = /(?:^|[:-])[ \t]*\u00a0/m.test(text.slice(line.start, Math.min(next.end, line.end + 200)));
  return strange ? ["A non-breaking space stands near, which YAML does not take for a space"] : [];
}
