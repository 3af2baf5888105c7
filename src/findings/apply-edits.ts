import type { Edit } from "./finding.js";

/** The text with the edits made, and those left out because they touch one made before them. */
export interface EditResult {
  readonly text: string;
  readonly applied: readonly Edit[];
  readonly left: readonly Edit[];
}

/** Applies edits in order of place; of two that overlap, or that insert at the same point, the first is made. */
export function applyEdits(text: string, edits: readonly Edit[]): EditResult {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const applied: Edit[] = [];
  const left: Edit[] = [];
  let result = "";
  let done = 0;
  for (const edit of ordered) {
    const previous = applied.at(-1);
    const samePoint = previous !== undefined && previous.span.start === edit.span.start;
    if (edit.span.start < done || samePoint) {
      left.push(edit);
      continue;
    }
    result += text.slice(done, edit.span.start) + edit.text;
    done = edit.span.end;
    applied.push(edit);
  }
  return { text: result + text.slice(done), applied, left };
}
