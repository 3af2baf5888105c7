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
  const pen: Pen = { text: "", origins: [] };
  writeEntries(pen, draft, "");
  return pen;
}

interface Pen {
  text: string;
  readonly origins: { span: Span; origin: Span }[];
}

function writeEntries(pen: Pen, { map, origin, comment = [] }: DraftMap, indent: string): void {
  const start = pen.text.length;
  map.forEach(([key, value], index) => {
    if (index > 0) pen.text += indent;
    else if (comment.length > 0)
      pen.text += comment.map((line) => `# ${line}`.trimEnd()).join(`\n${indent}`) + `\n${indent}`;
    pen.text += `${scalar(key, false)}:`;
    writeValue(pen, value, indent);
  });
  if (origin) pen.origins.push({ span: { start, end: pen.text.length }, origin });
}

/** What stands behind a key's colon: on its line, or on lines of its own. */
function writeValue(pen: Pen, value: YamlDraft, indent: string): void {
  const column = pen.text.length - pen.text.lastIndexOf("\n");
  if (isFlat(value, column)) {
    pen.text += " ";
    writeFlow(pen, value, false);
    pen.text += "\n";
    return;
  }
  pen.text += "\n";
  const inner = `${indent}  `;
  if ("map" in value) {
    pen.text += inner;
    writeEntries(pen, value, inner);
  } else if ("list" in value) {
    for (const entry of value.list) writeEntry(pen, entry, inner);
  }
}

function writeEntry(pen: Pen, entry: YamlDraft, indent: string): void {
  if ("map" in entry && entry.comment && entry.comment.length > 0) {
    pen.text += entry.comment.map((line) => `${indent}${`# ${line}`.trimEnd()}\n`).join("");
    writeEntry(pen, { ...entry, comment: [] }, indent);
    return;
  }
  pen.text += `${indent}- `;
  if ("map" in entry && !isFlat(entry, indent.length + 2)) writeEntries(pen, entry, `${indent}  `);
  else {
    writeFlow(pen, entry, false);
    pen.text += "\n";
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
  const start = pen.text.length;
  if ("text" in value) {
    pen.text += scalar(value.text, inFlow);
    if (value.origin) pen.origins.push({ span: { start, end: pen.text.length }, origin: value.origin });
    return;
  }
  const entries: readonly (readonly [string | null, YamlDraft])[] =
    "list" in value ? value.list.map((entry) => [null, entry]) : value.map;
  pen.text += "list" in value ? "[" : "{";
  if ("map" in value && value.origin) pen.origins.push({ span: { start, end: start + 1 }, origin: value.origin });
  entries.forEach(([key, entry], index) => {
    if (index > 0) pen.text += ", ";
    if (key !== null) pen.text += `${scalar(key, true)}: `;
    writeFlow(pen, entry, true);
  });
  pen.text += "list" in value ? "]" : "}";
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
