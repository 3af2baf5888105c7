import type { Span } from "../text/span.js";

/** YAML to be written. `origin` is where it comes from in another file, so that mistakes can be shown there. */
export type YamlDraft = DraftText | DraftList | DraftMap;

export interface DraftText {
  readonly text: string;
  readonly origin?: Span;
}

export interface DraftList {
  readonly list: readonly YamlDraft[];
}

export interface DraftMap {
  readonly map: readonly (readonly [key: string, value: YamlDraft])[];
  readonly origin?: Span;
  /** Lines of a comment above it. */
  readonly comment?: readonly string[];
}

/** A text of YAML, and where its parts come from; inner parts after those around them. */
export interface WrittenYaml {
  readonly text: string;
  readonly origins: readonly { readonly span: Span; readonly origin: Span }[];
}

/** Columns within which a list or a map of plain texts stays on one line. */
const longestLine = 110;

/** Writes YAML as people write rule files: maps in blocks, short maps and lists of texts on one line. */
export function writeYaml(draft: DraftMap): WrittenYaml {
  const pen: Pen = { pieces: [], at: 0, lineStart: 0, origins: [] };
  writeEntries(pen, draft, "");
  return { text: pen.pieces.join(""), origins: pen.origins };
}

interface Pen {
  readonly pieces: string[];
  /** Where the next piece begins, and the line that it begins on. */
  at: number;
  lineStart: number;
  readonly origins: { span: Span; origin: Span }[];
}

function put(pen: Pen, piece: string): void {
  const end = piece.lastIndexOf("\n");
  if (end >= 0) pen.lineStart = pen.at + end + 1;
  pen.pieces.push(piece);
  pen.at += piece.length;
}

function writeEntries(pen: Pen, { map, origin, comment = [] }: DraftMap, indent: string): void {
  const start = pen.at;
  map.forEach(([key, value], index) => {
    if (index > 0) put(pen, indent);
    else if (comment.length > 0)
      put(pen, comment.map((line) => `# ${line}`.trimEnd()).join(`\n${indent}`) + `\n${indent}`);
    put(pen, `${scalar(key, false)}:`);
    writeValue(pen, value, indent);
  });
  if (origin) pen.origins.push({ span: { start, end: pen.at }, origin });
}

/** What stands behind a key's colon: on its line, or on lines of its own. */
function writeValue(pen: Pen, value: YamlDraft, indent: string): void {
  const column = pen.at - pen.lineStart;
  if (isFlat(value, column)) {
    put(pen, " ");
    writeFlow(pen, value, false);
    put(pen, "\n");
    return;
  }
  put(pen, "\n");
  const inner = `${indent}  `;
  if ("map" in value) {
    put(pen, inner);
    writeEntries(pen, value, inner);
  } else if ("list" in value) {
    for (const entry of value.list) writeEntry(pen, entry, inner);
  }
}

function writeEntry(pen: Pen, entry: YamlDraft, indent: string): void {
  if ("map" in entry && entry.comment && entry.comment.length > 0) {
    put(pen, entry.comment.map((line) => `${indent}${`# ${line}`.trimEnd()}\n`).join(""));
    writeEntry(pen, { ...entry, comment: [] }, indent);
    return;
  }
  put(pen, `${indent}- `);
  if ("map" in entry && !isFlat(entry, indent.length + 2)) writeEntries(pen, entry, `${indent}  `);
  else {
    writeFlow(pen, entry, false);
    put(pen, "\n");
  }
}

/** True for what fits on a line: a text, texts in brackets, a map of texts in braces, as long as nothing is said of it. */
function isFlat(value: YamlDraft, column: number): boolean {
  if ("text" in value) return true;
  const entries: readonly YamlDraft[] = "list" in value ? value.list : value.map.map(([, entry]) => entry);
  if (entries.length === 0) return true;
  if ("map" in value && (value.comment?.length ?? 0) > 0) return false;
  const keys = "map" in value ? value.map.reduce((sum, [key]) => sum + key.length + 2, 0) : 0;
  const isShallow = entries.every(
    (entry) => "text" in entry || ("list" in entry && "map" in value && isFlat(entry, column)),
  );
  return isShallow && column + keys + entries.reduce((sum, entry) => sum + widthOf(entry), 0) <= longestLine;
}

function widthOf(value: YamlDraft): number {
  if ("text" in value) return scalar(value.text, true).length + 2;
  return "list" in value ? value.list.reduce((sum, entry) => sum + widthOf(entry), 2) : longestLine;
}

function writeFlow(pen: Pen, value: YamlDraft, inFlow: boolean): void {
  const start = pen.at;
  if ("text" in value) {
    put(pen, scalar(value.text, inFlow));
    if (value.origin) pen.origins.push({ span: { start, end: pen.at }, origin: value.origin });
    return;
  }
  const entries: readonly (readonly [string | null, YamlDraft])[] =
    "list" in value ? value.list.map((entry) => [null, entry]) : value.map;
  put(pen, "list" in value ? "[" : "{");
  if ("map" in value && value.origin) pen.origins.push({ span: { start, end: start + 1 }, origin: value.origin });
  entries.forEach(([key, entry], index) => {
    if (index > 0) put(pen, ", ");
    if (key !== null) put(pen, `${scalar(key, true)}: `);
    writeFlow(pen, entry, true);
  });
  put(pen, "list" in value ? "]" : "}");
}

/** A text as it can stand without quotes, else in double quotes. */
function scalar(text: string, inFlow: boolean): string {
  const isPlain =
    /^[\p{L}\p{N}£$€](?:[^\p{C}\p{Z}]| (?! ))*$/u.test(text) && !/: |:$| #|\s$/.test(text) && !reserved.test(text);
  if (isPlain && !(inFlow && /[,[\]{}]/.test(text)) && !/^\d[\d,]*,\d/.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Words that other readers of YAML take for something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
