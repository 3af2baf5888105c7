import { quote, type Say } from "../mistake.js";
import { isClosed, isOneOf, lineAround, restOfValue, trimmed, wordAt } from "../yaml-lines.js";
import { sayTextAfterNode } from "./quoting.js";
import type { Stumble } from "./stumble.js";

export function sayDashOnKeyLine({ text, offset }: Stumble, say: Say): void {
  say(restOfValue(text, offset, false), "A list cannot begin on the line of its key", {
    label: "put the dash on the next line",
  });
}

export function sayOpenBracket({ text, offset, starts }: Stumble, say: Say): void {
  const nearest = Math.max(0, text.lastIndexOf("[", offset), text.lastIndexOf("{", offset));
  const start = starts.findLast((at) => isOneOf(text, at, "[{")) ?? nearest;
  const bracket = quote(text.charAt(start));
  const message = isClosed(text, start)
    ? `Lines that go on after ${bracket} must be indented`
    : `${bracket} is never closed`;
  say({ start, end: start + 1 }, message, { label: "opened here" });
}

export function sayTab({ text, offset }: Stumble, say: Say): void {
  const start = text.indexOf("\t", offset);
  const from = start < 0 ? offset : start;
  say({ start: from, end: from + 1 }, "A tab cannot indent YAML", { label: "use spaces" });
}

export function sayBadIndent({ text, offset }: Stumble, say: Say): void {
  const line = lineAround(text, text.charAt(offset) === "\n" ? offset + 1 : offset);
  say(trimmed(text, line), "A line is indented unlike its neighbours", {
    label: "lines that belong together begin in the same column",
  });
}

/** `version:1`, or a line of text among keys. */
export function sayColonMissing({ text, offset }: Stumble, say: Say): void {
  const span = trimmed(text, { start: offset, end: lineAround(text, offset).end });
  const written = text.slice(span.start, span.end);
  const glued = /^([^\s:]+):(\S.*)$/.exec(written);
  if (glued) {
    say(span, "A space is missing after a colon", { expected: [`${glued[1]}: ${glued[2]}`] });
    return;
  }
  say(span, `A colon is missing after ${quote(written)}`, {
    label: "a key needs a colon and a space",
  });
}

export function sayLoneComma({ text, offset }: Stumble, say: Say): void {
  const start = Math.max(offset, text.indexOf(",", offset));
  say({ start, end: start + 1 }, "A comma has nothing before it", { label: "remove it, or write what is missing" });
}

export function sayCommaMissing(stumble: Stumble, say: Say): void {
  const { text, offset } = stumble;
  const next = wordAt(text, offset).start;
  const before = text.slice(lineAround(text, next).start, next).trimEnd();
  if (/["']$/.test(before) && !/["'[{]/.test(text.charAt(next))) sayTextAfterNode({ ...stumble, offset: next }, say);
  else say(wordAt(text, offset), "A comma is missing inside brackets", { label: "before this" });
}
