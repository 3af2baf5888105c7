import { hasWord } from "../text/characters.js";
import type { Span } from "../text/span.js";

/** A phrase of a rule file: parts in order. Spans are those of the phrase's own text. */
export interface Phrase {
  readonly parts: readonly PhrasePart[];
}

export type PhrasePart =
  /** Words as written, with the punctuation between them. */
  | { readonly kind: "words"; readonly text: string; readonly span: Span }
  /** `{name}`: any spelling of a term. */
  | { readonly kind: "term"; readonly name: string; readonly span: Span }
  /** `(a|b)`: one of the branches. */
  | { readonly kind: "choice"; readonly branches: readonly (readonly PhrasePart[])[]; readonly span: Span }
  /** `[a]` or `[a|b]`: one of the branches or nothing. */
  | { readonly kind: "optional"; readonly branches: readonly (readonly PhrasePart[])[]; readonly span: Span }
  /** `...`: a few words of the same clause. */
  | { readonly kind: "gap"; readonly span: Span };

/** What is wrong with a phrase. */
export interface PhraseError {
  /** A headline that stands on its own. */
  readonly message: string;
  readonly span: Span;
  /** The words under the mark. */
  readonly label: string;
}

/** Nobody nests brackets as deep as this. */
const deepest = 20;

/** Reads the syntax of a phrase. Its words are taken as they stand: what counts as one is for the matching to say. */
export function parsePhrase(text: string): Phrase | PhraseError {
  const reader: Reader = { text, at: 0, depth: 0, error: null };
  const parts = readParts(reader);
  const rest = text.charAt(reader.at);
  if (rest === "|") fail(reader, "`|` stands outside brackets", spanAt(reader.at), "write (a|b)");
  else if (rest !== "") fail(reader, `\`${rest}\` closes nothing`, spanAt(reader.at), "no bracket is open here");
  if (!reader.error) checkWhole(reader, parts);
  return reader.error ?? { parts };
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  /** The first thing that is wrong; reading goes no further. */
  error: PhraseError | null;
}

function fail(reader: Reader, message: string, span: Span, label: string): void {
  reader.error ??= { message, span, label };
}

/** Parts up to the end, a `|` or a closing bracket. */
function readParts(reader: Reader): PhrasePart[] {
  const { text } = reader;
  const parts: PhrasePart[] = [];
  while (reader.at < text.length && !reader.error) {
    const start = reader.at;
    const mark = text.charAt(start);
    if (mark === "|" || mark === ")" || mark === "]" || mark === "}") break;
    if (mark === "(" || mark === "[") parts.push(readBranches(reader));
    else if (mark === "{") parts.push(readTerm(reader));
    else if (gap.test(text.slice(start, start + 3))) parts.push(readGap(reader));
    else readWords(reader, parts);
    if (mark === "(" || mark === "[" || mark === "{") checkApart(reader, start);
  }
  return fitted(parts);
}

/** The same list without the room in which it could grow: there are very many phrases. */
function fitted<T>(list: readonly T[]): T[] {
  return list.slice();
}

const gap = /^(?:\.\.\.|…)/;

function readWords(reader: Reader, parts: PhrasePart[]): void {
  const words = /[^()[\]{}|.…]+|\.(?!\.\.)/y;
  const start = reader.at;
  let end = start;
  for (words.lastIndex = start; words.test(reader.text); ) end = words.lastIndex;
  reader.at = end;
  const written = reader.text.slice(start, end);
  const text = written.trim();
  if (text === "") return;
  const first = start + written.indexOf(text);
  parts.push({ kind: "words", text, span: { start: first, end: first + text.length } });
}

function readGap(reader: Reader): PhrasePart {
  const start = reader.at;
  while (/[.…]/.test(reader.text.charAt(reader.at))) reader.at++;
  return { kind: "gap", span: { start, end: reader.at } };
}

function readTerm(reader: Reader): PhrasePart {
  const start = reader.at;
  const end = reader.text.indexOf("}", start);
  reader.at = end < 0 ? reader.text.length : end + 1;
  const span = { start, end: reader.at };
  const name = reader.text.slice(start + 1, Math.max(end, start + 1)).trim();
  if (end < 0) fail(reader, "`{` is never closed in a phrase", spanAt(start), "opened here");
  else if (name === "") fail(reader, "Braces in a phrase name no term", span, "write the name of a term inside");
  else if (!/^[\w-]+$/.test(name) && !/^[\p{L}\p{N}_-]+$/u.test(name)) {
    fail(reader, `\`{${name}}\` is not the name of a term`, span, "braces hold one name: letters, digits, hyphens");
  }
  return { kind: "term", name, span };
}

/** `(a|b)` or `[a|b]`. */
function readBranches(reader: Reader): PhrasePart {
  const start = reader.at;
  const opened = reader.text.charAt(start);
  const closing = opened === "(" ? ")" : "]";
  const branches: PhrasePart[][] = [];
  let empty: Span | null = null;
  if (++reader.depth > deepest) fail(reader, `Brackets nest more than ${deepest} deep`, spanAt(start), "too deep here");
  do {
    const before = reader.at++;
    const branch = readParts(reader);
    if (branch.length === 0) empty ??= { start: before, end: reader.at + 1 };
    branches.push(branch);
  } while (reader.text.charAt(reader.at) === "|" && !reader.error);
  const found = reader.text.charAt(reader.at);
  const span = { start, end: ++reader.at };
  reader.depth--;
  if (found === "") fail(reader, `\`${opened}\` is never closed in a phrase`, spanAt(start), "opened here");
  else if (found !== closing)
    fail(reader, `\`${opened}\` is closed by \`${found}\``, span, `\`${closing}\` is missing`);
  else if (empty) fail(reader, "Brackets in a phrase hold nothing", empty, "words are missing here");
  return { kind: opened === "(" ? "choice" : "optional", branches: fitted(branches), span };
}

/** Brackets and braces stand for whole words, since words match in all their forms anyway: `troop(s)` would never match. */
function checkApart(reader: Reader, start: number): void {
  const { text, at } = reader;
  if (!hasWord(text.charAt(start - 1)) && !hasWord(text.charAt(at))) return;
  const written = text.slice(start, at);
  fail(
    reader,
    `\`${written}\` is joined to a word`,
    { start, end: at },
    "brackets hold whole words; inflections match without them",
  );
}

function checkWhole(reader: Reader, parts: readonly PhrasePart[]): void {
  const whole = { start: 0, end: reader.text.length };
  const stray = parts.find((part, i) => part.kind === "gap" && (parts[i + 1]?.kind ?? "gap") === "gap");
  const first = parts[0];
  if (!hasWord(reader.text)) fail(reader, "A phrase has no words", whole, "nothing here can match");
  else if (first?.kind === "gap" || stray) {
    const { span } = first?.kind === "gap" ? first : (stray ?? { span: whole });
    fail(reader, "A gap in a phrase needs words on both sides", span, "`...` stands for words between others");
  } else if (parts.every(canBeNothing)) {
    fail(reader, "A phrase may be nothing at all", whole, "every word of it is optional");
  }
}

function canBeNothing(part: PhrasePart): boolean {
  if (part.kind === "words") return !hasWord(part.text);
  if (part.kind === "choice") return part.branches.some((branch) => branch.every(canBeNothing));
  return part.kind !== "term";
}

function spanAt(offset: number): Span {
  return { start: offset, end: offset + 1 };
}
