import { applyEdits } from "./apply-edits.js";
import { byPlace, type Edit, type Finding, type Fix } from "./finding.js";

/** A correction that is to be made, with the finding that asks for it. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The text with the corrections made, and those left out because they touch one made before them. */
export interface FixResult {
  readonly text: string;
  readonly applied: readonly ChosenFix[];
  readonly left: readonly ChosenFix[];
}

/**
 * Makes corrections in order of place, each whole or not at all: of two that touch, the first is made. What two of them
 * change alike is changed once.
 */
export function applyFixes(text: string, chosen: readonly ChosenFix[]): FixResult {
  const made = orderedEdits();
  const applied: ChosenFix[] = [];
  const left: ChosenFix[] = [];
  for (const choice of [...chosen].sort((a, b) => byPlace(a.finding, b.finding))) {
    (made.addAll(choice.fix.edits) ? applied : left).push(choice);
  }
  return { text: applyEdits(text, made.edits).text, applied, left };
}

/** Edits in order of place, none of which touches another. */
function orderedEdits() {
  const edits: Edit[] = [];
  const placeOf = (edit: Edit): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((edits[middle] as Edit).span.start < edit.span.start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** True when the edit is made now or was before. */
  const add = (edit: Edit, added: Edit[]): boolean => {
    const at = placeOf(edit);
    const next = edits[at];
    if (next && isSame(next, edit)) return true;
    if (touches(edits[at - 1], edit) || touches(next, edit)) return false;
    edits.splice(at, 0, edit);
    added.push(edit);
    return true;
  };
  return {
    edits,
    /** Adds all or, where one of them touches another, none. */
    addAll(all: readonly Edit[]): boolean {
      const added: Edit[] = [];
      if (all.every((edit) => add(edit, added))) return true;
      for (const edit of added) edits.splice(edits.indexOf(edit), 1);
      return false;
    },
  };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** They overlap, or begin at the same point. */
function touches(a: Edit | undefined, b: Edit): boolean {
  if (!a) return false;
  return a.span.start === b.span.start || (a.span.start < b.span.end && b.span.start < a.span.end);
}
