import type { PhrasePart } from "./phrase-syntax.js";

/** The spellings of a term. */
export type Spellings = (name: string) => readonly (readonly PhrasePart[])[];

/** Every wording that a phrase stands for, its gaps left out; null when there are more than `most`. */
export function wordingsOf(parts: readonly PhrasePart[], spellings: Spellings, most: number): string[] | null {
  return spell(parts, { spellings, most, open: new Set() });
}

/** The first of a phrase's wordings, without what is optional; null where a term in it stands for itself. */
export function plainestWording(
  parts: readonly PhrasePart[],
  spellings: Spellings,
  open: ReadonlySet<string> = new Set(),
): string | null {
  let wording = "";
  for (const part of parts) {
    if (part.kind === "gap" || part.kind === "optional") continue;
    if (part.kind === "term" && open.has(part.name)) return null;
    const [inside = []] = part.kind === "term" ? spellings(part.name) : part.kind === "choice" ? part.branches : [];
    const within = part.kind === "term" ? new Set([...open, part.name]) : open;
    const own = part.kind === "words" ? part.text : plainestWording(inside, spellings, within);
    if (own === null) return null;
    wording = join(wording, own);
  }
  return wording;
}

interface Speller {
  readonly spellings: Spellings;
  readonly most: number;
  /** Terms in whose spellings we are: one that stands for itself has no wording. */
  readonly open: Set<string>;
}

function spell(parts: readonly PhrasePart[], speller: Speller): string[] | null {
  let wordings = [""];
  for (const part of parts) {
    const next = spellPart(part, speller);
    if (!next || wordings.length * next.length > speller.most) return null;
    wordings = wordings.flatMap((before) => next.map((after) => join(before, after)));
  }
  return wordings;
}

function spellPart(part: PhrasePart, speller: Speller): string[] | null {
  switch (part.kind) {
    case "words":
      return [part.text];
    case "gap":
      return [""];
    case "choice":
      return spellAll(part.branches, speller);
    case "optional": {
      const inside = spellAll(part.branches, speller);
      return inside && ["", ...inside];
    }
    case "term": {
      if (speller.open.has(part.name)) return null;
      speller.open.add(part.name);
      const inside = spellAll(speller.spellings(part.name), speller);
      speller.open.delete(part.name);
      return inside;
    }
  }
}

function spellAll(branches: readonly (readonly PhrasePart[])[], speller: Speller): string[] | null {
  const wordings: string[] = [];
  for (const branch of branches) {
    const own = spell(branch, speller);
    if (!own || wordings.length + own.length > speller.most) return null;
    wordings.push(...own);
  }
  return wordings;
}

function join(before: string, after: string): string {
  const isApart = before !== "" && after !== "" && !/^[,.;:!?]/.test(after);
  return isApart ? `${before} ${after}` : before + after;
}
