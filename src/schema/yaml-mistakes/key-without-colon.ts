import type { Span } from "../../text/span.js";
import { quote, type Say } from "../mistake.js";
import { inQuotes } from "../yaml-lines.js";

/** How far around a key the text is looked at to see what it was cut from. */
const longestLookAround = 200;

/**
 * A key without a colon inside braces: braces that were meant as a term (`{us}`), a space left out (`{id:x}`), or a
 * comma that was meant as part of a text (`{value: 2,500}`).
 */
export function sayNoColon(text: string, key: Span, isFirst: boolean, say: Say): void {
  const written = text.slice(key.start, key.end);
  const glued = /^([\w-]+):(\S.*)$/.exec(written);
  if (glued) {
    say(key, "A space is missing after a colon", { expected: [`${glued[1]}: ${glued[2]}`] });
    return;
  }
  if (isFirst) {
    const start = text.lastIndexOf("{", key.start);
    const end = text.indexOf("}", key.end);
    const span = start < 0 || end < 0 ? key : { start, end: end + 1 };
    say(span, `Text that begins with ${quote("{")} needs quotes`, {
      label: "braces without quotes are a map of keys",
      expected: [inQuotes(text.slice(span.start, span.end))],
    });
    return;
  }
  const before = text.slice(Math.max(0, key.start - longestLookAround), key.start);
  const value = /:\s+([^,:{}[\]"'\s][^:{}[\]"'\n]*),\s*$/.exec(before)?.[1];
  if (value === undefined) {
    say(key, `A colon is missing after ${quote(written)}`, { label: "a key needs a colon and a space" });
    return;
  }
  const start = key.start - (before.length - before.lastIndexOf(value));
  const after = text.slice(key.end, key.end + longestLookAround);
  const more = /^[^:{}[\]"'\n]*(?=})|^(?:,[^,:{}[\]"'\n]*)*(?=,)/.exec(after)?.[0] ?? "";
  const span = { start, end: key.end + more.trimEnd().length };
  const whole = text.slice(span.start, span.end);
  say(span, "Text with a comma in it needs quotes inside braces", {
    label: "the comma ends the value",
    notes: /[“”]/.test(whole) ? ["YAML knows straight quotation marks only"] : [],
    expected: [inQuotes(whole.replace(/[“”]/g, ""))],
  });
}
