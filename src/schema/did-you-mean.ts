/**
 * The known name that was probably meant, or null. A name is near when a third of its letters at most (one in short names)
 * are added, dropped, changed or swapped, case aside; else when one begins with the other (`warn`, `warning`). Of equally
 * near ones the first.
 */
export function didYouMean(name: string, known: Iterable<string>): string | null {
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  let begun: string | null = null;
  for (const candidate of known) {
    if (begun === null && isBegun(wanted, candidate.toLowerCase())) begun = candidate;
    const allowed = Math.max(1, Math.floor(Math.max(candidate.length, name.length) / 3));
    if (Math.abs(candidate.length - name.length) > allowed) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= allowed && distance < least && distance < candidate.length) {
      best = candidate;
      least = distance;
    }
  }
  return best ?? begun;
}

/** `didYouMean` for many names against many known ones: each name is looked up once, and only the first hundred are. */
export function suggestFrom(known: readonly string[]): (name: string) => string | null {
  const found = new Map<string, string | null>();
  return (name) => {
    const near = found.get(name) ?? (found.has(name) || found.size >= 100 ? null : didYouMean(name, known));
    if (found.size < 100) found.set(name, near);
    return near;
  };
}

/** One begins with the other, at least three letters of it, and at most four are added or left out. */
function isBegun(a: string, b: string): boolean {
  const isNear = Math.min(a.length, b.length) >= 3 && Math.abs(a.length - b.length) <= 4;
  return isNear && (a.startsWith(b) || b.startsWith(a));
}

/** Longer names are no slips of the hand, and the reckoning is quadratic. */
const longestName = 64;

/**
 * Damerau-Levenshtein distance with adjacent swaps (optimal string alignment), in UTF-16 code units; infinite for names
 * longer than 64.
 */
export function editDistance(a: string, b: string): number {
  if (a.length > longestName || b.length > longestName) return a === b ? 0 : Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
