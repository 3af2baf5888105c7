import { skipSpace, skipSpaceBack } from "../text/characters.js";
import { lineEnd, nextLine } from "../text/lines.js";
import type { Span } from "../text/span.js";
import type { FrontMatterEntry } from "./front-matter/entry.js";
import { readTomlEntries } from "./front-matter/toml-entries.js";
import { readYamlEntries } from "./front-matter/yaml-entries.js";

/** The block of settings that may stand at the head of an article. */
export interface FrontMatter {
  /** The scalars of the top level; lists, mappings and whatever is nested are passed over. */
  readonly entries: readonly FrontMatterEntry[];
  /** The first place that is not in the notation of its fence; null where all is well. */
  readonly broken: Span | null;
  /** Where the article begins. */
  readonly end: number;
  /** The closing fence is missing. */
  readonly isOpen: boolean;
}

/**
 * Reads front matter: YAML between lines of `---`, TOML between lines of `+++`; null where there is none. Text between two
 * thematic breaks is none: the first line must look like a setting. Without a closing fence, the lines up to the first blank
 * one count.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const mark = text.slice(begin, begin + 3);
  if (mark !== "---" && mark !== "+++") return null;
  const opening = lineEnd(text, begin);
  if (skipSpace(text, begin + 3, opening) < opening || opening === text.length) return null;
  const from = nextLine(text, opening);
  const fence = findFence(text, from, mark);
  const blank = findBlankLine(text, from);
  const setting = firstSetting(text, from, fence?.start ?? blank);
  if (setting === null && fence === null) return null;
  if (setting !== null && !(mark === "---" ? yamlSetting : tomlSetting).test(setting)) return null;
  const read = mark === "---" ? readYamlEntries : readTomlEntries;
  if (fence) {
    const lines = read(text, from, fence.start);
    if (lines.broken === null || lines.broken.start < blank) return { ...lines, end: fence.end, isOpen: false };
  }
  return { ...read(text, from, blank), end: blank, isOpen: true };
}

const yamlSetting = /^(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff .-]*|"[^"]*"|'[^']*')[ \t]*:(?:\s|$)/;
const tomlSetting = /^(?:\[|(?:[\w.-]+|"[^"]*"|'[^']*')[ \t]*=)/;

/** The first line that is neither blank nor a comment, or its beginning. */
function firstSetting(text: string, from: number, to: number): string | null {
  for (let at = from; at < to; at = nextLine(text, lineEnd(text, at))) {
    const end = lineEnd(text, at, to);
    const start = skipSpace(text, at, end);
    if (start < end && text.charAt(start) !== "#") return text.slice(at, Math.min(end, at + 200)).trimEnd();
  }
  return null;
}

/** A line of the opening fence's own marks; YAML may also close with three full stops. */
function findFence(text: string, from: number, mark: string): Span | null {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const next = nextLine(text, end);
    const closes = text.startsWith(mark, at) || (mark === "---" && text.startsWith("...", at));
    if (closes && skipSpaceBack(text, end, at) === at + 3) return { start: at, end: next };
    at = next;
  }
  return null;
}

function findBlankLine(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (skipSpace(text, at, end) === end) return at;
    at = nextLine(text, end);
  }
  return text.length;
}
