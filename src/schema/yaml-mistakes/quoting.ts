import type { Span } from "../../text/span.js";
import { quote, type Say } from "../mistake.js";
import { indexOfOpening, inQuotes, isOneOf, lineAround, restOfValue, trimmed, wordAt } from "../yaml-lines.js";
import type { Stumble } from "./stumble.js";

/** A value went on after its bracket, brace or quotation mark had closed: `{us} troops`, `"Foo" bar`, `'it's'`. */
export function sayTextAfterNode(stumble: Stumble, say: Say): void {
  const { text, offset } = stumble;
  const line = lineAround(text, offset);
  const before = text.slice(line.start, offset).trimEnd();
  const start = indexOfOpening(text, line.start + before.length - 1, line.start);
  if (start === null) {
    say(trimmed(text, line), "A line does not belong to what stands above it", {
      notes: ["Look for a wrong indent, or a dash or a colon too few"],
    });
    return;
  }
  const span = restOfValue(text, start, isInFlow(stumble, start), offset);
  if (/[\]}]$/.test(before)) {
    sayNeedsQuotes(stumble, say, start, span);
    return;
  }
  const written = text.slice(span.start, span.end);
  const inner = written.endsWith(written.charAt(0)) ? written.slice(1, -1) : written;
  say(span, "Text goes on after its closing quotation mark", {
    label: "quotes must hold the whole text",
    expected: [inQuotes(inner)],
  });
}

/** A mark of YAML at the start of a text; `known` is the text's span, where it takes more than looking at its line. */
export function sayNeedsQuotes(stumble: Stumble, say: Say, start = stumble.offset, known?: Span): void {
  const { text } = stumble;
  const span = known ?? restOfValue(text, start, isInFlow(stumble, start));
  const first = text.charAt(start);
  say(span, `Text that begins with ${first === "`" ? "a backtick" : quote(first)} needs quotes`, {
    label: "put this in quotes",
    expected: [inQuotes(text.slice(span.start, span.end))],
  });
}

/** True where a bracket or brace is open before `start`. */
function isInFlow({ text, starts }: Stumble, start: number): boolean {
  return starts.some((at) => at < start && isOneOf(text, at, "[{"));
}

/** `title: US: the force`, or a text with keys below it. */
export function sayColonInText(stumble: Stumble, say: Say): void {
  const { text, offset } = stumble;
  const span = restOfValue(text, offset, false);
  const written = text.slice(span.start, span.end);
  if (written === "?") sayNeedsQuotes(stumble, say);
  else if (/:(?:\s|$)/.test(written)) {
    say(span, "Text with a colon and a space in it needs quotes", {
      label: "put this in quotes",
      expected: [inQuotes(written)],
    });
  } else {
    say(span, `Keys stand below ${quote(written)}, which is text already`, {
      label: "a key has a text or keys of its own: look at the indent below",
    });
  }
}

/** `{value: US: the force}`, or a comma left out between two keys in braces. */
export function sayColonInBraces({ text, offset }: Stumble, say: Say): void {
  say(restOfValue(text, offset, true), "A value in braces has a colon and a space in it", {
    label: "put it in quotes, or a comma before the next key",
  });
}

export function sayOpenQuote({ text, offset, starts }: Stumble, say: Say): void {
  const start = starts.findLast((at) => isOneOf(text, at, "\"'")) ?? offset;
  say(trimmed(text, { start, end: lineAround(text, start).end }), "A quotation mark is never closed", {
    label: "opened here",
    notes: ["An apostrophe inside single quotes is written twice, or the text put in double quotes"],
  });
}

/** `value: >2,500`: a mark that begins a block of lines when it stands alone. */
export function sayBlockMark(stumble: Stumble, say: Say): void {
  const { text, offset } = stumble;
  const line = lineAround(text, offset);
  const start = Math.max(text.lastIndexOf(">", offset), text.lastIndexOf("|", offset), line.start);
  sayNeedsQuotes(stumble, say, start);
}

export function sayBadEscape({ text, offset, message }: Stumble, say: Say): void {
  const written = message.replace(/^Invalid escape sequence /, "");
  const start = text.startsWith(written, offset) ? offset : Math.max(0, text.lastIndexOf("\\", offset));
  say({ start, end: start + written.length }, `${quote(written)} has no meaning in double quotes`, {
    label: "write the backslash twice, or use single quotes",
    expected: [`\\${written}`],
  });
}

export function sayTag(stumble: Stumble, say: Say): void {
  const { start, end } = wordAt(stumble.text, stumble.offset);
  const written = stumble.text.slice(start, end);
  if (written.startsWith("!!")) {
    say({ start, end }, `The YAML tag ${quote(written)} is not used here`, { label: "write the value alone" });
  } else sayNeedsQuotes(stumble, say, start);
}
